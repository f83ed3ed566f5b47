/** Grain is paddy and maize (215 + 91 = 306 tấn), whichever rows of the plan give them. */
import type { PlanSpec, RowSpec, SectionSpec } from '../../plan-builder';
import { findingsOf } from '../findings-of';

const output = (name: string, value: number): RowSpec => ({ name, unit: 'tấn', figures: [value] });
const below = (name: string, ...rows: RowSpec[]): RowSpec => ({ name, rows });
const section = (name: string, ...rows: RowSpec[]): SectionSpec => ({ section: name, rows });
const total = (value: number): RowSpec => output('Tổng sản lượng lương thực có hạt', value);

const breaks = (rows: PlanSpec['rows']): boolean => findingsOf({ columns: ['plan'], rows }).some(({ rule }) => rule === 'identity/parts-do-not-sum');

describe('which rows make up the grain', () => {
  it.each<[string, (all: number) => PlanSpec['rows']]>([
    ['rice and maize of the year', (all) => [total(all), output('Lúa', 215), output('Ngô', 91)]],
    ['by their other names', (all) => [total(all), output('Sản lượng thóc', 215), output('Sản lượng bắp', 91)]],
    ['paddy rice alone', (all) => [total(all), output('Lúa nước', 215), output('Ngô', 91)]],
    ['paddy rice and upland rice', (all) => [total(all), output('Lúa nước', 200), output('Lúa rẫy', 15), output('Ngô', 91)]],
    ['the whole and not its kinds again', (all) => [total(all), output('Lúa', 215), output('Lúa nước', 200), output('Lúa rẫy', 15), output('Ngô', 91)]],
    ['seasons where the year is not given', (all) => [total(all), output('Lúa đông xuân', 115), output('Lúa hè thu', 100), output('Ngô', 91)]],
    ['the year and not its seasons', (all) => [
      section('Vụ Đông Xuân', output('Lúa', 115), output('Ngô', 91)), section('Vụ Hè Thu', output('Lúa', 100)), section('Cả năm', total(all), output('Lúa', 215), output('Ngô', 91)),
    ]],
    ['seasons as headings', (all) => [total(all), below('Lúa', below('Vụ Đông Xuân', output('Sản lượng', 115)), below('Vụ Hè Thu', output('Sản lượng', 100))), output('Ngô', 91)]],
    ['a kind, not what is said to be a part of it', (all) => [total(all), { ...output('Lúa nước', 215), rows: [output('Lúa lai', 60)] }, output('Ngô', 91)]],
    ['crops below a group', (all) => [section('Cây hằng năm', total(all), below('Cây lương thực', output('Lúa', 215), output('Ngô', 91)), output('Sắn', 144))]],
    ['no cabbage', (all) => [total(all), output('Lúa', 215), output('Ngô lai', 60), output('Ngô nếp', 31), output('Bắp cải', 50)]],
    ['no vegetable or fodder maize', (all) => [total(all), output('Lúa', 215), output('Ngô lai', 91), output('Ngô sinh khối', 400), output('Ngô rau', 7)]],
  ])('%s', (_, rows) => {
    expect(breaks(rows(306))).toBe(false);
    expect(breaks(rows(316))).toBe(true);
  });
  it.each<[string, PlanSpec['rows']]>([
    ['no maize', [total(306), output('Lúa', 215)]],
    ['no rice', [total(306), output('Ngô', 91), output('Sắn', 144)]],
    ['only cabbage beside rice', [total(306), output('Lúa', 215), output('Bắp cải', 50)]],
    ['two rows of the same crop', [total(306), output('Lúa', 115), output('Lúa', 100), output('Ngô', 91), output('Ngô', 1)]],
    ['kinds beside seasons, which may hold each other', [total(306), output('Lúa nước', 115), output('Lúa đông xuân', 100), output('Ngô', 91)]],
    ["a season's grain", [output('Sản lượng lương thực có hạt vụ Đông Xuân', 150), output('Lúa', 215), output('Ngô', 91)]],
    ["a season's grain below its heading", [section('Vụ Hè Thu', total(150)), section('Cả năm', output('Lúa', 215), output('Ngô', 91))]],
    ['an average', [output('Lương thực có hạt bình quân', 66.9), output('Lúa', 215), output('Ngô', 91)]],
  ])('cannot tell with %s', (_, rows) => {
    expect(breaks(rows)).toBe(false);
  });
  it('does not take the total for its own part, though it names both', () => {
    expect(breaks([output('Lúa và ngô', 306), output('Lúa nước', 215), output('Ngô', 91)])).toBe(false);
    expect(breaks([output('Lúa và ngô', 316), output('Lúa nước', 215), output('Ngô', 91)])).toBe(true);
  });
});

describe('other cereals', () => {
  // 0,05 % of 306.000 are 153; rounded to whole tonnes the parts are 305.999 to 306.001, with the 0,05 % up to 306.154,0; the total half a tonne less or more.
  it.each([[306000, false], [306154, false], [306155, true], [305999, false], [305998, true]])('%p against 215.000 + 91.000', (all, isBroken) => {
    expect(breaks([total(all), output('Lúa', 215000), output('Ngô', 91000)])).toBe(isBroken);
  });
});
