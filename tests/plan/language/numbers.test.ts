import fc from 'fast-check';
import { inUnitOf, readNumber } from '../../../src/plan/language/numbers';
import { printedNumber } from '../../../src/plan/language/printed-number';
import { readUnit } from '../../../src/plan/language/units';

function valueOf(text: string, context?: Parameters<typeof readNumber>[1]) {
  const reading = readNumber(text, context);
  return reading.kind === 'number' ? reading.value : reading.kind;
}

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
});

describe('one separator with three digits behind it', () => {
  it.each(['2.844', '4.400', '10,980'])('%s can be read in two ways', (text) => {
    const [whole, fraction] = text.split(/[.,]/);
    expect(readNumber(text)).toMatchObject({ kind: 'ambiguous', readings: [Number(`${whole}${fraction}`), Number(`${whole}.${fraction}`)], guess: null });
  });

  it('is thousands where only whole things are counted', () => {
    expect(valueOf('2.844', { isWhole: true })).toBe(2844);
    expect(valueOf('4,400 con')).toBe(4400);
  });

  it('follows a figure of the same order of magnitude', () => {
    expect(valueOf('2.844', { near: 3000 })).toBe(2844);
    expect(valueOf('2.844', { near: 2.5 })).toBe(2.844);
    expect(valueOf('2.844', { near: 0 })).toBe('ambiguous');
    expect(valueOf('2.844', { near: 90 })).toBe('ambiguous');
  });

  it("follows the sheet's own decimal mark", () => {
    expect(valueOf('2.844', { convention: 'comma' })).toBe(2844);
    expect(valueOf('2.844', { convention: 'dot' })).toBe(2.844);
    expect(valueOf('10,980', { convention: 'comma' })).toBe(10.98);
  });

  it('stays open with a guess where neighbour and convention disagree', () => {
    expect(readNumber('2.844', { near: 3, convention: 'comma' })).toMatchObject({ kind: 'ambiguous', guess: 2.844 });
  });
});

describe('what is no single number', () => {
  it.each([
    ['1.809,5/75 triệu đồng', 1809.5, 75],
    ['53,5/52ha', 53.5, 52],
    ['53,5/52 ha', 53.5, 52],
    ['53,5 ha / 52 ha', 53.5, 52],
    ['4/9', 4, 9],
    ['17.919 con/14.066 con', 17919, 14066],
    ['04/09 thôn', 4, 9],
  ])('%s is a result and a plan', (text, actual, plan) => {
    expect(readNumber(text)).toMatchObject({ kind: 'pair', actual, plan });
  });

  it.each(['-', '–', '—', '…', '...', 'x', '///'])('%s says that there is none', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'none' });
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['Đạt', 'words'],
    ['trên 70%', 'words'],
    ['3000 gốc lồ ô', 'words'],
    ['1.23.456', 'grouping'],
    ['1,2,3', 'grouping'],
    ['15/4/2023', 'date'],
    ['6,6-6,8', 'range'],
    ['20 - 25', 'range'],
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
