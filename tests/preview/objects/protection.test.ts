import ExcelJs from 'exceljs';
import { createBlankWorkbook } from '../../../src/preview/files/create-blank-workbook';
import { openWorkbook } from '../../../src/preview/files/open-workbook';
import { closeExcel, openExcel } from '../excel-session';
import { after } from '../files/after';
import { readWithExcelJs } from '../files/packages';

afterEach(closeExcel);

const nothingAllowed = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

async function reopened(bytes: Uint8Array) {
  const outcome = await openWorkbook(bytes, 'a.xlsx');
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return outcome.workbook;
}

// Reference of Excel.WorksheetProtection.protect ("Fails if the worksheet has already been protected"); the code: office-js issue 6784.
test('a sheet is protected once, tells its options, and can be unprotected twice', async () => {
  const excel = await openExcel([[1]]);
  const told = await excel.run(async ({ protection }, context) => {
    const read = async () => {
      protection.load('protected,options');
      await context.sync();
      return [protection.protected, protection.options];
    };
    const before = await read();
    protection.protect({ allowSort: true, selectionMode: 'Unlocked' });
    const during = await read();
    protection.unprotect();
    protection.unprotect();
    return [before, during, await read()];
  });
  expect(told).toEqual([[false, null], [true, { ...nothingAllowed, allowSort: true, selectionMode: 'Unlocked' }], [false, null]]);
  const again = await excel.failure(({ protection }) => {
    protection.protect();
    protection.protect();
  });
  expect(again).toMatchObject({ code: 'AccessDenied', debugInfo: { errorLocation: 'WorksheetProtection.protect' } });
});

// Reference of Excel.WorksheetProtectionOptions; "Protect a worksheet" (support.microsoft.com): what each option allows.
test('each option allows what it names and nothing else', async () => {
  const writes: Record<string, (sheet: Excel.Worksheet) => void> = {
    allowFormatCells: (sheet) => { sheet.getRange('A1').format.fill.color = 'red'; },
    allowFormatColumns: (sheet) => { sheet.getRange('A:A').format.columnWidth = 90; },
    allowFormatRows: (sheet) => { sheet.getRange('1:1').rowHidden = true; },
    allowInsertRows: (sheet) => { sheet.getRange('1:1').insert('Down'); },
    allowInsertColumns: (sheet) => { sheet.getRange('A:A').insert('Right'); },
  };
  const excel = await openExcel([[1]]);
  for (const option of Object.keys(writes)) {
    await excel.run(({ protection }, context) => {
      protection.protect({ [option]: true });
      return context.sync();
    });
    for (const [name, write] of Object.entries(writes)) {
      if (name !== option) expect([option, name, (await excel.failure(write)).code]).toEqual([option, name, 'AccessDenied']);
    }
    await excel.run((sheet, context) => {
      writes[option]?.(sheet);
      sheet.protection.unprotect();
      return context.sync();
    });
  }
});

test('sorting and deleting want unlocked cells besides', async () => {
  const excel = await openExcel([[2], [1]]);
  const sort = (sheet: Excel.Worksheet) => { sheet.getRange('A1:A2').sort.apply([{ key: 0 }]); };
  await excel.run(({ protection }, context) => {
    protection.protect({ allowSort: true });
    return context.sync();
  });
  expect((await excel.failure(sort)).code).toBe('AccessDenied');
  const values = await excel.run(async (sheet, context) => {
    sheet.protection.unprotect();
    sheet.getRange('A1:A2').format.protection.locked = false;
    sheet.protection.protect({ allowSort: true });
    sort(sheet);
    const cells = sheet.getRange('A1:A2').load('values');
    await context.sync();
    return cells.values as unknown;
  });
  expect(values).toEqual([[1], [2]]);
});

// A wrong password: as the reference says of Excel.WorksheetProtection.pauseProtection.
test('a password is asked for, of sheets and of the structure; what is changed is told to those who listen', async () => {
  const excel = await openExcel();
  const events: unknown[] = [];
  await excel.run((sheet, context) => {
    sheet.onProtectionChanged.add((event) => {
      events.push([event.isProtected, event.source, event.worksheetId]);
      return Promise.resolve();
    });
    return context.sync();
  });
  await excel.run((sheet, context) => {
    sheet.protection.protect(undefined, 'mật khẩu');
    context.workbook.protection.protect('khoá');
    return context.sync();
  });
  for (const password of [undefined, 'Mật khẩu']) {
    expect(await excel.failure((sheet) => { sheet.protection.unprotect(password); })).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'WorksheetProtection.unprotect' } });
  }
  expect(await excel.failure((_sheet, context) => { context.workbook.protection.unprotect('khoa'); })).toMatchObject({ code: 'InvalidArgument' });
  expect((await excel.failure((_sheet, context) => context.workbook.worksheets.add('Mới'))).code).toBe('AccessDenied');
  const told = await excel.run(async (sheet, context) => {
    sheet.protection.unprotect('mật khẩu');
    context.workbook.protection.unprotect('khoá');
    context.workbook.worksheets.add('Mới');
    sheet.protection.load('protected');
    context.workbook.protection.load('protected');
    await context.sync();
    return [sheet.protection.protected, context.workbook.protection.protected];
  });
  expect(told).toEqual([false, false]);
  await Promise.resolve();
  expect(events).toEqual([[true, 'Local', 's1'], [false, 'Local', 's1']]);
});

// ECMA-376 part 1, §18.3.1.85 and §18.2.29.
test('protection is saved with its password: another library reads it, and it can be taken off', async () => {
  const bytes = await after(createBlankWorkbook(), (sheet, context) => {
    sheet.protection.protect({ allowFormatCells: true, allowAutoFilter: true, selectionMode: 'None' }, 'khoá');
    context.workbook.protection.protect('cấu trúc');
  });
  const sheet = (await readWithExcelJs(bytes)).worksheets[0] as ExcelJs.Worksheet & { readonly sheetProtection: Readonly<Record<string, unknown>> };
  expect(sheet.sheetProtection).toMatchObject({ sheet: true, formatCells: true, autoFilter: true, algorithmName: 'SHA-512', spinCount: 1000, selectLockedCells: false, selectUnlockedCells: false });
  const again = await reopened(bytes);
  await expect(after(again, (first) => { first.protection.unprotect('khoa'); })).rejects.toMatchObject({ code: 'InvalidArgument' });
  const free = await after(again, (first, context) => {
    first.protection.unprotect('khoá');
    context.workbook.protection.unprotect('cấu trúc');
    context.workbook.worksheets.add('Mới');
  });
  expect((await readWithExcelJs(free)).worksheets.map(({ name }) => name)).toEqual(['Sheet1', 'Mới']);
});

test('a sheet that another program has protected tells its options, and is unprotected with its password', async () => {
  const foreign = new ExcelJs.Workbook();
  await foreign.addWorksheet('KH').protect('mật', { spinCount: 1000, sort: true });
  const opened = await reopened(new Uint8Array(await foreign.xlsx.writeBuffer()));
  const unprotected = await after(opened, async (first, context) => {
    first.protection.load('options');
    await context.sync();
    expect(first.protection.options).toMatchObject({ ...nothingAllowed, allowEditObjects: true, allowEditScenarios: true, allowSort: true });
    first.protection.unprotect('mật');
  });
  expect((await reopened(unprotected)).data.sheets['sheet-1']?.custom?.protection).toEqual({ protected: false });
});
