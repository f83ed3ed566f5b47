import { createBlankWorkbook } from '../../../src/preview/files/create-blank-workbook';
import { openNodeWorkbook } from '../../../src/preview/engine/node-workbook';
import { openWorkbook } from '../../../src/preview/files/open-workbook';
import { closeExcel, openExcel } from '../excel-session';
import { after } from '../files/after';

afterEach(closeExcel);

// Reference of Excel.Worksheet.copy and Excel.WorksheetPositionType; the name: as Excel numbers copies.
test('a copy has the cells, looks, rules and names of its sheet, and a place among the tabs', async () => {
  const excel = await openExcel([[1, '=A1*2'], [2, '=SUM(A1:A2)']]);
  const told = await excel.run(async (sheet, context) => {
    sheet.getRange('A1').format.fill.color = '#FF0000';
    sheet.getRange('A:A').format.columnWidth = 90;
    sheet.getRange('A1:A2').conditionalFormats.add('Custom').custom.rule.formula = '=A1>1';
    sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    sheet.names.add('Khối', sheet.getRange('A1:A2'));
    const copy = sheet.copy('Before', context.workbook.worksheets.getItem('Phụ'));
    copy.getRange('A1').values = [[10]];
    copy.load('name,position');
    const cells = copy.getRange('A1:B2').load('values,formulas');
    const looks = copy.getRange('A1').load('format/fill/color,format/columnWidth,dataValidation/type');
    const rules = copy.getRange().conditionalFormats.getCount();
    const original = sheet.getRange('A1:B2').load('values');
    const names = copy.names.load('items/name,items/formula');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return [copy.name, copy.position, cells.values, cells.formulas[0]?.[1] as unknown, looks.format.fill.color, looks.format.columnWidth, looks.dataValidation.type, rules.value, original.values, names.items.map(({ name, formula }) => [name, formula as unknown]), active.name];
  });
  expect(told).toEqual(['KH 2023 (2)', 1, [[10, 20], [2, 12]], '=A1*2', '#FF0000', 90, 'List', 1, [[1, 2], [2, 3]], [['Khối', "='KH 2023 (2)'!$A$1:$A$2"]], 'KH 2023']);
});

test('copies are numbered; without a place they stand at the end', async () => {
  const excel = await openExcel();
  const names = await excel.run(async (sheet, context) => {
    sheet.copy().copy('Beginning');
    context.workbook.worksheets.load('items/name');
    await context.sync();
    return context.workbook.worksheets.items.map(({ name }) => name);
  });
  expect(names).toEqual(['KH 2023 (3)', 'KH 2023', 'Phụ', 'KH 2023 (2)']);
  const error = await excel.failure((sheet) => sheet.copy('After'));
  expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Worksheet.copy' } });
});

test("a copied table has a name of its own, of which the copy's formulas speak, and all is saved", async () => {
  const bytes = await after(createBlankWorkbook(), (sheet) => {
    sheet.getRange('A1:B3').values = [['Tên', 'Số'], ['a', 1], ['b', 2]];
    sheet.tables.add('A1:B3', true).name = 'Bảng';
    sheet.getRange('D1').formulas = [['=SUM(Bảng[Số])']];
    const copy = sheet.copy('End');
    copy.getRange('B2').values = [[100]];
  });
  const outcome = await openWorkbook(bytes, 'a.xlsx');
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  const workbook = await openNodeWorkbook(outcome.workbook.data);
  const told = workbook.sheets.map((sheet) => [sheet.name, sheet.custom.tables?.map(({ name, range }) => [name, range]), sheet.cell(0, 3)]);
  workbook.dispose();
  expect(told).toEqual([
    ['Sheet1', [['Bảng', 'A1:B3']], { value: 3, formula: '=SUM(Bảng[Số])', isError: false }],
    ['Sheet1 (2)', [['Bảng2', 'A1:B3']], { value: 102, formula: '=SUM(Bảng2[Số])', isError: false }],
  ]);
});
