/** The cells that a row's formulas work with: where they are, how they are scaled, what has been recorded of them. */
import { absoluteAddress } from '../address';
import { actualOf, hasMixedScales, isAddedUp, scaleOf } from '../actual';
import type { CalendarId, CellValue, Figure, Indicator, IsoDate, Plan, SheetSnapshot } from '../model';
import { formatAt, valueAt } from '../configuration/sheet-cells';
import { tidy } from '../language/fold';
import { shownNumber } from '../language/printed-number';
import { ownSources } from '../progress/expected';
import { baselineColumn, figureAt } from '../progress/figures';
import { isFoundByFormula, readRating } from '../progress/ratings';
import { FINE_DIGITS } from '../progress/satisfaction';
import type { Yardstick } from '../progress/yardstick';

/** A figure's cell in a formula. */
export interface FigureCell {
  /** The bare cell, `$G12`. */
  readonly cell: string;
  /** The figure as a person reads it: `$G12`, or `(100*$G12)` under a percent format. */
  readonly value: string;
}

/** The cells of months or quarters that a row's result is put together from. */
export interface PeriodCells {
  /** From the first to the last, `$F12:$Q12`. */
  readonly range: string;
  readonly isAddedUp: boolean;
  readonly hasMixedScales: boolean;
}

export interface RowCells {
  /** The result since the start of the year: the sheet's own, or our cumulative cell. */
  readonly actual: FigureCell;
  /** Null where the sheet has a column of results since the start of the year. */
  readonly periods: PeriodCells | null;
  readonly target: FigureCell;
  readonly baseline: FigureCell | null;
  readonly periodPlan: FigureCell | null;
  readonly lastYear: { readonly same: FigureCell; readonly whole: FigureCell } | null;
  /** Digits at which result and target are compared. */
  readonly digits: number;
  /** What the target's cell holds where the number to reach is not simply its number; null otherwise. `held` is the cell's own content. */
  readonly recordedTarget: { readonly held: string | number | null; readonly value: number; readonly beyond: number | null } | null;
  /** The result's text where it reads as exactly one number. */
  readonly recordedActual: { readonly held: string; readonly value: number } | null;
  /** A rating in words that a formula does not know in the way the cell holds them: in a legacy font, decomposed, with other spaces. */
  readonly recordedRating: { readonly held: string; readonly words: string } | null;
}

export interface RowCellsInput {
  readonly plan: Plan;
  readonly sheet: SheetSnapshot;
  readonly indicator: Indicator;
  readonly yardstick: Yardstick;
  readonly asOf: IsoDate;
  readonly calendar: CalendarId;
  /** The column of ours that adds results up; null where the sheet has its own. */
  readonly cumulative: number | null;
}

/** Null where the plan has no column for targets or results: then no formula can stand. */
export function rowCells({ plan, sheet, indicator, yardstick, asOf, calendar, cumulative }: RowCellsInput): RowCells | null {
  const { planColumn } = plan;
  const actualColumn = plan.actualColumn ?? cumulative;
  if (planColumn === null || actualColumn === null) return null;
  const cellIn = (column: number): FigureCell => figureCell(sheet, indicator, column);
  const { periodPlan, lastYear } = ownSources(plan, asOf, calendar);
  const baseline = baselineColumn(plan);
  const { figure: actual, cells } = actualOf(plan, indicator, yardstick.kind, asOf, calendar);
  const heldActual = valueAt(sheet, indicator.row, cells.at(-1)?.column ?? actualColumn);
  return {
    actual: plan.actualColumn === null ? cumulativeCell(plan, sheet, indicator, actualColumn) : cellIn(actualColumn),
    periods: periodCells(plan, indicator, yardstick),
    target: cellIn(planColumn),
    baseline: baseline && cellIn(baseline.column),
    periodPlan: periodPlan && cellIn(periodPlan.column),
    lastYear: lastYear && { same: cellIn(lastYear.same), whole: cellIn(lastYear.whole) },
    digits: Math.max(...resultColumns(plan).map((column) => digitsOf(formatAt(sheet, indicator.row, column), yardstick))),
    recordedTarget: recordedTarget(sheet, indicator, planColumn, yardstick),
    recordedActual: actual.state === 'text-number' && typeof heldActual === 'string' ? { held: heldActual, value: actual.value } : null,
    recordedRating: yardstick.measure === 'rating' ? recordedRating(actual, heldActual) : null,
  };
}

function figureCell(sheet: SheetSnapshot, indicator: Indicator, column: number): FigureCell {
  const cell = absoluteAddress(indicator.row, column).replace(/\$(\d+)$/, '$1');
  const isScaled = isPercentScaled(figureAt(indicator, column), formatAt(sheet, indicator.row, column));
  return { cell, value: isScaled ? `(100*${cell})` : cell };
}

/** Our cumulative cell is scaled as the row's months are. */
function cumulativeCell(plan: Plan, sheet: SheetSnapshot, indicator: Indicator, column: number): FigureCell {
  const { cell } = figureCell(sheet, indicator, column);
  const known = plan.resultPeriods.flatMap((period) => scaleOf(figureAt(indicator, period.column)) ?? [])[0];
  const first = plan.resultPeriods[0]?.column ?? column;
  const isScaled = known === undefined ? isPercentScaled({ state: 'blank' }, formatAt(sheet, indicator.row, first)) : known === 100;
  return { cell, value: isScaled ? `(100*${cell})` : cell };
}

function periodCells(plan: Plan, indicator: Indicator, { kind }: Yardstick): PeriodCells | null {
  const columns = plan.resultPeriods.map(({ column }) => absoluteAddress(indicator.row, column).replace(/\$(\d+)$/, '$1'));
  const [first] = columns;
  if (first === undefined) return null;
  return { range: `${first}:${columns.at(-1) ?? first}`, isAddedUp: isAddedUp(kind), hasMixedScales: hasMixedScales(plan, indicator) };
}

/** The sheet's own columns that hold the results. */
function resultColumns(plan: Plan): readonly number[] {
  return plan.actualColumn === null ? plan.resultPeriods.map(({ column }) => column) : [plan.actualColumn];
}

function isPercentScaled(figure: Figure, format: string | null): boolean {
  if (figure.state === 'number' && figure.raw !== 0) return Math.abs(figure.value / figure.raw - 100) < 1;
  return format !== null && shownNumber(0, format).isPercent;
}

/** A fixed number format states the result's precision for any figure; General leaves each figure its own digits. */
function digitsOf(format: string | null, yardstick: Yardstick): number {
  const probe = shownNumber(0.123456789, format).decimals;
  return probe >= FINE_DIGITS ? FINE_DIGITS : Math.max(probe, yardstick.decimals);
}

function recordedRating(figure: Figure, held: CellValue): RowCells['recordedRating'] {
  if (figure.state !== 'text' || typeof held !== 'string' || readRating(figure.text) === null || isFoundByFormula(held)) return null;
  return { held, words: tidy(figure.text) };
}

function recordedTarget(sheet: SheetSnapshot, indicator: Indicator, column: number, yardstick: Yardstick): RowCells['recordedTarget'] {
  if (yardstick.target === null) return null;
  const figure = figureAt(indicator, column);
  if (figure.state === 'number' && figure.value === yardstick.target && yardstick.beyond === null) return null;
  const held = valueAt(sheet, indicator.row, column);
  const isRecordable = held === null || typeof held === 'string' || typeof held === 'number';
  return isRecordable ? { held, value: yardstick.target, beyond: yardstick.beyond } : null;
}
