/** From closed periods to what rule closed-period-changed holds the sheet against, and which rows they belong to now. */
import type { CalendarId, Configuration, IsoDate, PeriodId, Plan } from '../model';
import { dayOf, elapsedMonths } from '../progress/calendar';
import { matchRows } from '../rules/paths';
import type { ClosedFigure } from '../rules/rule';
import type { ClosedPeriod, ClosedRow } from './periods';

/** The closed periods with the present row of each indicator: known by path, and for the reviewed sheet by its line on the configuration sheet. */
export function withPlanRows(periods: readonly ClosedPeriod[], plan: Plan, configuration: Configuration): readonly ClosedPeriod[] {
  const rowOfLine = new Map(configuration.indicators.map(({ configurationRow, planRow }) => [configurationRow, planRow]));
  return periods.map((period) => {
    const known = period.rows.map((row): ClosedRow => ({ ...row, row: period.sheet === plan.sheet && row.line !== null ? (rowOfLine.get(row.line) ?? null) : null }));
    const rows = new Map<ClosedRow, number>();
    const matched = matchRows(plan, known);
    for (const { row } of plan.indicators) {
      const closed = matched.of(row);
      if (closed) rows.set(closed, row);
    }
    return { ...period, rows: known.map((row) => ({ ...row, row: rows.get(row) ?? null })) };
  });
}

/**
 * Results of closed periods, as the rule takes them. Of other sheets only those of earlier years count, where one sheet alone was closed in
 * that year: sheets of several hamlets bear the same names.
 */
export function closedFigures(periods: readonly ClosedPeriod[], plan: Plan, year: number, calendar: CalendarId): readonly ClosedFigure[] {
  return periods.filter((period) => isOf(period, periods, plan, year)).flatMap((period) => period.rows.flatMap((row) => figuresOf(row, period, calendar)));
}

function isOf(period: ClosedPeriod, periods: readonly ClosedPeriod[], plan: Plan, year: number): boolean {
  if (period.sheet === plan.sheet) return true;
  const yearOf = ({ date }: ClosedPeriod): number => dayOf(date).year;
  const sheets = new Set(periods.filter((other) => yearOf(other) === yearOf(period)).map(({ sheet }) => sheet));
  return yearOf(period) < year && sheets.size === 1;
}

function figuresOf({ path, row, actual, decimals, parts }: ClosedRow, { date, closings }: ClosedPeriod, calendar: CalendarId): readonly ClosedFigure[] {
  if (typeof row !== 'number') return [];
  const closedOn = closings.at(-1)?.at.slice(0, 10) ?? '';
  const common = { path, row, closedOn: closedOn === '' ? null : closedOn };
  const period = periodUpTo(date, calendar);
  const result: readonly ClosedFigure[] = actual === null || period === null ? [] : [{ ...common, period, reportingDate: date, isCumulative: true, value: actual, decimals }];
  return [...result, ...parts.map((part) => ({ ...common, ...part }))];
}

/** The period from the year's start to a reporting date, `2023-H1`; null where the date does not end a month of the calendar. */
export function periodUpTo(date: IsoDate, calendar: CalendarId): PeriodId | null {
  const { year } = dayOf(date);
  const { whole, part } = elapsedMonths(date, year, calendar);
  if (whole === 0 || part > 0) return null;
  const named: Readonly<Record<number, PeriodId>> = { 1: `${year}-01`, 3: `${year}-Q1`, 6: `${year}-H1`, 12: String(year) };
  return named[whole] ?? `${year}-${whole}M`;
}
