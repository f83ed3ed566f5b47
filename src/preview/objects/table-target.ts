import type { Area } from '../engine/area';
import type { SheetTable } from '../engine/custom-data';
import type { EmbeddedSheet, EmbeddedWorkbook } from '../engine/embedded-workbook';
import { areaAddress, parseAddress } from './addresses';
import { HostError } from './host-error';
import type { Session } from './session';

/** A table object: found anew by its id each time, as it may have moved, grown or gone by then. */
export interface TableTarget {
  readonly tableId: number;
}

/** A table where it stands now. */
export interface FoundTable {
  readonly sheet: EmbeddedSheet;
  readonly table: SheetTable;
  /** Header row, data and totals row. */
  readonly area: Area;
}

/** Throws ItemNotFound where the table is gone. */
export function tableOf({ tableId }: TableTarget, session: Session): FoundTable {
  const found = allTables(session.workbook).find(({ table }) => table.id === tableId);
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

/** The tables of all sheets, in the order of the tabs. */
export function allTables(workbook: EmbeddedWorkbook): readonly FoundTable[] {
  return workbook.sheets.flatMap(tablesOn);
}

export function tablesOn(sheet: EmbeddedSheet): readonly FoundTable[] {
  return (sheet.custom.tables ?? []).flatMap((table) => {
    const area = parseAddress(table.range)?.area;
    return area ? [{ sheet, table, area }] : [];
  });
}

/** Puts a table's new state in the place of the one with its id. */
export function updateTable(sheet: EmbeddedSheet, id: number, patch: Partial<SheetTable> & { readonly area?: Area }): void {
  const { area, ...rest } = patch;
  const next = { ...rest, ...(area && { range: areaAddress(area) }) };
  sheet.updateCustom({ tables: (sheet.custom.tables ?? []).map((table) => (table.id === id ? { ...table, ...next } : table)) });
}

/** Null where the table shows none. */
export function headerArea({ table, area }: FoundTable): Area | null {
  return table.hasHeaderRow ? { ...area, rows: 1 } : null;
}

export function totalsArea({ table, area }: FoundTable): Area | null {
  return table.hasTotalsRow ? { ...area, row: area.row + area.rows - 1, rows: 1 } : null;
}

/** The rows between header and totals; a table without data has one empty row there. */
export function bodyArea({ table, area }: FoundTable): Area {
  const top = table.hasHeaderRow ? 1 : 0;
  return { ...area, row: area.row + top, rows: Math.max(1, area.rows - top - (table.hasTotalsRow ? 1 : 0)) };
}

/** The rows of data: none while there is only the place for the first. */
export function rowCount(found: FoundTable): number {
  return found.table.hasInsertRow === true ? 0 : bodyArea(found).rows;
}

export function columnOf(area: Area, index: number): Area {
  return { ...area, column: area.column + index, columns: 1 };
}

/** Throws ItemNotFound where the sheet is gone. */
export function sheetWithId(session: Session, id: string): EmbeddedSheet {
  const sheet = session.workbook.sheetById(id);
  if (!sheet) throw new HostError('ItemNotFound');
  return sheet;
}
