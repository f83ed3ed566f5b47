/** Area × yield ÷ 10 = output: which figures of a crop belong together, and what may be off. 55 ha × 39,1 tạ/ha ÷ 10 = 215,05 tấn. */
import { DEFAULT_RULE_SETTINGS } from '../../../../src/plan/rules/rule-settings';
import { crop, type PlanSpec, type RowSpec, type Written } from '../../plan-builder';
import { findingsOf } from '../findings-of';

type Context = Parameters<typeof findingsOf>[1];
const severities = (spec: PlanSpec, context: Context = {}): readonly string[] =>
  findingsOf(spec, context).flatMap(({ rule, severity }) => (rule === 'identity/area-yield-output' ? [severity] : []));
const row = (name: string, unit: string, ...figures: Written[]): RowSpec => ({ name, unit, figures });
const planOnly = (...rows: PlanSpec['rows']): PlanSpec => ({ columns: ['plan'], rows });

describe('how far off', () => {
  // 10 ha × 20 tạ/ha ÷ 10 = 20 tấn; 5 % of it are 1 tấn, printed 19,95 to 20,05 tạ/ha.
  it.each([[20, []], [21, ['warning']], [21.1, ['error']], [19, ['warning']], [18.9, ['error']]] as const)('%p tấn instead of 20', (output, told) => {
    const spec = planOnly(crop('Lạc', [10], [shownTenths(20)], [shownTenths(output)]));
    expect(severities(spec)).toEqual(told);
  });
  it('is an error from the share that a person has set', () => {
    const spec = planOnly(crop('Lạc', [10], [20], [24]));
    expect(severities(spec, { settings: { ...DEFAULT_RULE_SETTINGS, areaYieldErrorPercent: 20 } })).toEqual(['warning']);
    expect(severities(spec, { settings: { ...DEFAULT_RULE_SETTINGS, areaYieldErrorPercent: 19 } })).toEqual(['error']);
  });
  it('is said in ha, tạ/ha and tấn, whatever the sheet counts in', () => {
    const [finding] = findingsOf(planOnly({ name: 'Gừng', rows: [row('Diện tích', 'm²', 25000), row('Năng suất', 'tấn/ha', 2.5), row('Sản lượng', 'kg', 9000)] }));
    // 2,5 ha × 25 tạ/ha ÷ 10 = 6,25 tấn; 9 were entered.
    expect(finding?.facts).toEqual({ crop: 'Gừng', area: 2.5, yield: 25, output: 9, computed: 6.25, difference: 2.75 });
  });
  it('converts km²: 0,5 km² are 50 ha', () => {
    const spec = (output: number): PlanSpec => planOnly({ name: 'Cao su', rows: [row('Diện tích', 'km²', 0.5), row('Năng suất', 'tạ/ha', 16), row('Sản lượng', 'tấn', output)] });
    expect(severities(spec(80))).toEqual([]);
    expect(severities(spec(100))).toEqual(['error']);
  });
});

function shownTenths(value: number): Written {
  return { state: 'number', value, raw: value, decimals: 1 };
}

describe('yields whose unit is not clear', () => {
  it.each(['kg/sào', 'tạ/sào', 'kg/sào (500 m²)'])('cannot tell with %s: a sào is 360 m² or 500 m²', (unit) => {
    expect(severities(planOnly({ name: 'Lúa nước', rows: [row('Diện tích', 'ha', 55), row('Năng suất', unit, 195), row('Sản lượng', 'tấn', 2150)] }))).toEqual([]);
  });
});

describe('which rows belong to one crop', () => {
  const [area, perHectare, output] = [row('Diện tích', 'ha', 55), row('Năng suất', 'tạ/ha', 39.1), row('Sản lượng', 'tấn', 2150)];
  const named = (...names: [string, string, string]): RowSpec[] => [{ ...area, name: names[0] }, { ...perHectare, name: names[1] }, { ...output, name: names[2] }];
  it.each<[string, PlanSpec['rows']]>([
    ['no name at all', [area, perHectare, output]],
    ['a season in the section', [{ section: 'Vụ Đông Xuân', rows: named('Diện tích lúa', 'Năng suất lúa', 'Sản lượng lúa') }]],
    ['short forms', named('DT lúa', 'NS lúa', 'SL lúa')],
    ['words that say how it was measured', named('Tổng diện tích gieo trồng lúa', 'Năng suất lúa bình quân', 'Tổng sản lượng lúa cả năm')],
    ['"cây" before the name', [{ name: 'Cây lạc', rows: [area, perHectare, output] }]],
  ])('%s', (_, rows) => {
    expect(severities(planOnly(...rows))).toEqual(['error']);
  });
  it.each<[string, PlanSpec['rows']]>([
    ['two crops', [area, perHectare, { ...output, name: 'Sản lượng ngô' }]],
    ['two seasons', [{ section: 'Vụ Đông Xuân', rows: [area, perHectare] }, { section: 'Vụ Hè Thu', rows: [output] }]],
    ['two yields', [area, perHectare, { ...perHectare, name: 'Năng suất bình quân' }, output]],
    ['two outputs', [area, perHectare, output, { ...output, name: 'Tổng sản lượng' }]],
    ['two areas', [area, { ...area, name: 'Diện tích gieo trồng' }, perHectare, output]],
    ['two areas of the same kind', [area, { ...area, name: 'DT' }, perHectare, output]],
    ['rows without a unit', [{ name: 'Diện tích', figures: [55] }, perHectare, output]],
    ['all that stands, bearing or not', [{ ...area, name: 'Diện tích hiện có' }, perHectare, output]],
  ])('cannot tell with %s', (_, rows) => {
    expect(severities(planOnly(...rows))).toEqual([]);
  });
  it.each([
    [[crop('Lúa nước', [55], [39.1], [2150])], 'Lúa nước'],
    [named('Diện tích lúa nước', 'Năng suất lúa nước', 'Sản lượng lúa nước'), 'Lúa nước'],
    [named('Tổng diện tích gieo trồng lúa nước', 'Năng suất bình quân lúa nước', 'Sản lượng lúa nước'), 'Lúa nước'],
    [[{ section: 'Cây lạc', rows: [area, perHectare, output] }], 'Cây lạc'],
    [[{ section: 'Trồng trọt', rows: [crop('Lạc', [55], [39.1], [2150])] }], 'Lạc'],
    [[{ name: 'Lúa', rows: [crop('Đông Xuân', [55], [39.1], [2150])] }], 'Đông Xuân'],
  ])('names the crop by what stands nearest: case %#', (rows, name) => {
    expect(findingsOf(planOnly(...rows)).map(({ facts }) => facts)).toEqual([expect.objectContaining({ crop: name })]);
  });
  it('looks at every column that gives all three', () => {
    const rows = [crop('Lúa nước', [55, 55, 55], [39.1, 39.1, null], [215, 2150, 215])];
    expect(findingsOf({ columns: ['prevYear', 'plan', 'actualCum'], rows }).map(({ row: at, cells }) => [at, cells])).toEqual([[8, [{ row: 8, column: 4 }]]]);
  });
});

describe('the area that bore', () => {
  /** 55 ha sown, 26,5 harvested; 26,5 × 38,1 ÷ 10 = 100,97 tấn. */
  const spec = (columns: PlanSpec['columns'], sown: string, harvested: string, figures: { sown: Written; harvested: Written; output: Written }): PlanSpec => ({
    ...(columns && { columns }),
    rows: [{ name: 'Lúa', rows: [
      row(sown, 'ha', figures.sown), row(harvested, 'ha', figures.harvested), row('Năng suất', 'tạ/ha', 38.1), row('Sản lượng', 'tấn', figures.output),
    ] }],
  });
  it.each(['Diện tích thu hoạch', 'Diện tích đã thu hoạch', 'Diện tích cho sản phẩm', 'Diện tích cho thu hoạch', 'Diện tích cho quả'])('is "%s", where it is given', (harvested) => {
    const kept = harvested.endsWith('quả') ? [] : ['error'];
    expect(severities(spec(['actualCum'], 'Diện tích gieo trồng', harvested, { sown: 55, harvested: 26.5, output: 101 }))).toEqual([]);
    expect(severities(spec(['plan'], 'Diện tích', harvested, { sown: 55, harvested: 26.5, output: 209.6 }))).toEqual(kept);
  });
  it('is what was sown, in a plan that leaves the harvested area open', () => {
    // 55 × 38,1 ÷ 10 = 209,55
    expect(severities(spec(['plan'], 'Diện tích gieo trồng', 'Diện tích thu hoạch', { sown: 55, harvested: null, output: 209.6 }))).toEqual([]);
    expect(severities(spec(['plan'], 'Diện tích gieo trồng', 'Diện tích thu hoạch', { sown: 55, harvested: null, output: 101 }))).toEqual(['error']);
  });
  it.each(['actualCum', 'actualPeriod', 'actualPrevPeriod', 'planPeriod', 'samePeriodLY'] as const)('is not known while the year runs and it is left open (%s)', (role) => {
    expect(severities(spec([role], 'Diện tích gieo trồng', 'Diện tích thu hoạch', { sown: 55, harvested: null, output: 101 }))).toEqual([]);
    expect(severities(spec([role], 'Diện tích gieo trồng', 'Diện tích thu hoạch', { sown: 55, harvested: null, output: 300 }))).toEqual([]);
  });
  const sownOnly = (role: 'actualCum' | 'actualPeriod' | 'actualPrevPeriod' | 'planPeriod' | 'samePeriodLY' | 'plan' | 'prevYear' | 'estimate', output: number, name = 'Diện tích gieo trồng'): PlanSpec => ({
    columns: [role], rows: [{ name: 'Lúa', rows: [row(name, 'ha', 55), row('Năng suất', 'tạ/ha', 38.1), row('Sản lượng', 'tấn', output)] }],
  });
  it.each(['actualCum', 'actualPeriod', 'actualPrevPeriod', 'planPeriod', 'samePeriodLY'] as const)('may be less than what was sown in a part of the year (%s), never more', (role) => {
    expect(severities(sownOnly(role, 101))).toEqual([]);
    expect(severities(sownOnly(role, 300))).toEqual(['error']);
  });
  it.each(['plan', 'prevYear', 'estimate'] as const)('is all that was sown over the whole year (%s)', (role) => {
    expect(severities(sownOnly(role, 101))).toEqual(['error']);
  });
  it('is not asked for where the sheet just says "Diện tích"', () => {
    expect(severities(sownOnly('actualCum', 101, 'Diện tích'))).toEqual(['error']);
  });
  it.each([['2023-11-30', []], ['2023-12-01', ['error']], ['2023-12-31', ['error']]] as const)('is in from December on: %s', (asOf, told) => {
    expect(severities(sownOnly('actualCum', 101), { asOf })).toEqual(told);
  });
});
