/** The Excels that the host can be. Source: learn.microsoft.com, "Excel JavaScript API requirement sets" and "Resource limits" for add-ins. */
import { parsePersona, personas } from '../../src/preview/personas';
import { closeExcel, openExcel } from './excel-session';

afterEach(closeExcel);

test.each([
  ['2021', 'excel-2021'],
  ['excel-2024', 'excel-2024'],
  ['Excel 2024', 'excel-2024'],
  ['365', 'microsoft-365'],
  ['Microsoft 365', 'microsoft-365'],
  [' Web ', 'excel-web'],
  ['2019', null],
  ['', null],
])('%j names %s', (text, persona) => {
  expect(parsePersona(text)).toBe(persona);
});

test.each([
  ['excel-2021', '1.14', '1.15', 'PC'],
  ['excel-2024', '1.17', '1.18', 'PC'],
  ['microsoft-365', '1.20', '1.21', 'PC'],
  ['excel-web', '1.20', '1.21', 'OfficeOnline'],
] as const)('%s has ExcelApi %s and not %s', async (persona, newest, next, platform) => {
  const { office } = await openExcel([], { persona });
  const { requirements, platform: told } = office.Office.context;
  expect([requirements.isSetSupported('ExcelApi', newest), requirements.isSetSupported('ExcelApi', next), told]).toEqual([true, false, platform]);
});

test('an Excel refuses the members that newer sets have brought', async () => {
  const withTable = [['Tên'], ['a'], ['b']];
  const fill = (sheet: Excel.Worksheet) => {
    sheet.tables.add('A1:A3', true).rows.deleteRowsAt(0, 1); // ExcelApiOnline 1.1
  };
  const desktop = await openExcel(withTable, { persona: 'microsoft-365' });
  const refused = await desktop.failure(fill);
  expect([refused.code, refused.debugInfo.errorLocation]).toEqual(['ApiNotFound', 'TableRowCollection.deleteRowsAt']);
  const web = await openExcel(withTable, { persona: 'excel-web' });
  await web.run(async (sheet, context) => {
    fill(sheet);
    const left = sheet.getRange('A1:A3').load('values');
    await context.sync();
    expect(left.values).toEqual([['Tên'], ['b'], ['']]);
  });
});

test('requests and answers above 5 MB are refused on the web alone', async () => {
  const cells = Array.from({ length: 170 }, () => ['x'.repeat(32_000)]);
  const fill = (sheet: Excel.Worksheet) => {
    sheet.getRange('A1:A170').values = cells;
  };
  expect(personas['excel-web'].mostBytes).toBe(5_242_880);
  const web = await openExcel([], { persona: 'excel-web' });
  expect((await web.failure(fill)).code).toBe('RequestPayloadSizeLimitExceeded');
  const desktop = await openExcel([], { persona: 'microsoft-365' });
  await desktop.run(async (sheet, context) => {
    fill(sheet);
    await context.sync();
    const all = sheet.getRange('A1:A170').load('values');
    await context.sync();
    expect(all.values).toEqual(cells);
  });
});
