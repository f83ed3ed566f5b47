import { openNodeWorkbook } from '../../../src/preview/engine/node-workbook';
import { createBlankWorkbook } from '../../../src/preview/files/create-blank-workbook';
import { openWorkbook } from '../../../src/preview/files/open-workbook';
import { closeExcel, openExcel } from '../excel-session';
import { after } from '../files/after';

afterEach(closeExcel);

// Reference of Excel.NamedItem and Excel.NamedItemCollection; "Names in formulas" (support.microsoft.com).
describe('names', () => {
  test('of a range: told with its address, found in either scope, and led back to its cells', async () => {
    const excel = await openExcel([[4], [6], ['=SUM(Số_liệu)']]);
    const told = await excel.run(async (sheet, context) => {
      const inBook = context.workbook.names.add('Số_liệu', sheet.getRange('A1:A2'), 'hai dòng');
      const onSheet = sheet.names.add('Riêng', '=$B$1', undefined);
      for (const each of [inBook, onSheet]) each.load('name,formula,scope,type,value,comment,visible');
      const cells = context.workbook.names.getItem('SỐ_LIỆU').getRange().load('address');
      const sum = sheet.getRange('A3').load('values');
      const scoped = [inBook.worksheetOrNullObject.load('name'), onSheet.worksheetOrNullObject.load('name')];
      const elsewhere = context.workbook.names.getItemOrNullObject('Riêng');
      await context.sync();
      return [inBook.toJSON(), onSheet.scope, cells.address, sum.values, scoped.map(({ isNullObject }) => isNullObject), elsewhere.isNullObject];
    });
    expect(told).toEqual([
      expect.objectContaining({ name: 'Số_liệu', formula: "='KH 2023'!$A$1:$A$2", scope: 'Workbook', type: 'Range', value: "'KH 2023'!$A$1:$A$2", comment: 'hai dòng', visible: true }),
      'Worksheet',
      "'KH 2023'!A1:A2",
      [[10]],
      [true, false],
      true,
    ]);
  });

  test('of a formula or a constant: what it gives, by its type', async () => {
    const excel = await openExcel([[4], [6]]);
    const told = await excel.run(async (_sheet, context) => {
      const { names } = context.workbook;
      const added = [
        names.add('Tổng', "=SUM('KH 2023'!$A$1:$A$2)"),
        names.add('Tỷ_lệ', '=0.5'),
        names.add('Chữ', 'đạt'),
        names.add('Đúng', '=TRUE'),
        names.add('Lỗi', '=1/0'),
        names.add('Dãy', '={1,2;3,4}'),
      ];
      for (const each of added) each.load('type,value,formula');
      const none = added[0]?.getRangeOrNullObject();
      await context.sync();
      return [none?.isNullObject, added.map(({ type, value, formula }) => [type, value as unknown, formula as unknown])];
    });
    expect(told).toEqual([
      true,
      [
        ['Double', 10, "=SUM('KH 2023'!$A$1:$A$2)"],
        ['Double', 0.5, '=0.5'],
        ['String', 'đạt', '="đạt"'],
        ['Boolean', true, '=TRUE'],
        ['Error', '#DIV/0!', '=1/0'],
        ['Array', [[1, 2], [3, 4]], '={1,2;3,4}'],
      ],
    ]);
  });

  test('formulas follow a name that is added, changed and deleted', async () => {
    const excel = await openExcel([[4, 5], ['=Gốc*2']]);
    const results: unknown[] = [];
    await excel.run(async (sheet, context) => {
      const cell = sheet.getRange('A2');
      const note = async () => {
        cell.load('values');
        await context.sync();
        results.push(cell.values[0]?.[0]);
      };
      await note();
      const name = context.workbook.names.add('Gốc', sheet.getRange('A1'));
      await note();
      name.formula = "='KH 2023'!$B$1";
      await note();
      name.delete();
      await note();
    });
    expect(results).toEqual(['#NAME?', 8, 10, '#NAME?']);
  });

  test('follow their cells when rows come in and when the sheet gets another name', async () => {
    const excel = await openExcel([[1], [2], [3], ['=SUM(Khối)']]);
    const told = await excel.run(async (sheet, context) => {
      const name = context.workbook.names.add('Khối', sheet.getRange('A1:A3'));
      sheet.getRange('2:2').insert('Down');
      sheet.name = 'Năm 2024';
      name.load('formula');
      const sum = sheet.getRange('A5').load('values');
      await context.sync();
      return [name.formula as unknown, sum.values];
    });
    expect(told).toEqual(["='Năm 2024'!$A$1:$A$4", [[6]]]);
  });

  test('may speak of tables, and follow them', async () => {
    const excel = await openExcel([['Tên', 'Số'], ['a', 1], ['b', 2], [null, null], ['=Cộng']]);
    const told = await excel.run(async (sheet, context) => {
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'Bảng';
      const name = sheet.names.add('Cộng', '=SUM(Bảng[Số])').load('formula,value');
      const cell = sheet.getRange('A5').load('values');
      await context.sync();
      const first = [name.formula as unknown, name.value as unknown, cell.values];
      table.name = 'Khác';
      table.rows.add(undefined, [['c', 7]]);
      name.load('formula,value');
      await context.sync();
      return [first, name.formula as unknown, name.value as unknown];
    });
    expect(told).toEqual([['=SUM(Bảng[Số])', 3, [[3]]], '=SUM(Khác[Số])', 10]);
  });

  test('what is no name, or there already, is refused', async () => {
    const excel = await openExcel();
    for (const bad of ['A1', 'R1C1', 'r', '1a', 'hai chữ', '']) {
      const error = await excel.failure((_sheet, context) => context.workbook.names.add(bad, '=1'));
      expect([bad, error.code]).toEqual([bad, 'InvalidArgument']);
    }
    const twice = await excel.failure((sheet, context) => {
      context.workbook.names.add('Gốc', sheet.getRange('A1'));
      context.workbook.names.add('GỐC', sheet.getRange('A2'));
    });
    expect(twice.code).toBe('ItemAlreadyExists');
    const missing = await excel.failure((_sheet, context) => context.workbook.names.getItem('Không').load('formula'));
    expect(missing).toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: 'NamedItemCollection.getItem' } });
    const noRange = await excel.failure((_sheet, context) => context.workbook.names.add('Số', '=5').getRange().load('address'));
    expect(noRange).toMatchObject({ code: 'InvalidReference', debugInfo: { errorLocation: 'NamedItem.getRange' } });
  });

  test('formulas may be given as the region writes them', async () => {
    const excel = await openExcel([[1]], { culture: 'vi-VN' });
    const formula = await excel.run(async (_sheet, context) => {
      const name = context.workbook.names.addFormulaLocal('Tính', '=ROUND(1,25;1)').load('formula,value');
      await context.sync();
      return [name.formula as unknown, name.value as unknown];
    });
    expect(formula).toEqual(['=ROUND(1.25,1)', 1.3]);
  });

  test('are saved and read again, scope and comment included', async () => {
    const bytes = await after(createBlankWorkbook(), (sheet, context) => {
      sheet.getRange('A1:B2').values = [['Tên', 'Số'], ['a', 5]];
      sheet.tables.add('A1:B2', true).name = 'Bảng';
      context.workbook.names.add('Vùng', sheet.getRange('A1:B2'), 'ghi chú');
      sheet.names.add('Cộng', '=SUM(Bảng[Số])').visible = false;
    });
    const first = await openWorkbook(bytes, 'a.xlsx');
    if (!first.ok) throw new Error(first.refusal.reason);
    const again = await after(first.workbook, (_sheet, context) => {
      context.workbook.names.getItem('Vùng').comment = 'khác';
    });
    const outcome = await openWorkbook(again, 'a.xlsx');
    if (!outcome.ok) throw new Error(outcome.refusal.reason);
    const workbook = await openNodeWorkbook(outcome.workbook.data);
    const [sheet] = workbook.sheets;
    const told = workbook.names.map(({ name, formula, comment, sheetId, visible, id }) => [name, formula, comment, sheetId === (sheet?.id ?? ''), visible, workbook.valueOfName(id)]);
    workbook.dispose();
    expect(told).toEqual([
      ['Vùng', '=Sheet1!$A$1:$B$2', 'khác', false, true, null],
      ['Cộng', '=SUM(Bảng[Số])', '', true, false, [[5]]],
    ]);
  });
});
