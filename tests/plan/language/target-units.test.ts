import { readTarget, readTargetCell } from '../../../src/plan/language/targets';
import { readUnit } from '../../../src/plan/language/units';
import { is, parse, type Parsed } from './target-phrases';

describe('a unit written in the target', () => {
  it.each<[text: string, unit: string, Parsed]>([
    ['500 nghìn m3', 'm3', is('=', 500_000)],
    ['1,5 triệu m3 gỗ', 'm3', is('=', 1_500_000)],
    ['12 nghìn lượt khách', 'lượt khách', is('=', 12_000)],
    ['trên 12 nghìn lượt khách du lịch', 'lượt khách', is('>', 12_000)],
    ['1,5 nghìn con', 'con', is('=', 1500)],
    ['1,5 nghìn con gia cầm', 'con', is('=', 1500)],
    ['215 kg', 'tấn', is('=', 0.215)],
    ['3,91 tấn/ha', 'tạ/ha', is('=', 39.1)],
    ['3,91 tấn / ha', 'tạ/ha', is('=', 39.1)],
    ['3,91 tấn/ ha', 'tạ/ha', is('=', 39.1)],
    ['3,91 tấn /ha', 'tạ/ha', is('=', 39.1)],
    ['3,91tấn/ha', 'tạ/ha', is('=', 39.1)],
    ['20 ha', 'tấn', is('=', 20)],
    ['20 ha, sản lượng 2 tấn', 'ha', is('=', 20)],
    ['2 nghìn tỷ đồng', 'tỷ đồng', is('=', 2000)],
    ['tăng 1,5 nghìn con', 'con', is('delta', 1500)],
    ['giảm 5 tạ', 'tấn', is('delta', -0.5)],
  ])('%s in a row of %s', (text, unit, expected) => {
    expect(parse(text, unit)).toEqual(expected);
  });

  it.each<[text: string, unit: string, Parsed]>([
    ['1 - 1,5 nghìn ha', 'ha', is('range', 1000, { high: 1500 })],
    ['từ 1 nghìn con đến 1,5 nghìn con', 'con', is('range', 1000, { high: 1500 })],
    ['từ 500 con đến 1 nghìn con', 'con', is('range', 500, { high: 1000 })],
    ['tăng từ 1 lên 1,5 nghìn con', 'con', is('>=', 1500, { base: 1000 })],
    ['giảm từ 1 nghìn con xuống 500 con', 'con', is('<=', 500, { base: 1000 })],
  ])('counts for both numbers where it stands behind the second alone: %s', (text, unit, expected) => {
    expect(parse(text, unit)).toEqual(expected);
  });
});

describe('two figures in one cell', () => {
  it.each<[string, Parsed]>([
    ['04/09 thôn', is('=', 4)],
    ['53,5/52 ha', is('=', 53.5)],
    ['đạt 9/19 tiêu chí', is('=', 9)],
    ['trên 9 / 19 tiêu chí', is('>', 9)],
  ])('%s asks for the part, not the whole', (text, expected) => {
    expect(parse(text)).toEqual(expected);
  });
});

describe('a lone separator', () => {
  it.each([['trên 4.400 con', 4400], ['2.844', 2844], ['2.844 ha', 2844], ['2,8', 2.8], ['2.8', 2.8], ['0,125', 0.125], ['1.809,5 triệu đồng', 1809.5], ['1 200 ha', 1200]])('%s', (text, value) => {
    expect(parse(text).value).toBe(value);
  });
});

describe('printed digits of a target', () => {
  it.each<[text: string, unit: string, decimals: number]>([
    ['66,40%', '%', 2],
    ['trên 66,4%', '%', 1],
    ['100', '%', 0],
    ['53,50/52 ha', 'ha', 2],
    ['7,5 - 8%', '%', 1],
    ['7 - 7,25%', '%', 2],
    ['tăng 0,25%', '%', 2],
    ['từ 9,5% lên 11%', '%', 0],
    ['từ 9% lên 11,5%', '%', 1],
    ['12,5% (hiện nay 10%)', '%', 1],
    ['Lũy kế 11,5 km', 'km', 1],
    ['2.844 ha', 'ha', 0],
    ['1,5 nghìn ha', 'ha', 0],
    ['1,2345 nghìn ha', 'ha', 1],
    ['215 kg', 'tấn', 3],
    ['2,5 tạ', 'tấn', 2],
  ])('%s in a row of %s', (text, unit, decimals) => {
    expect(readTarget(text, { unit: readUnit(unit) }).decimals).toBe(decimals);
  });

  it('are none where nothing is printed', () => {
    expect(readTarget('Đạt', { unit: null }).decimals).toBe(0);
  });
});

describe('cells of a target column', () => {
  it('read a text in the unit of their row', () => {
    expect(readTargetCell('7,5 nghìn ha', null, readUnit('ha'))).toMatchObject({ text: '7,5 nghìn ha', comparator: '=', value: 7500 });
  });

  it('hold no target where they say true or false, or are no result at all', () => {
    expect(readTargetCell(true, null, null)).toEqual({ text: 'true', comparator: 'none', value: null, high: null, base: null, decimals: 0 });
    expect(readTargetCell({ error: '#REF!' }, null, null)).toEqual({ text: '#REF!', comparator: 'none', value: null, high: null, base: null, decimals: 0 });
  });
});
