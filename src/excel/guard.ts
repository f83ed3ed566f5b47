import { areaAddress, boundingArea, cellArea, overlap } from '../plan/address';
import { isBlankAt } from '../plan/configuration/sheet-cells';
import type { Area, Edit, SheetSnapshot } from '../plan/model';
import type { WorkbookRefusal } from './outcomes';
import type { ReadWorkbook } from './snapshot';

/**
 * Says why these edits must not be carried out, or null where nothing stands against them.
 * In order: read-only, protected structure; for each sheet: protected, filtered, somebody else's content in the way, merged cells in the way.
 * What only the sheet itself can tell (a cell being typed in, a sheet that is gone, a change since it was read) follows in writing/.
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

/** For a sheet that is ours as a whole. */
export const wholeSheet: Area = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

function guardSheet(sheet: SheetSnapshot, edits: readonly Edit[], own: readonly Area[]): WorkbookRefusal | null {
  if (sheet.isProtected) return { reason: 'protected-sheet', sheet: sheet.name };
  if (sheet.isFiltered) return { reason: 'filtered', sheet: sheet.name };
  const written = edits.flatMap((edit) => (edit.kind === 'cells' && edit.sheet === sheet.name ? writtenCells(edit.area, edit.cells) : []));
  const occupied = written.filter((cell) => !own.some((area) => overlap(area, cell)) && !isBlankAt(sheet, cell.row, cell.column));
  if (occupied.length > 0) return { reason: 'occupied', sheet: sheet.name, cells: areaAddress(boundingArea(occupied)) };
  const merged = mergesInTheWay(sheet, written, edits);
  return merged.length > 0 ? { reason: 'merged', sheet: sheet.name, cells: merged.slice(0, 5).map(areaAddress).join(', ') } : null;
}

function writtenCells(area: Area, cells: Extract<Edit, { readonly kind: 'cells' }>['cells']): Area[] {
  return cells.flatMap((line, r) => line.flatMap((input, c) => (input === null ? [] : [cellArea({ row: area.row + r, column: area.column + c })])));
}

/** Excel keeps nothing that is written into a merged area beside its first cell, and merges no area that cuts another one. */
function mergesInTheWay(sheet: SheetSnapshot, written: readonly Area[], edits: readonly Edit[]): readonly Area[] {
  const toMerge = edits.flatMap((edit) => (edit.kind === 'merge' && edit.sheet === sheet.name ? [edit.area] : []));
  const isHidden = (merge: Area): boolean => written.some((cell) => overlap(merge, cell) && (cell.row !== merge.row || cell.column !== merge.column));
  const isCut = (merge: Area): boolean => toMerge.some((area) => overlap(merge, area) && areaAddress(merge) !== areaAddress(area));
  // What is wiped is unmerged before anything is written there.
  const wiped = edits.flatMap((edit) => (edit.kind === 'wipe' && edit.sheet === sheet.name ? [edit.area] : []));
  return (sheet.merges ?? []).filter((merge) => !wiped.some((area) => overlap(area, merge)) && (isHidden(merge) || isCut(merge)));
}
