/** Where the parts of the report sheet stand: as we lay it out, and as found in a sheet in which rows or columns may have been inserted. */
import type { SheetSnapshot, WorkbookSnapshot } from '../model';
import { endColumn, endRow, isBlankAt, textAt } from '../configuration/sheet-cells';
import { CHECKS_FIELDS, CHECKS_HEADINGS, CHECKS_PURPOSE, CHECKS_TITLE, HEAD_LABELS, type ChecksField, type HeadRow } from './checks-sheet-words';

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
const MOST_ROWS_ABOVE = 10;
const MOST_COLUMNS_BEFORE = 6;
/** The purpose may have been shortened by hand; its beginning is enough to know the sheet by. */
const PURPOSE_START = CHECKS_PURPOSE.slice(0, 'Trang này do tiện ích Chỉ Tiêu lập'.length).toLowerCase();

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
  return titleOf(sheet) !== null;
}

function titleOf(sheet: SheetSnapshot): { readonly row: number; readonly column: number } | null {
  for (let row = sheet.firstRow; row < Math.min(endRow(sheet), MOST_ROWS_ABOVE); row += 1) {
    for (let column = sheet.firstColumn; column < Math.min(endColumn(sheet), MOST_COLUMNS_BEFORE); column += 1) {
      if (textAt(sheet, row, column)?.toLowerCase() !== CHECKS_TITLE.toLowerCase()) continue;
      if (textAt(sheet, row + 1, column)?.toLowerCase().startsWith(PURPOSE_START)) return { row, column };
    }
  }
  return null;
}

/** Finds the parts by their labels and headings; what a person has taken away is looked for where it would be. */
export function locateChecks(sheet: SheetSnapshot): ChecksLayout {
  const at = titleOf(sheet) ?? { row: 0, column: 0 };
  const usual = layoutAt(at.row, at.column);
  const header = findRow(sheet, at.row, (row) => hasText(sheet, row, CHECKS_HEADINGS.message) && hasText(sheet, row, CHECKS_HEADINGS.rule)) ?? usual.header;
  const head = Object.fromEntries(
    HEAD_ROWS.map((key) => [key, findRow(sheet, at.row, (row) => row < header && textAt(sheet, row, at.column) === HEAD_LABELS[key]) ?? usual.head[key]]),
  ) as Record<HeadRow, number>;
  const columns = Object.fromEntries(
    CHECKS_FIELDS.map((field) => [field, findColumn(sheet, header, CHECKS_HEADINGS[field]) ?? usual.columns[field]]),
  ) as Record<ChecksField, number>;
  return { left: at.column, title: at.row, head, header, columns, end: endOfTable(sheet, header, columns) };
}

function findRow(sheet: SheetSnapshot, from: number, isIt: (row: number) => boolean): number | null {
  for (let row = from; row < Math.min(endRow(sheet), from + 2 * MOST_ROWS_ABOVE); row += 1) if (isIt(row)) return row;
  return null;
}

function hasText(sheet: SheetSnapshot, row: number, text: string): boolean {
  return findColumn(sheet, row, text) !== null;
}

function findColumn(sheet: SheetSnapshot, row: number, text: string): number | null {
  for (let column = sheet.firstColumn; column < endColumn(sheet); column += 1) if (textAt(sheet, row, column) === text) return column;
  return null;
}

function endOfTable(sheet: SheetSnapshot, header: number, columns: ChecksLayout['columns']): number {
  for (let row = endRow(sheet) - 1; row > header; row -= 1) {
    if (CHECKS_FIELDS.some((field) => !isBlankAt(sheet, row, columns[field]))) return row + 1;
  }
  return header + 1;
}
