/** The main job through Microsoft's own client: read, review, write, read back, take away again. */
import ExcelJS from 'exceljs';
import { removeEverything } from '../../src/excel/remove';
import { readReview, updateWorkbook } from '../../src/excel/run';
import type { UpdateOutcome } from '../../src/excel/outcomes';
import { cellAddress } from '../../src/plan/address';
import { STATUS_LABELS } from '../../src/plan/configuration/words';
import type { Review } from '../../src/plan/model';
import { closeSamples, openSample } from './open-sample';

const halfYear = 'ke-hoach-2023-6-thang.xlsx';
const byMonth = 'ke-hoach-2023-12-thang.xlsx';

jest.setTimeout(60_000);

afterEach(() => {
  jest.restoreAllMocks();
  closeSamples();
});

function reviewOf(outcome: UpdateOutcome): Review {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.reason}`);
  return outcome.review;
}

async function sheetOf(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const sheet = workbook.getWorksheet('KH 2023');
  if (!sheet) throw new Error('the plan sheet is gone');
  return sheet;
}

/** What a person sees in a cell: the result of a formula, else the value. */
function shown(cell: ExcelJS.Cell): unknown {
  return cell.formula ? cell.result : cell.value;
}

describe('reading', () => {
  test('writes nothing', async () => {
    const sample = await openSample(halfYear);
    const outcome = await readReview({});
    expect(outcome.ok).toBe(true);
    expect(Buffer.from(await sample.save()).equals(Buffer.from(sample.original))).toBe(true);
  });
});

describe('updating', () => {
  test.each(['ke-hoach-2023.xlsx', halfYear, 'ke-hoach-2023-6-thang-co-sai-sot.xlsx', byMonth])(
    'the saved sheet of %s shows the status that the review gives, in every judged row',
    async (file) => {
      const sample = await openSample(file);
      const review = reviewOf(await updateWorkbook({}));
      const sheet = await sheetOf(await sample.save());
      const column = review.computed.find((computed) => computed.id === 'status')?.column ?? -1;
      const rows = review.assessments.map(({ row, status }) => [row, STATUS_LABELS[status]]);
      expect(rows.length).toBeGreaterThanOrEqual(55);
      expect(review.assessments.map(({ row }) => [row, shown(sheet.getCell(cellAddress(row, column)))])).toEqual(rows);
    },
  );

  test('results by month lead to the same statuses as the same results for the half-year', async () => {
    await openSample(halfYear);
    const half = reviewOf(await updateWorkbook({}));
    await openSample(byMonth);
    const months = reviewOf(await updateWorkbook({}));
    expect(months.asOf).toBe(half.asOf);
    const different = half.assessments.flatMap(({ row, actual, status }, index) => {
      const other = months.assessments[index];
      return other?.row === row && other.actual === actual && other.status === status ? [] : [half.plan.indicators.find((one) => one.row === row)?.path.join('/')];
    });
    // A crop that is harvested all the time: each month has a yield of its own, and June's is not the half-year's.
    expect(different).toEqual(['Rau các loại/Năng suất']);
  });

  test('results by month follow the reporting date, and a month that is entered without the add-in', async () => {
    const sample = await openSample(byMonth);
    const review = reviewOf(await updateWorkbook({}));
    const jobs = review.plan.indicators.find((indicator) => indicator.name === 'Giải quyết việc làm');
    const july = review.plan.resultPeriods.find(({ period }) => period === '2023-07')?.column;
    const cumulative = review.computed.find(({ id }) => id === 'cumulative')?.column;
    if (!jobs || july === undefined || cumulative === undefined) throw new Error('the sample has no such cell');
    const sheet = sample.workbook.sheetByName('KH 2023');
    expect(sheet?.cell(jobs.row, cumulative)).toMatchObject({ value: 38, formula: expect.stringMatching(/^=/) as string });
    sheet?.write(jobs.row, july, [[{ value: 70 }]]);
    await sample.workbook.settle();
    expect(sheet?.cell(jobs.row, cumulative).value).toBe(38);
    expect(reviewOf(await updateWorkbook({ asOf: '2023-07-31' })).assessments.find(({ row }) => row === jobs.row)).toMatchObject({ actual: 108, status: 'exceeded' });
    expect(sheet?.cell(jobs.row, cumulative).value).toBe(108);
  });

  test('columns that are inserted before and between the months leave every judged cell as it was', async () => {
    const sample = await openSample(byMonth);
    const review = reviewOf(await updateWorkbook({}));
    const sheet = sample.workbook.sheetByName('KH 2023');
    const shownWith = (moved: number): unknown[] =>
      review.assessments.flatMap(({ row }) => review.computed.map(({ column }) => sheet?.cell(row, column + moved).value));
    const before = shownWith(0);
    // Univer complains aloud about formulas that it has moved, and calculates them all the same.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await Excel.run(async (context) => {
      const plan = context.workbook.worksheets.getItem('KH 2023');
      plan.getRange('I:I').insert('Right');
      plan.getRange('C:C').insert('Right');
      await context.sync();
    });
    await sample.workbook.settle();
    expect(before.filter((value) => typeof value === 'number').length).toBeGreaterThan(100);
    expect(shownWith(2)).toEqual(before);
  });

  test('rows that are inserted and sorted, and sheets that are renamed, leave each indicator its own computed cells', async () => {
    const sample = await openSample(halfYear);
    const review = reviewOf(await updateWorkbook({}));
    const names = review.plan.layout.columns.find(({ role }) => role === 'name')?.column ?? -1;
    const [herd, ...others] = ['Đàn lợn', 'Đàn dê', 'Đàn gia cầm'].map((name) => review.plan.indicators.find((indicator) => indicator.name === name)?.row ?? -1);
    if (herd === undefined || others.some((row, index) => row !== herd + index + 1)) throw new Error('the sample has no such block of rows');
    const last = Math.max(...review.computed.map(({ column }) => column));
    const seen = (): ReadonlyMap<string, readonly unknown[]> => {
      const sheet = sample.workbook.sheetByName('Kế hoạch mới');
      return new Map([...Array(3).keys()].map((at) => {
        const row = herd + 1 + at;
        return [String(sheet?.cell(row, names).value), review.computed.map(({ column }) => sheet?.cell(row, column).value)];
      }));
    };
    jest.spyOn(console, 'error').mockImplementation(() => undefined); // Univer complains aloud about formulas that it has moved
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('KH 2023').name = 'Kế hoạch mới';
      worksheets.getItem('Cấu hình').name = 'Cài đặt';
      worksheets.getItem('Kế hoạch mới').getRange('3:3').insert('Down');
      await context.sync();
    });
    await sample.workbook.settle();
    const before = seen();
    expect([...before.values()].flat().filter((value) => typeof value === 'number').length).toBeGreaterThanOrEqual(6);
    await Excel.run(async (context) => {
      const block = context.workbook.worksheets.getItem('Kế hoạch mới').getRangeByIndexes(herd + 1, 0, 3, last + 1);
      block.sort.apply([{ key: names, ascending: true }]);
      await context.sync();
    });
    await sample.workbook.settle();
    const after = seen();
    expect([...after.keys()]).toEqual(['Đàn dê', 'Đàn gia cầm', 'Đàn lợn'].map((name) => expect.stringContaining(name) as string));
    expect(new Map([...after].sort())).toEqual(new Map([...before].sort()));
    // Each still follows its own result: the herd that is last by name now.
    const sheet = sample.workbook.sheetByName('Kế hoạch mới');
    const status = review.computed.find(({ id }) => id === 'status')?.column ?? -1;
    sheet?.write(herd + 3, review.plan.actualColumn ?? -1, [[{ value: 750 }]]);
    await sample.workbook.settle();
    expect(sheet?.cell(herd + 3, status).value).toBe('Đạt');
  });

  test('computed cells are formulas, and follow a figure that is changed without the add-in', async () => {
    const sample = await openSample(halfYear);
    const review = reviewOf(await updateWorkbook({}));
    const status = review.computed.find((computed) => computed.id === 'status')?.column ?? -1;
    const jobs = review.plan.indicators.find((indicator) => indicator.name === 'Giải quyết việc làm');
    if (!jobs || review.plan.actualColumn === null) throw new Error('the sample has no such row');
    const sheet = sample.workbook.sheetByName('KH 2023');
    expect(sheet?.cell(jobs.row, status)).toMatchObject({ value: 'Chậm', formula: expect.stringMatching(/^=/) as string });
    sheet?.write(jobs.row, review.plan.actualColumn, [[{ value: 100 }]]);
    await sample.workbook.settle();
    expect(sheet?.cell(jobs.row, status).value).toBe('Đạt');
  });

  test('twice in a row changes nothing the second time', async () => {
    const sample = await openSample(halfYear);
    reviewOf(await updateWorkbook({}));
    const once = await sample.save();
    expect(await updateWorkbook({})).toMatchObject({ ok: true, changedCells: 0 });
    expect(reviewOf(await updateWorkbook({})).edits).toEqual([]);
    expect(Buffer.from(await sample.save()).equals(Buffer.from(once))).toBe(true);
  });

  test('a workbook that was saved and opened again needs no further change', async () => {
    const first = await openSample(halfYear);
    reviewOf(await updateWorkbook({}));
    await openSample(await first.save());
    expect(reviewOf(await updateWorkbook({})).edits).toEqual([]);
  });

  test('entered figures, texts and formats outside of the computed columns stay as they were', async () => {
    const sample = await openSample(halfYear);
    const review = reviewOf(await updateWorkbook({}));
    const ours = new Set(review.computed.map(({ column }) => column + 1));
    const before = await sheetOf(sample.original);
    const after = await sheetOf(await sample.save());
    before.eachRow({ includeEmpty: true }, (row, r) => {
      row.eachCell({ includeEmpty: true }, (cell, c) => {
        if (ours.has(c)) return;
        const now = after.getCell(r, c);
        expect([cell.address, now.value, now.numFmt]).toEqual([cell.address, cell.value, cell.numFmt]);
      });
    });
  });

  test('another reporting date than the sheet states is kept in the configuration and used the next time', async () => {
    await openSample(halfYear);
    expect(reviewOf(await updateWorkbook({ asOf: '2023-09-30' })).asOf).toBe('2023-09-30');
    expect(reviewOf(await updateWorkbook({}))).toMatchObject({ asOf: '2023-09-30', asOfSource: 'configuration', edits: [] });
  });

  test('takes few round trips', async () => {
    const { host } = await openSample(halfYear);
    const before = host.statistics.syncs;
    reviewOf(await updateWorkbook({}));
    expect(host.statistics.syncs - before).toBeLessThanOrEqual(6);
  });
});

/** A style without lines and fill is the same as none. */
function seenOf({ address, value, numFmt = 'General', border = {}, fill }: Partial<ExcelJS.Cell>): readonly unknown[] {
  return [address, value, numFmt, border, fill?.type === 'pattern' && fill.pattern === 'none' ? undefined : fill];
}

describe('removing', () => {
  test('leaves the plan sheet as it was, and no sheet of ours', async () => {
    const sample = await openSample(halfYear);
    reviewOf(await updateWorkbook({}));
    expect(await removeEverything()).toEqual({ ok: true, removed: true, kept: { cells: [], sheets: [] } });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await sample.save()).slice().buffer);
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(['KH 2023']);
    const before = await sheetOf(sample.original);
    const after = await sheetOf(await sample.save());
    expect((after as unknown as { conditionalFormattings: unknown[] }).conditionalFormattings).toEqual([]);
    expect(after.model.merges).toEqual(before.model.merges);
    for (let r = 1; r <= before.rowCount; r++) {
      for (let c = 1; c <= 20; c++) {
        expect(seenOf(after.getCell(r, c))).toEqual(seenOf(before.getCell(r, c)));
      }
    }
  });

  test('finds nothing to do in a workbook that was never updated', async () => {
    await openSample(halfYear);
    expect(await removeEverything()).toEqual({ ok: true, removed: false, kept: { cells: [], sheets: [] } });
  });
});

describe('refusals, with nothing written', () => {
  test('a cell is being edited', async () => {
    const sample = await openSample(halfYear);
    sample.host.faults.cellEditMode = true;
    expect(await updateWorkbook({})).toEqual({ ok: false, refusal: { reason: 'cell-edit-mode' } });
  });

  test('a workbook that is open for reading only', async () => {
    const sample = await openSample(halfYear, { readOnly: true });
    expect(await updateWorkbook({})).toEqual({ ok: false, refusal: { reason: 'read-only' } });
    expect(Buffer.from(await sample.save()).equals(Buffer.from(sample.original))).toBe(true);
  });

  test.each([
    ['protected', { protection: { protected: true } }, { reason: 'protected-sheet', sheet: 'KH 2023' }],
    ['filtered', { autoFilter: { range: 'A8:L84', isFiltered: true } }, { reason: 'filtered', sheet: 'KH 2023' }],
  ] as const)('a %s plan sheet', async (_state, custom, refusal) => {
    const sample = await openSample(halfYear);
    sample.workbook.sheetByName('KH 2023')?.updateCustom(custom);
    const before = await sample.save();
    expect(await updateWorkbook({})).toEqual({ ok: false, refusal });
    expect(Buffer.from(await sample.save()).equals(Buffer.from(before))).toBe(true);
  });

  test('no plan in the workbook', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Danh bạ').addRows([['Họ tên', 'Điện thoại'], ['Văn phòng', '0255 000 000']]);
    await openSample(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(await updateWorkbook({})).toMatchObject({ ok: false, refusal: { reason: 'no-plan-found' } });
  });

  test('an empty workbook', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Sheet1');
    await openSample(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(await updateWorkbook({})).toEqual({ ok: false, refusal: { reason: 'empty-workbook' } });
  });
});
