/** Whether a target is still the approved one. */
import { tidy } from '../language/fold';
import { readUnit } from '../language/units';
import type { ApprovedTarget, Indicator, Target } from '../model';

/** Room for binary fractions; budgets of thousands of millions of đồng differ by one đồng. */
const SAME_TO_11_DIGITS = 1e-11;

/** The same words, or the same number in other digits ("55" and "55,0"). */
export function isSameTarget(target: Target, approved: ApprovedTarget): boolean {
  if (isSameText(target.text, approved.text)) return true;
  if (target.value === null || approved.value === null) return false;
  return isSameValue(target.value, approved.value) && wordsOfTarget(target.text) === wordsOfTarget(approved.text);
}

/** Whether the row counts in another unit than the approved plan; of units that cannot be read, only whether there is one. */
export function isOtherUnit({ unit, unitText }: Indicator, approved: ApprovedTarget): boolean {
  if (isSameText(unitText ?? '', approved.unitText ?? '')) return false;
  const meant = approved.unitText === null ? null : readUnit(approved.unitText);
  if (unit === null || meant === null) return (unitText === null) !== (approved.unitText === null);
  return unit.id !== meant.id || unit.factor !== meant.factor;
}

/** What a target says beside its number: "trên 70%" and "70%" are two targets. */
export function wordsOfTarget(text: string): string {
  return tidy(text).toLowerCase().replace(/[\d\s.,%]+/g, '');
}

function isSameText(a: string, b: string): boolean {
  return tidy(a).toLowerCase() === tidy(b).toLowerCase();
}

function isSameValue(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME_TO_11_DIGITS * Math.max(Math.abs(a), Math.abs(b));
}
