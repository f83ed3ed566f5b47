/**
 * Faults on demand, through Microsoft's client. Codes: learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling;
 * how a broken conversation surfaces: excel-web-16.00.debug.js, CoreUtility._parseErrorResponse and RichApiMessageUtility.buildResponseOnError.
 */
import type { Fault } from '../../../src/preview/faults/fault';
import type { When } from '../../../src/preview/faults/schedule';
import { closeExcel, openExcel, type ExcelSession } from '../excel-session';

afterEach(closeExcel);

/** What became of three batches that write 1, 2, 3 into A1, A2, A3: `ok` or the error's code; and what stands there then. */
async function threeWrites(excel: ExcelSession, fault: Fault, when?: When) {
  const injected = excel.host.faults.inject(fault, when);
  const outcomes: string[] = [];
  for (const row of [1, 2, 3]) {
    outcomes.push(await outcomeOf(excel, row));
  }
  injected.end();
  const written = await excel.run(async (sheet, context) => {
    const range = sheet.getRange('A1:A3').load('values');
    await context.sync();
    return range.values.flat() as unknown[];
  });
  return { outcomes, written, strikes: injected.strikes };
}

async function outcomeOf(excel: ExcelSession, row: number): Promise<string> {
  try {
    await excel.run(async (sheet, context) => {
      sheet.getRange(`A${row}`).values = [[row]];
      await context.sync();
    });
    return 'ok';
  } catch (thrown) {
    return (thrown as OfficeExtension.Error).code;
  }
}

describe('at which batch', () => {
  test.each([
    ['once', ['GeneralException', 'ok', 'ok'], ['', 2, 3], 1],
    [{ batch: 2 }, ['ok', 'GeneralException', 'ok'], [1, '', 3], 1],
    [{ from: 2 }, ['ok', 'GeneralException', 'GeneralException'], [1, '', ''], 2],
    ['always', ['GeneralException', 'GeneralException', 'GeneralException'], ['', '', ''], 3],
    [{ batch: 4 }, ['ok', 'ok', 'ok'], [1, 2, 3], 0],
  ] as const)('%j', async (when, outcomes, written, strikes) => {
    expect(await threeWrites(await openExcel(), { name: 'connection-lost-before' }, when)).toEqual({ outcomes, written, strikes });
  });
});

describe('what becomes of a batch', () => {
  test.each<[Fault, string, unknown]>([
    [{ name: 'connection-lost-before' }, 'GeneralException', ''],
    [{ name: 'connection-lost-after' }, 'GeneralException', 2],
    [{ name: 'batch-stopped', share: 0 }, 'GeneralException', ''],
    [{ name: 'session-expired' }, 'InvalidOrTimedOutSession', ''],
    [{ name: 'cell-edit-mode' }, 'InvalidOperationInCellEditMode', ''],
    [{ name: 'read-only' }, 'AccessDenied', ''],
    [{ name: 'protected-sheet', sheet: 'KH 2023' }, 'AccessDenied', ''],
    [{ name: 'protected-sheet', sheet: 'Phụ' }, 'ok', 2],
    [{ name: 'request-too-large', mostBytes: 10 }, 'RequestPayloadSizeLimitExceeded', ''],
    [{ name: 'response-too-large', mostBytes: 10 }, 'ResponsePayloadSizeLimitExceeded', 2],
    [{ name: 'request-too-large' }, 'ok', 2],
    [{ name: 'slow-host', ms: 1 }, 'ok', 2],
  ])('%j', async (fault, outcome, written) => {
    const excel = await openExcel();
    expect(await threeWrites(excel, fault, { batch: 2 })).toMatchObject({ outcomes: ['ok', outcome, 'ok'], written: [1, written, 3] });
  });

  test('of a batch that is stopped, what came before stays done', async () => {
    const excel = await openExcel();
    excel.host.faults.inject({ name: 'batch-stopped', share: 0.99 });
    const error = await excel.failure((sheet) => {
      for (const row of [1, 2, 3]) sheet.getRange(`A${row}`).values = [[row]];
    });
    expect(error.code).toBe('GeneralException');
    expect([0, 1, 2].map((row) => excel.workbook.sheetByName('KH 2023')?.cell(row, 0).value)).toEqual([1, 2, null]);
  });

  test('a lost answer says no more than the client knows of it', async () => {
    const excel = await openExcel();
    excel.host.faults.inject({ name: 'session-expired' });
    const error = await excel.failure((sheet) => sheet.load('name'));
    expect(error.message).toMatch(/408.*InvalidOrTimedOutSession/);
    expect(error.debugInfo).not.toHaveProperty('errorLocation');
  });

  test('a fault that cannot strike fails the batch loudly', async () => {
    const excel = await openExcel();
    excel.host.faults.inject({ name: 'sheet-deleted', sheet: 'Không có' });
    expect((await excel.failure((sheet) => sheet.load('name'))).message).toContain('Không có');
    expect(() => excel.host.faults.inject({ name: 'protected-sheet', sheet: 'Không có' })).toThrow(RangeError);
  });
});

describe('a cell is being typed in', () => {
  // "When true … the batch request is delayed until the user exits cell edit mode" (reference of Excel.RunOptions.delayForCellEdit).
  test('a batch that may wait is carried out when the typing has ended, others are refused meanwhile', async () => {
    const excel = await openExcel();
    excel.host.faults.cellEditMode = true;
    let isDone = false;
    const waiting = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('s1').getRange('A1').values = [['xong']];
      await context.sync();
      isDone = true;
    });
    expect((await excel.failure((sheet) => sheet.load('name'))).code).toBe('InvalidOperationInCellEditMode');
    expect(isDone).toBe(false);
    excel.host.faults.cellEditMode = false;
    await waiting;
    expect(excel.workbook.sheetById('s1')?.cell(0, 0).value).toBe('xong');
  });

  test('injected typing ends by itself, or when it is taken away', async () => {
    const excel = await openExcel();
    const write = () => excel.Excel.run({ delayForCellEdit: true }, (context) => {
        context.workbook.worksheets.getItem('s1').getRange('A1').values = [[1]];
        return context.sync();
      });
    const passing = excel.host.faults.inject({ name: 'cell-edit-mode', lastsMs: 1 });
    await write();
    expect(passing.strikes).toBe(1);
    const lasting = excel.host.faults.inject({ name: 'cell-edit-mode' });
    const waiting = write();
    setTimeout(() => { lasting.end(); }, 1);
    await waiting;
  });
});

describe('the workbook is not as it was', () => {
  test('states end with their fault', async () => {
    const excel = await openExcel([['Tên'], [1], [2], [3]]);
    const told = () =>
      excel.run(async (sheet, context) => {
        sheet.load('protection/protected,autoFilter/enabled,autoFilter/isDataFiltered');
        const rows = sheet.getRange('A3:A4').load('rowHidden');
        const { protection, application } = context.workbook;
        protection.load('protected');
        application.load('calculationMode,decimalSeparator');
        context.workbook.load('readOnly');
        await context.sync();
        return [sheet.protection.protected, protection.protected, sheet.autoFilter.isDataFiltered, rows.rowHidden, application.calculationMode, application.decimalSeparator, context.workbook.readOnly];
      });
    const before = [false, false, false, false, 'Automatic', ',', false];
    expect(await told()).toEqual(before);
    for (const name of ['protected-sheet', 'protected-structure', 'filtered-range', 'manual-calculation', 'regional-settings', 'read-only'] as const) excel.host.faults.inject({ name });
    expect(await told()).toEqual([true, true, true, true, 'Manual', '.', true]);
    excel.host.faults.clear();
    expect(await told()).toEqual(before);
  });

  test('a protected structure refuses sheets to come and go', async () => {
    const excel = await openExcel();
    excel.host.faults.inject({ name: 'protected-structure' });
    expect((await excel.failure((_sheet, context) => context.workbook.worksheets.add('Mới'))).code).toBe('AccessDenied');
  });

  // Events of sheets deleted and cells edited tell whose doing it was (reference of Excel.EventSource).
  test('a sheet is deleted, renamed, and a cell edited between two batches', async () => {
    const excel = await openExcel([[5]]);
    const heard: unknown[] = [];
    await excel.run(async (sheet, context) => {
      sheet.onChanged.add((event) => {
        heard.push([event.address, event.source, event.triggerSource, event.details.valueBefore, event.details.valueAfter]);
        return Promise.resolve();
      });
      context.workbook.worksheets.onDeleted.add((event) => {
        heard.push([event.worksheetId, event.source]);
        return Promise.resolve();
      });
      await context.sync();
      excel.host.faults.inject({ name: 'co-author-edit', sheet: 'KH 2023', cell: 'A1', value: '12%' });
      const edited = sheet.getRange('A1').load('values');
      await context.sync();
      expect(edited.values).toEqual([[0.12]]);

      excel.host.faults.inject({ name: 'sheet-renamed' });
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('KH 2023 (2)');

      excel.host.faults.inject({ name: 'sheet-deleted', by: 'co-author' });
    });
    expect((await excel.failure((sheet) => sheet.load('name'))).code).toBe('ItemNotFound');
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect(heard).toEqual([
      ['A1', 'Remote', 'Unknown', 5, 0.12],
      ['s1', 'Remote'],
    ]);
  });

  test('the only sheet in sight is replaced by an empty one', async () => {
    const excel = await openExcel();
    excel.host.faults.inject({ name: 'sheet-deleted', sheet: 'Phụ' });
    excel.host.faults.inject({ name: 'sheet-deleted', sheet: 'KH 2023' });
    const names = await excel.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Sheet2']);
  });
});
