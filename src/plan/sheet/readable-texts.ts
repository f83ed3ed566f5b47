/** The texts of a sheet as a person reads them: legacy encodings decoded, decomposed Unicode composed. What the cells hold is kept beside. */
import { decodeLegacyText, type LegacyEncoding } from '../language/legacy/decode';
import type { CellValue, Grid, LegacyText, SheetSnapshot } from '../model';

export interface ReadableTexts {
  /** The sheet's values with readable texts; the sheet's own grid where there is nothing to decode. */
  readonly values: Grid<CellValue>;
  /** What was decoded, row by row; `text` is what the cell holds. */
  readonly legacyTexts: readonly LegacyText[];
}

const BEYOND_ASCII = /[\u0080-\uFFFF]/;
const COMBINING = /[\u0300-\u036F]/;
/** So many texts of one encoding make it the usual one of the sheet. */
const FEWEST_OF_USUAL = 3;

interface Candidate {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly font: string | null;
}

export function readableTexts(sheet: SheetSnapshot): ReadableTexts {
  const candidates = candidatesOf(sheet);
  const first = candidates.map((candidate) => decode(candidate, null));
  const usual = usualEncoding(first);
  const legacyTexts = candidates.flatMap((candidate, index) => first[index] ?? (usual === null ? null : decode(candidate, usual)) ?? []);
  if (legacyTexts.length === 0) return { values: sheet.values, legacyTexts };
  const values = sheet.values.map((line) => [...line]);
  for (const { row, column, decoded } of legacyTexts) {
    const line = values[row - sheet.firstRow];
    if (line) line[column - sheet.firstColumn] = decoded;
  }
  return { values, legacyTexts };
}

function candidatesOf(sheet: SheetSnapshot): Candidate[] {
  const candidates: Candidate[] = [];
  sheet.values.forEach((line, row) => {
    line.forEach((value, column) => {
      if (typeof value !== 'string' || !BEYOND_ASCII.test(value)) return;
      candidates.push({ row: sheet.firstRow + row, column: sheet.firstColumn + column, text: value, font: sheet.fonts?.[row]?.[column]?.name ?? null });
    });
  });
  return candidates;
}

function decode(candidate: Candidate, usual: LegacyEncoding | null): LegacyText | null {
  const legacy = decodeLegacyText(candidate.text, candidate.font, usual);
  if (legacy) return { ...candidate, ...legacy };
  const composed = COMBINING.test(candidate.text) ? candidate.text.normalize('NFC') : candidate.text;
  return composed === candidate.text ? null : { ...candidate, encoding: 'decomposed', decoded: composed };
}

function usualEncoding(texts: readonly (LegacyText | null)[]): LegacyEncoding | null {
  const count = (encoding: LegacyEncoding) => texts.filter((text) => text?.encoding === encoding).length;
  const [tcvn3, vni] = [count('tcvn3'), count('vni')];
  if (Math.max(tcvn3, vni) < FEWEST_OF_USUAL) return null;
  return vni > tcvn3 ? 'vni' : 'tcvn3';
}
