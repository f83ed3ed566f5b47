/** Totals and their parts: which rows are meant to add up, and when they do not. */
import { answerRules } from '../../../../src/plan/rules/run-rules';
import { contextOf, planOf, type PlanSpec, type RowSpec, type Written } from '../../plan-builder';
import { findingsOf } from '../findings-of';

const breaks = (spec: PlanSpec): boolean => findingsOf(spec).some(({ rule }) => rule === 'identity/parts-do-not-sum');
const factsOf = (spec: PlanSpec): unknown => findingsOf(spec).find(({ rule }) => rule === 'identity/parts-do-not-sum')?.facts;
const row = (name: string, unit: string, figures: readonly Written[], more: Partial<RowSpec> = {}): RowSpec => ({ name, unit, figures, ...more });
const planOnly = (...rows: RowSpec[]): PlanSpec => ({ columns: ['plan'], rows });
/** 405 + 45 = 450 ha; one part is 90 too much. */
const forest = (name: string, more: Partial<RowSpec> = {}, unit = 'ha'): PlanSpec =>
  planOnly(row(name, unit, [450], { ...more, rows: [row('Gỗ nguyên liệu', unit, [405], more), row('Gỗ lớn', unit, [135], more)] }));

describe('what the words say of the parts below', () => {
  it.each(['Trồng rừng, gồm:', 'Trồng rừng bao gồm', 'Trồng rừng (chia ra)', 'Trồng rừng gồm có', 'Trồng rừng phân theo'])('"%s" wants them to make the total', (name) => {
    const short = planOnly(row(name, 'ha', [450], { rows: [row('Gỗ nguyên liệu', 'ha', [405]), row('Gỗ lớn', 'ha', [15])] }));
    expect(breaks(short)).toBe(true);
    expect(breaks(forest(name))).toBe(true);
  });
  it('"trong đó" wants them not to be more', () => {
    const some = planOnly(row('Trồng rừng, trong đó:', 'ha', [450], { rows: [row('Gỗ nguyên liệu', 'ha', [405]), row('Gỗ lớn', 'ha', [15])] }));
    expect(breaks(some)).toBe(false);
    expect(breaks(forest('Trồng rừng, trong đó:'))).toBe(true);
  });
  it.each(['Trồng rừng', 'Tổng hợp gồm rừng trồng', 'Trồng rừng trong đó có quế'])('"%s" says nothing', (name) => {
    expect(breaks(forest(name))).toBe(false);
  });
  it("a row's own word counts for more than the total's", () => {
    const rows = (relation: 'part' | 'sum'): PlanSpec => planOnly(row('Trồng rừng gồm', 'ha', [450], { rows: [row('Quế', 'ha', [45], { relation })] }));
    expect(breaks(rows('part'))).toBe(false);
    expect(breaks(rows('sum'))).toBe(true);
  });
});

describe('what is never added up', () => {
  const said = { relation: 'sum' } as const;
  it('is told from what is', () => {
    expect(breaks(forest('Trồng rừng', said))).toBe(true);
  });
  it.each<[string, PlanSpec]>([
    ['shares', forest('Cơ cấu kinh tế', { ...said, kind: 'flow' }, '%')],
    ['points of percentages', forest('Mức tăng', { ...said, kind: 'flow' }, 'điểm %')],
    ['rates per thousand', forest('Tỷ suất sinh', { ...said, kind: 'flow' }, '‰')],
    ['yields', forest('Năng suất', { ...said, kind: 'flow' }, 'tạ/ha')],
    ['grain a head', forest('Lương thực', { ...said, kind: 'flow' }, 'kg/người/năm')],
    ['times', forest('Hệ số sử dụng đất', { ...said, kind: 'flow' }, 'lần')],
    ['points', forest('Chấm điểm', { ...said, kind: 'flow' }, 'điểm')],
    ['ratings', forest('Xếp loại', { ...said, kind: 'flow' }, 'đạt')],
    ['ratios in money', forest('Giá trị trên một hecta đất', { ...said, kind: 'ratio' }, 'triệu đồng')],
    ['averages', forest('Thu nhập bình quân', { ...said, kind: 'flow' }, 'triệu đồng')],
    ['changes', forest('Tăng, giảm đàn', { ...said, kind: 'flow' }, 'con')],
    ['rows without a unit', planOnly({ name: 'Trồng rừng', figures: [450], rows: [{ name: 'Gỗ', relation: 'sum', figures: [405] }, { name: 'Quế', relation: 'sum', figures: [135] }] })],
    ['rows in other units', planOnly(row('Đàn bò', 'con', [712], { rows: [row('Hộ nuôi', 'hộ', [900], said)] }))],
    ['a rate below a total', planOnly(row('Đàn bò', 'con', [12], { rows: [row('Bò lai', 'con', [12], said), row('Bình quân một hộ', 'con', [3], said)] }))],
  ])('%s', (_, spec) => {
    expect(breaks(spec)).toBe(false);
  });
});

describe('parts that overlap', () => {
  const work = (all: number, ...parts: [string, number][]): PlanSpec =>
    planOnly(row('Giải quyết việc làm', 'người', [all], { rows: parts.map(([name, value]) => row(name, 'người', [value], { relation: 'part' })) }));
  it.each<[string, PlanSpec, boolean]>([
    ['each within the total', work(100, ['Nữ', 60], ['Lao động nông thôn', 70]), false],
    ['one alone above it', work(100, ['Nữ', 60], ['Lao động nông thôn', 101]), true],
    ['parts that exclude each other, together above it', work(100, ['Nông nghiệp', 60], ['Công nghiệp', 70]), true],
    ['parts that exclude each other, together within it', work(100, ['Nông nghiệp', 60], ['Công nghiệp', 40]), false],
  ])('%s', (_, spec, isBroken) => {
    expect(breaks(spec)).toBe(isBroken);
  });
});

describe('where nothing is said, a column that adds up shows that the rows are meant to', () => {
  type Line = readonly Written[];
  const unsaid = (whole: Line, ...parts: Line[]): PlanSpec => ({
    columns: ['prevYear', 'plan', 'actualCum'],
    rows: [row('Trồng rừng', 'ha', whole, { rows: parts.map((figures, at) => row(['Gỗ nguyên liệu', 'Gỗ lớn', 'Phòng hộ'][at] ?? '', 'ha', figures)) })],
  });
  it.each<[string, PlanSpec, boolean]>([
    // 405 + 45 = 450, but 52 + 88 = 140
    ['one column adds up, one does not', unsaid([null, 450, 60], [null, 405, 52], [null, 45, 88]), true],
    ['two columns do not, one does', unsaid([400, 450, 60], [300, 405, 52], [30, 45, 88]), false],
    ['none does', unsaid([null, 450, 60], [null, 405, 52], [null, 40, 88]), false],
    ['the sum is a round number of one digit: 355 + 45 = 400', unsaid([null, 400, 60], [null, 355, 52], [null, 45, 88]), false],
    ['the sum has two digits: 365 + 45 = 410', unsaid([null, 410, 60], [null, 365, 52], [null, 45, 88]), true],
    ['tenths: 10,1 + 20,2 = 30,3', unsaid([null, 30.3, 60], [null, 10.1, 52], [null, 20.2, 88]), true],
    ['off in the last digit: 10,1 + 20,2 is not 30,4', unsaid([null, 30.4, 60], [null, 10.1, 52], [null, 20.2, 88]), false],
    ['a single part that is all of it', unsaid([null, 450, 60], [null, 450, 88]), false],
    ['all in one part, nothing in the other', unsaid([null, 450, 60], [null, 450, 52], [null, 0, 88]), false],
    ['three parts, nothing in one of them', unsaid([null, 450, 60], [null, 405, 52], [null, 45, 88], [null, 0, 0]), true],
    ['a part missing where the others add up', unsaid([null, 450, 60], [null, 405, 52], [null, 45, 88], [null, null, 0]), false],
    ['a part missing where they do not: no denial', unsaid([400, 450, 60], [300, 405, 52], [null, 45, 88]), true],
    ['the total missing: no denial', unsaid([null, 450, 60], [300, 405, 52], [80, 45, 88]), true],
  ])('%s', (_, spec, isBroken) => {
    expect(breaks(spec)).toBe(isBroken);
  });
  it('is not asked where the sheet says how some of the rows belong to the total', () => {
    const rows = (relation: 'part' | 'sum'): PlanSpec => ({ rows: [row('Trồng rừng', 'ha', [450, 60], { rows: [
      row('Gỗ nguyên liệu', 'ha', [405, 52]), row('Gỗ lớn', 'ha', [45, 88]), row('Quế', 'ha', relation === 'part' ? [45, 8] : [450, 60], { relation }),
    ] })] });
    expect(breaks(rows('part'))).toBe(false);
    expect(breaks(rows('sum'))).toBe(false);
  });
  it('adds in the unit of the total: 12,5 nghìn con = 12.000 + 500 con', () => {
    const poultry = (ducks: number): PlanSpec => ({ rows: [row('Đàn gia cầm', 'nghìn con', [12.5, 11], { kind: 'stock', rows: [
      row('Gà', 'con', [12000, 10000], { kind: 'stock' }), row('Vịt', 'con', [500, ducks], { kind: 'stock' }),
    ] })] });
    expect(breaks(poultry(1000))).toBe(false);
    expect(breaks(poultry(1900))).toBe(true);
  });
});

describe('what the sum may be off by', () => {
  const sum = (whole: Written, ...parts: Written[]): PlanSpec =>
    planOnly(row('Sản lượng', 'tấn', [whole], { rows: parts.map((value, at) => row(`Loại ${at + 1}`, 'tấn', [value], { relation: 'sum' })) }));
  it.each<[string, PlanSpec, boolean]>([
    // 39,05 to 39,15 and 20,15 to 20,25 make 59,2 to 59,4; 59,5 is at least 59,45.
    ['one tenth', sum(59.4, 39.1, 20.2), false],
    ['two tenths', sum(59.5, 39.1, 20.2), true],
    ['a part missing, what is given too much', sum(59.4, 39.1, 25.2, null), true],
    ['a part missing, what is given not enough', sum(59.4, 39.1, null), false],
    ['a negative part, which is in error itself: 79,1 − 5 = 74,1', sum(74.1, 79.1, -5), false],
    ['nothing in one part', sum(59.4, 79.1, 0), true],
  ])('%s', (_, spec, isBroken) => {
    expect(breaks(spec)).toBe(isBroken);
  });
  it('says nothing where no column agrees', () => {
    const rows = [row('Sản lượng', 'tấn', [100, 60], { rows: [row('Loại 1', 'tấn', [20, 15], { relation: 'sum' }), row('Loại 2', 'tấn', [30, 15], { relation: 'sum' })] })];
    expect(breaks({ rows })).toBe(false);
  });
});

describe('what is said', () => {
  it('the total, its parts by name, their sum and how far it is off', () => {
    expect(factsOf(forest('Trồng rừng', { relation: 'sum' }))).toEqual({
      total: 'Trồng rừng', stated: 450, parts: ['Gỗ nguyên liệu', 'Gỗ lớn'], sum: 540, difference: 90, relation: 'sum', isPartial: false,
    });
  });
  it('in the unit of the total, and only of the parts that are given', () => {
    const herd = planOnly({ name: 'Chăn nuôi', rows: [row('Đàn gia cầm', 'nghìn con', [4.4], { kind: 'stock', rows: [
      row('Gà', 'con', [3400], { kind: 'stock', relation: 'part' }), row('Vịt', 'con', [1600], { kind: 'stock', relation: 'part' }), row('Ngan', 'con', [null], { kind: 'stock', relation: 'part' }),
    ] })] });
    expect(factsOf(herd)).toEqual({
      total: 'Chăn nuôi – Đàn gia cầm', stated: 4.4, parts: ['Gà', 'Vịt'], sum: 5, difference: expect.closeTo(0.6) as number, relation: 'part', isPartial: true,
    });
  });
  it('with the crop before the measure, where the parts stand elsewhere', () => {
    const rows: RowSpec[] = [
      row('Tổng sản lượng lương thực có hạt', 'tấn', [360]),
      { name: 'Lúa nước', rows: [row('Sản lượng', 'tấn', [215])] },
      { name: 'Ngô', rows: [row('Sản lượng', 'tấn', [91])] },
    ];
    expect(factsOf(planOnly(...rows))).toMatchObject({ parts: ['Lúa nước – Sản lượng', 'Ngô – Sản lượng'], sum: 306, difference: -54 });
  });
  it('nothing of rows that have no parts', () => {
    const plan = planOf(planOnly(row('Trồng rừng', 'ha', [450])));
    const answer = answerRules(plan, contextOf(plan)).find(({ rule }) => rule === 'identity/parts-do-not-sum');
    expect(answer?.verdicts).toEqual([]);
  });
});
