/** R12: a share outside 0 to 100 %. Per cent of a quota or a plan may exceed 100, and growth may be negative. */
import type { Indicator } from '../../model';
import type { Evidence } from '../evidence';
import { isCalledShare, isChange, isOfQuota } from '../words';
import { amountColumns, cellRule } from './cell-rule';

export const percentOutOfRange = cellRule('cell/percent-out-of-range', amountColumns, ({ indicator, column }, evidence) => {
  const reading = evidence.given(indicator, column);
  if (!reading || !isShare(indicator, evidence)) return 'cannot-tell';
  if (reading.value >= 0 && reading.value <= 100) return 'holds';
  return { severity: 'error', facts: { path: indicator.path, value: reading.value } };
});

/** Whether the row is a share of a whole: it is called one, or its figures are all such but one. Price indices and growth rates are not. */
export function isShare(indicator: Indicator, evidence: Evidence): boolean {
  const kind = evidence.kindOf(indicator);
  if (indicator.unit?.id !== 'pct' || (kind !== 'rate' && kind !== 'ratio') || isOfQuota(indicator) || isChange(indicator)) return false;
  if (isCalledShare(indicator)) return true;
  const values = evidence.amountColumns.flatMap((column) => evidence.given(indicator, column)?.value ?? []);
  const within = values.filter((value) => value >= 0 && value <= 100).length;
  return within > 0 && values.length - within <= 1;
}
