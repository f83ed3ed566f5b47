/** Filters that depend on the day or on the column's mean. Reference: Excel.DynamicFilterCriteria. */

const months = ['January', 'Februray', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;
const periods = ['Month', 'Quarter', 'Week', 'Year'] as const;

/** The words of the API, its spelling of February included. */
export const dynamicCriteria: readonly string[] = [
  'AboveAverage',
  'BelowAverage',
  'Today',
  'Tomorrow',
  'Yesterday',
  'YearToDate',
  ...months.map((month) => `AllDatesInPeriod${month}`),
  ...[1, 2, 3, 4].map((quarter) => `AllDatesInPeriodQuarter${quarter}`),
  ...periods.flatMap((period) => [`Last${period}`, `Next${period}`, `This${period}`]),
];

const DAY = 86_400_000;

/** What a cell's number must be, given all numbers of the column and the day. Serial dates count as in Excel's 1900 system. */
export function dynamicTest(criteria: string, numbers: readonly number[], now: Date): (value: number) => boolean {
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  if (criteria === 'AboveAverage') return (value) => value > mean;
  if (criteria === 'BelowAverage') return (value) => value < mean;
  const period = /^AllDatesInPeriod(?:Quarter(\d)|(\w+))$/.exec(criteria);
  if (period) {
    const quarter = Number(period[1]);
    const month = months.findIndex((name) => name === period[2]);
    return (value) => (month >= 0 ? monthOf(value) === month : Math.floor(monthOf(value) / 3) === quarter - 1);
  }
  const [from, to] = span(criteria, now);
  return (value) => value >= from && value < to;
}

function span(criteria: string, now: Date): readonly [number, number] {
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
  const today = serial(year, month, day);
  const step = criteria.startsWith('Last') ? -1 : criteria.startsWith('Next') ? 1 : 0;
  if (criteria.endsWith('Week')) {
    const first = today - now.getDay() + 7 * step;
    return [first, first + 7];
  }
  if (criteria.endsWith('Month')) return [serial(year, month + step, 1), serial(year, month + step + 1, 1)];
  if (criteria.endsWith('Quarter')) {
    const first = 3 * (Math.floor(month / 3) + step);
    return [serial(year, first, 1), serial(year, first + 3, 1)];
  }
  if (criteria === 'YearToDate') return [serial(year, 0, 1), today + 1];
  if (criteria.endsWith('Year')) return [serial(year + step, 0, 1), serial(year + step + 1, 0, 1)];
  const offset = criteria === 'Tomorrow' ? 1 : criteria === 'Yesterday' ? -1 : 0;
  return [today + offset, today + offset + 1];
}

/** Day 25569 is 1 January 1970. */
export function serial(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / DAY + 25_569;
}

export function dateOf(value: number): Date {
  return new Date(Math.round((value - 25_569) * DAY));
}

function monthOf(value: number): number {
  return dateOf(value).getUTCMonth();
}
