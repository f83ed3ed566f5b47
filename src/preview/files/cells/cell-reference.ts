/** A1 references of a worksheet part, and 0-based positions. */

/** A rectangle of cells, all bounds 0-based and inclusive: the part of Univer's `IRange` that a file knows. */
export interface CellRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export const LAST_ROW = 1048575;
export const LAST_COLUMN = 16383;

/** `0 → "A"`, `26 → "AA"`; takes a 0-based column. */
export function columnName(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `"A" → 0`, `"aa" → 26`; takes one to three letters. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}

/** `(11, 5) → "F12"`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Reads `F12` or `$F$12`; null where it is no cell of a worksheet. */
export function parseCell(name: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(name);
  if (!match) return null;
  const column = columnNumber(match[1] ?? '');
  const row = Number(match[2]) - 1;
  return row >= 0 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null;
}

/** Reads `A5:C6`, `A5`, `A:C` or `5:6` (with or without `$`); null where it is no area of a worksheet. */
export function parseRange(reference: string): CellRange | null {
  const [first = '', last = first] = reference.trim().replace(/\$/g, '').split(':');
  const start = parseEdge(first, 0, 0);
  const end = parseEdge(last, LAST_ROW, LAST_COLUMN);
  if (!start || !end) return null;
  return {
    startRow: Math.min(start.row, end.row),
    startColumn: Math.min(start.column, end.column),
    endRow: Math.max(start.row, end.row),
    endColumn: Math.max(start.column, end.column),
  };
}

/** Reads a list of areas divided by spaces (`sqref`); what is no area is passed over. */
export function parseRanges(references: string): CellRange[] {
  return references
    .split(/\s+/)
    .map(parseRange)
    .filter((range) => range !== null);
}

/** `A5:C6`; a single cell gives `A5`, whole rows or columns are written out (`A1:C1048576`), as Excel does in `sqref`. */
export function rangeName(range: CellRange): string {
  const first = cellName(range.startRow, range.startColumn);
  const last = cellName(range.endRow, range.endColumn);
  return first === last ? first : `${first}:${last}`;
}

/** Areas divided by spaces, as `sqref` wants them. */
export function rangeNames(ranges: readonly CellRange[]): string {
  return ranges.map(rangeName).join(' ');
}

/** The top left cell of the area that begins first: what relative references of a rule start from. */
export function topLeft(ranges: readonly CellRange[]): { readonly row: number; readonly column: number } {
  const [first] = [...ranges].sort((a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn);
  return { row: first?.startRow ?? 0, column: first?.startColumn ?? 0 };
}

/** Whether the cell lies in the rectangle. */
export function contains(range: CellRange, row: number, column: number): boolean {
  return row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;
}

function parseEdge(edge: string, rowIfNone: number, columnIfNone: number): { row: number; column: number } | null {
  const cell = parseCell(edge);
  if (cell) return cell;
  if (/^[A-Za-z]{1,3}$/.test(edge) && columnNumber(edge) <= LAST_COLUMN) return { row: rowIfNone, column: columnNumber(edge) };
  if (/^\d{1,7}$/.test(edge) && Number(edge) >= 1 && Number(edge) <= LAST_ROW + 1) return { row: Number(edge) - 1, column: columnIfNone };
  return null;
}
