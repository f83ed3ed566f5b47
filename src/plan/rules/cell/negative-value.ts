/** R11: an amount below zero where none can be; changes and balances may be. Shares below zero are percent-out-of-range's. */
import { isChange } from '../words';
import { amountColumns, cellRule } from './cell-rule';
import { isShare } from './percent-out-of-range';

export const negativeValue = cellRule('cell/negative-value', amountColumns, ({ indicator, column }, evidence) => {
  const reading = evidence.given(indicator, column);
  if (!reading) return 'cannot-tell';
  if (reading.value >= 0 || isChange(indicator) || isShare(indicator, evidence)) return 'holds';
  return { severity: 'error', facts: { path: indicator.path, value: reading.value } };
});
