/** A total's percentage of its plan lies between those of its parts: "127,39 %; gia súc 93,45 %, gia cầm 117,87 %" cannot be. */
import { answerRules } from '../../../../src/plan/rules/run-rules';
import { contextOf, planOf, type PlanSpec, type RowSpec, type Written } from '../../plan-builder';
import { findingsOf } from '../findings-of';

type Relation = 'part' | 'sum';
const herds = (whole: Written, parts: readonly Written[], relation: Relation = 'sum', amounts: readonly Written[] = []): PlanSpec => ({
  columns: ['plan', 'actualCum', 'pctPlan'],
  rows: [{ name: 'Chăn nuôi', rows: [{ name: 'Tổng đàn', unit: 'con', kind: 'stock', figures: [amounts[0] ?? null, null, whole], rows: parts.map((part, at): RowSpec => ({
    name: ['Gia súc', 'Gia cầm', 'Dê'][at] ?? '', unit: 'con', kind: 'stock', relation, figures: [amounts[at + 1] ?? null, null, part],
  })) }] }],
});
const facts = (spec: PlanSpec): readonly unknown[] => findingsOf(spec).flatMap(({ rule, facts: one }) => (rule === 'identity/parent-outside-children' ? [one] : []));
const outcomes = (spec: PlanSpec): readonly string[] => {
  const plan = planOf(spec);
  return (answerRules(plan, contextOf(plan)).find(({ rule }) => rule === 'identity/parent-outside-children')?.verdicts ?? []).map(({ outcome }) => outcome);
};

it('says the total, its percentage, its parts and their range', () => {
  expect(facts(herds(127.39, [93.45, 117.87]))).toEqual([{ total: 'Chăn nuôi – Tổng đàn', percent: 127.39, parts: ['Gia súc', 'Gia cầm'], low: 93.45, high: 117.87 }]);
});

it.each<[string, PlanSpec, readonly string[]]>([
  // One unit of the coarsest printed digit is left for rounding: 0,01 here, 1 where one of them has no digit behind the mark.
  ['the highest part', herds(117.87, [93.45, 117.87]), ['holds']],
  ['one hundredth above', herds(117.88, [93.45, 117.87]), ['holds']],
  ['two hundredths above', herds(117.89, [93.45, 117.87]), ['broken']],
  ['one hundredth below', herds(93.44, [93.45, 117.87]), ['holds']],
  ['two hundredths below', herds(93.43, [93.45, 117.87]), ['broken']],
  ['0,9 above, printed without digits', herds(118.77, [93, 117.87]), ['holds']],
  ['two above, printed without digits', herds(119.87, [93, 117.87]), ['broken']],
  ['the total without digits', herds(118, [93.45, 117.87]), ['holds']],
  ['the percentage missing', herds(null, [93.45, 117.87]), ['cannot-tell']],
  ['one of three parts missing', herds(127, [93.45, 117.87, null]), ['cannot-tell']],
  ['a single part', herds(127, [93.45]), ['cannot-tell']],
  ['parts that are not all ("trong đó")', herds(127.39, [93.45, 117.87], 'part'), []],
  ['no parts', herds(127.39, []), []],
  // 3.000 + 2.000 are not 6.000: that is wrong already, and explains the percentage.
  ['amounts that do not add up', herds(127.39, [93.45, 117.87], 'sum', [6000, 3000, 2000]), ['cannot-tell']],
  ['amounts that do', herds(127.39, [93.45, 117.87], 'sum', [5000, 3000, 2000]), ['broken']],
])('%s', (_, spec, told) => {
  expect(outcomes(spec)).toEqual(told);
});
