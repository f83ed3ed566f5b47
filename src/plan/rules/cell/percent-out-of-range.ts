/** R12: a share outside 0 to 100 %. Per cent of a quota or a plan may exceed 100, and growth may be negative. */
import type { Indicator } from '../../model';
import type { Evidence } from '../evidence';
import { isChange, isOfQuota } from '../words';
import { amountColumns, cellRule } from './cell-rule';

export const percentOutOfRange = cellRule('cell/percent-out-of-range', amountColumns, ({ indicator, column }, evidence) => {
  const reading = evidence.given(indicator, column);
  if (!reading || !isShare(indicator, evidence)) return 'cannot-tell';
  if (reading.value >= 0 && reading.value <= 100) return 'holds';
  return { severity: 'error', facts: { path: indicator.path, value: reading.value } };
});

/** Whether the row is a share of a whole. */
export function isShare(indicator: Indicator, evidence: Evidence): boolean {
  const kind = evidence.kindOf(indicator);
  return indicator.unit?.id === 'pct' && (kind === 'rate' || kind === 'ratio') && !isOfQuota(indicator) && !isChange(indicator);
}
