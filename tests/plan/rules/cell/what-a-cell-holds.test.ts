import type { RuleId } from '../../../../src/plan/rules/facts';
import type { PlanSpec, RowSpec, Written } from '../../plan-builder';
import { findingsOfRule, verdictsOf } from '../verdicts-of';

const herd = (plan: Written, actual: Written, more: Partial<RowSpec> = {}): PlanSpec => ({ rows: [{ name: 'Đàn bò', unit: 'con', figures: [plan, actual], ...more }] });
const due = { context: { duty: () => ({ isDue: true, isPastDue: true, due: '2023-06-30' }) } };

it.each<[RuleId, PlanSpec, object]>([
  ['cell/formula-error', herd(712, '#REF!'), { path: ['Đàn bò'], error: '#REF!' }],
  ['cell/negative-value', herd(712, -5), { path: ['Đàn bò'], value: -5 }],
  ['cell/number-as-text', herd(712, '698'), { text: '698', value: 698 }],
  ['cell/ambiguous-number', herd(11800, '2.844'), { text: '2.844', readings: [2844, 2.844], reference: 11800 }],
  ['cell/ambiguous-number', herd('2.844', null), { text: '2.844', reference: null }],
  ['cell/text-in-number-cell', herd(712, '698/712'), { path: ['Đàn bò'], text: '698/712' }],
  ['cell/unreadable-target', herd('theo huyện giao', null), { path: ['Đàn bò'], text: 'theo huyện giao' }],
  ['cell/missing-value', herd(712, null), { path: ['Đàn bò'], due: '2023-06-30', isPastDue: true }],
])('%s says what it saw', (rule, spec, facts) => {
  expect(findingsOfRule(rule, spec, due).map((finding) => finding.facts)).toEqual([expect.objectContaining(facts)]);
});

it.each<[RuleId, Written, Written, readonly string[]]>([
  ['cell/formula-error', 712, null, ['holds D6', 'cannot-tell E6']],
  ['cell/ambiguous-number', 712, null, ['holds D6', 'cannot-tell E6']],
  ['cell/number-as-text', 712, 'đạt', ['holds D6', 'cannot-tell E6']],
  ['cell/number-as-text', 712, null, ['holds D6', 'cannot-tell E6']],
  ['cell/unreadable-target', '2.844', null, ['cannot-tell D6']],
  ['cell/unreadable-target', '#REF!', null, ['cannot-tell D6']],
  ['cell/unreadable-target', '-', null, ['cannot-tell D6']],
  ['cell/text-in-number-cell', 712, 'đạt', ['broken E6']],
  ['cell/text-in-number-cell', null, 'đạt', ['cannot-tell E6']],
])('%s about %s and %s', (rule, plan, actual, expected) => {
  // Rules that look at every column have nothing to say about names and units.
  expect(verdictsOf(rule, herd(plan, actual)).filter((verdict) => !/ [BC]6$/.test(verdict))).toEqual(expected);
});

it('cell/text-in-number-cell wants no number of something to be reached, whatever its target', () => {
  expect(verdictsOf('cell/text-in-number-cell', herd(1, 'đạt', { kind: 'pass' }))).toEqual(['cannot-tell E6']);
});

describe('cell/missing-value', () => {
  const two = (periods: readonly [string, string], figures: readonly Written[]): PlanSpec => ({
    columns: ['plan', { role: 'actualCum', period: periods[0] }, { role: 'actualCum', period: periods[1] }], rows: [{ name: 'Đàn bò', unit: 'con', figures }],
  });
  it('cannot tell which of two columns for one result the row needs', () => {
    expect(verdictsOf('cell/missing-value', two(['2023-H1', '2023-H1'], [712, null, 698]), due)).toEqual(['cannot-tell E6']);
    expect(verdictsOf('cell/missing-value', two(['2023-H1', '2023-Q1'], [712, null, 698]), due)).toEqual(['broken E6']);
  });
});

describe('cell/constant-over-formula', () => {
  const RULE = 'cell/constant-over-formula';
  const row = (name: string, figures: readonly Written[], isFormula: boolean, more: Partial<RowSpec> = {}): RowSpec => ({ name, unit: 'con', figures, formulas: isFormula ? [1] : [], ...more });
  const calculated = (count: number): readonly RowSpec[] => Array.from({ length: count }, (_, at) => row(`Đàn thứ ${at}`, [100, 40 + at], true));
  const last = (rows: readonly RowSpec[]): string | undefined => verdictsOf(RULE, { rows }).at(-1);
  it.each<[string, readonly RowSpec[], string]>([
    ['three of four are calculated', [...calculated(3), row('Đàn dê', [100, 30], false)], 'broken E9'],
    ['two of three are too few', [...calculated(2), row('Đàn dê', [100, 30], false)], 'cannot-tell E8'],
    ['three of five are too few of them', [...calculated(3), row('Đàn dê', [100, 30], false), row('Đàn ngựa', [100, 30], false)], 'cannot-tell E10'],
    ['a blank row does not count', [...calculated(3), row('Đàn ngựa', [100, null], false), row('Đàn dê', [100, 30], false)], 'broken E10'],
    ['a row of another kind is none of them', [...calculated(3), row('Diện tích', [100, 30], false, { unit: 'ha' })], 'cannot-tell E9'],
    ['nor do such rows count among them', [row('Diện tích', [100, 30], false, { unit: 'ha' }), row('Diện tích mới', [100, 30], false, { unit: 'ha' }), ...calculated(3), row('Đàn dê', [100, 30], false)], 'broken E11'],
  ])('in a column of amounts: %s', (_, rows, expected) => {
    expect(last(rows)).toBe(expected);
  });
  it('knows no value for an amount, only that it is typed', () => {
    expect(findingsOfRule(RULE, { rows: [...calculated(3), row('Đàn dê', [100, 30], false)] })).toEqual([
      {
        rule: RULE, severity: 'warning', row: 8, cells: [{ row: 8, column: 4 }], related: [], suggestion: null,
        facts: { path: ['Đàn dê'], header: 'actualCum', value: 30, recomputed: null, formula: null },
      },
    ]);
  });

  const percents = (figures: readonly Written[], more: Partial<RowSpec> = {}): PlanSpec => ({
    columns: ['plan', 'actualCum', 'pctPlan'],
    rows: [
      ...[[100, 40], [200, 90], [400, 100]].map(([target = 1, actual = 1], at): RowSpec => ({ name: `Đàn thứ ${at}`, unit: 'con', figures: [target, actual, (100 * actual) / target], formulas: [2] })),
      { name: 'Hộ dùng điện', unit: 'con', figures, ...more },
    ],
  });
  it.each<[string, PlanSpec, string]>([
    ['a percentage typed', percents([50, 30, 98]), 'broken F9'],
    ['a share’s distance from its target', percents([95, 93.5, -1.5], { unit: '%' }), 'cannot-tell F9'],
    ['a ratio’s distance from its target', percents([95, 93.5, -1.5], { unit: '%', kind: 'ratio' }), 'cannot-tell F9'],
    ['a distance where shares are no matter', percents([95, 93, -2]), 'broken F9'],
    ['a share that is no distance', percents([95, 93.5, 97], { unit: '%' }), 'broken F9'],
    ['nothing to calculate with', percents([50, null, 98]), 'cannot-tell F9'],
    ['nothing to divide by', percents([0, 30, 98]), 'cannot-tell F9'],
  ])('in a column of percentages: %s', (_, spec, expected) => {
    expect(verdictsOf(RULE, spec).at(-1)).toBe(expected);
  });
  it.each<[Written, number]>([[33, 33.3], [33.44, 33.33], [33.44444444, 33.333333]])('calculates anew to the digits that %s has, at least one and at most six', (typed, value) => {
    expect(findingsOfRule(RULE, percents([90, 30, typed]))[0]).toMatchObject({ facts: { recomputed: value }, suggestion: { value } });
  });
});
