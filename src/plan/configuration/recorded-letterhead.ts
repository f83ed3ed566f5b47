/** Reads the configuration sheet's block of what stands above and below a report. */
import { tidy } from '../language/fold';
import type { SheetSnapshot } from '../model';
import type { SubRows } from '../report/counted-rows';
import type { ConfigurationLayout } from './layout';
import { LETTERHEAD, LETTERHEAD_FIELDS, SUB_ROWS_LABELS, type LetterheadField } from './letterhead-words';
import { textAt } from './sheet-cells';

/** 0-based row of a field, found by its label; where it would be if a person has taken it away. */
export function letterheadRow(sheet: SheetSnapshot | null, { blocks }: ConfigurationLayout, field: LetterheadField): number {
  const { rows: [first], column } = blocks.letterhead;
  const usual = first + LETTERHEAD_FIELDS.indexOf(field);
  if (!sheet) return usual;
  for (let row = first; row < first + 2 * LETTERHEAD_FIELDS.length; row += 1) if (textAt(sheet, row, column) === LETTERHEAD[field]) return row;
  return usual;
}

/** Words that are neither choice count as the usual one. */
export function recordedSubRows(sheet: SheetSnapshot, layout: ConfigurationLayout): SubRows {
  const said = textAt(sheet, letterheadRow(sheet, layout, 'subRows'), layout.blocks.letterhead.column + 1);
  return tidy(said ?? '').toLowerCase() === SUB_ROWS_LABELS.folded ? 'folded' : 'separate';
}
