/** Grain a head: 306 tấn ÷ 66,9 kg = 4.574 inhabitants. */
import { DEFAULT_RULE_SETTINGS } from '../../../../src/plan/rules/rule-settings';
import type { PlanSpec, RowSpec, Written } from '../../plan-builder';
import { findingsOf } from '../findings-of';

type Context = Parameters<typeof findingsOf>[1];
const told = (rows: readonly RowSpec[], context: Context = {}): boolean => findingsOf({ columns: ['plan'], rows }, context).some(({ rule }) => rule === 'identity/per-capita-mismatch');
const row = (name: string, unit: string, figure: Written): RowSpec => ({ name, unit, figures: [figure] });
const grain = row('Tổng sản lượng lương thực có hạt', 'tấn', 306);
const perHead = (kilograms: Written): RowSpec => row('Lương thực bình quân đầu người', 'kg/người/năm', kilograms);
const people = (count: Written): RowSpec => row('Dân số', 'người', count);

describe('which rows', () => {
  it.each(['Dân số', 'Tổng dân số', 'Dân số trung bình', 'Dân số toàn xã', 'Dân số trong xã', 'Dân số năm 2023', 'Dân số trung bình năm 2023'])('"%s" is the population', (name) => {
    expect(told([grain, perHead(66.9), row(name, 'người', 4800)])).toBe(true);
  });
  it.each([
    ['Dân số trong độ tuổi lao động', 'người'], ['Dân số', 'hộ'], ['Tăng dân số', 'người'], ['Dân số năm', 'người'], ['Dân số năm 20', 'người'], ['Dân số năm học', 'người'],
  ])('"%s" in %s is not', (name, unit) => {
    expect(told([grain, perHead(66.9), row(name, unit, 4800)])).toBe(false);
  });
  it.each<[string, readonly RowSpec[]]>([
    ['two populations', [grain, perHead(66.9), people(4800), row('Tổng dân số', 'người', 4800)]],
    ['two totals of grain', [grain, row('Sản lượng lương thực có hạt vụ mùa', 'tấn', 306), perHead(66.9), people(4800)]],
    ['two averages', [grain, perHead(66.9), row('Bình quân lương thực đầu người', 'kg/người/năm', 66.9), people(4800)]],
    ['another average', [grain, row('Thịt hơi bình quân đầu người', 'kg/người/năm', 66.9), people(4800)]],
    ['an average over something else', [grain, row('Lương thực bình quân', 'kg/người/năm', 66.9), people(4800)]],
    ['an average in another unit', [grain, row('Lương thực bình quân đầu người', 'kg', 66.9), people(4800)]],
    ['grain by area', [row('Diện tích cây lương thực có hạt', 'ha', 306), perHead(66.9), people(4800)]],
    ['no output', [perHead(66.9), people(4800)]],
    ['no average', [grain, people(4800)]],
    ['no population', [grain, perHead(66.9)]],
    ['a population of zero', [grain, perHead(66.9), people(0)]],
    ['an average of zero', [grain, perHead(0), people(4800)]],
    ['an average left blank', [grain, perHead(null), people(4800)]],
    ['an output left blank', [row('Tổng sản lượng lương thực có hạt', 'tấn', null), perHead(66.9), people(4800)]],
  ])('cannot tell with %s', (_, rows) => {
    expect(told(rows)).toBe(false);
  });
});

describe('how far off', () => {
  // 305,5 to 306,5 tấn over 66,85 to 66,95 kg feed 4.563,1 to 4.584,9; 2 % above and below are 4.473,6 (÷ 1,02) and 4.678,5 (÷ 0,98).
  it.each([[4574, false], [4474, false], [4473, true], [4678, false], [4679, true]])('%p inhabitants', (count, isTold) => {
    expect(told([grain, perHead(66.9), people(count)])).toBe(isTold);
  });
  it('is told from the share that a person has set', () => {
    const context = { settings: { ...DEFAULT_RULE_SETTINGS, populationDeviationPercent: 10 } };
    expect(told([grain, perHead(66.9), people(4800)], context)).toBe(false);
    expect(told([grain, perHead(66.9), people(5200)], context)).toBe(true);
  });
  it('converts nghìn tấn, tạ and nghìn người', () => {
    expect(told([row('Sản lượng lương thực có hạt', 'nghìn tấn', 30.6), perHead(66.9), people(457400)])).toBe(false);
    expect(told([row('Sản lượng lương thực có hạt', 'tạ', 3060), perHead(66.9), people(4574)])).toBe(false);
    expect(told([row('Sản lượng lương thực có hạt', 'nghìn tấn', 30.6), perHead(66.9), row('Dân số', 'nghìn người', 457.4)])).toBe(false);
    expect(told([row('Sản lượng lương thực có hạt', 'nghìn tấn', 30.6), perHead(66.9), row('Dân số', 'nghìn người', 480)])).toBe(true);
  });
  it('is said in tấn, kilograms and inhabitants', () => {
    const spec: PlanSpec = { columns: ['plan'], rows: [row('Sản lượng lương thực có hạt', 'nghìn tấn', 30.6), perHead(66.9), row('Dân số', 'nghìn người', 480)] };
    // 30.600.000 ÷ 66,9 = 457.399,1; 457.399,1 ÷ 480.000 = 0,9529.
    expect(findingsOf(spec)[0]?.facts).toEqual({
      output: 30600, perCapita: 66.9, population: 480000, impliedPopulation: 457399, deviation: expect.closeTo(-4.71, 2) as number,
    });
  });
});
