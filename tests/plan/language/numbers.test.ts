import fc from 'fast-check';
import { inUnitOf, readNumber } from '../../../src/plan/language/numbers';
import { printedNumber } from '../../../src/plan/language/printed-number';
import { readUnit } from '../../../src/plan/language/units';

describe('numbers without a doubt', () => {
  it.each([
    ['6.541.055.000', 6541055000, 0],
    ['6541055000', 6541055000, 0],
    ['6,541,055,000', 6541055000, 0],
    ['6 541 055 000', 6541055000, 0],
    ['4.400 con', 4400, 0],
    ['39,1', 39.1, 1],
    ['01 ha', 1, 0],
    ['02 tiêu chí', 2, 0],
    ['405ha', 405, 0],
    ['66,40%', 66.4, 2],
    ['2,5', 2.5, 1],
    ['100.62', 100.62, 2],
    ['100,62', 100.62, 2],
    ['1.809,5', 1809.5, 1],
    ['1,809.5', 1809.5, 1],
    ['0.534', 0.534, 3],
    ['1234,567', 1234.567, 3],
    ['-2,5', -2.5, 1],
    ['−2,5', -2.5, 1],
    ['+20', 20, 0],
    ["'215", 215, 0],
    ['\u00A0215\u202F', 215, 0],
    ['khoảng 4', 4, 0],
    ['~4', 4, 0],
    ['± 4', 4, 0],
    ['12.', 12, 0],
    ['6\u2009541\u202F055\u00A0000', 6541055000, 0],
    ['６.５４１.０５５.０００', 6541055000, 0],
    ['4.400.000đ', 4400000, 0],
    ['66,40 %', 66.4, 2],
    ['1 809,5 triệu đồng', 1809.5, 1],
    ['0,005', 0.005, 3],
    ['405 Ha.', 405, 0],
    ['405.ha', 405, 0],
    ['405 ; ', 405, 0],
    ['12..', 12, 0],
    ['1.234.567 .', 1234567, 0],
    ['0', 0, 0],
    ['05', 5, 0],
    ['- 5', -5, 0],
    ['+ 5', 5, 0],
    ["' 215", 215, 0],
    ["''215", 215, 0],
    ['Khoảng 4', 4, 0],
    ['xấp xỉ 4', 4, 0],
    ['gần 4', 4, 0],
    ['chừng 4', 4, 0],
    ['ước 4', 4, 0],
    ['≈4', 4, 0],
    ['+-4', 4, 0],
    ['khoảng4', 4, 0],
    ['1 000', 1000, 0],
    ['12 000 000 đồng', 12000000, 0],
    ['405 1000 đồng', 405, 0],
    ['12.345.678', 12345678, 0],
    ['123,456,789', 123456789, 0],
    ['1.234.567,8', 1234567.8, 1],
    ['1,234,567.89', 1234567.89, 2],
    ['12.345,6', 12345.6, 1],
    ['12,345.678', 12345.678, 3],
    ['123.456,7', 123456.7, 1],
    ['1 234 567,89', 1234567.89, 2],
    ['12 345.6', 12345.6, 1],
    ['123 456', 123456, 0],
    ['1 234.567', 1234.567, 3],
    ['2,84', 2.84, 2],
    ['2.8445', 2.8445, 4],
    ['012,345', 12.345, 3],
    ['12345.678', 12345.678, 3],
  ])('%s → %d', (text, value, decimals) => {
    expect(readNumber(text)).toMatchObject({ kind: 'number', value, decimals });
  });

  it('keeps the unit that stands behind the number', () => {
    const reading = readNumber('7.469,5 nghìn ha');
    expect(reading).toMatchObject({ kind: 'number', value: 7469.5, unit: { id: 'ha', factor: 1000 } });
    expect(inUnitOf(7469.5, readUnit('nghìn ha'), readUnit('ha'))).toBe(7469500);
    expect(inUnitOf(7469.5, readUnit('nghìn ha'), readUnit('nghìn ha'))).toBe(7469.5);
    expect(inUnitOf(5, readUnit('ha'), readUnit('con'))).toBe(5);
  });

  it('counts a value in the unit of its row, without dust behind the last digit', () => {
    expect(inUnitOf(1.1, readUnit('nghìn ha'), readUnit('ha'))).toBe(1100);
    expect(inUnitOf(55, readUnit('kg'), readUnit('tấn'))).toBe(0.055);
    expect(inUnitOf(0.1 + 0.2, readUnit('ha'), readUnit('ha'))).toBe(0.1 + 0.2);
    expect(inUnitOf(2.5, readUnit('nghìn con'), readUnit('ha'))).toBe(2.5);
    expect(inUnitOf(2.5, readUnit('nghìn ha'), null)).toBe(2.5);
    expect(inUnitOf(2.5, null, readUnit('nghìn ha'))).toBe(2.5);
  });

  it('has no unit where the text has none', () => {
    expect(readNumber('39,1')).toEqual({ kind: 'number', value: 39.1, decimals: 1, unit: null });
    expect(readNumber('2.844 ha')).toMatchObject({ kind: 'ambiguous', unit: { id: 'ha' } });
  });

  it('is at most eighty signs long', () => {
    expect(readNumber('1'.repeat(80))).toMatchObject({ kind: 'number', value: Number('1'.repeat(80)) });
    expect(readNumber('1'.repeat(81))).toEqual({ kind: 'not-a-number', reason: 'words' });
  });
});

describe('what is no single number', () => {
  it('a pair has the unit that is written behind either half', () => {
    expect(readNumber('53,5/52 ha')).toMatchObject({ unit: { id: 'ha' } });
    expect(readNumber('53,5 ha/52')).toMatchObject({ unit: { id: 'ha' } });
    expect(readNumber('4/9')).toMatchObject({ unit: null });
  });

  it('a pair is decided by the row, where its own figures leave it open', () => {
    expect(readNumber('2.844/2.900', { near: 3 })).toMatchObject({ actual: 2.844, plan: 2.9 });
    expect(readNumber('2.844/2.900', { near: 3, isWhole: true })).toMatchObject({ actual: 2844, plan: 2900 });
    expect(readNumber('2.844/2.900 con', { near: 3 })).toMatchObject({ actual: 2844, plan: 2900 });
  });

  it.each([
    ['1.809,5/75 triệu đồng', 1809.5, 75],
    ['53,5/52ha', 53.5, 52],
    ['53,5/52 ha', 53.5, 52],
    ['53,5 ha / 52 ha', 53.5, 52],
    ['4/9', 4, 9],
    ['17.919 con/14.066 con', 17919, 14066],
    ['04/09 thôn', 4, 9],
    ['53,5 / 52', 53.5, 52],
    ['khoảng 53,5/52 ha', 53.5, 52],
    ['53,5 ha/52', 53.5, 52],
    ['53,5/52 ha.', 53.5, 52],
    ['1 809,5/1 750 triệu đồng', 1809.5, 1750],
    ['1 tỷ/0,5 tỷ đồng', 1, 0.5],
    // Either half tells how the other is meant.
    ['2.844/3 ha', 2.844, 3],
    ['3/2.844 ha', 3, 2.844],
    ['2.844/2900 ha', 2844, 2900],
    ['17.919/14.066 ha', 17919, 14066],
  ])('%s is a result and a plan', (text, actual, plan) => {
    expect(readNumber(text)).toMatchObject({ kind: 'pair', actual, plan });
  });

  it.each(['-', '–', '—', '…', '...', 'x', '///', '--', '_', '__', '.', 'X', '\\', '\\\\', '/', 'n/a', 'N/A', '*', '**', '?', '??', '-/-', ' - '])('%s says that there is none', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'none' });
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['Đạt', 'words'],
    ['trên 70%', 'words'],
    ['3000 gốc lồ ô', 'words'],
    ['3000 lồ ô', 'words'],
    ['xx', 'words'],
    ['5x', 'words'],
    ['khoảng', 'words'],
    ['vào khoảng 4', 'words'],
    ['~~4', 'words'],
    ['.5', 'words'],
    ['--5', 'words'],
    ['1e5', 'words'],
    ['12 34', 'words'],
    ['1 2345', 'words'],
    ['%', 'words'],
    // Two quantities, not a result and its plan.
    ['53,5 ha/52 tấn', 'words'],
    ['1 tỷ đồng/500 triệu đồng', 'words'],
    ['2 nghìn ha/2500 ha', 'words'],
    ['53,5 lồ ô/52 ha', 'words'],
    ['53,5 ha/52 lồ ô', 'words'],
    ['53,5 lồ ô/52', 'words'],
    ['1/2/3', 'words'],
    ['5//6', 'words'],
    ['5/', 'words'],
    ['/5', 'words'],
    ['5/-3', 'words'],
    ['4/9 x 2', 'words'],
    ['tổ 4/9', 'words'],
    ['1.2.3/4', 'words'],
    ['4/1.2.3', 'words'],
    ['1.23.456', 'grouping'],
    ['1,2,3', 'grouping'],
    ['1234.567.890', 'grouping'],
    ['1,2345,678', 'grouping'],
    ['12.345.67', 'grouping'],
    ['1.234,567.8', 'grouping'],
    ['1,234.567,8', 'grouping'],
    ['1.23,4', 'grouping'],
    ['1234.567,8', 'grouping'],
    ['1234,567.8', 'grouping'],
    ['1,23.4', 'grouping'],
    ['1.234 567', 'grouping'],
    ['1234 567', 'grouping'],
    ['1234 567,8', 'grouping'],
    ['1,234 567.8', 'grouping'],
    ['1..5', 'grouping'],
    ['1.,5', 'grouping'],
    ['15/4/2023', 'date'],
    ['15.04.2023', 'date'],
    ['1-4-2023', 'date'],
    ['15 / 4 / 2023', 'date'],
    ['115/4/2023', 'words'],
    ['15/114/2023', 'words'],
    ['15/4/20234', 'words'],
    ['ngày 15/4/2023', 'words'],
    ['6,6-6,8', 'range'],
    ['20 - 25', 'range'],
    ['6 - 8%', 'range'],
    ['khoảng 20-25 ha', 'range'],
    ['20 -', 'words'],
    ['20 ha - 25 ha', 'words'],
    ['5 tân', 'words'],
    ['12 giày', 'words'],
    [`1${' '.repeat(40000)}2`, 'words'],
    ['1.'.repeat(20000), 'words'],
    ['. , '.repeat(8000), 'words'],
    ['9/'.repeat(16000), 'words'],
  ])('%p: %s', (text, reason) => {
    expect(readNumber(text)).toEqual({ kind: 'not-a-number', reason });
  });
});

describe('any number', () => {
  it('printed the Vietnamese way reads back, except where three decimals stay open', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }), fc.integer({ min: 0, max: 4 }), (scaled, decimals) => {
        const value = scaled / 10 ** decimals;
        const reading = readNumber(printedNumber(value, decimals), { convention: 'comma' });
        expect(reading).toMatchObject({ kind: 'number', value, decimals });
      }),
    );
  });

  it('never throws, and never turns a blank into zero', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-–/ %đx…ha')) }), (text) => {
        const reading = readNumber(text);
        if (reading.kind === 'number' && reading.value === 0) expect(text).toContain('0');
      }),
    );
  });
});
