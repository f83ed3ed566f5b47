import { closeExcel, openExcel } from '../excel-session';

afterEach(closeExcel);

// Reference of Excel.WorksheetCollection and Excel.Worksheet; rules for names: Excel's own (31 characters, none of :\/?*[]).
describe('worksheets', () => {
  test('are found by name in any case and by id, which stays when they are renamed', async () => {
    const excel = await openExcel();
    const told = await excel.run(async (sheet, context) => {
      sheet.load('id');
      await context.sync();
      sheet.name = 'Kế hoạch';
      const [byName, byId] = [context.workbook.worksheets.getItem('kế HOẠCH'), context.workbook.worksheets.getItem(sheet.id)];
      byName.load('id');
      byId.load('name');
      await context.sync();
      return [byName.id === sheet.id, byId.name];
    });
    expect(told).toEqual([true, 'Kế hoạch']);
  });

  test('a sheet that is not there fails, or is a null object', async () => {
    const excel = await openExcel();
    const error = await excel.failure((_sheet, context) => context.workbook.worksheets.getItem('Không có').getRange('A1').load('values'));
    expect(error).toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: 'WorksheetCollection.getItem' } });
    const isNull = await excel.run(async (_sheet, context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('Không có');
      const inside = none.getRange('A1');
      none.load('name');
      inside.load('values');
      await context.sync();
      return [none.isNullObject, inside.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  // Source: the snippets of OfficeDev/office-js-snippets begin with `getItemOrNullObject("Sample").delete()` in a workbook without that sheet.
  test('what is called on a null object does nothing', async () => {
    const excel = await openExcel();
    const count = await excel.run(async (_sheet, context) => {
      context.workbook.worksheets.getItemOrNullObject('Không có').delete();
      const left = context.workbook.worksheets.getCount();
      await context.sync();
      return left.value;
    });
    expect(count).toBe(2);
  });

  test('are added at the end, not in front', async () => {
    const excel = await openExcel();
    const told = await excel.run(async (_sheet, context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Cấu hình');
      added.getRange('A1').values = [['x']];
      const active = worksheets.getActiveWorksheet();
      active.load('name');
      worksheets.load('items/name,items/position,items/visibility');
      await context.sync();
      return [active.name, worksheets.items.map(({ name, position, visibility }) => [name, position, visibility])];
    });
    expect(told).toEqual([
      'KH 2023',
      [
        ['KH 2023', 0, 'Visible'],
        ['Phụ', 1, 'Visible'],
        ['Cấu hình', 2, 'Visible'],
      ],
    ]);
  });

  test('names: none twice, none that Excel does not take', async () => {
    const excel = await openExcel();
    expect((await excel.failure((_sheet, context) => context.workbook.worksheets.add('phụ'))).code).toBe('ItemAlreadyExists');
    expect((await excel.failure((_sheet, context) => context.workbook.worksheets.add('a/b'))).code).toBe('InvalidArgument');
    expect((await excel.failure((_sheet, context) => context.workbook.worksheets.add('x'.repeat(32)))).code).toBe('InvalidArgument');
  });

  test('the last visible one stays', async () => {
    const excel = await openExcel();
    const error = await excel.failure((sheet, context) => {
      context.workbook.worksheets.getItem('Phụ').visibility = 'Hidden';
      sheet.delete();
    });
    expect(error.code).toBe('InvalidOperation');
  });

  test('formulas follow a renamed sheet and lose a deleted one', async () => {
    const excel = await openExcel([[5]]);
    const told = await excel.run(async (sheet, context) => {
      const other = context.workbook.worksheets.getItem('Phụ');
      const cell = other.getRange('A1');
      cell.formulas = [["='KH 2023'!A1*2"]];
      sheet.name = 'KH';
      cell.load('formulas,values');
      await context.sync();
      const renamed = [cell.formulas as unknown, cell.values as unknown];
      sheet.delete();
      cell.load('values');
      await context.sync();
      return [...renamed, cell.values as unknown];
    });
    expect(told).toEqual([[['=KH!A1*2']], [[10]], [['#REF!']]]);
  });

  test('panes are frozen and freed', async () => {
    const excel = await openExcel();
    const told = await excel.run(async (sheet, context) => {
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B6'));
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      await context.sync();
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      none.load('address');
      await context.sync();
      return [frozen.address, none.isNullObject];
    });
    expect(told).toEqual(["'KH 2023'!A1:B6", true]);
  });

  test('page layout is kept with the sheet, margins in points', async () => {
    const excel = await openExcel();
    const told = await excel.run(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.leftMargin = 36;
      pageLayout.setPrintTitleRows('$5:$6');
      pageLayout.load('orientation,paperSize,zoom,leftMargin,rightMargin');
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      titles.load('address');
      await context.sync();
      return [pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom, pageLayout.leftMargin, pageLayout.rightMargin, titles.address];
    });
    expect(told).toEqual(['Landscape', 'A4', { horizontalFitToPages: 1, verticalFitToPages: null }, 36, 0.7 * 72, "'KH 2023'!5:6"]);
    expect(excel.workbook.sheets[0]?.custom.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, titleRows: '5:6', isFitToPage: true });
  });
});

describe('protection', () => {
  const custom = { protection: { protected: true } };

  test('a protected sheet says so and refuses every write', async () => {
    const excel = await openExcel([[1]], { sheet: { custom } });
    const isProtected = await excel.run(async (sheet, context) => {
      sheet.protection.load('protected');
      await context.sync();
      return sheet.protection.protected;
    });
    expect(isProtected).toBe(true);
    for (const write of [
      (sheet: Excel.Worksheet) => (sheet.getRange('A1').values = [[2]]),
      (sheet: Excel.Worksheet) => (sheet.getRange('A1').format.fill.color = 'red'),
      (sheet: Excel.Worksheet) => sheet.getRange('1:1').insert('Down'),
      (sheet: Excel.Worksheet) => sheet.getRange('A1').conditionalFormats.add('Custom'),
    ]) {
      expect((await excel.failure(write)).code).toBe('AccessDenied');
    }
  });

  test('unlocked cells of a protected sheet take values', async () => {
    const excel = await openExcel([[1]], { sheet: { custom, cellData: { 0: { 0: { v: 1, custom: { locked: false } } } } } });
    const values = await excel.run(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.values = [[2]];
      cell.load('values');
      await context.sync();
      return cell.values as unknown;
    });
    expect(values).toEqual([[2]]);
  });

  test('a protected structure refuses sheets that come and go', async () => {
    const excel = await openExcel([], { custom: { protection: { structure: true } } });
    expect((await excel.failure((_sheet, context) => context.workbook.worksheets.add('Mới'))).code).toBe('AccessDenied');
    expect((await excel.failure((sheet) => { sheet.delete(); })).code).toBe('AccessDenied');
  });
});

test('a filter in the file is told', async () => {
  const excel = await openExcel([['a'], [1]], { sheet: { custom: { autoFilter: { range: 'A1:A2', isFiltered: true } } } });
  const told = await excel.run(async (sheet, context) => {
    sheet.autoFilter.load('enabled,isDataFiltered');
    await context.sync();
    return [sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered];
  });
  expect(told).toEqual([true, true]);
});

test('settings are kept in the workbook', async () => {
  const excel = await openExcel();
  const value = await excel.run(async (_sheet, context) => {
    context.workbook.settings.add('kỳ', { năm: 2023 });
    const setting = context.workbook.settings.getItem('kỳ');
    setting.load('value');
    await context.sync();
    return setting.value as unknown;
  });
  expect(value).toEqual({ năm: 2023 });
});
