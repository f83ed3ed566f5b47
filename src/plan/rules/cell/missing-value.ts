/** R10: a result that should be there is blank; an error once its due date is past. Blank is not zero, and a dash is a statement. */
import { cellRule, resultColumn } from './cell-rule';

export const missingValue = cellRule('cell/missing-value', resultColumn, ({ indicator, figure }, { context }) => {
  if (figure.state !== 'blank') return 'holds';
  if (indicator.isReference || indicator.target.comparator === 'none') return 'cannot-tell';
  const { isDue, due, isPastDue } = context.duty(indicator.row);
  if (!isDue) return 'holds';
  return { severity: isPastDue ? 'error' : 'info', facts: { path: indicator.path, due, isPastDue } };
});
