import { closeExcel, openExcel } from '../excel-session';

afterEach(closeExcel);

const grid = [
  ['STT', 'Chỉ tiêu', 'KH'],
  [1, 'Lúa', 55],
  [2, 'Ngô', 30],
];

/** Addresses of ranges reached from B2:C3, without the sheet's name. */
async function addressOf(reach: (range: Excel.Range) => Excel.Range): Promise<string> {
  const excel = await openExcel(grid);
  return excel.run(async (sheet, context) => {
    const range = reach(sheet.getRange('B2:C3'));
    range.load('address');
    await context.sync();
    return range.address.replace("'KH 2023'!", '');
  });
}

// Reference of Excel.Range: the examples of each method.
describe('from one range to another', () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell', (range) => range.getCell(0, 1), 'C2'],
    ['getCell outside of the range', (range) => range.getCell(5, 5), 'G7'],
    ['getRow', (range) => range.getRow(1), 'B3:C3'],
    ['getColumn', (range) => range.getColumn(0), 'B2:B3'],
    ['getEntireRow', (range) => range.getEntireRow(), '2:3'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:C'],
    ['getOffsetRange', (range) => range.getOffsetRange(1, -1), 'A3:B4'],
    ['getResizedRange', (range) => range.getResizedRange(1, -1), 'B2:B4'],
    ['getLastCell', (range) => range.getLastCell(), 'C3'],
    ['getLastRow', (range) => range.getLastRow(), 'B3:C3'],
    ['getLastColumn', (range) => range.getLastColumn(), 'C2:C3'],
    ['getBoundingRect', (range) => range.getBoundingRect('A5'), 'A2:C5'],
    ['getRowsBelow', (range) => range.getRowsBelow(2), 'B4:C5'],
    ['getColumnsBefore', (range) => range.getColumnsBefore(1), 'A2:A3'],
    ['getIntersection', (range) => range.getIntersection('C1:D9'), 'C2:C3'],
    ['getUsedRange', (range) => range.getEntireColumn().getUsedRange(true), 'B1:C3'],
  ])('%s', async (_name, reach, address) => {
    expect(await addressOf(reach)).toBe(address);
  });

  test('beyond the sheet is no range', async () => {
    const excel = await openExcel();
    expect((await excel.failure((sheet) => sheet.getRange('A1').getOffsetRange(-1, 0))).code).toBe('InvalidArgument');
    expect((await excel.failure((sheet) => sheet.getRange('không phải địa chỉ'))).code).toBe('InvalidArgument');
  });

  test('ranges that do not meet have no intersection', async () => {
    const excel = await openExcel();
    expect((await excel.failure((sheet) => sheet.getRange('A1').getIntersection('C3'))).code).toBe('ItemNotFound');
    const isNull = await excel.run(async (sheet, context) => {
      const none = sheet.getRange('A1').getIntersectionOrNullObject('C3');
      none.load('address');
      await context.sync();
      return none.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

describe('used range', () => {
  test('formats alone count, unless only values are asked for; an empty sheet has none', async () => {
    const excel = await openExcel(grid);
    const told = await excel.run(async (sheet, context) => {
      sheet.getRange('E9').format.fill.color = 'yellow';
      const [all, values] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
      const other = context.workbook.worksheets.getItem('Phụ');
      const [none, first] = [other.getUsedRangeOrNullObject(), other.getUsedRange()];
      for (const range of [all, values, none, first]) range.load('address');
      await context.sync();
      return [all.address, values.address, none.isNullObject, first.address];
    });
    expect(told).toEqual(["'KH 2023'!A1:E9", "'KH 2023'!A1:C3", true, 'Phụ!A1']);
  });
});

describe('formats', () => {
  test('tell what cells have in common, null where they differ', async () => {
    const excel = await openExcel(grid);
    const told = await excel.run(async (sheet, context) => {
      sheet.getRange('A1:C1').format.font.bold = true;
      const head = sheet.getRange('A1:C1');
      const all = sheet.getRange('A1:C3');
      head.load('format/font/bold,format/wrapText');
      all.load('format/font/bold');
      await context.sync();
      return [head.format.font.bold, head.format.wrapText, all.format.font.bold];
    });
    expect(told).toEqual([true, false, null]);
  });

  test('no fill reads as white (office-js issue 6218), and fill.clear takes a fill off', async () => {
    const excel = await openExcel(grid);
    const colors = await excel.run(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.format.fill.color = '#ffcc00';
      cell.load('format/fill/color');
      await context.sync();
      const before = cell.format.fill.color;
      cell.format.fill.clear();
      cell.load('format/fill/color');
      await context.sync();
      return [before, cell.format.fill.color];
    });
    expect(colors).toEqual(['#FFCC00', '#FFFFFF']);
    expect(excel.workbook.sheets[0]?.style(0, 0).fill).toBeNull();
  });

  test('borders are drawn along edges and read from either side', async () => {
    const excel = await openExcel(grid);
    const styles = await excel.run(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      for (const edge of ['EdgeBottom', 'InsideVertical'] as const) range.format.borders.getItem(edge).style = 'Continuous';
      const below = sheet.getRange('A3').format.borders.getItem('EdgeTop');
      const inside = range.format.borders.getItem('InsideHorizontal');
      const bottom = range.format.borders.getItem('EdgeBottom');
      for (const border of [below, inside, bottom]) border.load('style,weight');
      await context.sync();
      return [below.style, inside.style, bottom.style, bottom.weight];
    });
    expect(styles).toEqual(['Continuous', 'None', 'Continuous', 'Thin']);
  });

  test('widths are points; whole columns keep a format for cells to come', async () => {
    const excel = await openExcel(grid);
    const told = await excel.run(async (sheet, context) => {
      sheet.getRange('B:B').format.columnWidth = 120;
      sheet.getRange('B:B').format.wrapText = true;
      const cell = sheet.getRange('B50');
      cell.load('format/columnWidth,format/wrapText');
      await context.sync();
      return [cell.format.columnWidth, cell.format.wrapText];
    });
    expect(told).toEqual([120, true]);
  });

  test('a style does not take a formula away', async () => {
    const excel = await openExcel([[2, '=A1*2']]);
    const told = await excel.run(async (sheet, context) => {
      sheet.getRange('B1').format.font.bold = true;
      await context.sync();
      sheet.getRange('A1').values = [[5]];
      const cell = sheet.getRange('B1');
      cell.load('values,formulas');
      await context.sync();
      return [cell.values as unknown, cell.formulas as unknown];
    });
    expect(told).toEqual([[[10]], [['=A1*2']]]);
  });

  test('cell, row and column properties are plain objects', async () => {
    const excel = await openExcel(grid, { sheet: { rowData: { 1: { hd: 1 } }, columnData: { 2: { hd: 1 } } } });
    const told = await excel.run(async (sheet, context) => {
      const range = sheet.getRange('A1:C2');
      range.setCellProperties([[{ format: { font: { bold: true }, fill: { color: '#00FF00' } } }, {}, {}], [{}, {}, {}]]);
      const cells = range.getCellProperties({ address: true, format: { font: { bold: true }, fill: { color: true } } });
      const rows = range.getRowProperties({ rowHidden: true });
      const columns = range.getColumnProperties({ columnHidden: true });
      await context.sync();
      return [cells.value[0]?.[0], cells.value[1]?.[1], rows.value, columns.value];
    });
    expect(told).toEqual([
      { address: "'KH 2023'!A1", format: { font: { bold: true }, fill: { color: '#00FF00' } } },
      { address: "'KH 2023'!B2", format: { font: { bold: false }, fill: { color: '#FFFFFF' } } },
      [{ rowHidden: false }, { rowHidden: true }],
      [{ columnHidden: false }, { columnHidden: false }, { columnHidden: true }],
    ]);
  });
});

describe('text', () => {
  test('is what the cell shows in the region of the computer', async () => {
    const excel = await openExcel([[1234.5, 0.156]]);
    const text = await excel.run(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['#,##0.0', '0.0%']];
      range.load('text');
      await context.sync();
      return range.text;
    });
    expect(text).toEqual([['1.234,5', '15,6%']]);
  });
});

describe('merging', () => {
  test('keeps the first cell only, and is told by where merged areas start (office-js issue 3611)', async () => {
    const excel = await openExcel(grid);
    const told = await excel.run(async (sheet, context) => {
      sheet.getRange('A1:C1').merge();
      const [merges, elsewhere] = [sheet.getRange('A1:B9').getMergedAreasOrNullObject(), sheet.getRange('B1:C9').getMergedAreasOrNullObject()];
      const cells = sheet.getRange('A1:C1');
      for (const loaded of [merges, elsewhere]) loaded.load('address');
      cells.load('values');
      await context.sync();
      return [merges.address, elsewhere.isNullObject, cells.values as unknown];
    });
    expect(told).toEqual(["'KH 2023'!A1:C1", true, [['STT', '', '']]]);
  });
});

describe('copying', () => {
  test('formulas move their relative references; formats come without contents', async () => {
    const excel = await openExcel([
      [2, '=A1*$A$1', null],
      [3, null, null],
    ]);
    const told = await excel.run(async (sheet, context) => {
      sheet.getRange('B1').format.font.italic = true;
      sheet.getRange('B2').copyFrom('B1');
      sheet.getRange('C1:C2').copyFrom('B1', 'Formats');
      const [copy, formats] = [sheet.getRange('B2'), sheet.getRange('C1:C2')];
      copy.load('formulas,values,format/font/italic');
      formats.load('values,format/font/italic');
      await context.sync();
      return [copy.formulas as unknown, copy.values as unknown, copy.format.font.italic, formats.values as unknown, formats.format.font.italic];
    });
    expect(told).toEqual([[['=A2*$A$1']], [[6]], true, [[''], ['']], true]);
  });
});

describe('rows that come and go', () => {
  test('move formulas, and ranges that the add-in keeps', async () => {
    const excel = await openExcel([[1], [2], ['=SUM(A1:A2)']]);
    const told = await excel.run(async (sheet, context) => {
      const kept = sheet.getRange('A2');
      kept.load('address');
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      await context.sync();
      kept.load('address,values');
      const sum = sheet.getRange('A4');
      sum.load('formulas,values');
      await context.sync();
      return [kept.address, kept.values as unknown, sum.formulas as unknown, sum.values as unknown];
    });
    expect(told).toEqual(["'KH 2023'!A3", [[2]], [['=SUM(A2:A3)']], [[3]]]);
  });

  test('a kept range whose cells are gone is no reference any more', async () => {
    const excel = await openExcel([[1], [2]]);
    const error = await excel.failure(async (sheet, context) => {
      const kept = sheet.getRange('A2');
      kept.load('address');
      await context.sync();
      sheet.getRange('2:2').delete('Up');
      await context.sync();
      kept.load('values');
    });
    expect(error.code).toBe('InvalidReference');
  });
});
