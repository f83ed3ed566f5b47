import { closeExcel, openExcel } from '../excel-session';

afterEach(closeExcel);

// learn.microsoft.com "Excel JavaScript object model": batches; "application-specific API error handling": codes.
describe('batches', () => {
  test('what was done before a failure stays done', async () => {
    const excel = await openExcel([[1, 2]]);
    const error = await excel.failure((sheet) => {
      sheet.getRange('A1').values = [[10]];
      sheet.getRange('A1:B1').values = [[1]];
      sheet.getRange('B1').values = [[20]];
    });
    expect(error.code).toBe('InvalidArgument');
    expect([0, 1].map((column) => excel.workbook.sheets[0]?.cell(0, column).value)).toEqual([10, 2]);
  });

  test('a member that is not served is refused by name', async () => {
    const excel = await openExcel();
    const error = await excel.failure((sheet) => sheet.pivotTables.load('items'));
    expect(error).toMatchObject({ code: 'ApiNotFound', debugInfo: { errorLocation: 'Worksheet.pivotTables' } });
    expect(error.message).toContain('Worksheet.pivotTables');
    const property = await excel.failure((sheet) => sheet.getRange('A1').load('linkedDataTypeState'));
    expect(property.message).toContain('Range.linkedDataTypeState');
    const method = await excel.failure((sheet) => sheet.getRange('A1').getPivotTables().load('items'));
    expect(method.message).toContain('Range.getPivotTables');
  });

  test('a property that was not loaded is the client’s own error, in Vietnamese', async () => {
    const excel = await openExcel();
    const error = await excel.failure((sheet) => sheet.name);
    expect(error.code).toBe('PropertyNotLoaded');
    expect(error.message).toContain('không khả dụng');
  });

  test('loads: several in a batch, nested, all properties, and none named', async () => {
    const excel = await openExcel([[1]]);
    const told = await excel.run(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.load('values');
      range.load({ address: true, format: { font: { bold: true }, fill: { $all: true } } });
      sheet.load();
      context.workbook.worksheets.load({ $all: true, name: true } as Excel.Interfaces.WorksheetCollectionLoadOptions);
      await context.sync();
      return [range.values as unknown, range.address, range.format.font.bold, range.format.fill.color, sheet.name, sheet.showGridlines, context.workbook.worksheets.items.length];
    });
    expect(told).toEqual([[[1]], "'KH 2023'!A1", false, '#FFFFFF', 'KH 2023', true, 2]);
  });

  // Microsoft's snippets load `items/$none` and `no-properties-needed` to learn only whether there is something.
  test('a name that Excel does not have asks for nothing; what it has and the host does not serve is refused', async () => {
    const excel = await openExcel();
    const told = await excel.run(async (sheet, context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('Không có').load('no-properties-needed');
      context.workbook.worksheets.load('items/$none');
      sheet.load('name,noPropertiesNeeded');
      await context.sync();
      return [none.isNullObject, context.workbook.worksheets.items.length, sheet.name];
    });
    expect(told).toEqual([true, 2, 'KH 2023']);
    const error = await excel.failure((sheet) => sheet.load('tabId'));
    expect(error).toMatchObject({ code: 'ApiNotFound', debugInfo: { errorLocation: 'Worksheet.tabId' } });
  });

  test('a collection is read from an offset', async () => {
    const excel = await openExcel();
    const names = await excel.run(async (_sheet, context) => {
      const { worksheets } = context.workbook;
      context.load(worksheets, { select: 'items/name', skip: 1, top: 1 });
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Phụ']);
  });

  test('an object is used over several batches', async () => {
    const excel = await openExcel([[1]]);
    const value = await excel.run(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.load('values');
      await context.sync();
      range.values = [[(range.values as number[][])[0]?.[0] ?? 0 + 1]];
      await context.sync();
      range.format.font.bold = true;
      range.load('format/font/bold');
      await context.sync();
      return range.format.font.bold;
    });
    expect(value).toBe(true);
  });

  test('a sheet that is deleted between two batches is not found', async () => {
    const excel = await openExcel();
    const error = await excel.failure(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.load('address');
      await context.sync();
      excel.workbook.sheetById('s1')?.remove();
      range.values = [[1]];
    });
    expect(error.code).toBe('ItemNotFound');
  });

  test('requirement sets follow the persona, and the client refuses what is above them', async () => {
    const excel = await openExcel([], { persona: 'excel-2021' });
    const { requirements } = excel.office.Office.context;
    expect(['1.9', '1.14', '1.15', '1.2'].map((version) => requirements.isSetSupported('ExcelApi', version))).toEqual([true, true, false, true]);
    const error = await excel.failure((sheet) => sheet.getRange('A1').getDependents());
    expect(error.code).toBe('ApiNotFound');
    const newest = await openExcel([], { persona: 'microsoft-365' });
    expect(newest.office.Office.context.requirements.isSetSupported('ExcelApi', '1.17')).toBe(true);
  });

  test('syncs and bytes are counted', async () => {
    const excel = await openExcel();
    await excel.run(async (sheet, context) => {
      sheet.load('name');
      await context.sync();
      sheet.getRange('A1').values = [['chữ']];
      await context.sync();
    });
    expect(excel.host.statistics.syncs).toBe(2);
    expect(excel.host.statistics.requestBytes).toBeGreaterThan(excel.host.statistics.syncs);
    expect(excel.host.statistics.responseBytes).toBeGreaterThan(excel.host.statistics.syncs);
  });

  test('a script runs in the client’s context', async () => {
    const excel = await openExcel();
    excel.office.run('var answer = { host: typeof Excel.run, language: Office.context.displayLanguage };');
    expect(excel.office.run('globalThis.answer')).toEqual({ host: 'function', language: 'vi-VN' });
    expect(await excel.office.Office.onReady()).toMatchObject({ host: 'Excel' });
  });
});

describe('faults on demand', () => {
  test('a cell that is being typed in', async () => {
    const excel = await openExcel();
    excel.host.faults.cellEditMode = true;
    expect((await excel.failure((sheet) => sheet.load('name'))).code).toBe('InvalidOperationInCellEditMode');
    excel.host.faults.cellEditMode = false;
    expect(await excel.run(async (sheet, context) => (sheet.load('name'), await context.sync(), sheet.name))).toBe('KH 2023');
  });

  test('a workbook that is only for reading', async () => {
    const excel = await openExcel([[1]], { readOnly: true });
    const readOnly = await excel.run(async (_sheet, context) => {
      context.workbook.load('readOnly');
      await context.sync();
      return context.workbook.readOnly;
    });
    expect(readOnly).toBe(true);
    expect((await excel.failure((sheet) => (sheet.getRange('A1').values = [[2]]))).code).toBe('AccessDenied');
  });
});
