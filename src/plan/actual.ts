/** The result of a row since the start of the year: in one column, or put together from the columns of single months or quarters. */
import { CANNOT_ADD } from './configuration/words';
import type { CalendarId, CellRef, Figure, Indicator, IndicatorKind, IsoDate, Plan, ResultPeriod } from './model';
import { figureAt } from './progress/figures';
import { periodStart } from './progress/calendar';
import { roundTo } from './progress/rounding';

export interface Actual {
  /** As one cell would hold it. Put together, it is a number only where nothing that is known stands against it. */
  readonly figure: Figure;
  /** The cells that it comes from, the latest last; empty where none has been entered. */
  readonly cells: readonly CellRef[];
  /** The periods of these cells; empty where one column holds the whole result. */
  readonly periods: readonly ResultPeriod[];
}

/** Whether the sheet holds results since the start of the year, in one column or in several. */
export function hasResults(plan: Plan): boolean {
  return plan.actualColumn !== null || plan.resultPeriods.length > 0;
}

/** Whether results of this kind are added up over the year; of the others the latest counts. */
export function isAddedUp(kind: IndicatorKind): boolean {
  return kind === 'flow' || kind === 'area';
}

/** Entries that say that a month has nothing to tell. Passed over, by the formulas on the sheet too. */
export const NOTHING_ENTERED: readonly string[] = ['', '-', '–', '—', '…', '...'];

/** Digits to which sums are rounded: beyond them there is only noise of calculation. */
export const SUM_DIGITS = 9;

/**
 * The result at the reporting date. `kind` as configured: flows and areas are added up over the periods that have begun by then, months
 * without an entry left out; of every other kind the latest entry counts. An error in a row of periods leaves nothing to rely on; so does
 * an entry that is no number, where it would have to be added.
 */
export function actualOf(plan: Plan, indicator: Indicator, kind: IndicatorKind, asOf: IsoDate, calendar: CalendarId): Actual {
  const { actualColumn } = plan;
  if (actualColumn !== null) {
    const figure = figureAt(indicator, actualColumn);
    return { figure, cells: figure.state === 'blank' ? [] : [{ row: indicator.row, column: actualColumn }], periods: [] };
  }
  const error = plan.resultPeriods.find(({ column }) => figureAt(indicator, column).state === 'error');
  if (error) return from(indicator, figureAt(indicator, error.column), [error]);
  const entered = plan.resultPeriods.filter(({ column, period }) => hasBegun(period, asOf, calendar) && isEntered(figureAt(indicator, column)));
  const latest = entered.at(-1);
  if (!latest) return from(indicator, { state: 'blank' }, []);
  const figures = entered.map(({ column }) => figureAt(indicator, column));
  if (hasMixedScales(plan, indicator)) return from(indicator, NOT_ADDED, entered);
  return isAddedUp(kind) ? from(indicator, sumOf(figures), entered) : from(indicator, figureAt(indicator, latest.column), [latest]);
}

/** Whether a month or quarter has begun by a day. */
function hasBegun(period: string, asOf: IsoDate, calendar: CalendarId): boolean {
  const start = periodStart(period, calendar);
  return start !== null && start <= asOf;
}

function from({ row }: Indicator, figure: Figure, periods: readonly ResultPeriod[]): Actual {
  return { figure, cells: periods.map(({ column }) => ({ row, column })), periods };
}

function isEntered(figure: Figure): boolean {
  if (figure.state === 'blank') return false;
  return figure.state !== 'none' || !NOTHING_ENTERED.includes(figure.text.trim());
}

/** What the sheet says, too, where results cannot be added up. */
const NOT_ADDED: Figure = { state: 'text', text: CANNOT_ADD };

function sumOf(figures: readonly Figure[]): Figure {
  const numbers = figures.filter((figure) => figure.state === 'number');
  if (numbers.length < figures.length) return NOT_ADDED;
  const raw = roundTo(numbers.reduce((total, figure) => total + figure.raw, 0), SUM_DIGITS);
  const scale = numbers.map(scaleOf).find((known) => known !== null) ?? 1;
  return { state: 'number', value: raw * scale, raw, decimals: Math.max(...numbers.map(({ decimals }) => decimals)) };
}

/** Some cells of the row hold fractions under a percent format, others whole per cent: what stands there cannot be put together. */
export function hasMixedScales(plan: Plan, indicator: Indicator): boolean {
  return new Set(plan.resultPeriods.flatMap(({ column }) => scaleOf(figureAt(indicator, column)) ?? [])).size > 1;
}

/** 100 where the cell holds a fraction that is read as per cent, else 1; null where nothing tells. */
export function scaleOf(figure: Figure): number | null {
  if (figure.state !== 'number' || figure.raw === 0) return null;
  return Math.abs(figure.value / figure.raw - 100) < 1 ? 100 : 1;
}
