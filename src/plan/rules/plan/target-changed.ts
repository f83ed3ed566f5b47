/** R38: a target that is not the one that was approved. */
import type { ApprovedTarget, Indicator } from '../../model';
import { isOtherUnit, isSameTarget, wordsOfTarget } from '../approved-targets';
import type { Evidence } from '../evidence';
import { matchApproved } from '../paths';
import { broken, cannotTell, findingOf, holds, type CheckRule, type Verdict } from '../rule';

export const targetChanged: CheckRule = {
  id: 'plan/target-changed',
  check: (evidence) => {
    const { approved } = evidence.context;
    const column = evidence.plan.planColumn;
    if (!approved || column === null) return [];
    const rows = matchApproved(evidence.plan, approved);
    return evidence.plan.indicators.flatMap((indicator) => {
      const target = rows.of(indicator.row);
      return target ? [judge(indicator, target, column, approved.name, evidence)] : [];
    });
  },
};

function judge(indicator: Indicator, approved: ApprovedTarget, column: number, decision: string | null, evidence: Evidence): Verdict {
  const cell = { row: indicator.row, column };
  const { target } = indicator;
  // Another unit, or a cell already in error, explains another number.
  if (evidence.isDamaged(cell) || isOtherUnit(indicator, approved)) return cannotTell(cell);
  if (isSameTarget(target, approved)) return holds(cell);
  const bothNumbers = target.value !== null && approved.value !== null;
  const facts = {
    path: indicator.path,
    approved: approved.text,
    target: target.text,
    decision,
    difference: bothNumbers ? Number((target.value - approved.value).toPrecision(12)) : null,
  };
  // What may be put back with a number is a target that is nothing but a number.
  const suggestion = approved.value !== null && wordsOfTarget(approved.text) === '' ? { cell, value: approved.value } : null;
  return broken(findingOf('plan/target-changed', { severity: 'error', row: indicator.row, cells: [cell], related: [], facts, suggestion }));
}
