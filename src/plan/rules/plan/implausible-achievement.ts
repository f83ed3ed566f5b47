/** R36: more than one and a half times the year's plan: the plan or the unit may be wrong. Not for shares, nor where less is better. */
import type { IndicatorKind } from '../../model';
import { broken, cannotTell, findingOf, holds, type CheckRule } from '../rule';
import { isLevelByMonth } from '../time/accumulation';
import { isChange } from '../words';

const AMOUNTS: ReadonlySet<IndicatorKind> = new Set(['flow', 'area', 'stock', 'yield']);

export const implausibleAchievement: CheckRule = {
  id: 'plan/implausible-achievement',
  check: (evidence) => {
    const planColumn = evidence.column(evidence.plan.planColumn);
    if (!planColumn) return [];
    return evidence.plan.indicators
      .filter((row) => !row.isReference && AMOUNTS.has(evidence.kindOf(row)) && evidence.context.directionOf(row.row) !== 'down' && !isChange(row))
      .map((indicator) => {
        const actual = evidence.result(indicator);
        const target = evidence.sound(indicator, planColumn);
        if (!actual || !target || target.value <= 0 || isLevelByMonth(indicator, planColumn, evidence)) return cannotTell({ row: indicator.row, column: planColumn.column });
        // Without the noise of calculation: 4,2 of 2,8 is 150 %.
        const percent = Number(((actual.value / target.value) * 100).toFixed(9));
        if (percent <= evidence.settings.mostAchievementPercent) return holds(...actual.cells);
        return broken(
          findingOf('plan/implausible-achievement', {
            severity: 'warning',
            row: indicator.row,
            cells: [...actual.cells].reverse(),
            related: [target.cell],
            facts: { path: indicator.path, percent, actual: actual.value, target: target.value },
            suggestion: null,
          }),
        );
      });
  },
};
