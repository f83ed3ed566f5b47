/** Reference: Excel.TableRow. A row object stands for a place in the table, not for the data in it. */
import type { Area } from '../engine/area';
import { readCellInputs } from './cell-input';
import { HostError } from './host-error';
import { defineClass } from './member-table';
import { rangeOf } from './range-objects';
import { mapCells } from './range-target';
import { beforeEdit, type Session } from './session';
import { deleteTableRows } from './table-edits';
import { bodyArea, rowCount, tableOf, type FoundTable, type TableTarget } from './table-target';

export interface TableRowTarget extends TableTarget {
  /** Among the rows of data, 0-based. */
  readonly index: number;
}

export const tableRow = defineClass<TableRowTarget>({
  name: 'TableRow',
  values: {
    Index: { get: (target) => target.index },
    Values: {
      get: (target, session) => {
        const { found, area } = rowIn(target, session);
        return mapCells(area, (row, column) => found.sheet.cell(row, column).value ?? '');
      },
      set: (target, input, session) => {
        const { found, area } = rowIn(target, session);
        const writes = readCellInputs(found.sheet, area, input);
        beforeEdit(session, found.sheet, area, 'contents');
        found.sheet.write(area.row, area.column, writes);
      },
    },
  },
  methods: {
    Delete: (target, _args, session) => {
      rowIn(target, session);
      deleteTableRows(target, target.index, 1, session);
      return null;
    },
    GetRange: (target, _args, session) => {
      const { found, area } = rowIn(target, session);
      return rangeOf({ sheetId: found.sheet.id, areas: [area] });
    },
  },
});

function rowIn(target: TableRowTarget, session: Session): { readonly found: FoundTable; readonly area: Area } {
  const found = tableOf(target, session);
  if (target.index >= rowCount(found)) throw new HostError('ItemNotFound');
  const body = bodyArea(found);
  return { found, area: { ...body, row: body.row + target.index, rows: 1 } };
}
