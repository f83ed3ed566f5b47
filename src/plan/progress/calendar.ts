/** Calendar days as `2023-06-30`, and how far the plan's year has gone by one of them. No `Date` leaves this file: it carries a time zone. */
import type { IsoDate, PeriodId } from '../model';

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Reads `2023-06-30`. Throws RangeError where the text is no such day: days are made by us, never typed. */
export function dayOf(date: IsoDate): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const [year, month, day] = (match?.slice(1) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) throw new RangeError(`not a day: ${date}`);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) throw new RangeError(`not a day: ${date}`);
  return { year, month, day };
}

/** `(2023, 6, 30) → "2023-06-30"`. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days of a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAY_LENGTH = 86_400_000;

/** Excel's serial number of a day (1900 date system, right from 1 March 1900 on). */
export function serialOf(date: IsoDate): number {
  const { year, month, day } = dayOf(date);
  return (Date.UTC(year, month - 1, day) - EXCEL_EPOCH) / DAY_LENGTH;
}

/** The day of a serial number; a time of day is dropped. Null outside the years 1900 to 2200: then the number is no date. */
export function dateOfSerial(serial: number): IsoDate | null {
  if (!Number.isFinite(serial) || serial < 61 || serial >= 109_940) return null;
  const date = new Date(EXCEL_EPOCH + Math.floor(serial) * DAY_LENGTH);
  return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** How many months of the plan's year are over: the whole ones, and the part of the month that is running. */
export interface Elapsed {
  /** 0 to 12. */
  readonly whole: number;
  /** 0 to below 1: days gone ÷ days of the month. */
  readonly part: number;
}

/** On a month's last day the month is whole. Before the plan's year nothing has elapsed, after it everything. */
export function elapsedMonths(asOf: IsoDate, planYear: number): Elapsed {
  const { year, month, day } = dayOf(asOf);
  if (year < planYear) return { whole: 0, part: 0 };
  if (year > planYear) return { whole: 12, part: 0 };
  const days = daysInMonth(year, month);
  return day === days ? { whole: month, part: 0 } : { whole: month - 1, part: day / days };
}

/** The last day of `2023`, `2023-H1`, `2023-9M`, `2023-Q2`, `2023-06`; null where the period cannot be read. */
export function periodEnd(period: PeriodId): IsoDate | null {
  const match = /^(\d{4})(?:-(?:H([12])|(\d{1,2})M|Q([1-4])|(\d{2})))?$/.exec(period);
  if (!match) return null;
  const [, year, half, months, quarter, monthNumber] = match;
  const month = half ? Number(half) * 6 : months ? Number(months) : quarter ? Number(quarter) * 3 : monthNumber ? Number(monthNumber) : 12;
  if (month < 1 || month > 12) return null;
  return isoDate(Number(year), month, daysInMonth(Number(year), month));
}

/** The first day of a single month or quarter, `2023-Q2` or `2023-06`; null for every other period. */
export function periodStart(period: PeriodId): IsoDate | null {
  const match = /^(\d{4})-(?:Q([1-4])|(\d{2}))$/.exec(period);
  if (!match) return null;
  const [, year, quarter, monthNumber] = match;
  const month = quarter ? Number(quarter) * 3 - 2 : Number(monthNumber);
  return month >= 1 && month <= 12 ? isoDate(Number(year), month, 1) : null;
}
