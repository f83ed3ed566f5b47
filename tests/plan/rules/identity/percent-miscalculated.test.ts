/** A percentage column against the figures that it is computed from. 76 of 75 are 101,33 %. */
import { shown, type PlanSpec, type RowSpec, type Written } from '../../plan-builder';
import { findingsOf, told } from '../findings-of';

const ofPlan = (figures: readonly Written[], more: Partial<RowSpec> = {}): PlanSpec => ({
  columns: ['plan', 'actualCum', 'pctPlan'], rows: [{ name: 'Đàn dê', unit: 'con', figures, ...more }],
});
const isTold = (spec: PlanSpec): boolean => findingsOf(spec).some(({ rule }) => rule === 'identity/percent-miscalculated');

describe('each column of percentages', () => {
  it.each<[string, PlanSpec['columns'], number, number]>([
    ['of the plan: 60 of 50', ['plan', 'actualCum', 'pctPlan'], 120, 130],
    ["of last year's: 60 after 50", ['samePeriodLY', 'actualCum', 'pctYoY'], 120, 130],
    ['of the period before: 60 after 50', ['actualPrevPeriod', 'actualPeriod', 'pctPrev'], 120, 130],
  ])('%s', (_, columns, right, wrong) => {
    const spec = (percent: number): PlanSpec => ({ ...(columns && { columns }), rows: [{ name: 'Đàn dê', unit: 'con', figures: [50, 60, percent] }] });
    expect(isTold(spec(right))).toBe(false);
    expect(isTold(spec(wrong))).toBe(true);
  });
  it.each<[string, readonly Written[]]>([
    ['the percentage', [75, 76, null]], ['the result', [75, null, 110]], ['the plan', [null, 76, 110]],
  ])('cannot tell without %s', (_, figures) => {
    expect(isTold(ofPlan(figures))).toBe(false);
  });
  it('cannot tell of a plan of zero', () => {
    expect(isTold(ofPlan([0, 76, 110]))).toBe(false);
  });
});

describe('what is accepted', () => {
  it.each<[string, PlanSpec, boolean]>([
    // 101,33: rounded 101,3; cut off 101; one more unit of the last digit is neither.
    ['rounded to a tenth', ofPlan([75, 76, 101.3]), false],
    ['cut off to a whole', ofPlan([75, 76, 101]), false],
    ['rounded up', ofPlan([75, 76, 102]), true],
    ['a tenth less', ofPlan([75, 76, 101.2]), true],
    // 12,45 to 12,55 of 10,35 to 10,45: 119,1 to 121,3 %.
    ['computed from more digits than are printed', ofPlan([10.4, 12.5, 121], { unit: 'ha' }), false],
    ['beyond what the printed digits allow', ofPlan([10.4, 12.5, 122], { unit: 'ha' }), true],
    ['beyond it on the other side', ofPlan([10.4, 12.5, 118], { unit: 'ha' }), true],
    ['nothing done yet', ofPlan([75, 0, 0]), false],
  ])('%s', (_, spec, told_) => {
    expect(isTold(spec)).toBe(told_);
  });
});

describe('shares', () => {
  const share = (percent: number, more: Partial<RowSpec>): PlanSpec => ofPlan([53.4, 55, percent], more);
  it.each<[string, PlanSpec, boolean]>([
    // 55 of 53,4 are 103,0 %; the distance is 1,6 points.
    ['their quotient', share(103, { unit: '%', kind: 'rate' }), false],
    ['their distance in points', share(1.6, { unit: '%', kind: 'rate' }), false],
    ['the distance of a ratio', share(1.6, { unit: 'lần', kind: 'ratio' }), false],
    ['neither', share(2.6, { unit: '%', kind: 'rate' }), true],
    ['the distance the other way round', share(-1.6, { unit: '%', kind: 'rate' }), true],
    ['the distance of what is no share', share(1.6, { unit: 'ha', kind: 'area' }), true],
  ])('%s', (_, spec, told_) => {
    expect(isTold(spec)).toBe(told_);
  });
  it('are told with their distance, others without', () => {
    const path = ['Đàn dê'];
    expect(findingsOf(share(130, { unit: '%', kind: 'rate' }))[0]?.facts).toEqual({
      path, numerator: 55, denominator: 53.4, computed: expect.closeTo(102.996, 3) as number, stated: 130, gap: expect.closeTo(1.6) as number,
    });
    expect(findingsOf(share(130, { unit: 'lần', kind: 'ratio' }))[0]?.facts).toMatchObject({ gap: expect.closeTo(1.6) as number });
    expect(findingsOf(share(130, { unit: 'ha', kind: 'area' }))[0]?.facts).toMatchObject({ gap: null });
  });
});

describe('where less is better', () => {
  const cases = (percent: number, direction: 'up' | 'down', actual = 8): PlanSpec => ofPlan([10, actual, percent], { name: 'Số vụ vi phạm', unit: 'vụ', kind: 'flow', direction });
  it.each<[string, PlanSpec, boolean]>([
    // 8 of 10 are 80 %; 10 of 8 are 125 %.
    ['the quotient', cases(80, 'down'), false],
    ['the quotient the other way round', cases(125, 'down'), false],
    ['neither', cases(115, 'down'), true],
    ['the other way round where more is better', cases(125, 'up'), true],
    ['nothing happened: 0 %', cases(0, 'down', 0), false],
    ['nothing happened, and no quotient the other way round', cases(125, 'down', 0), true],
  ])('%s', (_, spec, told_) => {
    expect(isTold(spec)).toBe(told_);
  });
});

describe('the repair', () => {
  it.each<[string, Written, number]>([
    ['one digit behind the mark at least', 110, 101.3],
    ['as many as are printed', shown(110.25, 110.25, 2), 101.33],
    ['not more than six', shown(110.12345678, 110.12345678, 8), 101.333333],
  ])('recomputes with %s', (_, percent, value) => {
    expect(told(ofPlan([75, 76, percent]))).toEqual([`identity/percent-miscalculated error F6 [E6 D6] → ${value}`]);
  });
});
