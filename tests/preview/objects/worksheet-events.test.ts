/** Events of worksheets and of the workbook as the reference describes their arguments (Excel.Worksheet…EventArgs), through Microsoft's client. */
import { closeExcel, openExcel, type ExcelSession } from '../excel-session';

afterEach(closeExcel);

type Told = Readonly<Record<string, unknown>>;
interface Events {
  readonly add: (handler: (event: never) => Promise<unknown>) => unknown;
}

/** Listens, lets something happen, and gives what was told when everything has settled. */
async function toldBy(excel: ExcelSession, events: (sheet: Excel.Worksheet, context: Excel.RequestContext) => readonly unknown[], work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<readonly Told[]> {
  const told: Told[] = [];
  await excel.run(async (sheet, context) => {
    for (const each of events(sheet, context)) (each as Events).add((event: Told) => Promise.resolve(void told.push(event)));
    await context.sync();
  });
  await excel.run(async (sheet, context) => {
    await work(sheet, context);
    await context.sync();
  });
  await excel.workbook.settle();
  await new Promise((resolve) => setTimeout(resolve, 60));
  return told;
}

/** Without what events have only for the client's own use. */
const plain = (told: readonly Told[]) => told.map((event) => Object.fromEntries(Object.entries(event).filter(([, value]) => typeof value !== 'function' && value !== undefined)));

test('names, visibility and places of sheets: before and after, for the sheet and the collection', async () => {
  const excel = await openExcel();
  const told = await toldBy(excel, (sheet, { workbook: { worksheets } }) => [sheet.onNameChanged, worksheets.onNameChanged, sheet.onVisibilityChanged, worksheets.onMoved], (sheet) => {
    sheet.name = 'KH 2024';
    sheet.position = 1;
    sheet.visibility = 'VeryHidden';
    sheet.visibility = 'VeryHidden';
  });
  const base = { source: 'Local', worksheetId: 's1' };
  expect(plain(told)).toEqual([
    { type: 'WorksheetNameChanged', ...base, nameBefore: 'KH 2023', nameAfter: 'KH 2024' },
    { type: 'WorksheetNameChanged', ...base, nameBefore: 'KH 2023', nameAfter: 'KH 2024' },
    { type: 'WorksheetMoved', ...base, positionBefore: 0, positionAfter: 1 },
    { type: 'WorksheetVisibilityChanged', ...base, visibilityBefore: 'Visible', visibilityAfter: 'VeryHidden' },
  ]);
});

test('a sheet that shows new results is told of once, whatever changed, and only where formulas are', async () => {
  const excel = await openExcel([[1, '=A1*2', '=B1+1'], [5]]);
  const told = await toldBy(excel, (sheet) => [sheet.onCalculated], (sheet) => {
    sheet.getRange('A1').values = [[2]];
    sheet.getRange('A2').values = [[6]];
  });
  expect(plain(told)).toEqual([{ type: 'WorksheetCalculated', worksheetId: 's1', address: 'B1:C1' }]);
  expect(await toldBy(excel, () => [], (sheet) => { sheet.getRange('A2').values = [[7]]; })).toEqual([]);
});

test('formats and hidden rows are told apart from data', async () => {
  const excel = await openExcel([[1], [2]]);
  const told = await toldBy(excel, (sheet) => [sheet.onChanged, sheet.onFormatChanged, sheet.onRowHiddenChanged], (sheet) => {
    sheet.getRange('A1:B2').format.font.bold = true;
    sheet.getRange('2:3').rowHidden = true;
    sheet.getRange('2:2').rowHidden = false;
  });
  expect(plain(told).map(({ type, address, changeType }) => [type, address, changeType])).toEqual([
    ['WorksheetFormatChanged', 'A1:B2', undefined],
    ['WorksheetRowHiddenChanged', '2:3', 'Hidden'],
    ['WorksheetRowHiddenChanged', '2:2', 'Unhidden'],
  ]);
});

// "This event is for when the formula itself changes, not the data value resulting from the formula's calculation."
test('formulas that come, change and go are told with what stood there before; their results are not', async () => {
  const excel = await openExcel([[1, '=A1*2', 3]]);
  const told = await toldBy(excel, (sheet) => [sheet.onFormulaChanged], (sheet) => {
    sheet.getRange('A1').values = [[9]];
    sheet.getRange('B1:C1').formulas = [['=A1*3', '=A1']];
    sheet.getRange('C1').values = [['không']];
  });
  expect(plain(told).map(({ formulaDetails }) => formulaDetails)).toEqual([
    [{ cellAddress: 'B1', previousFormula: '=A1*2' }, { cellAddress: 'C1', previousFormula: '' }],
    [{ cellAddress: 'C1', previousFormula: '=A1' }],
  ]);
});

// "Only rows changed as a result of the sort operation are returned."
test('sorting tells the rows or columns that changed places, and one change of data', async () => {
  const excel = await openExcel([['a', 1], ['d', 2], ['c', 3], ['e', 4]]);
  const told = await toldBy(excel, (sheet) => [sheet.onRowSorted, sheet.onColumnSorted, sheet.onChanged], (sheet) => {
    sheet.getRange('A1:B4').sort.apply([{ key: 0 }]);
    sheet.getRange('A1:B4').sort.apply([{ key: 0 }]);
    sheet.getRange('A1:B4').sort.apply([{ key: 0 }], false, false, 'Columns');
  });
  expect(plain(told).map(({ type, address }) => [type, address])).toEqual([
    ['WorksheetChanged', 'A1:B4'],
    ['WorksheetRowSorted', 'A2:B3'],
    ['WorksheetChanged', 'A1:B4'],
    ['WorksheetColumnSorted', 'A1:B4'],
  ]);
});

test('selections and settings are told to the workbook by the events of the first Office.js', async () => {
  const excel = await openExcel();
  const told = await toldBy(excel, (_, { workbook }) => [workbook.onSelectionChanged, workbook.settings.onSettingsChanged], (sheet, { workbook }) => {
    sheet.getRange('B2').select();
    workbook.settings.add('kỳ', '2023-06');
  });
  expect(told.map((event) => Object.keys(event))).toEqual([['workbook'], ['settings']]);
});

test('what happens while events are switched off is never told, though they are on again when it could be', async () => {
  const excel = await openExcel();
  const told = await toldBy(excel, (sheet) => [sheet.onChanged], async (sheet, context) => {
    context.runtime.enableEvents = false;
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    sheet.getRange('A2').values = [[2]];
  });
  expect(told.map(({ address }) => address)).toEqual(['A2']);
});

// Excel.EventTriggerSource (ExcelApi 1.14): by it an add-in knows its own writes in its own events.
test('a handler that writes hears itself, marked as the add-in’s own; tables tell of changes too', async () => {
  const excel = await openExcel([['Xã', 'Số'], ['An Phú', 1]]);
  const told: unknown[] = [];
  await excel.run(async (sheet, context) => {
    const table = sheet.tables.add('A1:B2', true);
    table.onChanged.add((event) => Promise.resolve(void told.push(['table', event.address, event.source])));
    sheet.onChanged.add(async (event) => {
      told.push(['sheet', event.address, event.triggerSource]);
      if (event.triggerSource === 'ThisLocalAddin') return;
      await excel.run(async (own, inner) => {
        own.getRange('D1').values = [['đã nghe']];
        await inner.sync();
      });
    });
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 60));
  told.splice(0);
  excel.workbook.sheets[0]?.write(1, 1, [[{ value: 5 }]]);
  await excel.workbook.settle();
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(told).toEqual([['sheet', 'B2', 'Unknown'], ['table', 'B2', 'Local'], ['sheet', 'D1', 'ThisLocalAddin']]);
});
