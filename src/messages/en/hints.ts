/** Where to look first, and what was probably meant: stands behind a finding's sentence. */
import type { HintMessage } from '../vi/hints';
import { listed, number } from './words';

export const hintInWords: HintMessage = (hint) => {
  switch (hint.kind) {
    case 'slip': return `Most likely: cell ${hint.cell}: ${number(hint.from)} → ${number(hint.to)}`;
    case 'repair': return `Hint: change cell ${hint.cell} to ${number(hint.to)}`;
    case 'likeliest': return `Most likely: cell ${hint.cell}`;
    case 'among': return `One of the cells ${listed(hint.cells, 'or')}`;
  }
};
