/** Where the headers of a sheet's tables stand. */
import { wordKey } from '../language/fold';
import { HEADING_OPENINGS, WHOLE_HEADINGS } from './column-roles';
import { isColumnCodeRow, isFigureCell, isFooter, isYear, readOrdinal } from './row-marks';
import { isTitleFurniture } from './title-block';
import type { GridCell, GridRow, SheetGrid } from './sheet-grid';

/** One header, 0-based rows. Indices point into `grid.rows`. */
export interface HeaderBlock {
  readonly first: number;
  readonly last: number;
  readonly firstIndex: number;
  /** Index of the first row after the header and its column codes. */
  readonly bodyIndex: number;
  /** The words of the first row: a header that repeats them after a page break belongs to the same table. */
  readonly key: string;
}

const MOST_ROWS = 6;
const LONGEST_HEADING = 110;
const WHOLE = new Map(WHOLE_HEADINGS.flatMap(([role, keys]) => keys.map((key) => [key, role] as const)));

/** All headers of a sheet from top to bottom, repeated ones included. One pass over the rows. */
export function findHeaders(grid: SheetGrid): HeaderBlock[] {
  const worded = findWordedHeaders(grid);
  if (worded.length > 0) return worded;
  const unworded = findUnwordedHeader(grid);
  return unworded ? [unworded] : [];
}

function findWordedHeaders(grid: SheetGrid): HeaderBlock[] {
  const headers: HeaderBlock[] = [];
  for (let index = 0; index < grid.rows.length; index += 1) {
    const row = grid.rows[index];
    const open = headers.at(-1);
    const labelColumn = open ? (rowAt(grid, open.bodyIndex).cells[0]?.column ?? null) : null;
    if (!row || !isHeaderStart(row, labelColumn)) continue;
    const block = blockAround(grid, index, headers.at(-1)?.bodyIndex ?? 0);
    headers.push(block);
    index = Math.max(index, block.bodyIndex - 1);
  }
  return headers;
}

/** No heading in a known word: texts that stand right above columns of figures. */
function findUnwordedHeader(grid: SheetGrid): HeaderBlock | null {
  const body = grid.rows.findIndex(({ cells }) => cells.length >= 2 && typeof cells[0]?.value === 'string' && cells.slice(1).every(isFigureCell));
  const figures = new Set(rowAt(grid, body).cells.slice(1).map((cell) => cell.column));
  for (let index = body - 1; index >= Math.max(0, body - MOST_ROWS); index -= 1) {
    const { cells } = rowAt(grid, index);
    const above = cells.filter((cell) => figures.has(cell.column));
    if (above.length >= 2 && above.every((cell) => typeof cell.value === 'string' && !isTitleFurniture(cell.text)) && !cells.some(isFigureCell)) {
      return blockAround(grid, index, 0);
    }
  }
  return null;
}

/** 2 for a whole heading ("Chỉ tiêu"), 1 for words that headings begin with, 0 for anything else. */
function headingScore(cell: GridCell): 0 | 1 | 2 {
  if (typeof cell.value !== 'string' || cell.text.length > LONGEST_HEADING || /^[-+*•]/.test(cell.text) || cell.text.endsWith(':')) return 0;
  const key = wordKey(cell.text);
  if (WHOLE.has(key)) return 2;
  if (/^(?:đvt|đơn vị|đv)[^:]*:/iu.test(cell.text)) return 0;
  const opening = /^(?:\d{1,2} (?:thang|t)\b|t ?\d{1,2}\b|q ?[1-4]\b)/.test(key) || HEADING_OPENINGS.some((word) => `${key} `.startsWith(`${word} `));
  return opening && cell.text.length <= 80 ? 1 : 0;
}

/**
 * Whether a header starts at this row. Inside a table, whose rows begin in `labelColumn`, a row of a target in words looks much like one
 * ("Tỷ lệ hộ nghèo | % | giảm còn 53 %"): there a header names two of its columns in full, or leaves the labels' column free.
 */
function isHeaderStart(row: GridRow, labelColumn: number | null): boolean {
  const { cells } = row;
  const [first] = cells;
  if (cells.length < 2 || !first || cells.some(isFigureCell) || (readOrdinal(first.text) && !WHOLE.has(wordKey(first.text)))) return false;
  let [hits, score, whole, years] = [0, 0, 0, 0];
  const labels = new Set(labelHeadings(cells));
  for (const cell of cells) {
    const points = isYear(cell.value) ? 1 : isLabel(cell) && !labels.has(cell) ? 1 : headingScore(cell);
    if (points > 0) hits += 1;
    if (points === 2) whole += 1;
    if (isYear(cell.value)) years += 1;
    score += points;
  }
  if (hits < 2 || (whole < 2 && (hits * 2 < cells.length || isFooter(cells)))) return false;
  if (whole < 2 && hits - years < 2) return false;
  if (labelColumn !== null) return whole >= 2 || (first.column > labelColumn && (hits >= 4 || hits === cells.length));
  return score >= 3 || hits === cells.length;
}

function blockAround(grid: SheetGrid, index: number, floor: number): HeaderBlock {
  let firstIndex = index;
  while (firstIndex > floor && isGroupRow(grid, firstIndex - 1)) firstIndex -= 1;
  let lastIndex = index;
  while (lastIndex - firstIndex + 1 < MOST_ROWS && continues(grid, firstIndex, lastIndex)) lastIndex += 1;
  const first = rowAt(grid, firstIndex);
  const last = rowAt(grid, lastIndex);
  const bottom = Math.max(last.row, mergedBottom(grid, first.row, last.row));
  let bodyIndex = lastIndex + 1;
  while ((grid.rows[bodyIndex]?.row ?? Infinity) <= bottom) bodyIndex += 1;
  const codes = grid.rows[bodyIndex];
  if (codes && isColumnCodeRow(codes.cells)) bodyIndex += 1;
  return { first: first.row, last: bottom, firstIndex, bodyIndex, key: first.cells.map((cell) => wordKey(cell.text)).join('|') };
}

/**
 * A row right above that holds only headings of groups ("Thực hiện năm 2023" over its columns) belongs to the header. Where the header
 * names its label columns (STT, Chỉ tiêu), such a heading must sound like one; where it does not, anything over the figures is one.
 */
function isGroupRow(grid: SheetGrid, index: number): boolean {
  const row = rowAt(grid, index);
  const below = rowAt(grid, index + 1);
  if (below.row !== row.row + 1 || row.cells.some(isFigureCell)) return false;
  const left = below.cells[0]?.column ?? 0;
  const right = below.cells.at(-1)?.column ?? 0;
  const labels = new Set(labelHeadings(below.cells).map((cell) => cell.column));
  return row.cells.every((cell) => {
    if (isLabel(cell)) return true;
    const merge = grid.merges.get(row.row)?.find((area) => area.column === cell.column);
    const spansAll = merge !== undefined && merge.column <= left && merge.column + merge.columns - 1 >= right && labels.size > 0;
    const isOverFigures = cell.column >= left && cell.column <= right && !labels.has(cell.column) && !spansAll;
    return isOverFigures && !isTitleFurniture(cell.text) && (headingScore(cell) > 0 || labels.size === 0);
  });
}

/** Whether the row after `lastIndex` still belongs to the header that starts at `firstIndex`. */
function continues(grid: SheetGrid, firstIndex: number, lastIndex: number): boolean {
  const last = rowAt(grid, lastIndex);
  const next = grid.rows[lastIndex + 1];
  const start = rowAt(grid, firstIndex);
  if (next?.row !== last.row + 1 || next.cells.some(isFigureCell) || isColumnCodeRow(next.cells)) return false;
  const header = grid.rows.slice(firstIndex, lastIndex + 1).flatMap(({ cells }) => {
    const named = new Set(labelHeadings(cells));
    return cells.filter((cell) => !named.has(cell));
  });
  const values = Math.min(...header.map((cell) => cell.column));
  const labels = next.cells.filter((cell) => cell.column < values);
  const others = next.cells.filter((cell) => cell.column >= values);
  if (others.length === 0 || next.cells.some((cell) => cell.text.length > LONGEST_HEADING)) return false;
  const headings = others.filter((cell) => isYear(cell.value) || headingScore(cell) > 0 || /^\(.*\)$/.test(cell.text)).length;
  const mayBeLabels = labels.every((cell) => cell.text.length <= 20 && readOrdinal(cell.text) === null && (headings >= 2 || /^\p{Ll}/u.test(cell.text)));
  if (labels.length > 0 && (headings === 0 || !mayBeLabels)) return false;
  if (mergedBottom(grid, start.row, last.row) >= next.row) return true;
  return labels.length > 0 ? headings * 2 >= others.length : !looksLikeUnits(others) || headings > 0;
}

/** Headings of the columns that name a row: they end at the first column of figures. Words that stand over many columns name none. */
function labelHeadings(cells: readonly GridCell[]): GridCell[] {
  const labels = cells.filter(isLabel);
  return labels.filter((cell) => labels.filter((other) => other.text === cell.text).length === 1);
}

function isLabel(cell: GridCell): boolean {
  const role = WHOLE.get(wordKey(cell.text));
  return role === 'stt' || role === 'code' || role === 'name' || role === 'unit';
}

function looksLikeUnits(cells: readonly GridCell[]): boolean {
  return cells.every((cell) => !cell.text.startsWith('(') && /^(?:nghin|trieu|ty|ti) /.test(wordKey(cell.text)));
}

/** The last row that a merged heading of these rows reaches down to, as long as it is a heading's height. */
function mergedBottom(grid: SheetGrid, first: number, last: number): number {
  let bottom = last;
  for (let row = first; row <= last; row += 1) {
    for (const area of grid.merges.get(row) ?? []) {
      const end = area.row + area.rows - 1;
      if (end < first + MOST_ROWS && grid.value(area.row, area.column) !== null) bottom = Math.max(bottom, end);
    }
  }
  return bottom;
}

function rowAt(grid: SheetGrid, index: number): GridRow {
  return grid.rows[index] ?? { row: -1, cells: [] };
}
