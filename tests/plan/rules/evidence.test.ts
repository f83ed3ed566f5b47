/** The plan as rules look at it: what is a figure, on how many digits, which columns compare, what the result and the notes are. */
import type { Figure, Indicator, Plan } from '../../../src/plan/model';
import { gatherEvidence, type Evidence, type Reading } from '../../../src/plan/rules/evidence';
import type { RuleContext } from '../../../src/plan/rules/rule';
import { contextOf, planOf, shown, type PlanSpec, type Written } from '../plan-builder';
import { NOTE } from './four-answers/case';

function evidenceOf(spec: PlanSpec, context: Partial<RuleContext> = {}, change: (plan: Plan) => Plan = (plan) => plan): { evidence: Evidence; row: Indicator } {
  const plan = change(planOf(spec));
  const [row] = plan.indicators;
  if (!row) throw new Error('no row');
  return { evidence: gatherEvidence(plan, contextOf(plan, context)), row };
}

const headings = (columns: readonly { readonly header: string }[]): readonly string[] => columns.map(({ header }) => header);
const ofRole = (role: 'plan' | 'actualCum' | 'actualPeriod' | 'prevYear', header: string, period = '') => ({ role, period, header });
const herd = (...figures: Written[]) => [{ name: 'Đàn dê', unit: 'con', figures }];

describe('columns', () => {
  const columns = [ofRole('plan', 'Kế hoạch'), ofRole('actualCum', 'Thực hiện 6 tháng', '2023-H1'), ofRole('actualCum', '6 tháng: Cơ cấu (%)', '2023-H1'), ofRole('prevYear', 'Tỷ trọng năm trước'), 'pctPlan' as const];
  it('of amounts are those that are no shares of a total', () => {
    const { evidence } = evidenceOf({ columns, rows: herd() });
    expect(headings(evidence.amountColumns)).toEqual(['Kế hoạch', 'Thực hiện 6 tháng']);
    expect(headings(evidence.columnsOf('actualCum', 'prevYear', 'pctPlan'))).toEqual(['Thực hiện 6 tháng', 'pctPlan']);
    expect(evidence.column(3)?.header).toBe('Kế hoạch');
    expect(evidence.column(null)).toBeNull();
    expect(evidence.column(40)).toBeNull();
  });
  it('that are two of a kind do not compare, but for the plan and the result that the table is judged by', () => {
    const twins = [ofRole('plan', 'Lượng'), ofRole('plan', 'Giá trị'), ofRole('prevYear', 'Lượng năm trước'), ofRole('prevYear', 'Giá trị năm trước'), ofRole('actualCum', 'Quý I', '2023-Q1'), ofRole('actualCum', '6 tháng', '2023-H1')];
    expect(headings(evidenceOf({ columns: twins, rows: herd() }).evidence.comparableColumns)).toEqual(['Lượng', 'Quý I', '6 tháng']);
    const results = [ofRole('actualCum', 'Lượng', '2023-H1'), ofRole('actualCum', 'Giá trị', '2023-H1')];
    expect(headings(evidenceOf({ columns: results, rows: herd() }).evidence.comparableColumns)).toEqual(['Lượng']);
  });
});

describe('a figure', () => {
  const read = (written: Written, role: 'plan' | 'actualCum' = 'actualCum'): Partial<Reading> | null => {
    const { evidence, row } = evidenceOf({ columns: [role], rows: [{ name: 'Năng suất', unit: 'tạ/ha', figures: [written] }] });
    const [column] = evidence.amountColumns;
    const reading = column ? evidence.given(row, column) : null;
    return reading && { value: reading.value, decimals: reading.decimals, isPhrase: reading.isPhrase };
  };
  it.each<readonly [string, Written, 'plan' | 'actualCum', ReturnType<typeof read>]>([
    ['a number', 39.1, 'actualCum', { value: 39.1, decimals: 1, isPhrase: false }],
    ['what a formula holds behind the printed digits', shown(53.4, 53.3792, 1), 'actualCum', { value: 53.3792, decimals: 1, isPhrase: false }],
    ['a percentage that its cell holds as a part of one', shown(53.38, 0.533812, 2), 'actualCum', { value: 53.3812, decimals: 2, isPhrase: false }],
    ['a printed number that its cell does not hold', shown(53.4, 12, 1), 'actualCum', { value: 53.4, decimals: 1, isPhrase: false }],
    ['a number typed as text', '39,1', 'actualCum', { value: 39.1, decimals: 1, isPhrase: false }],
    ['the number of a target phrase', 'trên 70,5', 'plan', { value: 70.5, decimals: 1, isPhrase: true }],
    ['a phrase outside the plan', 'trên 70,5', 'actualCum', null],
    ['a word', 'Đạt', 'plan', null],
    ['blank', null, 'actualCum', null],
    ['an error', '#DIV/0!', 'actualCum', null],
  ])('%s', (_, written, role, expected) => {
    const reading = read(written, role);
    if (expected === null) expect(reading).toBeNull();
    else expect(reading).toEqual({ ...expected, value: expect.closeTo(expected.value ?? NaN, 9) as number });
  });
  it('that has been found wrong is given, but not sound', () => {
    const { evidence, row } = evidenceOf({ rows: herd(75, 750) });
    const [plan, actual] = evidence.amountColumns;
    if (!plan || !actual) throw new Error('no columns');
    evidence.damage([{ row: row.row, column: actual.column }]);
    expect(evidence.given(row, actual)?.value).toBe(750);
    expect(evidence.sound(row, actual)).toBeNull();
    expect(evidence.sound(row, plan)?.value).toBe(75);
  });
});

describe('the result of a row', () => {
  const figure = (value: number): Figure => ({ state: 'number', value, raw: value, decimals: 0 });
  const months = [ofRole('actualPeriod', 'Tháng 1', '2023-01'), ofRole('actualPeriod', 'Tháng 2', '2023-02')];
  const noColumn = (plan: Plan): Plan => ({ ...plan, actualColumn: null });
  const cells = [{ row: 5, column: 3 }, { row: 5, column: 4 }];
  it('is the figure of its column, unless it is in error', () => {
    const { evidence, row } = evidenceOf({ rows: herd(75, 76) }, { resultOf: () => ({ figure: figure(99), cells }) });
    expect(evidence.result(row)).toEqual({ value: 76, cells: [{ row: 5, column: 4 }] });
    evidence.damage([{ row: 5, column: 4 }]);
    expect(evidence.result(row)).toBeNull();
  });
  it('is put together from months where there is no such column, unless one of them is in error', () => {
    const { evidence, row } = evidenceOf({ columns: months, rows: herd(30, 46) }, { resultOf: () => ({ figure: figure(76), cells }) }, noColumn);
    expect(evidence.result(row)).toEqual({ value: 76, cells });
    evidence.damage([{ row: 5, column: 3 }]);
    expect(evidence.result(row)).toBeNull();
  });
  it('is not known where the column is blank, or nothing can be put together', () => {
    const given = { resultOf: () => ({ figure: figure(76), cells }) };
    const blank = evidenceOf({ rows: herd(75, null) }, given);
    expect(blank.evidence.result(blank.row)).toBeNull();
    for (const context of [{}, { resultOf: () => ({ figure: { state: 'blank' } as const, cells }) }, { resultOf: () => ({ figure: figure(76), cells: [] }) }]) {
      const { evidence, row } = evidenceOf({ columns: months, rows: herd(30, 46) }, context, noColumn);
      expect(evidence.result(row)).toBeNull();
    }
  });
});

describe('notes', () => {
  const spec: PlanSpec = { columns: ['plan', 'actualCum', NOTE, NOTE], rows: herd(75, 76) };
  const noted = (textAt?: RuleContext['textAt'], table = spec): string | null => {
    const { evidence, row } = evidenceOf(table, textAt ? { textAt } : {});
    return evidence.noteOf(row);
  };
  it('are all that the note columns say', () => {
    expect(noted(({ column }) => (column === 5 ? ' QĐ 12' : column === 6 ? 'do dịch bệnh ' : 'x'))).toBe('QĐ 12 do dịch bệnh');
    expect(noted(() => null)).toBe('');
  });
  it('are not known where there is no such column or no text', () => {
    expect(noted(() => 'x', { rows: herd(75, 76) })).toBeNull();
    expect(noted()).toBeNull();
  });
});
