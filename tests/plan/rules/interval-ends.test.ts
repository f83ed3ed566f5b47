/** What two printed numbers can and cannot have meant, at the very ends: half a unit of the last digit is still in, the next number is out. */
import { canBeAtMost, exact, overlap, printed, product, quotient, scaled, sum, type Interval } from '../../../src/plan/rules/interval';

const between = (low: number, high: number): Interval => ({ low, high });

describe('results of intervals', () => {
  it.each<readonly [string, () => Interval | null, Interval]>([
    ['a sum', () => sum([between(1, 2), between(10, 20), between(-5, -4)]), between(6, 18)],
    ['a sum of nothing', () => sum([]), between(0, 0)],
    ['a product', () => product(between(2, 3), between(4, 5)), between(8, 15)],
    ['a product of which one side may be negative', () => product(between(-2, 3), between(4, 5)), between(-10, 15)],
    ['a product of two changes', () => product(between(-2, 3), between(-5, 1)), between(-15, 10)],
    ['a product of two losses', () => product(between(-3, -2), between(-5, -4)), between(8, 15)],
    ['what is taken times a number', () => scaled(between(1, 2), 3), between(3, 6)],
    ['what is turned into a loss', () => scaled(between(1, 2), -1), between(-2, -1)],
    ['a quotient', () => quotient(between(1, 2), between(4, 5)), between(0.2, 0.5)],
    ['a quotient of a change', () => quotient(between(-2, 1), between(4, 5)), between(-0.5, 0.25)],
    ['a quotient by a loss', () => quotient(between(1, 2), between(-5, -4)), between(-0.5, -0.2)],
  ])('%s runs from its least to its most', (_, result, expected) => {
    expect(result()).toEqual(expected);
  });
  it.each([between(0, 1), between(-1, 0), between(-1, 1), exact(0)])('have no quotient by %j, which may be zero', (divisor) => {
    expect(quotient(exact(1), divisor)).toBeNull();
  });
});

describe('two numbers agree', () => {
  it.each<readonly [string, () => readonly [Interval, Interval], boolean]>([
    // 55 ha × 39,1 tạ/ha ÷ 10 is anything from 214,775 to 215,325 tấn.
    ['215 tấn of rice', () => [scaled(product(exact(55), printed(39.1, 1)), 0.1), printed(215, 0)], true],
    ['216 tấn of rice: 215,5 is not reached', () => [scaled(product(exact(55), printed(39.1, 1)), 0.1), printed(216, 0)], false],
    // 1 ha × 25 tạ/ha: whole quintals stand for 24,5 to 25,5, that is 2,45 to 2,55 tấn.
    ['2,6 tấn of ginger, which may be 2,55', () => [scaled(product(exact(1), printed(25, 0)), 0.1), printed(2.6, 1)], true],
    ['2,7 tấn of ginger', () => [scaled(product(exact(1), printed(25, 0)), 0.1), printed(2.7, 1)], false],
    ['a sum in binary fractions', () => [sum([exact(0.1), exact(0.2)]), exact(0.3)], true],
    ['a loss in binary fractions', () => [sum([exact(-0.1), exact(-0.2)]), exact(-0.3)], true],
    ['a budget in binary fractions', () => [sum([exact(1e9), exact(0.1), exact(0.2)]), exact(1_000_000_000.3)], true],
    ['zero and zero', () => [exact(0), exact(0)], true],
    ['the end of a wide one', () => [between(0.1 + 0.2, 5), between(0, 0.3)], true],
    ['the end of a wide loss', () => [between(-5, -0.3), between(-0.1 - 0.2, 0)], true],
    ['a billion and one đồng more', () => [exact(1_000_000_000), exact(1_000_000_001)], false],
  ])('%s', (_, both, expected) => {
    const [a, b] = both();
    expect(overlap(a, b)).toBe(expected);
    expect(overlap(b, a)).toBe(expected);
  });
});

describe('a part is not above its total', () => {
  it.each<readonly [string, () => readonly [Interval, Interval], boolean]>([
    ['zero of zero', () => [exact(0), exact(0)], true],
    ['60 of 60', () => [exact(60), exact(60)], true],
    ['61 of 60', () => [exact(61), exact(60)], false],
    ['60,4 of 60 when both are rounded', () => [printed(60.4, 1), printed(60, 0)], true],
    ['60,6 of 60 when both are rounded', () => [printed(60.6, 1), printed(60, 0)], false],
    ['a sum in binary fractions', () => [sum([exact(0.1), exact(0.2)]), exact(0.3)], true],
    ['a budget in binary fractions', () => [sum([exact(1e9), exact(0.1), exact(0.2)]), exact(1_000_000_000.3)], true],
    ['a part that may be little', () => [between(0, 100), exact(1)], true],
  ])('%s', (_, both, expected) => {
    const [part, total] = both();
    expect(canBeAtMost(part, total)).toBe(expected);
  });
});
