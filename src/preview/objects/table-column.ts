/** Reference: Excel.TableColumn. */
import type { Area } from '../engine/area';
import { requireText } from './argument-values';
import { readCellInputs } from './cell-input';
import { filter } from './filter';
import { HostError } from './host-error';
import { defineClass } from './member-table';
import { mapCells } from './range-target';
import { rangeOf } from './range-objects';
import { beforeEdit, type Session } from './session';
import { deleteTableColumn } from './table-edits';
import { bodyArea, columnOf, headerArea, tableOf, totalsArea, updateTable, type FoundTable, type TableTarget } from './table-target';

export interface TableColumnTarget extends TableTarget {
  readonly columnId: number;
}

export const tableColumn = defineClass<TableColumnTarget>({
  name: 'TableColumn',
  identity: (target, session) => {
    columnIn(target, session);
    return { Id: target.columnId };
  },
  values: {
    Id: { get: (target, session) => columnIn(target, session).column.id },
    Index: { get: (target, session) => columnIn(target, session).index },
    Name: {
      get: (target, session) => columnIn(target, session).column.name,
      set: (target, value, session) => {
        rename(target, requireText(value), session);
      },
    },
    Values: {
      get: (target, session) => {
        const { found, whole } = columnIn(target, session);
        return mapCells(whole, (row, column) => found.sheet.cell(row, column).value ?? '');
      },
      set: (target, input, session) => {
        const { found, whole } = columnIn(target, session);
        const writes = readCellInputs(found.sheet, whole, input);
        beforeEdit(session, found.sheet, whole, 'contents');
        found.sheet.write(whole.row, whole.column, writes);
      },
    },
  },
  objects: { Filter: (target, session) => filter.of({ tableId: target.tableId, column: columnIn(target, session).index }) },
  methods: {
    Delete: (target, _args, session) => {
      deleteTableColumn(target, columnIn(target, session).index, session);
      return null;
    },
    GetRange: (target, _args, session) => partOf(target, session, ({ area }) => area),
    GetDataBodyRange: (target, _args, session) => partOf(target, session, bodyArea),
    GetHeaderRowRange: (target, _args, session) => partOf(target, session, headerArea),
    GetTotalRowRange: (target, _args, session) => partOf(target, session, totalsArea),
  },
});

function columnIn(target: TableColumnTarget, session: Session) {
  const found = tableOf(target, session);
  const index = found.table.columns.findIndex(({ id }) => id === target.columnId);
  const column = found.table.columns[index];
  if (!column) throw new HostError('ItemNotFound');
  return { found, column, index, whole: columnOf(found.area, index) };
}

function partOf(target: TableColumnTarget, session: Session, part: (found: FoundTable) => Area | null) {
  const { found, index } = columnIn(target, session);
  const area = part(found);
  if (!area) throw new HostError('ItemNotFound');
  return rangeOf({ sheetId: found.sheet.id, areas: [columnOf(area, index)] });
}

/** The header's cell shows the name; another column's name is refused. */
function rename(target: TableColumnTarget, name: string, session: Session): void {
  const { found, column, index } = columnIn(target, session);
  const isTaken = found.table.columns.some((other) => other.id !== column.id && other.name.toLowerCase() === name.toLowerCase());
  if (name === '' || isTaken) throw new HostError('InvalidArgument');
  const header = headerArea(found);
  beforeEdit(session, found.sheet, header, 'contents');
  updateTable(found.sheet, found.table.id, { columns: found.table.columns.map((each) => (each.id === column.id ? { ...each, name } : each)) });
  if (header) found.sheet.write(header.row, header.column + index, [[{ value: name, asText: !Number.isNaN(Number(name)) }]]);
}
