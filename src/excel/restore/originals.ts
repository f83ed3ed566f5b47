/** How the columns were that we have added, kept from the run that added them until everything is removed. */
import type { AddedCells } from '../../plan/fill/added-columns';
import type { Area, ComputedId, Grid } from '../../plan/model';
import type { Inquiry } from '../portions';
import { formatQuestion, lookQuestion, widthQuestion } from './before-state';
import { queueLooks, type Look, type LooksNow } from './look';
import { pack, unpack, type PackedGrid } from './packed-grid';
import { contentOf } from './record-xml';

interface Original {
  readonly id: ComputedId;
  /** How many rows below the column's heading its first row stands. */
  readonly from: number;
  readonly looks: PackedGrid<Look>;
  readonly formats: PackedGrid<string>;
  /** In points. */
  readonly width: number;
}

export interface Originals {
  readonly columns: readonly Original[];
}

/** Questions about cells before they are added; the function gives what is kept, once they are answered. */
export function originalsQuestions(cells: readonly (AddedCells & { readonly worksheet: Excel.Worksheet })[]): { readonly questions: readonly Inquiry[]; readonly originals: () => Originals } {
  const asked = cells.map(({ id, worksheet, area, from }) => {
    const looks: { readonly row: number; readonly part: Grid<Look> }[] = [];
    const formats: { readonly row: number; readonly part: Grid<string> }[] = [];
    let width = 0;
    const questions: Inquiry[] = [
      lookQuestion(worksheet, area, ({ row }, part) => looks.push({ row, part })),
      formatQuestion(worksheet, area, ({ row }, part) => formats.push({ row, part })),
      widthQuestion(worksheet, area.column, (points) => (width = points)),
    ];
    return { questions, original: (): Original => ({ id, from, looks: pack(inOrder(looks)), formats: pack(inOrder(formats)), width }) };
  });
  return { questions: asked.flatMap(({ questions }) => questions), originals: () => ({ columns: asked.map(({ original }) => original()) }) };
}

function inOrder<T>(parts: readonly { readonly row: number; readonly part: Grid<T> }[]): Grid<T> {
  return [...parts].sort((one, other) => one.row - other.row).flatMap(({ part }) => part);
}

/** What the parts' texts keep, by column: the column itself, and rows that were added to it later. */
export function originalsIn(texts: readonly string[]): ReadonlyMap<ComputedId, readonly Original[]> {
  const all = texts.flatMap((text) => (contentOf(text) as Originals | undefined)?.columns ?? []);
  const columns = all.filter(({ from }) => from === 0);
  return new Map(columns.map(({ id }) => [id, all.filter((one) => one.id === id).sort((one, other) => one.from - other.from)]));
}

/** Gives the column what it had; `area` begins with its heading. Rows of which nothing is known get what the last known one had. */
export function queueOriginals(sheet: Excel.Worksheet, area: Area, originals: readonly Original[], now: LooksNow): void {
  const formats = joined(originals.map((one) => ({ from: one.from, grid: unpack(one.formats) })));
  const looks = withOneLineBetween(originals.map((one) => ({ from: one.from, grid: unpack(one.looks) })));
  sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).numberFormat = stretched(formats, area.rows);
  queueLooks(sheet, area, stretched(looks, area.rows), now);
  const [first] = originals;
  if (first) sheet.getCell(0, area.column).getEntireColumn().format.columnWidth = first.width;
}

/** The line above rows that were added later was drawn by our own column: the row above knows better. */
function withOneLineBetween(parts: readonly Part<Look>[]): Grid<Look> {
  return parts.reduce<Grid<Look>>((rows, { from, grid }) => {
    const above = rows.at(-1)?.[0]?.borders?.bottom;
    const [first, ...others] = grid;
    const mended = first?.map((look) => (above ? { ...look, borders: { ...look.borders, top: above } } : look));
    return joined([{ from: 0, grid: rows }, { from, grid: mended ? [mended, ...others] : grid }]);
  }, []);
}

interface Part<T> {
  readonly from: number;
  readonly grid: Grid<T>;
}

/** Of a row that is told twice the first one counts: it is the older. */
function joined<T>(parts: readonly Part<T>[]): Grid<T> {
  return parts.reduce<Grid<T>>((rows, { from, grid }) => [...stretched(rows, Math.max(from, rows.length)), ...grid.slice(Math.max(0, rows.length - from))], []);
}

function stretched<T>(grid: Grid<T>, rows: number): T[][] {
  return Array.from({ length: rows }, (_, row) => [...(grid[Math.min(row, grid.length - 1)] ?? [])]);
}
