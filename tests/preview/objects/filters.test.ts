/** Filters of tables and sheets. Sources: Excel.Filter, Excel.FilterCriteria, Excel.AutoFilter; "Filter data in a range or table" (support.microsoft.com). */
import { closeExcel, openExcel, type ExcelSession } from '../excel-session';

afterEach(closeExcel);

const rows = [
  ['Ngày', 'Loại', 'Tiền'],
  [45_292, 'Chợ', 120],
  [45_300, 'Xe', 142],
  [45_323, 'chợ phiên', 27],
  [45_658, 'Khác', 33],
  [45_700, null, 350],
];

async function withTable(): Promise<ExcelSession> {
  const excel = await openExcel(rows, { persona: 'excel-web' }); // deleteRows is only on the web
  await excel.run(async (sheet, context) => {
    sheet.tables.add('A1:C6', true).name = 'Chi';
    sheet.getRange('A2:A6').numberFormat = Array.from({ length: 5 }, () => ['dd/mm/yyyy']);
    sheet.getRange('C3').format.fill.color = '#FF0000';
    sheet.getRange('C5').format.font.color = '#0000FF';
    await context.sync();
  });
  return excel;
}

/** The amounts in the rows that are shown. */
const shown = (excel: ExcelSession) =>
  excel.run(async (sheet, context) => {
    const cells = [2, 3, 4, 5, 6].map((row) => sheet.getRange(`C${row}`).load('values,rowHidden'));
    await context.sync();
    return cells.filter(({ rowHidden }) => !rowHidden).map(({ values }) => values[0]?.[0] as number);
  });

const filtered = async (excel: ExcelSession, work: (columns: Excel.TableColumnCollection) => void) => {
  await excel.run(async (sheet, context) => {
    sheet.tables.getItem('Chi').clearFilters();
    work(sheet.tables.getItem('Chi').columns);
    await context.sync();
  });
  return shown(excel);
};

test('each kind of criteria shows the rows that it lets through', async () => {
  const excel = await withTable();
  const column = (name: string, work: (filter: Excel.Filter) => void) => filtered(excel, (columns) => { work(columns.getItem(name).filter); });
  expect(await column('Loại', (filter) => { filter.applyValuesFilter(['chợ', 'XE']); })).toEqual([120, 142]);
  expect(await column('Loại', (filter) => { filter.applyValuesFilter(['']); })).toEqual([350]);
  expect(await column('Ngày', (filter) => { filter.applyValuesFilter([{ date: '2024-01-15', specificity: 'Month' }]); })).toEqual([120, 142]);
  expect(await column('Ngày', (filter) => { filter.applyValuesFilter(['28/12/2024', '01/02/2024']); })).toEqual([27]);
  expect(await column('Ngày', (filter) => { filter.applyDynamicFilter('AllDatesInPeriodJanuary'); })).toEqual([120, 142, 33]);
  expect(await column('Loại', (filter) => { filter.applyCustomFilter('=chợ*'); })).toEqual([120, 27]);
  expect(await column('Loại', (filter) => { filter.applyCustomFilter('<>chợ*', '<>', 'And'); })).toEqual([142, 33]);
  expect(await column('Tiền', (filter) => { filter.applyCustomFilter('>=142', '<30', 'Or'); })).toEqual([142, 27, 350]);
  expect(await column('Tiền', (filter) => { filter.applyTopItemsFilter(2); })).toEqual([142, 350]);
  expect(await column('Tiền', (filter) => { filter.applyBottomPercentFilter(40); })).toEqual([27, 33]);
  expect(await column('Tiền', (filter) => { filter.applyDynamicFilter('BelowAverage'); })).toEqual([120, 27, 33]);
  expect(await column('Tiền', (filter) => { filter.applyCellColorFilter('#FF0000'); })).toEqual([142]);
  expect(await column('Tiền', (filter) => { filter.applyFontColorFilter('blue'); })).toEqual([33]);
});

test('criteria of several columns all count; they are told back, reapplied to changed cells and cleared', async () => {
  const excel = await withTable();
  await excel.run(async (sheet, context) => {
    const table = sheet.tables.getItem('Chi');
    table.columns.getItem('Tiền').filter.apply({ filterOn: 'Custom', criterion1: '>100' });
    table.columns.getItem('Loại').filter.apply({ filterOn: 'Values', values: ['Chợ', 'Khác'] });
    const criteria = table.columns.getItem('Loại').filter.load('criteria');
    table.autoFilter.load('enabled,isDataFiltered,criteria');
    const area = table.autoFilter.getRange().load('address');
    await context.sync();
    expect(criteria.criteria).toEqual({ filterOn: 'Values', values: ['Chợ', 'Khác'] });
    expect([table.autoFilter.enabled, table.autoFilter.isDataFiltered, area.address]).toEqual([true, true, "'KH 2023'!A1:C6"]);
  });
  expect(await shown(excel)).toEqual([120]);
  await excel.run(async (sheet, context) => {
    sheet.getRange('C5').values = [[133]];
    sheet.tables.getItem('Chi').reapplyFilters();
    await context.sync();
  });
  expect(await shown(excel)).toEqual([120, 133]);
  const refused = await excel.failure((sheet) => { sheet.tables.getItem('Chi').rows.deleteRowsAt(0, 1); });
  expect(refused.code).toBe('InsertDeleteConflict');
  await excel.run(async (sheet, context) => {
    sheet.tables.getItem('Chi').columns.getItem('Tiền').filter.clear();
    await context.sync();
  });
  expect(await shown(excel)).toEqual([120, 133]);
  await excel.run(async (sheet, context) => {
    sheet.tables.getItem('Chi').clearFilters();
    await context.sync();
  });
  expect(await shown(excel)).toEqual([120, 142, 27, 133, 350]);
});

test('criteria that are none are InvalidArgument, icons are refused by name', async () => {
  const excel = await withTable();
  const failure = (work: (filter: Excel.Filter) => void) => excel.failure((sheet) => { work(sheet.tables.getItem('Chi').columns.getItemAt(2).filter); });
  expect((await failure((filter) => { filter.applyTopItemsFilter(0); })).code).toBe('InvalidArgument');
  expect((await failure((filter) => { filter.apply({ filterOn: 'Values' }); })).code).toBe('InvalidArgument');
  const icon = await failure((filter) => { filter.applyIconFilter({ set: 'ThreeArrows', index: 0 }); });
  expect([icon.code, icon.message]).toEqual(['ApiNotFound', expect.stringContaining('Filter.applyIconFilter')]);
  expect(await shown(excel)).toHaveLength(5);
});

test('a sheet has one filter of its own, set, told, cleared by column and removed (Excel.AutoFilter)', async () => {
  const excel = await openExcel(rows);
  await excel.run(async (sheet, context) => {
    const filter = sheet.autoFilter;
    filter.apply(sheet.getRange('A1:C6'), 2, { filterOn: 'TopItems', criterion1: '1' });
    filter.load('enabled,isDataFiltered');
    const area = filter.getRangeOrNullObject().load('address');
    await context.sync();
    expect([filter.enabled, filter.isDataFiltered, area.address]).toEqual([true, true, "'KH 2023'!A1:C6"]);
  });
  expect(await shown(excel)).toEqual([350]);
  await excel.run(async (sheet, context) => {
    sheet.autoFilter.apply('A1:C6', 0, { filterOn: 'Dynamic', dynamicCriteria: 'AllDatesInPeriodJanuary' });
    sheet.autoFilter.clearColumnCriteria(2);
    await context.sync();
  });
  expect(await shown(excel)).toEqual([120, 142, 33]);
  expect((await excel.failure((sheet) => { sheet.autoFilter.clearColumnCriteria(3); })).code).toBe('InvalidArgument');
  await excel.run(async (sheet, context) => {
    sheet.autoFilter.remove();
    sheet.autoFilter.load('enabled,isDataFiltered');
    const none = sheet.autoFilter.getRangeOrNullObject().load('isNullObject');
    await context.sync();
    expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered, none.isNullObject]).toEqual([false, false, true]);
  });
  expect(await shown(excel)).toHaveLength(5);
});
