/** The shape that all rules about single cells share: a look at every figure of every indicator in some columns. */
import type { ColumnRole, Figure, FindingOf, Indicator, PlanColumn } from '../../model';
import { cellOf, figureOf, type Evidence } from '../evidence';
import type { RuleId } from '../facts';
import { broken, cannotTell, findingOf, holds, type CheckRule } from '../rule';
import { firstDayOf, monthSpan } from '../time/period-end';

export interface FigureAt {
  readonly indicator: Indicator;
  readonly column: PlanColumn;
  readonly figure: Figure;
}

/** What is wrong with one cell, and what was meant where that is known. */
export type CellFinding<R extends RuleId> = Pick<FindingOf<R>, 'severity' | 'facts'> & { readonly proposal?: number | null };

export type Look<R extends RuleId> = (at: FigureAt, evidence: Evidence) => CellFinding<R> | 'holds' | 'cannot-tell';

/** Roles whose figures are computed from others of the same row. */
export const COMPUTED_ROLES: readonly ColumnRole[] = ['pctPlan', 'pctYoY', 'pctPrev', 'diff'];

/** Makes a rule that looks at one cell after the other; the cell is the only suspect. */
export function cellRule<R extends RuleId>(id: R, columnsOf: (evidence: Evidence) => readonly PlanColumn[], look: Look<R>): CheckRule {
  return {
    id,
    check: (evidence) =>
      figuresIn(evidence, columnsOf(evidence)).map((at) => {
        const cell = cellOf(at.indicator, at.column);
        const found = look(at, evidence);
        if (found === 'holds') return holds(cell);
        if (found === 'cannot-tell') return cannotTell(cell);
        const { severity, facts, proposal = null } = found;
        const suggestion = proposal === null ? null : { cell, value: proposal };
        return broken(findingOf(id, { severity, row: at.indicator.row, cells: [cell], related: [], facts, suggestion }));
      }),
  };
}

function figuresIn(evidence: Evidence, columns: readonly PlanColumn[]): readonly FigureAt[] {
  return evidence.plan.indicators.flatMap((indicator) => columns.map((column) => ({ indicator, column, figure: figureOf(indicator, column) })));
}

export const allColumns = (evidence: Evidence): readonly PlanColumn[] => evidence.plan.layout.columns;
export const amountColumns = (evidence: Evidence): readonly PlanColumn[] => evidence.amountColumns;
/** The column of the results that the plan is judged by, or those of single months that have begun. */
export const resultColumns = ({ plan, column, context }: Evidence): readonly PlanColumn[] => {
  const only = column(plan.actualColumn);
  if (only) return [only];
  return plan.resultPeriods.flatMap((one) => {
    const span = monthSpan(one.period);
    const period = column(one.column);
    return period && span && firstDayOf(span.from, context) <= context.asOf ? [period] : [];
  });
};
export const targetColumn = (evidence: Evidence): readonly PlanColumn[] => {
  const column = evidence.column(evidence.plan.planColumn);
  return column ? [column] : [];
};
