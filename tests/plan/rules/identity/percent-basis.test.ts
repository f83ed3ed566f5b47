/** What a percentage column is computed from, and in which form it is written: seen from the figures (R35). */
import { answersOf } from '../answers-of';
import { findingsOf } from '../findings-of';
import type { PlanSpec, RowSpec, Written } from '../../plan-builder';

const RULE = 'identity/percent-miscalculated';
type Columns = NonNullable<PlanSpec['columns']>;

/** Rows of an amount without printed fractions, each with the figures of the columns. */
function table(columns: Columns, ...figures: readonly (readonly Written[])[]): PlanSpec {
  return { columns, rows: figures.map((row, at): RowSpec => ({ name: `Thu từ nguồn ${String.fromCharCode(65 + at)}`, unit: 'triệu đồng', figures: row })) };
}
const told = (columns: Columns, ...figures: readonly (readonly Written[])[]): readonly string[] => answersOf(RULE, table(columns, ...figures));
const broken = (columns: Columns, ...figures: readonly (readonly Written[])[]): number => told(columns, ...figures).filter((answer) => answer.startsWith('broken')).length;

describe('the form of a percentage', () => {
  const growth: Columns = ['samePeriodLY', 'actualCum', 'pctYoY'];
  it.each<[string, readonly [number, number, number, number]]>([
    ['105,7', [105.7, 120.2, 98.1, 110.5]],
    ['1,057', [1.057, 1.202, 0.981, 1.105]],
    ['+5,7', [5.7, 20.2, -1.9, 10.5]],
    ['+0,057', [0.057, 0.202, -0.019, 0.105]],
  ])('%s is understood', (_, stated) => {
    expect(told(growth, [1000, 1057, stated[0]], [1000, 1202, stated[1]], [1000, 981, stated[2]], [1000, 1105, stated[3]])).toEqual(['holds', 'holds', 'holds', 'holds']);
    expect(broken(growth, [1000, 1057, stated[0]], [1000, 1202, stated[1]], [1000, 981, stated[2]], [1000, 1105, stated[3] * 2 + 3])).toBe(1);
  });
  it('of a plan is no growth', () => {
    const rows = [[1000, 1057, 5.7], [1000, 1202, 20.2], [1000, 981, -1.9], [1000, 1105, 10.5]] as const;
    expect(told(['plan', 'actualCum', 'pctPlan'], ...rows)).toEqual([]);
  });
});

describe('what a percentage is computed from', () => {
  it('is the plan or the plan of the period, as most rows have it', () => {
    const columns: Columns = ['plan', 'planPeriod', 'actualCum', 'pctPlan'];
    expect(told(columns, [200, 100, 90, 90], [300, 150, 120, 80], [500, 200, 150, 75])).toEqual(['holds', 'holds', 'holds']);
    expect(told(columns, [200, 100, 90, 45], [300, 150, 120, 40], [500, 200, 150, 30])).toEqual(['holds', 'holds', 'holds']);
  });
  it('is the result, the estimate or the period, as most rows have it', () => {
    const columns: Columns = ['plan', { role: 'actualPeriod', period: '2023-06' }, 'actualCum', 'estimate', 'pctPlan'];
    expect(told(columns, [200, 10, 90, 180, 45], [300, 20, 120, 240, 40])).toEqual(['holds', 'holds']);
    expect(told(columns, [200, 10, 90, 180, 90], [300, 20, 120, 240, 80])).toEqual(['holds', 'holds']);
    expect(told(columns, [200, 10, 90, 180, 5], [300, 21, 120, 240, 7])).toEqual(['holds', 'holds']);
  });
  it('is the same period of last year or last year', () => {
    const columns: Columns = ['prevYear', 'samePeriodLY', 'actualCum', 'pctYoY'];
    expect(told(columns, [200, 100, 90, 90], [300, 150, 120, 80])).toEqual(['holds', 'holds']);
    expect(told(columns, [200, 100, 90, 45], [300, 150, 120, 40])).toEqual(['holds', 'holds']);
  });
  it('is believed from the heading where fewer than four rows deny it, and unknown from four on', () => {
    const columns: Columns = ['plan', 'actualCum', 'pctPlan'];
    const wrong = (count: number): number[][] => Array.from({ length: count }, (_, at) => [100 + at, 40 + 3 * at, 77 + 5 * at]);
    expect(broken(columns, ...wrong(1))).toBe(1);
    expect(broken(columns, ...wrong(3))).toBe(3);
    expect(told(columns, ...wrong(4))).toEqual([]);
  });
  it('is known where half of the rows bear it out', () => {
    const columns: Columns = ['plan', 'actualCum', 'pctPlan'];
    const right = [[100, 40, 40], [200, 90, 45]] as const;
    const wrong = [[300, 111, 77], [400, 123, 88], [500, 171, 99]] as const;
    expect(broken(columns, ...right, ...wrong.slice(0, 2))).toBe(2);
    expect(told(columns, ...right, ...wrong)).toEqual([]);
  });
  it('is for a comparison with the period before the period, not the year so far', () => {
    const columns: Columns = ['actualPrevPeriod', 'actualPeriod', 'actualCum', 'pctPrev'];
    const spec = table(columns, [100, 120, 700, 150]);
    expect(findingsOf(spec).find(({ rule }) => rule === RULE)?.facts).toMatchObject({ numerator: 120, denominator: 100, computed: 120, stated: 150 });
    expect(told(columns, [100, 120, 700, 700])).toEqual(['holds']);
  });
  it('is looked for only among rows that have all three figures', () => {
    const columns: Columns = ['plan', 'actualCum', 'pctPlan'];
    expect(told(columns, [100, 40, null], [100, null, 40], [null, 40, 40], [0, 40, 40])).toEqual([]);
    expect(told(columns, [100, 40, 40], [0, 40, 40])).toEqual(['holds']);
  });
});

describe('a written percentage', () => {
  const columns: Columns = ['plan', 'actualCum', 'pctPlan'];
  const one = (actual: Written, stated: Written, plan: Written = 300): string | undefined => told(columns, [plan, actual, stated], [100, 40, 40], [100, 50, 50], [100, 60, 60])[0];
  it('may be rounded, or cut off behind its last digit', () => {
    // 200 of 300 are 66,666… %.
    expect(one(200, 66.7)).toBe('holds');
    expect(one(200, 66.6)).toBe('holds');
    expect(one(200, 66.5)).toMatch(/^broken/);
    expect(one(200, 66.8)).toMatch(/^broken/);
    expect(one(200, 67)).toBe('holds');
    expect(one(200, 66)).toBe('holds');
    expect(one(200, 65)).toMatch(/^broken/);
    expect(one(200, 68)).toMatch(/^broken/);
  });
  it('below zero may be rounded, or cut off towards zero', () => {
    const fall = (stated: number): string | undefined => told(['samePeriodLY', 'actualCum', 'pctYoY'], [300, 200, stated], [100, 140, 40], [100, 150, 50], [100, 60, -40])[0];
    expect(fall(-33.3)).toBe('holds');
    expect(fall(-33.4)).toMatch(/^broken/);
    expect(fall(-33.2)).toMatch(/^broken/);
    expect(fall(-33)).toBe('holds');
    expect(fall(-34)).toMatch(/^broken/);
  });
  it('may be computed from more digits than its figures print', () => {
    // 20,0 may be anything from 19,95 to 20,05: of 30 that is 66,50 % to 66,83 %.
    const printed = (stated: number): string | undefined => one({ state: 'number', value: 20, raw: 20, decimals: 1 }, stated, 30);
    expect(printed(66.51)).toBe('holds');
    expect(printed(66.82)).toBe('holds');
    expect(printed(66.3)).toMatch(/^broken/);
    expect(printed(67.1)).toMatch(/^broken/);
    // A cell that holds 19,6 and shows 20: either may have been taken.
    const shown = (stated: number): string | undefined => one({ state: 'number', value: 19.6, raw: 19.6, decimals: 0 }, stated, 30);
    expect(shown(65.33)).toBe('holds');
    expect(shown(66.67)).toBe('holds');
    expect(shown(68)).toMatch(/^broken/);
    expect(shown(64)).toMatch(/^broken/);
  });
});
