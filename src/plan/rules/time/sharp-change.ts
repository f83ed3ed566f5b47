/**
 * R24: a result out of the usual: further than the threshold from everything that the sheet sets it against (the same period of last year, the
 * period before, the year's average month, for levels the plan), and further than the sheet's other rows change. What one reference bears out, a
 * note explains or the sheet states in a typed comparison is no surprise.
 */
import { isAddedUp } from '../../actual';
import type { ColumnRole, Indicator, PeriodId, PlanColumn } from '../../model';
import type { Evidence, Reading, Result } from '../evidence';
import { broken, cannotTell, findingOf, holds, type CheckRule, type Verdict } from '../rule';
import { isChange } from '../words';
import { isLevelByMonth } from './accumulation';
import { lengthOf, monthSpan } from './period-end';

/** A change is out of the usual where it is more than so many times the middle change of the sheet's rows. */
const TIMES_THE_MIDDLE = 4;
/** From so many rows on, the sheet's own changes say what is usual. */
const ENOUGH_ROWS = 5;
/** Small counts jump: below this a change tells nothing. */
const SMALLEST_COUNT = 20;

type Measure = 'percent' | 'points';

/** Results, and the column that they are set against first. */
interface Comparison {
  /** Where the results stand; null: put together from months or quarters. */
  readonly column: PlanColumn | null;
  readonly reference: PlanColumn;
  /** Last year's same period; else the period before, which says nothing of a season. */
  readonly isAgainstLastYear: boolean;
  /** Columns in which the sheet may state the same comparison. */
  readonly stated: readonly PlanColumn[];
}

interface Change {
  readonly indicator: Indicator;
  readonly value: Result;
  readonly reference: Reading;
  readonly measure: Measure;
  /** In per cent or in points; above 0 for a rise. */
  readonly change: number;
}

export const sharpChange: CheckRule = {
  id: 'time/sharp-change',
  check: (evidence) =>
    comparisonsOf(evidence).flatMap((comparison) => {
      const rows = evidence.plan.indicators.filter((indicator) => !isChange(indicator) && !indicator.isReference);
      const changes = rows.map((indicator) => ({ indicator, change: changeOf(indicator, comparison, evidence) }));
      const all = changes.flatMap(({ change }) => change ?? []);
      const usual = { percent: usualChange(all, 'percent'), points: usualChange(all, 'points') };
      return changes.map(({ indicator, change }) =>
        change ? judge(change, comparison, usual[change.measure], evidence) : cannotTell({ row: indicator.row, column: (comparison.column ?? comparison.reference).column }),
      );
    }),
};

function comparisonsOf(evidence: Evidence): readonly Comparison[] {
  const { comparableColumns, plan } = evidence;
  const only = (role: ColumnRole): PlanColumn | null => {
    const columns = comparableColumns.filter((column) => column.role === role);
    return columns.length === 1 ? (columns[0] ?? null) : null;
  };
  const result = evidence.column(plan.actualColumn);
  const lastYears = comparableColumns.filter(({ role }) => role === 'samePeriodLY');
  const lastYear = lastYears.find((column) => result !== null && coverTheSame(column, result));
  const stated = evidence.columnsOf('pctYoY', 'diff');
  const [period, before] = [only('actualPeriod'), only('actualPrevPeriod')];
  return [
    ...(result && lastYear ? [{ column: result, reference: lastYear, isAgainstLastYear: true, stated }] : []),
    // Of several columns of last year each row is set against the one that ends with the row's own months.
    ...(plan.actualColumn === null ? lastYears.map((reference) => ({ column: null, reference, isAgainstLastYear: true, stated })) : []),
    ...(period && before ? [{ column: period, reference: before, isAgainstLastYear: false, stated: evidence.columnsOf('pctPrev', 'diff') }] : []),
  ];
}

/** Both columns cover the same part of their years, as far as they say so. */
function coverTheSame(a: PlanColumn, b: PlanColumn): boolean {
  return a.period === null || b.period === null || a.period.slice(4) === b.period.slice(4);
}

function changeOf(indicator: Indicator, comparison: Comparison, evidence: Evidence): Change | null {
  const { isAgainstLastYear } = comparison;
  const value = resultOf(indicator, comparison, evidence);
  const reference = evidence.sound(indicator, comparison.reference);
  const measure = measureOf(indicator, evidence);
  if (!value || !reference || !measure || value.value < 0 || reference.value <= 0) return null;
  // Months of a season do not compare with each other.
  if (!isAgainstLastYear && (evidence.context.isSeasonal?.(indicator.row) ?? true)) return null;
  if (indicator.unit?.isWhole === true && Math.max(value.value, reference.value) < SMALLEST_COUNT) return null;
  return { indicator, value, reference, measure, change: difference(value.value, reference.value, measure) };
}

function resultOf(indicator: Indicator, { column, reference }: Comparison, evidence: Evidence): Result | null {
  if (!column) return resultCovering(indicator, reference, evidence);
  const reading = evidence.sound(indicator, column);
  return reading && { value: reading.value, cells: [reading.cell] };
}

/** The result put together from months or quarters, where it covers just what a column of last year covers: from January on, none left out. */
function resultCovering(indicator: Indicator, reference: PlanColumn, evidence: Evidence): Result | null {
  const { period } = reference;
  const result = evidence.result(indicator);
  const end = endInYear(period);
  if (!result || isLevelByMonth(indicator, reference, evidence) || end === null || (monthSpan(period)?.from ?? 1) % 12 !== 0) return null;
  const within = evidence.plan.resultPeriods.filter((one) => (endInYear(one.period) ?? Infinity) <= end);
  const latest = within.at(-1);
  if (!latest || endInYear(latest.period) !== end) return null;
  const expected = isAddedUp(evidence.kindOf(indicator)) ? within : [latest];
  const isCovered = expected.length === result.cells.length && expected.every(({ column }, at) => column === result.cells[at]?.column);
  return isCovered ? result : null;
}

/** The last month of a period, 0 to 11. */
function endInYear(period: PeriodId | null): number | null {
  const span = monthSpan(period);
  return span && span.to % 12;
}

function measureOf(indicator: Indicator, evidence: Evidence): Measure | null {
  const kind = evidence.kindOf(indicator);
  if (kind === 'rate') return 'points';
  return kind === 'flow' || kind === 'stock' || kind === 'area' ? 'percent' : null;
}

/** Without the noise of calculation, so that a change of just the threshold is not past it. */
function difference(value: number, reference: number, measure: Measure): number {
  return Number((measure === 'points' ? value - reference : (value / reference - 1) * 100).toFixed(9));
}

function judge({ indicator, value, reference, measure, change }: Change, comparison: Comparison, usual: number, evidence: Evidence): Verdict {
  const threshold = thresholdFor(indicator, measure, evidence);
  const limit = Math.max(threshold, usual);
  const isUsual = (other: number): boolean => Math.abs(difference(value.value, other, measure)) <= limit;
  if (
    Math.abs(change) <= limit ||
    otherReferences(indicator, comparison, evidence).some(isUsual) ||
    movesElsewhere(indicator, comparison, change, threshold, evidence) ||
    isSeen(indicator, comparison, limit, evidence)
  ) {
    return holds(...value.cells, reference.cell);
  }
  return broken(
    findingOf('time/sharp-change', {
      severity: 'warning',
      row: indicator.row,
      cells: [...value.cells].reverse(),
      related: [reference.cell],
      facts: { path: indicator.path, value: value.value, reference: reference.value, header: comparison.reference.header, change, measure, threshold },
      suggestion: null,
    }),
  );
}

/** What else the sheet has to set the figure against, above zero. */
function otherReferences(indicator: Indicator, { column, isAgainstLastYear }: Comparison, evidence: Evidence): readonly number[] {
  const figure = (other: PlanColumn | null): number[] => {
    const value = other && evidence.sound(indicator, other)?.value;
    return value !== null && value !== undefined && value > 0 ? [value] : [];
  };
  const kind = evidence.kindOf(indicator);
  // A level may well stand where the year began, or have been led to where the plan wants it.
  if (isAgainstLastYear) {
    return kind === 'stock' || kind === 'rate' ? [evidence.column(evidence.plan.planColumn), ...evidence.columnsOf('prevYear')].flatMap(figure) : [];
  }
  const lastYear = evidence.comparableColumns.filter((other) => other.role === 'samePeriodLY' && other.period !== null && column !== null && coverTheSame(other, column));
  const months = evidence.comparableColumns.flatMap((other) => {
    const span = other.role === 'actualCum' ? monthSpan(other.period) : null;
    return span && kind === 'flow' ? figure(other).map((value) => value / lengthOf(span)) : [];
  });
  return [...lastYear.flatMap(figure), ...months];
}

/** A slip moves one figure: where another result of the row, entered by itself, has moved the same way against last year, the movement is real. */
function movesElsewhere(indicator: Indicator, { column }: Comparison, change: number, threshold: number, evidence: Evidence): boolean {
  // What is calculated from other results says nothing beside them.
  if (!column || indicator.formulaColumns.has(column.column)) return false;
  const measure = measureOf(indicator, evidence);
  return evidence.comparableColumns.some((other) => {
    if (other.column === column.column || (other.role !== 'actualPeriod' && other.role !== 'actualCum')) return false;
    const value = evidence.sound(indicator, other);
    return evidence.comparableColumns.some((lastYear) => {
      const reference = lastYear.role === 'samePeriodLY' && other.period !== null && lastYear.period !== null && coverTheSame(lastYear, other) ? evidence.sound(indicator, lastYear) : null;
      if (!value || !reference || !measure || reference.value <= 0) return false;
      const moved = difference(value.value, reference.value, measure);
      return moved * change > 0 && Math.abs(moved) >= threshold / 2;
    });
  });
}

function thresholdFor(indicator: Indicator, measure: Measure, { settings, kindOf }: Evidence): number {
  if (measure === 'points') return settings.rateChangePoints;
  return kindOf(indicator) === 'stock' ? settings.stockChangePercent : settings.flowChangePercent;
}

/** What is usual by the sheet's other rows; 0 where there are too few to say. */
function usualChange(changes: readonly Change[], wanted: Measure): number {
  const sizes = changes.filter(({ measure }) => measure === wanted).map(({ change }) => Math.abs(change)).sort((a, b) => a - b);
  return sizes.length < ENOUGH_ROWS ? 0 : TIMES_THE_MIDDLE * (sizes[Math.floor(sizes.length / 2)] ?? 0);
}

/** A note says why; a typed comparison says that somebody has seen it; and where the year so far is as last year's, a month is too. */
function isSeen(indicator: Indicator, { isAgainstLastYear, stated }: Comparison, limit: number, evidence: Evidence): boolean {
  if ((evidence.noteOf(indicator) ?? '') !== '') return true;
  if (stated.some((column) => evidence.sound(indicator, column) !== null && !indicator.formulaColumns.has(column.column))) return true;
  const indices = evidence.columnsOf('pctYoY').flatMap((column) => evidence.sound(indicator, column)?.value ?? []);
  return !isAgainstLastYear && indices.some((index) => Math.abs(index - 100) <= limit);
}
