import type { PlanSpec, RowSpec } from '../plan-builder';
import { told } from './findings-of';

const columns = ['prevYear', 'plan', 'actualCum', 'samePeriodLY'] as const;
const of = (...rows: RowSpec[]): PlanSpec => ({ columns, rows });

describe('scale/lost-decimal-mark', () => {
  it('tells the cell whose digits are those of the plan ten times over', () => {
    expect(told(of({ name: 'Năng suất', unit: 'tạ/ha', figures: [39.3, 39.1, 391, 39.6] }))).toEqual(['scale/lost-decimal-mark error F6 [E6] → 39.1']);
  });
  it('suspects the plan where the other figures stand together', () => {
    expect(told(of({ name: 'Năng suất', unit: 'tạ/ha', figures: [39.1, 391, 38.2, 39.6] }))).toEqual(['scale/lost-decimal-mark error E6 [D6] → 39.1']);
  });
  it('tells what was lost against a target phrase', () => {
    const rows = [{ name: 'Tỷ lệ người dân sử dụng nước sạch', unit: '%', figures: ['trên 80,5%', 8.05] }];
    expect(told({ rows })).toEqual(['scale/lost-decimal-mark error E6 [D6] → 80.5']);
  });
  it('knows that a tenth of the year’s amount may have been reached', () => {
    expect(told(of({ name: 'Trồng rừng', unit: 'ha', figures: [430, 450, 45, 50] }))).toEqual([]);
    expect(told({ rows: [{ name: 'Giải quyết việc làm', unit: 'người', figures: [100, 10] }] })).toEqual([]);
  });
  it('does not speak of the same digits where there is only one', () => {
    expect(told({ rows: [{ name: 'Đàn trâu', unit: 'con', figures: [50, 5] }] })).toEqual([]);
  });
  it('believes a figure that others of the row support', () => {
    expect(told(of({ name: 'Đàn dê', unit: 'con', figures: [74, 750, 75, 70] }))).toEqual(['scale/lost-decimal-mark error E6 [F6] → 75']);
  });
  it('cannot tell without a reference, nor about changes', () => {
    const rows = [
      { name: 'Năng suất', unit: 'tạ/ha', figures: [null, null, 391, null] },
      { name: 'Số hộ nghèo giảm', unit: 'hộ', figures: [15, 76, 7.6 * 20, 150] },
    ];
    expect(told(of(...rows))).toEqual([]);
  });
  it('silences the identity that the same slip breaks', () => {
    const rows = [{ name: 'Lúa', rows: [
      { name: 'Diện tích', unit: 'ha', figures: [54, 55, 55, 54] },
      { name: 'Năng suất', unit: 'tạ/ha', figures: [39.3, 39.1, 391, 39.6] },
      { name: 'Sản lượng', unit: 'tấn', figures: [212, 215, 215, 214] },
    ] }];
    expect(told(of(...rows))).toEqual(['scale/lost-decimal-mark error F8 [E8] → 39.1']);
  });
});

describe('scale/thousandfold', () => {
  const money = (actual: number): PlanSpec => of({ name: 'Tổng thu', unit: 'đồng', figures: [6102480000, 6541055000, actual, 2701250000] });
  it('tells money entered in thousand or million đồng', () => {
    expect(told(money(2980412))).toEqual(['scale/thousandfold error F6 [E6] → 2980412000']);
    expect(told(money(2980))).toEqual(['scale/thousandfold error F6 [E6] → 2980000000']);
  });
  it('tells a level or an excess off by a thousand', () => {
    expect(told({ rows: [{ name: 'Đàn gia cầm', unit: 'con', figures: [4400, 4] }] })).toEqual(['scale/thousandfold error E6 [D6] → 4000']);
    expect(told({ rows: [{ name: 'Sản lượng', unit: 'tấn', figures: [215, 101000] }] })).toEqual(['scale/thousandfold error E6 [D6] → 101']);
  });
  it('stands at 10^2.5, about 316 times', () => {
    expect(told({ rows: [{ name: 'Đàn gia cầm', unit: 'con', figures: [31700, 100] }] })).toEqual(['scale/thousandfold error E6 [D6] → 100000']);
    expect(told({ rows: [{ name: 'Đàn gia cầm', unit: 'con', figures: [31500, 100] }] })).toEqual([]);
  });
  it('knows that little of the year’s amount may have been reached', () => {
    expect(told({ rows: [{ name: 'Trồng rừng', unit: 'ha', figures: [450, 0.5] }] })).toEqual([]);
    expect(told(of({ name: 'Trồng rừng', unit: 'ha', figures: [430, 450, 0.5, null] }))).toEqual([]);
  });
  it('cannot tell about zero and blank', () => {
    expect(told(of({ name: 'Tổng thu', unit: 'đồng', figures: [null, 6541055000, 0, null] }))).toEqual([]);
  });
});

describe('scale/mixed-percent-scale', () => {
  const withPercent = (...percents: (number | null)[]): PlanSpec => ({
    columns: ['plan', 'actualCum', 'pctPlan'],
    rows: percents.map((percent, at) => ({ name: `Đàn số ${at + 1}`, unit: 'con', figures: [200, 180 + at, percent] })),
  });
  it('tells the coefficient among percentages, and no wrong percentage besides', () => {
    expect(told(withPercent(90, 0.905, 91, 91.5))).toEqual(['scale/mixed-percent-scale warning F7 [F6] → 90.5']);
  });
  it('accepts a column that is in coefficients throughout', () => {
    expect(told(withPercent(0.9, 0.905, 0.91, 0.915))).toEqual([]);
  });
  it('takes a small percentage for what it is', () => {
    const rows = [{ name: 'Đàn trâu', unit: 'con', figures: [200, 1, 0.5] }, { name: 'Đàn bò', unit: 'con', figures: [200, 180, 90] }];
    expect(told({ columns: ['plan', 'actualCum', 'pctPlan'], rows })).toEqual([]);
  });
  it('tells a share written as a coefficient', () => {
    const rows = [
      { name: 'Tỷ lệ trẻ được tiêm chủng', unit: '%', figures: [95, 0.936] },
      { name: 'Tỷ lệ dân số dùng nước sạch', unit: '%', figures: [80, 78.2] },
    ];
    expect(told({ rows })).toEqual(['scale/mixed-percent-scale warning E6 [E7] → 93.6']);
  });
});
