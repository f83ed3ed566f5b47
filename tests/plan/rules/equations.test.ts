/** What each figure of an identity may have meant: whole things and whole hectares exactly, everything else to half a unit of its last digit. */
import { crop, type PlanSpec, type RowSpec, type Written } from '../plan-builder';
import { told } from './findings-of';

const onlyRule = (lines: readonly string[]): readonly string[] => lines.map((line) => line.split(' ')[0] ?? '');

describe('areas', () => {
  const ofArea = (area: Written, unit: string | undefined, perHectare: Written, output: Written, outputUnit = 'tấn'): readonly string[] =>
    onlyRule(told({ columns: ['plan'], rows: [{ name: 'Lúa', rows: [
      { name: 'Diện tích', ...(unit !== undefined && { unit }), figures: [area] },
      { name: 'Năng suất', unit: 'tạ/ha', figures: [perHectare] },
      { name: 'Sản lượng', unit: outputUnit, figures: [output] },
    ] }] }));
  const off = ['identity/area-yield-output'];
  it.each<readonly [string, () => readonly string[], readonly string[]]>([
    // 55 ha × 39,1 tạ/ha is 214,775 to 215,325 tấn; half a hectare more would make it 216,9.
    ['whole hectares are exact', () => ofArea(55, 'ha', 39.1, 216), off],
    ['whole hectares are exact: as it is printed', () => ofArea(55, 'ha', 39.1, 215), []],
    // 54,6 ha stand for 54,55 to 54,65: 213,0 to 214,0 tấn.
    ['a decimal of a hectare is rounded', () => ofArea(54.6, 'ha', 39.1, 213.9, 'tấn'), []],
    ['a decimal of a hectare is rounded, not as if it were whole', () => ofArea(54.6, 'ha', 39.1, 215, 'tấn'), off],
    // 17 nghìn ha stand for 16,5 to 17,5: 70,1 to 74,4 nghìn tấn.
    ['thousands of hectares are rounded', () => ofArea(17, 'nghìn ha', 42.5, 73.5, 'nghìn tấn'), []],
    ['thousands of hectares are rounded, to half a thousand', () => ofArea(17, 'nghìn ha', 42.5, 75, 'nghìn tấn'), off],
  ])('%s', (_, lines, expected) => {
    expect(lines()).toEqual(expected);
  });
});

describe('whole things', () => {
  const herds = (unit: string, ...figures: readonly number[]): readonly string[] => {
    const [total, ...parts] = figures;
    return onlyRule(told({ columns: ['plan'], rows: [{ name: 'Tổng đàn', unit, figures: [total ?? null], rows: parts.map((part, at) => ({ name: `Đàn số ${at + 1}`, unit, relation: 'sum' as const, figures: [part] })) }] }));
  };
  it('add up to the last one', () => {
    expect(herds('con', 1537, 712, 825)).toEqual([]);
    expect(herds('con', 1538, 712, 825)).toEqual(['identity/parts-do-not-sum']);
  });
  it('are rounded where they are counted in thousands', () => {
    // 12,4 + 13,3 thousand are 25,6 to 25,8, printed 26.
    expect(herds('nghìn con', 26, 12.4, 13.3)).toEqual([]);
    expect(herds('nghìn con', 27, 12.4, 13.3)).toEqual(['identity/parts-do-not-sum']);
  });
});

describe('rows that are set against each other in several columns', () => {
  const forest = (columns: PlanSpec['columns'], total: readonly number[], timber: readonly number[], large: readonly number[]): readonly string[] => {
    const parts: RowSpec[] = [{ name: 'Gỗ nguyên liệu', unit: 'ha', relation: 'sum', figures: timber }, { name: 'Gỗ lớn', unit: 'ha', relation: 'sum', figures: large }];
    return onlyRule(told({ ...(columns && { columns }), rows: [{ name: 'Trồng mới rừng', unit: 'ha', figures: total, rows: parts }] }));
  };
  it('were not meant to agree where they never do: that cannot be told', () => {
    expect(forest(['prevYear', 'plan'], [430, 450], [300, 305], [40, 45])).toEqual([]);
  });
  it('are told where they agree in one of them at least', () => {
    const sum = 'identity/parts-do-not-sum';
    expect(forest(['prevYear', 'plan', 'estimate'], [430, 450, 440], [400, 305, 301], [30, 45, 47])).toEqual([sum, sum]);
  });
  it('are told where there is one column only', () => {
    expect(forest(['plan'], [450], [305], [45])).toEqual(['identity/parts-do-not-sum']);
  });
});

describe('yields', () => {
  it('are printed figures although the area is whole', () => {
    // 10 ha × 144 tạ/ha: 143,5 to 144,5 quintals are 143,5 to 144,5 tấn.
    const cassava = (output: number): PlanSpec => ({ columns: ['plan'], rows: [crop('Sắn', [10], [144], [output])] });
    expect(onlyRule(told(cassava(144.4)))).toEqual([]);
    expect(onlyRule(told(cassava(145)))).toEqual([]);
    expect(onlyRule(told(cassava(146)))).toEqual(['identity/area-yield-output']);
  });
});
