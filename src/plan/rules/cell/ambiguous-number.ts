/** R08: text that reads as two numbers, such as "2.844". */
import { allColumns, cellRule } from './cell-rule';

export const ambiguousNumber = cellRule('cell/ambiguous-number', allColumns, ({ indicator, column, figure }, { plan }) => {
  if (figure.state !== 'ambiguous') return figure.state === 'blank' ? 'cannot-tell' : 'holds';
  const { text, readings, guess } = figure;
  const reference = column.column === plan.planColumn ? null : indicator.target.value;
  return { severity: 'warning', facts: { text, readings, guess, reference }, proposal: guess };
});
