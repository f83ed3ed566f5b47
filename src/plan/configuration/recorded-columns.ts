import type { ComputedColumn, SheetSnapshot } from '../model';
import type { ConfigurationLayout } from './layout';
import { formulaAt, referenceOf, textAt } from './sheet-cells';
import { COMPUTED_IDS, COMPUTED_LABELS, ORIGIN_LABELS } from './words';

/** A computed column as the configuration sheet records it: its place by live references, which follow every insertion. */
export interface RecordedColumn extends ComputedColumn {
  /** Name of the plan sheet. */
  readonly sheet: string;
  readonly headerRow: number;
  /** Last row of data when it was last filled. */
  readonly lastRow: number;
  /** The number format that the sheet's own column had before us; null where it was not changed. */
  readonly format: string | null;
}

/** Reads block 2; a column that has been deleted from the plan sheet is left out. */
export function recordedColumns(sheet: SheetSnapshot, layout: ConfigurationLayout): readonly RecordedColumn[] {
  const label = layout.left + 1;
  return COMPUTED_IDS.flatMap((id, index): RecordedColumn[] => {
    const row = layout.headings.computed + 2 + index;
    if (textAt(sheet, row, label) !== COMPUTED_LABELS[id]) return [];
    const header = referenceOf(formulaAt(sheet, row, label + 2));
    const last = referenceOf(formulaAt(sheet, row, label + 3));
    if (!header || last?.sheet !== header.sheet) return [];
    const origin = textAt(sheet, row, label + 1) === ORIGIN_LABELS.sheet ? 'sheet' : 'added';
    return [{ id, column: header.column, origin, sheet: header.sheet, headerRow: header.row, lastRow: last.row, format: textAt(sheet, row, label + 4) }];
  });
}
