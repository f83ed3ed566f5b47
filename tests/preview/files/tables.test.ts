/** Tables and filters in files: what the host changed is written, all else keeps its bytes. Source: ECMA-376 part 1, 18.3.1.2 and 18.5.1. */
import { createBlankWorkbook } from '../../../src/preview/files/create-blank-workbook';
import { after } from './after';
import { build, changedParts, opened, partOf, partsOf, readWithExcelJs, withPart } from './packages';

const withTable = () =>
  build((workbook) => {
    const sheet = workbook.addWorksheet('KH');
    sheet.addTable({
      name: 'Thu', ref: 'A1', headerRow: true, totalsRow: false, style: { theme: 'TableStyleLight3', showRowStripes: true },
      columns: [{ name: 'Tháng', filterButton: true }, { name: 'Số', filterButton: true }],
      rows: [['Một', 3], ['Hai', 1], ['Ba', 2]],
    });
  });
const TABLE = 'xl/tables/table1.xml';

test('a table that is left alone keeps its bytes, also when a cell beside it changes', async () => {
  const bytes = await withTable();
  const workbook = await opened(bytes);
  const saved = await after(workbook, (sheet) => {
    sheet.getRange('D9').values = [['x']];
  });
  expect(changedParts(bytes, saved)).toEqual(['xl/worksheets/sheet1.xml']);
});

test('a table that has grown, was renamed, sorted and filtered is written so, with its rows hidden; what the host does not know stays', async () => {
  const bytes = withPart(await withTable(), TABLE, (xml) => xml.replace(/<tableColumn id="2" /, '<tableColumn id="2" dataCellStyle="Comma" '));
  const saved = await after(await opened(bytes), async (sheet, context) => {
    const table = sheet.tables.getItem('Thu');
    table.name = 'ThuThuế';
    table.columns.getItem('Số').name = 'Số "lớn" & <nhỏ>';
    table.rows.add(undefined, [['Tư', 9]]);
    table.sort.apply([{ key: 1, ascending: false }]);
    table.showTotals = true;
    table.style = 'TableStyleDark2';
    await context.sync();
    table.columns.getItemAt(1).filter.applyCustomFilter('>=2', '<5');
  });
  const xml = partOf(saved, TABLE);
  expect(xml).toMatch(/<table [^>]*name="ThuThuế" displayName="ThuThuế" ref="A1:B6"[^>]*totalsRowCount="1"/);
  expect(xml).toContain('<autoFilter ref="A1:B5"><filterColumn colId="1"><customFilters and="1"><customFilter operator="greaterThanOrEqual" val="2"/><customFilter operator="lessThan" val="5"/></customFilters></filterColumn></autoFilter>');
  expect(xml).toContain('<sortState ref="A2:B5"><sortCondition descending="1" ref="B2:B5"/></sortState>');
  expect(xml).toMatch(/<tableColumn id="1" name="Tháng"[^>]* totalsRowLabel="Total"\/>/);
  expect(xml).toMatch(/<tableColumn id="2" dataCellStyle="Comma" name="Số &quot;lớn&quot; &amp; &lt;nhỏ&gt;"[^>]* totalsRowFunction="sum"\/>/);
  expect(xml).toContain('<tableStyleInfo name="TableStyleDark2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>');
  const sheet = partOf(saved, 'xl/worksheets/sheet1.xml');
  expect([...sheet.matchAll(/<row r="(\d+)"[^>]*hidden="1"/g)].map(([, row]) => row)).toEqual(['2', '5']);
  const formula = /<f>(SUBTOTAL.*?)<\/f>/.exec(sheet)?.[1];
  expect(formula).toBe('SUBTOTAL(109,ThuThuế[Số "lớn" &amp; &lt;nhỏ&gt;])');
  const again = await opened(saved);
  expect(Object.values(again.data.sheets)[0]?.custom?.tables).toMatchObject([
    { name: 'ThuThuế', range: 'A1:B6', hasTotalsRow: true, filters: [{ column: 1, criteria: { filterOn: 'Custom', criterion1: '>=2', criterion2: '<5', operator: 'And' } }] },
  ]);
});

test('a new table gets its part, relationship and content type; exceljs reads it', async () => {
  const saved = await after(createBlankWorkbook(), async (sheet, context) => {
    const table = sheet.tables.add('B2:C2', true);
    table.name = 'Mới';
    table.getHeaderRowRange().values = [['Tên', 'Số']];
    table.rows.add(undefined, [['a', 1], ['b', 2]]);
    table.columns.add(undefined, [['Đôi'], ['=[@Số]*2'], ['=[@Số]*2']]);
    await context.sync();
    context.workbook.worksheets.add('Hai').tables.add('A1:A3', true);
  });
  expect(Object.keys(partsOf(saved)).filter((name) => name.includes('tables/'))).toEqual(['xl/tables/table1.xml', 'xl/tables/table2.xml']);
  const xml = partOf(saved, 'xl/tables/table1.xml');
  expect(xml).toContain('<calculatedColumnFormula>Mới[[#This Row],[Số]]*2</calculatedColumnFormula>');
  expect(partOf(saved, 'xl/worksheets/sheet1.xml')).toContain('<f>Mới[[#This Row],[Số]]*2</f>');
  const read = await readWithExcelJs(saved);
  expect(read.worksheets.map((sheet) => Object.keys((sheet as unknown as { readonly tables: object }).tables))).toEqual([['Mới'], ['Table1']]);
  const again = await opened(saved);
  expect(Object.values(again.data.sheets)[0]?.custom?.tables).toMatchObject([{ name: 'Mới', range: 'B2:D4', columns: [{}, {}, { formula: '=Mới[[#This Row],[Số]]*2' }] }]);
});

test('a table that is gone leaves no trace in the package', async () => {
  const saved = await after(await opened(await withTable()), (sheet) => sheet.tables.getItem('Thu').convertToRange());
  expect(Object.keys(partsOf(saved)).filter((name) => name.includes('tables/'))).toEqual([]);
  expect(partOf(saved, 'xl/worksheets/sheet1.xml')).not.toContain('tablePart');
  expect(partOf(saved, '[Content_Types].xml')).not.toContain('table+xml');
});

test('every kind of criteria survives the file, of a sheet’s own filter', async () => {
  const criteria: Excel.FilterCriteria[] = [
    { filterOn: 'Values', values: ['a', '', { date: '2024-03-05T00:00:00Z', specificity: 'Day' }] },
    { filterOn: 'Custom', criterion1: '=x*', criterion2: '<>', operator: 'Or' },
    { filterOn: 'TopItems', criterion1: '3' },
    { filterOn: 'BottomPercent', criterion1: '20' },
    { filterOn: 'Dynamic', dynamicCriteria: 'AllDatesInPeriodFebruray' },
    { filterOn: 'Dynamic', dynamicCriteria: 'LastQuarter' },
  ];
  const saved = await after(createBlankWorkbook(), (sheet) => {
    sheet.getRange('A1:F2').values = [['a', 'b', 'c', 'd', 'e', 'f'], [1, 2, 3, 4, 5, 6]];
    criteria.forEach((each, column) => {
      sheet.autoFilter.apply(sheet.getRange('A1:F2'), column, each);
    });
  });
  const { autoFilter } = Object.values((await opened(saved)).data.sheets)[0]?.custom as { readonly autoFilter: { readonly range: string; readonly filters: readonly { readonly criteria: unknown }[] } };
  expect(autoFilter.range).toBe('A1:F2');
  expect(autoFilter.filters.map((filter) => filter.criteria)).toEqual([{ ...criteria[0], values: ['a', '', { date: '2024-03-05T00:00:00Z', specificity: 'Day' }] }, ...criteria.slice(1)]);
});
