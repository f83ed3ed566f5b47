import { profileShare } from '../../../src/plan/progress/expected';
import { dateOfSerial, periodEnd, serialOf } from '../../../src/plan/progress/calendar';
import { DEFAULT_PROFILES } from '../../../src/plan/progress/profiles';
import { roundTo } from '../../../src/plan/progress/rounding';
import type { Profile } from '../../../src/plan/model';

const profile = (id: string): Profile => {
  const found = DEFAULT_PROFILES.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no profile ${id}`);
  return found;
};

describe('the share that a profile expects', () => {
  test('at month-ends as the table says, between them by days', () => {
    expect(profileShare(profile('RICE-P'), '2023-04-30', 2023, 'calendar-year')).toBe(0.52);
    expect(profileShare(profile('RICE-P'), '2023-04-15', 2023, 'calendar-year')).toBeCloseTo(0.26, 12);
    expect(profileShare(profile('LINEAR'), '2023-06-30', 2023, 'calendar-year')).toBe(0.5);
    expect(profileShare(profile('LINEAR'), '2024-02-29', 2024, 'calendar-year')).toBeCloseTo(2 / 12, 12);
  });

  test('a step waits for the last day of its month', () => {
    expect(profileShare(profile('NOV-DEC'), '2023-12-30', 2023, 'calendar-year')).toBe(0);
    expect(profileShare(profile('NOV-DEC'), '2023-12-31', 2023, 'calendar-year')).toBe(1);
    expect(profileShare(profile('HELD'), '2023-01-31', 2023, 'calendar-year')).toBe(1);
  });

  test('nothing before the plan’s year, everything after it', () => {
    expect(profileShare(profile('LINEAR'), '2022-12-31', 2023, 'calendar-year')).toBe(0);
    expect(profileShare(profile('LINEAR'), '2024-01-15', 2023, 'calendar-year')).toBe(1);
  });
});

test('a step profile that is held expects its level from the first month-end on', () => {
  expect(profileShare(profile('HELD'), '2023-01-10', 2023, 'calendar-year')).toBe(0);
});

test('days and serial numbers', () => {
  expect(serialOf('2023-06-30')).toBe(45107);
  expect(dateOfSerial(45107)).toBe('2023-06-30');
  expect(dateOfSerial(45107.75)).toBe('2023-06-30');
  expect(dateOfSerial(12)).toBeNull();
});

test.each([
  ['2023', '2023-12-31'], ['2023-H1', '2023-06-30'], ['2023-9M', '2023-09-30'], ['2023-Q1', '2023-03-31'], ['2024-02', '2024-02-29'],
])('the period %s ends on %s', (period, end) => {
  expect(periodEnd(period, 'calendar-year')).toBe(end);
});

test('rounds as Excel does', () => {
  expect([roundTo(1.005, 2), roundTo(-2.5, 0), roundTo(0.9495, 3), roundTo(-0.001, 2)]).toEqual([1.01, -3, 0.95, 0]);
});
