/** Tables as the reference describes them (Excel.Table, Excel.TableCollection and their kin), through Microsoft's client. */
import { closeExcel, openExcel, type ExcelSession } from '../excel-session';

afterEach(closeExcel);

const sales = [
  ['Tháng', 'Xã', 'Số tiền'],
  ['Một', 'An Phú', 30],
  ['Hai', 'Bình Minh', 10],
  ['Ba', 'Châu Sơn', 20],
];

async function withTable(rows: Parameters<typeof openExcel>[0] = sales, address = 'A1:C4'): Promise<ExcelSession> {
  const excel = await openExcel(rows, { persona: 'excel-web' }); // deleteRows is only on the web
  await excel.run(async (sheet, context) => {
    sheet.tables.add(address, true).name = 'BảngThu';
    await context.sync();
  });
  return excel;
}

const values = (excel: ExcelSession, address: string) =>
  excel.run(async (sheet, context) => {
    const range = sheet.getRange(address).load('values');
    await context.sync();
    return range.values;
  });

const address = (excel: ExcelSession, part: (table: Excel.Table) => Excel.Range) =>
  excel.run(async (sheet, context) => {
    const range = part(sheet.tables.getItem('BảngThu')).load('address');
    await context.sync();
    return range.address.replace(/^.*!/, '');
  });

test('a table is added with its default name and style, and found by name and id on its sheet and in the workbook', async () => {
  const excel = await openExcel(sales);
  await excel.run(async (sheet, context) => {
    const table = sheet.tables.add('A1:C4', true).load('name,id,style,showHeaders,showTotals,showBandedRows,showFilterButton');
    await context.sync();
    expect([table.name, table.style, table.showHeaders, table.showTotals, table.showBandedRows, table.showFilterButton]).toEqual([
      'Table1', 'TableStyleMedium2', true, false, true, true,
    ]);
    const found = context.workbook.tables.getItem('TABLE1').load('id');
    const byId = sheet.tables.getItem(table.id).load('name');
    const none = context.workbook.worksheets.getItem('s2').tables.getItemOrNullObject('Table1').load('isNullObject');
    const count = context.workbook.tables.getCount();
    await context.sync();
    expect([found.id, byId.name, none.isNullObject, count.value]).toEqual([table.id, 'Table1', true, 1]);
  });
});

test('blank and repeated headers become names of their own, numbers become texts (Excel.TableColumn.name)', async () => {
  const excel = await withTable([['Mã', null, 'mã', 2023], [1, 2, 3, 4]], 'A1:D2');
  expect(await values(excel, 'A1:D1')).toEqual([['Mã', 'Column2', 'mã2', '2023']]);
});

test('without headers a row of them is put above and the data moves down (TableCollection.add)', async () => {
  const excel = await openExcel([[1, 2], [3, 4], ['dưới', null]]);
  await excel.run(async (sheet, context) => {
    sheet.tables.add('A1:B2', false);
    await context.sync();
  });
  expect(await values(excel, 'A1:B4')).toEqual([['Column1', 'Column2'], [1, 2], [3, 4], ['dưới', '']]);
});

test('overlapping tables and names that are taken or no names are InvalidArgument (office-js issues 1199 and 551)', async () => {
  const excel = await withTable();
  const overlap = await excel.failure((sheet) => sheet.tables.add('C4:D6', true));
  expect([overlap.code, overlap.message]).toEqual(['InvalidArgument', "A table can't overlap another table."]);
  for (const name of ['bảngthu', 'A1', 'hai chữ', '', '1a']) {
    const refused = await excel.failure((sheet) => {
      sheet.tables.add('E1:F2', true).name = name;
    });
    expect([name, refused.code]).toEqual([name, 'InvalidArgument']);
    await excel.run(async (sheet, context) => {
      sheet.tables.getItemAt(1).delete();
      await context.sync();
    });
  }
});

test('rows are added at the end and in between; what stands below moves down (TableRowCollection.add)', async () => {
  const excel = await withTable([...sales, ['dưới bảng', null, null]]);
  await excel.run(async (sheet, context) => {
    const { rows } = sheet.tables.getItem('BảngThu');
    const last = rows.add(undefined, [['Tư', 'Duy Tân', '15%'], ['Năm', 'Đại Lộc', 5]]).load('index');
    const between = rows.add(1, [['Giữa', '', true]]).load('index,values');
    await context.sync();
    expect([last.index, between.index, between.values]).toEqual([3, 1, [['Giữa', '', true]]]);
  });
  expect(await values(excel, 'A2:C8')).toEqual([
    ['Một', 'An Phú', 30], ['Giữa', '', true], ['Hai', 'Bình Minh', 10], ['Ba', 'Châu Sơn', 20], ['Tư', 'Duy Tân', 0.15], ['Năm', 'Đại Lộc', 5], ['dưới bảng', '', ''],
  ]);
  expect(await address(excel, (table) => table.getRange())).toBe('A1:C7');
  expect((await excel.failure((sheet) => sheet.tables.getItemAt(0).rows.add(undefined, [['quá ít']]))).code).toBe('InvalidArgument');
  expect((await excel.failure((sheet) => sheet.tables.getItemAt(0).rows.add(9, [['a', 'b', 'c']]))).code).toBe('InvalidArgument');
});

test('a table of headers alone has a place for the first row, which the first data takes', async () => {
  const excel = await withTable([['Tháng', 'Số']], 'A1:B1');
  expect(await address(excel, (table) => table.getRange())).toBe('A1:B2');
  await excel.run(async (sheet, context) => {
    const { rows } = sheet.tables.getItem('BảngThu');
    const before = rows.getCount();
    rows.add(undefined, [[1, 2], [3, 4]]);
    const after = rows.getCount();
    rows.deleteRowsAt(0, 2);
    const none = rows.getCount();
    await context.sync();
    expect([before.value, after.value, none.value]).toEqual([0, 2, 0]);
  });
  expect(await address(excel, (table) => table.getRange())).toBe('A1:B2');
});

test('rows are read, written and deleted by their place (TableRow, deleteRows)', async () => {
  const excel = await withTable();
  await excel.run(async (sheet, context) => {
    const { rows } = sheet.tables.getItem('BảngThu');
    rows.getItemAt(1).values = [['Hai', 'Sửa', 11]];
    const range = rows.getItemAt(1).getRange().load('address');
    rows.load('items/values,items/index');
    await context.sync();
    expect(range.address).toBe("'KH 2023'!A3:C3");
    expect(rows.items.map(({ values: line }) => line)).toEqual([[['Một', 'An Phú', 30]], [['Hai', 'Sửa', 11]], [['Ba', 'Châu Sơn', 20]]]);
    rows.getItemAt(0).delete();
    await context.sync();
    sheet.tables.getItem('BảngThu').rows.deleteRows([1]);
    await context.sync();
  });
  expect(await values(excel, 'A1:C3')).toEqual([['Tháng', 'Xã', 'Số tiền'], ['Hai', 'Sửa', 11], ['', '', '']]);
  expect((await excel.failure((sheet) => { sheet.tables.getItemAt(0).rows.deleteRows([7]); })).code).toBe('InvalidArgument');
});

test('columns are added with values and names, renamed in the header and deleted (TableColumnCollection)', async () => {
  const excel = await withTable();
  await excel.run(async (sheet, context) => {
    const { columns } = sheet.tables.getItem('BảngThu');
    columns.add(undefined, [['Ghi chú'], ['a'], ['b'], ['c']]);
    columns.add(0, [['bỏ'], [1], [2], [3]], 'STT');
    columns.getItem('XÃ').name = 'Thôn';
    columns.getItem('tháng').delete();
    columns.load('items/name,items/index,items/id,count');
    await context.sync();
    expect(columns.items.map(({ name, index }) => [index, name])).toEqual([[0, 'STT'], [1, 'Thôn'], [2, 'Số tiền'], [3, 'Ghi chú']]);
    const byId = columns.getItem(columns.items[1]?.id ?? 0).load('values');
    const body = columns.getItemAt(2).getDataBodyRange().load('address');
    await context.sync();
    expect(byId.values).toEqual([['Thôn'], ['An Phú'], ['Bình Minh'], ['Châu Sơn']]);
    expect(body.address).toBe("'KH 2023'!C2:C4");
  });
  expect(await values(excel, 'A1:D2')).toEqual([['STT', 'Thôn', 'Số tiền', 'Ghi chú'], [1, 'An Phú', 30, 'a']]);
  const taken = await excel.failure((sheet) => {
    sheet.tables.getItemAt(0).columns.getItemAt(0).name = 'GHI CHÚ';
  });
  expect(taken.code).toBe('InvalidArgument');
});

test('a header that is written anew renames its column', async () => {
  const excel = await withTable();
  await excel.run(async (sheet, context) => {
    sheet.getRange('B1:C1').values = [['Thôn', 'thôn']];
    const columns = sheet.tables.getItem('BảngThu').columns.load('items/name');
    await context.sync();
    expect(columns.items.map(({ name }) => name)).toEqual(['Tháng', 'Thôn', 'thôn2']);
  });
});

test('the row of totals comes with its sum and goes; parts that are not shown are ItemNotFound', async () => {
  const excel = await withTable([...sales, ['dưới', null, null]]);
  expect((await excel.failure((sheet) => sheet.tables.getItemAt(0).getTotalRowRange().load('address'))).code).toBe('ItemNotFound');
  await excel.run(async (sheet, context) => {
    sheet.tables.getItem('BảngThu').showTotals = true;
    await context.sync();
  });
  expect(await values(excel, 'A5:C6')).toEqual([['Total', '', 60], ['dưới', '', '']]);
  expect(await address(excel, (table) => table.getTotalRowRange())).toBe('A5:C5');
  expect(await address(excel, (table) => table.getDataBodyRange())).toBe('A2:C4');
  await excel.run(async (sheet, context) => {
    const table = sheet.tables.getItem('BảngThu');
    table.rows.add(undefined, [['Tư', 'Duy', 40]]);
    await context.sync();
  });
  expect(await values(excel, 'A5:C7')).toEqual([['Tư', 'Duy', 40], ['Total', '', 100], ['dưới', '', '']]);
  await excel.run(async (sheet, context) => {
    sheet.tables.getItem('BảngThu').showTotals = false;
    await context.sync();
  });
  expect(await values(excel, 'A5:A6')).toEqual([['Tư'], ['dưới']]);
});

test('resizing takes columns in and keeps the headers\' row (Table.resize)', async () => {
  const excel = await withTable([...sales, ['Tư', 'Duy', 5]]);
  await excel.run(async (sheet, context) => {
    sheet.tables.getItem('BảngThu').resize('A1:D6');
    await context.sync();
  });
  expect(await values(excel, 'A1:D1')).toEqual([['Tháng', 'Xã', 'Số tiền', 'Column4']]);
  expect(await address(excel, (table) => table.getDataBodyRange())).toBe('A2:D6');
  expect((await excel.failure((sheet) => { sheet.tables.getItemAt(0).resize('A2:D6'); })).code).toBe('InvalidArgument');
});

test('rows and columns that come and go move and resize tables, whoever does it', async () => {
  const excel = await withTable();
  await excel.run(async (sheet, context) => {
    sheet.getRange('1:2').insert('Down');
    sheet.getRange('5:5').insert('Down');
    sheet.getRange('B:B').insert('Right');
    await context.sync();
  });
  expect(await address(excel, (table) => table.getRange())).toBe('A3:D7');
  expect(await values(excel, 'A3:D3')).toEqual([['Tháng', 'Column2', 'Xã', 'Số tiền']]);
  await excel.run(async (sheet, context) => {
    sheet.getRange('C:C').delete('Left');
    sheet.getRange('6:6').delete('Up');
    await context.sync();
  });
  expect(await address(excel, (table) => table.getRange())).toBe('A3:C6');
  await excel.run(async (sheet, context) => {
    sheet.getRange('3:6').delete('Up');
    const count = sheet.tables.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test('delete takes the cells with it, convertToRange leaves them; a filter or look that was set is told back', async () => {
  const excel = await withTable();
  await excel.run(async (sheet, context) => {
    const table = sheet.tables.getItem('BảngThu');
    Object.assign(table, { style: 'TableStyleLight9', showBandedColumns: true, highlightFirstColumn: true, highlightLastColumn: true, showBandedRows: false });
    table.load();
    await context.sync();
    expect([table.style, table.showBandedColumns, table.highlightFirstColumn, table.highlightLastColumn, table.showBandedRows]).toEqual([
      'TableStyleLight9', true, true, true, false,
    ]);
    const range = table.convertToRange().load('address');
    const count = sheet.tables.getCount();
    await context.sync();
    expect([range.address, count.value]).toEqual(["'KH 2023'!A1:C4", 0]);
    sheet.tables.add('A1:B4', true).delete();
    await context.sync();
  });
  expect(await values(excel, 'A1:C2')).toEqual([['', '', 'Số tiền'], ['', '', 30]]);
});

test('a table below that would be torn apart stops rows from being added', async () => {
  const excel = await withTable([...sales, [null, null, null], [null, 'a', 'b', 'c']]);
  await excel.run(async (sheet, context) => {
    sheet.tables.add('B6:D7', true);
    await context.sync();
  });
  const refused = await excel.failure((sheet) => sheet.tables.getItem('BảngThu').rows.add(undefined, [[1, 2, 3]]));
  expect(refused.code).toBe('InsertDeleteConflict');
  expect(await address(excel, (table) => table.getRange())).toBe('A1:C4');
});
