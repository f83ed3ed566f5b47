/** Where the parts of the report sheet stand: as we lay it out, and as found in a sheet in which rows or columns may have been inserted. */
import type { SheetSnapshot, WorkbookSnapshot } from '../model';
import { textAt } from '../configuration/sheet-cells';
import { columnsByHeading, endOfTable, findRow, hasText, titlePlace } from '../configuration/titled-table';
import { CHECKS_FIELDS, CHECKS_HEADINGS, CHECKS_TITLE, HEAD_LABELS, type ChecksField, type HeadRow } from './checks-sheet-words';

/** All rows and columns 0-based. */
export interface ChecksLayout {
  readonly left: number;
  readonly title: number;
  readonly head: Readonly<Record<HeadRow, number>>;
  readonly header: number;
  readonly columns: Readonly<Record<ChecksField, number>>;
  /** Row past the last one of the table that holds anything; `header + 1` in an empty one. */
  readonly end: number;
}

const HEAD_ROWS = Object.keys(HEAD_LABELS) as readonly HeadRow[];

export function defaultChecksLayout(): ChecksLayout {
  return layoutAt(0, 0);
}

function layoutAt(title: number, left: number): ChecksLayout {
  const head = Object.fromEntries(HEAD_ROWS.map((key, index) => [key, title + 2 + index])) as Record<HeadRow, number>;
  const header = title + 3 + HEAD_ROWS.length;
  const columns = Object.fromEntries(CHECKS_FIELDS.map((field, index) => [field, left + index])) as Record<ChecksField, number>;
  return { left, title, head, header, columns, end: header + 1 };
}

/** The workbook's report sheets, under whatever names; a person may have copied one. */
export function findChecksSheets(snapshot: WorkbookSnapshot): readonly SheetSnapshot[] {
  return snapshot.sheets.filter(isChecksSheet);
}

export function isChecksSheet(sheet: SheetSnapshot): boolean {
  return titlePlace(sheet, CHECKS_TITLE) !== null;
}

/** Finds the parts by their labels and headings; what a person has taken away is looked for where it would be. */
export function locateChecks(sheet: SheetSnapshot): ChecksLayout {
  const at = titlePlace(sheet, CHECKS_TITLE) ?? { row: 0, column: 0 };
  const usual = layoutAt(at.row, at.column);
  const header = findRow(sheet, at.row, (row) => hasText(sheet, row, CHECKS_HEADINGS.message) && hasText(sheet, row, CHECKS_HEADINGS.rule)) ?? usual.header;
  const head = Object.fromEntries(
    HEAD_ROWS.map((key) => [key, findRow(sheet, at.row, (row) => row < header && textAt(sheet, row, at.column) === HEAD_LABELS[key]) ?? usual.head[key]]),
  ) as Record<HeadRow, number>;
  const columns = columnsByHeading(sheet, header, CHECKS_HEADINGS, usual.columns);
  return { left: at.column, title: at.row, head, header, columns, end: endOfTable(sheet, header, Object.values(columns)) };
}
