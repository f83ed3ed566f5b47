/** A sheet as the reader walks over it: only the cells that hold something, at their 0-based sheet positions. */
import type { Area, CellFont, CellValue, LegacyText, SheetSnapshot } from '../model';
import { tidy } from '../language/fold';
import { readableTexts } from './readable-texts';

export interface GridCell {
  readonly column: number;
  readonly value: Exclude<CellValue, null>;
  /** The value as text, spaces and dashes tidied; `''` for an error. */
  readonly text: string;
}

export interface GridRow {
  readonly row: number;
  readonly cells: readonly GridCell[];
}

export interface SheetGrid {
  readonly sheet: SheetSnapshot;
  /** Rows that hold something and are not hidden, from top to bottom. */
  readonly rows: readonly GridRow[];
  readonly merges: ReadonlyMap<number, readonly Area[]>;
  readonly knowsMerges: boolean;
  /** Texts that the cells hold in a legacy encoding or in decomposed Unicode, in rows and columns that are read; everything else here shows them decoded. */
  readonly legacyTexts: readonly LegacyText[];
  /** The value of any cell, its text as a person reads it; null outside of what was read and in columns that are passed over. */
  value(row: number, column: number): CellValue;
  numberFormat(row: number, column: number): string | null;
  isFormula(row: number, column: number): boolean;
  font(row: number, column: number): CellFont | null;
}

/** Prepares a sheet for reading. `ignoredColumns` are 0-based columns that do not belong to the plan: they read as blank. */
export function sheetGrid(sheet: SheetSnapshot, ignoredColumns: readonly number[] = []): SheetGrid {
  const ignored = new Set(ignoredColumns);
  const hidden = new Set(sheet.hiddenRows);
  const { values, legacyTexts } = readableTexts(sheet);
  const rows: GridRow[] = [];
  values.forEach((line, index) => {
    const row = sheet.firstRow + index;
    if (hidden.has(row)) return;
    const cells = cellsOf(line, sheet.firstColumn, ignored);
    if (cells.length > 0) rows.push({ row, cells });
  });
  return {
    sheet,
    rows,
    merges: mergesByRow(sheet.merges ?? []),
    knowsMerges: sheet.merges !== null,
    legacyTexts: legacyTexts.filter(({ row, column }) => !hidden.has(row) && !ignored.has(column)),
    value: (row, column) => (ignored.has(column) ? null : (values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null)),
    numberFormat: (row, column) => sheet.numberFormats?.[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null,
    isFormula: (row, column) => (sheet.formulas[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null) !== null,
    font: (row, column) => sheet.fonts?.[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null,
  };
}

/** The text of a cell, tidied; `''` where it is blank or holds an error. */
export function cellText(value: CellValue): string {
  if (typeof value === 'string') return tidy(value);
  return value === null || typeof value === 'object' ? '' : String(value);
}

function cellsOf(line: readonly CellValue[], firstColumn: number, ignored: ReadonlySet<number>): GridCell[] {
  const cells: GridCell[] = [];
  line.forEach((value, index) => {
    const column = firstColumn + index;
    if (value === null || value === '' || ignored.has(column)) return;
    const text = cellText(value);
    if (text !== '' || typeof value === 'object') cells.push({ column, value, text });
  });
  return cells;
}

/** Merged areas by the row of their top-left cell. */
function mergesByRow(merges: readonly Area[]): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    const sameRow = byRow.get(area.row);
    if (sameRow) sameRow.push(area);
    else byRow.set(area.row, [area]);
  }
  return byRow;
}
