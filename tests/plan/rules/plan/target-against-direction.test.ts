/** R40: a target that leads the wrong way, and a change that nobody can measure for want of a start. */
import { DEFAULT_CONFIGURATION } from '../../../../src/plan/configuration/read';
import type { Configuration } from '../../../../src/plan/model';
import { inferConfiguration } from '../../../../src/plan/progress/infer-configuration';
import { ruleContext } from '../../../../src/plan/progress/rule-context';
import { answerRules } from '../../../../src/plan/rules/run-rules';
import { planOf, type PlanSpec, type RowSpec, type Written } from '../../plan-builder';

const RULE = 'plan/target-against-direction';

/** What the rule answers about each row, in a review of a plan whose configuration sheet says what `kept` adds to each line. */
function answers(spec: PlanSpec, kept: Partial<Configuration['indicators'][number]> = {}): readonly unknown[] {
  const plan = planOf(spec);
  const indicators = plan.indicators.map((indicator) => ({ ...inferConfiguration(plan, indicator, '2023-06-30'), ...kept }));
  const verdicts = answerRules(plan, ruleContext(plan, { ...DEFAULT_CONFIGURATION, indicators }, '2023-06-30')).find(({ rule }) => rule === RULE)?.verdicts ?? [];
  return verdicts.map((verdict) => (verdict.outcome === 'broken' ? verdict.finding : verdict.outcome));
}

const rate = (last: Written, plan: Written, more: Partial<RowSpec> = {}): PlanSpec => ({ columns: ['prevYear', 'plan'], rows: [{ name: 'Tỷ lệ hộ nghèo', unit: '%', direction: 'down', figures: [last, plan], ...more }] });

describe('a target below or above last year\'s level', () => {
  const told = (spec: PlanSpec): readonly unknown[] => answers(spec).map((answer) => (typeof answer === 'string' ? answer : 'broken'));
  it('leads the wrong way where less is better and it is higher', () => {
    expect(answers(rate(59.49, 63.38))).toEqual([expect.objectContaining({
      severity: 'warning', cells: [{ row: 5, column: 4 }], related: [{ row: 5, column: 3 }], suggestion: null,
      facts: { path: ['Tỷ lệ hộ nghèo'], direction: 'down', target: 63.38, baseline: 59.49, header: 'prevYear' },
    })]);
    expect(told(rate(59.49, 53.38))).toEqual(['holds']);
  });
  it('has room for what the coarser of both prints', () => {
    // 59,4 stands for anything from 59,35 to 59,45.
    expect(told(rate(59.4, 59.45))).toEqual(['holds']);
    expect(told(rate(59.4, 59.46))).toEqual(['broken']);
    expect(told(rate(59.45, 59.5))).toEqual(['holds']);
    expect(told(rate(59, 59.5))).toEqual(['holds']);
    expect(told(rate(59, 59.6))).toEqual(['broken']);
  });
  it('is believed to lead where its words say', () => {
    const herd = (name: string, last: Written, plan: Written): PlanSpec => rate(last, plan, { name, unit: 'con', direction: 'up' });
    expect(told(herd('Đàn lợn giảm còn', 700, 710))).toEqual(['broken']);
    expect(told(herd('Đàn lợn giảm còn', 700, 690))).toEqual(['holds']);
    expect(told(herd('Đàn lợn tăng lên', 700, 690))).toEqual(['broken']);
    expect(told(herd('Đàn lợn tăng lên', 700, 710))).toEqual(['holds']);
    expect(told(herd('Đàn lợn', 700, 690))).toEqual(['cannot-tell']);
    expect(told(rate(50, 45, { name: 'Tỷ lệ che phủ rừng', direction: 'match' }))).toEqual(['cannot-tell']);
  });
  it('says so in the words of the target too', () => {
    expect(told(rate(50, 'giảm xuống 55', { direction: 'up', target: { comparator: '=' } }))).toEqual(['broken']);
    expect(told(rate(50, 'giảm xuống 45', { direction: 'up', target: { comparator: '=' } }))).toEqual(['holds']);
  });
  it('is a ceiling, not a level to be led to, where it is a bound', () => {
    expect(told(rate(3.2, 'dưới 4'))).toEqual(['cannot-tell']);
    for (const comparator of ['<', '<=', '>', '>=', 'range', '~', 'pass', 'none'] as const) expect(told(rate(3.2, 4, { target: { comparator } }))).toEqual(['cannot-tell']);
    expect(told(rate(3.2, 4))).toEqual(['broken']);
  });
  it('cannot be judged for registers, changes, blanks, errors, and where two columns give last year', () => {
    expect(told(rate(50, 60, { isReference: true }))).toEqual(['cannot-tell']);
    expect(told(rate(50, 60, { name: 'Tăng trưởng dân số', unit: '%' }))).toEqual(['cannot-tell']);
    expect(told(rate(null, 60))).toEqual(['cannot-tell']);
    expect(told(rate(50, null))).toEqual(['cannot-tell']);
    expect(told(rate('#REF!', 60))).toEqual(['cannot-tell']);
    expect(told({ columns: ['prevYear', 'prevYear', 'plan'], rows: [{ name: 'Tỷ lệ hộ nghèo', unit: '%', direction: 'down', figures: [50, 55, 60] }] })).toEqual([]);
    expect(told({ columns: ['prevYear'], rows: [{ name: 'Tỷ lệ hộ nghèo', unit: '%', direction: 'down', figures: [50] }] })).toEqual([]);
  });
});

describe('a target that is a change', () => {
  const change = (target: string, last: Written, more: Partial<RowSpec> = {}): PlanSpec => rate(last, target, { name: 'Tỷ lệ hộ nghèo', ...more });
  it('asks for the start of the year where the sheet has a column for it', () => {
    expect(answers(change('giảm 6,1', null))).toEqual([expect.objectContaining({
      severity: 'warning', row: 5, cells: [{ row: 5, column: 3 }], related: [{ row: 5, column: 4 }], suggestion: null,
      facts: { path: ['Tỷ lệ hộ nghèo'], direction: 'down', target: -6.1, baseline: null, header: 'prevYear' },
    })]);
    expect(answers(change('giảm 6,1', '-'))).toEqual([expect.objectContaining({ cells: [{ row: 5, column: 3 }] })]);
  });
  it('asks for it at the target where it has none, or several', () => {
    const spec: PlanSpec = { columns: ['plan'], rows: [{ name: 'Tỷ lệ che phủ rừng', unit: '%', figures: ['tăng 2'] }] };
    expect(answers(spec)).toEqual([expect.objectContaining({
      cells: [{ row: 5, column: 3 }], related: [], facts: { path: ['Tỷ lệ che phủ rừng'], direction: 'up', target: 2, baseline: null, header: null },
    })]);
    const both: PlanSpec = { columns: ['prevYear', 'prevYear', 'plan'], rows: [{ name: 'Tỷ lệ che phủ rừng', unit: '%', figures: [null, null, 'tăng 2'] }] };
    expect(answers(both)).toEqual([expect.objectContaining({ cells: [{ row: 5, column: 5 }], facts: expect.objectContaining({ header: null }) as unknown })]);
  });
  it('is measured from what the sheet or the configuration says', () => {
    expect(answers(change('giảm 6,1', 59.49))).toEqual(['cannot-tell']);
    expect(answers(change('giảm 6,1', null), { baseline: 59.49 })).toEqual(['cannot-tell']);
    expect(answers(change('02 tiêu chí. Lũy kế đến nay 9', null, { name: 'Tiêu chí nông thôn mới', unit: 'tiêu chí', direction: 'up' }))).toEqual(['cannot-tell']);
  });
  it('needs no start where the change itself is counted', () => {
    expect(answers(change('giảm 76 hộ', null, { name: 'Số hộ nghèo', unit: 'hộ', kind: 'flow' }))).toEqual(['cannot-tell']);
    expect(answers(change('thêm 02 tiêu chí', null, { name: 'Tiêu chí nông thôn mới', unit: 'tiêu chí' }))).toEqual(['cannot-tell']);
  });
  it('is left alone where what stands for the start cannot be read, and for registers', () => {
    expect(answers(change('giảm 6,1', 'chưa rà soát'))).toEqual(['cannot-tell']);
    expect(answers(change('giảm 6,1', '59,49'))).toEqual(['cannot-tell']);
    expect(answers(change('giảm 6,1', null, { isReference: true }))).toEqual(['cannot-tell']);
  });
  it('is left alone where a person has said that the row is not measured, or passed or not', () => {
    expect(answers(change('giảm 6,1', null), { comparator: 'none' })).toEqual(['cannot-tell']);
    expect(answers(change('giảm 6,1', null), { comparator: 'pass' })).toEqual(['cannot-tell']);
  });
});
