/** R09: the cell shows an Excel error value. */
import { allColumns, cellRule } from './cell-rule';

export const formulaError = cellRule('cell/formula-error', allColumns, ({ indicator, figure }) => {
  if (figure.state !== 'error') return figure.state === 'blank' ? 'cannot-tell' : 'holds';
  return { severity: 'error', facts: { path: indicator.path, error: figure.error } };
});
