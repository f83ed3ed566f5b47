/** Reference: Excel.TableSort. */
import type { TableSortState } from '../engine/custom-data';
import { flagOr, isMissing, requireOneOf } from './argument-values';
import { defineClass } from './member-table';
import { beforeEdit, type Session } from './session';
import { readSortFields, sortCells } from './sort-cells';
import { bodyArea, rowCount, tableOf, updateTable, type TableTarget } from './table-target';

export const tableSort = defineClass<TableTarget>({
  name: 'TableSort',
  values: {
    Fields: { get: (target, session) => tableOf(target, session).table.sort?.fields ?? [] },
    MatchCase: { get: (target, session) => tableOf(target, session).table.sort?.matchCase ?? false },
    Method: { get: (target, session) => tableOf(target, session).table.sort?.method ?? 'PinYin' },
  },
  methods: {
    Apply: (target, [fields, matchCase, method], session) => {
      const sort: TableSortState = {
        fields: readSortFields(fields, tableOf(target, session).area.columns, 'TableSort'),
        matchCase: flagOr(matchCase, false),
        method: isMissing(method) ? 'PinYin' : requireOneOf(method, ['PinYin', 'StrokeCount'] as const),
      };
      sortTable(target, sort, session);
      return null;
    },
    // "Clears the sorting that is currently on the table. While this doesn't modify the table's ordering, it clears the state of the header buttons."
    Clear: (target, _args, session) => {
      const { sheet, table, area } = tableOf(target, session);
      beforeEdit(session, sheet, area, 'formats');
      updateTable(sheet, table.id, { sort: null });
      return null;
    },
    Reapply: (target, _args, session) => {
      const { sort } = tableOf(target, session).table;
      if (sort) sortTable(target, sort, session);
      return null;
    },
  },
});

function sortTable(target: TableTarget, sort: TableSortState, session: Session): void {
  const found = tableOf(target, session);
  if (rowCount(found) > 0) sortCells(found.sheet, bodyArea(found), 'rows', sort, session);
  updateTable(found.sheet, found.table.id, { sort });
}
