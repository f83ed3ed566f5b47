/** The cells that a row's formulas work with: where they are, how they are scaled, what has been recorded of them. */
import { absoluteAddress } from '../address';
import type { Figure, Indicator, IsoDate, Plan, SheetSnapshot } from '../model';
import { formatAt, valueAt } from '../configuration/sheet-cells';
import { shownNumber } from '../language/printed-number';
import { ownSources } from '../progress/expected';
import { baselineColumn, figureAt } from '../progress/figures';
import { FINE_DIGITS } from '../progress/satisfaction';
import type { Yardstick } from '../progress/yardstick';

/** A figure's cell in a formula. */
export interface FigureCell {
  /** The bare cell, `$G12`. */
  readonly cell: string;
  /** The figure as a person reads it: `$G12`, or `(100*$G12)` under a percent format. */
  readonly value: string;
}

export interface RowCells {
  readonly actual: FigureCell;
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
}

/** Null where the plan has no column for targets or results: then no formula can stand. */
export function rowCells(plan: Plan, sheet: SheetSnapshot, indicator: Indicator, yardstick: Yardstick, asOf: IsoDate): RowCells | null {
  const { planColumn, actualColumn } = plan;
  if (planColumn === null || actualColumn === null) return null;
  const cellIn = (column: number): FigureCell => figureCell(sheet, indicator, column);
  const { periodPlan, lastYear } = ownSources(plan, asOf);
  const baseline = baselineColumn(plan);
  const actual = figureAt(indicator, actualColumn);
  const heldActual = valueAt(sheet, indicator.row, actualColumn);
  return {
    actual: cellIn(actualColumn),
    target: cellIn(planColumn),
    baseline: baseline && cellIn(baseline.column),
    periodPlan: periodPlan && cellIn(periodPlan.column),
    lastYear: lastYear && { same: cellIn(lastYear.same), whole: cellIn(lastYear.whole) },
    digits: digitsOf(formatAt(sheet, indicator.row, actualColumn), yardstick),
    recordedTarget: recordedTarget(sheet, indicator, planColumn, yardstick),
    recordedActual: actual.state === 'text-number' && typeof heldActual === 'string' ? { held: heldActual, value: actual.value } : null,
  };
}

function figureCell(sheet: SheetSnapshot, indicator: Indicator, column: number): FigureCell {
  const cell = absoluteAddress(indicator.row, column).replace(/\$(\d+)$/, '$1');
  const isScaled = isPercentScaled(figureAt(indicator, column), formatAt(sheet, indicator.row, column));
  return { cell, value: isScaled ? `(100*${cell})` : cell };
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

function recordedTarget(sheet: SheetSnapshot, indicator: Indicator, column: number, yardstick: Yardstick): RowCells['recordedTarget'] {
  if (yardstick.target === null) return null;
  const figure = figureAt(indicator, column);
  if (figure.state === 'number' && figure.value === yardstick.target && yardstick.beyond === null) return null;
  const held = valueAt(sheet, indicator.row, column);
  const isRecordable = held === null || typeof held === 'string' || typeof held === 'number';
  return isRecordable ? { held, value: yardstick.target, beyond: yardstick.beyond } : null;
}
