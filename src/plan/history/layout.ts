/** Where the parts of the sheet `Lịch sử` stand: as we lay it out, and as found. */
import { columnsByHeading, endOfTable, findRow, hasText, titlePlace } from '../configuration/titled-table';
import type { SheetSnapshot, WorkbookSnapshot } from '../model';
import { HISTORY_FIELDS, HISTORY_HEADINGS, HISTORY_TITLE, type HistoryField } from './words';

/** All rows and columns 0-based. */
export interface HistoryLayout {
  readonly left: number;
  readonly title: number;
  readonly header: number;
  readonly columns: Readonly<Record<HistoryField, number>>;
  /** Row past the last one of the table that holds anything; `header + 1` in an empty one. */
  readonly end: number;
}

export function defaultHistoryLayout(title = 0, left = 0): HistoryLayout {
  const columns = Object.fromEntries(HISTORY_FIELDS.map((field, index) => [field, left + index])) as Record<HistoryField, number>;
  return { left, title, header: title + 3, columns, end: title + 4 };
}

/** The workbook's sheet of closed periods, recognised by its title under whatever name; of copies the first. Null where there is none. */
export function findHistorySheet(snapshot: WorkbookSnapshot): SheetSnapshot | null {
  return snapshot.sheets.find(isHistorySheet) ?? null;
}

export function isHistorySheet(sheet: SheetSnapshot): boolean {
  return titlePlace(sheet, HISTORY_TITLE) !== null;
}

/** Finds the parts by their headings; what a person has taken away is looked for where it would be. */
export function locateHistory(sheet: SheetSnapshot): HistoryLayout {
  const at = titlePlace(sheet, HISTORY_TITLE) ?? { row: 0, column: 0 };
  const usual = defaultHistoryLayout(at.row, at.column);
  const header = findRow(sheet, at.row, (row) => hasText(sheet, row, HISTORY_HEADINGS.path) && hasText(sheet, row, HISTORY_HEADINGS.status)) ?? usual.header;
  const columns = columnsByHeading(sheet, header, HISTORY_HEADINGS, usual.columns);
  return { left: at.column, title: at.row, header, columns, end: endOfTable(sheet, header, Object.values(columns)) };
}
