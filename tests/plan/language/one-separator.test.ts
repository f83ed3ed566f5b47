/** `2.844` is two thousand eight hundred and forty-four, or two and a bit: what decides, and when nothing does. */
import { readNumber } from '../../../src/plan/language/numbers';
import { readUnit } from '../../../src/plan/language/units';

type Context = NonNullable<Parameters<typeof readNumber>[1]>;

function valueOf(text: string, context?: Context) {
  const reading = readNumber(text, context);
  return reading.kind === 'number' ? reading.value : reading.kind;
}

describe('one separator with three digits behind it', () => {
  it.each(['2.844', '4.400', '10,980', '284,400', '1.000', '9.999'])('%s can be read in two ways', (text) => {
    const [whole, fraction] = text.split(/[.,]/);
    expect(readNumber(text)).toMatchObject({ kind: 'ambiguous', readings: [Number(`${whole}${fraction}`), Number(`${whole}.${fraction}`)], guess: null });
  });

  it.each(['-2.844', '− 2,844'])('%s keeps its sign both ways', (text) => {
    expect(readNumber(text)).toMatchObject({ kind: 'ambiguous', readings: [-2844, -2.844] });
    expect(readNumber(text, { isWhole: true })).toMatchObject({ value: -2844, decimals: 0 });
    expect(readNumber(text, { near: 2.9 })).toMatchObject({ value: -2.844, decimals: 3 });
  });

  it('is thousands where only whole things are counted', () => {
    expect(valueOf('2.844', { isWhole: true })).toBe(2844);
    expect(valueOf('4,400 con')).toBe(4400);
    expect(valueOf('2.844', { isWhole: true, near: 2.5, convention: 'dot' })).toBe(2844);
    expect(valueOf('2.844 ha', { isWhole: false })).toBe('ambiguous');
  });

  it('has its own unit decide, not the row’s', () => {
    // A thousand head are divisible: 2 844 head, or 2 844 000.
    expect(valueOf('2,844 nghìn con', { isWhole: true })).toBe('ambiguous');
    expect(valueOf('2,844 con', { isWhole: false, near: 2.9 })).toBe(2844);
  });

  it.each<[string, Context, number | string]>([
    ['2.844', { near: 3000 }, 2844],
    ['2.844', { near: 2.5 }, 2.844],
    ['2.844', { near: -3000 }, 2844],
    ['2.844', { near: 0 }, 'ambiguous'],
    ['2.844', { near: null }, 'ambiguous'],
    ['2.844', { near: 90 }, 'ambiguous'],
    // One power of ten away is still believed, on either side.
    ['1.000', { near: 10_000 }, 1000],
    ['1.000', { near: 10_100 }, 'ambiguous'],
    ['1.000', { near: 100 }, 1000],
    ['1.000', { near: 99 }, 'ambiguous'],
    ['1.000', { near: 10 }, 1],
    ['1.000', { near: 10.1 }, 'ambiguous'],
    ['1.000', { near: 0.1 }, 1],
    ['1.000', { near: 0.099 }, 'ambiguous'],
  ])('%s follows a figure of the same order of magnitude: %j', (text, context, expected) => {
    expect(valueOf(text, context)).toBe(expected);
  });

  it.each<[string, string, string, number, number | string]>([
    ['a multiple of the row’s unit', '2,844 nghìn ha', 'ha', 2900, 2.844],
    ['the same multiple', '2,844 nghìn ha', 'nghìn ha', 2.9, 2.844],
    ['a part of the row’s unit', '2.844 kg', 'tấn', 2.9, 2844],
    ['a unit of another kind', '2.844 %', 'ha', 2900, 'ambiguous'],
  ])('compares with the neighbour in the unit of the text: %s', (_, text, unit, near, expected) => {
    expect(valueOf(text, { near, unit: readUnit(unit) })).toBe(expected);
  });

  it.each<[string, Context, number | string]>([
    ['2.844', { convention: 'comma' }, 2844],
    ['2.844', { convention: 'dot' }, 2.844],
    ['10,980', { convention: 'comma' }, 10.98],
    ['10,980', { convention: 'dot' }, 10980],
    ['10,980', { convention: null }, 'ambiguous'],
    ['10,980 ha', { convention: 'comma' }, 10.98],
  ])("%s follows the sheet's own decimal mark: %j", (text, context, expected) => {
    expect(valueOf(text, context)).toBe(expected);
  });

  it.each<[string, Context, number]>([
    ['2.844', { near: 3, convention: 'comma' }, 2.844],
    ['-2.844', { near: 3, convention: 'comma' }, -2.844],
    ['2.844', { near: 3000, convention: 'dot' }, 2844],
    ['2,844', { near: 3000, convention: 'comma' }, 2844],
  ])('%s stays open with a guess where neighbour and decimal mark disagree: %j', (text, context, guess) => {
    const sign = Math.sign(guess);
    expect(readNumber(text, context)).toEqual({ kind: 'ambiguous', readings: [sign * 2844, sign * 2.844], guess, unit: null });
  });

  it('is sure where neighbour and decimal mark agree', () => {
    expect(valueOf('2.844', { near: 3, convention: 'dot' })).toBe(2.844);
    expect(valueOf('2.844', { near: 3000, convention: 'comma' })).toBe(2844);
  });
});
