import type { Plan, PlanColumn } from '../../../../src/plan/model';
import type { PlanSpec } from '../../plan-builder';
import { findingsOfRule, verdictsOf } from '../verdicts-of';

const RULE = 'structure/missing-column';
type Columns = NonNullable<PlanSpec['columns']>;
const table = (columns: Columns, names: Pick<PlanSpec, 'title' | 'sheet'> = {}): PlanSpec => ({
  sheet: 'Bieu 1', ...names, columns, rows: [{ name: 'Đàn bò', unit: 'con', figures: columns.map((_, at) => 100 + at) }],
});
const other = (header: string) => ({ role: 'other' as const, period: '', header });
/** What is said about the column of targets, and about that of results. */
const answers = (columns: Columns, names?: Pick<PlanSpec, 'title' | 'sheet'>, change?: (plan: Plan) => Plan): readonly string[] =>
  verdictsOf(RULE, table(columns, names), { ...(change && { change }) }).map((verdict) => verdict.split(' ')[0] ?? '');

describe('structure/missing-column', () => {
  it('is an error at the heading of the names, in the last row of the header', () => {
    expect(findingsOfRule(RULE, table(['actualCum'], { title: 'Kế hoạch năm 2023' }))).toEqual([
      { rule: RULE, severity: 'error', row: 4, cells: [{ row: 4, column: 1 }], related: [], suggestion: null, facts: { role: 'plan', candidates: [] } },
    ]);
    expect(verdictsOf(RULE, table(['plan', 'actualCum']))).toEqual(['holds B5', 'holds B5']);
  });

  it('stands at the headings that might be meant: unexplained ones, and those that might be read as a target', () => {
    const spec = table([other('Giao đầu năm'), 'prevYear', 'actualCum', other('Ghi nhận')], { title: 'Kế hoạch năm 2023' });
    const doubtful = (role: PlanColumn['role']) => (plan: Plan): Plan => ({
      ...plan,
      layout: { ...plan.layout, columns: plan.layout.columns.map((column) => (column.role === 'prevYear' ? { ...column, alternatives: [{ role: 'note', confidence: 0.2 }, { role, confidence: 0.4 }] } : column)) },
    });
    const told = (change?: (plan: Plan) => Plan) => findingsOfRule(RULE, spec, { ...(change && { change }) })[0];
    expect(told()).toMatchObject({ facts: { candidates: ['Giao đầu năm', 'Ghi nhận'] }, cells: [{ row: 4, column: 3 }, { row: 4, column: 6 }] });
    expect(told(doubtful('plan'))?.facts.candidates).toEqual(['Giao đầu năm', 'prevYear', 'Ghi nhận']);
    expect(told(doubtful('planPeriod'))?.facts.candidates).toEqual(['Giao đầu năm', 'prevYear', 'Ghi nhận']);
    expect(told(doubtful('estimate'))?.facts.candidates).toEqual(['Giao đầu năm', 'Ghi nhận']);
  });

  it('of results names the headings that might be read as results', () => {
    const withDoubt = (role: PlanColumn['role']) => (plan: Plan): Plan => ({
      ...plan,
      layout: { ...plan.layout, columns: plan.layout.columns.map((column) => (column.role === 'prevYear' ? { ...column, alternatives: [{ role, confidence: 0.4 }] } : column)) },
    });
    for (const [role, candidates] of [['actualCum', ['prevYear']], ['estimate', ['prevYear']], ['plan', []]] as const) {
      expect(findingsOfRule(RULE, table(['plan', 'prevYear', 'pctPlan']), { change: withDoubt(role) })[0]?.facts).toEqual({ role: 'result', candidates });
    }
  });

  it.each<[string, Pick<PlanSpec, 'title' | 'sheet'>, 'broken' | 'cannot-tell']>([
    ['its title says so', { title: 'Kế hoạch phát triển kinh tế - xã hội' }, 'broken'],
    ['its sheet’s name says so', { sheet: 'KH 2023' }, 'broken'],
    ['neither says so', { title: 'Dân số trung bình', sheet: 'Bieu 1' }, 'cannot-tell'],
    ['there is no title', {}, 'cannot-tell'],
  ])('of targets is missed only where the table calls itself a plan: %s', (_, names, answer) => {
    expect(answers(['actualCum'], names)).toEqual([answer, 'holds']);
  });

  it.each<[string, Columns, Pick<PlanSpec, 'title' | 'sheet'>, 'holds' | 'broken' | 'cannot-tell']>([
    ['a plan that has just been issued needs none', ['plan'], {}, 'cannot-tell'],
    ['an account of a plan needs one', ['plan'], { title: 'Tình hình thực hiện nhiệm vụ' }, 'broken'],
    ['a percentage of the plan was computed from one', ['plan', 'pctPlan'], {}, 'broken'],
    ['a rating was judged by one', ['plan', 'rating'], {}, 'broken'],
    ['a comparison of two plans needs none', ['plan', 'prevYear', 'pctYoY'], {}, 'cannot-tell'],
    ['an estimate stands for one', ['plan', 'estimate', 'pctPlan'], {}, 'cannot-tell'],
    ['without targets nothing is judged', ['pctPlan'], { title: 'Báo cáo' }, 'cannot-tell'],
    ['results of a period are results', ['plan', 'actualPeriod'], {}, 'holds'],
  ])('of results: %s', (_, columns, names, answer) => {
    expect(answers(columns, names)[1]).toBe(answer);
  });

  it('accepts results put together from months', () => {
    const months = (plan: Plan): Plan => ({ ...plan, actualColumn: null, resultPeriods: [{ column: 4, period: '2023-01' }] });
    expect(answers(['plan', 'actualPeriod', 'pctPlan'], {}, months)).toEqual(['holds', 'holds']);
  });
});
