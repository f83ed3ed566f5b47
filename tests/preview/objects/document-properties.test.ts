import ExcelJs from 'exceljs';
import { createBlankWorkbook } from '../../../src/preview/files/create-blank-workbook';
import { openWorkbook } from '../../../src/preview/files/open-workbook';
import { closeExcel, openExcel } from '../excel-session';
import { after } from '../files/after';
import { partOf, readWithExcelJs } from '../files/packages';

afterEach(closeExcel);

async function reopened(bytes: Uint8Array) {
  const outcome = await openWorkbook(bytes, 'a.xlsx');
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return outcome.workbook;
}

// Reference of Excel.DocumentProperties, Excel.CustomPropertyCollection, Excel.DocumentPropertyType.
test('a workbook tells of itself, and takes more by keys in any case', async () => {
  const excel = await openExcel([], { persona: 'excel-2021' });
  const told = await excel.run(async (_sheet, context) => {
    const { properties } = context.workbook;
    properties.load();
    await context.sync();
    const before = [properties.title, properties.author, properties.revisionNumber, Number.isNaN(properties.creationDate.getTime())];
    properties.set({ title: 'Kế hoạch 2023', manager: 'Chủ tịch', revisionNumber: 4 });
    properties.custom.add('Mã', 'x'.repeat(300));
    properties.custom.add('số', 7);
    properties.custom.add('Tỷ lệ', 0.5);
    properties.custom.add('Duyệt', false);
    properties.custom.add('SỐ', 8);
    properties.custom.getItem('tỷ LỆ').delete();
    const count = properties.custom.getCount();
    properties.custom.load('items/key,items/value,items/type');
    const none = properties.custom.getItemOrNullObject('không');
    properties.load('title,manager,revisionNumber');
    await context.sync();
    return [before, [properties.title, properties.manager, properties.revisionNumber], count.value, none.isNullObject, properties.custom.items.map((each) => [each.key, each.value as unknown, each.type])];
  });
  expect(told).toEqual([
    ['', '', 0, false],
    ['Kế hoạch 2023', 'Chủ tịch', 4],
    3,
    true,
    [['Mã', 'x'.repeat(255), 'String'], ['số', 8, 'Number'], ['Duyệt', false, 'Boolean']],
  ]);
  const error = await excel.failure((_sheet, context) => { context.workbook.properties.custom.getItem('không').load('value'); });
  expect(error.code).toBe('ItemNotFound');
});

// ECMA-376 part 2, §11; part 1, §22.2 and §22.3.
test('properties are saved and read; without a change nothing is written', async () => {
  const bytes = await after(createBlankWorkbook(), (_sheet, { workbook: { properties } }) => {
    properties.set({ title: 'A & B', author: 'Xã', company: 'UBND', category: 'Kế hoạch' });
    properties.custom.add('Năm', 2023);
    properties.custom.add('Nơi', 'xã <1>');
  });
  expect(await readWithExcelJs(bytes)).toMatchObject({ title: 'A & B', creator: 'Xã', company: 'UBND', category: 'Kế hoạch' });
  const workbook = await reopened(bytes);
  expect(workbook.data.custom?.properties).toEqual({
    title: 'A & B',
    author: 'Xã',
    category: 'Kế hoạch',
    company: 'UBND',
    custom: [{ key: 'Năm', value: 2023, type: 'Number' }, { key: 'Nơi', value: 'xã <1>', type: 'String' }],
  });
  const later = await after(workbook, (sheet, { workbook: { properties } }) => {
    sheet.getRange('A1').values = [[1]];
    properties.custom.getItem('năm').value = 2024;
  });
  expect(partOf(later, 'docProps/core.xml')).toBe(partOf(bytes, 'docProps/core.xml'));
  const [kept, changed] = [partOf(bytes, 'docProps/custom.xml'), partOf(later, 'docProps/custom.xml')].map((xml) => /<property [^>]*name="Nơi".*?<\/property>/.exec(xml)?.[0]);
  expect(changed).toBe(kept);
  expect((await reopened(later)).data.custom?.properties).toMatchObject({ custom: [{ key: 'Năm', value: 2024 }, { key: 'Nơi' }] });
});

test('what another program has written of a file is told', async () => {
  const foreign = new ExcelJs.Workbook();
  Object.assign(foreign, { title: 'Kế hoạch', creator: 'Văn phòng', lastModifiedBy: 'Thống kê', created: new Date('2023-01-02T03:04:05Z') });
  foreign.addWorksheet('KH');
  const workbook = await reopened(new Uint8Array(await foreign.xlsx.writeBuffer()));
  let told: unknown;
  await after(workbook, async (_sheet, context) => {
    const properties = context.workbook.properties.load('title,author,lastAuthor,creationDate');
    await context.sync();
    told = [properties.title, properties.author, properties.lastAuthor, properties.creationDate.toISOString()];
  });
  expect(told).toEqual(['Kế hoạch', 'Văn phòng', 'Thống kê', '2023-01-02T03:04:05.000Z']);
});
