/** Reference: Excel.TableRowCollection. */
import type { CellWrite } from '../engine/embedded-workbook';
import { flagOr, integerOr, isMissing, requireInteger } from './argument-values';
import { gridOf, readCellInputs } from './cell-input';
import { HostError } from './host-error';
import { defineClass } from './member-table';
import type { Session } from './session';
import { deleteTableRows, insertTableRows } from './table-edits';
import { tableRow } from './table-row';
import { rowCount, tableOf, type TableTarget } from './table-target';

export const tableRowCollection = defineClass<TableTarget>({
  name: 'TableRowCollection',
  values: { Count: { get: (target, session) => rowCount(tableOf(target, session)) } },
  items: (target, session) => Array.from({ length: rowCount(tableOf(target, session)) }, (_, index) => tableRow.of({ tableId: target.tableId, index })),
  methods: {
    Add: (target, [index, values, alwaysInsert], session) => {
      flagOr(alwaysInsert, true);
      return tableRow.of({ tableId: target.tableId, index: addRows(target, index, values, session) });
    },
    GetCount: (target, _args, session) => rowCount(tableOf(target, session)),
    GetItemAt: (target, [index], session) => {
      const at = requireInteger(index);
      if (at < 0 || at >= rowCount(tableOf(target, session))) throw new HostError('InvalidArgument');
      return tableRow.of({ tableId: target.tableId, index: at });
    },
    DeleteRows: (target, [rows], session) => {
      if (!Array.isArray(rows)) throw new HostError('InvalidArgument');
      const asked = rows.map((row: unknown) => tableRow.targetOf(row)?.index ?? requireInteger(row));
      const indexes = [...new Set(asked)].sort((a, b) => b - a);
      const count = rowCount(tableOf(target, session));
      if (indexes.length < asked.length || indexes.some((index) => index < 0 || index >= count)) throw new HostError('InvalidArgument');
      for (const index of indexes) deleteTableRows(target, index, 1, session);
      return null;
    },
    DeleteRowsAt: (target, [index, count], session) => {
      deleteTableRows(target, requireInteger(index), integerOr(count, 1), session);
      return null;
    },
  },
});

/** Gives the index of the first new row. A row without values gets its columns' own formulas. */
function addRows(target: TableTarget, position: unknown, values: unknown, session: Session): number {
  const { sheet, table, area } = tableOf(target, session);
  const count = rowCount(tableOf(target, session));
  const asked = integerOr(position, -1);
  const index = asked === -1 ? count : asked;
  if (index < 0 || index > count) throw new HostError('InvalidArgument');
  const rows = Array.isArray(values) ? values.length : 1;
  if (rows === 0) throw new HostError('InvalidArgument');
  const grid = isMissing(values) ? null : gridOf({ ...area, rows }, values);
  const inserted = insertTableRows(target, index, rows, session);
  const own = table.columns.map(({ formula }): CellWrite | null => (formula === undefined ? null : { formula }));
  if (own.some((write) => write !== null)) sheet.write(inserted.row, inserted.column, Array.from({ length: rows }, () => own));
  if (grid) sheet.write(inserted.row, inserted.column, readCellInputs(sheet, inserted, grid));
  return index;
}
