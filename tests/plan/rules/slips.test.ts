/** The numbers that a clerk may have meant: every kind of slip in the order in which people make them. */
import { HUMAN_COST, slipsOf, type SlipKind } from '../../../src/plan/rules/slips';

const meant = (value: number, decimals: number, kind: SlipKind): readonly number[] => slipsOf(value, decimals).filter((slip) => slip.kind === kind).map((slip) => slip.value);
const shifts = (value: number, decimals: number): readonly (readonly [value: number, decimals: number])[] =>
  slipsOf(value, decimals).filter(({ kind }) => kind === 'power-of-ten').map((slip) => [slip.value, slip.decimals]);

describe('a power of ten', () => {
  it('is a lost mark first, then a unit a thousand times another, then a mark too many', () => {
    expect(shifts(391, 0)).toEqual([[39.1, 1], [3.91, 2], [0.391, 3], [391_000, 0], [3910, 0], [391_000_000, 0], [0.000391, 6], [39_100, 0]]);
  });
  it('keeps the printed digits and prints no zeros that nobody wrote', () => {
    // 44,00 meant as 4,40 was printed with two decimals; 4400 meant as 4,4 with one.
    expect(shifts(44, 2).slice(0, 2)).toEqual([[4.4, 2], [0.44, 2]]);
    expect(shifts(4400, 0).slice(0, 3)).toEqual([[440, 0], [44, 0], [4.4, 1]]);
    expect(shifts(3.82, 2).find(([value]) => value === 38.2)).toEqual([38.2, 1]);
    expect(shifts(3.82, 2).find(([value]) => value === 3820)).toEqual([3820, 0]);
  });
  it('has all the digits of a number that is written with an exponent', () => {
    expect(shifts(0.391, 3).at(-2)).toEqual([0.000000391, 9]);
  });
  it('keeps the sign of a loss', () => {
    expect(shifts(-910, 0)[0]).toEqual([-91, 0]);
  });
});

describe('slips of the hand', () => {
  it.each<readonly [SlipKind, number, number, readonly number[]]>([
    ['transposed', 38.2, 1, [83.2, 32.8]],
    ['transposed', 119, 0, [191]],
    ['transposed', 55, 0, []],
    ['transposed', -67, 0, [-76]],
    ['doubled', 1223, 0, [123]],
    ['doubled', 1123, 0, [123]],
    ['doubled', 38.22, 2, [3.82]],
    ['doubled', 123, 0, []],
    ['extra-digit', 123, 0, [23, 13, 12]],
    ['extra-digit', 1223, 0, [223, 123, 122]],
    ['extra-digit', 5, 0, []],
    ['sign', -76, 0, [76]],
    ['sign', 76, 0, [-76]],
  ])('%s: %d', (kind, typed, decimals, expected) => {
    expect(meant(typed, decimals, kind)).toEqual(expected);
  });
  it('drop any digit at any place, and hit any wrong one', () => {
    const dropped = meant(19, 0, 'dropped-digit');
    for (const number of [119, 199, 159, 109, 190, 195, 919]) expect(dropped).toContain(number);
    expect(dropped.every((number) => [19, ...Array.from({ length: 900 }, (_, at) => at + 100)].includes(number))).toBe(true);
    const wrong = meant(79, 0, 'wrong-digit');
    expect([...wrong].sort((a, b) => a - b)).toEqual([9, 19, 29, 39, 49, 59, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 89, 99]);
  });
  it('are kept on the printed digits, whatever the cell holds behind them', () => {
    expect(meant(38.204, 1, 'transposed')).toEqual([83.2, 32.8]);
    expect(slipsOf(38.2, 1).filter(({ kind }) => kind === 'wrong-digit').every(({ decimals }) => decimals === 1)).toBe(true);
  });
});

describe('how human a slip is', () => {
  const costOf = (typed: number, decimals: number, wanted: number): number => slipsOf(typed, decimals).find(({ value }) => value === wanted)?.cost ?? Infinity;
  it('goes from a lost mark over swapped, doubled and signed to a digit too many, one dropped, one hit wrongly', () => {
    expect(costOf(382, 0, 38.2)).toBeLessThan(costOf(382, 0, 3.82));
    expect(costOf(382, 0, 3.82)).toBeLessThan(costOf(119, 0, 191));
    expect([costOf(119, 0, 191), costOf(1223, 0, 123), costOf(-76, 0, 76)]).toEqual([HUMAN_COST, HUMAN_COST, HUMAN_COST]);
    expect(costOf(123, 0, 12)).toBeGreaterThan(HUMAN_COST);
    expect(costOf(19, 0, 159)).toBeGreaterThan(costOf(123, 0, 13));
    expect(costOf(79, 0, 70)).toBe(costOf(19, 0, 159));
  });
  it('orders them', () => {
    const costs = slipsOf(1234.5, 1).map(({ cost }) => cost);
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
  });
});
