/** Sorting as Excel does it ("Sort data in a range or table", support.microsoft.com): stable, blanks last either way. */
import { intersect, type Area } from '../engine/area';
import type { SortField } from '../engine/custom-data';
import type { CellContent, CellWrite, EmbeddedSheet } from '../engine/embedded-workbook';
import { readTyped } from '../engine/number-format';
import { flagOr, isMissing, requireColor, requireInteger, requireOneOf, requireRecord } from './argument-values';
import { HostError, notServed } from './host-error';
import { beforeEdit, type Session } from './session';

export interface SortOrder {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
}

/** Fields as programs give them. `lanes` is how many columns (or rows) there are to sort by. Throws InvalidArgument. */
export function readSortFields(input: unknown, lanes: number, className: string): readonly SortField[] {
  if (!Array.isArray(input) || input.length === 0) throw new HostError('InvalidArgument');
  return input.map((each: unknown): SortField => {
    const field = requireRecord(each);
    if (field.sortOn === 'Icon' || !isMissing(field.icon)) throw notServed(className, 'apply with an icon');
    if (!isMissing(field.subField)) throw notServed(className, 'apply with a subField');
    const key = requireInteger(field.key);
    if (key < 0 || key >= lanes) throw new HostError('InvalidArgument');
    const sortOn = isMissing(field.sortOn) ? 'Value' : requireOneOf(field.sortOn, ['Value', 'CellColor', 'FontColor'] as const);
    return {
      key,
      ascending: flagOr(field.ascending, true),
      sortOn,
      ...(sortOn !== 'Value' && { color: requireColor(field.color) }),
      dataOption: isMissing(field.dataOption) ? 'Normal' : requireOneOf(field.dataOption, ['Normal', 'TextAsNumber'] as const),
    };
  });
}

/** Sorts the rows of an area (`rows`) or its columns; hidden ones stay where they are. Looks and formulas move along. */
export function sortCells(sheet: EmbeddedSheet, area: Area, axis: 'rows' | 'columns', order: SortOrder, session: Session): void {
  if (sheet.merges.some((merge) => intersect(merge, area))) throw new HostError('InvalidOperation');
  beforeEdit(session, sheet, area, 'sort');
  const count = axis === 'rows' ? area.rows : area.columns;
  const first = axis === 'rows' ? area.row : area.column;
  const shown = Array.from({ length: count }, (_, index) => index).filter((index) =>
    axis === 'rows' ? !sheet.isRowHidden(first + index) : !sheet.isColumnHidden(first + index),
  );
  const lines = shown.map((index) => readLine(sheet, area, axis, index));
  const keys = lines.map((line) => order.fields.map((field) => line[field.key]));
  const sorted = lines.map((_, index) => index).sort((a, b) => compareLines(keys[a] ?? [], keys[b] ?? [], order) || a - b);
  const moves = sorted.map((from, to) => ({ source: shown[from] ?? 0, place: shown[to] ?? 0, line: lines[from] ?? [] }));
  const moved = moves.filter(({ source, place }) => source !== place).map(({ place }) => place);
  if (moved.length === 0) return;
  session.workbook.asOne({ kind: 'cells', sheetId: sheet.id, area, single: null }, () => {
    rearrange({ sheet, area, axis }, moves, session);
  });
  session.workbook.tell({ kind: 'sorted', sheetId: sheet.id, axis, areas: runs(moved, area, axis) });
}

/** Moves the rows of an area that are to stay to its top, in their order, and empties those below; rows count from its first. */
export function keepRows(sheet: EmbeddedSheet, area: Area, rows: readonly number[], session: Session): void {
  const moves = rows.map((source, place) => ({ source, place, line: readLine(sheet, area, 'rows', source) }));
  session.workbook.asOne({ kind: 'cells', sheetId: sheet.id, area, single: null }, () => {
    rearrange({ sheet, area, axis: 'rows' }, moves, session);
    if (rows.length < area.rows) sheet.clear({ ...area, row: area.row + rows.length, rows: area.rows - rows.length }, 'all');
  });
}

interface Lanes {
  readonly sheet: EmbeddedSheet;
  readonly area: Area;
  readonly axis: 'rows' | 'columns';
}

/** A line that goes from one place to another, both counted from the first of the area. */
interface Move {
  readonly source: number;
  readonly place: number;
  readonly line: readonly SortedCell[];
}

function rearrange({ sheet, area, axis }: Lanes, moves: readonly Move[], session: Session): void {
  const styles = stylesDiffer(moves.map(({ line }) => line));
  for (const { source, place, line } of moves) {
    if (source !== place) writeLine(sheet, area, axis, place, line, place - source, styles, session);
  }
}

/** The lines of an area that a sort moved, neighbours together ("Only rows changed as a result of the sort operation are returned"). */
function runs(moved: readonly number[], area: Area, axis: 'rows' | 'columns'): readonly Area[] {
  const areas: Area[] = [];
  for (const index of [...moved].sort((a, b) => a - b)) {
    const line = axis === 'rows' ? { ...area, row: area.row + index, rows: 1 } : { ...area, column: area.column + index, columns: 1 };
    const last = areas.at(-1);
    const isNext = last && (axis === 'rows' ? last.row + last.rows === line.row : last.column + last.columns === line.column);
    if (last && isNext) areas[areas.length - 1] = axis === 'rows' ? { ...last, rows: last.rows + 1 } : { ...last, columns: last.columns + 1 };
    else areas.push(line);
  }
  return areas;
}

interface SortedCell {
  readonly content: CellContent;
  readonly style: ReturnType<EmbeddedSheet['style']>;
}

function readLine(sheet: EmbeddedSheet, area: Area, axis: 'rows' | 'columns', index: number): readonly SortedCell[] {
  const length = axis === 'rows' ? area.columns : area.rows;
  return Array.from({ length }, (_, lane) => {
    const [row, column] = axis === 'rows' ? [area.row + index, area.column + lane] : [area.row + lane, area.column + index];
    return { content: sheet.cell(row, column), style: sheet.style(row, column) };
  });
}

/** Whether a lane's cells look different from line to line. */
function stylesDiffer(lines: readonly (readonly SortedCell[])[]): readonly boolean[] {
  return (lines[0] ?? []).map((cell, lane) => {
    const first = JSON.stringify(cell.style);
    return lines.some((line) => JSON.stringify(line[lane]?.style) !== first);
  });
}

function writeLine(
  sheet: EmbeddedSheet,
  area: Area,
  axis: 'rows' | 'columns',
  index: number,
  line: readonly SortedCell[],
  by: number,
  styles: readonly boolean[],
  session: Session,
): void {
  const writes = line.map(({ content }) => toWrite(content, axis === 'rows' ? [by, 0] : [0, by], session));
  const [row, column] = axis === 'rows' ? [area.row + index, area.column] : [area.row, area.column + index];
  sheet.write(row, column, axis === 'rows' ? [writes] : writes.map((write) => [write]));
  line.forEach(({ style }, lane) => {
    if (styles[lane] !== true) return;
    sheet.applyStyle({ row: axis === 'rows' ? row : row + lane, column: axis === 'rows' ? column + lane : column, rows: 1, columns: 1 }, style);
  });
}

function toWrite({ value, formula }: CellContent, [rows, columns]: readonly [number, number], session: Session): CellWrite {
  if (formula !== null) return { formula: session.workbook.moveFormula(formula, rows, columns) };
  return { value, asText: typeof value === 'string' && readTyped(value) !== null };
}

function compareLines(left: readonly (SortedCell | undefined)[], right: readonly (SortedCell | undefined)[], { fields, matchCase }: SortOrder): number {
  for (const [index, field] of fields.entries()) {
    const [a, b] = [left[index], right[index]];
    if (!a || !b) continue;
    const order = field.sortOn === 'Value' ? compareValues(a.content, b.content, field, matchCase) : compareColors(a, b, field);
    if (order !== 0) return order;
  }
  return 0;
}

/** Cells of the colour come first, or last where the order is descending. */
function compareColors(a: SortedCell, b: SortedCell, { sortOn, color, ascending }: SortField): number {
  const has = ({ style }: SortedCell) => (sortOn === 'CellColor' ? style.fill : style.fontColor) === color;
  return (Number(has(b)) - Number(has(a))) * (ascending ? 1 : -1);
}

/** Numbers, then texts, then FALSE and TRUE, then errors. */
function compareValues(a: CellContent, b: CellContent, { ascending, dataOption }: SortField, matchCase: boolean): number {
  const [left, right] = [ranked(a, dataOption), ranked(b, dataOption)];
  if (left.rank === BLANK || right.rank === BLANK) return left.rank - right.rank;
  const order = left.rank - right.rank || compareSame(left.value, right.value, matchCase);
  return ascending ? order : -order;
}

const BLANK = 4;

function ranked({ value, isError }: CellContent, dataOption: SortField['dataOption']): { readonly rank: number; readonly value: string | number } {
  if (value === null) return { rank: BLANK, value: 0 };
  if (isError) return { rank: 3, value: 0 };
  if (typeof value === 'boolean') return { rank: 2, value: Number(value) };
  if (typeof value === 'number') return { rank: 0, value };
  const number = dataOption === 'TextAsNumber' ? readTyped(value)?.value : undefined;
  return typeof number === 'number' ? { rank: 0, value: number } : { rank: 1, value };
}

function compareSame(a: string | number, b: string | number, matchCase: boolean): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'vi', { sensitivity: matchCase ? 'variant' : 'accent' });
}
