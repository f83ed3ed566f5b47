/**
 * Calculation modes. Sources: reference of Excel.CalculationMode, Application.calculate and Excel.CalculationState; support.microsoft.com,
 * "Change formula recalculation, iteration, or precision in Excel"; learn.microsoft.com, "Excel recalculation" (a formula is calculated when
 * it is entered, also in manual mode).
 */
import { openNodeWorkbook } from '../../../src/preview/engine/node-workbook';
import { createBlankWorkbook } from '../../../src/preview/files/create-blank-workbook';
import { saveWorkbook } from '../../../src/preview/files/save-workbook';
import { opened, partOf } from '../files/packages';
import { closeExcel, openExcel, type ExcelSession } from '../excel-session';

afterEach(closeExcel);

const manual = { custom: { calculationMode: 'manual' } };

async function show(excel: ExcelSession, address: string): Promise<unknown[]> {
  return excel.run(async (sheet, context) => {
    const range = sheet.getRange(address).load('values');
    await context.sync();
    return range.values.flat() as unknown[];
  });
}

async function write(excel: ExcelSession, address: string, values: unknown[][]): Promise<void> {
  await excel.run(async (sheet, context) => {
    sheet.getRange(address).values = values;
    await context.sync();
  });
}

test('in manual mode results stay as they are until a calculation is asked for', async () => {
  const excel = await openExcel([[1, '=A1*10', '=B1+1']]);
  await excel.run((_sheet, context) => {
    context.workbook.application.calculationMode = 'Manual';
    return context.sync();
  });
  await write(excel, 'A1', [[2]]);
  expect(await show(excel, 'A1:C1')).toEqual([2, 10, 11]);
  const told = await excel.run(async (sheet, context) => {
    const { application } = context.workbook;
    application.load('calculationState,calculationMode');
    await context.sync();
    const pending = [application.calculationMode, application.calculationState];
    application.calculate('Recalculate');
    const results = sheet.getRange('A1:C1').load('values');
    application.load('calculationState');
    await context.sync();
    return [...pending, application.calculationState, results.values];
  });
  expect(told).toEqual(['Manual', 'Pending', 'Done', [[2, 20, 21]]]);
  await write(excel, 'A1', [[3]]);
  expect(await show(excel, 'A1:C1')).toEqual([3, 20, 21]);
});

test('a formula that is entered shows its result at once, from what the cells show then; what depends on it stays', async () => {
  const excel = await openExcel([[1, '=A1*10', '=B1+1', '=E1']], manual);
  await write(excel, 'A1', [[2]]);
  await write(excel, 'E1:F2', [['=B1+5', '=A1'], ['=E1*2', null]]);
  expect(await show(excel, 'A1:F1')).toEqual([2, 10, 11, 0, 15, 2]);
  expect(await show(excel, 'E2')).toEqual([30]);
  await write(excel, 'E1', [['=A1']]);
  expect(await show(excel, 'D1:E2')).toEqual([0, 2, '', 30]);
});

test('rows that come and go move formulas without calculating them', async () => {
  const excel = await openExcel([[1], ['=A1*10']], manual);
  await excel.run(async (sheet, context) => {
    sheet.getRange('A1').values = [[4]];
    sheet.getRange('1:1').insert('Down');
    await context.sync();
    const [moved, formula] = [sheet.getRange('A3').load('values'), sheet.getRange('A3').load('formulas')];
    await context.sync();
    expect([moved.values, formula.formulas]).toEqual([[[10]], [['=A2*10']]]);
    context.workbook.application.calculate('Full');
    moved.load('values');
    await context.sync();
    expect(moved.values).toEqual([[40]]);
  });
});

test('a sheet or a range can be calculated alone', async () => {
  const excel = await openExcel([[1, '=A1*10', '=A1*100']], manual);
  await excel.run(async (sheet, context) => {
    context.workbook.worksheets.getItem('Phụ').getRange('A1').formulas = [["='KH 2023'!A1"]];
    await context.sync();
    sheet.getRange('A1').values = [[2]];
    sheet.getRange('B1').calculate();
    await context.sync();
  });
  expect(await show(excel, 'A1:C1')).toEqual([2, 20, 10 * 10]);
  const other = await excel.run(async (sheet, context) => {
    sheet.calculate(true);
    const range = context.workbook.worksheets.getItem('Phụ').getRange('A1').load('values');
    await context.sync();
    return range.values;
  });
  expect(await show(excel, 'A1:C1')).toEqual([2, 20, 200]);
  expect(other).toEqual([[1]]);
});

test('leaving manual mode calculates; what is changed before entering it is calculated too', async () => {
  const excel = await openExcel([[1, '=A1*10']], manual);
  await write(excel, 'A1', [[5]]);
  const values = await excel.run(async (sheet, context) => {
    const { application } = context.workbook;
    application.calculationMode = 'Automatic';
    sheet.getRange('A1').values = [[6]];
    application.calculationMode = 'Manual';
    sheet.getRange('A1').values = [[7]];
    const range = sheet.getRange('A1:B1').load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[7, 60]]);
  const excelAfter = await excel.run(async (sheet, context) => {
    context.workbook.application.calculationMode = 'Automatic';
    const range = sheet.getRange('A1:B1').load('values');
    await context.sync();
    return range.values;
  });
  expect(excelAfter).toEqual([[7, 70]]);
});

test('the mode is opened and saved with the workbook, and a workbook opened in manual mode keeps the results of its file', async () => {
  const blank = createBlankWorkbook();
  const first = await openNodeWorkbook(blank.data);
  first.setCalculationMode('manual');
  const saved = await saveWorkbook(blank, first.save());
  first.dispose();
  expect(partOf(saved, 'xl/workbook.xml')).toMatch(/<calcPr [^>]*calcMode="manual"/);

  const { data } = await opened(saved);
  const [sheet] = Object.values(data.sheets);
  Object.assign(sheet ?? {}, { cellData: { 0: { 0: { v: 3 }, 1: { f: '=A1+1', v: 99 }, 2: { f: '=A1+2' } } } });
  const second = await openNodeWorkbook(data);
  expect([1, 2].map((column) => second.activeSheet.cell(0, column).value)).toEqual([99, 5]);
  second.setCalculationMode('auto');
  await second.settle();
  expect(second.activeSheet.cell(0, 1).value).toBe(4);
  expect(partOf(await saveWorkbook(blank, { ...second.save() }), 'xl/workbook.xml')).not.toContain('calcMode');
  second.dispose();
});
