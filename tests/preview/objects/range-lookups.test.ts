/** Semantics: reference of Excel.Range and Excel.Worksheet; where another source is named, that. */
import { closeExcel, openExcel } from '../excel-session';

afterEach(closeExcel);

const table = [
  ['Tên', 'Nhóm', 'Số'],
  ['Lúa', 'Cây', 10],
  ['Ngô', 'cây', 20],
  ['Lúa', 'Cây', '=C2+C3'],
];

describe('finding text', () => {
  test('in the order of reading or backwards, whole cells or parts, in either case of letters', async () => {
    const excel = await openExcel(table);
    const told = await excel.run(async (sheet, context) => {
      const range = sheet.getRange('A1:C4');
      const found = [
        range.find('cây', {}),
        range.find('cây', { matchCase: true }),
        range.find('cây', { searchDirection: 'Backwards' }),
        range.find('3', { completeMatch: false }),
        range.find('L?a', { completeMatch: true }),
        sheet.getRange('A2').find('Lúa', {}),
      ];
      for (const each of found) each.load('address');
      const none = range.findOrNullObject('3', { completeMatch: true });
      await context.sync();
      return [found.map(({ address }) => address.split('!')[1]), none.isNullObject];
    });
    expect(told).toEqual([['B2', 'B3', 'B4', 'C4', 'A2', 'A4'], true]);
  });

  test('what is not there is ItemNotFound (office-js-docs-reference issue 1785)', async () => {
    const excel = await openExcel(table);
    const error = await excel.failure((sheet) => sheet.getRange('A1:C4').find('không có', {}).load('address'));
    expect(error).toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: 'Range.find' } });
    const all = await excel.failure((sheet) => sheet.findAll('không có', {}).load('address'));
    expect(all.code).toBe('ItemNotFound');
  });

  test('on a whole sheet all places are told as areas', async () => {
    const excel = await openExcel(table);
    const address = await excel.run(async (sheet, context) => {
      const found = sheet.findAll('cây', { completeMatch: true }).load('address,areaCount,cellCount');
      const none = sheet.findAllOrNullObject('không có', {});
      await context.sync();
      return [found.address, found.areaCount, found.cellCount, none.isNullObject];
    });
    expect(address).toEqual(["'KH 2023'!B2:B4", 1, 3, true]);
  });

  test('is replaced in what cells hold, formulas included', async () => {
    const excel = await openExcel(table);
    const told = await excel.run(async (sheet, context) => {
      const count = sheet.getRange('A1:C4').replaceAll('C', 'B', { matchCase: true });
      const all = sheet.replaceAll('Lúa', 'Lúa mì', {});
      const range = sheet.getRange('A2:C4').load('formulas');
      await context.sync();
      return [count.value, all.value, range.formulas];
    });
    expect(told).toEqual([4, 2, [['Lúa mì', 'Bây', 10], ['Ngô', 'cây', 20], ['Lúa mì', 'Bây', '=B2+B3']]]);
  });
});

describe('where data ends', () => {
  const sparse = [
    ['a', 'b', null, 'd'],
    ['a', 'b', null, null],
    [null, null, null, null],
    ['x', null, null, null],
  ];

  // "This matches the Ctrl+Arrow key behavior in the Excel on Windows UI."
  test('edges are where Ctrl and an arrow key arrive', async () => {
    const excel = await openExcel(sparse);
    const told = await excel.run(async (sheet, context) => {
      const edges = [
        sheet.getRange('A1').getRangeEdge('Down'),
        sheet.getRange('A2').getRangeEdge('Down'),
        sheet.getRange('A4').getRangeEdge('Down'),
        sheet.getRange('A1').getRangeEdge('Right'),
        sheet.getRange('B1').getRangeEdge('Right'),
        sheet.getRange('D4').getRangeEdge('Left'),
        sheet.getRange('C3').getRangeEdge('Up'),
        sheet.getRange('A1:B2').getRangeEdge('Right', sheet.getRange('B2')),
      ];
      const extended = [sheet.getRange('A1:B1').getExtendedRange('Down'), sheet.getRange('B2').getExtendedRange('Left')];
      for (const each of [...edges, ...extended]) each.load('address');
      await context.sync();
      return [...edges, ...extended].map(({ address }) => address.split('!')[1]);
    });
    expect(told).toEqual(['A2', 'A4', 'A1048576', 'B1', 'D1', 'A4', 'C1', 'XFD2', 'A1:B2', 'A2:B2']);
  });

  test('a region is bounded by blank rows and columns', async () => {
    const excel = await openExcel(sparse);
    const told = await excel.run(async (sheet, context) => {
      const regions = ['A1', 'B3', 'D1', 'F9'].map((address) => sheet.getRange(address).getSurroundingRegion().load('address'));
      await context.sync();
      return regions.map(({ address }) => address.split('!')[1]);
    });
    expect(told).toEqual(['A1:B2', 'A1:B4', 'D1', 'F9']);
  });
});

describe('special cells', () => {
  const mixed = [
    ['chữ', 1, true, '=1/0'],
    [null, '=B1*2', '="x"', 5],
  ];

  test('formulas, constants by the kind of value, blanks', async () => {
    const excel = await openExcel(mixed);
    const told = await excel.run(async (sheet, context) => {
      const range = sheet.getRange('A1:D2');
      const found = [
        range.getSpecialCells('Formulas'),
        range.getSpecialCells('Formulas', 'Errors'),
        range.getSpecialCells('Constants', 'NumbersText'),
        range.getSpecialCells('Constants', 'Logical'),
        range.getSpecialCells('Blanks'),
        sheet.getRange().getSpecialCells('Formulas', 'Text'),
      ];
      for (const each of found) each.load('address');
      const none = range.getSpecialCellsOrNullObject('Constants', 'Errors');
      await context.sync();
      return [found.map(({ address }) => address.replaceAll("'KH 2023'!", '')), none.isNullObject];
    });
    expect(told).toEqual([['D1, B2:C2', 'D1', 'A1:B1, D2', 'C1', 'A2', 'C2'], true]);
  });

  test('visible ones, and those with a rule', async () => {
    const excel = await openExcel([[1, 2], [3, 4], [5, 6]]);
    const told = await excel.run(async (sheet, context) => {
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('A1:A3').conditionalFormats.add('Custom').custom.rule.formula = '=A1>1';
      sheet.getRange('B2:B3').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      const found = [
        sheet.getRange('A1:B3').getSpecialCells('Visible'),
        sheet.getRange('A2:B3').getSpecialCells('ConditionalFormats'),
        sheet.getRange('A1:B3').getSpecialCells('DataValidations'),
      ];
      for (const each of found) each.load('address');
      await context.sync();
      const error = await excel.failure((same) => same.getRange('D1:D3').getSpecialCells('Formulas').load('address'));
      return [found.map(({ address }) => address.replaceAll("'KH 2023'!", '')), error.code];
    });
    expect(told).toEqual([['A1:B1, A3:B3', 'A2:A3', 'B2:B3'], 'ItemNotFound']);
  });
});

test('duplicates go by what appears in the cells; what stands beside and below stays (support.microsoft.com)', async () => {
  const excel = await openExcel([
    ['Tên', 'Số', 'bên'],
    ['lúa', 1, 'x'],
    ['LÚA', '=B2+1', 'y'],
    ['ngô', '=B3+1', 'z'],
    ['dưới', 9, null],
  ]);
  const told = await excel.run(async (sheet, context) => {
    const result = sheet.getRange('A1:B4').removeDuplicates([0], true).load('removed,uniqueRemaining');
    const range = sheet.getRange('A1:C5').load('formulas');
    await context.sync();
    return [result.removed, result.uniqueRemaining, range.formulas];
  });
  expect(told).toEqual([
    1,
    2,
    [
      ['Tên', 'Số', 'bên'],
      ['lúa', 1, 'x'],
      ['ngô', '=B2+1', 'y'],
      ['', '', 'z'],
      ['dưới', 9, ''],
    ],
  ]);
});

test('a visible view leaves out hidden rows and columns (Excel.RangeView)', async () => {
  const excel = await openExcel([[1, 2, 3], [4, 5, 6], [7, 8, '=A3']]);
  const told = await excel.run(async (sheet, context) => {
    sheet.getRange('2:2').rowHidden = true;
    sheet.getRange('B:B').columnHidden = true;
    const view = sheet.getRange('A1:C3').getVisibleView().load('values,formulas,rowCount,columnCount,cellAddresses,rows/items/values');
    await context.sync();
    return [view.values, view.formulas, view.rowCount, view.columnCount, view.cellAddresses[1]?.[1] as unknown, view.rows.items.map(({ values }) => values)];
  });
  expect(told).toEqual([[[1, 3], [7, 7]], [[1, 3], [7, '=A3']], 2, 2, "'KH 2023'!C3", [[[1, 3]], [[7, 7]]]]);
});

test('the tables that a range meets, from the top', async () => {
  const excel = await openExcel([['a', 'b'], [1, 2], [null, null], ['c', 'd'], [3, 4]]);
  const told = await excel.run(async (sheet, context) => {
    sheet.tables.add('A4:B5', true).name = 'Dưới';
    sheet.tables.add('A1:B2', true).name = 'Trên';
    const [touched, whole] = [sheet.getRange('A1:A4').getTables(), sheet.getRange('A1:B4').getTables(true)];
    touched.load('items/name');
    whole.load('items/name');
    await context.sync();
    return [touched.items.map(({ name }) => name), whole.items.map(({ name }) => name)];
  });
  expect(told).toEqual([['Trên', 'Dưới'], ['Trên']]);
});

describe('several areas', () => {
  test('are told, moved, met and formatted together (Excel.RangeAreas)', async () => {
    const excel = await openExcel([[1, 2, 3], [4, 5, 6]]);
    const told = await excel.run(async (sheet, context) => {
      const areas = sheet.getRanges('A1:A2, C1:C2');
      areas.format.font.bold = true;
      const results = [areas.getEntireRow(), areas.getOffsetRangeAreas(1, 1), areas.getIntersection('A2:C2'), areas.getUsedRangeAreas()];
      for (const each of [areas, ...results]) each.load('address,areaCount,cellCount,isEntireColumn,isEntireRow,areas/items/address');
      const nothing = areas.getIntersectionOrNullObject('E1:E2');
      const bold = sheet.getRange('A1:C1').getCellProperties({ format: { font: { bold: true } } });
      await context.sync();
      return [
        [areas, ...results].map(({ address }) => address.replaceAll("'KH 2023'!", '')),
        [areas.areaCount, areas.cellCount, areas.isEntireColumn, results[0]?.isEntireRow],
        nothing.isNullObject,
        bold.value[0]?.map(({ format }) => format?.font?.bold),
      ];
    });
    expect(told).toEqual([['A1:A2, C1:C2', '1:2, 1:2', 'B2:B3, D2:D3', 'A2, C2', 'A1:A2, C1:C2'], [2, 4, false, true], true, [true, false, true]]);
  });
});

test('a resized range whose corner passes the other one turns over (Microsoft snippet "Patterns")', async () => {
  const excel = await openExcel();
  const told = await excel.run(async (sheet, context) => {
    const ranges = [sheet.getRange('D4').getResizedRange(0, -2), sheet.getRange('D4:E5').getResizedRange(-3, 0), sheet.getRange('B2').getResizedRange(1, 2)];
    for (const each of ranges) each.load('address');
    await context.sync();
    return ranges.map(({ address }) => address.split('!')[1]);
  });
  expect(told).toEqual(['B4:D4', 'D2:E4', 'B2:D3']);
});

test('left, top, width and height are in points; hidden rows and columns take no room', async () => {
  const excel = await openExcel();
  const told = await excel.run(async (sheet, context) => {
    sheet.getRange('A:C').format.columnWidth = 30;
    sheet.getRange('1:4').format.rowHeight = 15;
    sheet.getRange('B:B').columnHidden = true;
    const range = sheet.getRange('C3:C4').load('left,top,width,height');
    await context.sync();
    return [range.left, range.top, range.width, range.height];
  });
  expect(told).toEqual([30, 30, 30, 30]);
});
