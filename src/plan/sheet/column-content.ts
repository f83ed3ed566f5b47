/** What the cells below a heading hold. */
import { isDittoMark, readUnit } from '../language/units';
import type { Corrections } from './corrected-columns';
import { readOrdinal } from './row-marks';
import { cellText, type GridRow } from './sheet-grid';

export interface ColumnContent {
  readonly texts: number;
  readonly numbers: number;
  readonly ordinals: number;
  /** Texts that are a unit of measure, or repeat the one above. */
  readonly units: number;
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
      if (typeof value === 'string' && text.length <= LONGEST_UNIT && (isDittoMark(text) || readUnit(text) !== null)) counts.units += 1;
      content.set(column, counts);
    }
  }
  return content;
}

const LONGEST_UNIT = 24;
