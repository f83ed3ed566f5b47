import type { CellValue, ColumnCorrection } from '../../../src/plan/model';
import { readPlan } from '../../../src/plan/sheet/read-plan';
import { COMMUNE_ROWS, communeSheet } from './commune-plan';
import { sheetOf, workbookOf } from './sheets';

const correction = (column: number, role: ColumnCorrection['role'], period: string | null = null): ColumnCorrection => ({ column, role, period });

function planWith(rows: readonly (readonly CellValue[])[], corrections: readonly ColumnCorrection[]) {
  const sheet = sheetOf(rows, { name: 'KH' });
  const reading = readPlan(workbookOf(sheet), { sheet: 'KH', corrections: new Map([['KH', corrections]]) });
  if (!reading.ok) throw new Error(reading.refusal.reason);
  return reading.plan;
}

const roles = (plan: ReturnType<typeof planWith>) => plan.layout.columns.map(({ column, role }) => [column, role]);

const TWO_GOALS: readonly (readonly CellValue[])[] = [
  ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2023', 'Phấn đấu', 'Lũy kế 6 tháng 2023', 'Trong kỳ', 'Ghi chú'],
  [1, 'Trồng rừng', 'ha', 450, 500, 40, 10, null],
  [2, 'Đàn bò', 'con', 712, 720, 700, 5, null],
  [3, 'Lúa nước', 'ha', 55, 57, 55, 0, null],
];

describe('what a person has said about a column', () => {
  it('holds, with certainty and without doubt', () => {
    const plan = planWith(TWO_GOALS, [correction(5, 'estimate', '2023')]);
    expect(plan.layout.columns.find(({ column }) => column === 5)).toMatchObject({ role: 'estimate', period: '2023', confidence: 1, reasons: [{ because: 'person' }], alternatives: [] });
  });

  it('keeps the period of the heading where none is given', () => {
    const plan = planWith(TWO_GOALS, [correction(5, 'actualPeriod')]);
    expect(plan.layout.columns.find(({ column }) => column === 5)).toMatchObject({ role: 'actualPeriod', period: '2023-H1' });
  });

  it('decides which target and which result a row is judged by', () => {
    expect(planWith(TWO_GOALS, []).planColumn).toBe(3);
    const plan = planWith(TWO_GOALS, [correction(4, 'plan'), correction(6, 'actualCum')]);
    expect([plan.planColumn, plan.actualColumn]).toEqual([4, 6]);
    expect(plan.indicators.map(({ target }) => target.value)).toEqual([500, 720, 57]);
  });

  it('takes a column out of the table', () => {
    const plan = planWith(TWO_GOALS, [correction(3, 'ignore')]);
    expect(roles(plan)).not.toContainEqual([3, expect.anything()]);
    expect(plan.planColumn).toBe(4);
    expect(plan.indicators[0]?.figures.has(3)).toBe(false);
  });

  it('changes how the other columns are read', () => {
    const rows: CellValue[][] = [['Chỉ tiêu', 'ĐVT', 'Mức A', 'Thực hiện 6 tháng 2022', 'Thực hiện 6 tháng'], ['Trồng rừng', 'ha', 1, 2, 3], ['Đàn bò', 'con', 4, 5, 6]];
    expect(planWith(rows, []).layout.columns.find(({ column }) => column === 3)?.role).toBe('actualCum');
    const plan = planWith(rows, [correction(4, 'actualCum', '2023-H1')]);
    expect(plan.layout.columns.find(({ column }) => column === 3)?.role).toBe('samePeriodLY');
  });

  it('gives a role to a column without a heading, where one is said to be the unit no other is', () => {
    const rows = TWO_GOALS.map((row, index): CellValue[] => [...row, null, index === 0 ? null : 'nghìn']);
    const plan = planWith(rows, [correction(9, 'unit')]);
    expect(roles(plan)).toContainEqual([9, 'unit']);
    expect(roles(plan)).toContainEqual([2, 'other']);
    expect(plan.indicators.map(({ unitText }) => unitText)).toEqual(['nghìn', 'nghìn', 'nghìn']);
  });

  it('is for its own sheet only', () => {
    const reading = readPlan(workbookOf(communeSheet()), { corrections: new Map([['Khác', [correction(4, 'note')]]]) });
    expect(reading.ok && reading.plan.planColumn).toBe(4);
  });

  it('makes a plan of a sheet whose headings name no target', () => {
    const rows = COMMUNE_ROWS.map((row, index) => (index === 6 ? row.map((value) => (value === 'Kế hoạch năm 2023' ? 'Mức đề ra' : value)) : row));
    const sheet = sheetOf(rows, { name: 'KH' });
    const refused = readPlan(workbookOf(sheet));
    expect(refused.ok ? null : refused.refusal.reason).toBe('no-target-column');
    const reading = readPlan(workbookOf(sheet), { corrections: new Map([['KH', [correction(4, 'plan', '2023')]]]) });
    expect(reading.ok && reading.plan.planColumn).toBe(4);
  });
});
