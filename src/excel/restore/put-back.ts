/**
 * What has to be done to a workbook so that it is as it was before a recorded run. A cell that holds neither what the run wrote nor what stood
 * there before has been changed by a person since: it is left alone and named. Doing it twice does nothing the second time.
 */
import type { Area, CellRef, Grid, Highlight, SheetSnapshot } from '../../plan/model';
import type { Kept } from '../outcomes';
import { isReportSheet } from '../../plan/fill/report-sheets';
import { isOurSheet } from '../../plan/configuration/layout';
import { endColumn, endRow, formatAt, formulaAt, isBlankAt, rowsReferredTo, valueAt } from '../../plan/configuration/sheet-cells';
import { comparable, markOf, onceTyped, unkeep, type Raw } from './cell-contents';
import type { Look } from './look';
import { unpack } from './packed-grid';
import type { AddedSheet, FormatsBefore, RestoreRecord, SheetBefore, WrittenCells } from './record';

export interface PutBack {
  readonly sheets: readonly SheetPutBack[];
  /** Sheets that the run added, with nothing of a person's on them. */
  readonly deleted: readonly string[];
  readonly kept: Kept;
}

/** What is done on one sheet. */
export interface SheetPutBack {
  readonly sheet: SheetSnapshot;
  readonly before: SheetBefore;
  /** Contents as they are typed, and formats: null leaves a cell alone. */
  readonly cells: readonly { readonly area: Area; readonly typed: Grid<Raw | null> }[];
  readonly formats: readonly { readonly area: Area; readonly formats: Grid<string | null> }[];
  readonly looks: readonly { readonly area: Area; readonly looks: Grid<Look | null> }[];
  readonly highlights: readonly Highlight[] | null;
}

export interface HowItEnded {
  /** The run was cut off; otherwise it was carried out, and is taken back. */
  readonly isCutOff: boolean;
  /** Sheets that another run, which has ended, has added under the same names. */
  readonly claimed: readonly string[];
}

export function composePutBack(record: RestoreRecord, sheets: readonly SheetSnapshot[], { isCutOff, claimed }: HowItEnded): PutBack {
  const work = record.sheets.flatMap((before) => {
    const sheet = sheets.find(({ id, name }) => id === before.id && name === before.name) ?? sheets.find(({ id, name }) => id === before.id || name === before.name);
    return sheet ? [putBackOn(sheet, before)] : [];
  });
  const added = record.added.flatMap((one) => {
    const sheet = claimed.includes(one.name) ? null : addedSheet(one, record, sheets);
    if (!sheet) return [];
    const strays = work.flatMap(({ work: { sheet: on }, known }) => strayFormulas(on, sheet.name, known).map((cell) => ({ on: on.name, cell })));
    return [{ name: sheet.name, strays, isFree: isUntouched(one, sheet) && (isCutOff || strays.length === 0) }];
  });
  const strays = added.flatMap((one) => (one.isFree ? one.strays : []));
  return {
    sheets: work.map(({ work: own }) => ({ ...own, cells: [...own.cells, ...strays.flatMap(({ on, cell }) => (on === own.sheet.name ? [emptied(cell)] : []))] })),
    deleted: added.flatMap(({ name, isFree }) => (isFree ? [name] : [])),
    kept: {
      cells: work.flatMap(({ work: { sheet }, kept }) => kept.map((cell) => ({ ...cell, sheet: sheet.name }))),
      sheets: added.flatMap(({ name, isFree }) => (isFree ? [] : [name])),
    },
  };
}

/** By its name, or as a sheet of ours that was not there before. */
function addedSheet({ name }: AddedSheet, { sheets: before }: RestoreRecord, sheets: readonly SheetSnapshot[]): SheetSnapshot | null {
  return sheets.find((sheet) => sheet.name === name) ?? sheets.find((sheet) => (isOurSheet(sheet) || isReportSheet(sheet)) && !before.some(({ id }) => id === sheet.id)) ?? null;
}

/** Cells that the run has not come to write, or that somebody has emptied, hold nothing that could be lost. */
function isUntouched({ written }: AddedSheet, sheet: SheetSnapshot): boolean {
  const marks = marksAt(written);
  for (let row = sheet.firstRow; row < endRow(sheet); row += 1) {
    for (let column = sheet.firstColumn; column < endColumn(sheet); column += 1) {
      if (!isBlankAt(sheet, row, column) && !marks(row, column).has(markOf(rawAt(sheet, row, column), row))) return false;
    }
  }
  return true;
}

function marksAt(written: readonly WrittenCells[]): (row: number, column: number) => ReadonlySet<string> {
  const blocks = written.map(({ area, after }) => ({ area, marks: unpack(after) }));
  return (row, column) => new Set(blocks.flatMap(({ area, marks }) => marks[row - area.row]?.[column - area.column] ?? []));
}

/** As `Range.formulas` gives it. */
export function rawAt(sheet: SheetSnapshot, row: number, column: number): Raw {
  const value = valueAt(sheet, row, column);
  return formulaAt(sheet, row, column) ?? (typeof value === 'object' && value !== null ? value.error : (value ?? ''));
}

interface OnSheet {
  readonly work: SheetPutBack;
  readonly kept: readonly CellRef[];
  /** Cells that the run wrote. */
  readonly known: ReadonlySet<string>;
}

function putBackOn(sheet: SheetSnapshot, before: SheetBefore): OnSheet {
  const kept = new Map<string, CellRef>();
  const known = new Set<string>();
  const cells = before.cells.map((block) => {
    const [olds, marks] = [unpack(block.before), unpack(block.after)];
    const typed = olds.map((line, r) =>
      line.map((old, c): Raw | null => {
        const [row, column] = [block.area.row + r, block.area.column + c];
        const mark = marks[r]?.[c] ?? null;
        if (mark === null || old === null) return null;
        known.add(keyOf(row, column));
        const now = rawAt(sheet, row, column);
        const was = unkeep(old, row);
        if (comparable(now) === comparable(onceTyped(was))) return null;
        if (markOf(now, row) === mark) return was;
        kept.set(keyOf(row, column), { row, column });
        return null;
      }),
    );
    return { area: block.area, typed };
  });
  const isKept = (row: number, column: number): boolean => kept.has(keyOf(row, column));
  const ofCells = before.cells.map(({ area, formats }) => ({ area, formats: formatsNow(sheet, area, unpack(formats), (row, column) => isKept(row, column) || !known.has(keyOf(row, column))) }));
  const ofFormats = before.numberFormats.map((block) => ({ area: block.area, formats: changedFormats(sheet, block, known, kept) }));
  const looks = before.looks.map(({ area, before: olds }) => ({
    area,
    looks: unpack(olds).map((line, r) => line.map((look, c) => (isKept(area.row + r, area.column + c) ? null : look))),
  }));
  return {
    known,
    work: { sheet, before, cells, formats: [...ofCells, ...ofFormats].filter(({ formats }) => holdsAny(formats)), looks, highlights: before.highlights },
    kept: [...kept.values()],
  };
}

function formatsNow(sheet: SheetSnapshot, area: Area, olds: Grid<string>, isLeft: (row: number, column: number) => boolean): Grid<string | null> {
  return olds.map((line, r) => line.map((old, c) => (isLeft(area.row + r, area.column + c) || formatAt(sheet, area.row + r, area.column + c) === old ? null : old)));
}

/** Where only the format was the run's, one that is neither the run's nor the old one is a person's. */
function changedFormats(sheet: SheetSnapshot, { area, before, after }: FormatsBefore, known: ReadonlySet<string>, kept: Map<string, CellRef>): Grid<string | null> {
  return unpack(before).map((line, r) =>
    line.map((old, c) => {
      const [row, column] = [area.row + r, area.column + c];
      const now = formatAt(sheet, row, column);
      if (now === null || now === old || kept.has(keyOf(row, column))) return null;
      if (known.has(keyOf(row, column)) || plain(now) === plain(after)) return old;
      kept.set(keyOf(row, column), { row, column });
      return null;
    }),
  );
}

/** Excel gives number formats back with its own quotes and escapes. */
function plain(format: string): string {
  return format.replaceAll(/["\\\s]|\[\$[^\]]*\]/g, '').toLowerCase();
}

/**
 * Formulas in other cells than the run wrote that refer to the added sheet. After a run that was cut off they are its own, in rows that have
 * been inserted or deleted since; else a person has copied them, and the sheet is still needed.
 */
function strayFormulas(sheet: SheetSnapshot, added: string, known: ReadonlySet<string>): readonly CellRef[] {
  return sheet.formulas.flatMap((line, r) =>
    line.flatMap((formula, c) => {
      const [row, column] = [sheet.firstRow + r, sheet.firstColumn + c];
      return formula === null || known.has(keyOf(row, column)) || rowsReferredTo(formula, added).length === 0 ? [] : [{ row, column }];
    }),
  );
}

function emptied({ row, column }: CellRef): SheetPutBack['cells'][number] {
  return { area: { row, column, rows: 1, columns: 1 }, typed: [['']] };
}

function holdsAny(grid: Grid<string | null>): boolean {
  return grid.some((line) => line.some((cell) => cell !== null));
}

function keyOf(row: number, column: number): string {
  return `${row}:${column}`;
}
