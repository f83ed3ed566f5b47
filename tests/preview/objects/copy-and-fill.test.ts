/** Semantics: reference of Excel.Range.copyFrom, .moveTo, .autoFill; "Fill data automatically in worksheet cells" (support.microsoft.com). */
import { closeExcel, openExcel } from '../excel-session';

afterEach(closeExcel);

describe('copying', () => {
  test('turned over: rows become columns, and relative references turn with them', async () => {
    const excel = await openExcel([[1, 2, '=A1+B1']]);
    const told = await excel.run(async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('E1').copyFrom('A1:C1', 'All', false, true);
      const range = sheet.getRange('E1:E3').load('formulas');
      const bold = sheet.getRange('E1:E2').getCellProperties({ format: { font: { bold: true } } });
      await context.sync();
      return [range.formulas, bold.value.map(([cell]) => cell?.format?.font?.bold)];
    });
    expect(told).toEqual([[[1], [2], ['=E1+E2']], [true, false]]);
  });

  test('whole columns bring their widths, whole rows their heights', async () => {
    const excel = await openExcel([['a', 1], ['b', 2]]);
    const told = await excel.run(async (sheet, context) => {
      sheet.getRange('A:A').format.columnWidth = 100;
      sheet.getRange('1:1').format.rowHeight = 40;
      sheet.getRange('D:D').copyFrom('A:A');
      sheet.getRange('4:4').copyFrom('1:1');
      const [column, row] = [sheet.getRange('D1:D4').load('values,format/columnWidth'), sheet.getRange('A4:D4').load('values,format/rowHeight')];
      await context.sync();
      return [column.values, column.format.columnWidth, row.values, row.format.rowHeight];
    });
    expect(told).toEqual([[['a'], ['b'], [''], ['a']], 100, [['a', 1, '', 'a']], 40]);
  });

  test('validations come along with everything, not with values', async () => {
    const excel = await openExcel([['a']]);
    const types = await excel.run(async (sheet, context) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      sheet.getRange('B1:B2').copyFrom('A1', 'Values');
      sheet.getRange('C1:C2').copyFrom('A1');
      const told = ['B1', 'C2'].map((address) => sheet.getRange(address).load('dataValidation/type'));
      await context.sync();
      return told.map(({ dataValidation }) => dataValidation.type);
    });
    expect(types).toEqual(['None', 'List']);
  });

  test('a link refers to the source', async () => {
    const excel = await openExcel([[1, 2]]);
    const formulas = await excel.run(async (sheet, context) => {
      sheet.getRange('A3').copyFrom('A1:B1', 'Link');
      const other = context.workbook.worksheets.getItem('Phụ').getRange('A1');
      other.copyFrom("'KH 2023'!B1", 'Link');
      const range = sheet.getRange('A3:B3').load('formulas');
      other.load('formulas');
      await context.sync();
      return [range.formulas, other.formulas];
    });
    expect(formulas).toEqual([[['=A1', '=B1']], [["='KH 2023'!$B$1"]]]);
  });
});

test('moved cells take their looks along, and formulas follow them', async () => {
  const excel = await openExcel([[1, '=A1*2'], [null, null], ['=A1', '=SUM(A1:B1)']]);
  const told = await excel.run(async (sheet, context) => {
    sheet.getRange('A1').format.fill.color = '#FF0000';
    sheet.getRange('A1:B1').moveTo('D5');
    const [left, there, users] = [sheet.getRange('A1:B1'), sheet.getRange('D5:E5'), sheet.getRange('A3:B3')];
    for (const each of [left, there, users]) each.load('formulas,values');
    const fill = sheet.getRange('D5').load('format/fill/color');
    await context.sync();
    return [left.formulas, there.formulas, there.values, users.formulas, users.values, fill.format.fill.color];
  });
  expect(told).toEqual([[['', '']], [[1, '=D5*2']], [[1, 2]], [['=D5', '=SUM(D5:E5)']], [[1, 3]], '#FF0000']);
});

describe('filling', () => {
  test('goes on with formulas, numbers, dates, numbered texts and lists', async () => {
    const excel = await openExcel([
      ['=B1*2', 1, 5, 'Tuần 1', 'Jan', 'Q3', 'x'],
      ['=B2*2', 3, null, null, null, null, null],
    ]);
    const told = await excel.run(async (sheet, context) => {
      sheet.getRange('H1').values = [['1/30/2024']];
      sheet.getRange('A1:A2').autoFill('A1:A4');
      sheet.getRange('B1:B2').autoFill('B1:B4');
      sheet.getRange('C1:H1').autoFill('C1:H4');
      const range = sheet.getRange('A3:H4').load('formulas,text');
      await context.sync();
      return [range.formulas.map((line) => line.slice(0, 7) as unknown[]), range.text.map((line) => line[7])];
    });
    expect(told).toEqual([
      [
        ['=B3*2', 5, 5, 'Tuần 3', 'Mar', 'Q1', 'x'],
        ['=B4*2', 7, 5, 'Tuần 4', 'Apr', 'Q2', 'x'],
      ],
      ['2/1/2024', '2/2/2024'],
    ]);
  });

  test('by the kind that is asked for, to the right and upwards', async () => {
    const excel = await openExcel([[1, null, null], [null, null, null], [10, 20, 40]]);
    const told = await excel.run(async (sheet, context) => {
      sheet.getRange('A1').autoFill('A1:C1', 'FillSeries');
      sheet.getRange('A3').autoFill('A2:A3', 'FillSeries');
      sheet.getRange('A3:C3').autoFill('A3:D3', 'GrowthTrend');
      sheet.getRange('F1').values = [['1/31/2024']];
      sheet.getRange('F1').autoFill('F1:F3', 'FillMonths');
      sheet.getRange('G1').values = [['3/1/2024']];
      sheet.getRange('G1').autoFill('G1:G2', 'FillWeekdays');
      const [first, up, growth, dates] = [sheet.getRange('A1:C1'), sheet.getRange('A2'), sheet.getRange('D3'), sheet.getRange('F2:G3')];
      for (const each of [first, up, growth, dates]) each.load('values,text');
      await context.sync();
      return [first.values, up.values, Math.round(Number(growth.values[0]?.[0])), dates.text];
    });
    expect(told).toEqual([[[1, 2, 3]], [[9]], 80, [['2/29/2024', '3/4/2024'], ['3/31/2024', '']]]);
  });

  test('formats alone or values alone', async () => {
    const excel = await openExcel([[1]]);
    const told = await excel.run(async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').autoFill('A1:A2', 'FillFormats');
      sheet.getRange('A1').autoFill('A1:B1', 'FillValues');
      const [below, beside] = [sheet.getRange('A2').load('values,format/font/bold'), sheet.getRange('B1').load('values,format/font/bold')];
      await context.sync();
      return [below.values, below.format.font.bold, beside.values, beside.format.font.bold];
    });
    expect(told).toEqual([[['']], true, [[1]], false]);
  });

  test('a destination without the source is InvalidArgument', async () => {
    const excel = await openExcel([[1]]);
    const error = await excel.failure((sheet) => {
      sheet.getRange('A1').autoFill('B1:B3');
    });
    expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.autoFill' } });
  });
});

describe('formulas and formats in other notations', () => {
  test('R1C1 counts from the cell (Excel.Range.formulasR1C1)', async () => {
    const excel = await openExcel([[1, 2], [3, 4]]);
    const told = await excel.run(async (sheet, context) => {
      sheet.getRange('C1:C2').formulasR1C1 = [['=R[0]C[-2]*RC[-1]'], ['=SUM(R1C1:RC[-1],"R1C1")']];
      const range = sheet.getRange('C1:C2').load('formulas,formulasR1C1');
      const mixed = sheet.getRange('A1:C1').load('formulasR1C1');
      await context.sync();
      return [range.formulas, range.formulasR1C1, mixed.formulasR1C1];
    });
    expect(told).toEqual([
      [['=A1*B1'], ['=SUM($A$1:B2,"R1C1")']],
      [['=RC[-2]*RC[-1]'], ['=SUM(R1C1:RC[-1],"R1C1")']],
      [[1, 2, '=RC[-2]*RC[-1]']],
    ]);
  });

  test('the region writes semicolons and commas (Excel.Range.formulasLocal, .numberFormatLocal)', async () => {
    const excel = await openExcel([[1.5]], { culture: 'vi-VN' });
    const told = await excel.run(async (sheet, context) => {
      sheet.getRange('B1').formulasLocal = [['=ROUND(A1*2,5;0)']];
      sheet.getRange('A1:B1').numberFormatLocal = [['#.##0,00', '0%']];
      const range = sheet.getRange('A1:B1').load('formulas,formulasLocal,numberFormat,numberFormatLocal');
      await context.sync();
      return [range.formulas, range.formulasLocal, range.numberFormat, range.numberFormatLocal];
    });
    expect(told).toEqual([
      [[1.5, '=ROUND(A1*2.5,0)']],
      [[1.5, '=ROUND(A1*2,5;0)']],
      [['#,##0.00', '0%']],
      [['#.##0,00', '0%']],
    ]);
  });

  test('one format in an array is for all cells (Microsoft snippet "Basic conditional formatting")', async () => {
    const excel = await openExcel([[1, 2]]);
    const formats = await excel.run(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['0.0']];
      range.load('numberFormat');
      await context.sync();
      return range.numberFormat;
    });
    expect(formats).toEqual([['0.0', '0.0']]);
  });
});
