/** How tables come, grow, shrink and go. Reference: Excel.TableCollection.add, Excel.TableRowCollection.add and their kin. */
import { intersect, isOnGrid, MAX_COLUMNS, MAX_ROWS, sameArea, type Area } from '../engine/area';
import type { SheetTable, SheetTableColumn } from '../engine/custom-data';
import type { EmbeddedSheet } from '../engine/embedded-workbook';
import { HostError } from './host-error';
import { beforeEdit, type Session } from './session';
import { namesIn, writeHeader } from './table-header';
import { freeTableName } from './table-names';
import { allTables, bodyArea, rowCount, tableOf, tablesOn, updateTable, type FoundTable, type TableTarget } from './table-target';

/** Excel's own text (office-js issue 1199). */
const OVERLAP = "A table can't overlap another table.";
const MOVES_TABLE = "This won't work because it would move cells in a table on your worksheet.";

/** Makes a table of an area. Without headers a row of them is put above, and what stands there moves down. */
export function addTable(sheet: EmbeddedSheet, given: Area, hasHeaders: boolean, session: Session): TableTarget {
  const bounded = boundedArea(sheet, given);
  const isOnlyHeader = hasHeaders && bounded.rows === 1;
  const area = hasHeaders && !isOnlyHeader ? bounded : { ...bounded, rows: bounded.rows + 1 };
  if (!isOnGrid(area)) throw new HostError('InvalidArgument');
  if (tablesOn(sheet).some((other) => intersect(other.area, area))) throw new HostError('InvalidArgument', OVERLAP);
  beforeEdit(session, sheet, area, 'structure');
  if (!hasHeaders) makeRoom(sheet, { ...bounded, rows: 1 }, 'rows', null);
  sheet.unmerge(area);
  const header = { ...area, rows: 1 };
  const names = namesIn(sheet, header, session.state.culture);
  const id = allTables(session.workbook).reduce((most, { table }) => Math.max(most, table.id), 0) + 1;
  const table: SheetTable = {
    id,
    name: freeTableName(session.workbook),
    range: '',
    columns: names.map((name, index) => ({ id: index + 1, name })),
    hasHeaderRow: true,
    hasTotalsRow: false,
    hasInsertRow: isOnlyHeader && isEmpty(sheet, { ...area, row: area.row + 1, rows: 1 }),
    look: { style: 'TableStyleMedium2', bandedRows: true, bandedColumns: false, firstColumn: false, lastColumn: false },
    filters: [],
    sort: null,
  };
  sheet.updateCustom({ tables: [...(sheet.custom.tables ?? []), table] });
  updateTable(sheet, id, { area });
  writeHeader(sheet, header, names);
  session.workbook.tell({ kind: 'table-added', sheetId: sheet.id, tableId: id });
  return { tableId: id };
}

/** Takes a table away; its cells stay as they are. */
export function removeTable({ sheet, table }: FoundTable, session: Session): void {
  sheet.updateCustom({ tables: (sheet.custom.tables ?? []).filter(({ id }) => id !== table.id) });
  session.workbook.tell({ kind: 'table-deleted', sheetId: sheet.id, tableId: table.id, name: table.name });
}

/** Puts rows into the data before the one with this index (0-based; the count of rows for the end); gives where they stand. */
export function insertTableRows(target: TableTarget, index: number, count: number, session: Session): Area {
  const found = tableOf(target, session);
  const { sheet, table, area } = found;
  const body = bodyArea(found);
  const isFirst = table.hasInsertRow === true;
  const added = isFirst ? count - 1 : count;
  const inserted = { ...body, row: body.row + index, rows: count };
  beforeEdit(session, sheet, inserted, 'structure');
  if (added > 0) {
    const lane = { ...body, row: isFirst ? body.row + 1 : inserted.row, rows: added };
    makeRoom(sheet, lane, 'rows', table.id);
    if (!isFirst) takeLook(sheet, lane, 'rows', index > 0 ? inserted.row - 1 : inserted.row + count);
  }
  updateTable(sheet, table.id, { area: { ...area, rows: area.rows + added }, hasInsertRow: false });
  session.workbook.tell({ kind: 'table-shifted', sheetId: sheet.id, tableId: table.id, changeType: 'RowInserted', area: inserted });
  return inserted;
}

/** Takes rows out of the data; where none is left, an empty one keeps the place for the next. */
export function deleteTableRows(target: TableTarget, index: number, count: number, session: Session): void {
  const found = tableOf(target, session);
  const { sheet, table } = found;
  const total = rowCount(found);
  if (index < 0 || count < 1 || index + count > total) throw new HostError('InvalidArgument');
  if ((table.filters ?? []).length > 0) throw new HostError('InsertDeleteConflict');
  const body = bodyArea(found);
  const gone = { ...body, row: body.row + index, rows: count };
  beforeEdit(session, sheet, gone, 'structure');
  const isLast = count === total;
  const lane = isLast ? { ...gone, row: gone.row + 1, rows: count - 1 } : gone;
  if (isLast) sheet.clear({ ...gone, rows: 1 }, 'contents');
  if (lane.rows > 0) closeUp(sheet, lane, 'rows', table.id);
  updateTable(sheet, table.id, { area: { ...found.area, rows: found.area.rows - lane.rows }, ...(isLast && { hasInsertRow: true }) });
  session.workbook.tell({ kind: 'table-shifted', sheetId: sheet.id, tableId: table.id, changeType: 'RowDeleted', area: gone });
}

/** Puts a column before the one with this index; gives its id. The header's cell is the caller's to write. */
export function insertTableColumn(target: TableTarget, index: number, name: string, session: Session): number {
  const { sheet, table, area } = tableOf(target, session);
  const lane = { ...area, column: area.column + index, columns: 1 };
  beforeEdit(session, sheet, lane, 'structure');
  const id = table.columns.reduce((most, column) => Math.max(most, column.id), 0) + 1;
  makeRoom(sheet, lane, 'columns', table.id);
  takeLook(sheet, lane, 'columns', index > 0 ? lane.column - 1 : lane.column + 1);
  const columns: readonly SheetTableColumn[] = [...table.columns.slice(0, index), { id, name }, ...table.columns.slice(index)];
  updateTable(sheet, table.id, { area: { ...area, columns: area.columns + 1 }, columns, filters: movedFilters(table, index, 1) });
  session.workbook.tell({ kind: 'table-shifted', sheetId: sheet.id, tableId: table.id, changeType: 'ColumnInserted', area: lane });
  return id;
}

/** Takes a column out; a table without columns is none. */
export function deleteTableColumn(target: TableTarget, index: number, session: Session): void {
  const found = tableOf(target, session);
  const { sheet, table, area } = found;
  const lane = { ...area, column: area.column + index, columns: 1 };
  beforeEdit(session, sheet, lane, 'structure');
  if (area.columns === 1) removeTable(found, session);
  closeUp(sheet, lane, 'columns', table.id);
  if (area.columns === 1) return;
  const columns = table.columns.filter((_, each) => each !== index);
  updateTable(sheet, table.id, { area: { ...area, columns: area.columns - 1 }, columns, filters: movedFilters(table, index, -1) });
  session.workbook.tell({ kind: 'table-shifted', sheetId: sheet.id, tableId: table.id, changeType: 'ColumnDeleted', area: lane });
}

/** Filters by column after columns have come or gone at an index; those of the columns that went are gone as well. */
export function movedFilters({ filters }: SheetTable, index: number, by: number): SheetTable['filters'] {
  if (filters === null) return null;
  return filters.flatMap((filter) => {
    if (filter.column < index) return [filter];
    return by < 0 && filter.column < index - by ? [] : [{ ...filter, column: filter.column + by }];
  });
}

/** Moves what stands at an area and behind it out of the way, unless nothing does. */
export function makeRoom(sheet: EmbeddedSheet, area: Area, axis: 'rows' | 'columns', ownId: number | null): void {
  refuseMovedTables(sheet, area, axis, ownId);
  const behind = behindOf(area, axis);
  if (!isOnGrid({ ...area, ...(axis === 'rows' ? { rows: area.rows + 1 } : { columns: area.columns + 1 }) })) throw new HostError('InvalidOperation');
  if (!isEmpty(sheet, behind, true)) sheet.shift({ kind: 'insert', axis, area });
}

/** Moves what stands behind an area into its place. */
export function closeUp(sheet: EmbeddedSheet, area: Area, axis: 'rows' | 'columns', ownId: number | null): void {
  refuseMovedTables(sheet, area, axis, ownId);
  sheet.shift({ kind: 'delete', axis, area });
}

/** Other tables behind the area must move as a whole or not at all. */
function refuseMovedTables(sheet: EmbeddedSheet, area: Area, axis: 'rows' | 'columns', ownId: number | null): void {
  const behind = behindOf(area, axis);
  const isTorn = tablesOn(sheet).some((other) => {
    const common = other.table.id === ownId ? null : intersect(other.area, behind);
    return common !== null && !sameArea(common, other.area);
  });
  if (isTorn) throw new HostError('InsertDeleteConflict', MOVES_TABLE);
}

function behindOf(area: Area, axis: 'rows' | 'columns'): Area {
  return axis === 'rows' ? { ...area, rows: MAX_ROWS - area.row } : { ...area, columns: MAX_COLUMNS - area.column };
}

function isEmpty(sheet: EmbeddedSheet, area: Area, alsoOfFormats = false): boolean {
  return sheet.usedArea(!alsoOfFormats, area) === null && !sheet.merges.some((merge) => intersect(merge, area));
}

/** New rows and columns look like the one beside them (`model`, the row's or column's number on the sheet). */
function takeLook(sheet: EmbeddedSheet, area: Area, axis: 'rows' | 'columns', model: number): void {
  const lanes = axis === 'rows' ? area.columns : area.rows;
  for (let offset = 0; offset < lanes; offset += 1) {
    const lane = axis === 'rows' ? { ...area, column: area.column + offset, columns: 1 } : { ...area, row: area.row + offset, rows: 1 };
    const [row, column] = axis === 'rows' ? [model, lane.column] : [lane.row, model];
    const [style, now] = [sheet.style(row, column), sheet.style(lane.row, lane.column)];
    if (JSON.stringify(style) !== JSON.stringify(now)) sheet.applyStyle(lane, style);
  }
}

/** Of whole columns or rows only the part in use becomes a table. */
function boundedArea(sheet: EmbeddedSheet, area: Area): Area {
  if (area.rows < MAX_ROWS && area.columns < MAX_COLUMNS) return area;
  const used = sheet.usedArea(true, area);
  if (!used) throw new HostError('InvalidArgument');
  return { ...area, ...(area.rows === MAX_ROWS && { row: used.row, rows: used.rows }), ...(area.columns === MAX_COLUMNS && { column: used.column, columns: used.columns }) };
}
