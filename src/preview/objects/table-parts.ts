/** The parts of a table that can be shown or not, and its size. Reference: Excel.Table. */
import { intersect, type Area } from '../engine/area';
import type { SheetTableColumn } from '../engine/custom-data';
import type { CellWrite } from '../engine/embedded-workbook';
import { parseAddress } from './addresses';
import { HostError } from './host-error';
import { rangeOf } from './range-objects';
import { areaOf } from './range-target';
import { beforeEdit, type Session } from './session';
import { closeUp, makeRoom } from './table-edits';
import { namesIn, writeHeader } from './table-header';
import { bodyArea, headerArea, tableOf, tablesOn, totalsArea, updateTable, type TableTarget } from './table-target';

/** The row of totals comes below the data with `Total` in the first column and, in the last, a sum or a count; or it goes. */
export function showTotals(target: TableTarget, on: boolean, session: Session): void {
  const found = tableOf(target, session);
  const { sheet, table, area } = found;
  const totals = on ? { ...area, row: area.row + area.rows, rows: 1 } : totalsArea(found);
  if (!totals) return;
  beforeEdit(session, sheet, totals, 'structure');
  if (!on) {
    const columns = table.columns.map((column, index): SheetTableColumn => {
      const { value, formula } = sheet.cell(totals.row, totals.column + index);
      const shown = formula ?? value;
      return { ...column, totals: shown === null ? undefined : String(shown) };
    });
    closeUp(sheet, totals, 'rows', table.id);
    updateTable(sheet, table.id, { area: { ...area, rows: area.rows - 1 }, hasTotalsRow: false, columns });
    return;
  }
  makeRoom(sheet, totals, 'rows', table.id);
  updateTable(sheet, table.id, { area: { ...area, rows: area.rows + 1 }, hasTotalsRow: true });
  const isNew = table.columns.every((column) => column.totals === undefined);
  const line = table.columns.map((column, index): CellWrite | null => {
    const text = isNew ? standardTotal(target, index, session) : column.totals;
    return text === undefined ? null : text.startsWith('=') ? { formula: text } : { value: text };
  });
  sheet.write(totals.row, totals.column, [line]);
}

function standardTotal(target: TableTarget, index: number, session: Session): string | undefined {
  const found = tableOf(target, session);
  const { columns } = found.table;
  if (index === 0 && columns.length > 1) return 'Total';
  const column = columns[index];
  if (!column || index !== columns.length - 1) return undefined;
  const body = bodyArea(found);
  const values = Array.from({ length: body.rows }, (_, row) => found.sheet.cell(body.row + row, body.column + index).value);
  const isNumeric = values.every((value) => value === null || typeof value === 'number');
  return `=SUBTOTAL(${isNumeric ? 109 : 103},[${column.name.replace(/['[\]#]/g, "'$&")}])`;
}

/** Without its header row a table loses its filter buttons; the names of its columns stay. */
export function showHeaders(target: TableTarget, on: boolean, session: Session): void {
  const found = tableOf(target, session);
  const { sheet, table, area } = found;
  beforeEdit(session, sheet, area, 'structure');
  if (!on) {
    sheet.clear({ ...area, rows: 1 }, 'contents');
    updateTable(sheet, table.id, { area: { ...area, row: area.row + 1, rows: area.rows - 1 }, hasHeaderRow: false, filters: null });
    return;
  }
  const above = { ...area, row: area.row - 1, rows: 1 };
  const isFree = above.row >= 0 && sheet.usedArea(true, above) === null && !tablesOn(sheet).some((other) => intersect(other.area, above));
  if (!isFree) makeRoom(sheet, { ...area, rows: 1 }, 'rows', table.id);
  const whole = { ...area, row: isFree ? above.row : area.row, rows: area.rows + 1 };
  updateTable(sheet, table.id, { area: whole, hasHeaderRow: true, filters: [] });
  writeHeader(sheet, { ...whole, rows: 1 }, table.columns.map(({ name }) => name));
}

/** "Resize the table to the new range. The new range must overlap with the original table range and the headers must be in the same row." */
export function resizeTable(target: TableTarget, given: unknown, session: Session): void {
  const found = tableOf(target, session);
  const { sheet, table, area } = found;
  const next = resizedArea(given, sheet.id, session);
  const isTooSmall = next.rows < (table.hasHeaderRow ? 2 : 1) + (table.hasTotalsRow ? 1 : 0);
  if (next.row !== area.row || isTooSmall || !intersect(next, area)) throw new HostError('InvalidArgument');
  if (tablesOn(sheet).some((other) => other.table.id !== table.id && intersect(other.area, next))) throw new HostError('InvalidArgument');
  beforeEdit(session, sheet, next, 'structure');
  const totals = totalsArea(found);
  const total = totals && Array.from({ length: area.columns }, (_, index): CellWrite => {
    const { value, formula } = sheet.cell(totals.row, totals.column + index);
    return formula === null ? { value } : { formula };
  });
  const header = headerArea(found) && { ...next, rows: 1 };
  const before = area.column - next.column;
  const names = header ? namesIn(sheet, header, session.state.culture) : [];
  let lastId = table.columns.reduce((most, { id }) => Math.max(most, id), 0);
  const columns = Array.from({ length: next.columns }, (_, index): SheetTableColumn => {
    const kept = table.columns[index - before];
    return { ...(kept ?? { id: (lastId += 1) }), name: names[index] ?? kept?.name ?? `Column${index + 1}` };
  });
  const filters = table.filters?.map((filter) => ({ ...filter, column: filter.column + before })) ?? null;
  if (totals && next.row + next.rows !== area.row + area.rows) sheet.clear(totals, 'contents');
  updateTable(sheet, table.id, { area: next, columns, filters: filters?.filter(({ column }) => column >= 0 && column < next.columns) ?? null, hasInsertRow: false });
  if (header) writeHeader(sheet, header, columns.map(({ name }) => name));
  if (total) sheet.write(next.row + next.rows - 1, area.column, [total]);
}

function resizedArea(given: unknown, sheetId: string, session: Session): Area {
  const range = typeof given === 'string' ? null : rangeOf.targetOf(given);
  if (range) {
    if (range.sheetId !== sheetId) throw new HostError('InvalidArgument');
    return areaOf(range);
  }
  const parsed = typeof given === 'string' ? parseAddress(given) : null;
  if (!parsed || (parsed.sheet !== null && session.workbook.sheetByName(parsed.sheet)?.id !== sheetId)) throw new HostError('InvalidArgument');
  return parsed.area;
}

/** Switching the buttons off also lets every row through again. */
export function showFilterButton(target: TableTarget, on: boolean, session: Session): void {
  const { sheet, table, area } = tableOf(target, session);
  if (on && !table.hasHeaderRow) throw new HostError('InvalidOperation');
  beforeEdit(session, sheet, area, 'formats');
  if (!on) clearFilters(target, session);
  updateTable(sheet, table.id, { filters: on ? [] : null });
}

function clearFilters(target: TableTarget, session: Session): void {
  const found = tableOf(target, session);
  if ((found.table.filters ?? []).length > 0) found.sheet.setRowsHidden(bodyArea(found), false);
}
