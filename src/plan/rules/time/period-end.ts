/** Where periods begin and end, in months. */
import type { IsoDate, PeriodId } from '../../model';
import type { RuleContext } from '../rule';

/** Months are counted through: year × 12 + month (0 to 11), so that neighbours differ by one. */
export interface MonthSpan {
  readonly from: number;
  readonly to: number;
}

/** The months that a period covers; null for one that is not understood. */
export function monthSpan(period: PeriodId | null): MonthSpan | null {
  const match = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])|H([12])|(\d{1,2})M))?$/.exec(period ?? '');
  if (!match) return null;
  const [, year = '', month, quarter, half, months] = match;
  const january = Number(year) * 12;
  if (month) return { from: january + Number(month) - 1, to: january + Number(month) - 1 };
  if (quarter) return { from: january + Number(quarter) * 3 - 3, to: january + Number(quarter) * 3 - 1 };
  if (half) return { from: january + Number(half) * 6 - 6, to: january + Number(half) * 6 - 1 };
  return { from: january, to: january + Number(months ?? 12) - 1 };
}

/** The last month that a period covers, `2023-06`; null for one that is not understood. */
export function lastMonth(period: PeriodId | null): string | null {
  const span = monthSpan(period);
  return span && monthOf(span.to);
}

/** `2023-06` of a month that is counted through. */
export function monthOf(count: number): string {
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** The day on which a month that is counted through begins: in the administrative calendar June begins on 15 May. */
export function firstDayOf(count: number, { monthStart }: RuleContext): IsoDate {
  return monthStart?.(monthOf(count)) ?? `${monthOf(count)}-01`;
}

export function lengthOf({ from, to }: MonthSpan): number {
  return to - from + 1;
}
