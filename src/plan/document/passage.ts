/**
 * A stretch of a document's text, and the patterns that look for words in it. Marks count where the document has any ("đạt" is not "đất");
 * a document typed without a single mark is searched by bare letters.
 */

/** A pattern of words in lower case with their marks: `«` and `»` are the edges of a word. */
export interface Said {
  readonly marked: RegExp;
  readonly bare: RegExp;
}

/** Prepares a pattern as it is written in Vietnamese; flags as for RegExp, `u` and `g` are added. */
export function said(source: string): Said {
  const edges = source.normalize('NFC').replaceAll('«', String.raw`(?<![\p{L}\d])`).replaceAll('»', String.raw`(?![\p{L}\d])`);
  return { marked: new RegExp(edges, 'gu'), bare: new RegExp(withoutMarks(edges), 'gu') };
}

/** Several ways to say one thing. */
export function saidAny(...sources: readonly string[]): Said {
  return said(sources.map((source) => `(?:${source})`).join('|'));
}

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly match: RegExpExecArray;
}

/** Text in composed letters (`tidy`), with the same text in lower case to be searched; both have the same length. */
export class Passage {
  /** In lower case, with one placement of tone marks. */
  readonly words: string;

  constructor(
    readonly text: string,
    readonly isBare: boolean,
    words?: string,
  ) {
    this.words = words ?? wordsOf(text, isBare);
  }

  slice(start: number, end = this.text.length): Passage {
    return new Passage(this.text.slice(start, end), this.isBare, this.words.slice(start, end));
  }

  /** The same passage with these stretches blanked out. */
  without(stretches: readonly { readonly start: number; readonly end: number }[]): Passage {
    if (stretches.length === 0) return this;
    const blank = (text: string) => blanked(text, stretches);
    return new Passage(blank(this.text), this.isBare, blank(this.words));
  }

  says(pattern: Said): boolean {
    return this.first(pattern) !== null;
  }

  first(pattern: Said): Found | null {
    const [match] = this.words.matchAll(this.isBare ? pattern.bare : pattern.marked);
    return match ? foundAt(match) : null;
  }

  last(pattern: Said): Found | null {
    return this.all(pattern).at(-1) ?? null;
  }

  all(pattern: Said): readonly Found[] {
    const expression = this.isBare ? pattern.bare : pattern.marked;
    return [...this.words.matchAll(expression)].map(foundAt);
  }
}

function foundAt(match: RegExpExecArray): Found {
  return { start: match.index, end: match.index + match[0].length, match };
}

function blanked(text: string, stretches: readonly { readonly start: number; readonly end: number }[]): string {
  const kept: string[] = [];
  let from = 0;
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    kept.push(text.slice(from, start), ' '.repeat(Math.max(0, end - Math.max(from, start))));
    from = Math.max(from, end);
  }
  return [...kept, text.slice(from)].join('');
}

/** Whether a whole document was typed without marks. */
export function isTypedBare(text: string): boolean {
  return !/[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]/u.test(text);
}

/** "hoà" and "hòa", "luỹ" and "lũy": the mark on the first vowel of an open syllable. */
const TONE_PLACES: readonly (readonly [RegExp, string])[] = (
  [
    ['oà', 'òa'], ['oá', 'óa'], ['oả', 'ỏa'], ['oã', 'õa'], ['oạ', 'ọa'], ['oè', 'òe'], ['oé', 'óe'], ['oẻ', 'ỏe'], ['oẽ', 'õe'], ['oẹ', 'ọe'],
    ['uỳ', 'ùy'], ['uý', 'úy'], ['uỷ', 'ủy'], ['uỹ', 'ũy'], ['uỵ', 'ụy'],
  ] as const
).map(([late, early]) => [new RegExp(`(?<!q)${late}(?!\\p{L})`, 'gu'), early]);

function wordsOf(text: string, isBare: boolean): string {
  const lower = lowerCase(text);
  return isBare ? lower : TONE_PLACES.reduce((words, [from, to]) => words.replace(from, to), lower);
}

/** Lower case of the same length. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : Array.from({ length: text.length }, (_, index) => sameLength(text.charAt(index))).join('');
}

function sameLength(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower : character;
}

/** Bare letters; case and everything else stay. */
export function withoutMarks(source: string): string {
  return source.normalize('NFD').replace(/[\u0300-\u036F]/g, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
