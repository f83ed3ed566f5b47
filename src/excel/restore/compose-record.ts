import type { Area, Edit, Grid, Highlight } from '../../plan/model';
import { toFormula } from '../writing/typed-cells';
import type { SheetState } from './before-state';
import { keep, markOf, onceTyped } from './cell-contents';
import { pack } from './packed-grid';
import type { CellsBefore, ComputedPlaces, RestoreRecord, SheetBefore, WrittenCells } from './record';

/** A sheet that the edits change, as it stands before them. */
export interface ChangedSheet {
  readonly id: string;
  readonly name: string;
  readonly highlights: readonly Highlight[];
  readonly state: SheetState;
}

/** The record of a run that is about to carry out these edits. */
export function composeRecord(
  { run, at }: Pick<RestoreRecord, 'run' | 'at'>,
  edits: readonly Edit[],
  sheets: readonly ChangedSheet[],
  columns: ComputedPlaces | null,
): RestoreRecord {
  const added = edits.flatMap((edit) => (edit.kind === 'add-sheet' ? [edit.sheet] : []));
  return {
    version: 1,
    run,
    at,
    added: added.map((name) => {
      const own = edits.filter((edit) => edit.sheet === name);
      const marks = marksOf(own);
      return { name, written: own.flatMap((edit) => (edit.kind === 'cells' ? [{ area: edit.area, after: marks(edit.area) }] : [])) };
    }),
    sheets: sheets.map((sheet) => sheetBefore(sheet, edits.filter((edit) => edit.sheet === sheet.name))),
    columns,
  };
}

function sheetBefore({ id, name, highlights, state }: ChangedSheet, edits: readonly Edit[]): SheetBefore {
  const marks = marksOf(edits);
  const of = <K extends Edit['kind']>(kind: K) => edits.filter((edit): edit is Extract<Edit, { kind: K }> => edit.kind === kind);
  return {
    id,
    name,
    cells: state.cells.map(({ area, contents, formats }): CellsBefore => ({
      area,
      before: pack(contents.map((line, r) => line.map((cell) => keep(cell, area.row + r)))),
      after: marks(area),
      formats: pack(formats),
    })),
    numberFormats: state.numberFormats.map(({ area, formats }) => ({ area, before: pack(formats), after: formatOver(area, of('number-format')) })),
    looks: state.looks.map(({ area, looks }) => ({ area, before: pack(looks) })),
    widths: of('column-width').map(({ column, points }) => ({ index: column, before: state.widths.get(column) ?? points, after: points })),
    heights: of('row-height').map(({ row, points }) => ({ index: row, before: state.heights.get(row) ?? points, after: points })),
    validations: state.validations.map(({ area, validation }) => ({ area, before: validation })),
    page: state.page,
    merged: of('merge').map(({ area }) => area),
    highlights: of('highlights').length > 0 ? highlights : null,
  };
}

function formatOver(area: Area, edits: readonly Extract<Edit, { kind: 'number-format' }>[]): string {
  const over = [...edits].reverse().find((edit) => edit.area.column === area.column && area.row >= edit.area.row && area.row < edit.area.row + edit.area.rows);
  return over?.format ?? 'General';
}

/** The marks of what stands in an area once the edits of one sheet are carried out, null for a cell that they leave alone. A later edit wins. */
function marksOf(edits: readonly Edit[]): (area: Area) => WrittenCells['after'] {
  const last = new Map<number, Map<number, string>>();
  const put = (row: number, column: number, content: string | number): void => {
    const line = last.get(row) ?? new Map<number, string>();
    last.set(row, line.set(column, markOf(onceTyped(content), row)));
  };
  for (const edit of edits) {
    if (edit.kind !== 'cells' && edit.kind !== 'wipe') continue;
    const contents = edit.kind === 'cells' ? edit.cells.map((line) => line.map(toFormula)) : blank(edit.area);
    contents.forEach((line, r) => {
      line.forEach((content, c) => {
        if (content !== null) put(edit.area.row + r, edit.area.column + c, content);
      });
    });
  }
  return ({ row, column, rows, columns }) =>
    pack(Array.from({ length: rows }, (_line, r) => Array.from({ length: columns }, (_cell, c) => last.get(row + r)?.get(column + c) ?? null)));
}

function blank({ rows, columns }: Area): Grid<string> {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
}
