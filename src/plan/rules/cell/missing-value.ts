/** R10: a result that should be there is blank; an error once its due date is past. Blank is not zero, and a dash is a statement. */
import { figureOf } from '../evidence';
import { cellRule, resultColumns } from './cell-rule';

export const missingValue = cellRule('cell/missing-value', resultColumns, ({ indicator, column, figure }, evidence) => {
  const { context, plan } = evidence;
  if (figure.state !== 'blank') return 'holds';
  // Of several columns for the same result (quantity and value) it is unclear which of them the row needs.
  if (plan.layout.columns.some((other) => other.column !== column.column && other.role === column.role && other.period === column.period)) return 'cannot-tell';
  // A month may have nothing to tell; only where no month has, the latest is asked for.
  const months = plan.actualColumn === null ? resultColumns(evidence) : [];
  if (months.length > 0 && (column !== months.at(-1) || months.some((month) => figureOf(indicator, month).state !== 'blank'))) return 'cannot-tell';
  if (indicator.isReference || indicator.target.comparator === 'none') return 'cannot-tell';
  const { isDue, due, isPastDue } = context.duty(indicator.row);
  if (!isDue) return 'holds';
  return { severity: isPastDue ? 'error' : 'info', facts: { path: indicator.path, due, isPastDue } };
});
