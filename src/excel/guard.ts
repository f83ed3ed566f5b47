import { areaAddress } from '../plan/address';
import type { Area, Edit, SheetSnapshot } from '../plan/model';
import type { WorkbookRefusal } from './outcomes';
import type { ReadWorkbook } from './snapshot';

/**
 * Says why these edits must not be carried out, or null where nothing stands against them.
 * In order: read-only, protected structure, protected sheet, filtered sheet, somebody else's content in the way.
 * `ownAreas` are cells that a former run of ours filled, by sheet.
 */
export function guard(workbook: ReadWorkbook, edits: readonly Edit[], ownAreas: OwnAreas): WorkbookRefusal | null {
  if (edits.length === 0) return null;
  if (workbook.snapshot.isReadOnly) return { reason: 'read-only' };
  if (workbook.isStructureProtected && edits.some((edit) => edit.kind === 'add-sheet' || edit.kind === 'delete-sheet')) {
    return { reason: 'protected-structure' };
  }
  const added = new Set(edits.flatMap((edit) => (edit.kind === 'add-sheet' ? [edit.sheet] : [])));
  for (const name of new Set(edits.map((edit) => edit.sheet))) {
    if (added.has(name)) continue;
    const sheet = workbook.snapshot.sheets.find((candidate) => candidate.name === name);
    if (!sheet) return { reason: 'sheet-gone', sheet: name };
    const refusal = guardSheet(sheet, edits, ownAreas.get(name) ?? []);
    if (refusal) return refusal;
  }
  return null;
}

/** Areas that are ours already, by sheet name. */
export type OwnAreas = ReadonlyMap<string, readonly Area[]>;

function guardSheet(sheet: SheetSnapshot, edits: readonly Edit[], own: readonly Area[]): WorkbookRefusal | null {
  if (sheet.isProtected) return { reason: 'protected-sheet', sheet: sheet.name };
  if (sheet.isFiltered) return { reason: 'filtered', sheet: sheet.name };
  const occupied = edits
    .flatMap((edit) => (edit.kind === 'cells' && edit.sheet === sheet.name ? writtenCells(edit.area, edit.cells) : []))
    .filter((cell) => !own.some((area) => contains(area, cell)) && !isBlank(sheet, cell));
  const [first] = occupied;
  if (!first) return null;
  return { reason: 'occupied', sheet: sheet.name, cells: areaAddress(boundingArea(first, occupied)) };
}

function writtenCells(area: Area, cells: Extract<Edit, { readonly kind: 'cells' }>['cells']): Area[] {
  return cells.flatMap((line, r) =>
    line.flatMap((input, c) => (input === null ? [] : [{ row: area.row + r, column: area.column + c, rows: 1, columns: 1 }])),
  );
}

function contains(area: Area, cell: Area): boolean {
  return (
    cell.row >= area.row && cell.row < area.row + area.rows && cell.column >= area.column && cell.column < area.column + area.columns
  );
}

function isBlank(sheet: SheetSnapshot, cell: Area): boolean {
  const r = cell.row - sheet.firstRow;
  const c = cell.column - sheet.firstColumn;
  return (sheet.values[r]?.[c] ?? null) === null && (sheet.formulas[r]?.[c] ?? null) === null;
}

function boundingArea(first: Area, cells: readonly Area[]): Area {
  let [top, bottom, left, right] = [first.row, first.row, first.column, first.column];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
