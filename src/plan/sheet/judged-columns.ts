/** The columns that a plan is judged by: the target of its year, and the result since January, in one column or in one for each month or quarter. */
import type { Indicator, PlanColumn, ResultPeriod } from '../model';
import { byPeriodEnd, spansFromNewYear, type TableColumns } from './columns';
import type { Span } from './periods';

/** The target of the plan's year; of several, what a person has said, then the first. */
export function annualTarget({ columns, year }: TableColumns, titleYear: number | null, hidden: ReadonlySet<number>): PlanColumn | null {
  const plans = visibleFirst(saidOrAll(columns.filter((column) => column.role === 'plan')), hidden);
  const ofYear = (wanted: number | null) => (wanted === null ? undefined : plans.find((column) => column.period === String(wanted)));
  return ofYear(titleYear) ?? ofYear(year) ?? plans[0] ?? null;
}

/** Where the results stand. At most one of the two is given. */
export interface Results {
  /** The column of the results since the start of the year. */
  readonly cumulative: PlanColumn | null;
  /** Without such a column: the months or quarters that follow each other from January on, earliest first. */
  readonly periods: readonly ResultPeriod[];
  /** The period that the results reach up to. */
  readonly until: string | null;
}

/**
 * A column of results since January that is filled is what the office reports, also beside its months. One that the office has left blank
 * says nothing while the months are filled. `year` is the plan's.
 */
export function resultColumns(table: TableColumns, year: number | null, indicators: readonly Indicator[], hidden: ReadonlySet<number>): Results {
  const fills = fillCounter(indicators);
  const cumulative = cumulativeColumn(table, hidden, fills);
  const periods = periodColumns(table, year);
  const filled = indicators.filter((indicator) => periods.some(({ column }) => isEntered(indicator, column))).length;
  const isUsable = cumulative !== null && (cumulative.role !== 'actualCum' || isSaid(cumulative) || isMostlyFilled(fills(cumulative.column), filled));
  if (isUsable || periods.length === 0) return { cumulative, periods: [], until: cumulative?.period ?? null };
  return { cumulative: null, periods, until: latestEntered(periods, fills) };
}

/** The latest of the columns since January that is filled; without one, a single result of a period counts if it starts the year. */
function cumulativeColumn({ columns, spans }: TableColumns, hidden: ReadonlySet<number>, fills: (column: number) => number): PlanColumn | null {
  const cumulative = visibleFirst(byPeriodEnd(saidOrAll(columns.filter((column) => column.role === 'actualCum')), spans).reverse(), hidden);
  const most = Math.max(0, ...cumulative.map(({ column }) => fills(column)));
  const best = cumulative.find((column) => isMostlyFilled(fills(column.column), most)) ?? cumulative[0];
  if (best) return best;
  const periods = columns.filter((column) => column.role === 'actualPeriod');
  const [only] = periods;
  return only && periods.length === 1 && spansFromNewYear(only, spans) ? only : null;
}

/**
 * Months and quarters of the year that leave no gap from January on and stand in the order of the year; a quarter that has a column of its
 * own stands for its months. Past months are often hidden, and count all the same. With a gap, adding up would pretend to know the year's result: then there are none.
 */
function periodColumns({ columns, spans }: TableColumns, year: number | null): readonly ResultPeriod[] {
  const single = saidOrAll(columns.filter(({ role }) => role === 'actualPeriod' || role === 'actualPrevPeriod')).flatMap((column) => {
    const months = monthsOf(spans.get(column.column));
    const isOfYear = year !== null && column.period?.startsWith(`${year}-`);
    return months && isOfYear ? [{ column: column.column, period: column.period ?? '', ...months }] : [];
  });
  const quarters = single.filter(({ first, last }) => first !== last);
  const used = single
    .filter((period) => quarters.includes(period) || !quarters.some(({ first, last }) => period.first >= first && period.last <= last))
    .sort((a, b) => a.first - b.first || a.column - b.column);
  const followsOn = used.every(({ first, column }, index) => {
    const before = used[index - 1];
    return first === (before?.last ?? 0) + 1 && column > (before?.column ?? -1);
  });
  return followsOn ? used.map(({ column, period }) => ({ column, period })) : [];
}

/** First and last month of a month or quarter, 1 to 12. */
function monthsOf(span: Span | undefined): { readonly first: number; readonly last: number } | null {
  if (span?.kind === 'month') return { first: span.month, last: span.month };
  return span?.kind === 'quarter' ? { first: span.quarter * 3 - 2, last: span.quarter * 3 } : null;
}

/** The last period that has been entered, and not only begun: figures in at least a quarter as many rows as the fullest one has. */
function latestEntered(periods: readonly ResultPeriod[], fills: (column: number) => number): string | null {
  const most = Math.max(...periods.map(({ column }) => fills(column)));
  return most === 0 ? null : (periods.filter(({ column }) => fills(column) * 4 >= most).at(-1)?.period ?? null);
}

function fillCounter(indicators: readonly Indicator[]): (column: number) => number {
  const counts = new Map<number, number>();
  for (const indicator of indicators) {
    for (const column of indicator.figures.keys()) if (isEntered(indicator, column)) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return (column) => counts.get(column) ?? 0;
}

function isEntered(indicator: Indicator, column: number): boolean {
  const figure = indicator.figures.get(column);
  return figure !== undefined && figure.state !== 'blank' && figure.state !== 'none';
}

function isMostlyFilled(filled: number, among: number): boolean {
  return filled * 2 >= among;
}

function isSaid(column: PlanColumn): boolean {
  return column.reasons[0]?.because === 'person';
}

/** Where a person has said of some columns what they are, only these. */
function saidOrAll(columns: readonly PlanColumn[]): readonly PlanColumn[] {
  const said = columns.filter(isSaid);
  return said.length > 0 ? said : columns;
}

function visibleFirst(columns: readonly PlanColumn[], hidden: ReadonlySet<number>): PlanColumn[] {
  return [...columns.filter((column) => !hidden.has(column.column)), ...columns.filter((column) => hidden.has(column.column))];
}

/** The latest period that has a result of its own; null where no heading names one. */
export function latestPeriod({ columns, spans }: TableColumns): string | null {
  return byPeriodEnd(columns.filter((column) => column.role === 'actualPeriod' && column.period !== null), spans).at(-1)?.period ?? null;
}
