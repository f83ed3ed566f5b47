/** 0,93 and 93 in one column: told for the fewer, where what they are computed from or the row's other figures show what they should be. */
import type { PlanSpec, RowSpec } from '../../plan-builder';
import { told } from '../findings-of';

const only = (spec: PlanSpec): readonly string[] => told(spec).filter((line) => line.startsWith('scale/'));
/** Plan, result and the percentage that was typed. */
const achieved = (...rows: readonly (readonly [plan: number | null, actual: number | null, percent: number | null])[]): readonly string[] =>
  only({ columns: ['plan', 'actualCum', 'pctPlan'], rows: rows.map((figures, at): RowSpec => ({ name: `Đàn số ${at + 1}`, unit: 'con', figures })) });

describe('a column of percentages', () => {
  it('is judged by its larger part; of equal parts by the percentages', () => {
    expect(achieved([200, 180, 90], [200, 182, 0.91])).toEqual(['scale/mixed-percent-scale warning F7 [F6] → 91']);
    expect(achieved([200, 180, 0.9], [200, 182, 91], [200, 184, 0.92])).toEqual([]);
  });
  it('may hold coefficients up to 2', () => {
    const others = [[200, 180, 90], [200, 182, 91], [200, 184, 92]] as const;
    expect(achieved(...others, [100, 200, 2])).toEqual(['scale/mixed-percent-scale warning F9 [F6] → 200']);
    expect(achieved(...others, [100, 205, 2.05])).toEqual([]);
    expect(achieved(...others, [100, 0, 0])).toEqual([]);
  });
  it('cannot tell where the percentage has nothing to be computed from', () => {
    expect(achieved([200, 180, 90], [200, 182, 91], [null, 184, 0.92], [0, 184, 0.92], [200, null, 0.92])).toEqual([]);
  });
});

describe('shares', () => {
  const shares = (...rows: readonly (readonly (number | null)[])[]): readonly string[] =>
    only({ columns: ['prevYear', 'plan', 'actualCum'], rows: rows.map((figures, at): RowSpec => ({ name: `Tỷ lệ hộ dùng nước sạch thôn ${at + 1}`, unit: '%', figures })) });
  it('are known by the plan of their row, else by another column', () => {
    expect(shares([92, 95, 0.936], [78, 80, 79])).toEqual(['scale/mixed-percent-scale warning F6 [F7] → 93.6']);
    expect(shares([92, null, 0.936], [78, 80, 79])).toEqual(['scale/mixed-percent-scale warning F6 [F7] → 93.6']);
    expect(shares([30, 95, 0.936], [78, 80, 79])).toEqual(['scale/mixed-percent-scale warning F6 [F7] → 93.6']);
  });
  it('are coefficients only within a factor of two of what they should be', () => {
    // 99 against 50 is 1,98 times, 101 is 2,02 times.
    expect(shares([null, 50, 0.99], [78, 80, 79])).toEqual(['scale/mixed-percent-scale warning F6 [F7] → 99']);
    expect(shares([null, 50, 1.01], [78, 80, 79])).toEqual([]);
    expect(shares([null, 50, 0.26], [78, 80, 79])).toEqual(['scale/mixed-percent-scale warning F6 [F7] → 26']);
    expect(shares([null, 50, 0.24], [78, 80, 79])).toEqual([]);
  });
  it('cannot be told by figures that may be coefficients themselves', () => {
    expect(shares([0.92, 0.95, 0.936], [78, 80, 79])).toEqual([]);
    expect(shares([null, null, 0.936], [78, 80, 79])).toEqual([]);
  });
});
