import type { SheetTable } from '../engine/custom-data';
import { parseAddress } from './addresses';
import { HostError } from './host-error';
import { defineClass, itemAt } from './member-table';
import { rangeOf, worksheetOf } from './range-objects';
import type { Area } from '../engine/area';
import type { Session } from './session';

interface TableTarget {
  readonly sheetId: string;
  readonly table: SheetTable;
}

/** Tables as they stand in the file: told, not changed. */
const table = defineClass<TableTarget>({
  name: 'Table',
  identity: ({ table: { id } }) => ({ Id: String(id) }),
  values: {
    Id: { get: (target) => String(target.table.id) },
    Name: { get: (target) => target.table.name },
    ShowHeaders: { get: (target) => target.table.hasHeaderRow },
    ShowTotals: { get: (target) => target.table.hasTotalsRow },
  },
  objects: { Worksheet: ({ sheetId }) => worksheetOf(sheetId) },
  methods: {
    GetRange: (target) => rangeIn(target, areaOf(target)),
    GetHeaderRowRange: (target) => {
      if (!target.table.hasHeaderRow) throw new HostError('ItemNotFound');
      return rangeIn(target, { ...areaOf(target), rows: 1 });
    },
    GetDataBodyRange: (target) => {
      const { hasHeaderRow, hasTotalsRow } = target.table;
      const area = areaOf(target);
      const top = hasHeaderRow ? 1 : 0;
      return rangeIn(target, { ...area, row: area.row + top, rows: Math.max(1, area.rows - top - (hasTotalsRow ? 1 : 0)) });
    },
  },
});

/** The tables of a sheet, or of the whole workbook. */
export const tableCollection = defineClass<string | null>({
  name: 'TableCollection',
  values: { Count: { get: (sheetId, session) => tablesOf(sheetId, session).length } },
  items: (sheetId, session) => tablesOf(sheetId, session).map((target) => table.of(target)),
  item: (sheetId, key, session) => {
    const found = find(sheetId, key, session);
    if (!found) throw new HostError('ItemNotFound');
    return table.of(found);
  },
  methods: {
    GetCount: (sheetId, _args, session) => tablesOf(sheetId, session).length,
    GetItemAt: (sheetId, [index], session) =>
      itemAt(
        tablesOf(sheetId, session).map((target) => table.of(target)),
        index,
      ),
    GetItemOrNullObject: (sheetId, [key], session) => {
      const found = find(sheetId, key, session);
      return found ? table.of(found) : null;
    },
  },
});

function tablesOf(sheetId: string | null, session: Session): readonly TableTarget[] {
  return session.workbook.sheets
    .filter(({ id }) => sheetId === null || id === sheetId)
    .flatMap((sheet) => (sheet.custom.tables ?? []).map((each) => ({ sheetId: sheet.id, table: each })));
}

/** By name or by id. */
function find(sheetId: string | null, key: unknown, session: Session): TableTarget | undefined {
  if (typeof key !== 'string' && typeof key !== 'number') throw new HostError('InvalidArgument');
  const folded = String(key).toLowerCase();
  return tablesOf(sheetId, session).find(({ table: { id, name } }) => name.toLowerCase() === folded || String(id) === folded);
}

function areaOf({ table: { range } }: TableTarget): Area {
  const area = parseAddress(range)?.area;
  if (!area) throw new HostError('InvalidReference');
  return area;
}

function rangeIn({ sheetId }: TableTarget, area: Area) {
  return rangeOf({ sheetId, areas: [area] });
}
