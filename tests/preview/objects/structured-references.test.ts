/** Formulas with structured references. Source: "Using structured references with Excel tables" (support.microsoft.com). */
import type { IWorksheetData } from '@univerjs/core';
import { closeExcel, openExcel, type ExcelSession } from '../excel-session';

afterEach(closeExcel);

const sales = [
  ['Tháng', 'Số tiền', 'Thuế [%]'],
  ['Một', 30, 0.1],
  ['Hai', 10, 0.2],
];

async function withTable(): Promise<ExcelSession> {
  const excel = await openExcel(sales);
  await excel.run(async (sheet, context) => {
    sheet.tables.add('A1:C3', true).name = 'Thu';
    await context.sync();
  });
  return excel;
}

async function evaluated(excel: ExcelSession, cell: string, formula: string) {
  return excel.run(async (sheet, context) => {
    const range = sheet.getRange(cell);
    range.formulas = [[formula]];
    range.load('values,formulas');
    await context.sync();
    return [range.values[0]?.[0], range.formulas[0]?.[0]] as readonly unknown[];
  });
}

test.each([
  ['E5', '=SUM(Thu[Số tiền])', 40],
  ['E5', '=SUM(thu[[#All],[Số tiền]])', 40],
  ['E5', '=ROWS(Thu)+COLUMNS(Thu[[Tháng]:[Số tiền]])', 4],
  ['E5', '=Thu[[#Headers],[Thuế \'[%\']]]', 'Thuế [%]'],
  ['E2', '=Thu[@[Số tiền]]*2', 60],
  ['E9', '=SUM(Thu[@[Số tiền]])', '#VALUE!'],
  ['E5', '=SUM(Thu[[#Totals],[Số tiền]])', '#REF!'],
  ['E5', '=SUM(Thu[Không có])', '#REF!'],
  ['E5', '=COUNTA(Thu[[#Headers],[#Data],[Tháng]])', 3],
  ['E5', '="Thu[Tháng]"&ROWS(Thu[])', 'Thu[Tháng]2'],
])('in %s %s is %s', async (cell, formula, value) => {
  expect((await evaluated(await withTable(), cell, formula))[0]).toBe(value);
});

test('a formula keeps its words, and in its own table it needs no name', async () => {
  const excel = await withTable();
  expect(await evaluated(excel, 'E5', '=SUM(Thu[Số tiền])')).toEqual([40, '=SUM(Thu[Số tiền])']);
  await excel.run(async (sheet, context) => {
    const { columns } = sheet.tables.getItem('Thu');
    const formula = '=[@[Số tiền]]*[@[Thuế \'[%\']]]';
    const column = columns.add(undefined, [['Nộp'], [formula], [formula]]);
    const body = column.getDataBodyRange().load('values,formulas');
    await context.sync();
    expect([body.values, body.formulas]).toEqual([[[3], [2]], [[formula], [formula]]]);
  });
});

test('references follow new rows, new names and moved cells; without the table they are addresses', async () => {
  const excel = await withTable();
  await evaluated(excel, 'E5', '=SUM(Thu[Số tiền])');
  await excel.run(async (sheet, context) => {
    const table = sheet.tables.getItem('Thu');
    table.rows.add(undefined, [['Ba', 5, 0]]);
    table.columns.getItem('Số tiền').name = 'Tiền';
    table.name = 'ThuThuế';
    sheet.getRange('1:1').insert('Down');
    const moved = sheet.getRange('E6').load('values,formulas');
    await context.sync();
    expect([moved.values, moved.formulas]).toEqual([[[45]], [['=SUM(ThuThuế[Tiền])']]]);
    table.convertToRange();
    const plain = sheet.getRange('E6').load('values,formulas');
    await context.sync();
    expect([plain.values, plain.formulas]).toEqual([[[45]], [['=SUM($B$3:$B$5)']]]);
  });
});

test('another formula or a value takes the place of one with references', async () => {
  const excel = await withTable();
  await evaluated(excel, 'E5', '=SUM(Thu[Số tiền])');
  expect(await evaluated(excel, 'E5', '=1+1')).toEqual([2, '=1+1']);
});

test('formulas of an opened file are calculated and go back as they came', async () => {
  const formula = '=SUM(Thu[[#This Row],[a]],1)';
  const table = {
    id: 1, name: 'Thu', range: 'A1:B2', columns: [{ id: 1, name: 'a' }, { id: 2, name: 'b' }], hasHeaderRow: true, hasTotalsRow: false,
    look: { style: null, bandedRows: false, bandedColumns: false, firstColumn: false, lastColumn: false }, filters: [], sort: null,
  };
  const excel = await openExcel([['a', 'b'], [4, formula]], { sheet: { custom: { tables: [table] } } });
  await excel.run(async (sheet, context) => {
    const cell = sheet.getRange('B2').load('values,formulas');
    await context.sync();
    expect([cell.values, cell.formulas]).toEqual([[[5]], [['=SUM([@a],1)']]]);
  });
  const saved: Partial<IWorksheetData> | undefined = excel.workbook.save().sheets.s1;
  expect(saved?.cellData?.[1]?.[1]?.f).toBe(formula);
});
