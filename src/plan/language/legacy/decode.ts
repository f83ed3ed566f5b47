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
/** A sign that stands alone is more likely a sign than a letter; not so `§` and `®`: `§.B` (đồng bằng), `1000 ®` (đồng). */
const LONE_SIGN = /^[\u00A1-\u00A6\u00A8-\u00AD\u00AF-\u00BF\u00D7\u00F7]$/;
/** `ĐVT`, `UBMTTQĐ`; `Đvt`, `trđ`. */
const ABBREVIATION = /^[A-Z]*Đ[A-ZĐ]*$|^[b-df-hj-np-tv-xz]*[đĐ][b-df-hj-np-tv-xz]*$/;
const TWO_CAPITALS = /[A-Z][^]*[A-Z]/;

/**
 * `unicode` and `legacy`: a syllable only so; `either`: a syllable both ways (`sè`: sè or số); `short`: an abbreviation with Đ, as in `§VT`;
 * `strange`: a syllable in no way, as foreign words are; `sign`: a lone sign that may be a letter; `plain`: any other, and words within ASCII.
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
 * letters or two words prove it, where no word speaks against it, and where it proves one encoding alone.
 */
export function decodeLegacyText(text: string, font: string | null, usual: LegacyEncoding | null = null): DecodedText | null {
  if (!BEYOND_ASCII.test(text)) return null;
  const byFont = encodingOfFont(font);
  const drawn = byFont && { encoding: byFont, words: wordsOf(text, byFont) };
  if (drawn?.words.some(({ kind }) => kind === 'legacy')) return rewritten(text, drawn, drawsCapitals(font));
  const proven = (['tcvn3', 'vni'] as const)
    .filter((encoding) => encoding !== byFont)
    .map((encoding) => ({ encoding, words: wordsOf(text, encoding) }))
    .filter(({ encoding, words }) => isProven(words, encoding === usual));
  const other = proven.length > 1 ? proven.find(({ encoding }) => encoding === usual) : proven[0];
  if (other) return rewritten(text, other, false);
  return drawn && isMeantByFont(drawn.words) ? rewritten(text, drawn, drawsCapitals(font)) : null;
}

/** Of words that prove nothing: Unicode in a cell with an old font is left alone, all else is what the font draws. */
function isMeantByFont(words: readonly Word[]): boolean {
  const has = (...kinds: readonly WordKind[]) => words.some(({ kind }) => kinds.includes(kind));
  return !has('unicode') && has('either', 'short', 'strange');
}

function isProven(words: readonly Word[], isUsual: boolean): boolean {
  const has = (kind: WordKind) => words.some((word) => word.kind === kind);
  const isUnicode = has('unicode');
  const legacy = words.filter(({ kind }) => kind === 'legacy');
  if (isUsual) {
    const odd = words.filter(({ kind, text, decoded }) => (kind === 'short' && text.length > 1) || (kind === 'strange' && decoded !== text && SIGN_IN_WORD.test(text)));
    if (legacy.length + odd.length > (isUnicode ? 1 : 0)) return true;
  }
  if (has('strange')) return false;
  return legacy.some(({ text }) => SIGN_IN_WORD.test(text)) || (!isUnicode && legacy.length > 1);
}

function wordsOf(text: string, encoding: LegacyEncoding): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const isBesideDigit = /\d/.test(text.charAt(match.index - 1) + text.charAt(match.index + word.length));
    const decoded = BEYOND_ASCII.test(word) ? DECODERS[encoding](word) : word;
    const kind = kindOf(word, decoded, isBesideDigit);
    words.push({ index: match.index, text: word, kind, decoded: kind === 'plain' ? word : (decoded ?? word) });
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
  return ABBREVIATION.test(decoded) ? 'short' : 'strange';
}

/** Small, capitalised or all capitals: nobody writes `TÊn` and means it. */
function isCased(word: string): boolean {
  return word === word.toUpperCase() || word.slice(1) === word.slice(1).toLowerCase();
}

/** The text with its legacy words decoded; words that may be both go with the nearest word that is sure. */
function rewritten(text: string, { encoding, words }: { readonly encoding: LegacyEncoding; readonly words: readonly Word[] }, asCapitals: boolean): DecodedText | null {
  const nearest = nearestSure(words);
  let decoded = '';
  let end = 0;
  words.forEach((word, index) => {
    decoded += text.slice(end, word.index) + (nearest[index]?.kind === 'unicode' ? word.text : word.decoded);
    end = word.index + word.text.length;
  });
  decoded += text.slice(end);
  if (decoded === text) return null;
  const isAllCapitals = asCapitals || (encoding === 'tcvn3' && isWrittenInCapitals(text));
  return { encoding, decoded: isAllCapitals ? decoded.toUpperCase() : decoded };
}

/** For each word the nearest that is sure, itself or another; of two as near the one before; none where no word is. */
function nearestSure(words: readonly Word[]): readonly (Word | undefined)[] {
  const sure = words.flatMap((word, at) => (word.kind === 'unicode' || word.kind === 'legacy' ? [{ word, at }] : []));
  let current = 0;
  return words.map((_, index) => {
    const distance = (candidate: number) => Math.abs((sure[candidate]?.at ?? Infinity) - index);
    while (distance(current + 1) < distance(current)) current += 1;
    return sure[current]?.word;
  });
}

/** TCVN3 has no capitals with a tone mark: in `S¶N XUÊT` the small letters were typed for want of capitals. */
function isWrittenInCapitals(text: string): boolean {
  return !/[a-z]/.test(text) && TWO_CAPITALS.test(text);
}
