import type { Area, ComputedId, Review, WorkbookSnapshot } from '../model';
import { findConfigurationSheet, locate } from '../configuration/layout';
import { recordedColumns } from '../configuration/recorded-columns';

/** Cells that the review's edits add to the plan sheet: a column from its heading to the last row of data, or the rows added to it since. */
export interface AddedCells {
  readonly id: ComputedId;
  readonly sheet: string;
  readonly area: Area;
  /** How many rows below the column's heading they begin. */
  readonly from: number;
}

/** Those that are not there yet. */
export function addedCells({ plan, computed }: Review, snapshot: WorkbookSnapshot): readonly AddedCells[] {
  const configuration = findConfigurationSheet(snapshot);
  const recorded = configuration ? recordedColumns(configuration, locate(configuration)) : [];
  const [header] = plan.layout.headerRows;
  const [, last] = plan.layout.dataRows;
  return computed.flatMap(({ id, column, origin }) => {
    if (origin !== 'added') return [];
    const known = recorded.find((one) => one.id === id);
    const row = known ? known.lastRow + 1 : header;
    if (row > last) return [];
    return [{ id, sheet: plan.sheet, area: { row, column, rows: last - row + 1, columns: 1 }, from: row - (known?.headerRow ?? header) }];
  });
}
