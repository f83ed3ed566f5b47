/** R25: the year's estimate is below what has been reached already. Only for what accumulates: a level may fall. */
import type { PlanColumn } from '../../model';
import type { Evidence } from '../evidence';
import { broken, cannotTell, findingOf, holds, type CheckRule } from '../rule';
import { isChange } from '../words';
import { lastMonth } from './period-end';

export const estimateBelowActual: CheckRule = {
  id: 'time/estimate-below-actual',
  check: (evidence) => {
    const actualColumn = evidence.column(evidence.plan.actualColumn);
    if (actualColumn?.role !== 'actualCum') return [];
    return evidence.columnsOf('estimate').filter((column) => isSameYear(column, actualColumn, evidence)).flatMap((column) =>
      evidence.plan.indicators
        .filter((indicator) => evidence.kindOf(indicator) === 'flow' && !isChange(indicator))
        .map((indicator) => {
          const estimate = evidence.sound(indicator, column);
          const actual = evidence.sound(indicator, actualColumn);
          if (!estimate || !actual) return cannotTell({ row: indicator.row, column: column.column });
          if (estimate.value >= actual.value - 0.5 * 10 ** -estimate.decimals) return holds(estimate.cell, actual.cell);
          return broken(
            findingOf('time/estimate-below-actual', {
              severity: 'error',
              row: indicator.row,
              cells: [estimate.cell],
              related: [actual.cell],
              facts: { path: indicator.path, estimate: estimate.value, actual: actual.value },
              suggestion: null,
            }),
          );
        }),
    );
  },
};

/** As far as both say their year; a column that does not say it is of the plan's. */
function isSameYear(a: PlanColumn, b: PlanColumn, evidence: Evidence): boolean {
  const [one, other] = [yearOf(a, evidence), yearOf(b, evidence)];
  return one === null || other === null || one === other;
}

function yearOf({ period }: PlanColumn, { plan, column }: Evidence): string | null {
  const month = lastMonth(period) ?? lastMonth(column(plan.planColumn)?.period ?? null);
  return month?.slice(0, 4) ?? (plan.year === null ? null : String(plan.year));
}
