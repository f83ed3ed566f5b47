/** Looking figures up in a plan: which column holds what, and the number in a row's cell. */
import type { ColumnRole, Figure, Indicator, Plan, PlanColumn } from '../model';

const BLANK: Figure = { state: 'blank' };

export function figureAt(indicator: Indicator, column: number | null): Figure {
  return column === null ? BLANK : (indicator.figures.get(column) ?? BLANK);
}

/** The cell's number, also where it was typed as text that reads as exactly one; null where there is none. */
export function readableNumber(figure: Figure): number | null {
  return figure.state === 'number' || figure.state === 'text-number' ? figure.value : null;
}

/** The number of a numeric cell. Text is passed over: a formula in the sheet cannot read it either. */
export function cellNumber(figure: Figure): number | null {
  return figure.state === 'number' ? figure.value : null;
}

/** The columns of a role, the latest period first. */
export function columnsOf(plan: Plan, role: ColumnRole): readonly PlanColumn[] {
  return plan.layout.columns.filter((column) => column.role === role).sort((a, b) => (b.period ?? '').localeCompare(a.period ?? ''));
}

/** The column of last year's result or of the level at the year's start. */
export function baselineColumn(plan: Plan): PlanColumn | null {
  return columnsOf(plan, 'prevYear')[0] ?? null;
}
