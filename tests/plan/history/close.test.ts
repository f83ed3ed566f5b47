/** "Chốt kỳ báo cáo": kept on the sheet `Lịch sử`, read back, held against what is changed later. */
import { applyEdits } from '../fill/apply-edits';
import { inserted, renamed, rowDeleted } from '../configuration/moved';
import { columnIndex } from '../../../src/plan/address';
import { composeRemoval } from '../../../src/plan/fill/compose-removal';
import { findHistorySheet, locateHistory } from '../../../src/plan/history/layout';
import { HISTORY_SHEET, type HistoryField } from '../../../src/plan/history/words';
import type { ClosedPeriod } from '../../../src/plan/history/periods';
import type { CellInput, Finding, ReviewSettings, SheetSnapshot, WorkbookSnapshot } from '../../../src/plan/model';
import { SHEET, nameOf, reportOf, reviewOf, workbook, type Line } from '../report/commune';

const RULE = 'time/closed-period-changed';
const RESULT = columnIndex('E') ?? -1;
const training: Line = ['1', 'Đào tạo nghề lao động', 'người', 1000, 500, 'Văn hóa', null];
const jobs: Line = ['2', 'Giải quyết việc làm mới', 'người', 100, 38, 'Văn hóa', null];
const poor: Line = ['3', 'Tỷ lệ hộ nghèo', '%', 'dưới 10,5', 11.25, 'Văn hóa', null];
const plan = workbook(training, jobs, poor);
/** 0-based rows of these on the sheet. */
const [TRAINING, JOBS, POOR] = [3, 4, 5];

const at = (reportingDate: string): Partial<ReviewSettings> => ({ asOf: reportingDate, now: `${reportingDate}T14:05`, today: reportingDate });

function closed(snapshot: WorkbookSnapshot, date = '2023-06-30', person = '=Hồ Văn A'): WorkbookSnapshot {
  return settled(applyEdits(snapshot, reviewOf(snapshot, { ...at(date), closing: { person } }).edits), date);
}

/** After the ordinary run of a later moment. */
function settled(snapshot: WorkbookSnapshot, date: string): WorkbookSnapshot {
  return applyEdits(snapshot, reviewOf(snapshot, at(date)).edits);
}

function set(snapshot: WorkbookSnapshot, row: number, column: number, value: string | number | null, sheet = SHEET): WorkbookSnapshot {
  const input: CellInput = value === null ? { clear: true } : typeof value === 'number' ? { number: value } : { text: value };
  return applyEdits(snapshot, [{ kind: 'cells', sheet, area: { row, column, rows: 1, columns: 1 }, cells: [[input]] }]);
}

function periodsIn(snapshot: WorkbookSnapshot): readonly ClosedPeriod[] {
  return reviewOf(snapshot).closed ?? [];
}

function told(snapshot: WorkbookSnapshot, changes: Partial<ReviewSettings> = {}): readonly Finding[] {
  return reviewOf(snapshot, changes).findings.filter(({ rule }) => rule === RULE);
}

function history(snapshot: WorkbookSnapshot): SheetSnapshot {
  const sheet = findHistorySheet(snapshot);
  if (!sheet) throw new Error('no closed periods');
  return sheet;
}

/** The column of texts and numbers under one heading. */
function columnOf(snapshot: WorkbookSnapshot, field: HistoryField): readonly unknown[] {
  const sheet = history(snapshot);
  const { header, end, columns } = locateHistory(sheet);
  return sheet.values.slice(header + 1, end).map((line) => line[columns[field]] ?? null);
}

const once = closed(plan);

test('each indicator is kept with its figures and its status, the period with its day, time and person', () => {
  expect(columnOf(once, 'path')).toEqual(['Đào tạo nghề lao động', 'Giải quyết việc làm mới', 'Tỷ lệ hộ nghèo']);
  expect(columnOf(once, 'actual')).toEqual([500, 38, 11.25]);
  expect(columnOf(once, 'target')).toEqual([1000, 100, 'dưới 10,5']);
  expect(new Set(columnOf(once, 'person'))).toEqual(new Set(['=Hồ Văn A']));
  const [period, another] = periodsIn(once);
  expect(another).toBeUndefined();
  expect(period).toMatchObject({ date: '2023-06-30', sheet: SHEET, closings: [{ attempt: 1, at: '2023-06-30T14:05', person: '=Hồ Văn A', rows: 3 }] });
  expect(period?.rows.map(({ row, actual, decimals, status }) => [row, actual, decimals, status])).toEqual(
    reviewOf(once).assessments.map(({ row, actual, status }) => [row, actual, row === POOR ? 2 : 0, status]),
  );
});

test('an ordinary run afterwards adds nothing and changes nothing there', () => {
  expect(reviewOf(once, at('2023-06-30')).edits).toEqual([]);
  expect(reviewOf(once, at('2023-07-20')).edits.filter(({ sheet }) => sheet === HISTORY_SHEET)).toEqual([]);
});

test('a closed figure that is another now is told at its cell, with what it was', () => {
  expect(told(once)).toEqual([]);
  const cell = { row: JOBS, column: RESULT };
  expect(told(set(once, JOBS, RESULT, 45))).toEqual([
    expect.objectContaining({ cells: [cell], suggestion: { cell, value: 38 }, facts: expect.objectContaining({ closed: 38, value: 45, closedOn: '2023-06-30' }) as unknown }),
  ]);
  expect(told(set(once, POOR, RESULT, 11.31))).toHaveLength(1);
  expect(told(set(once, POOR, RESULT, 11.2500001))).toEqual([]);
});

test('the next period is no change of the one that was closed', () => {
  const moved = set(set(once, 1, 0, '9 THÁNG NĂM 2023'), 2, RESULT, 'Thực hiện 9 tháng 2023');
  expect(told(set(moved, JOBS, RESULT, 70), { asOf: '2023-09-30' })).toEqual([]);
});

test('where neither heading nor title names a period, the reporting date says which one the figures are of', () => {
  const silent = set(set(plan, 1, 0, 'Biểu tổng hợp'), 2, RESULT, 'Luỹ kế thực hiện');
  const kept = closed(silent);
  expect(told(kept, at('2023-06-30'))).toEqual([]);
  expect(told(set(kept, JOBS, RESULT, 45), at('2023-06-30'))).toHaveLength(1);
  expect(told(set(kept, JOBS, RESULT, 45), at('2023-09-30'))).toEqual([]);
});

describe('a period that is closed again', () => {
  test('adds only what differs, as a correction, which counts from then on', () => {
    const twice = closed(set(once, JOBS, RESULT, 45), '2023-06-30', 'Đinh Thị B');
    expect(columnOf(twice, 'path').slice(3)).toEqual(['Giải quyết việc làm mới']);
    expect(columnOf(twice, 'attempt')).toEqual([1, 1, 1, 2]);
    expect(columnOf(twice, 'actual').slice(0, 3)).toEqual([500, 38, 11.25]);
    expect(told(twice)).toEqual([]);
    expect(told(set(twice, JOBS, RESULT, 38))).toHaveLength(1);
    expect(periodsIn(twice)[0]?.closings.map(({ attempt, person }) => [attempt, person])).toEqual([[1, '=Hồ Văn A'], [2, 'Đinh Thị B']]);
  });

  test('adds nothing where nothing differs', () => {
    expect(reviewOf(once, { ...at('2023-06-30'), closing: { person: 'B' } }).edits).toEqual([]);
  });
});

describe('held by the indicator, whatever becomes of the sheets', () => {
  const stillOneChange = (snapshot: WorkbookSnapshot, row: number, sheet = SHEET): void => {
    expect(told(snapshot)).toEqual([]);
    expect(told(set(snapshot, row, RESULT, 45, sheet)).map(({ cells }) => cells[0]?.row)).toEqual([row]);
  };

  test('rows inserted above', () => {
    stillOneChange(inserted(once, { sheet: SHEET, axis: 'row', at: TRAINING }), JOBS + 1);
  });

  test('a renamed indicator', () => {
    stillOneChange(settled(set(once, JOBS, 1, 'Tạo việc làm mới'), '2023-06-30'), JOBS);
  });

  test('a renamed plan sheet, and renamed sheets of ours', () => {
    const again = renamed(renamed(renamed(once, SHEET, 'Biểu 01'), HISTORY_SHEET, 'Lưu'), 'Cấu hình', 'Thiết lập');
    stillOneChange(again, JOBS, 'Biểu 01');
  });

  test('rows and columns inserted on the sheet of closed periods', () => {
    stillOneChange(inserted(inserted(once, { sheet: HISTORY_SHEET, axis: 'row', at: 0 }), { sheet: HISTORY_SHEET, axis: 'column', at: 3 }), JOBS);
  });

  test('a row deleted there closes nothing any more; the others stay', () => {
    const { header } = locateHistory(history(once));
    const without = rowDeleted(once, HISTORY_SHEET, header + 2);
    expect(told(set(without, JOBS, RESULT, 45))).toEqual([]);
    expect(told(set(without, TRAINING, RESULT, 450))).toHaveLength(1);
  });

  test('a figure corrected there by hand is what counts; words in its place close nothing', () => {
    const { header, columns } = locateHistory(history(once));
    const byHand = (value: string | number): WorkbookSnapshot => set(once, header + 2, columns.actual, value, HISTORY_SHEET);
    expect(told(byHand(40))).toHaveLength(1);
    expect(told(set(byHand(40), JOBS, RESULT, 40))).toEqual([]);
    expect(told(set(byHand('chưa rõ'), JOBS, RESULT, 45))).toEqual([]);
  });

  test('a day typed there by hand, or none', () => {
    const { header, columns } = locateHistory(history(once));
    const byHand = (value: string | number | null): WorkbookSnapshot => set(set(once, header + 2, columns.date, value, HISTORY_SHEET), JOBS, RESULT, 45);
    expect(told(byHand('30/6/2023'))).toHaveLength(1);
    expect(told(byHand('31/6/2023'))).toEqual([]);
    expect(told(byHand(null))).toEqual([]);
  });

  test('another sheet with the same indicators is another plan', () => {
    const copy: SheetSnapshot = { ...(once.sheets.find(({ name }) => name === SHEET) ?? history(once)), name: 'Thôn 1', id: 'other' };
    const both = { ...once, sheets: [...once.sheets, copy] };
    expect(told(set(both, JOBS, RESULT, 12, 'Thôn 1'), { sheet: 'Thôn 1' })).toEqual([]);
  });
});

test('everything can be taken away again', () => {
  const { sheets } = applyEdits(once, composeRemoval(once).edits);
  expect(sheets.map(({ name }) => name)).toEqual([SHEET]);
});

test('the periods side by side: what is late since, what has recovered, and each result from one to the next', () => {
  const spring = closed(set(set(plan, TRAINING, RESULT, 100), JOBS, RESULT, 25), '2023-03-31');
  const summer = set(set(spring, TRAINING, RESULT, 500), JOBS, RESULT, 38);
  const { changes } = reportOf(summer, at('2023-06-30'));
  expect(changes).toMatchObject({ since: '2023-03-31' });
  expect([changes?.newlyLate.map(({ standing }) => nameOf(standing)), changes?.recovered.map(({ standing }) => nameOf(standing))]).toEqual([
    ['Giải quyết việc làm mới'], ['Đào tạo nghề lao động'],
  ]);
  const both = closed(summer);
  expect(columnOf(both, 'series').slice(3)).toEqual(['100 → 500', '25 → 38', '11,25 → 11,25']);
  expect(columnOf(both, 'trend').slice(3, 5)).toEqual(['▲', '▼']);
  expect(reportOf(both, at('2023-06-30')).changes?.since).toBe('2023-03-31');
});
