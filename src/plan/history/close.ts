/** "Chốt kỳ báo cáo": how the indicators stand now, as rows to be kept. */
import type { CalendarId, Figure, IsoDate, Plan, Review, Status } from '../model';
import { figureAt } from '../progress/figures';
import { periodEnd } from '../progress/calendar';
import { JUDGED, STATUS_ORDER } from '../progress/statuses';
import { calendarOf } from '../progress/expected';
import { standingsOf, type Standing } from '../report/standings';
import type { ClosedPart, ClosedPeriod, ClosedRow } from './periods';
import { writeParts } from './parts';
import type { Trend } from './words';

/** A row to be kept, with what its indicator was in the periods before. */
export interface RowToClose extends ClosedRow {
  readonly row: number;
  readonly status: Status;
  /** The target as a number where its cell holds one. */
  readonly targetFigure: { readonly value: number; readonly decimals: number } | null;
  /** Null where the period before, or this one, does not tell. */
  readonly trend: Trend | null;
  /** Its results from the first closed period of the year to this one; null where there was none that was closed. */
  readonly series: readonly (ClosedResult | null)[];
}

export interface ClosedResult {
  readonly value: number;
  readonly decimals: number;
}

export interface ToClose {
  /** 1 for the first time that the period is closed. */
  readonly attempt: number;
  /** All indicators the first time, then those that differ from what was kept. */
  readonly rows: readonly RowToClose[];
}

export interface CloseInput {
  readonly plan: Plan;
  readonly asOf: IsoDate;
  readonly calendar: CalendarId;
  /** All that are judged. */
  readonly standings: readonly Standing[];
  /** With their present rows. */
  readonly closed: readonly ClosedPeriod[];
}

/** What closing the reviewed period would keep; the same two reviews tell the same. */
export function closingOf(review: Pick<Review, 'plan' | 'configuration' | 'asOf' | 'findings' | 'assessments' | 'closed'>): ToClose {
  const { plan, asOf, configuration, closed = [] } = review;
  return toClose({ plan, asOf, calendar: calendarOf(configuration), standings: standingsOf(review), closed });
}

/** The results of each indicator, by row, from the first closed period of the year to now; none where no earlier period was closed. */
export function resultSeries(review: Parameters<typeof closingOf>[0]): ReadonlyMap<number, readonly (ClosedResult | null)[]> {
  const { plan, asOf, configuration, closed = [] } = review;
  const earlier = closed.filter(({ date }) => date < asOf);
  if (earlier.length === 0) return new Map();
  const { rows } = toClose({ plan, asOf, calendar: calendarOf(configuration), standings: standingsOf(review), closed: earlier });
  return new Map(rows.map(({ row, series }) => [row, series]));
}

export function toClose({ plan, asOf, calendar, standings, closed }: CloseInput): ToClose {
  const ofYear = closed.filter(({ sheet, date }) => sheet === plan.sheet && date.slice(0, 4) === asOf.slice(0, 4));
  const former = ofYear.find(({ date }) => date === asOf) ?? null;
  const before = ofYear.filter(({ date }) => date < asOf).map(({ rows }) => new Map(rows.map((row) => [row.row, row])));
  const rows = standings.map((standing): RowToClose => {
    const history = before.map((rowsOfPeriod) => rowsOfPeriod.get(standing.indicator.row) ?? null);
    const now = rowOf(plan, standing, asOf, calendar);
    const results = [...history, now].map(resultOf);
    return { ...now, trend: trendOf(history.at(-1)?.status ?? null, now.status), series: history.length === 0 ? [] : results };
  });
  if (!former) return { attempt: 1, rows };
  const kept = new Map(former.rows.map((row) => [row.row, row]));
  return {
    attempt: Math.max(0, ...former.closings.map(({ attempt }) => attempt)) + 1,
    rows: rows.filter((row) => {
      const then = kept.get(row.row);
      return !then || !isSameRow(then, row);
    }),
  };
}

function rowOf(plan: Plan, { indicator, assessment, actual: { figure } }: Standing, asOf: IsoDate, calendar: CalendarId): Omit<RowToClose, 'trend' | 'series'> {
  const target = figureAt(indicator, plan.planColumn);
  const targetFigure = target.state === 'number' ? { value: target.value, decimals: target.decimals } : null;
  return {
    row: indicator.row,
    path: indicator.path,
    unitText: indicator.unitText,
    target: targetFigure ? String(targetFigure.value) : indicator.target.text,
    targetFigure,
    actual: assessment.actual,
    decimals: 'decimals' in figure ? figure.decimals : 0,
    actualText: assessment.actual === null ? textOf(figure) : null,
    percent: assessment.percent,
    status: assessment.status,
    parts: partsOf(plan, indicator.figures, asOf, calendar),
    line: null,
  };
}

function textOf(figure: Figure): string | null {
  if (figure.state === 'blank') return null;
  return figure.state === 'error' ? figure.error : 'text' in figure ? figure.text : null;
}

/** What columns of single periods, or of earlier ones, hold for periods that are over; the column that is judged is kept by itself. */
function partsOf(plan: Plan, figures: ReadonlyMap<number, Figure>, asOf: IsoDate, calendar: CalendarId): readonly ClosedPart[] {
  return plan.layout.columns.flatMap(({ column, role, period }): ClosedPart[] => {
    if (period === null || column === plan.actualColumn || (role !== 'actualPeriod' && role !== 'actualCum')) return [];
    const end = periodEnd(period, calendar);
    const figure = figures.get(column);
    if (end === null || end > asOf || figure?.state !== 'number') return [];
    return [{ period, isCumulative: role === 'actualCum', value: figure.value, decimals: figure.decimals }];
  });
}

function resultOf(row: ClosedRow | null): ClosedResult | null {
  const value = row?.actual ?? null;
  return value === null ? null : { value, decimals: row?.decimals ?? 0 };
}

/** By the steps of the scale. */
function trendOf(before: Status | null, now: Status): Trend | null {
  if (before === null || !JUDGED.has(before) || !JUDGED.has(now)) return null;
  const steps = STATUS_ORDER.indexOf(before) - STATUS_ORDER.indexOf(now);
  return steps > 0 ? 'better' : steps < 0 ? 'worse' : 'same';
}

/** What is printed alike is the same. */
function isSameRow(then: ClosedRow, now: RowToClose): boolean {
  const half = 0.5 * 10 ** -Math.max(then.decimals, now.decimals);
  const isSameResult = then.actual === null || now.actual === null ? then.actual === now.actual : Math.abs(then.actual - now.actual) < half;
  return isSameResult && then.actualText === now.actualText && then.status === now.status && then.target === now.target && writeParts(then.parts) === writeParts(now.parts);
}
