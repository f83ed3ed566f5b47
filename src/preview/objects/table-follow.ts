/** Tables go along with what happens to the cells, whoever does it: as soon as it happens. */
import { intersect, shiftArea, type Area, type Shift } from '../engine/area';
import type { SheetTableColumn } from '../engine/custom-data';
import type { WorkbookChange } from '../engine/embedded-workbook';
import type { Session } from './session';
import { makeRoom, movedFilters, removeTable } from './table-edits';
import { readHeader, writeHeader } from './table-header';
import { columnNames } from './table-names';
import { bodyArea, headerArea, tablesOn, updateTable, type FoundTable } from './table-target';

/** To be called for every change of the workbook. */
export function followTables(session: Session, change: WorkbookChange): void {
  if (change.kind !== 'shifted' && change.kind !== 'cells') return;
  const sheet = session.workbook.sheetById(change.sheetId);
  if (!sheet?.custom.tables?.length) return;
  for (const found of tablesOn(sheet)) {
    if (change.kind === 'shifted') move(found, change.shift, session);
    else followCells(found, change.area, session);
  }
}

function followCells(found: FoundTable, area: Area, session: Session): void {
  const header = headerArea(found);
  if (header && intersect(header, area)) readHeader(found, session.state.culture);
  if (found.table.hasInsertRow === true && intersect(bodyArea(found), area) && found.sheet.usedArea(true, bodyArea(found))) {
    updateTable(found.sheet, found.table.id, { hasInsertRow: false });
  }
}

function move(found: FoundTable, shift: Shift, session: Session): void {
  const { sheet, table, area } = found;
  const moved = shiftArea(area, shift);
  if (!moved) {
    removeTable(found, session);
    return;
  }
  const isWider = shift.axis === 'columns' && moved.columns !== area.columns;
  const inside = isWider ? intersect({ ...area, row: shift.area.row, rows: 1 }, { ...shift.area, rows: 1 }) : null;
  const index = (inside?.column ?? area.column) - area.column;
  const by = moved.columns - area.columns;
  const columns = by === 0 ? table.columns : by > 0 ? withNewColumns(table.columns, index, by) : table.columns.filter((_, each) => each < index || each >= index - by);
  updateTable(sheet, table.id, { area: moved, ...(by !== 0 && { columns, filters: movedFilters(table, index, by) }) });
  const after = tablesOn(sheet).find((each) => each.table.id === table.id);
  const header = after && headerArea(after);
  if (header && by > 0) writeHeader(sheet, header, columns.map(({ name }) => name));
  if (after) keepARow(after);
}

function withNewColumns(columns: readonly SheetTableColumn[], index: number, count: number): readonly SheetTableColumn[] {
  const first = columns.reduce((most, { id }) => Math.max(most, id), 0) + 1;
  const added = Array.from({ length: count }, (_, offset) => ({ id: first + offset, name: '' }));
  const all = [...columns.slice(0, index), ...added, ...columns.slice(index)];
  const names = columnNames(all.map(({ name }) => name));
  return all.map((column, each) => ({ ...column, name: names[each] ?? column.name }));
}

/** A table whose data rows were all deleted keeps an empty one. */
function keepARow({ sheet, table, area }: FoundTable): void {
  const least = 1 + (table.hasHeaderRow ? 1 : 0) + (table.hasTotalsRow ? 1 : 0);
  if (area.rows >= least) return;
  makeRoom(sheet, { ...area, row: area.row + (table.hasHeaderRow ? 1 : 0), rows: 1 }, 'rows', table.id);
  updateTable(sheet, table.id, { area: { ...area, rows: least }, hasInsertRow: true });
}
