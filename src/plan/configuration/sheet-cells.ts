/** Single cells of a sheet snapshot, by 0-based position; outside of what was read everything is blank. */
import type { CellValue, SheetSnapshot } from '../model';
import { parseArea } from '../address';

export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
}

export function formulaAt(sheet: SheetSnapshot, row: number, column: number): string | null {
  return sheet.formulas[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
}

/** The cell's number format; null where formats were not read. A cell outside of what was read has none of its own: General. */
export function formatAt(sheet: SheetSnapshot, row: number, column: number): string | null {
  if (sheet.numberFormats === null) return null;
  return sheet.numberFormats[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? 'General';
}

export function textAt(sheet: SheetSnapshot, row: number, column: number): string | null {
  const value = valueAt(sheet, row, column);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

export function numberAt(sheet: SheetSnapshot, row: number, column: number): number | null {
  const value = valueAt(sheet, row, column);
  return typeof value === 'number' ? value : null;
}

export function isBlankAt(sheet: SheetSnapshot, row: number, column: number): boolean {
  const value = valueAt(sheet, row, column);
  return (value === null || value === '') && formulaAt(sheet, row, column) === null;
}

/** Row past the last one that was read. */
export function endRow(sheet: SheetSnapshot): number {
  return sheet.firstRow + sheet.values.length;
}

/** Column past the last one that was read. */
export function endColumn(sheet: SheetSnapshot): number {
  return sheet.firstColumn + (sheet.values[0]?.length ?? 0);
}

/** A formula that is nothing but a reference to one cell of another sheet: `='KH 2023'!$K$7`; null for every other formula. */
export function referenceOf(formula: string | null): { readonly sheet: string; readonly row: number; readonly column: number } | null {
  const match = /^=\s*(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Za-z]{1,3}\$?\d+)$/.exec(formula ?? '');
  const area = match?.[3] === undefined ? null : parseArea(match[3]);
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return area === null || sheet === undefined ? null : { sheet, row: area.row, column: area.column };
}

/** The 0-based rows of `sheet` that a formula on another sheet refers to, in the order of the formula. */
export function rowsReferredTo(formula: string, sheet: string): readonly number[] {
  const quoted = `'${sheet.replaceAll("'", "''")}'!`;
  return [...formula.matchAll(/('(?:[^']|'')+'|[^\s'!"(),;:<>=+\-*/&^]+)!\$?[A-Za-z]{1,3}\$?(\d+)/g)].flatMap(([, name = '', row]) =>
    `${name}!` === quoted || name === sheet ? [Number(row) - 1] : [],
  );
}
