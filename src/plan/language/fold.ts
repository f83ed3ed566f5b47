/**
 * Keys for matching Vietnamese text. What a person wrote is never replaced by a key: keys are compared, the text is shown.
 *
 * Three keys, from the most to the least faithful: `tidy` (spaces, dashes and quotes only), `plain` (no marks on letters, dashes kept),
 * `fold` (for dictionaries: no dashes, one spelling of i and y).
 */

import { remembered } from './remembered';

const SPACES = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;
/** Soft hyphens, joiners, marks of direction, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const DASHES = /[\u2010-\u2015\u2043\u2212\u2500\u2501\uFE58\uFE63]/g;
const SINGLE_QUOTES = /[\u00B4\u2018-\u201B\u2032\u02B9\u02BC]/g;
const DOUBLE_QUOTES = /[\u00AB\u00BB\u201C-\u201F\u2033\u3003]/g;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
/** Most texts: ASCII and composed Vietnamese with single spaces. */
const IS_TIDY = /^[!-~\u00C0-\u024F\u1EA0-\u1EF9]+(?: [!-~\u00C0-\u024F\u1EA0-\u1EF9]+)*$/;

/** Composed letters (NFC), ASCII digits, one kind of dash and quote, single spaces, nothing invisible; letters, marks and case stay. */
export function tidy(text: string): string {
  if (IS_TIDY.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .normalize('NFC')
    .replace(DASHES, '-')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(SPACES, ' ')
    .trim();
}

/** Lower case without any mark on a letter (đ becomes d); punctuation and dashes stay. `plain('Đạt 20 – 25') → 'dat 20 - 25'`. */
export const plain = remembered((text: string): string =>
  tidy(text)
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, ''),
);

/**
 * The matching key: `plain`, with every dash a space and one spelling where two are in use
 * (kỳ/kì, tỷ/tỉ, quý/quí; tone placement as in luỹ/lũy falls away with the marks).
 */
export function fold(text: string): string {
  return plain(text)
    .replace(/[- ]+/g, ' ')
    .trim()
    .replace(FINAL_Y, '$1i');
}

const FINAL_Y = /\b([bdhklmnstv]|qu|th)y\b/g;

/** The folded words alone: `wordKey('ĐVT: (kg/người)') → 'dvt kg nguoi'`; only the percent sign stays of all signs. */
export const wordKey = remembered((text: string): string =>
  fold(text)
    .replaceAll('%', ' % ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim(),
);

/** Whether a word key holds a phrase (itself a word key) as whole words. */
export function hasPhrase(key: string, phrase: string): boolean {
  return ` ${key} `.includes(` ${phrase} `);
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Like `wordKey`, but with marks: tells "đàn" from "dân", and still takes "hoà" for "hòa" and "kỳ" for "kì".
 * Every tone mark stands at the end of its word.
 */
export const markedKey = remembered((text: string): string => {
  const words = tidy(text).toLowerCase().replaceAll('%', ' % ').replace(/[^\p{L}\p{N}\p{M}%]+/gu, ' ').trim();
  return words
    .split(' ')
    .map((word) => {
      const letters = word.normalize('NFD');
      const tone = (letters.match(TONES) ?? []).join('');
      return letters.replace(TONES, '').replace(/^([bdhklmnstv]|qu|th)y$/, '$1i') + tone;
    })
    .join(' ');
});

/** A phrase of one of the dictionaries, prepared once for matching. */
export interface Phrase {
  readonly folded: string;
  readonly marked: string;
}

/** Prepares dictionary phrases as written in Vietnamese. */
export function phrases(...texts: readonly string[]): readonly Phrase[] {
  return texts.map((text) => ({ folded: wordKey(text), marked: markedKey(text) }));
}

/** A text prepared for many comparisons with phrases. */
export interface MatchText {
  readonly folded: string;
  readonly marked: string;
  /** Text without a single mark was typed without them: only its folded words can be compared. */
  readonly hasMarks: boolean;
}

export function matchText(text: string): MatchText {
  const folded = wordKey(text);
  const marked = markedKey(text);
  return { folded, marked, hasMarks: folded !== marked };
}

/** Whether the text mentions one of the phrases as whole words, marks respected where the text has any. */
export function mentions(text: MatchText, list: readonly Phrase[]): boolean {
  return list.some((phrase) => (text.hasMarks ? hasPhrase(text.marked, phrase.marked) : hasPhrase(text.folded, phrase.folded)));
}
