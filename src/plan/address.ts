/** A1 addresses and 0-based positions: the one place that converts between them. */

/** A rectangle of cells on one sheet; rows and columns 0-based, counts at least 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `0 → "A"`, `25 → "Z"`, `26 → "AA"`. Takes a 0-based column; throws RangeError below 0 or past XFD (16383). */
export function columnLetters(column: number): string {
  if (!Number.isInteger(column) || column < 0 || column > 16383) throw new RangeError(`not a column: ${column}`);
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `"A" → 0`, `"aa" → 26`; null where the letters name no column of a worksheet. */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index <= 16384 ? index - 1 : null;
}

/** `(11, 5) → "F12"`. Takes a 0-based row and column. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `(11, 5) → "$F$12"`. Takes a 0-based row and column. */
export function absoluteAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** `{row: 4, column: 0, rows: 2, columns: 3} → "A5:C6"`; a single cell gives `"A5"`. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** Reads `A5:C6`, `$A$5`, `'KH 2023'!A5:C6` (the sheet's name is passed over); null where it is no cell range. */
export function parseArea(address: string): Area | null {
  const match = /^(?:.*!)?\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(address.trim());
  if (!match) return null;
  const [, letters = '', digits = '', lastLetters = letters, lastDigits = digits] = match;
  const column = columnIndex(letters);
  const lastColumn = columnIndex(lastLetters);
  if (column === null || lastColumn === null) return null;
  const row = Number(digits) - 1;
  const lastRow = Number(lastDigits) - 1;
  if (row < 0 || lastRow < 0 || row > 1048575 || lastRow > 1048575) return null;
  return {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
}

/** The sheet's name as a formula writes it: `KH 2023 → 'KH 2023'`, a quote inside doubled. Always quoted: right for every name. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The area of one cell. */
export function cellArea({ row, column }: { readonly row: number; readonly column: number }): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** The smallest area around all of these; at least one is needed. */
export function boundingArea(areas: readonly Area[]): Area {
  const row = areas.reduce((least, area) => Math.min(least, area.row), Infinity);
  const column = areas.reduce((least, area) => Math.min(least, area.column), Infinity);
  const endRow = areas.reduce((most, area) => Math.max(most, area.row + area.rows), 0);
  const endColumn = areas.reduce((most, area) => Math.max(most, area.column + area.columns), 0);
  return { row, column, rows: endRow - row, columns: endColumn - column };
}

/** Whether two areas of one sheet have a cell in common. */
export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows && other.row < one.row + one.rows && one.column < other.column + other.columns && other.column < one.column + one.columns
  );
}
