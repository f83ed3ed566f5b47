import { crop, type PlanSpec, type RowSpec, type Written } from '../plan-builder';
import { findingsOf, told } from './findings-of';

const rules = (spec: PlanSpec, context = {}): string[] => findingsOf(spec, context).map(({ rule, severity }) => `${rule} ${severity}`);

describe('identity/area-yield-output', () => {
  const rice = (output: Written, area: Written = 55, perHectare: Written = 39.1): PlanSpec => ({ rows: [crop('Lúa nước', [area], [perHectare], [output])] });
  const broken = 'identity/area-yield-output';

  it('accepts what printed precision allows: 0,78 tấn for rice, 0,10 for ginger', () => {
    expect(rules(rice(215))).toEqual([]);
    expect(rules(rice(215.3))).toEqual([]);
    expect(rules(rice(215.4))).toEqual([`${broken} warning`]);
    expect(rules(rice(216))).toEqual([`${broken} warning`]);
    expect(rules({ rows: [crop('Gừng sẻ', [1], [25], [2.6])] })).toEqual([]);
    expect(rules({ rows: [crop('Gừng sẻ', [1], [25], [2.7])] })).toEqual([`${broken} error`]);
  });
  it('is an error past 5 %, else a warning', () => {
    expect(rules(rice(225))).toEqual([`${broken} warning`]);
    expect(rules(rice(226))).toEqual([`${broken} error`]);
    expect(rules(rice(204))).toEqual([`${broken} error`]);
  });
  it('states all numbers and the difference', () => {
    expect(findingsOf(rice(2150))[0]?.facts).toEqual({ crop: 'Lúa nước', area: 55, yield: 39.1, output: 2150, computed: 215.05, difference: expect.closeTo(1934.95) as number });
  });
  it('names the cell with a zero too many, and the repair', () => {
    expect(told(rice(2150))).toEqual(['identity/area-yield-output error D9 [D7 D8] → 215']);
  });
  it('cannot tell while one of the three is blank, a dash or wrong', () => {
    for (const figures of [[null, 39.1, 300], [55, null, 300], [55, 39.1, null], [55, '-', 300]] as const) expect(rules(rice(figures[2], figures[0], figures[1]))).toEqual([]);
    expect(rules(rice('#N/A', 55, 39.1))).toEqual(['cell/formula-error error']);
  });
  it('converts units', () => {
    const of = (area: string, perHectare: string, output: string, ...figures: [number, number, number]): PlanSpec => ({ rows: [{ name: 'Sắn', rows: [
      { name: 'Diện tích', unit: area, figures: [figures[0]] },
      { name: 'Năng suất', unit: perHectare, figures: [figures[1]] },
      { name: 'Sản lượng', unit: output, figures: [figures[2]] },
    ] }] });
    expect(rules(of('ha', 'tấn/ha', 'tấn', 10, 14.4, 144))).toEqual([]);
    expect(rules(of('ha', 'tạ/ha', 'tạ', 10, 144, 1440))).toEqual([]);
    expect(rules(of('nghìn ha', 'tạ/ha', 'nghìn tấn', 17.0, 42.5, 72.3))).toEqual([]);
    expect(rules(of('ha', 'tấn/ha', 'tấn', 10, 144, 144))).toEqual([`${broken} error`]);
  });
  it('finds the three in any arrangement', () => {
    const wrong = [55, 39.1, 2150];
    const named = (...names: string[]): RowSpec[] => names.map((name, at) => ({ name, unit: ['ha', 'tạ/ha', 'tấn'][at] ?? '', figures: [wrong[at] ?? null] }));
    const [area, perHectare, output] = named('Lúa nước', 'Lúa nước', 'Lúa nước');
    const [, below1, below2] = named('', 'Năng suất', 'Sản lượng');
    if (!area || !perHectare || !output || !below1 || !below2) throw new Error('three rows');
    const arrangements: readonly PlanSpec['rows'][] = [
      named('Diện tích lúa nước', 'Năng suất lúa nước', 'Sản lượng lúa nước'),
      [{ ...area, rows: [below1, below2] }],
      [{ section: 'Lúa nước', rows: named('Diện tích gieo trồng', 'Năng suất bình quân', 'Sản lượng') }],
      [{ name: 'Diện tích', rows: [area] }, { name: 'Năng suất', rows: [perHectare] }, { name: 'Sản lượng', rows: [output] }],
      [{ section: 'Diện tích', rows: [area] }, { section: 'Năng suất', rows: [perHectare] }, { section: 'Sản lượng', rows: [output] }],
    ];
    for (const rows of arrangements) expect(findingsOf({ rows }).map(({ facts }) => facts)).toEqual([expect.objectContaining({ crop: 'Lúa nước', output: 2150 })]);
  });
  it('takes the area that bore the output', () => {
    const rows = (harvested: Written): PlanSpec => ({ rows: [{ name: 'Lúa nước', rows: [
      { name: 'Diện tích', unit: 'ha', figures: [55, 54.6], rows: [{ name: 'Trong đó: đã thu hoạch', unit: 'ha', relation: 'part', figures: [null, harvested] }] },
      { name: 'Năng suất', unit: 'tạ/ha', figures: [39.1, 38.1] },
      { name: 'Sản lượng', unit: 'tấn', figures: [215, 101] },
    ] }] });
    expect(rules(rows(26.5))).toEqual([]);
    expect(rules(rows(36.5))).toEqual([`${broken} error`]);
    expect(rules(rows(null))).toEqual([]);
  });
  it('lets an area that is said to be sown stand unharvested while the year runs, not longer', () => {
    const spec: PlanSpec = { rows: [{ name: 'Lúa', rows: [
      { name: 'Diện tích gieo trồng', unit: 'ha', figures: [55, 54.6] },
      { name: 'Năng suất', unit: 'tạ/ha', figures: [39.1, 38.1] },
      { name: 'Sản lượng', unit: 'tấn', figures: [215, 101] },
    ] }] };
    expect(rules(spec, { asOf: '2023-06-30' })).toEqual([]);
    expect(rules(spec, { asOf: '2023-12-31' })).toEqual([`${broken} error`]);
  });
  it('keeps seasons and crops apart', () => {
    const rows = [
      { name: 'Lúa', rows: [crop('Vụ Đông Xuân', [28], [40], [112]), crop('Vụ Hè Thu', [27], [38], [102.6])] },
      { name: 'Ngô', rows: [{ name: 'Diện tích', unit: 'ha', figures: [30] }, { name: 'Sản lượng', unit: 'tấn', figures: [91] }] },
    ];
    expect(rules({ rows })).toEqual([]);
  });
  it('does not take newly planted or standing areas for bearing ones', () => {
    const rows = [{ name: 'Cà phê', rows: [
      { name: 'Tổng diện tích', unit: 'ha', figures: [100] },
      { name: 'Diện tích trồng mới', unit: 'ha', figures: [10] },
      { name: 'Năng suất', unit: 'tạ/ha', figures: [20] },
      { name: 'Sản lượng', unit: 'tấn', figures: [150] },
    ] }];
    expect(rules({ rows })).toEqual([]);
  });
});

describe('identity/parts-do-not-sum', () => {
  const broken = 'identity/parts-do-not-sum error';
  const forest = (relation: RowSpec['relation'], total: Written, ...parts: Written[]): PlanSpec => ({
    rows: [{ name: 'Trồng mới rừng', unit: 'ha', figures: [total], rows: parts.map((part, at) => ({
      name: ['Gỗ nguyên liệu', 'Gỗ lớn', 'Phòng hộ'][at] ?? '', unit: 'ha', figures: [part], ...(relation && { relation }),
    })) }],
  });
  it('wants "chia ra" to make the total, within printed precision', () => {
    expect(rules(forest('sum', 450, 405, 45))).toEqual([]);
    expect(rules(forest('sum', 450, 405, 46))).toEqual([]);
    expect(rules(forest('sum', 450, 405, 47))).toEqual([broken]);
    expect(rules(forest('sum', 450, 405, 41))).toEqual([broken]);
  });
  it('wants whole things to add up exactly', () => {
    const herd = (total: number): PlanSpec => ({ rows: [{ name: 'Đàn gia súc', unit: 'con', figures: [total], rows: [
      { name: 'Trâu', unit: 'con', relation: 'sum', figures: [35] }, { name: 'Bò', unit: 'con', relation: 'sum', figures: [712] },
    ] }] });
    expect(rules(herd(747))).toEqual([]);
    expect(rules(herd(748))).toEqual([broken]);
  });
  it('wants "trong đó" not to exceed the total', () => {
    expect(rules(forest('part', 450, 405, 40))).toEqual([]);
    expect(rules(forest('part', 450, 405, 60))).toEqual([broken]);
  });
  it('lets overlapping parts exceed it together, not alone', () => {
    const rows = (women: number): PlanSpec => ({ rows: [{ name: 'Giải quyết việc làm', unit: 'người', figures: [100], rows: [
      { name: 'Nữ', unit: 'người', relation: 'part', figures: [women] }, { name: 'Dân tộc thiểu số', unit: 'người', relation: 'part', figures: [70] },
    ] }] });
    expect(rules(rows(60))).toEqual([]);
    expect(rules(rows(101))).toEqual([broken]);
  });
  it('cannot tell with a part missing, unless what is given is too much already', () => {
    expect(rules(forest('sum', 450, 405, null))).toEqual([]);
    expect(rules(forest('sum', 450, 460, null))).toEqual([broken]);
    expect(rules(forest('sum', null, 405, 45))).toEqual([]);
    expect(rules(forest('sum', 450, null, null))).toEqual([]);
  });
  it('names the part whose digits are swapped', () => {
    expect(told(forest('sum', 450, 405, 54))).toEqual(['identity/parts-do-not-sum error D8 [D6 D7] → 45']);
  });
  it('adds up in the unit of the total, and never adds shares', () => {
    const rows: RowSpec[] = [
      { name: 'Đàn gia cầm', unit: 'nghìn con', kind: 'stock', figures: [4.4], rows: [
        { name: 'Gà', unit: 'con', kind: 'stock', relation: 'sum', figures: [3400] }, { name: 'Vịt', unit: 'con', kind: 'stock', relation: 'sum', figures: [1000] },
      ] },
      { name: 'Tỷ lệ hộ nghèo và cận nghèo', unit: '%', figures: [60.45], rows: [
        { name: 'Khu A', unit: '%', relation: 'sum', figures: [70] }, { name: 'Khu B', unit: '%', relation: 'sum', figures: [50] },
      ] },
    ];
    expect(rules({ rows })).toEqual([]);
  });
  it('learns from a column that adds up, where nothing is said', () => {
    const spec = (...actual: number[]): PlanSpec => ({ rows: [{ name: 'Trồng mới rừng', unit: 'ha', figures: [450, actual[0] ?? null], rows: [
      { name: 'Gỗ nguyên liệu', unit: 'ha', figures: [405, actual[1] ?? null] }, { name: 'Gỗ lớn', unit: 'ha', figures: [45, actual[2] ?? null] },
    ] }] });
    expect(rules(spec(60, 52, 8))).toEqual([]);
    expect(rules(spec(60, 52, 88))).toEqual([broken]);
    expect(rules({ rows: [{ name: 'Tổng số hộ', unit: 'hộ', figures: [1244], rows: [
      { name: 'Hộ nghèo', unit: 'hộ', figures: [664] }, { name: 'Hộ văn hóa', unit: 'hộ', figures: [826] },
    ] }] })).toEqual([]);
  });
  describe('grain', () => {
    const grain = (total: number, ...relation: RowSpec['relation'][]): PlanSpec => ({
      rows: [{ name: 'Tổng sản lượng lương thực có hạt cả năm', unit: 'tấn', figures: [total], rows: (
        [['Lúa nước', 215], ['Ngô', 91], ['Sắn', 144], ['Rau các loại', 164]] as const
      ).map(([name, value]) => ({ name, unit: 'tấn', figures: [value], ...(relation[0] && { relation: relation[0] }) })) }],
    });
    it('is paddy and maize only, whatever stands below it', () => {
      expect(rules(grain(306))).toEqual([]);
      expect(rules(grain(306, 'part'))).toEqual([]);
      expect(rules(grain(306, 'sum'))).toEqual([]);
      expect(rules(grain(614, 'sum'))).toEqual([broken]);
    });
    it('is found wherever the crops stand', () => {
      const rows = (total: number): RowSpec[] => [
        { name: 'Tổng sản lượng lương thực có hạt', unit: 'tấn', figures: [total] },
        { name: 'Cây trồng', rows: [crop('Lúa nước', [55], [39.1], [215]), crop('Ngô', [30], [30.3], [91]), crop('Sắn', [10], [144], [144])] },
      ];
      expect(rules({ rows: rows(306) })).toEqual([]);
      expect(told({ rows: rows(360) })).toEqual(['identity/parts-do-not-sum error D6 [D11 D15] → 306']);
    });
  });
});

describe('identity/ratio-mismatch', () => {
  const cattle = (rate: Written, crossbred: Written = 60, all: Written = 712): PlanSpec => ({ rows: [{ name: 'Đàn bò', unit: 'con', figures: [all], rows: [
    { name: 'Trong đó: bò lai', unit: 'con', relation: 'part', figures: [crossbred], rows: [{ name: 'Tỷ lệ bò lai', unit: '%', figures: [rate] }] },
  ] }] });
  const broken = 'identity/ratio-mismatch warning';
  it('accepts 60/712 as 8,4 % and 8,43 %, not as 8,5 %', () => {
    expect(rules(cattle(8.4))).toEqual([]);
    expect(rules(cattle(8.43))).toEqual([]);
    expect(rules(cattle(8.5))).toEqual([broken]);
  });
  it('accepts up to half a unit of the last printed digit', () => {
    expect(rules(cattle(50.5, 101, 200))).toEqual([]);
    expect(rules(cattle(50, 101, 200))).toEqual([]);
    expect(rules(cattle(50, 102, 200))).toEqual([broken]);
    expect(rules(cattle(8, 60, 706))).toEqual([]);
  });
  it('cannot tell with a term missing, and only when it is clear what is counted', () => {
    expect(rules(cattle(9.2, null))).toEqual([]);
    expect(rules(cattle(9.2, 60, null))).toEqual([]);
    expect(rules({ rows: [{ name: 'Đàn bò', unit: 'con', figures: [712] }, { name: 'Tỷ lệ bò sữa', unit: '%', figures: [50] }] })).toEqual([]);
  });
  it('takes the parent for the numerator where the rate has no words of its own', () => {
    const rows = [{ name: 'Đàn bò', unit: 'con', figures: [712], rows: [{ name: 'Bò lai', unit: 'con', figures: [60], rows: [{ name: 'Tỷ lệ', unit: '%', figures: [9.2] }] }] }];
    expect(rules({ rows })).toEqual([broken]);
  });
});

describe('area × yield in other units', () => {
  const gingers = (area: Written, areaUnit: string, perHectare: Written, yieldUnit: string, output: Written, outputUnit: string): PlanSpec => ({ columns: ['plan'], rows: [
    { name: 'Gừng sẻ', rows: [
      { name: 'Diện tích', unit: areaUnit, figures: [area] }, { name: 'Năng suất', unit: yieldUnit, figures: [perHectare] }, { name: 'Sản lượng', unit: outputUnit, figures: [output] },
    ] },
  ] });
  it.each([
    ['m²', gingers(25000, 'm²', 25, 'tạ/ha', 6.25, 'tấn'), gingers(25000, 'm²', 25, 'tạ/ha', 62.5, 'tấn')],
    ['tấn/ha and tạ', gingers(10, 'ha', 2.5, 'tấn/ha', 250, 'tạ'), gingers(10, 'ha', 2.5, 'tấn/ha', 25, 'tạ')],
    ['nghìn ha and nghìn tấn', gingers(12.5, 'nghìn ha', 40, 'tạ/ha', 50, 'nghìn tấn'), gingers(12.5, 'nghìn ha', 40, 'tạ/ha', 500, 'nghìn tấn')],
    ['kg/ha and kg', gingers(3, 'ha', 2000, 'kg/ha', 6000, 'kg'), gingers(3, 'ha', 2000, 'kg/ha', 600, 'kg')],
  ])('%s', (_, right, wrong) => {
    expect(rules(right)).toEqual([]);
    expect(rules(wrong)).toEqual(['identity/area-yield-output error']);
  });
});

describe('identity/household-rate-mismatch', () => {
  const poor = (rate: Written, count: Written, all: Written = 1244): PlanSpec => ({ rows: [
    { name: 'Tổng số hộ', unit: 'hộ', figures: [all], isReference: true },
    { name: 'Số hộ nghèo', unit: 'hộ', figures: [count] },
    { name: 'Tỷ lệ hộ nghèo (giảm còn)', unit: '%', figures: [rate] },
    { name: 'Số hộ nghèo giảm', unit: 'hộ', figures: [76] },
  ] });
  it('accepts 664 of 1.244 as 53,38 %, and nothing else', () => {
    expect(rules(poor(53.38, 664))).toEqual([]);
    expect(rules(poor(53.38, 665))).toEqual(['identity/household-rate-mismatch error']);
    expect(rules(poor(53.83, 664))).toEqual(['identity/household-rate-mismatch error']);
  });
  it('cannot tell without the register or the count', () => {
    expect(rules(poor(53.38, null))).toEqual([]);
    expect(rules(poor(53.38, 665, null))).toEqual([]);
  });
  const shares = (poorShare: Written, culture: Written = 66.4, all: Written = 1244): PlanSpec => ({ columns: ['plan'], rows: [
    { name: 'Tổng số hộ', unit: 'hộ', figures: [all], isReference: true },
    { name: 'Tỷ lệ hộ nghèo', unit: '%', figures: [shown(poorShare)] },
    { name: 'Tỷ lệ hộ cận nghèo', unit: '%', figures: [shown(7.07)] },
    { name: 'Tỷ lệ hộ gia đình văn hóa', unit: '%', figures: [shown(culture)] },
  ] });
  const shown = (value: Written): Written => (typeof value === 'number' ? { state: 'number', value, raw: value, decimals: 2 } : value);
  it('accepts rates that whole numbers of households make: 664, 88 and 826 of 1.244', () => {
    expect(rules(shares(53.38))).toEqual([]);
  });
  it('tells a rate that no whole number makes, where the others show that the register is theirs', () => {
    expect(rules(shares(53.34))).toEqual(['identity/household-rate-mismatch error']);
  });
  it('cannot tell where two rates do not fit, or the register is so large that any rate fits', () => {
    expect(rules(shares(53.34, 66.44))).toEqual([]);
    expect(rules(shares(53.34, 66.4, 124400))).toEqual([]);
  });
});

describe('identity/per-capita-mismatch', () => {
  const grain = (perCapita: Written, population: Written = 4574): PlanSpec => ({ rows: [
    { name: 'Tổng sản lượng lương thực có hạt', unit: 'tấn', figures: [306] },
    { name: 'Bình quân lương thực đầu người', unit: 'kg/người/năm', figures: [perCapita] },
    { name: 'Dân số trung bình', unit: 'người', figures: [population], isReference: true },
  ] });
  it('warns where the implied population is off by more than 2 %', () => {
    expect(rules(grain(66.9))).toEqual([]);
    expect(rules(grain(68.2))).toEqual([]);
    expect(rules(grain(69))).toEqual(['identity/per-capita-mismatch warning']);
  });
  it('cannot tell without the population', () => {
    expect(rules(grain(80, null))).toEqual([]);
  });
});

describe('identity/budget-imbalance', () => {
  const budget = (planned: [Written, Written], actual: [Written, Written] = [null, null]): PlanSpec => ({ rows: [
    { name: 'Tổng thu ngân sách cả năm', unit: 'đồng', figures: [planned[0], actual[0]] },
    { name: 'Tổng chi ngân sách', unit: 'đồng', figures: [planned[1], actual[1]] },
  ] });
  it('wants the plan to balance', () => {
    expect(told(budget([6541055000, 6541055000]))).toEqual([]);
    expect(told(budget([6541055000, 6541055001]))).toEqual(['identity/budget-imbalance error D6 D7']);
  });
  it('warns of spending above the ceiling, or above what has come in', () => {
    expect(told(budget([6541055000, 6541055000], [7000000000, 6600000000]))).toEqual(['identity/budget-imbalance warning E7 [D7]']);
    expect(told(budget([6541055000, 6541055000], [1700000000, 1800000000]))).toEqual(['identity/budget-imbalance warning E7 [E6]']);
    expect(told(budget([6541055000, 6541055000], [6541055000, 6541055000]))).toEqual([]);
  });
  it('cannot tell with one side only, nor where the revenue is a part', () => {
    expect(told(budget([6541055000, null]))).toEqual([]);
    const rows = [{ name: 'Tổng thu ngân sách trên địa bàn', unit: 'đồng', figures: [500000] }, { name: 'Tổng chi ngân sách', unit: 'đồng', figures: [900000] }];
    expect(told({ rows })).toEqual([]);
  });
});

describe('identity/criteria-count', () => {
  const criteria = (cumulative: number, base: number | null): PlanSpec => ({ rows: [{ section: 'Nông thôn mới', rows: [
    { name: 'Số tiêu chí đạt (lũy kế)', unit: 'tiêu chí', figures: [cumulative] },
    { name: 'Số tiêu chí đạt thêm', unit: 'tiêu chí', figures: ['02 tiêu chí'], target: { comparator: 'delta', value: 2, base } },
  ] }] });
  it('wants before and added to make the cumulative number', () => {
    expect(told(criteria(11, 9))).toEqual([]);
    expect(told(criteria(12, 9))).toEqual(['identity/criteria-count error D8 D7']);
    expect(told(criteria(12, null))).toEqual([]);
  });
  it('knows that there are 19', () => {
    expect(told(criteria(19, 17))).toEqual([]);
    expect(told({ rows: [{ name: 'Số tiêu chí nông thôn mới đạt', unit: 'tiêu chí', figures: [20] }] })).toEqual(['identity/criteria-count error D6']);
  });
});

describe('identity/percent-miscalculated', () => {
  const columns = ['plan', 'actualCum', 'pctPlan'] as const;
  const spec = (...figures: Written[]): PlanSpec => ({ columns, rows: [{ name: 'Đàn dê', unit: 'con', figures }] });
  it('recomputes the percentage, rounded or cut off at its printed precision', () => {
    expect(told(spec(75, 76, 101.3))).toEqual([]);
    expect(told(spec(75, 76, 101))).toEqual([]);
    expect(told(spec(30, 20, 66.6))).toEqual([]);
    expect(told(spec(30, 20, 66.8))).toEqual(['identity/percent-miscalculated error F6 [E6 D6] → 66.7']);
    expect(told(spec(75, 76, 110.3))).toEqual(['identity/percent-miscalculated error F6 [E6 D6] → 101.3']);
  });
  it('cannot tell with a term missing or a plan of zero', () => {
    expect(told(spec(75, null, 110))).toEqual([]);
    expect(told(spec(0, 76, 110))).toEqual([]);
    expect(told(spec(75, 76, null))).toEqual([]);
  });
  it('says for a share what the difference is', () => {
    const rows = (percent: number): PlanSpec => ({ columns, rows: [{ name: 'Tỷ lệ hộ nghèo', unit: '%', direction: 'down', figures: [53.38, 54.98, percent] }] });
    expect(told(rows(103))).toEqual([]);
    expect(told(rows(1.6))).toEqual([]);
    expect(told(rows(97.1))).toEqual([]);
    expect(findingsOf(rows(130))[0]?.facts).toMatchObject({ gap: expect.closeTo(1.6) as number, computed: expect.closeTo(103.0, 1) as number });
  });
  it('reads the comparison with last year as an index or as growth, as the column has it', () => {
    const grown = (...percents: number[]): PlanSpec => ({
      columns: ['plan', 'actualCum', 'samePeriodLY', 'pctYoY'],
      rows: percents.map((percent, at) => ({ name: `Đàn số ${at + 1}`, unit: 'con', figures: [500, 110 + at, 100, percent] })),
    });
    expect(told(grown(110, 111, 112))).toEqual([]);
    expect(told(grown(10, 11, 12))).toEqual([]);
    expect(told(grown(1.1, 1.11, 1.12))).toEqual([]);
    expect(told(grown(10, 21, 12))).toEqual(['identity/percent-miscalculated error G7 [E7 F7] → 11']);
  });
  it('finds which result a percentage is of', () => {
    const spec2: PlanSpec = { columns: ['plan', 'actualCum', 'estimate', 'pctPlan'], rows: [
      { name: 'Đàn trâu', unit: 'con', figures: [35, 33, 35, 100] },
      { name: 'Đàn bò', unit: 'con', figures: [712, 698, 712, 100] },
      { name: 'Đàn lợn', unit: 'con', figures: [750, 640, 700, 93.3] },
    ] };
    expect(told(spec2)).toEqual([]);
  });
  it('cannot tell where no reading of the column fits most of its rows', () => {
    const rows = Array.from({ length: 6 }, (_, at) => ({ name: `Đàn số ${at + 1}`, unit: 'con', figures: [200, 100 + at, 70 + 3 * at] }));
    expect(told({ columns, rows })).toEqual([]);
  });
});

describe('identity/parent-outside-children', () => {
  const herd = (whole: number, ...parts: (number | null)[]): PlanSpec => ({ columns: ['plan', 'actualCum', 'pctPlan'], rows: [
    { name: 'Tổng đàn', unit: 'con', figures: [null, null, whole], rows: parts.map((part, at) => ({
      name: ['Gia súc', 'Gia cầm'][at] ?? '', unit: 'con', relation: 'sum', figures: [null, null, part],
    })) },
  ] });
  it('tells a percentage outside the range of the parts', () => {
    expect(told(herd(127.39, 93.45, 117.87))).toEqual(['identity/parent-outside-children error F6 [F7 F8]']);
    expect(told(herd(90, 93.45, 117.87))).toHaveLength(1);
  });
  it('accepts the bounds, and cannot tell with a part missing', () => {
    expect(told(herd(117.87, 93.45, 117.87))).toEqual([]);
    expect(told(herd(93.45, 93.45, 117.87))).toEqual([]);
    expect(told(herd(127.39, 93.45, null))).toEqual([]);
  });
});
