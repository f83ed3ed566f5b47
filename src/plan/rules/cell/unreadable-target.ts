/** R15: a target that is written down but defines nothing measurable ("một số tiêu chuẩn", "thực hiện đầy đủ"). */
import { cellRule, targetColumn } from './cell-rule';

export const unreadableTarget = cellRule('cell/unreadable-target', targetColumn, ({ indicator, figure }) => {
  const { text, comparator } = indicator.target;
  if (figure.state === 'blank' || figure.state === 'none' || figure.state === 'error' || figure.state === 'ambiguous') return 'cannot-tell';
  if (comparator !== 'none' || text.trim() === '' || indicator.isReference) return 'holds';
  return { severity: 'warning', facts: { path: indicator.path, text } };
});
