import { isEntireColumns, isEntireRows, isOnGrid, MAX_COLUMNS, MAX_ROWS, type Area } from '../engine/area';

const cornerPattern = String.raw`\$?([A-Za-z]{1,3})\$?(\d{1,7})`;
const cells = new RegExp(`^${cornerPattern}(?::${cornerPattern})?$`);
const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** A1 references of one area: `B2`, `$A$1:C3`, `A:C`, `2:5`, in front of them perhaps a sheet's name; null where it is none. */
export function parseAddress(address: string): { readonly sheet: string | null; readonly area: Area } | null {
  const { sheet, rest } = splitSheet(address.trim());
  const area = parseArea(rest);
  return area && isOnGrid(area) ? { sheet, area } : null;
}

function splitSheet(address: string): { readonly sheet: string | null; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  if (!match) return { sheet: null, rest: address };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, rest: match[3] ?? '' };
}

function parseArea(text: string): Area | null {
  const cell = cells.exec(text);
  if (cell) {
    const [, left = '', top = '', right = left, bottom = top] = cell;
    return span(Number(top), Number(bottom), columnNumber(left), columnNumber(right));
  }
  const column = columns.exec(text);
  if (column) return span(1, MAX_ROWS, columnNumber(column[1] ?? ''), columnNumber(column[2] ?? ''));
  const row = rows.exec(text);
  if (row) return span(Number(row[1]), Number(row[2]), 1, MAX_COLUMNS);
  return null;
}

/** From 1-based corners in any order. */
function span(top: number, bottom: number, left: number, right: number): Area {
  const [row, column] = [Math.min(top, bottom), Math.min(left, right)];
  return { row: row - 1, column: column - 1, rows: Math.abs(top - bottom) + 1, columns: Math.abs(left - right) + 1 };
}

/** `A` is 1. */
export function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** `A` of 0. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** `A1:C3`; whole columns as `A:C`, whole rows as `2:5`, as Excel writes them. */
export function areaAddress(area: Area): string {
  const lastRow = area.row + area.rows;
  const [first, last] = [columnLetters(area.column), columnLetters(area.column + area.columns - 1)];
  if (isEntireRows(area) && !isEntireColumns(area)) return `${area.row + 1}:${lastRow}`;
  if (isEntireColumns(area) && !isEntireRows(area)) return `${first}:${last}`;
  const corner = `${first}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? corner : `${corner}:${last}${lastRow}`;
}

/** `'KH 2023'!A1:C3`. */
export function fullAddress(sheetName: string, area: Area): string {
  return `${sheetReference(sheetName)}!${areaAddress(area)}`;
}

/** `'KH 2023'!$A$1:$C$3`, as names hold it. */
export function absoluteAddress(sheetName: string, area: Area): string {
  return `${sheetReference(sheetName)}!${areaAddress(area).replace(/[A-Z]+|\d+/g, '$$$&')}`;
}

/** The sheet's name in quotes where it needs them. */
function sheetReference(sheetName: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && parseArea(sheetName) === null && !/^[rc]\d*(?:[rc]\d*)?$/i.test(sheetName);
  return isPlain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
}
