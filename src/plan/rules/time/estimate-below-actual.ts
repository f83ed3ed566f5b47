/** R25: the year's estimate is below what has been reached already. Only for what accumulates: a level may fall. */
import type { PlanColumn } from '../../model';
import type { Evidence } from '../evidence';
import { broken, cannotTell, findingOf, holds, type CheckRule } from '../rule';
import { accumulates, isLevelByMonth } from './accumulation';
import { lastMonth } from './period-end';

export const estimateBelowActual: CheckRule = {
  id: 'time/estimate-below-actual',
  check: (evidence) => {
    const results = resultsSinceJanuary(evidence);
    if (!results) return [];
    return evidence.columnsOf('estimate').filter((column) => isSameYear(column, results, evidence)).flatMap((column) =>
      evidence.plan.indicators
        .filter((indicator) => accumulates(indicator, evidence))
        .map((indicator) => {
          const estimate = evidence.sound(indicator, column);
          const actual = evidence.result(indicator);
          if (!estimate || !actual || isLevelByMonth(indicator, column, evidence)) return cannotTell({ row: indicator.row, column: column.column });
          if (estimate.value >= actual.value - 0.5000001 * 10 ** -estimate.decimals) return holds(estimate.cell, ...actual.cells);
          return broken(
            findingOf('time/estimate-below-actual', {
              severity: 'error',
              row: indicator.row,
              cells: [estimate.cell],
              related: [...actual.cells].reverse(),
              facts: { path: indicator.path, estimate: estimate.value, actual: actual.value },
              suggestion: null,
            }),
          );
        }),
    );
  },
};

/** A column, or the columns of a row of periods, as far as they say when they end. */
type Dated = Pick<PlanColumn, 'period'>;

/** The column that holds results since the start of the year, or the last of the months that are added up to one; null where there is neither. */
function resultsSinceJanuary({ plan, column }: Evidence): Dated | null {
  if (plan.actualColumn === null) return plan.resultPeriods.at(-1) ?? null;
  const only = column(plan.actualColumn);
  return only?.role === 'actualCum' ? only : null;
}

/** As far as both say their year; a column that does not say it is of the plan's. */
function isSameYear(a: Dated, b: Dated, evidence: Evidence): boolean {
  const [one, other] = [yearOf(a, evidence), yearOf(b, evidence)];
  return one === null || other === null || one === other;
}

function yearOf({ period }: Dated, { plan, column }: Evidence): string | null {
  const month = lastMonth(period) ?? lastMonth(column(plan.planColumn)?.period ?? null);
  return month?.slice(0, 4) ?? (plan.year === null ? null : String(plan.year));
}
