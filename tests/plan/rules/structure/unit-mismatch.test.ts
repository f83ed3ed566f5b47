import type { ApprovedTarget, Plan } from '../../../../src/plan/model';
import type { PlanSpec, RowSpec, Written } from '../../plan-builder';
import { findingsOfRule, verdictsOf } from '../verdicts-of';

const RULE = 'structure/unit-mismatch';
const row = (name: string, unit: string | null, figures: readonly Written[], more: Partial<RowSpec> = {}): RowSpec => ({ name, ...(unit !== null && { unit }), figures, ...more });
const approved = (...targets: readonly (readonly [path: readonly string[], unit: string | null])[]) => ({
  context: { approved: { name: 'KH 22a', targets: targets.map(([path, unitText]): ApprovedTarget => ({ path, unitText, text: '1', value: 1 })) } },
});
/** Rows with a unit, and then the rows in question. */
const among = (count: number, ...rows: readonly RowSpec[]): PlanSpec => ({ rows: [...Array.from({ length: count }, (_, at) => row(`Đàn thứ ${at}`, 'con', [100, 60])), ...rows] });
const answerTo = (spec: PlanSpec, situation = {}): string | undefined => verdictsOf(RULE, spec, situation).at(-1)?.split(' ')[0];

describe('structure/unit-mismatch', () => {
  it('is an error at the unit', () => {
    expect(findingsOfRule(RULE, { rows: [row('Diện tích lúa', 'tấn', [55, 28])] })).toEqual([
      {
        rule: RULE, severity: 'error', row: 5, cells: [{ row: 5, column: 2 }], related: [], suggestion: null,
        facts: { problem: 'not-of-the-name', path: ['Diện tích lúa'], unit: 'tấn', measure: 'area' },
      },
    ]);
  });
  it('says nothing about a sheet without a column of units', () => {
    const change = (plan: Plan): Plan => ({ ...plan, layout: { ...plan.layout, columns: plan.layout.columns.filter(({ role }) => role !== 'unit') } });
    expect(verdictsOf(RULE, { rows: [row('Diện tích lúa', 'tấn', [55, 28])] }, { change })).toEqual([]);
  });

  describe('a unit that is missing', () => {
    it.each<[string, PlanSpec, 'broken' | 'cannot-tell']>([
      ['a number where eight rows have a unit', among(8, row('Đàn bò', null, [712, 698])), 'cannot-tell'],
      ['nine of ten', among(9, row('Đàn bò', null, [712, 698])), 'broken'],
      ['nine of eleven', among(9, row('Đàn bò', null, [712, 698]), row('Đàn dê', null, [75, 70])), 'cannot-tell'],
      ['rows without figures do not count', among(9, row('Ghi chú', null, [null, null]), row('Đàn bò', null, [712, 698])), 'broken'],
      ['few rows show no custom', { rows: [...among(7).rows, row('Đàn bò', null, [712, 698])] }, 'cannot-tell'],
      ['a register', among(9, row('Dân số', null, [4574, 4580], { isReference: true })), 'cannot-tell'],
      ['a row without figures', among(9, row('Đàn bò', null, [null, null], { target: { comparator: '=', text: '712' } })), 'cannot-tell'],
      ['something to be reached', among(9, row('Xếp loại', null, [1, 1], { target: { comparator: 'pass', text: '1' } })), 'cannot-tell'],
      ['a result without a target', among(9, row('Đàn bò', null, [null, 698])), 'cannot-tell'],
      ['a target that says its unit', among(9, row('Đàn bò', null, [712, 698], { target: { text: '712 con' } })), 'cannot-tell'],
      ['a unit before the number', among(9, row('Đàn bò', null, [712, 698], { target: { text: 'con: 712' } })), 'cannot-tell'],
      ['a target with signs only', among(9, row('Đàn bò', null, [712, 698], { target: { text: '>= 1.712,5' } })), 'broken'],
      ['a row whose parent has a unit', among(8, row('Gia súc', 'con', [800, 700], { rows: [row('Đàn bò', null, [712, 698])] })), 'cannot-tell'],
      ['a row whose parent has none either', among(9, row('Gia súc', null, [null, null], { rows: [row('Đàn bò', null, [712, 698])] })), 'broken'],
    ])('%s', (_, spec, answer) => {
      expect(answerTo(spec)).toBe(answer);
    });
    it('is not asked of a row with parts, which bear it', () => {
      const spec = among(9, row('Gia súc', null, [800, 700], { rows: [row('Đàn bò', 'con', [712, 698])] }));
      expect(verdictsOf(RULE, spec).slice(-2)).toEqual(['cannot-tell C15', 'holds C16']);
    });
    it('is asked for where the approved plan has one, however few rows there are', () => {
      const spec: PlanSpec = { rows: [row('Đàn bò', null, [712, 698])] };
      expect(findingsOfRule(RULE, spec, approved([['Đàn bò'], 'con']))[0]?.facts).toEqual({ problem: 'missing', path: ['Đàn bò'] });
      expect(answerTo(spec, approved([['Đàn bò'], null]))).toBe('cannot-tell');
      expect(answerTo(spec, approved([['Đàn bò'], 'ấn phẩm đặc biệt']))).toBe('cannot-tell');
      expect(answerTo(spec, approved([['Đàn dê'], 'con']))).toBe('cannot-tell');
    });
    it('says which row it is', () => {
      expect(findingsOfRule(RULE, among(9, row('Đàn bò', null, [712, 698]))).map(({ facts }) => facts)).toEqual([{ problem: 'missing', path: ['Đàn bò'] }]);
    });
  });

  describe('what is no unit', () => {
    it.each<[string, 'broken' | 'holds' | 'cannot-tell']>([
      ['Đạt xã vững mạnh', 'broken'],
      ['Đạt', 'holds'],
      ['ấn phẩm đặc biệt', 'cannot-tell'],
    ])('%s', (unit, answer) => {
      expect(answerTo({ rows: [row('Xây dựng Đảng', unit, [null, null])] })).toBe(answer);
    });
    it('is told as it is written', () => {
      expect(findingsOfRule(RULE, { rows: [row('Xây dựng Đảng', 'Đạt xã vững mạnh', [null, null])] })[0]?.facts).toEqual({
        problem: 'not-a-unit', path: ['Xây dựng Đảng'], unit: 'Đạt xã vững mạnh',
      });
    });
  });

  it.each<[string, string, 'area' | 'yield' | 'output' | 'share' | null]>([
    ['Diện tích', 'ha', null],
    ['Diện tích', 'm2', null],
    ['Tổng diện tích gieo trồng', 'tạ/ha', 'area'],
    ['- Diện tích', 'con', 'area'],
    ['Hộ có diện tích nhà ở dưới 8 m2', 'hộ', null],
    ['Năng suất', 'tạ/ha', null],
    ['Năng suất', 'ha', 'yield'],
    ['Năng suất lao động', 'người', null],
    ['Sản lượng', 'tấn', null],
    ['Tổng sản lượng lương thực có hạt', 'ha', 'output'],
    ['Sản lượng', 'tạ/ha', 'output'],
    ['Tỷ lệ hộ nghèo', '%', null],
    ['Tỉ trọng công nghiệp', 'tấn', 'share'],
    ['Tỷ lệ che phủ rừng', 'ha', 'share'],
    ['Tỷ lệ bác sĩ trên vạn dân', 'người', null],
  ])('%s in %s', (name, unit, measure) => {
    expect(findingsOfRule(RULE, { rows: [row(name, unit, [50, 25])] }).map(({ facts }) => ('measure' in facts ? facts.measure : facts.problem))).toEqual(measure === null ? [] : [measure]);
  });

  it('tells fractions in most of a row’s figures as a unit that cannot be', () => {
    const rate: PlanSpec = { columns: ['prevYear', 'plan', 'actualCum'], rows: [row('Số bác sĩ', 'người', [8.2, 9, 8.75])] };
    expect(findingsOfRule(RULE, rate)[0]?.facts).toEqual({ problem: 'fractions', path: ['Số bác sĩ'], unit: 'người', values: [8.2, 8.75] });
    expect(verdictsOf(RULE, { rows: [row('Số bác sĩ', 'người', [null, 8.75])] })).toEqual(['holds C6']);
  });

  describe('another unit than was approved', () => {
    it.each<[string, string, Written, string, number | null | 'same']>([
      ['a tenth of it', 'tạ', 3060, 'tấn', 306],
      ['a thousand of it', 'tỷ đồng', 2.98, 'triệu đồng', 2980],
      ['a million of it', 'đồng', 2_980_000_000, 'tỷ đồng', 2.98],
      ['hectares for square metres', 'm2', 55_000, 'ha', 5.5],
      ['square kilometres for hectares', 'km2', 12.5, 'ha', 1250],
      ['what does not convert', 'tấn', 306, 'con', null],
      ['no target to convert', 'tạ', null, 'tấn', null],
      ['the same, spelled differently', 'Tấn', 306, 'tấn', 'same'],
      ['the same size by another name', 'nghìn triệu đồng', 2.98, 'tỷ đồng', 'same'],
    ])('%s', (_, unit, target, meant, converted) => {
      const facts = findingsOfRule(RULE, { rows: [row('Chỉ tiêu A', unit, [target, null])] }, approved([['Chỉ tiêu A'], meant])).map((finding) => finding.facts);
      expect(facts).toEqual(converted === 'same' ? [] : [{ problem: 'differs', path: ['Chỉ tiêu A'], unit, approved: meant, converted }]);
    });
    it('cannot be told where none was approved that anybody knows', () => {
      const spec: PlanSpec = { rows: [row('Chỉ tiêu A', 'con', [5, 4])] };
      expect(answerTo(spec, approved([['Chỉ tiêu A'], null]))).toBe('holds');
      expect(answerTo(spec, approved([['Chỉ tiêu B'], 'ha']))).toBe('holds');
    });
  });
});
