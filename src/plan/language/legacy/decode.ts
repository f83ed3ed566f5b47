/**
 * Texts in an encoding from before Unicode, as a person reads them. The cell's font says which encoding was meant, but fonts are changed and texts
 * pasted, also halfway through a cell; so each word is weighed: does it make a Vietnamese syllable as it stands, or as its font would draw it?
 */
import { drawsCapitals, encodingOfFont, type LegacyEncoding } from './fonts';
import { isSyllable } from './syllables';
import { fromTcvn3 } from './tcvn3';
import { fromVni } from './vni';

export type { LegacyEncoding } from './fonts';

export interface DecodedText {
  readonly encoding: LegacyEncoding;
  readonly decoded: string;
}

const DECODERS: Readonly<Record<LegacyEncoding, (word: string) => string | null>> = { tcvn3: fromTcvn3, vni: fromVni };

/** Letters of Latin scripts, and the signs that TCVN3 uses as letters; no digits, no degree, plus-minus, powers. */
const WORD = /[A-Za-z\u00A1-\u00AE\u00B5-\u00B9\u00BB-\u00BE\u00C0-\u024F\u1E00-\u1EFF\p{M}]+/gu;
const BEYOND_ASCII = /[\u00A1-\u00FF]/;
const BEYOND_LATIN_1 = /[\u0100-\u1EFF]/;
/** Signs that no writing of today puts beside a letter inside a word. `m×n`, `N·m`, `m¹`, `µm` do occur. */
const SIGN_IN_WORD = /[A-Za-z\u00C0-\u00FF][\u00A8-\u00AE\u00B5\u00B6\u00B8\u00BB-\u00BE]|[\u00A7\u00A9\u00AB-\u00AE\u00B6\u00B8\u00BB-\u00BE][A-Za-z\u00C0-\u00FF]/;
/** A sign that stands alone is more likely a sign than a letter. */
const LONE_SIGN = /^[\u00A1-\u00BF\u00D7\u00F7]$/;

/**
 * `unicode` and `legacy`: a syllable only so; `either`: a syllable both ways (`sè`: sè or số); `short`: capitals with Đ, as in `§VT`;
 * `strange`: a syllable in no way, as foreign words are; `sign`: a lone sign; `plain`: nothing beyond ASCII.
 */
type WordKind = 'unicode' | 'legacy' | 'either' | 'short' | 'strange' | 'sign' | 'plain';

interface Word {
  readonly index: number;
  readonly text: string;
  readonly kind: WordKind;
  readonly decoded: string;
}

/**
 * The text as a person reads it, or null where it is Unicode already or nothing proves otherwise. `font`: the font of the cell (null: not known,
 * or several). `usual`: an encoding that other texts of the sheet are proven to have. Without either a text is only decoded where signs stand for
 * letters or two words prove it, and where no word speaks against it.
 */
export function decodeLegacyText(text: string, font: string | null, usual: LegacyEncoding | null = null): DecodedText | null {
  if (!BEYOND_ASCII.test(text)) return null;
  const byFont = encodingOfFont(font);
  const words = byFont ? wordsOf(text, byFont) : [];
  if (byFont && words.some(({ kind }) => kind === 'legacy')) return rewritten(text, words, byFont, drawsCapitals(font));
  for (const encoding of usual === 'vni' ? (['vni', 'tcvn3'] as const) : (['tcvn3', 'vni'] as const)) {
    const others = wordsOf(text, encoding);
    if (encoding !== byFont && isProven(others, encoding === usual)) return rewritten(text, others, encoding, false);
  }
  return byFont && isMeantByFont(words) ? rewritten(text, words, byFont, drawsCapitals(font)) : null;
}

/** Of words that prove nothing: Unicode in a cell with an old font is left alone, all else is what the font draws. */
function isMeantByFont(words: readonly Word[]): boolean {
  const has = (...kinds: readonly WordKind[]) => words.some(({ kind }) => kinds.includes(kind));
  return !has('unicode') && has('either', 'short', 'strange');
}

function isProven(words: readonly Word[], isUsual: boolean): boolean {
  const has = (kind: WordKind) => words.some((word) => word.kind === kind);
  const legacy = words.filter(({ kind, text }) => kind === 'legacy' || (isUsual && kind === 'strange' && SIGN_IN_WORD.test(text)));
  if (isUsual) return legacy.length > (has('unicode') ? 1 : 0);
  if (legacy.length === 0 || has('strange')) return false;
  return legacy.some(({ text }) => SIGN_IN_WORD.test(text)) || (!has('unicode') && legacy.length > 1);
}

function wordsOf(text: string, encoding: LegacyEncoding): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const isBesideDigit = /\d/.test(text.charAt(match.index - 1) + text.charAt(match.index + word.length));
    const decoded = BEYOND_ASCII.test(word) ? DECODERS[encoding](word) : word;
    words.push({ index: match.index, text: word, kind: kindOf(word, decoded, isBesideDigit), decoded: decoded ?? word });
  }
  return words;
}

function kindOf(word: string, decoded: string | null, isBesideDigit: boolean): WordKind {
  if (BEYOND_LATIN_1.test(word)) return 'unicode';
  if (decoded === word) return 'plain';
  if (LONE_SIGN.test(word)) return isBesideDigit || decoded === null || !isSyllable(decoded) ? 'plain' : 'sign';
  const asItStands = isCased(word) && isSyllable(word.replaceAll('\u00AD', ''));
  if (decoded === null) return asItStands ? 'unicode' : 'strange';
  if (isSyllable(decoded)) return asItStands ? 'either' : 'legacy';
  if (asItStands) return 'unicode';
  return /^[A-Z]*Đ[A-ZĐ]*$/.test(decoded) ? 'short' : 'strange';
}

/** Small, capitalised or all capitals: nobody writes `TÊn` and means it. */
function isCased(word: string): boolean {
  return word === word.toLowerCase() || word === word.toUpperCase() || word.slice(1) === word.slice(1).toLowerCase();
}

/** The text with its legacy words decoded; words that may be both go with the nearest word that is sure. */
function rewritten(text: string, words: readonly Word[], encoding: LegacyEncoding, asCapitals: boolean): DecodedText | null {
  const isUnicode = nearestSure(words);
  let decoded = '';
  let end = 0;
  words.forEach((word, index) => {
    decoded += text.slice(end, word.index) + (isUnicode[index] === true ? word.text : word.decoded);
    end = word.index + word.text.length;
  });
  decoded += text.slice(end);
  if (decoded === text) return null;
  const isAllCapitals = asCapitals || (encoding === 'tcvn3' && isWrittenInCapitals(text));
  return { encoding, decoded: isAllCapitals ? decoded.toUpperCase() : decoded };
}

/** For each word whether it stays as it is: words that are sure decide for themselves, the others follow the nearest of those, the one before first. */
function nearestSure(words: readonly Word[]): readonly boolean[] {
  const isSure = ({ kind }: Word) => kind === 'unicode' || kind === 'legacy';
  const before: number[] = [];
  words.forEach((word, index) => before.push(isSure(word) ? index : (before[index - 1] ?? -1)));
  const result: boolean[] = [];
  let after = -1;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index];
    if (word && isSure(word)) after = index;
    const previous = before[index] ?? -1;
    const nearest = previous >= 0 && (after < 0 || index - previous <= after - index) ? previous : after;
    result[index] = words[nearest]?.kind === 'unicode';
  }
  return result;
}

/** TCVN3 has no capitals with a tone mark: in `S¶N XUÊT` the small letters were typed for want of capitals. */
function isWrittenInCapitals(text: string): boolean {
  return !/[a-z]/.test(text) && (text.match(/[A-Z]/g) ?? []).length > 1;
}
