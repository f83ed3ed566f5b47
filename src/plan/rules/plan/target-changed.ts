/** R38: a target that is not the one that was approved. */
import { tidy } from '../../language/fold';
import { readUnit } from '../../language/units';
import type { Indicator } from '../../model';
import type { Evidence } from '../evidence';
import { matchApproved } from '../paths';
import { broken, cannotTell, findingOf, holds, type ApprovedTarget, type CheckRule, type Verdict } from '../rule';

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
  if (evidence.isDamaged(cell) || unitDiffers(indicator, approved)) return cannotTell(cell);
  if (isSameText(target.text, approved.text)) return holds(cell);
  const bothNumbers = target.value !== null && approved.value !== null;
  if (bothNumbers && isSameValue(target.value, approved.value) && wordsOf(target.text) === wordsOf(approved.text)) return holds(cell);
  const facts = {
    path: indicator.path,
    approved: approved.text,
    target: target.text,
    decision,
    difference: bothNumbers ? Number((target.value - approved.value).toPrecision(12)) : null,
  };
  // What may be put back with a number is a target that is nothing but a number.
  const suggestion = approved.value !== null && wordsOf(approved.text) === '' ? { cell, value: approved.value } : null;
  return broken(findingOf('plan/target-changed', { severity: 'error', row: indicator.row, cells: [cell], related: [], facts, suggestion }));
}

function unitDiffers({ unit, unitText }: Indicator, approved: ApprovedTarget): boolean {
  const meant = approved.unitText === null ? null : readUnit(approved.unitText);
  if (unit === null || meant === null) return (unitText === null) !== (approved.unitText === null);
  return unit.id !== meant.id || unit.factor !== meant.factor;
}

function isSameText(a: string, b: string): boolean {
  return tidy(a).toLowerCase() === tidy(b).toLowerCase();
}

function isSameValue(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** What a target says beside its number: "trên 70%" and "70%" are two targets. */
function wordsOf(text: string): string {
  return tidy(text).toLowerCase().replace(/[\d\s.,%]+/g, '');
}
