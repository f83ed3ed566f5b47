/** Lines in an old encoding as a person reads them, and whether a text is readable at all. */
import { decodeLegacyText, type LegacyEncoding } from '../language/legacy/decode';
import { isSyllable } from '../language/legacy/syllables';
import type { DocumentLine } from './document-line';

/** So many lines of one encoding make it the usual one of the document. */
const FEWEST_OF_USUAL = 3;

/** Decodes TCVN3 and VNI, line by line; what is Unicode stays. */
export function readableLines(lines: readonly DocumentLine[]): readonly DocumentLine[] {
  const first = lines.map((line) => decodeLegacyText(line.text, null));
  const usual = usualEncoding(first.map((decoded) => decoded?.encoding));
  if (usual === null && first.every((decoded) => decoded === null)) return lines;
  const decode = (text: string) => decodeLegacyText(text, null, usual)?.decoded ?? text;
  return lines.map((line) => ({ ...line, text: decode(line.text), ...(line.cells && { cells: line.cells.map(decode) }) }));
}

function usualEncoding(encodings: readonly (LegacyEncoding | undefined)[]): LegacyEncoding | null {
  const count = (encoding: LegacyEncoding) => encodings.filter((one) => one === encoding).length;
  const [tcvn3, vni] = [count('tcvn3'), count('vni')];
  if (Math.max(tcvn3, vni) < FEWEST_OF_USUAL) return null;
  return vni > tcvn3 ? 'vni' : 'tcvn3';
}

/** How many words are looked at, and from how many on a share of them tells anything. */
const MOST_WORDS = 3000;
const FEWEST_WORDS = 20;
const READABLE = 0.4;

/** Whether most words are no Vietnamese syllables: what is left of a scanned page, or another language. */
export function isGarbled(lines: readonly DocumentLine[]): boolean {
  let [words, syllables] = [0, 0];
  for (const { text } of lines) {
    for (const [word] of text.normalize('NFC').matchAll(/[\p{L}\p{M}]{2,}/gu)) {
      words += 1;
      if (isSyllable(word) || isSyllable(withStopTone(word))) syllables += 1;
    }
    if (words >= MOST_WORDS) break;
  }
  return words >= FEWEST_WORDS && syllables < words * READABLE;
}

/** A syllable typed without its marks ("dat", "thuc") has none of the tones that its end asks for. */
function withStopTone(word: string): string {
  return /[cpt]h?$/i.test(word) ? word.replace(/[aeiouy](?=[^aeiouy]*$)/i, (vowel) => `${vowel}\u0323`) : word;
}
