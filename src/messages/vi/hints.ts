/** Where to look first, and what was probably meant: stands behind a finding's sentence. */
import type { Hint } from '../../plan/rules/hint';
import { asEntered, listed, number } from './words';

export type HintMessage = (hint: Hint) => string;

export const hintInWords: HintMessage = (hint) => {
  switch (hint.kind) {
    case 'slip': return `Nghi nhất: ô ${hint.cell}: ${asEntered(hint.from)} → ${number(hint.to)}`;
    case 'repair': return `Gợi ý: sửa ô ${hint.cell} thành ${number(hint.to)}`;
    case 'likeliest': return `Nghi nhất: ô ${hint.cell}`;
    case 'among': return `Nghi một trong các ô ${listed(hint.cells, 'hoặc')}`;
  }
};
