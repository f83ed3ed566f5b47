/**
 * VNI for Windows: a base letter, and behind it a second letter that stands for the marks (`Toång saûn löôïng`), as its bytes look in Windows-1252.
 * A few letters have one code of their own. Capitals are built the same way; the second letter's case carries nothing.
 */

/** Second letters behind a, e, o, u, y, ơ (written ô) and ư (written ö): the tones sắc, huyền, hỏi, ngã, nặng. */
const TONES: readonly (readonly [string, string])[] = [['ù', '\u0301'], ['ø', '\u0300'], ['û', '\u0309'], ['õ', '\u0303'], ['ï', '\u0323']];
/** Second letters behind a, e, o: the circumflex alone, then with each tone. */
const CIRCUMFLEX: readonly (readonly [string, string])[] = [
  ['â', '\u0302'], ['á', '\u0302\u0301'], ['à', '\u0302\u0300'], ['å', '\u0302\u0309'], ['ã', '\u0302\u0303'], ['ä', '\u0302\u0323'],
];
/** Second letters behind a: the breve alone, then with each tone. */
const BREVE: readonly (readonly [string, string])[] = [
  ['ê', '\u0306'], ['é', '\u0306\u0301'], ['è', '\u0306\u0300'], ['ú', '\u0306\u0309'], ['ü', '\u0306\u0303'], ['ë', '\u0306\u0323'],
];
/** Codes that are a whole letter. */
const SINGLE: readonly (readonly [string, string])[] = [['ô', 'ơ'], ['ö', 'ư'], ['ñ', 'đ'], ['í', 'í'], ['ì', 'ì'], ['æ', 'ỉ'], ['ó', 'ĩ'], ['ò', 'ị'], ['î', 'ỵ']];

const MARKS_BEHIND: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  ['a', [...TONES, ...CIRCUMFLEX, ...BREVE]],
  ['e', [...TONES, ...CIRCUMFLEX]],
  ['o', [...TONES, ...CIRCUMFLEX]],
  ['u', TONES],
  ['y', TONES],
  ['ô', TONES],
  ['ö', TONES],
];

const SINGLES = new Map<string, string>();
for (const [code, letter] of SINGLE) SINGLES.set(code, letter).set(code.toUpperCase(), letter.toUpperCase());

const PAIRS = new Map<string, string>();
for (const [base, marks] of MARKS_BEHIND) {
  for (const [code, mark] of marks) {
    const letter = ((SINGLES.get(base) ?? base) + mark).normalize('NFC');
    for (const written of [code, code.toUpperCase()]) PAIRS.set(base + written, letter).set(base.toUpperCase() + written, letter.toUpperCase());
  }
}

/** The word as its font draws it; null where a letter beyond ASCII is neither a code of its own nor the mark of the one before. */
export function fromVni(word: string): string | null {
  let decoded = '';
  for (let index = 0; index < word.length; index += 1) {
    const pair = PAIRS.get(word.slice(index, index + 2));
    const character = word.charAt(index);
    const letter = pair ?? (character < '\u0080' ? character : SINGLES.get(character));
    if (letter === undefined) return null;
    decoded += letter;
    if (pair !== undefined) index += 1;
  }
  return decoded;
}
