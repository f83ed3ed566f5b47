/** The whole heading of each column: merged and spread cells read downwards as one phrase. */
import { wordKey } from '../language/fold';
import { WHOLE_HEADINGS } from './column-roles';
import type { HeaderBlock } from './header';
import { cellText, type SheetGrid } from './sheet-grid';

export interface Heading {
  readonly column: number;
  /** From the outermost group down to the column's own words. */
  readonly parts: readonly string[];
  /** Whether a cell of the header stands in this very column. */
  readonly isOwn: boolean;
}

const STANDS_ALONE = new Set(WHOLE_HEADINGS.flatMap(([, keys]) => keys));

/** The headings of all columns that the header covers, from left to right. */
export function readHeadings(grid: SheetGrid, header: HeaderBlock): Heading[] {
  const lines = headerLines(grid, header);
  const columns = [...new Set(lines.flatMap((line) => [...line.keys()]))].sort((a, b) => a - b);
  const own = new Set<number>();
  const parts = new Map<number, string[]>(columns.map((column) => [column, []]));
  lines.forEach((line, index) => {
    for (const [column, { text, from }] of line) {
      if (from === column) own.add(column);
      const isFirst = parts.get(column)?.length === 0;
      if (from !== column && isFirst && standsAlone(lines, index, column)) continue;
      parts.get(column)?.push(text);
    }
  });
  return columns.map((column) => ({ column, parts: parts.get(column) ?? [], isOwn: own.has(column) }));
}

/** A heading as one phrase, as written. */
export function headingText(heading: Heading): string {
  return heading.parts.join(' ');
}

type Line = Map<number, LineCell>;

interface LineCell {
  readonly text: string;
  readonly from: number;
}

/** Each header row: what is written over each column, and from which column it comes. */
function headerLines(grid: SheetGrid, header: HeaderBlock): Line[] {
  const rows: { row: number; texts: Line }[] = [];
  for (let index = header.firstIndex; index < grid.rows.length; index += 1) {
    const row = grid.rows[index];
    if (!row || row.row > header.last) break;
    const texts: Line = new Map();
    for (const cell of row.cells) texts.set(cell.column, { text: cellText(cell.value), from: cell.column });
    rows.push({ row: row.row, texts });
  }
  const lines = rows.map(({ row, texts }) => withMerges(grid, row, texts));
  return lines.map((line, index) => withSpread(lines, line, index));
}

function withMerges(grid: SheetGrid, row: number, texts: Line): Line {
  const line: Line = new Map(texts);
  for (const area of grid.merges.get(row) ?? []) {
    const anchor = texts.get(area.column);
    if (!anchor) continue;
    for (let column = area.column + 1; column < area.column + Math.min(area.columns, MOST_COLUMNS); column += 1) {
      if (!line.has(column)) line.set(column, { text: anchor.text, from: area.column });
    }
  }
  return line;
}

/** A merged title may run over a whole sheet; a group of columns never does. */
const MOST_COLUMNS = 200;

/**
 * A group's heading that was typed once and not merged: it also stands over the columns to its right that have no words of their own
 * on this row or above, as long as its own column goes on below.
 */
function withSpread(lines: readonly Line[], line: Line, index: number): Line {
  const below = lines.slice(index + 1);
  const above = lines.slice(0, index);
  const columns = [...new Set([...line.keys(), ...below.flatMap((other) => [...other.keys()])])].sort((a, b) => a - b);
  const spread: Line = new Map();
  let from: number | null = null;
  for (const column of columns) {
    const cell = line.get(column);
    if (cell) {
      spread.set(column, cell);
      from = column;
      continue;
    }
    const group: LineCell | undefined = from === null ? undefined : line.get(from);
    if (!group) continue;
    if (group.from !== from || above.some((other) => other.has(column))) continue;
    const goesOn = below.some((other) => other.get(group.from)?.from === group.from);
    if (goesOn && !isMergedAnchor(line, group.from)) spread.set(column, group);
  }
  return spread;
}

function isMergedAnchor(line: Line, column: number): boolean {
  return line.get(column + 1)?.from === column;
}

/** "Ghi chú" right of an unmerged group does not belong to it. */
function standsAlone(lines: readonly Line[], index: number, column: number): boolean {
  const words = lines.slice(index + 1).flatMap((line) => {
    const cell = line.get(column);
    return cell?.from === column ? [cell.text] : [];
  });
  return words.length > 0 && STANDS_ALONE.has(wordKey(words.join(' ')));
}
