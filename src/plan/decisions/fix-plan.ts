/** "Chốt kế hoạch": what stands in the target column becomes the approved plan, which later targets are compared with. */
import type { ApprovedTarget, FixedPlan, Indicator, IsoDate, Plan } from '../model';
import { isOtherUnit, isSameTarget } from '../rules/approved-targets';
import { matchApproved } from '../rules/paths';

/**
 * The targets of a plan as they read now, each with its row. What only says that there is none, or is an error, approves nothing, nor do rows of
 * denominators; words that cannot be read are kept as words.
 */
export function targetsToFix(plan: Plan): readonly ApprovedTarget[] {
  return plan.indicators.filter((indicator) => hasTarget(indicator, plan)).map(({ path, unitText, target, row }) => ({
    path, unitText, text: target.text, value: target.value, row,
  }));
}

function hasTarget({ target, figures, isReference }: Indicator, { planColumn }: Plan): boolean {
  if (planColumn === null || isReference || target.text.trim() === '') return false;
  const state = figures.get(planColumn)?.state;
  return state !== 'error' && state !== 'none';
}

/** How many targets of the plan are not the approved ones: another target or unit, no row any more, or a row that was not approved. */
export function differencesFrom(approved: FixedPlan, plan: Plan): number {
  const rows = matchApproved(plan, approved);
  const changed = plan.indicators.filter((indicator) => {
    const before = rows.of(indicator.row);
    const isTarget = hasTarget(indicator, plan);
    if (before === null || !isTarget) return isTarget || before !== null;
    return !isSameTarget(indicator.target, before) || isOtherUnit(indicator, before);
  });
  return changed.length + rows.missing.length;
}

/** The plan as fixed now. `former`: as it was fixed before, whose fixings stay on record; it is compared where it was taken from the same sheet. */
export function fixPlan(plan: Plan, former: FixedPlan | null, by: { readonly person: string; readonly document: string | null; readonly date: IsoDate }): FixedPlan {
  const targets = targetsToFix(plan).map((target) => ({ ...target, line: null }));
  const changed = former?.sheet === plan.sheet ? differencesFrom(former, plan) : null;
  return { name: by.document, sheet: plan.sheet, targets, fixings: [...(former?.fixings ?? []), { ...by, targets: targets.length, changed, line: null }] };
}
