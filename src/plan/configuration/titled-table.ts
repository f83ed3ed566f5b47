/** Sheets of ours that hold one table under a title: found by their words, so that they may be renamed and rows and columns inserted. */
import type { SheetSnapshot } from '../model';
import { endColumn, endRow, isBlankAt, textAt } from './sheet-cells';

const MOST_ROWS_ABOVE = 10;
const MOST_COLUMNS_BEFORE = 6;
/** The purpose below a title may have been shortened by hand; its beginning is enough to know the sheet by. */
export const OUR_PURPOSE = 'Trang này do tiện ích Chỉ Tiêu lập';

/** Where a sheet bears our title with our words below it; null where it does not. A sheet of the office's own with the same title lacks them. */
export function titlePlace(sheet: SheetSnapshot, title: string): { readonly row: number; readonly column: number } | null {
  for (let row = sheet.firstRow; row < Math.min(endRow(sheet), MOST_ROWS_ABOVE); row += 1) {
    for (let column = sheet.firstColumn; column < Math.min(endColumn(sheet), MOST_COLUMNS_BEFORE); column += 1) {
      if (textAt(sheet, row, column)?.toLowerCase() !== title.toLowerCase()) continue;
      if (textAt(sheet, row + 1, column)?.toLowerCase().startsWith(OUR_PURPOSE.toLowerCase())) return { row, column };
    }
  }
  return null;
}

/** The first row, not far below `from`, of which something holds; null where none does. */
export function findRow(sheet: SheetSnapshot, from: number, isIt: (row: number) => boolean): number | null {
  for (let row = from; row < Math.min(endRow(sheet), from + 2 * MOST_ROWS_ABOVE); row += 1) if (isIt(row)) return row;
  return null;
}

export function hasText(sheet: SheetSnapshot, row: number, text: string): boolean {
  return findColumn(sheet, row, text) !== null;
}

function findColumn(sheet: SheetSnapshot, row: number, text: string): number | null {
  for (let column = sheet.firstColumn; column < endColumn(sheet); column += 1) if (textAt(sheet, row, column) === text) return column;
  return null;
}

/** The columns of a table by its headings; one that a person has taken away is looked for where it would be. */
export function columnsByHeading<F extends string>(sheet: SheetSnapshot, header: number, headings: Readonly<Record<F, string>>, usual: Readonly<Record<F, number>>): Record<F, number> {
  const fields = Object.keys(headings) as F[];
  return Object.fromEntries(fields.map((field) => [field, findColumn(sheet, header, headings[field]) ?? usual[field]])) as Record<F, number>;
}

/** Row past the last one below the header that holds anything in these columns; `header + 1` in an empty table. */
export function endOfTable(sheet: SheetSnapshot, header: number, columns: readonly number[]): number {
  for (let row = endRow(sheet) - 1; row > header; row -= 1) if (columns.some((column) => !isBlankAt(sheet, row, column))) return row + 1;
  return header + 1;
}
