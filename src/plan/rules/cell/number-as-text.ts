/** R07: a plain number that Excel holds as text, so that nothing adds it up. A target phrase ("trên 70%", "02 tiêu chí") is not one. */
import { tidy } from '../../language/fold';
import { allColumns, cellRule } from './cell-rule';

/** In the target column only bare digits count: there a clerk may well write "100%". */
const BARE_NUMBER = /^'?[+-]?\d[\d., ]*$/;
const BARE_OR_PERCENT = /^'?[+-]?\d[\d., ]*%?$/;

export const numberAsText = cellRule('cell/number-as-text', allColumns, ({ figure, column }, { plan }) => {
  // A zero as text is left out of no sum.
  if (figure.state === 'text-number' && figure.value === 0) return 'holds';
  if (figure.state !== 'text-number') return figure.state === 'number' ? 'holds' : 'cannot-tell';
  const plainNumber = column.column === plan.planColumn ? BARE_NUMBER : BARE_OR_PERCENT;
  if (!plainNumber.test(tidy(figure.text))) return 'holds';
  return { severity: 'warning', facts: { text: figure.text, value: figure.value }, proposal: figure.value };
});
