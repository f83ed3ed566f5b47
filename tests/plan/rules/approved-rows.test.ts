/** Which row an approved target belongs to, and whether row and target still say what was approved. */
import { isOtherUnit, isSameTarget } from '../../../src/plan/rules/approved-targets';
import { readTarget } from '../../../src/plan/language/targets';
import type { ApprovedTarget } from '../../../src/plan/model';
import { matchApproved, pathKey } from '../../../src/plan/rules/paths';
import { crop, planOf, type PlanSpec } from '../plan-builder';

const approved = (path: readonly string[], row?: number | null): ApprovedTarget => ({ path, unitText: null, text: '', value: null, row });

/** The path that each row (0-based, from 5 on) was approved under, null for none; then what has no row. */
function matched(rows: PlanSpec['rows'], ...targets: readonly ApprovedTarget[]): readonly [rows: Readonly<Record<number, string | null>>, missing: readonly string[]] {
  const plan = planOf({ rows });
  const { of, missing } = matchApproved(plan, { name: null, targets });
  const say = (target: ApprovedTarget | null): string | null => target && `${target.path.join('/')}${typeof target.row === 'number' ? ` @${target.row}` : ''}`;
  return [Object.fromEntries(plan.indicators.map(({ row }) => [row, say(of(row))])), missing.map((target) => say(target) ?? '')];
}

const herd = (name: string) => ({ name, unit: 'con', figures: [75, 76] });

describe('an approved target belongs to', () => {
  it('the row of its path, however it is written', () => {
    expect(matched([crop('Lúa nước', [55], [39.1], [215])], approved(['LÚA NƯỚC', 'Năng  suất']))).toEqual([{ 5: null, 6: null, 7: 'LÚA NƯỚC/Năng  suất', 8: null }, []]);
    expect(pathKey(['Lúa nước', 'Sản lượng'])).not.toBe(pathKey(['Ngô', 'Sản lượng']));
    expect(pathKey(['Lúa', 'nước'])).not.toBe(pathKey(['Lúa nước']));
  });
  it('its own row where several have the same path', () => {
    expect(matched([herd('Đàn dê'), herd('Đàn dê')], approved(['Đàn dê'], 6), approved(['Đàn dê'], 5))).toEqual([{ 5: 'Đàn dê @5', 6: 'Đàn dê @6' }, []]);
  });
  it('the next row of its path where its own is another’s by now', () => {
    expect(matched([herd('Đàn trâu'), herd('Đàn dê'), herd('Đàn dê')], approved(['Đàn dê'], 5), approved(['Đàn dê'], 6))).toEqual([{ 5: null, 6: 'Đàn dê @6', 7: 'Đàn dê @5' }, []]);
  });
  it('the row that is known to be its own under a new name, but not one that another target has', () => {
    expect(matched([herd('Đàn dê lai')], approved(['Đàn dê'], 5))).toEqual([{ 5: 'Đàn dê @5' }, []]);
    expect(matched([herd('Đàn dê lai')], approved(['Đàn dê lai']), approved(['Đàn dê'], 5))).toEqual([{ 5: 'Đàn dê lai' }, ['Đàn dê @5']]);
    expect(matched([herd('Đàn dê lai')], approved(['Đàn dê'], null), approved(['Đàn bò'], 40))).toEqual([{ 5: null }, ['Đàn dê', 'Đàn bò @40']]);
  });
  it('the only row of its own name, where headings have moved', () => {
    expect(matched([{ name: 'Chăn nuôi', rows: [herd('Đàn dê')] }], approved(['Nông nghiệp', 'Đàn dê']))).toEqual([{ 5: null, 6: 'Nông nghiệp/Đàn dê' }, []]);
  });
  it('none of several rows of its own name, nor does a row take one of several targets', () => {
    const crops = [crop('Lúa', [55], [39.1], [215]), crop('Ngô', [30], [30.3], [91])];
    expect(matched(crops, approved(['Sắn', 'Sản lượng']))[1]).toEqual(['Sắn/Sản lượng']);
    expect(matched([crop('Lúa', [55], [39.1], [215])], approved(['Sắn', 'Sản lượng']), approved(['Ngô', 'Sản lượng']))[1]).toEqual(['Sắn/Sản lượng', 'Ngô/Sản lượng']);
    // What has found its row already is no rival.
    expect(matched([...crops, crop('Khoai', [1], [100], [10])], approved(['Lúa', 'Sản lượng']), approved(['Ngô', 'Sản lượng']), approved(['Sắn', 'Sản lượng']))[0][16]).toBe('Sắn/Sản lượng');
  });
});

describe('a target is still the approved one', () => {
  const same = (now: string, then: string): boolean => isSameTarget(readTarget(now, { unit: null }), { path: [], unitText: null, text: then, value: readTarget(then, { unit: null }).value });
  it.each([
    ['55', '55', true],
    ['55,0', '55', true],
    ['55', '56', false],
    ['6.541.055.000', '6541055000', true],
    // A single đồng in thousands of millions.
    ['6.541.055.000', '6.541.055.001', false],
    ['Trên 70 %', 'trên 70%', true],
    ['trên 70%', 'dưới 70%', false],
    ['70%', 'trên 70%', false],
    ['trên 70%', 'trên 71%', false],
    ['ĐẠT', ' Đạt ', true],
    ['Đạt', 'Không đạt', false],
    ['Đạt', '55', false],
    ['55', 'Đạt', false],
    ['Khá', 'Tốt', false],
  ])('%s for %s: %s', (now, then, expected) => {
    expect(same(now, then)).toBe(expected);
  });
  it('in whatever binary fraction its cell holds it', () => {
    const target = { ...readTarget('0,3', { unit: null }), value: 0.1 + 0.2 };
    expect(isSameTarget(target, { path: [], unitText: null, text: '0,30', value: 0.3 })).toBe(true);
    expect(isSameTarget({ ...target, value: 0.3001 }, { path: [], unitText: null, text: '0,30', value: 0.3 })).toBe(false);
  });
});

describe('a unit is another than the approved one', () => {
  const other = (now: string | undefined, then: string | null): boolean => {
    const [indicator] = planOf({ rows: [{ name: 'Đàn dê', ...(now !== undefined && { unit: now }), figures: [75, 76] }] }).indicators;
    if (!indicator) throw new Error('no row');
    return isOtherUnit(indicator, { path: [], unitText: then, text: '', value: null });
  };
  it.each([
    ['tấn', 'tấn', false],
    ['Tấn', ' tấn', false],
    ['ha', 'hecta', false],
    ['tấn', 'tạ', true],
    ['nghìn con', 'con', true],
    ['triệu đồng', 'đồng', true],
    ['con', null, true],
    [undefined, 'con', true],
    [undefined, null, false],
    // Of what cannot be read nobody knows whether it is another.
    ['Wibble', 'Wobble', false],
    ['con', 'Wobble', false],
    ['Wibble', null, true],
  ])('%s for %s: %s', (now, then, expected) => {
    expect(other(now, then)).toBe(expected);
  });
});
