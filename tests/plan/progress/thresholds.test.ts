import fc from 'fast-check';
import { roundTo } from '../../../src/plan/progress/rounding';
import { reachedFrom } from '../../../src/plan/progress/thresholds';

test('a bound is reached by what rounds to it or above, half away from zero', () => {
  expect([0.9494, 0.9495, 0.95].map((spi) => spi >= reachedFrom(0.95, 3))).toEqual([false, true, true]);
  expect([-3.01, -3.005, -3.0049, -3].map((points) => points >= reachedFrom(-3, 2))).toEqual([false, false, true, true]);
  expect([-0.005, -0.0049, 0].map((points) => points >= reachedFrom(0, 2))).toEqual([false, true, true]);
  expect([1.994, 1.995].map((points) => points >= reachedFrom(2, 2))).toEqual([false, true]);
});

test('comparing with it is comparing the rounded value, also at every half', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 40_000 }), fc.integer({ min: -4000, max: 4000 }), fc.constantFrom(2, 3), (thousandths, hundredths, digits) => {
      const value = thousandths / 10 ** (digits + 1);
      const bound = hundredths / 10 ** digits;
      expect(value >= reachedFrom(bound, digits)).toBe(roundTo(value, digits) >= bound);
    }),
  );
});
