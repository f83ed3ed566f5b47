/** R14: words, or a pair such as "53,5/52 ha", where the result must be one number. */
import { cellRule, resultColumns } from './cell-rule';

export const textInNumberCell = cellRule('cell/text-in-number-cell', resultColumns, ({ indicator, figure }, { context }) => {
  if (figure.state !== 'text') return figure.state === 'number' ? 'holds' : 'cannot-tell';
  const wantsNumber = indicator.target.value !== null && context.kindOf(indicator.row) !== 'pass';
  if (!wantsNumber) return 'cannot-tell';
  return { severity: 'warning', facts: { path: indicator.path, text: figure.text } };
});
