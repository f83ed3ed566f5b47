/** R10: a result that should be there is blank; an error once its due date is past. Blank is not zero, and a dash is a statement. */
import { cellRule, resultColumn } from './cell-rule';

export const missingValue = cellRule('cell/missing-value', resultColumn, ({ indicator, column, figure }, { context, plan }) => {
  if (figure.state !== 'blank') return 'holds';
  // Of several columns for the same result (quantity and value) it is unclear which of them the row needs.
  if (plan.layout.columns.some((other) => other.column !== column.column && other.role === column.role && other.period === column.period)) return 'cannot-tell';
  if (indicator.isReference || indicator.target.comparator === 'none') return 'cannot-tell';
  const { isDue, due, isPastDue } = context.duty(indicator.row);
  if (!isDue) return 'holds';
  return { severity: isPastDue ? 'error' : 'info', facts: { path: indicator.path, due, isPastDue } };
});
