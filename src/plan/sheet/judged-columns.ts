/** The columns that a plan is judged by: the target of its year and the result since January. */
import type { PlanColumn } from '../model';
import { byPeriodEnd, spansFromNewYear, type TableColumns } from './columns';

/** The target of the plan's year; of several, what a person has said, then the first. */
export function annualTarget({ columns, year }: TableColumns, titleYear: number | null, hidden: ReadonlySet<number>): PlanColumn | null {
  const plans = visibleFirst(saidOrAll(columns.filter((column) => column.role === 'plan')), hidden);
  const ofYear = (wanted: number | null) => (wanted === null ? undefined : plans.find((column) => column.period === String(wanted)));
  return ofYear(titleYear) ?? ofYear(year) ?? plans[0] ?? null;
}

/**
 * The result since the start of the year, of the latest period. Without one, a single result of a period counts if it starts the year;
 * months that would have to be added up give none yet.
 */
export function resultColumn({ columns, spans }: TableColumns, hidden: ReadonlySet<number>): PlanColumn | null {
  const cumulative = visibleFirst(byPeriodEnd(saidOrAll(columns.filter((column) => column.role === 'actualCum')), spans).reverse(), hidden);
  if (cumulative[0]) return cumulative[0];
  const periods = columns.filter((column) => column.role === 'actualPeriod');
  const [only] = periods;
  return only && periods.length === 1 && spansFromNewYear(only, spans) ? only : null;
}

/** Where a person has said of some columns what they are, only these. */
function saidOrAll(columns: readonly PlanColumn[]): readonly PlanColumn[] {
  const said = columns.filter((column) => column.reasons[0]?.because === 'person');
  return said.length > 0 ? said : columns;
}

function visibleFirst(columns: readonly PlanColumn[], hidden: ReadonlySet<number>): PlanColumn[] {
  return [...columns.filter((column) => !hidden.has(column.column)), ...columns.filter((column) => hidden.has(column.column))];
}

/** The latest period that has a result of its own; null where no heading names one. */
export function latestPeriod({ columns, spans }: TableColumns): string | null {
  return byPeriodEnd(columns.filter((column) => column.role === 'actualPeriod' && column.period !== null), spans).at(-1)?.period ?? null;
}
