/** What each row below a header is: section, indicator, part of a name that goes on below, note; and where the data end. */
import { tidy } from '../language/fold';
import { isDittoMark, readUnit } from '../language/units';
import type { PlanColumn } from '../model';
import { FIGURE_ROLES } from './figures';
import { isColumnCodeRow, isFooter, isOnlyRelation, readOrdinal, splitName, type Ordinal } from './row-marks';
import { cellText, type GridCell, type GridRow, type SheetGrid } from './sheet-grid';

export interface TableRow {
  readonly row: number;
  readonly kind: 'indicator' | 'heading' | 'relation';
  readonly ordinal: Ordinal | null;
  /** As written, without ordinal and bullet. */
  readonly name: string;
  /** Depth by the name's column, its leading spaces and its indent. */
  readonly indent: number;
  readonly isBold: boolean;
  readonly isCapitals: boolean;
  /** The unit's text, ditto marks and merged cells resolved; null where the row has none. */
  readonly unitText: string | null;
}

export interface TableRows {
  readonly rows: readonly TableRow[];
  /** First and last row of data, 0-based; null where there are none. */
  readonly dataRows: readonly [number, number] | null;
}

interface Roles {
  readonly stt: number | null;
  readonly names: readonly number[];
  readonly unit: number | null;
  readonly figures: ReadonlySet<number>;
}

/** Reads the rows of one table. `isHeaderRow` tells the rows of a header repeated after a page break. */
export function readTableRows(grid: SheetGrid, body: readonly GridRow[], columns: readonly PlanColumn[], isHeaderRow: (row: number) => boolean): TableRows {
  const roles = rolesOf(columns);
  const read: TableRow[] = [];
  let wrapped: TableRow | null = null;
  let unitAbove: string | null = null;
  const mergedUnits = roles.unit === null ? new Map<number, number>() : mergedDown(grid, body, roles.unit);
  let isBroken = false;
  for (const { row, cells } of body) {
    if (isHeaderRow(row)) {
      isBroken = true;
      while (read.at(-1)?.kind === 'heading' && read.at(-1)?.ordinal === null) read.pop();
      continue;
    }
    if (isFooter(cells)) {
      if (isBroken || read.length === 0) continue;
      break;
    }
    if (isColumnCodeRow(cells) && !cells.some((cell) => roles.names.includes(cell.column) && cell.text.length > 3)) continue;
    const name = nameOf(grid, row, cells, roles);
    if (!name) continue;
    const unitCell = roles.unit === null ? '' : cellText(grid.value(mergedUnits.get(row) ?? row, roles.unit));
    const unitText: string | null = isDittoMark(unitCell) ? unitAbove : unitCell === '' ? null : unitCell;
    const holdsFigures = cells.some((cell) => roles.figures.has(cell.column) && !isUnitInPlaceOfFigure(cell));
    const kind = holdsFigures || unitText !== null ? 'indicator' : isOnlyRelation(name.name) ? 'relation' : 'heading';
    if (unitText !== null) unitAbove = unitText;
    const current: TableRow = { row, kind, ...joined(wrapped, name), unitText };
    if (wrapped && goesOn(wrapped, name)) read.pop();
    read.push(current);
    wrapped = kind === 'heading' && name.ordinal === null ? current : null;
    if (kind === 'indicator') isBroken = false;
  }
  while (read.length > 0 && read.at(-1)?.kind !== 'indicator') read.pop();
  const [first, last] = [read[0], read.at(-1)];
  return { rows: read, dataRows: first && last ? [first.row, last.row] : null };
}

type NameOfRow = Pick<TableRow, 'ordinal' | 'name' | 'indent' | 'isBold' | 'isCapitals'>;

function rolesOf(columns: readonly PlanColumn[]): Roles {
  const first = (role: string) => columns.find((column) => column.role === role)?.column ?? null;
  const isFigures = (column: PlanColumn) => FIGURE_ROLES.has(column.role) || (column.role === 'other' && column.header !== '');
  return {
    stt: first('stt'),
    names: columns.filter((column) => column.role === 'name').map((column) => column.column),
    unit: first('unit'),
    figures: new Set(columns.filter(isFigures).map((column) => column.column)),
  };
}

function nameOf(grid: SheetGrid, row: number, cells: readonly GridCell[], roles: Roles): NameOfRow | null {
  const index = roles.names.findIndex((column) => cells.some((cell) => cell.column === column && typeof cell.value !== 'object'));
  const stt = roles.stt === null ? null : (cells.find((cell) => cell.column === roles.stt)?.text ?? null);
  const column = index >= 0 ? (roles.names[index] ?? null) : sectionColumn(stt, roles);
  const cell = cells.find((candidate) => candidate.column === column);
  if (column === null || !cell) return null;
  const raw = typeof cell.value === 'string' ? cell.value : cell.text;
  const { ordinal, name } = splitName(raw);
  const font = grid.font(row, column);
  const spaces = /^[\s\u00A0]*/.exec(raw)?.[0].length ?? 0;
  return {
    ordinal: (index >= 0 && stt !== null && stt !== '' ? readOrdinal(stt) : null) ?? ordinal,
    name,
    indent: index * 10 + Math.min(spaces, 60) + (font?.indent ?? 0) * 3,
    isBold: font?.bold ?? false,
    isCapitals: name === name.toUpperCase() && /\p{Lu}/u.test(name),
  };
}

/** A section's title may be written across, starting in the ordinal column: "I. KINH TẾ", "PHẦN I …". */
function sectionColumn(stt: string | null, roles: Roles): number | null {
  return stt !== null && stt.length > 4 && readOrdinal(stt) === null ? roles.stt : null;
}

/** The second line of a name begins in lower case, without a bullet, at the same depth. */
function goesOn(above: TableRow, name: NameOfRow): boolean {
  return name.ordinal === null && /^\p{Ll}/u.test(name.name) && Math.abs(name.indent - above.indent) < 3 && !/[:.;]$/.test(above.name) && !isOnlyRelation(above.name);
}

function joined(above: TableRow | null, name: NameOfRow): NameOfRow {
  if (!above || !goesOn(above, name)) return name;
  return { ...name, name: `${above.name} ${name.name}`, ordinal: above.ordinal, indent: above.indent };
}

/** "Nghìn tấn" in the place of a figure names the unit of what follows. */
function isUnitInPlaceOfFigure(cell: GridCell): boolean {
  if (typeof cell.value !== 'string') return false;
  const text = tidy(cell.text);
  return /^\p{L}/u.test(text) && (readUnit(text) !== null || /^(?:nghìn|triệu|tỷ|1000)\s+\p{L}[\p{L}.\s]*$/iu.test(text)) && !/^(?:đạt|hoàn thành|x)$/iu.test(text);
}

/** Rows covered by a unit cell that is merged downwards, with the row that holds its text. */
function mergedDown(grid: SheetGrid, body: readonly GridRow[], column: number): Map<number, number> {
  const covered = new Map<number, number>();
  for (const { row: first } of body) {
    for (const area of grid.merges.get(first) ?? []) {
      if (area.column !== column || area.rows < 2 || area.rows > 1000) continue;
      for (let row = first + 1; row < first + area.rows; row += 1) covered.set(row, first);
    }
  }
  return covered;
}
