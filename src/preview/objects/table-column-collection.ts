/** Reference: Excel.TableColumnCollection. */
import { integerOr, isMissing, requireText } from './argument-values';
import { gridOf, readCellInputs } from './cell-input';
import { HostError } from './host-error';
import { defineClass, itemAt } from './member-table';
import type { Session } from './session';
import { tableColumn } from './table-column';
import { insertTableColumn } from './table-edits';
import { columnNames } from './table-names';
import { columnOf, tableOf, updateTable, type TableTarget } from './table-target';

export const tableColumnCollection = defineClass<TableTarget>({
  name: 'TableColumnCollection',
  values: { Count: { get: (target, session) => tableOf(target, session).table.columns.length } },
  items: (target, session) => columnsOf(target, session),
  item: (target, key, session) => {
    const found = find(target, key, session);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  },
  methods: {
    Add: (target, [index, values, name], session) => tableColumn.of({ ...target, columnId: addColumn(target, index, values, name, session) }),
    GetCount: (target, _args, session) => tableOf(target, session).table.columns.length,
    GetItemAt: (target, [index], session) => itemAt(columnsOf(target, session), index),
    GetItemOrNullObject: (target, [key], session) => find(target, key, session) ?? null,
  },
});

function columnsOf(target: TableTarget, session: Session) {
  return tableOf(target, session).table.columns.map(({ id }) => tableColumn.of({ tableId: target.tableId, columnId: id }));
}

/** By name, upper and lower case being the same, or by id. */
function find(target: TableTarget, key: unknown, session: Session) {
  if (typeof key !== 'string' && typeof key !== 'number') throw new HostError('InvalidArgument');
  const { columns } = tableOf(target, session).table;
  const byName = columns.find(({ name }) => typeof key === 'string' && name.toLowerCase() === key.toLowerCase());
  const column = byName ?? columns.find(({ id }) => String(id) === String(key));
  return column && tableColumn.of({ tableId: target.tableId, columnId: column.id });
}

/** `values` are those of the whole column, header first; a formula that fills the data becomes the column's own. */
function addColumn(target: TableTarget, position: unknown, values: unknown, given: unknown, session: Session): number {
  const { sheet, table, area } = tableOf(target, session);
  const asked = integerOr(position, -1);
  const index = asked === -1 ? table.columns.length : asked;
  if (index < 0 || index > table.columns.length) throw new HostError('InvalidArgument');
  const whole = { ...columnOf(area, index) };
  const grid = isMissing(values) ? null : gridOf(whole, values);
  const header = table.hasHeaderRow ? grid?.[0]?.[0] : null;
  const wished = isMissing(given) ? headerText(header) : requireText(given);
  const others = table.columns.map((column) => column.name);
  const name = columnNames([...others.slice(0, index), wished, ...others.slice(index)])[index] ?? wished;
  const id = insertTableColumn(target, index, name, session);
  if (grid) sheet.write(whole.row, whole.column, readCellInputs(sheet, whole, grid));
  if (table.hasHeaderRow) sheet.write(whole.row, whole.column, [[{ value: name, asText: !Number.isNaN(Number(name)) }]]);
  const formula = commonFormula(grid?.slice(table.hasHeaderRow ? 1 : 0, table.hasTotalsRow ? -1 : undefined) ?? []);
  if (formula !== null) {
    const { columns } = tableOf(target, session).table;
    updateTable(sheet, table.id, { columns: columns.map((column) => (column.id === id ? { ...column, formula } : column)) });
  }
  return id;
}

/** Objects and the like are refused when the cells are written. */
function headerText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function commonFormula(lines: readonly (readonly unknown[])[]): string | null {
  const first = lines[0]?.[0];
  if (typeof first !== 'string' || !first.startsWith('=')) return null;
  return lines.every(([value]) => value === first) ? first : null;
}
