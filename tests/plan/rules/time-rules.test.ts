import type { PlanSpec, RowSpec, Written } from '../plan-builder';
import { told } from './findings-of';

const YEAR_END = { asOf: '2023-12-31' };

describe('time/cumulative-decreases', () => {
  const quarters = (...figures: Written[]): PlanSpec => ({
    columns: ['plan', { role: 'actualCum', period: '2023-Q1' }, { role: 'actualCum', period: '2023-H1' }, { role: 'actualCum', period: '2023-9M' }],
    rows: [{ name: 'Giải quyết việc làm', unit: 'người', figures: [100, ...figures] }],
  });
  it('tells a cumulative result that falls', () => {
    expect(told(quarters(20, 38, 35), YEAR_END)).toEqual(['time/cumulative-decreases error G6 F6']);
  });
  it('accepts standing still, and blanks', () => {
    expect(told(quarters(20, 20, null), YEAR_END)).toEqual([]);
    expect(told(quarters(20, null, 38), YEAR_END)).toEqual([]);
  });
  it('lets levels and changes fall', () => {
    const fall = { figures: [100, 40, 38, 35] };
    const rows: RowSpec[] = [{ name: 'Đàn trâu', unit: 'con', ...fall }, { name: 'Tăng giảm hộ nghèo', unit: 'hộ', kind: 'flow', ...fall }];
    expect(told({ ...quarters(), rows }, YEAR_END)).toEqual([]);
  });
  it('tells a cumulative result below one of its periods, and only of its own year', () => {
    const spec = (period: string): PlanSpec => ({
      columns: ['plan', { role: 'actualPeriod', period }, { role: 'actualCum', period: '2023-H1' }],
      rows: [{ name: 'Giải quyết việc làm', unit: 'người', figures: [100, 45, 38] }],
    });
    expect(told(spec('2023-06'))).toEqual(['time/cumulative-decreases error F6 E6']);
    expect(told(spec('2022-06'))).toEqual([]);
    expect(told(spec('2023-Q3'), YEAR_END)).toEqual([]);
  });
  it('leaves room for what is printed', () => {
    const spec: PlanSpec = { ...quarters(), rows: [{ name: 'Sản lượng', unit: 'tấn', figures: [100, 20.1, 20, null] }] };
    expect(told(spec)).toEqual([]);
  });
});

describe('time/estimate-below-actual', () => {
  const spec = (estimate: Written, kind: RowSpec['kind'] = 'flow'): PlanSpec => ({
    columns: ['plan', 'actualCum', 'estimate'],
    rows: [{ name: 'Giải quyết việc làm', unit: 'người', kind, figures: [100, 60, estimate] }],
  });
  it('tells an estimate below what is reached', () => {
    expect(told(spec(50))).toEqual(['time/estimate-below-actual error F6 [E6]']);
  });
  it('accepts the same number, blanks, and levels that may fall', () => {
    expect(told(spec(60))).toEqual([]);
    expect(told(spec(null))).toEqual([]);
    expect(told(spec(50, 'stock'))).toEqual([]);
  });
});

describe('plan/implausible-achievement', () => {
  const spec = (row: Partial<RowSpec>): PlanSpec => ({ rows: [{ name: 'Giải quyết việc làm', unit: 'người', figures: [100, 151], ...row }] });
  it('warns past one and a half times the plan', () => {
    expect(told(spec({}))).toEqual(['plan/implausible-achievement warning E6 [D6]']);
    expect(told(spec({ figures: [100, 150] }))).toEqual([]);
  });
  it('cannot tell without a positive plan, and leaves shares and falling indicators alone', () => {
    expect(told(spec({ figures: [0, 151] }))).toEqual([]);
    expect(told(spec({ figures: [null, 151] }))).toEqual([]);
    expect(told(spec({ direction: 'down' }))).toEqual([]);
    expect(told(spec({ name: 'Tỷ lệ hộ nghèo', unit: '%', figures: [10, 20] }))).toEqual([]);
  });
});
