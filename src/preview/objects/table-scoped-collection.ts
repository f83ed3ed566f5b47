/** The tables that a range overlaps. Reference: Excel.TableScopedCollection. */
import { intersect } from '../engine/area';
import { HostError } from './host-error';
import { defineClass, type HostObject } from './member-table';
import type { CellsTarget } from './range-target';
import type { Session } from './session';
import { table } from './table';
import { sheetWithId, tablesOn, type FoundTable } from './table-target';

interface ScopedTables extends CellsTarget {
  readonly fullyContained: boolean;
}

export const tableScopedCollection = defineClass<ScopedTables>({
  name: 'TableScopedCollection',
  items: (target, session) => tablesIn(target, session).map(toObject),
  item: (target, key, session) => {
    const found = find(target, key, session);
    if (!found) throw new HostError('ItemNotFound');
    return toObject(found);
  },
  methods: {
    GetCount: (target, _args, session) => tablesIn(target, session).length,
    // "Gets the first table in the collection. The tables … are sorted top to bottom and left to right."
    GetFirst: (target, _args, session) => {
      const [first] = tablesIn(target, session);
      if (!first) throw new HostError('ItemNotFound');
      return toObject(first);
    },
    GetItemOrNullObject: (target, [key], session) => {
      const found = find(target, key, session);
      return found ? toObject(found) : null;
    },
  },
});

function toObject({ table: { id } }: FoundTable): HostObject {
  return table.of({ tableId: id });
}

function tablesIn({ sheetId, areas, fullyContained }: ScopedTables, session: Session): readonly FoundTable[] {
  const isIn = ({ area: own }: FoundTable): boolean =>
    areas.some((area) => {
      const common = intersect(own, area);
      return common !== null && (!fullyContained || (common.rows === own.rows && common.columns === own.columns));
    });
  return [...tablesOn(sheetWithId(session, sheetId))].filter(isIn).sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
}

/** By name or by id. */
function find(target: ScopedTables, key: unknown, session: Session): FoundTable | undefined {
  if (typeof key !== 'string' && typeof key !== 'number') throw new HostError('InvalidArgument');
  const folded = String(key).toLowerCase();
  return tablesIn(target, session).find(({ table: { id, name } }) => name.toLowerCase() === folded || String(id) === folded);
}
