/** Brackets with figures in them: what they hold is said beside the sentence. */
import type { Figure } from './figures';
import type { Passage } from './passage';

export interface Bracket {
  /** Of the opening sign, and behind the closing one. */
  readonly start: number;
  readonly end: number;
  readonly isClosed: boolean;
}

/** The outermost brackets that hold a figure; one that is never closed ends with its sentence. */
export function findBrackets(passage: Passage, figures: readonly Figure[]): readonly Bracket[] {
  const brackets: Bracket[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < passage.text.length; index += 1) {
    const sign = passage.text.charAt(index);
    if (sign === '(' || sign === '[') {
      if (depth === 0) start = index;
      depth += 1;
    } else if ((sign === ')' || sign === ']') && depth > 0) {
      depth -= 1;
      if (depth === 0) brackets.push({ start, end: index + 1, isClosed: true });
    }
  }
  if (depth > 0) brackets.push({ start, end: endOfSentence(passage.text, start), isClosed: false });
  return brackets.filter((bracket) => figures.some((figure) => figure.start >= bracket.start && figure.start < bracket.end));
}

function endOfSentence(text: string, from: number): number {
  const end = text.slice(from).search(/[.](?:\s|$)/);
  return end < 0 ? text.length : from + end;
}
