/** Criteria of the new-countryside programme: 9 reached before, 2 more this year make 11; there are 19. */
import { answerRules } from '../../../../src/plan/rules/run-rules';
import { contextOf, planOf, type PlanSpec, type RowSpec, type Written } from '../../plan-builder';
import { findingsOf } from '../findings-of';

const row = (name: string, figures: readonly Written[], more: Partial<RowSpec> = {}): RowSpec => ({ name, unit: 'tiêu chí', figures, ...more });
const answers = (spec: PlanSpec): readonly string[] => {
  const plan = planOf(spec);
  const answer = answerRules(plan, contextOf(plan)).find(({ rule }) => rule === 'identity/criteria-count');
  return (answer?.verdicts ?? []).map(({ outcome }) => outcome);
};
const factsOf = (spec: PlanSpec): readonly unknown[] => findingsOf(spec).flatMap(({ rule, facts }) => (rule === 'identity/criteria-count' ? [facts] : []));
const planOnly = (...rows: PlanSpec['rows']): PlanSpec => ({ columns: ['plan'], rows });

describe('which rows count criteria', () => {
  const twenty = (name: string, unit = 'tiêu chí'): RowSpec => ({ name, unit, figures: [20] });
  it.each<[string, PlanSpec, boolean]>([
    ['by name', planOnly(twenty('Số tiêu chí nông thôn mới đạt')), true],
    ['by its short form', planOnly(twenty('Số tiêu chí NTM đạt')), true],
    ['by the section', planOnly({ section: 'Xây dựng nông thôn mới', rows: [twenty('Số tiêu chí đạt')] }), true],
    ['by the row above', planOnly({ name: 'Nông thôn mới', rows: [twenty('Số tiêu chí đạt')] }), true],
    ['criteria of another programme', planOnly(twenty('Số tiêu chí đô thị văn minh')), false],
    ['indicators of the programme, of which there are 57', planOnly(twenty('Số nội dung nông thôn mới đạt')), false],
    ['communes', planOnly(twenty('Số xã đạt tiêu chí nông thôn mới', 'xã')), false],
  ])('%s', (_, spec, isOne) => {
    expect(factsOf(spec)).toEqual(isOne ? [{ problem: 'too-many', value: 20, most: 19 }] : []);
    expect(answers(spec)).toEqual(isOne ? ['broken'] : []);
  });
  it('answers for each column', () => {
    const spec: PlanSpec = { columns: ['plan', 'actualCum', 'estimate'], rows: [row('Số tiêu chí NTM', [19, null, 21])] };
    expect(answers(spec)).toEqual(['holds', 'cannot-tell', 'broken']);
    expect(findingsOf(spec)[0]).toMatchObject({ row: 5, cells: [{ row: 5, column: 5 }], related: [], suggestion: null, severity: 'error' });
  });
});

describe('before and added make the cumulative number', () => {
  const added = (base: number | null, value: number | null = 2): RowSpec => row('Số tiêu chí NTM đạt thêm', ['02 tiêu chí'], { target: { comparator: 'delta', value, base } });
  const total = (value: Written): RowSpec => row('Số tiêu chí NTM đạt (lũy kế)', [value]);
  const sums = (spec: PlanSpec): readonly unknown[] => factsOf(spec).filter((facts) => (facts as { problem: string }).problem === 'does-not-add-up');
  it.each<[string, PlanSpec, boolean]>([
    ['9 + 2 = 11', planOnly(total(11), added(9)), false],
    ['9 + 2 is not 12', planOnly(total(12), added(9)), true],
    ['nor 10', planOnly(total(10), added(9)), true],
    ['the start is not said', planOnly(total(12), added(null)), false],
    ['nor how many more', planOnly(total(12), added(9, null)), false],
    ['the total has no target', planOnly(total(null), added(9)), false],
    ['there is no total', planOnly(added(9)), false],
    ['two rows might be the total', planOnly(total(12), row('Số tiêu chí NTM toàn xã', [12]), added(9)), false],
    ['a row with its own start is no total', planOnly(row('Số tiêu chí NTM', [12], { target: { comparator: '>=', value: 12, base: 8 } }), added(9)), false],
    ['no target column', { columns: ['actualCum'], rows: [row('Số tiêu chí NTM', [12], { target: { comparator: '=', value: 12 } }), added(9)] }, false],
  ])('%s', (_, spec, isBroken) => {
    expect(sums(spec)).toHaveLength(isBroken ? 1 : 0);
  });
  it('says all three numbers, and the row that adds first', () => {
    expect(sums(planOnly(total(12), added(9)))).toEqual([{ problem: 'does-not-add-up', base: 9, added: 2, cumulative: 12 }]);
    expect(findingsOf(planOnly(total(12), added(9)))[0]).toMatchObject({ row: 6, cells: [{ row: 6, column: 3 }, { row: 5, column: 3 }] });
  });
  it('cannot tell where the start is not said', () => {
    expect(answers(planOnly(total(12), added(null)))).toContain('cannot-tell');
  });
});

describe('what is recognised does not become fewer', () => {
  const columns = ['prevYear', 'plan', 'actualCum', 'estimate'] as const;
  const years = (figures: readonly Written[], name = 'Số tiêu chí NTM đạt lũy kế', more: Partial<RowSpec> = {}): PlanSpec => ({ columns, rows: [row(name, figures, more)] });
  it.each<[string, PlanSpec, readonly (readonly [header: string, value: number])[]]>([
    ['9, then 11 planned and 9 still there', years([9, 11, 9, 11]), []],
    ['8 reported', years([9, 11, 8, 11]), [['actualCum', 8]]],
    ['8 planned', years([9, 8, 9, 11]), [['plan', 8]]],
    ['8 expected', years([9, 11, 9, 8]), [['estimate', 8]]],
    ['nothing reported yet', years([9, 11, null, null]), []],
    ['the start is not known', years([null, 11, 8, 11]), []],
    ['the start is not sound: there are only 19', years([91, 11, 9, 11]), []],
    ['"đến nay"', years([9, 11, 8, 11], 'Số tiêu chí nông thôn mới đạt được đến nay'), [['actualCum', 8]]],
    ['the heading above says "lũy kế"', { columns, rows: [{ name: 'Nông thôn mới (lũy kế)', rows: [row('Số tiêu chí đạt', [9, 11, 8, 11])] }] }, [['actualCum', 8]]],
    ['a number that may be of the year alone', years([9, 2, 1, 2], 'Số tiêu chí NTM đạt'), []],
    ['what the year adds', years([3, 2, 1, 2], 'Số tiêu chí NTM đạt thêm'), []],
    ['fewer is better', years([9, 8, 8, 8], 'Lũy kế số tiêu chí NTM chưa đạt', { direction: 'down' }), []],
  ])('%s', (_, spec, told) => {
    const fewer = factsOf(spec).filter((facts) => (facts as { problem: string }).problem === 'fewer');
    expect(fewer).toEqual(told.map(([header, value]) => ({ problem: 'fewer', value, before: 9, header })));
  });
  it('starts from what the target itself says, where no column has it', () => {
    const fromTo = (actual: number, more: Partial<RowSpec['target']> = {}): PlanSpec => ({
      rows: [row('Số tiêu chí NTM', ['từ 9 lên 11 tiêu chí', actual], { target: { comparator: '>=', value: 11, base: 9, ...more } })],
    });
    expect(factsOf(fromTo(8))).toEqual([{ problem: 'fewer', value: 8, before: 9, header: 'actualCum' }]);
    expect(factsOf(fromTo(9))).toEqual([]);
    // "Thêm 2, đã có 9": the result may be 2 more or 11 in all.
    expect(factsOf(fromTo(2, { comparator: 'delta', value: 2 }))).toEqual([]);
  });
  it('names the new figure, beside it the one at the start', () => {
    expect(findingsOf(years([9, 11, 8, 11]))).toMatchObject([{ severity: 'error', row: 5, cells: [{ row: 5, column: 5 }], related: [{ row: 5, column: 3 }] }]);
  });
  it('cannot tell of a number that may be of the year alone, nor with two columns of last year', () => {
    // Four columns within 19, then the three that come after the start.
    expect(answers(years([9, 8, 8, 8], 'Số tiêu chí NTM đạt'))).toEqual(['holds', 'holds', 'holds', 'holds', 'cannot-tell', 'cannot-tell', 'cannot-tell']);
    expect(factsOf({ columns: ['prevYear', 'prevYear', 'plan'], rows: [row('Số tiêu chí NTM đạt lũy kế', [9, 9, 8])] })).toEqual([]);
    expect(answers(years([9, 11, null, 11])).slice(4)).toEqual(['holds', 'cannot-tell', 'holds']);
  });
});
