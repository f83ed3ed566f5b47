import { intersect, type Area } from '../engine/area';
import type { ColumnFilter } from '../engine/custom-data';
import type { EmbeddedSheet } from '../engine/embedded-workbook';
import { areaAddress } from './addresses';
import type { Session } from './session';
import { bodyArea, headerArea, sheetWithId, tableOf, tablesOn, updateTable } from './table-target';

/** The filter of a table or the one that a sheet may have besides. */
export type FilterTarget = { readonly tableId: number } | { readonly sheetId: string };

/** A filter where it stands now. */
export interface FoundFilter {
  readonly sheet: EmbeddedSheet;
  /** With the row of headers. */
  readonly area: Area;
  /** The rows that can be hidden. */
  readonly body: Area;
  readonly filters: readonly ColumnFilter[];
}

/** Null where there is no filter. Throws ItemNotFound where the sheet or table is gone. */
export function filterAt(target: FilterTarget, session: Session): FoundFilter | null {
  if ('tableId' in target) {
    const found = tableOf(target, session);
    const { filters } = found.table;
    const header = headerArea(found);
    const body = bodyArea(found);
    return filters && header && { sheet: found.sheet, area: { ...header, rows: 1 + body.rows }, body, filters };
  }
  return filterOn(sheetWithId(session, target.sheetId));
}

/** All filters of a sheet: its own and those of its tables. */
export function filtersOn(sheet: EmbeddedSheet, session: Session): readonly FoundFilter[] {
  const ofTables = tablesOn(sheet).map(({ table }) => filterAt({ tableId: table.id }, session));
  return [filterOn(sheet), ...ofTables].filter((found) => found !== null);
}

function filterOn(sheet: EmbeddedSheet): FoundFilter | null {
  const { filter } = sheet;
  if (!filter || filter.area.rows < 1) return null;
  const { area } = filter;
  return { sheet, area, body: { ...area, row: area.row + 1, rows: area.rows - 1 }, filters: sheet.custom.autoFilter?.filters ?? [] };
}

/** Puts criteria in the place of those that a filter has; null takes the filter away. Rows are the caller's to hide or show. */
export function storeFilters(target: FilterTarget, filters: readonly ColumnFilter[] | null, area: Area, session: Session): void {
  if ('tableId' in target) {
    const { sheet, table } = tableOf(target, session);
    updateTable(sheet, table.id, { filters });
    return;
  }
  const sheet = sheetWithId(session, target.sheetId);
  sheet.updateCustom({ autoFilter: filters && { range: areaAddress(area), isFiltered: filters.length > 0, filters } });
}

/** The filter that an area belongs to: that of the table that it touches, else the sheet's. */
export function filterTargetFor(sheet: EmbeddedSheet, area: Area): FilterTarget {
  const touched = tablesOn(sheet).find((found) => intersect(found.area, area));
  return touched ? { tableId: touched.table.id } : { sheetId: sheet.id };
}
