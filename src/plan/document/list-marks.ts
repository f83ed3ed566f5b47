/** Ordinals and bullets at the beginning of a paragraph, and how deep each stands by convention. */

export type MarkKind = 'part' | 'roman' | 'letter' | 'number' | 'dotted' | 'bracketed' | 'small-letter' | 'dash' | 'star' | 'dot' | 'plus';

export interface ListMark {
  readonly kind: MarkKind;
  /** Without the signs around it: `2.1`, `a`, `-`. */
  readonly text: string;
  /** Smaller stands further out. Dashes, stars and dots are of one rank: only the text tells which of them is under which. */
  readonly rank: number;
}

const MARKS: readonly (readonly [MarkKind, number, RegExp])[] = [
  ['part', 0, /^((?:PHẦN|CHƯƠNG|Phần|Chương)\s+(?:THỨ\s+|thứ\s+)?[\p{L}\d]+|(?:MỤC|Mục|ĐIỀU|Điều)\s+\d+)\s*[.:\-)]?\s*/u],
  ['roman', 10, /^([IVX]{1,6})\s*[.)/-]\s*(?=\p{L}|\d|"|$)/u],
  ['letter', 8, /^([A-HĐ])\s*[.)/-]\s*(?=\p{Lu}|$)/u],
  ['dotted', 20, /^(\d{1,2}(?:\.\d{1,2}){1,4})(?:[.)]\s*|\s+)(?=[\p{Lu}"(]|$)/u],
  ['dotted', 20, /^(\d{1,2}(?:\.\d{1,2}){1,4})[.)]\s+(?=\S)/u],
  ['dotted', 20, /^([IVX]{1,4}(?:\.\d{1,2}){1,3})[.)]?\s+(?=\p{L})/u],
  ['number', 20, /^(\d{1,3})\s*[.]\s*(?=\p{L}|"|\(|$)/u],
  ['number', 20, /^(\d{1,3})\.\s+(?=\d)/u],
  ['number', 20, /^(\d{1,2})\s*-\s+(?=\p{Lu})/u],
  ['bracketed', 45, /^\((\d{1,3})\)\s*/u],
  ['bracketed', 45, /^(\d{1,3})\s*\)\s*/u],
  ['small-letter', 40, /^([a-zđ])\s*[.)]\s*(?=\p{L}|\d|"|$)/u],
  ['small-letter', 40, /^\(([a-zđ])\)\s*/u],
  ['small-letter', 41, /^([a-zđ]\.?\d{1,2})\s*[.)]\s*(?=\p{L})/u],
  ['dash', 60, /^(-{1,2})\s*(?=\S)/u],
  ['star', 60, /^(\*{1,3})\s*(?=\S)/u],
  ['dot', 60, /^([•·●○◦▪■□▫❖➢➤►✓✔§o])(?:\s+|(?<=[^o§]))(?=\S)/u],
  ['plus', 65, /^(\++)\s*(?=\S)/u],
];

/** Reads the mark at the beginning of a line and the text behind it; `mark` is null where it has none. */
export function readListMark(line: string): { readonly mark: ListMark | null; readonly text: string } {
  for (const [kind, rank, pattern] of MARKS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const text = match[1] ?? '';
    const depth = kind === 'dotted' ? text.split('.').length : 0;
    return { mark: { kind, text, rank: rank + depth }, text: line.slice(match[0].length).trim() };
  }
  return { mark: null, text: line };
}
