import fc from 'fast-check';
import { canBeAtMost, exact, overlap, printed, product, quotient, scaled, sum } from '../../../src/plan/rules/interval';

const figure = fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 3 })).map(([units, decimals]) => ({ value: units / 10 ** decimals, decimals }));
/** A figure and a true value that is printed as it. */
const rounded = fc.tuple(figure, fc.double({ min: -0.5, max: 0.5, noNaN: true })).map(([{ value, decimals }, part]) => ({ shown: printed(value, decimals), truth: value + part * 10 ** -decimals }));

describe('intervals', () => {
  it('hold half a unit of the last printed digit', () => {
    expect(printed(39.1, 1)).toEqual({ low: expect.closeTo(39.05) as number, high: expect.closeTo(39.15) as number });
    expect(printed(215, 0)).toEqual({ low: 214.5, high: 215.5 });
  });
  it('contain every result of what they stand for', () => {
    fc.assert(
      fc.property(rounded, rounded, fc.double({ min: -1000, max: 1000, noNaN: true }), (a, b, factor) => {
        expect(overlap(sum([a.shown, b.shown]), exact(a.truth + b.truth))).toBe(true);
        expect(overlap(product(a.shown, b.shown), exact(a.truth * b.truth))).toBe(true);
        expect(overlap(scaled(a.shown, factor), exact(a.truth * factor))).toBe(true);
        const ratio = quotient(a.shown, b.shown);
        if (ratio) expect(overlap(ratio, exact(a.truth / b.truth))).toBe(true);
      }),
    );
  });
  it('have no quotient where the divisor may be zero', () => {
    expect(quotient(exact(1), printed(0, 0))).toBeNull();
    expect(quotient(exact(1), printed(0.4, 0))).toBeNull();
    expect(quotient(exact(1), printed(1, 0))).not.toBeNull();
  });
  it('touch at their ends, and not beyond', () => {
    expect(overlap({ low: 1, high: 2 }, { low: 2, high: 3 })).toBe(true);
    expect(overlap({ low: 1, high: 2 }, { low: 2.001, high: 3 })).toBe(false);
    expect(canBeAtMost({ low: 2, high: 3 }, { low: 1, high: 2 })).toBe(true);
    expect(canBeAtMost({ low: 2.001, high: 3 }, { low: 1, high: 2 })).toBe(false);
  });
  it('tell amounts in đồng apart to the last đồng', () => {
    expect(overlap(exact(6_541_055_000), exact(6_541_055_001))).toBe(false);
  });
});
