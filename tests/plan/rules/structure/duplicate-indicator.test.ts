import type { PlanSpec, RowSpec, SectionSpec, Written } from '../../plan-builder';
import { findingsOfRule, verdictsOf } from '../verdicts-of';

const RULE = 'structure/duplicate-indicator';
const row = (name: string, ...figures: readonly Written[]): RowSpec => ({ name, unit: 'hộ', figures });
const section = (name: string, ...rows: readonly RowSpec[]): SectionSpec => ({ section: name, rows });
/** Rows of their own, with figures of their own. */
const others = (count: number, from: number): readonly RowSpec[] => Array.from({ length: count }, (_, at) => row(`Mô hình số ${from + at}`, from + at, 1));
const told = (spec: PlanSpec): readonly string[] => verdictsOf(RULE, spec).filter((verdict) => verdict.startsWith('broken'));

describe('structure/duplicate-indicator', () => {
  it('is told at the later rows, beside the first one', () => {
    const rows = [row('Đàn bò', 712, 698), row('Đàn dê', 75, 70), row('Đàn bò', 712, 690), row('Đàn bò', null, null)];
    expect(findingsOfRule(RULE, { rows })).toEqual([
      {
        rule: RULE, severity: 'error', row: 7, cells: [{ row: 7, column: 1 }, { row: 8, column: 1 }], related: [{ row: 5, column: 1 }], suggestion: null,
        facts: { path: ['Đàn bò'], rows: [5, 7, 8], figuresAgree: false },
      },
    ]);
    expect(verdictsOf(RULE, { rows })).toEqual(['holds B7', 'broken B8 B9']);
  });

  it.each<[string, readonly Written[], readonly Written[], 'error' | 'warning']>([
    ['the same figures', [100, 38.5], [100, 38.5], 'warning'],
    ['one figure that differs', [100, 38.5], [100, 38.6], 'error'],
    ['zero and zero', [0, 0], [0, 0], 'warning'],
    ['zero and something', [100, 0], [100, 0.01], 'error'],
    ['blank against a figure', [100, null], [100, 38], 'warning'],
    ['a figure against words', [100, 38], [100, 'chưa có'], 'warning'],
    ['words against a figure', [100, 'chưa có'], [100, 38], 'warning'],
    ['a number held as text', [100, '38,5'], [100, 38.5], 'warning'],
    ['what a computer loses in calculating', [100, 0.1 + 0.2], [100, 0.3], 'warning'],
    ['large figures that differ by one', [2_980_000_000, 1], [2_980_000_001, 1], 'warning'],
    ['figures in millions that differ by one', [2_980_000, 1], [2_980_001, 1], 'error'],
  ])('with %s', (_, first, second, severity) => {
    expect(findingsOfRule(RULE, { rows: [row('Số hộ nghèo', ...first), row('Số hộ nghèo', ...second)] }).map((finding) => finding.severity)).toEqual([severity]);
  });

  it.each<[string, RowSpec, RowSpec, boolean]>([
    ['units that are spelled differently', { name: 'Tổng thu', unit: 'triệu đồng' }, { name: 'Tổng thu', unit: 'Triệu Đồng' }, true],
    ['the same unit in another size', { name: 'Tổng thu', unit: 'triệu đồng' }, { name: 'Tổng thu', unit: 'tỷ đồng' }, false],
    ['no unit at all', { name: 'Tổng thu' }, { name: 'Tổng thu' }, true],
    ['a unit and none', { name: 'Tổng thu', unit: 'hộ' }, { name: 'Tổng thu' }, false],
    ['units that nobody knows', { name: 'Báo, tạp chí', unit: 'ấn phẩm đặc biệt' }, { name: 'Báo, tạp chí', unit: 'Ấn phẩm  đặc biệt' }, true],
    ['other units that nobody knows', { name: 'Báo, tạp chí', unit: 'ấn phẩm đặc biệt' }, { name: 'Báo, tạp chí', unit: 'ấn bản đặc biệt' }, false],
    ['names that run together differently', { name: 'Hộ', rows: [row('nghèo mới')] }, { name: 'Hộ nghèo', rows: [row('mới')] }, false],
  ])('by path and unit: %s', (_, first, second, isSame) => {
    expect(told({ rows: [first, second] })).toHaveLength(isSame ? 1 : 0);
  });

  describe('across sections', () => {
    const apart = (name: string): PlanSpec => ({ rows: [section('I', row(name, 38, 1), ...others(3, 10)), section('II', row(name, 45, 1), ...others(3, 20))] });
    it.each<[string, string, boolean]>([
      ['of three words', 'Số hộ nghèo', true],
      ['of two words', 'Hộ nghèo', false],
      ['that every section has', 'Tổng số hộ', false],
    ])('a name %s', (_, name, isTold) => {
      expect(told(apart(name))).toHaveLength(isTold ? 1 : 0);
      if (!isTold) expect(verdictsOf(RULE, apart(name)).slice(-2)).toEqual(['cannot-tell B7', 'cannot-tell B12']);
    });
    it('a general name says too little even below its parent', () => {
      const total = (value: number): RowSpec => ({ name: 'Lao động có việc làm', rows: [row('Tổng số', value, 1)] });
      const women = (value: number): RowSpec => ({ name: 'Trong đó', rows: [{ name: 'nữ', unit: 'người', figures: [value, 1] }] });
      const parts = (value: number, from: number): readonly RowSpec[] => [total(value), women(value), ...others(9, from)];
      // The parent's own row is told, which names it well enough.
      expect(told({ rows: [section('I', ...parts(38, 10)), section('II', ...parts(45, 20))] })).toEqual(['broken B21']);
    });
    it('tells what is twice in one section even where other sections repeat it', () => {
      const rows = [section('I', row('Hộ nghèo', 38, 1), row('Hộ nghèo', 39, 1)), section('II', row('Hộ nghèo', 45, 1))];
      expect(verdictsOf(RULE, { rows })).toEqual(['broken B8', 'cannot-tell B10']);
    });
    it('keeps sections apart that bear the same heading', () => {
      const rows = [section('Thôn', row('Hộ nghèo', 38, 1)), section('Thôn', row('Hộ nghèo', 45, 1))];
      expect(verdictsOf(RULE, { rows })).toEqual(['cannot-tell B7', 'cannot-tell B9']);
    });
    it('looks at rows above the first section as at a section of their own', () => {
      const rows = [row('Hộ nghèo', 38, 1), section('I', row('Hộ nghèo', 45, 1))];
      expect(verdictsOf(RULE, { rows })).toEqual(['cannot-tell B6', 'cannot-tell B8']);
    });
  });

  describe('one form filled in for several sections', () => {
    /** Two sections that share rows (one of whose figures agree), beside so many of their own. */
    const forms = (shared: number, own: readonly [number, number]): PlanSpec => {
      const common = (value: number): readonly RowSpec[] => Array.from({ length: shared }, (_, at) => row(`Số hộ nghèo loại ${at}`, 100, value + at));
      return { rows: [section('I', ...common(10), ...others(own[0], 10)), section('II', ...common(30), ...others(own[1], 50))] };
    };
    it.each<[string, number, readonly [number, number], boolean]>([
      ['two rows, all that there are', 2, [0, 0], true],
      ['two rows of four, the other section longer', 2, [2, 9], true],
      ['two rows of four, the other section longer', 2, [9, 2], true],
      ['two rows of five', 2, [3, 3], false],
      ['three rows of six', 3, [3, 4], true],
      ['three rows of seven', 3, [4, 5], false],
      ['a single row', 1, [0, 0], false],
    ])('is no mistake from half of the smaller section on: %s', (_, shared, own, isForm) => {
      expect(told(forms(shared, own))).toHaveLength(isForm ? 0 : shared);
    });
    it('is not known by rows that a section shares with different others', () => {
      const [x, y] = [(value: number): RowSpec => row('Số hộ gia đình văn hóa', 100, value), (value: number): RowSpec => row('Số hộ dùng nước sạch', 100, value)];
      const rows = [section('I', x(38), ...others(1, 10)), section('II', x(45), y(46)), section('III', y(60), ...others(1, 20))];
      expect(told({ rows })).toEqual(['broken B10', 'broken B13']);
    });
    it('is known by two of the sections, wherever a third has the row too', () => {
      const form = (value: number): readonly RowSpec[] => [row('Số hộ gia đình văn hóa', 100, value), row('Số hộ dùng nước sạch', 100, value + 1)];
      const third = [row('Số hộ dùng nước sạch', 100, 7), ...others(4, 10)];
      expect(told({ rows: [section('Chung', ...third), section('Thôn Trà Nga', ...form(50)), section('Thôn Trà Huynh', ...form(60))] })).toEqual([]);
    });
  });

  describe('a second table below the first', () => {
    const table = (...values: readonly Written[]): readonly RowSpec[] => values.map((value, at) => row(`Loại ${at}`, 100, value));
    const changed = (rows: readonly RowSpec[], factor: number): readonly RowSpec[] =>
      rows.map(({ name, figures = [] }) => row(name, ...figures.map((figure) => (typeof figure === 'number' ? figure * factor : figure))));
    it.each<[string, readonly RowSpec[], readonly RowSpec[], number]>([
      ['three rows that agree nowhere are one', table(1, 2, 3), changed(table(1, 2, 3), 2), 0],
      ['two rows are not', table(1, 2), changed(table(1, 2), 2), 2],
      ['nor are three rows with a figure in common', table(1, 2, 3), table(4, 5, 6), 3],
      ['nor rows without figures', table(1, 2, 3), ['Loại 0', 'Loại 1', 'Loại 2'].map((name) => row(name, null, null)), 3],
      ['nor a third row with words only', table(1, 2, 'x'), [...changed(table(1, 2), 2), row('Loại 2', 'y', 'z')], 3],
      ['what is twice all the same is told', [...table(1, 2, 3), row('Đàn bò', 5, 6)], [...changed(table(1, 2, 3), 2), row('Đàn bò', 5, 7)], 1],
    ])('%s', (_, first, second, count) => {
      expect(told({ rows: [...first, ...second] })).toHaveLength(count);
    });
    it('wants all of a row’s repetitions to disagree with it', () => {
      const again = [...changed(table(1, 2, 3), 2), ...table(1, 2, 3)];
      expect(told({ rows: [...table(1, 2, 3), ...again] })).toHaveLength(3);
    });
  });
});
