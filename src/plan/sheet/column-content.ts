/** What the cells below a heading hold. */
import { isDittoMark, readUnit } from '../language/units';
import type { Corrections } from './corrected-columns';
import { readOrdinal } from './row-marks';
import { cellText, type GridRow } from './sheet-grid';

export interface ColumnContent {
  readonly texts: number;
  readonly numbers: number;
  readonly ordinals: number;
  /** Texts that are a unit of measure, or repeat the one above, among the first `SAMPLE` texts. */
  readonly units: number;
}

/** So many texts tell what a column holds. */
const SAMPLE = 200;

/** Whether more than `share` of all cells are units, as far as they were looked at. */
export function holdsUnits({ texts, numbers, units }: ColumnContent, share: number): boolean {
  return units > share * (Math.min(texts, SAMPLE) + numbers);
}

/** Counts by 0-based column; columns without a cell are not in it, nor those that a person has put aside. */
export function contentOf(rows: readonly GridRow[], corrections: Corrections): ReadonlyMap<number, ColumnContent> {
  const content = new Map<number, { texts: number; numbers: number; ordinals: number; units: number }>();
  for (const { cells } of rows) {
    for (const { column, value } of cells) {
      if (corrections.get(column)?.role === 'ignore') continue;
      const counts = content.get(column) ?? { texts: 0, numbers: 0, ordinals: 0, units: 0 };
      const text = cellText(value);
      if (typeof value === 'number') counts.numbers += 1;
      else counts.texts += 1;
      if (readOrdinal(text)) counts.ordinals += 1;
      if (typeof value === 'string' && counts.texts <= SAMPLE && text.length <= LONGEST_UNIT && (isDittoMark(text) || readUnit(text) !== null)) counts.units += 1;
      content.set(column, counts);
    }
  }
  return content;
}

const LONGEST_UNIT = 24;
