/**
 * Calendar days as `2023-06-30`, and how far the plan's year has gone by one of them, in the calendar of the reports. No `Date` leaves this
 * file: it carries a time zone.
 */
import type { CalendarId, IsoDate, PeriodId } from '../model';

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

/** Excel's serial number of a minute, `2023-06-30T14:05`; of a day alone its beginning. */
export function momentSerial(moment: string): number {
  const [day = '', time = '00:00'] = moment.split('T');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return serialOf(day) + (hours * 60 + minutes) / 1440;
}

/** The day of a serial number; a time of day is dropped. Null outside the years 1900 to 2200: then the number is no date. */
export function dateOfSerial(serial: number): IsoDate | null {
  if (!Number.isFinite(serial) || serial < 61 || serial >= 109_940) return null;
  const date = new Date(EXCEL_EPOCH + Math.floor(serial) * DAY_LENGTH);
  return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The first day of a month, 1 to 12 and beyond: the calendar's own, or for the administrative one the 15th of the month before. In milliseconds. */
function monthStart(year: number, month: number, calendar: CalendarId): number {
  return calendar === 'administrative' ? Date.UTC(year, month - 2, 15) : Date.UTC(year, month - 1, 1);
}

function dayBefore(start: number): IsoDate {
  const date = new Date(start - DAY_LENGTH);
  return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The last day of a month, 1 to 12: `2023-06-30`, or in the administrative calendar `2023-06-14`. */
export function monthEnd(year: number, month: number, calendar: CalendarId): IsoDate {
  return dayBefore(monthStart(year, month + 1, calendar));
}

/** The last day of the plan's year. */
export function yearEnd(year: number, calendar: CalendarId): IsoDate {
  return monthEnd(year, 12, calendar);
}

/** How many months of the plan's year are over: the whole ones, and the part of the month that is running. */
export interface Elapsed {
  /** 0 to 12. */
  readonly whole: number;
  /** 0 to below 1: days gone ÷ days of the month. */
  readonly part: number;
}

/** On a month's last day the month is whole. Before the plan's year nothing has elapsed, after it everything. */
export function elapsedMonths(asOf: IsoDate, planYear: number, calendar: CalendarId): Elapsed {
  const { year, month, day } = dayOf(asOf);
  const dayAfter = Date.UTC(year, month - 1, day + 1);
  const endOf = (count: number): number => monthStart(planYear, count + 1, calendar);
  let whole = 0;
  while (whole < 12 && endOf(whole + 1) <= dayAfter) whole += 1;
  if (whole === 12 || dayAfter <= endOf(whole)) return { whole, part: 0 };
  return { whole, part: (dayAfter - endOf(whole)) / (endOf(whole + 1) - endOf(whole)) };
}

/** The month, 1 to 12, with which `2023`, `2023-H1`, `2023-9M`, `2023-Q2` or `2023-06` ends; null where the period cannot be read. */
export function lastMonth(period: PeriodId): number | null {
  const match = /^\d{4}(?:-(?:H([12])|(\d{1,2})M|Q([1-4])|(\d{2})))?$/.exec(period);
  if (!match) return null;
  const [, half, months, quarter, monthNumber] = match;
  const month = half ? Number(half) * 6 : months ? Number(months) : quarter ? Number(quarter) * 3 : monthNumber ? Number(monthNumber) : 12;
  return month >= 1 && month <= 12 ? month : null;
}

/** The last day of a period; null where it cannot be read. */
export function periodEnd(period: PeriodId, calendar: CalendarId): IsoDate | null {
  const month = lastMonth(period);
  return month === null ? null : monthEnd(Number(period.slice(0, 4)), month, calendar);
}

/** The first month, 1 to 12, of a single month or quarter, `2023-Q2` or `2023-06`; null for every other period. */
export function firstMonth(period: PeriodId): number | null {
  const match = /^\d{4}-(?:Q([1-4])|(\d{2}))$/.exec(period);
  if (!match) return null;
  const [, quarter, monthNumber] = match;
  const month = quarter ? Number(quarter) * 3 - 2 : Number(monthNumber);
  return month >= 1 && month <= 12 ? month : null;
}

/** The first day of a single month or quarter; null for every other period. */
export function periodStart(period: PeriodId, calendar: CalendarId): IsoDate | null {
  const month = firstMonth(period);
  return month === null ? null : dayBefore(monthStart(Number(period.slice(0, 4)), month, calendar) + DAY_LENGTH);
}
