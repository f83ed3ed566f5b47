/** Sorting. Sources: Excel.RangeSort, Excel.TableSort, Excel.SortField; "Sort data in a range or table" (support.microsoft.com). */
import { closeExcel, openExcel, type ExcelSession } from '../excel-session';

afterEach(closeExcel);

const sorted = (excel: ExcelSession, address: string, work: (range: Excel.Range) => void) =>
  excel.run(async (sheet, context) => {
    const range = sheet.getRange(address);
    work(range);
    range.load('values,formulas');
    await context.sync();
    return range;
  });

test('numbers come before texts, those before FALSE and TRUE, then errors; blanks are last in either direction', async () => {
  const excel = await openExcel([['b'], [true], [null], [2], ['A'], ['=1/0'], [-1], [false]]);
  const up = await sorted(excel, 'A1:A8', (range) => { range.sort.apply([{ key: 0 }]); });
  expect(up.values.flat()).toEqual([-1, 2, 'A', 'b', false, true, '#DIV/0!', '']);
  const down = await sorted(excel, 'A1:A8', (range) => { range.sort.apply([{ key: 0, ascending: false }]); });
  expect(down.values.flat()).toEqual(['#DIV/0!', true, false, 'b', 'A', 2, -1, '']);
});

test('rows move as wholes with looks and formulas; a second key decides where the first is the same', async () => {
  const excel = await openExcel([['Mã', 'Số', 'Đôi'], ['b', 1, '=B2*2'], ['a', 3, '=B3*2'], ['a', 2, '=B4*2']]);
  const range = await sorted(excel, 'A1:C4', (cells) => {
    cells.getCell(3, 0).format.fill.color = '#00FF00';
    cells.sort.apply([{ key: 0 }, { key: 1, ascending: false }], false, true);
  });
  expect(range.formulas).toEqual([['Mã', 'Số', 'Đôi'], ['a', 3, '=B2*2'], ['a', 2, '=B3*2'], ['b', 1, '=B4*2']]);
  await excel.run(async (sheet, context) => {
    const fills = ['A3', 'A4'].map((cell) => sheet.getRange(cell).format.fill.load('color'));
    await context.sync();
    expect(fills.map(({ color }) => color)).toEqual(['#00FF00', '#FFFFFF']);
  });
});

test('columns are sorted as well, by colour too; bad fields are InvalidArgument and icons refused', async () => {
  const excel = await openExcel([[3, 1, 2], ['c', 'a', 'b']]);
  const range = await sorted(excel, 'A1:C2', (cells) => { cells.sort.apply([{ key: 0 }], false, false, 'Columns'); });
  expect(range.values).toEqual([[1, 2, 3], ['a', 'b', 'c']]);
  const byColor = await sorted(excel, 'A1:C2', (cells) => {
    cells.getCell(0, 2).format.fill.color = '#FF0000';
    cells.sort.apply([{ key: 0, sortOn: 'CellColor', color: '#FF0000' }], false, false, 'Columns');
  });
  expect(byColor.values).toEqual([[3, 1, 2], ['c', 'a', 'b']]);
  expect((await excel.failure((sheet) => { sheet.getRange('A1:C2').sort.apply([{ key: 3 }]); })).code).toBe('InvalidArgument');
  expect((await excel.failure((sheet) => { sheet.getRange('A1:C2').sort.apply([{ key: 0, sortOn: 'Icon' }]); })).code).toBe('ApiNotFound');
});

test('a table is sorted below its header and above its totals; the order is told, reapplied and forgotten (TableSort)', async () => {
  const excel = await openExcel([['Tên', 'Số'], ['b', 2], ['c', 3], ['a', 1]]);
  await excel.run(async (sheet, context) => {
    const table = sheet.tables.add('A1:B4', true);
    table.showTotals = true;
    table.sort.apply([{ key: 1, ascending: false }]);
    table.rows.add(undefined, [['d', 9]]);
    table.sort.reapply();
    table.sort.load();
    const range = table.getRange().load('values');
    await context.sync();
    expect(range.values).toEqual([['Tên', 'Số'], ['d', 9], ['c', 3], ['b', 2], ['a', 1], ['Total', 15]]);
    expect([table.sort.fields.map(({ key, ascending }) => [key, ascending]), table.sort.matchCase]).toEqual([[[1, false]], false]);
    table.sort.clear();
    table.sort.load('fields');
    await context.sync();
    expect(table.sort.fields).toEqual([]);
  });
});
