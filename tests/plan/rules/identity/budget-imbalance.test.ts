/** Total revenue and total expenditure of the commune's budget. */
import { answerRules } from '../../../../src/plan/rules/run-rules';
import { contextOf, planOf, type PlanSpec, type RowSpec, type Written } from '../../plan-builder';
import { findingsOf } from '../findings-of';

const row = (name: string, figures: readonly Written[], unit = 'triệu đồng'): RowSpec => ({ name, unit, figures });
const budget = (revenue: readonly Written[], expenditure: readonly Written[], columns?: PlanSpec['columns']): PlanSpec => ({
  ...(columns && { columns }), rows: [row('Tổng thu ngân sách', revenue), row('Tổng chi ngân sách', expenditure)],
});
const facts = (spec: PlanSpec): readonly unknown[] => findingsOf(spec).flatMap((finding) => (finding.rule === 'identity/budget-imbalance' ? [finding.facts] : []));
const kinds = (spec: PlanSpec): readonly string[] => findingsOf(spec).flatMap((finding) => (finding.rule === 'identity/budget-imbalance' ? [`${finding.facts.kind} ${finding.severity}`] : []));
const outcomes = (spec: PlanSpec): readonly string[] => {
  const plan = planOf(spec);
  return (answerRules(plan, contextOf(plan)).find(({ rule }) => rule === 'identity/budget-imbalance')?.verdicts ?? []).map(({ outcome }) => outcome);
};

describe('which rows are the whole budget', () => {
  const planned = (revenue: string, expenditure: string, ...units: string[]): PlanSpec => ({
    columns: ['plan'], rows: [row(revenue, [6541], units[0]), row(expenditure, [7000], units[1] ?? units[0])],
  });
  it.each([
    ['Tổng thu ngân sách', 'Tổng chi ngân sách'], ['Tổng số thu ngân sách', 'Tổng số chi ngân sách'], ['Tổng thu cân đối ngân sách xã', 'Tổng chi cân đối ngân sách xã'],
    ['Tổng thu ngân sách địa phương', 'Tổng chi ngân sách địa phương'], ['Tổng thu ngân sách cả năm', 'Tổng chi ngân sách cả năm'], ['Tổng thu NSNN xã', 'Tổng chi NSNN xã'],
    ['Tổng thu NSX', 'Tổng chi NSX'], ['Tổng thu NS xã', 'Tổng chi NS xã'], ['Tổng thu ngân sách cấp xã năm 2023', 'Tổng chi ngân sách cấp xã năm 2023'],
    ['Tổng thu ngân sách (dự toán)', 'Tổng chi ngân sách (dự toán'],
  ])('"%s" and "%s" are', (revenue, expenditure) => {
    expect(kinds(planned(revenue, expenditure))).toEqual(['plan-not-balanced error']);
  });
  it.each([
    ['Tổng thu ngân sách trên địa bàn', 'Tổng chi ngân sách'], ['Thu ngân sách', 'Chi ngân sách'], ['Trong đó: tổng thu ngân sách', 'Tổng chi ngân sách'],
    ['Tổng thu ngân sách', 'Trong đó: tổng chi ngân sách'], ['Tổng thu ngân sách', 'Tổng chi ngân sách cho giáo dục'], ['Tổng thu ngân sách năm 23', 'Tổng chi ngân sách'],
  ])('"%s" and "%s" are not', (revenue, expenditure) => {
    expect(kinds(planned(revenue, expenditure))).toEqual([]);
  });
  it('cannot tell in different units, without units, or where a side stands twice', () => {
    expect(kinds(planned('Tổng thu ngân sách', 'Tổng chi ngân sách', 'triệu đồng', 'nghìn đồng'))).toEqual([]);
    expect(kinds({ columns: ['plan'], rows: [{ name: 'Tổng thu ngân sách', figures: [6541] }, { name: 'Tổng chi ngân sách', figures: [7000] }] })).toEqual([]);
    expect(kinds({ columns: ['plan'], rows: [row('Tổng thu ngân sách', [6541]), row('Tổng chi ngân sách', [7000]), row('Tổng chi ngân sách xã', [6541])] })).toEqual([]);
    expect(kinds({ columns: ['plan'], rows: [row('Tổng thu ngân sách', [6541]), row('Tổng thu ngân sách xã', [7000]), row('Tổng chi ngân sách', [7000])] })).toEqual([]);
    expect(kinds({ columns: ['plan'], rows: [row('Tổng chi ngân sách', [7000])] })).toEqual([]);
  });
});

describe('the plan', () => {
  it.each([
    // Printed without digits behind the mark: half a million to either side.
    [6541, 6541, []], [6541, 6542, []], [6541, 6543, ['plan-not-balanced error']], [6541, 6539, ['plan-not-balanced error']],
    [6541.5, 6541.6, []], [6541.5, 6541.7, ['plan-not-balanced error']],
  ] as const)('%p in, %p out', (revenue, expenditure, told) => {
    expect(kinds(budget([revenue], [expenditure], ['plan']))).toEqual(told);
  });
  it('says both sums and the difference', () => {
    expect(facts(budget([6541], [7000], ['plan']))).toEqual([{ kind: 'plan-not-balanced', revenue: 6541, expenditure: 7000, difference: 459, unit: 'triệu đồng' }]);
    expect(facts(budget([7000], [6541], ['plan']))).toMatchObject([{ difference: -459 }]);
  });
});

describe('the result', () => {
  it.each<[string, PlanSpec, readonly string[]]>([
    ['spent exactly the ceiling and what came in', budget([6000, 6000], [6000, 6000]), []],
    ['above the ceiling', budget([6000, 7000], [6000, 6001]), ['above-ceiling warning']],
    ['above the ceiling and above what came in: told once', budget([6000, 5000], [6000, 6001]), ['above-ceiling warning']],
    ['within the ceiling, above what came in', budget([6000, 1700], [6000, 1800]), ['above-revenue warning']],
    ['above what came in, without a plan', budget([1700], [1800], ['actualCum']), ['above-revenue warning']],
    ['the revenue is not reported yet', budget([6000, null], [6000, 1800]), []],
    ['nothing is spent yet', budget([6000, 1700], [6000, null]), []],
  ])('%s', (_, spec, told) => {
    expect(kinds(spec)).toEqual(told);
  });
  it('says what was exceeded, and by how much', () => {
    expect(facts(budget([6000, 7000], [6000, 6250]))).toEqual([{ kind: 'above-ceiling', revenue: 6000, expenditure: 6250, difference: 250, unit: 'triệu đồng' }]);
    expect(facts(budget([6000, 1700], [6000, 1800]))).toEqual([{ kind: 'above-revenue', revenue: 1700, expenditure: 1800, difference: 100, unit: 'triệu đồng' }]);
  });
  it.each<[string, PlanSpec, readonly string[]]>([
    ['both sides', budget([6000, 2000], [6000, 1800]), ['holds', 'holds']],
    ['the plan alone', budget([6000, null], [6000, null]), ['holds', 'cannot-tell']],
    ['the result against the ceiling', budget([null, null], [6000, 1800]), ['cannot-tell', 'holds']],
    ['the result against the revenue', budget([null, 2000], [null, 1800]), ['cannot-tell', 'holds']],
    ['nothing to set it against', budget([null, null], [null, 1800]), ['cannot-tell', 'cannot-tell']],
  ])('answers for %s', (_, spec, told) => {
    expect(outcomes(spec)).toEqual(told);
  });
});
