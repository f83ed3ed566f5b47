/** Reference: Excel.Table. */
import type { Area } from '../engine/area';
import type { TableLook } from '../engine/custom-data';
import { requireFlag, requireText } from './argument-values';
import { autoFilter } from './auto-filter';
import { clearFilters, reapplyFilters } from './filter-rows';
import { HostError } from './host-error';
import { defineClass, type ValueMember } from './member-table';
import { rangeOf, worksheetOf } from './range-objects';
import { beforeEdit, type Session } from './session';
import { tableColumnCollection } from './table-column-collection';
import { removeTable } from './table-edits';
import { tableRegistrations } from './table-registrations';
import { checkTableName } from './table-names';
import { resizeTable, showFilterButton, showHeaders, showTotals } from './table-parts';
import { tableRowCollection } from './table-row-collection';
import { tableSort } from './table-sort';
import { tableStyleNameOf } from './table-styles';
import { bodyArea, headerArea, tableOf, totalsArea, updateTable, type FoundTable, type TableTarget } from './table-target';

export const table = defineClass<TableTarget>({
  name: 'Table',
  identity: (target, session) => ({ Id: String(tableOf(target, session).table.id) }),
  values: {
    Id: { get: (target, session) => String(tableOf(target, session).table.id) },
    LegacyId: { get: (target, session) => String(tableOf(target, session).table.id) },
    Name: {
      get: (target, session) => tableOf(target, session).table.name,
      set: (target, value, session) => {
        const { sheet, table: before } = tableOf(target, session);
        const name = checkTableName(session.workbook, requireText(value), before.id);
        beforeEdit(session, sheet, null, 'structure');
        updateTable(sheet, before.id, { name });
      },
    },
    ShowHeaders: switched((found) => found.table.hasHeaderRow, showHeaders),
    ShowTotals: switched((found) => found.table.hasTotalsRow, showTotals),
    ShowFilterButton: switched((found) => found.table.filters !== null, showFilterButton),
    ShowBandedRows: looks('bandedRows'),
    ShowBandedColumns: looks('bandedColumns'),
    HighlightFirstColumn: looks('firstColumn'),
    HighlightLastColumn: looks('lastColumn'),
    Style: {
      get: (target, session) => tableOf(target, session).table.look.style ?? '',
      set: (target, value, session) => {
        setStyle(target, tableStyleNameOf(requireText(value)), session);
      },
    },
  },
  objects: {
    AutoFilter: (target, session) => autoFilter.of({ tableId: tableOf(target, session).table.id }),
    Columns: (target) => tableColumnCollection.of(target),
    Rows: (target) => tableRowCollection.of(target),
    Sort: (target) => tableSort.of(target),
    Worksheet: (target, session) => worksheetOf(tableOf(target, session).sheet.id),
  },
  methods: {
    ClearFilters: (target, _args, session) => {
      clearFilters(target, session);
      return null;
    },
    ReapplyFilters: (target, _args, session) => {
      reapplyFilters(target, session);
      return null;
    },
    // "Converts the table into a normal range of cells. All data is preserved."
    ConvertToRange: (target, _args, session) => {
      const found = tableOf(target, session);
      beforeEdit(session, found.sheet, found.area, 'structure');
      removeTable(found, session);
      return rangeOf({ sheetId: found.sheet.id, areas: [found.area] });
    },
    Delete: (target, _args, session) => {
      const found = tableOf(target, session);
      beforeEdit(session, found.sheet, found.area, 'structure');
      removeTable(found, session);
      found.sheet.clear(found.area, 'all');
      return null;
    },
    Resize: (target, [range], session) => {
      resizeTable(target, range, session);
      return null;
    },
    GetRange: (target, _args, session) => partOf(target, session, ({ area }) => area),
    GetDataBodyRange: (target, _args, session) => partOf(target, session, bodyArea),
    GetHeaderRowRange: (target, _args, session) => partOf(target, session, headerArea),
    GetTotalRowRange: (target, _args, session) => partOf(target, session, totalsArea),
    ...tableRegistrations('DataChanged', 'changed'),
    ...tableRegistrations('SelectionChanged', 'selectionChanged'),
  },
});

function partOf(target: TableTarget, session: Session, part: (found: FoundTable) => Area | null) {
  const found = tableOf(target, session);
  const area = part(found);
  if (!area) throw new HostError('ItemNotFound');
  return rangeOf({ sheetId: found.sheet.id, areas: [area] });
}

function switched(get: (found: FoundTable) => boolean, set: (target: TableTarget, on: boolean, session: Session) => void): ValueMember<TableTarget> {
  return {
    get: (target, session) => get(tableOf(target, session)),
    set: (target, value, session) => {
      const on = requireFlag(value);
      if (on !== get(tableOf(target, session))) set(target, on, session);
    },
  };
}

function looks(name: keyof Omit<TableLook, 'style'>): ValueMember<TableTarget> {
  return {
    get: (target, session) => tableOf(target, session).table.look[name],
    set: (target, value, session) => {
      const on = requireFlag(value);
      const { sheet, table: before, area } = tableOf(target, session);
      beforeEdit(session, sheet, area, 'formats');
      updateTable(sheet, before.id, { look: { ...before.look, [name]: on } });
    },
  };
}

function setStyle(target: TableTarget, style: string | null, session: Session): void {
  const { sheet, table: before, area } = tableOf(target, session);
  beforeEdit(session, sheet, area, 'formats');
  updateTable(sheet, before.id, { look: { ...before.look, style } });
}
