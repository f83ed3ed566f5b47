/** Where the headers of a sheet's tables stand. */
import { wordKey } from '../language/fold';
import { readUnit } from '../language/units';
import { HEADING_OPENINGS, WHOLE_HEADINGS } from './column-roles';
import { isColumnCodeRow, isFigureCell, isFooter, isYear, readOrdinal } from './row-marks';
import { isFormality, isTitleFurniture } from './title-block';
import type { GridCell, GridRow, SheetGrid } from './sheet-grid';

/** One header, 0-based rows. Indices point into `grid.rows`. */
export interface HeaderBlock {
  readonly first: number;
  readonly last: number;
  readonly firstIndex: number;
  /** Index of the first row after the header and its column codes. */
  readonly bodyIndex: number;
  /** The words of the header, each with its column. */
  readonly words: ReadonlySet<string>;
  /** The row of column codes under the header by column: `A`, `1`, `3=2/1`; empty where there is none. */
  readonly codes: ReadonlyMap<number, string>;
}

/** So many rows a header has where they hold texts over the columns that name the rows; further rows stand over figures only. */
const MOST_ROWS = 6;
const MOST_NARROW_ROWS = 14;
/** Headings go on after one blank row where nothing stands in the columns that name the rows. */
const LARGEST_GAP = 2;
const LONGEST_HEADING = 110;
const WHOLE = new Map(WHOLE_HEADINGS.flatMap(([role, keys]) => keys.map((key) => [key, role] as const)));

/** All headers of a sheet from top to bottom, repeated ones included. One pass over the rows. */
export function findHeaders(grid: SheetGrid): HeaderBlock[] {
  const visible = withoutHiddenColumns(grid);
  const worded = findWordedHeaders(visible);
  const unworded = worded.length > 0 ? null : findUnwordedHeader(visible);
  const found = unworded ? [unworded] : worded;
  if (visible === grid) return found;
  const indices = new Map(grid.rows.map(({ row }, index) => [row, index]));
  const indexOf = (index: number) => indices.get(rowAt(visible, index).row) ?? grid.rows.length;
  return found.map((block) => ({ ...block, firstIndex: indexOf(block.firstIndex), bodyIndex: indexOf(block.bodyIndex) }));
}

/** After a page break a header comes again, perhaps with a word more or less ("(Tiếp theo)"): most of its words stand where they stood. */
export function repeatsHeader(header: HeaderBlock, earlier: HeaderBlock): boolean {
  const same = [...header.words].filter((word) => earlier.words.has(word)).length;
  return same >= 2 && same >= SHARE_OF_A_REPEAT * Math.max(header.words.size, earlier.words.size);
}

const SHARE_OF_A_REPEAT = 0.75;

/** Helper figures in hidden columns must not keep a row from being a heading. */
function withoutHiddenColumns(grid: SheetGrid): SheetGrid {
  const hidden = new Set(grid.sheet.hiddenColumns);
  if (hidden.size === 0) return grid;
  const rows = grid.rows.map(({ row, cells }): GridRow => ({ row, cells: cells.filter((cell) => !hidden.has(cell.column)) }));
  return { ...grid, rows: rows.filter(({ cells }) => cells.length > 0) };
}

function findWordedHeaders(grid: SheetGrid): HeaderBlock[] {
  const headers: HeaderBlock[] = [];
  for (let index = 0; index < grid.rows.length; index += 1) {
    const row = grid.rows[index];
    const open = headers.at(-1);
    const labelColumn = open ? (rowAt(grid, open.bodyIndex).cells[0]?.column ?? null) : null;
    if (!row || !(isHeaderStart(row, labelColumn) || (labelColumn !== null && isUnderNewTitle(grid, index, labelColumn)))) continue;
    const block = blockAround(grid, index, headers.at(-1)?.bodyIndex ?? 0, extentOf(row.cells));
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
    if (above.length >= 2 && above.every((cell) => isYear(cell.value) || (typeof cell.value === 'string' && !isFormality(cell.text))) && !cells.some(isFigureCell)) {
      return blockAround(grid, index, 0, { left: Math.min(...figures), right: Math.max(...figures) });
    }
  }
  return null;
}

/** Openings of headings by their first word. */
const OPENINGS = new Map<string, string[]>();
for (const opening of HEADING_OPENINGS) OPENINGS.set(firstWord(opening), [...(OPENINGS.get(firstWord(opening)) ?? []), opening]);

function firstWord(key: string): string {
  return key.split(' ', 1)[0] ?? '';
}

const KEYS = new WeakMap<GridCell, string>();

/** The word key of a cell, worked out once. */
function keyOf(cell: GridCell): string {
  const known = KEYS.get(cell);
  if (known !== undefined) return known;
  const key = wordKey(cell.text);
  KEYS.set(cell, key);
  return key;
}

/** 2 for a whole heading ("Chỉ tiêu"), 1 for words that headings begin with, 0 for anything else. */
function headingScore(cell: GridCell): 0 | 1 | 2 {
  if (typeof cell.value !== 'string' || cell.text.length > LONGEST_HEADING || /^[-+*•]/.test(cell.text) || cell.text.endsWith(':')) return 0;
  const key = keyOf(cell);
  if (WHOLE.has(key)) return 2;
  if (/^(?:đvt|đơn vị|đv)[^:]*:/iu.test(cell.text)) return 0;
  const opening = /^(?:\d{1,2} (?:thang|t)\b|t ?\d{1,2}\b|q ?[1-4]\b)/.test(key) || (OPENINGS.get(firstWord(key)) ?? []).some((word) => `${key} `.startsWith(`${word} `));
  return opening && cell.text.length <= 80 ? 1 : 0;
}

/**
 * Whether a header starts at this row. Inside a table, whose rows begin in `labelColumn`, a row of a target in words looks much like one
 * ("Tỷ lệ hộ nghèo | % | giảm còn 53 %"): there a header names two of its columns in full, or leaves the labels' column free.
 */
function isHeaderStart(row: GridRow, labelColumn: number | null): boolean {
  const { cells } = row;
  const [first] = cells;
  if (cells.length < 2 || !first || cells.some(isFigureCell) || (readOrdinal(first.text) && !WHOLE.has(keyOf(first)))) return false;
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
  const holdsUnit = cells.some((cell) => !isLabel(cell) && cell.column > first.column && readUnit(cell.text) !== null);
  if (labelColumn !== null) return whole >= 2 || (first.column > labelColumn && !holdsUnit && (hits >= 4 || hits === cells.length));
  return score >= 3 || hits === cells.length;
}

/** The columns that a header covers, as far as it is known. */
interface Extent {
  readonly left: number;
  readonly right: number;
}

function extentOf(cells: readonly GridCell[], other: Extent = { left: Infinity, right: -Infinity }): Extent {
  return { left: Math.min(other.left, cells[0]?.column ?? Infinity), right: Math.max(other.right, cells.at(-1)?.column ?? -Infinity) };
}

/** Texts over the figures, in whatever words, under a title that stands alone in the names' column after a gap: another table begins. */
function isUnderNewTitle(grid: SheetGrid, index: number, labelColumn: number): boolean {
  const { cells } = rowAt(grid, index);
  const isHeading = (cell: GridCell) => typeof cell.value === 'string' && cell.column > labelColumn && !isFigureCell(cell) && readUnit(cell.text) === null;
  if (cells.length < 2 || !cells.every(isHeading)) return false;
  for (let above = index - 1; above >= Math.max(1, index - MOST_ROWS / 2); above -= 1) {
    const row = rowAt(grid, above);
    const [only] = row.cells;
    if (row.cells.length !== 1 || typeof only?.value !== 'string') return false;
    if (only.column === labelColumn) return row.row - rowAt(grid, above - 1).row > 2 && !isTitleFurniture(only.text);
  }
  return false;
}

function blockAround(grid: SheetGrid, index: number, floor: number, known: Extent): HeaderBlock {
  let firstIndex = index;
  let lastIndex = lastRowFrom(grid, index, index);
  let extent = grid.rows.slice(index, lastIndex + 1).reduce((found, { cells }) => extentOf(cells, found), known);
  while (firstIndex > floor && index - firstIndex < MOST_ROWS && isGroupRow(grid, firstIndex - 1, extent)) {
    firstIndex -= 1;
    extent = extentOf(rowAt(grid, firstIndex).cells, extent);
  }
  lastIndex = lastRowFrom(grid, firstIndex, lastIndex);
  const first = rowAt(grid, firstIndex);
  const last = rowAt(grid, lastIndex);
  const bottom = Math.max(last.row, mergedBottom(grid, first.row, last.row));
  let bodyIndex = lastIndex + 1;
  while ((grid.rows[bodyIndex]?.row ?? Infinity) <= bottom) bodyIndex += 1;
  const codes = grid.rows[bodyIndex];
  const hasCodes = codes !== undefined && isColumnCodeRow(codes.cells);
  const words = grid.rows.slice(firstIndex, lastIndex + 1).flatMap(({ cells }) => cells.map((cell) => `${cell.column} ${wordKey(cell.text)}`));
  return {
    first: first.row,
    last: bottom,
    firstIndex,
    bodyIndex: hasCodes ? bodyIndex + 1 : bodyIndex,
    words: new Set(words),
    codes: new Map(hasCodes ? codes.cells.map((cell) => [cell.column, cell.text]) : []),
  };
}

function lastRowFrom(grid: SheetGrid, firstIndex: number, from: number): number {
  let lastIndex = from;
  while (continues(grid, firstIndex, lastIndex)) lastIndex += 1;
  return lastIndex;
}

/**
 * A row right above that holds only headings of groups ("Thực hiện năm 2023" over its columns) belongs to the header. Where the header
 * names its label columns (STT, Chỉ tiêu), such a heading must sound like one; where it does not, anything over the figures is one.
 */
function isGroupRow(grid: SheetGrid, index: number, { left, right }: Extent): boolean {
  const row = rowAt(grid, index);
  const below = rowAt(grid, index + 1);
  if (below.row !== row.row + 1 || row.cells.some(isFigureCell)) return false;
  const labels = new Set(labelHeadings(below.cells).map((cell) => cell.column));
  return row.cells.every((cell) => {
    if (isLabel(cell)) return true;
    const merge = grid.merges.get(row.row)?.find((area) => area.column === cell.column);
    const spansAll = merge !== undefined && merge.column <= left && merge.column + merge.columns - 1 >= right && labels.size > 0;
    const isOverFigures = cell.column >= left && cell.column <= right && !labels.has(cell.column) && !spansAll;
    if (!isOverFigures) return false;
    const isFurniture = row.cells.length === 1 ? isTitleFurniture(cell.text) : isFormality(cell.text);
    return isYear(cell.value) || isDay(cell.text) || (!isFurniture && (headingScore(cell) > 0 || labels.size === 0));
  });
}

/** "01/6/2015" between "thời điểm" and "so với". */
function isDay(text: string): boolean {
  return /^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}$/.test(text);
}

/** Whether the row after `lastIndex` still belongs to the header that starts at `firstIndex`. */
function continues(grid: SheetGrid, firstIndex: number, lastIndex: number): boolean {
  const last = rowAt(grid, lastIndex);
  const next = grid.rows[lastIndex + 1];
  const start = rowAt(grid, firstIndex);
  const bottom = mergedBottom(grid, start.row, last.row);
  const height = lastIndex - firstIndex + 1;
  if (!next || next.row > bottom + LARGEST_GAP || height >= MOST_NARROW_ROWS || next.cells.some(isFigureCell) || isColumnCodeRow(next.cells)) return false;
  const header = grid.rows.slice(firstIndex, lastIndex + 1).flatMap(({ cells }) => {
    const named = new Set(labelHeadings(cells));
    return cells.filter((cell) => !named.has(cell));
  });
  const values = Math.min(...header.map((cell) => cell.column));
  const labels = next.cells.filter((cell) => cell.column < values);
  const others = next.cells.filter((cell) => cell.column >= values);
  if (others.length === 0 || next.cells.some((cell) => cell.text.length > LONGEST_HEADING)) return false;
  if (labels.length > 0 && height >= MOST_ROWS) return false;
  const headings = others.filter((cell) => isYear(cell.value) || headingScore(cell) > 0 || /^\(.*\)$/.test(cell.text)).length;
  const mayBeLabels = labels.every((cell) => cell.text.length <= 20 && readOrdinal(cell.text) === null && (headings >= 2 || /^\p{Ll}/u.test(cell.text)));
  if (labels.length > 0 && (headings === 0 || !mayBeLabels)) return false;
  if (bottom >= next.row) return true;
  if (next.row > bottom + 1) return labels.length === 0 && others.length >= 2 && others.every((cell) => readUnit(cell.text) === null && !looksLikeUnits([cell]));
  return labels.length > 0 ? headings * 2 >= others.length : !looksLikeUnits(others) || headings > 0;
}

/** Headings of the columns that name a row: they end at the first column of figures. Words that stand over many columns name none. */
function labelHeadings(cells: readonly GridCell[]): GridCell[] {
  const labels = cells.filter(isLabel);
  const times = new Map<string, number>();
  for (const { text } of labels) times.set(text, (times.get(text) ?? 0) + 1);
  return labels.filter(({ text }) => times.get(text) === 1);
}

function isLabel(cell: GridCell): boolean {
  const role = WHOLE.get(keyOf(cell));
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
      if (end < first + MOST_NARROW_ROWS && grid.value(area.row, area.column) !== null) bottom = Math.max(bottom, end);
    }
  }
  return bottom;
}

function rowAt(grid: SheetGrid, index: number): GridRow {
  return grid.rows[index] ?? { row: -1, cells: [] };
}
