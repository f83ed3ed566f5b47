/** Rates of households against their numbers and the register of all households. 664 of 1.244 are 53,376 %, 88 are 7,074 %, 826 are 66,399 %. */
import { shown, type PlanSpec, type RowSpec, type Written } from '../../plan-builder';
import { findingsOf } from '../findings-of';

const rules = (spec: PlanSpec): string[] => findingsOf(spec).map(({ rule, severity }) => `${rule} ${severity}`);
const mismatch = 'identity/household-rate-mismatch error';
const row = (name: string, unit: string, ...figures: Written[]): RowSpec => ({ name, unit, figures });
/** A rate printed with two digits. */
const rate = (value: number): Written => shown(value, value, 2);

const register = row('Tổng số hộ', 'hộ', 1244);
/** 53,38 % of 1.244 are 664; 684 were typed. */
const wrongCount = row('Số hộ nghèo', 'hộ', 684);
const poorRate = row('Tỷ lệ hộ nghèo', '%', rate(53.38));
const planOnly = (...rows: RowSpec[]): PlanSpec => ({ columns: ['plan'], rows });

describe('which row is the register of all households', () => {
  it.each([
    'Tổng số hộ', 'Số hộ', 'Hộ', 'Tổng hộ', 'Tổng số hộ gia đình', 'Số hộ dân', 'Hộ gia đình', 'Tổng số hộ toàn xã', 'Số hộ dân trong xã', 'Số hộ của xã', 'Tổng số hộ trên địa bàn',
    'Tổng số hộ cuối kỳ', 'Số hộ cuối năm',
  ])('"%s" is', (name) => {
    expect(rules(planOnly(row(name, 'hộ', 1244), poorRate, wrongCount))).toEqual([mismatch]);
  });
  it.each([
    ['Tổng số hộ nông thôn', 'hộ'], ['Số hộ đầu năm', 'hộ'], ['Trong đó: số hộ', 'hộ'], ['Cấp nước cho hộ', 'hộ'], ['Tổng số hộ', 'người'],
  ])('"%s" in %s is not', (name, unit) => {
    expect(rules(planOnly(row(name, unit, 1244), poorRate, wrongCount))).toEqual([]);
  });
  it('cannot tell where two rows say so', () => {
    expect(rules(planOnly(register, row('Số hộ trên địa bàn', 'hộ', 1244), poorRate, wrongCount))).toEqual([]);
  });
});

describe('which rates are shares of all households', () => {
  it.each([
    ['Tỷ lệ hộ nghèo', 'Số hộ nghèo'], ['Tỉ lệ hộ nghèo', 'Hộ nghèo'], ['Tỷ lệ số hộ nghèo', 'Tổng số hộ nghèo'], ['Tỷ lệ hộ nghèo (giảm còn)', 'Trong đó: hộ nghèo'],
    ['Tỷ lệ hộ gia đình văn hóa', 'Số hộ gia đình văn hóa'], ['Tỷ lệ hộ gia đình văn hóa', 'Số hộ văn hóa'], ['Tỷ lệ hộ nghèo', 'Hộ nghèo (chuẩn mới)'], ['Tỷ lệ hộ nghèo (đa chiều', 'Nghèo'],
  ])('"%s" with "%s"', (name, counted) => {
    expect(rules(planOnly(register, row(name, '%', rate(53.38)), row(counted, 'hộ', 664)))).toEqual([]);
    expect(rules(planOnly(register, row(name, '%', rate(53.38)), row(counted, 'hộ', 684)))).toEqual([mismatch]);
  });
  it.each([
    ['a relapse is a share of those that had left poverty', 'Tỷ lệ hộ tái nghèo', '%', 'Số hộ tái nghèo', 'hộ'],
    ['a fall of the rate is no share', 'Giảm tỷ lệ hộ nghèo', '%', 'Số hộ nghèo', 'hộ'],
    ['a number of households is no rate', 'Tỷ lệ hộ nghèo', 'hộ', 'Số hộ nghèo', 'hộ'],
    ['another kind of household is counted', 'Tỷ lệ hộ nghèo', '%', 'Số hộ cận nghèo', 'hộ'],
    ['those that left poverty are counted', 'Tỷ lệ hộ nghèo', '%', 'Số hộ nghèo giảm', 'hộ'],
    ['persons are counted', 'Tỷ lệ hộ nghèo', '%', 'Số hộ nghèo', 'người'],
    ['the rate says nothing of the kind of household', 'Tỷ lệ hộ', '%', 'Hộ', 'hộ'],
    ['applications are counted', 'Tỷ lệ hồ sơ đúng hạn', '%', 'Số hồ sơ đúng hạn', 'hộ'],
  ])('not where %s', (_, name, unit, counted, countedIn) => {
    expect(rules(planOnly(register, row(name, unit, 53), row(counted, countedIn, 684)))).toEqual([]);
  });
  it('cannot tell where two rows count the same households', () => {
    expect(rules(planOnly(register, poorRate, wrongCount, row('Tổng hộ nghèo', 'hộ', 664)))).toEqual([]);
  });
});

describe('rate and number', () => {
  it.each([
    ['half a unit of the last digit: 663,4 to 664,6 households make 53,33 to 53,42 %', 1244, 664, 53.4, 1, true],
    ['663 of 1.244 are 53,296 %', 1244, 663, 53.3, 1, true],
    ['663 of 1.244 are not 53,4 %', 1244, 663, 53.4, 1, false],
    ['all of them', 1244, 1244, 100, 0, true],
    ['none of them', 1244, 0, 0, 0, true],
    ['no households at all: nothing can be told', 0, 664, 53.4, 1, true],
  ])('%s', (_, all, count, value, decimals, holds) => {
    const spec = planOnly(row('Tổng số hộ', 'hộ', all), row('Tỷ lệ hộ nghèo', '%', shown(value, value, decimals)), row('Số hộ nghèo', 'hộ', count));
    expect(rules(spec)).toEqual(holds ? [] : [mismatch]);
  });
  it('says how many households the rate means', () => {
    const [finding] = findingsOf(planOnly(register, poorRate, wrongCount));
    expect(finding?.facts).toEqual({ path: ['Tỷ lệ hộ nghèo'], rate: 53.38, households: 1244, computed: 664, stated: 684 });
  });
  it('converts thousands of households', () => {
    const district = (count: number): PlanSpec => planOnly(row('Tổng số hộ', 'nghìn hộ', 12.44), poorRate, row('Số hộ nghèo', 'hộ', count));
    expect(rules(district(6640))).toEqual([]);
    expect(findingsOf(district(6840))[0]?.facts).toMatchObject({ households: 12440, computed: 6640, stated: 6840 });
    const poorInThousands = planOnly(row('Tổng số hộ', 'hộ', 12440), poorRate, row('Số hộ nghèo', 'nghìn hộ', 6.84));
    expect(findingsOf(poorInThousands)[0]?.facts).toMatchObject({ households: 12440, computed: 6640, stated: 6840 });
  });
  it('looks at each column, and says nothing where none agrees', () => {
    const years = (plan: number, actual: number): PlanSpec => ({
      columns: ['plan', 'actualCum'], rows: [row('Tổng số hộ', 'hộ', 1244, 1250), row('Tỷ lệ hộ nghèo', '%', 53.4, 56), row('Số hộ nghèo', 'hộ', plan, actual)],
    });
    expect(rules(years(664, 700))).toEqual([]);
    expect(rules(years(664, 709))).toEqual([mismatch]);
    // The rate is of something else: neither column agrees.
    expect(rules(years(300, 310))).toEqual([]);
  });
});

describe('a rate whose number is not given', () => {
  const shares = (...values: number[]): PlanSpec => planOnly(register, ...values.map((value, at) => row(`Tỷ lệ hộ ${['nghèo', 'cận nghèo', 'văn hóa', 'dùng điện'][at] ?? ''}`, '%', rate(value))));
  it('is told where no whole number makes it, with no repair', () => {
    const [finding, ...others] = findingsOf(shares(53.34, 7.07, 66.4));
    expect(others).toEqual([]);
    expect(finding?.facts).toEqual({ path: ['Tỷ lệ hộ nghèo'], rate: 53.34, households: 1244, computed: 664, stated: null });
    expect(finding?.suggestion).toBeNull();
    expect(finding?.row).toBe(6);
  });
  it.each([
    ['two other rates fit the register', [53.34, 7.07, 66.4], true],
    ['three other rates fit it', [53.34, 7.07, 66.4, 100], true],
    ['only one other does', [53.34, 7.07], false],
    ['two do, a third does not', [53.34, 7.07, 66.4, 66.44], false],
  ])('needs rates that show whose shares they are: %s', (_, values, isTold) => {
    expect(rules(shares(...values))).toEqual(isTold ? [mismatch] : []);
  });
  it.each([
    // 0,01 % of 1.244 are 0,12 households, of 3.000 are 0,3: still finer than one; of 3.100 they are 0,31.
    ['1.244 households', 1244, [53.34, 7.07, 66.4], true],
    // 40 % are 1.200; 40,01 % are 1.200,3, printed 1.200,15 to 1.200,45: no whole number.
    ['3.000 households', 3000, [40.01, 20, 60], true],
    // 40,01 % of 3.100 are 1.240,31, printed 1.240,155 to 1.240,465.
    ['3.100 households', 3100, [40.01, 20, 60], false],
    ['one printed digit: 0,1 % are 1,2 households', 1244, [53.3, 7.1, 66.4], false],
  ])('needs digits finer than one household: %s', (what, all, values, isTold) => {
    const decimals = what.startsWith('one') ? 1 : 2;
    const spec = planOnly(row('Tổng số hộ', 'hộ', all), ...values.map((value, at) => row(`Tỷ lệ hộ số ${at + 1}`, '%', shown(value, value, decimals))));
    expect(rules(spec)).toEqual(isTold ? [mismatch] : []);
  });
  it('needs a register in households, not in thousands of them', () => {
    const spec = shares(53.34, 7.07, 66.4);
    expect(rules({ ...spec, rows: [row('Tổng số hộ', 'nghìn hộ', 1.244), ...spec.rows.slice(1)] })).toEqual([]);
  });
  it('is not looked for in rates of applications ("hồ sơ")', () => {
    const spec = shares(53.38, 7.07, 66.4);
    expect(rules({ ...spec, rows: [...spec.rows, row('Tỷ lệ hồ sơ giải quyết đúng hạn', '%', rate(99.53))] })).toEqual([]);
  });
  it('accepts the ends: all households and none', () => {
    expect(rules(shares(100, 7.07, 66.4))).toEqual([]);
    expect(rules(shares(0, 7.07, 66.4))).toEqual([]);
  });
});
