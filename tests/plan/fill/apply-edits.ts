/** A small interpreter of edits over snapshots: what a spreadsheet would hold after them. It calculates nothing. */
import { overlap } from '../../../src/plan/address';
import type { CellInput, CellValue, Edit, SheetSnapshot, WorkbookSnapshot } from '../../../src/plan/model';

interface Cell {
  value: CellValue;
  formula: string | null;
  format: string;
}

export function applyEdits(snapshot: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  return { ...snapshot, sheets: edits.reduce(applyEdit, snapshot.sheets) };
}

function applyEdit(sheets: readonly SheetSnapshot[], edit: Edit): readonly SheetSnapshot[] {
  if (edit.kind === 'add-sheet') {
    if (sheets.some((sheet) => sheet.name === edit.sheet)) throw new Error(`there is a sheet ${edit.sheet} already`);
    return [...sheets, emptySheet(edit.sheet)];
  }
  if (!sheets.some((sheet) => sheet.name === edit.sheet)) throw new Error(`there is no sheet ${edit.sheet}`);
  if (edit.kind === 'delete-sheet') return sheets.filter((sheet) => sheet.name !== edit.sheet);
  return sheets.map((sheet) => (sheet.name === edit.sheet ? applyToSheet(sheet, edit) : sheet));
}

function applyToSheet(sheet: SheetSnapshot, edit: Exclude<Edit, { kind: 'add-sheet' | 'delete-sheet' }>): SheetSnapshot {
  switch (edit.kind) {
    case 'cells':
      if (edit.cells.length !== edit.area.rows || edit.cells.some((line) => line.length !== edit.area.columns)) throw new Error('shape mismatch');
      return withCells(sheet, edit.area, (cell, r, c) => {
        write(cell, edit.cells[r]?.[c] ?? null);
      });
    case 'number-format':
      return withCells(sheet, edit.area, (cell) => {
        cell.format = edit.format;
      });
    case 'merge':
      return { ...sheet, merges: [...(sheet.merges ?? []), edit.area] };
    case 'wipe':
    case 'as-found': {
      const blank = edit.kind === 'wipe' ? { value: null, formula: null } : {};
      const changed = withCells(sheet, edit.area, (cell) => {
        Object.assign(cell, { ...blank, format: 'General' });
      });
      return { ...changed, merges: sheet.merges?.filter((merge) => !overlap(merge, edit.area)) ?? null };
    }
    case 'highlights':
      return { ...sheet, highlights: edit.highlights };
    case 'style':
    case 'style-like':
    case 'column-width':
    case 'row-height':
    case 'choices':
    case 'number-entry':
    case 'print-layout':
    case 'bars':
    case 'chart':
      return sheet;
  }
}

function write(cell: Cell, input: CellInput): void {
  if (input === null) return;
  if ('formula' in input) Object.assign(cell, { value: '', formula: input.formula });
  else if ('clear' in input) Object.assign(cell, { value: null, formula: null });
  else Object.assign(cell, { value: 'text' in input ? input.text : input.number, formula: null });
}

function withCells(
  sheet: SheetSnapshot,
  area: { row: number; column: number; rows: number; columns: number },
  change: (cell: Cell, r: number, c: number) => void,
): SheetSnapshot {
  const height = Math.max(sheet.values.length, area.row + area.rows);
  const width = Math.max(sheet.values[0]?.length ?? 0, area.column + area.columns);
  const cells: Cell[][] = Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (__, c) => ({
      value: sheet.values[r]?.[c] ?? null,
      formula: sheet.formulas[r]?.[c] ?? null,
      format: sheet.numberFormats?.[r]?.[c] ?? 'General',
    })),
  );
  for (let r = 0; r < area.rows; r += 1) {
    for (let c = 0; c < area.columns; c += 1) {
      const cell = cells[area.row + r]?.[area.column + c];
      if (cell) change(cell, r, c);
    }
  }
  return fromCells(sheet, cells);
}

function fromCells(sheet: SheetSnapshot, cells: readonly (readonly Cell[])[]): SheetSnapshot {
  const isBlank = (cell: Cell | undefined): boolean => !cell || (cell.value === null && cell.formula === null && cell.format === 'General');
  const height = cells.reduce((last, line, r) => (line.every(isBlank) ? last : r + 1), 0);
  const width = cells.reduce((last, line) => line.reduce((most, cell, c) => (isBlank(cell) ? most : Math.max(most, c + 1)), last), 0);
  const grid = <T>(of: (cell: Cell) => T): T[][] => cells.slice(0, height).map((line) => line.slice(0, width).map(of));
  return { ...sheet, values: grid((cell) => cell.value), formulas: grid((cell) => cell.formula), numberFormats: grid((cell) => cell.format) };
}

function emptySheet(name: string): SheetSnapshot {
  return {
    id: name, name, visibility: 'visible', firstRow: 0, firstColumn: 0, values: [], formulas: [], numberFormats: [], fonts: null, merges: [],
    hiddenRows: [], hiddenColumns: [], highlights: [], isProtected: false, isFiltered: false,
  };
}

/** The snapshot as the interpreter would leave it: blank margins trimmed. For comparisons. */
export function trimmed(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => withCells(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, () => undefined)) };
}
