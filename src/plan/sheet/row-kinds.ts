/** What each row below a header is: section, indicator, part of a name that goes on below, note; and where the data end. */
import { tidy } from '../language/fold';
import { isDittoMark, readUnit } from '../language/units';
import type { PlanColumn } from '../model';
import { FIGURE_ROLES } from './figures';
import { isColumnCodeRow, isMeasureName, isNote, isNumberedTitle, isOnlyRelation, isOrdinalHeading, isSignature, readOrdinal, splitName, type Ordinal, type OrdinalKind } from './row-marks';
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
  /** The first row of a second table under a header like the first one's: nothing above holds it. */
  readonly startsTable: boolean;
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
  const mergedUnits = roles.unit === null ? new Map<number, number>() : mergedDown(grid, body, roles.unit);
  const unitCell = (row: number) => (roles.unit === null ? '' : cellText(grid.value(mergedUnits.get(row) ?? row, roles.unit)));
  const hasUnits = body.some(({ row }) => unitCell(row) !== '');
  const lastFirm = lastFirmRow(body, roles, isHeaderRow);
  const read: TableRow[] = [];
  const marks = new Map<OrdinalKind, number>();
  let wrapped: TableRow | null = null;
  let unitAbove: string | null = null;
  let lastGroup: string | null = null;
  let isBroken = false;
  let isOfAnotherTable = false;
  for (const { row, cells } of body) {
    if (isHeaderRow(row)) {
      isBroken = true;
      if (dropTitle(read, marks)) isOfAnotherTable = true;
      continue;
    }
    if (startsAnotherTable(cells, roles)) break;
    if (!hasUnit(cells, roles) && (isNote(cells) || isSignature(cells))) {
      if (isBroken || read.length === 0 || row < lastFirm) continue;
      break;
    }
    if (isColumnCodeRow(cells) && !cells.some((cell) => roles.names.includes(cell.column) && cell.text.length > 3)) continue;
    const { group, name } = namesOf(grid, row, cells, roles);
    if (!name) continue;
    if (group && group.name !== lastGroup) read.push({ row, kind: 'heading', ...group, unitText: null, startsTable: false });
    if (group || name.indent < COLUMN_STEP) lastGroup = group?.name ?? null;
    const ownUnit = unitCell(row);
    const unitText: string | null = isDittoMark(ownUnit) ? unitAbove : ownUnit === '' ? null : ownUnit;
    const figures = cells.filter((cell) => roles.figures.has(cell.column) && !isUnitInPlaceOfFigure(cell));
    const isFilled = hasUnits && unitText === null && figures.every((cell) => cell.value === 0);
    const kind = (figures.length > 0 && !isFilled) || unitText !== null ? 'indicator' : isOnlyRelation(name.name) ? 'relation' : 'heading';
    if (unitText !== null) unitAbove = unitText;
    const goesOnHere = wrapped !== null && !group && goesOn(wrapped, name);
    if (goesOnHere) read.pop();
    const current: TableRow = { row, kind, ...(wrapped && goesOnHere ? joined(wrapped, name) : name), unitText, startsTable: isOfAnotherTable };
    isOfAnotherTable = false;
    read.push(current);
    if (current.ordinal) marks.set(current.ordinal.kind, (marks.get(current.ordinal.kind) ?? 0) + 1);
    wrapped = (kind === 'heading' && figures.length === 0) || (ownUnit === '' && figures.length > 0 && figures.every((cell) => cell.value === 0)) ? current : null;
    if (kind === 'indicator') isBroken = false;
  }
  while (read.length > 0 && read.at(-1)?.kind !== 'indicator') read.pop();
  const [first, last] = [read[0], read.at(-1)];
  return { rows: read, dataRows: first && last ? [first.row, last.row] : null };
}

/**
 * The last row with a name and a figure or a unit before the signatures, or before another table: notes above it stand between rows
 * and do not end the table.
 */
function lastFirmRow(body: readonly GridRow[], roles: Roles, isHeaderRow: (row: number) => boolean): number {
  let last = -1;
  let previous = -1;
  for (const { row, cells } of body) {
    if (isHeaderRow(row)) continue;
    if (startsAnotherTable(cells, roles) || (last >= 0 && isSignature(cells) && !hasUnit(cells, roles))) break;
    if (last >= 0 && row - previous > WIDEST_GAP) break;
    previous = row;
    const isNamed = cells.some((cell) => roles.names.includes(cell.column) && typeof cell.value === 'string');
    if (isNamed && (hasUnit(cells, roles) || cells.some((cell) => roles.figures.has(cell.column) && typeof cell.value === 'number'))) last = row;
  }
  return last;
}

/** Blank rows that a table goes on after, notes included. */
const WIDEST_GAP = 3;

/** A row of headings that was not taken for a header: its ordinal column says "STT". */
function startsAnotherTable(cells: readonly GridCell[], roles: Roles): boolean {
  return cells.length >= 2 && cells.some((cell) => cell.column === roles.stt && isOrdinalHeading(cell.text));
}

function hasUnit(cells: readonly GridCell[], roles: Roles): boolean {
  return cells.some((cell) => cell.column === roles.unit && readUnit(cell.text) !== null);
}

/**
 * Rows from `first` on that hold something but are hidden, down to the end of the data and as far as hidden rows go on right below it.
 * 0-based.
 */
export function hiddenRowsOf(grid: SheetGrid, first: number, last: number): number[] {
  const { sheet } = grid;
  const hidden = new Set(sheet.hiddenRows);
  let end = last;
  while (hidden.has(end + 1)) end += 1;
  const holdsSomething = (row: number) => sheet.values[row - sheet.firstRow]?.some((_, index) => cellText(grid.value(row, sheet.firstColumn + index)) !== '') ?? false;
  return [...hidden].filter((row) => row >= first && row <= end && holdsSomething(row)).sort((a, b) => a - b);
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

/** How much deeper a name is in the next of several columns of names. */
const COLUMN_STEP = 10;

/**
 * The name of a row, and that of its group where both stand in one row: "Lúa" over three rows beside "Diện tích", "Năng suất", "Sản lượng".
 * "Trong đó:" in the outer column belongs to the name, an ordinal there is the row's.
 */
function namesOf(grid: SheetGrid, row: number, cells: readonly GridCell[], roles: Roles): { group: NameOfRow | null; name: NameOfRow | null } {
  const stt = roles.stt === null ? null : (cells.find((cell) => cell.column === roles.stt)?.text ?? null);
  const named = roles.names.flatMap((column, index) => cells.filter((cell) => cell.column === column && typeof cell.value !== 'object').map((cell) => ({ cell, index })));
  const ordinal = named.length > 0 && stt !== null && stt !== '' ? readOrdinal(stt) : null;
  const [first, second] = named;
  if (first && second && typeof second.cell.value === 'string') {
    const [outer, inner] = [nameIn(grid, row, first.cell, first.index), nameIn(grid, row, second.cell, second.index)];
    if (isOnlyRelation(outer.name)) return { group: null, name: { ...outer, name: `${outer.name} ${inner.name}`, ordinal: ordinal ?? outer.ordinal } };
    if (outer.ordinal === null && readOrdinal(outer.name)) return { group: null, name: { ...inner, ordinal: ordinal ?? readOrdinal(outer.name) } };
    return { group: { ...outer, ordinal: ordinal ?? outer.ordinal }, name: inner };
  }
  const column = first ? first.cell.column : sectionColumn(stt, roles);
  const cell = first?.cell ?? cells.find((candidate) => candidate.column === column);
  if (column === null || !cell) return { group: null, name: null };
  const name = nameIn(grid, row, cell, first?.index ?? -1);
  return { group: null, name: { ...name, ordinal: ordinal ?? name.ordinal } };
}

function nameIn(grid: SheetGrid, row: number, cell: GridCell, index: number): NameOfRow {
  const raw = typeof cell.value === 'string' ? cell.value : cell.text;
  const { ordinal, name } = splitName(raw);
  const font = grid.font(row, cell.column);
  const spaces = /^[\s\u00A0]*/.exec(raw)?.[0].length ?? 0;
  return {
    ordinal,
    name,
    indent: index * COLUMN_STEP + Math.min(spaces, 60) + (font?.indent ?? 0) * 3,
    isBold: font?.bold ?? false,
    isCapitals: name === name.toUpperCase() && /\p{Lu}/u.test(name),
  };
}

/**
 * What stands over a header in the middle of a table is its title; a section that was written before a page break has a mark that others
 * have. Says whether another table begins: its title has a number of its own and does not say that it goes on.
 */
function dropTitle(read: TableRow[], marks: ReadonlyMap<OrdinalKind, number>): boolean {
  let isAnother = false;
  for (let last = read.at(-1); last?.kind === 'heading' && (last.ordinal === null || marks.get(last.ordinal.kind) === 1); last = read.at(-1)) {
    if (isNumberedTitle(last.ordinal, last.name)) isAnother = true;
    read.pop();
  }
  return isAnother;
}

/** A section's title may be written across, starting in the ordinal column: "I. KINH TẾ", "PHẦN I …". */
function sectionColumn(stt: string | null, roles: Roles): number | null {
  return stt !== null && stt.length > 4 && readOrdinal(stt) === null ? roles.stt : null;
}

/** The second line of a name begins in lower case, without a bullet, at the same depth; after zeros only where it cannot be a name. */
function goesOn(above: TableRow, name: NameOfRow): boolean {
  if (name.ordinal !== null || !/^\p{Ll}/u.test(name.name) || /[:.;]$/.test(above.name) || isOnlyRelation(above.name)) return false;
  if (above.kind === 'indicator' && !/^(?:và|hoặc|của|với|thuộc)\s/u.test(name.name)) return false;
  return Math.abs(name.indent - above.indent) < 3 && (above.ordinal === null || !isMeasureName(name.name));
}

function joined(above: TableRow, name: NameOfRow): NameOfRow {
  return { ...name, name: `${above.name} ${name.name}`, ordinal: above.ordinal, indent: above.indent, isBold: above.isBold };
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
