import fc from 'fast-check';
import { elapsedMonths, monthEnd, periodEnd, periodStart, serialOf, yearEnd } from '../../../src/plan/progress/calendar';
import { profileShare } from '../../../src/plan/progress/expected';
import { DEFAULT_PROFILES } from '../../../src/plan/progress/profiles';
import type { CalendarId } from '../../../src/plan/model';

describe('the administrative calendar, from the 15th to the 14th (Nghị định 09/2019/NĐ-CP, Điều 12)', () => {
  test.each([
    ['2023', '2023-12-14'], ['2023-H1', '2023-06-14'], ['2023-9M', '2023-09-14'], ['2023-Q1', '2023-03-14'], ['2023-06', '2023-06-14'], ['2024-02', '2024-02-14'],
  ])('the period %s ends on %s', (period, end) => {
    expect(periodEnd(period, 'administrative')).toBe(end);
  });

  test.each([['2023-06', '2023-05-15'], ['2023-01', '2022-12-15'], ['2023-Q1', '2022-12-15'], ['2023-Q3', '2023-06-15']])('%s begins on %s', (period, start) => {
    expect(periodStart(period, 'administrative')).toBe(start);
  });

  test('a year and a half-year have no first day to tell', () => {
    expect([periodStart('2023', 'administrative'), periodStart('2023-H1', 'administrative')]).toEqual([null, null]);
  });

  test.each([
    // 15/12/2022 is the first of the 31 days of January 2023.
    ['2022-12-14', 0, 0], ['2022-12-15', 0, 1 / 31], ['2023-01-14', 1, 0], ['2023-01-15', 1, 1 / 31],
    // From 15/2 to 14/3 there are 28 days, in a leap year 29.
    ['2023-02-28', 2, 14 / 28], ['2023-06-14', 6, 0], ['2023-06-30', 6, 16 / 30], ['2023-12-13', 11, 29 / 30], ['2023-12-14', 12, 0], ['2023-12-31', 12, 0],
  ])('on %s, %d months are over and %d of the next', (day, whole, part) => {
    const elapsed = elapsedMonths(day, 2023, 'administrative');
    expect(elapsed.whole).toBe(whole);
    expect(elapsed.part).toBeCloseTo(part, 12);
  });

  test('29 February 2024 is the fifteenth of the 29 days of March', () => {
    expect(elapsedMonths('2024-02-29', 2024, 'administrative')).toEqual({ whole: 2, part: 15 / 29 });
  });

  test('the year ends on 14 December', () => {
    expect([yearEnd(2023, 'administrative'), yearEnd(2023, 'calendar-year')]).toEqual(['2023-12-14', '2023-12-31']);
  });
});

const day = fc.integer({ min: serialOf('2022-06-01'), max: serialOf('2025-06-30') }).map((serial) => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10));

test('in either calendar a month is whole on its last day and not the day before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2020, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom<CalendarId[]>('calendar-year', 'administrative'), (year, month, calendar) => {
      const end = monthEnd(year, month, calendar);
      expect(elapsedMonths(end, year, calendar)).toEqual({ whole: month, part: 0 });
      const before = elapsedMonths(new Date(Date.parse(end) - 86_400_000).toISOString().slice(0, 10), year, calendar);
      expect(before.whole).toBe(month - 1);
      expect(before.part).toBeGreaterThan(0.96);
    }),
    { numRuns: 60 },
  );
});

test('a linear year by months is never more than a point away from the days that are over', () => {
  const [linear] = DEFAULT_PROFILES;
  if (!linear) throw new Error('no profile');
  fc.assert(
    fc.property(day, fc.constantFrom<CalendarId[]>('calendar-year', 'administrative'), (asOf, calendar) => {
      const [from, to] = [serialOf(yearEnd(2023, calendar)), serialOf(yearEnd(2024, calendar))];
      const byDays = Math.min(1, Math.max(0, (serialOf(asOf) - from) / (to - from)));
      expect(Math.abs(profileShare(linear, asOf, 2024, calendar) - byDays)).toBeLessThan(0.01);
    }),
    { numRuns: 200 },
  );
});

test('from 15/12 to 14/6 half of a linear year is over: 6 of 12 months, 182 of 365 days', () => {
  const [linear] = DEFAULT_PROFILES;
  if (!linear) throw new Error('no profile');
  expect(profileShare(linear, '2023-06-14', 2023, 'administrative')).toBe(0.5);
  expect((serialOf('2023-06-14') - serialOf('2022-12-14')) / 365).toBeCloseTo(0.499, 3);
});
