/** A share against its numerator and denominator: 60 bò lai of 712 bò are 8,43 %. */
import type { PlanSpec, RowSpec, Written } from '../../plan-builder';
import { findingsOf } from '../findings-of';

const told = (...rows: PlanSpec['rows']): boolean => findingsOf({ columns: ['plan'], rows }).some(({ rule }) => rule === 'identity/ratio-mismatch');
const row = (name: string, unit: string, figure: Written, ...rows: RowSpec[]): RowSpec => ({ name, unit, figures: [figure], rows });
const herd = (...rows: RowSpec[]): RowSpec => row('Đàn bò', 'con', 712, ...rows);
const crossbred = (name: string, count: Written = 60): RowSpec => row(name, 'con', count);

describe('which row the share counts', () => {
  it.each([
    ['Tỷ lệ bò lai', 'Bò lai'], ['Tỉ lệ bò lai', 'Trong đó: bò lai'], ['Tỷ trọng bò lai', 'Số bò lai'], ['Tỷ lệ đàn bò lai', 'Đàn bò lai'], ['Trong đó: tỷ lệ bò lai', 'Tổng số bò lai'],
    ['Tỷ lệ bò lai (%)', 'Số lượng bò lai'], ['Tỷ lệ % bò lai', 'Bò lai'], ['Tỷ lệ bò lai đạt', 'Bò lai đạt'],
  ])('"%s" counts "%s"', (rate, counted) => {
    expect(told(herd(crossbred(counted)), row(rate, '%', 8.43))).toBe(false);
    expect(told(herd(crossbred(counted)), row(rate, '%', 9.2))).toBe(true);
  });
  it.each<[string, PlanSpec['rows']]>([
    ['a growth is no share', [herd(crossbred('Bò lai')), row('Tỷ lệ tăng bò lai', '%', 9.2)]],
    ['a number is no share', [herd(crossbred('Bò lai')), row('Tỷ lệ bò lai', 'con', 9)]],
    ['the name speaks of something else first', [herd(crossbred('Bò lai')), row('Giảm tỷ lệ bò lai', '%', 9.2)]],
    ['what is counted is a change', [herd(crossbred('Tăng bò lai')), row('Tỷ lệ bò lai', '%', 9.2)]],
    ['what is counted is a share itself', [row('Cơ cấu đàn', '%', 100, row('Bò lai', '%', 60)), row('Tỷ lệ bò lai', '%', 9.2)]],
    ['what is counted is a difference of shares', [row('Mức tăng', 'điểm %', 100, row('Bò lai', 'điểm %', 60)), row('Tỷ lệ bò lai', '%', 9.2)]],
    ['what is counted has no unit', [herd({ name: 'Bò lai', figures: [60] }), row('Tỷ lệ bò lai', '%', 9.2)]],
    ['another kind is counted', [herd(crossbred('Bò sữa')), row('Tỷ lệ bò lai', '%', 9.2)]],
    ['nothing stands above what is counted', [crossbred('Bò lai'), row('Tỷ lệ bò lai', '%', 9.2)]],
    ['what stands above is counted in another unit', [row('Hộ chăn nuôi', 'hộ', 712, crossbred('Bò lai')), row('Tỷ lệ bò lai', '%', 9.2)]],
    ['what stands above has no unit', [{ name: 'Đàn bò', figures: [712], rows: [crossbred('Bò lai')] }, row('Tỷ lệ bò lai', '%', 9.2)]],
    ['a share without words of its own stands alone', [row('Tỷ lệ', '%', 9.2)]],
    ['there is nothing to be a share of', [row('Đàn bò', 'con', 0, crossbred('Bò lai')), row('Tỷ lệ bò lai', '%', 9.2)]],
    ['rates of households have a rule of their own', [row('Tổng số hộ', 'hộ', 1000, row('Hộ nghèo', 'hộ', 60)), row('Số hộ', 'hộ', 1000), row('Tỷ lệ hộ nghèo', '%', 9.2)]],
  ])('not where %s', (_, rows) => {
    expect(told(...rows)).toBe(false);
  });
});

describe('where several rows count the same', () => {
  const section = (name: string, ...rows: RowSpec[]): PlanSpec['rows'][number] => ({ section: name, rows });
  it('takes the one in the section of the share', () => {
    const rows = (rate: number): PlanSpec['rows'] => [
      section('Toàn xã', herd(crossbred('Bò lai')), row('Tỷ lệ bò lai', '%', rate)), section('Trang trại', row('Đàn bò', 'con', 100, crossbred('Bò lai', 50))),
    ];
    expect(told(...rows(8.43))).toBe(false);
    expect(told(...rows(50))).toBe(true);
  });
  it('takes the only one, wherever it stands', () => {
    const rows = (rate: number): PlanSpec['rows'] => [section('Số lượng', herd(crossbred('Bò lai'))), section('Chất lượng', row('Tỷ lệ bò lai', '%', rate))];
    expect(told(...rows(8.43))).toBe(false);
    expect(told(...rows(9.2))).toBe(true);
  });
  it('cannot tell between two in one section, or two elsewhere', () => {
    expect(told(herd(crossbred('Bò lai'), crossbred('Số bò lai', 80)), row('Tỷ lệ bò lai', '%', 9.2))).toBe(false);
    expect(told(section('A', herd(crossbred('Bò lai'))), section('B', herd(crossbred('Bò lai', 80))), section('C', row('Tỷ lệ bò lai', '%', 9.2)))).toBe(false);
  });
});

describe('the share itself', () => {
  it.each([[8.43, false], [8.4, false], [8, false], [8.5, true], [9, true]])('%p %% of 60 in 712', (rate, isTold) => {
    expect(told(herd(crossbred('Bò lai')), row('Tỷ lệ bò lai', '%', rate))).toBe(isTold);
  });
  it('converts: 500 con of 12,5 nghìn con are 4 %, 0,5 nghìn of 12.500 too', () => {
    const poultry = (whole: RowSpec, rate: number): boolean => told(whole, row('Tỷ lệ vịt', '%', rate));
    for (const whole of [row('Đàn gia cầm', 'nghìn con', 12.5, row('Vịt', 'con', 500)), row('Đàn gia cầm', 'con', 12500, row('Vịt', 'nghìn con', 0.5))]) {
      expect(poultry(whole, 4)).toBe(false);
      expect(poultry(whole, 6)).toBe(true);
    }
  });
  it('says numerator, denominator, and what they make', () => {
    const [finding] = findingsOf({ columns: ['plan'], rows: [herd(crossbred('Bò lai')), row('Tỷ lệ bò lai', '%', 9.2)] });
    expect(finding).toMatchObject({ row: 7, facts: { path: ['Tỷ lệ bò lai'], numerator: 60, denominator: 712, computed: expect.closeTo(8.427, 3) as number, stated: 9.2 } });
  });
  it('says nothing where no column agrees', () => {
    const rows = [{ ...herd({ ...crossbred('Bò lai'), figures: [60, 61] }), figures: [712, 700] }, { name: 'Tỷ lệ bò lai', unit: '%', figures: [30, 31] }];
    expect(findingsOf({ rows })).toEqual([]);
  });
});
