/** From changes of the workbook to the events of tables. Reference: Excel.TableChangedEventArgs and its kin. */
import { intersect, isEntireColumns, isEntireRows, isOneCell, type Area } from '../engine/area';
import type { HostEvent, NotedChange } from '../host-events';
import { areaAddress } from './addresses';
import { valueTypeOf } from './range-contents';
import { WORKBOOK_TARGET } from './registrations';
import type { Session } from './session';
import { tableEventTypes } from './table-registrations';
import { tablesOn } from './table-target';

/** The tables in which the selection was when it was last told; to be told once more when it leaves them. */
const selectedTables = new WeakMap<Session, ReadonlySet<number>>();

/** The events of tables that a change of the workbook brings. */
export function tableEvents({ change, isOwn, isRemote }: NotedChange, session: Session): readonly HostEvent[] {
  const source = isRemote ? 'Remote' : 'Local';
  const changed = (id: number, area: Area, sheetId: string, more: Readonly<Record<string, unknown>>) =>
    tell(tableEventTypes.changed, sheetId, id, session, () => ({
      worksheetId: sheetId,
      source,
      triggerSource: isOwn ? 'ThisLocalAddin' : 'Unknown',
      tableId: String(id),
      address: areaAddress(area),
      referenceId: session.references.keep('Range', { sheetId, areas: [area] }),
      ...more,
    }));
  switch (change.kind) {
    case 'table-added':
      return tell(tableEventTypes.added, change.sheetId, null, session, () => ({ worksheetId: change.sheetId, source, tableId: String(change.tableId) }));
    case 'table-deleted':
      return tell(tableEventTypes.deleted, change.sheetId, null, session, () => ({ worksheetId: change.sheetId, source, tableId: String(change.tableId), tableName: change.name }));
    case 'table-shifted':
      return changed(change.tableId, change.area, change.sheetId, { changeType: change.changeType });
    case 'shifted': {
      const { axis, kind, area } = change.shift;
      const isWhole = axis === 'rows' ? isEntireRows(area) : isEntireColumns(area);
      if (!isWhole) return [];
      const changeType = `${axis === 'rows' ? 'Row' : 'Column'}${kind === 'insert' ? 'Inserted' : 'Deleted'}`;
      return inTables(change.sheetId, area, session, (id, common) => changed(id, common, change.sheetId, { changeType }));
    }
    case 'cells':
      return inTables(change.sheetId, change.area, session, (id, common) =>
        changed(id, common, change.sheetId, {
          changeType: 'RangeEdited',
          ...(change.single && isOneCell(change.area) && details(change.single.before, change.single.after)),
        }),
      );
    case 'selected':
      return selectionEvents(change.sheetId, change.area, session);
    default:
      return [];
  }
}

/** One event each for the table, the sheet's tables and all tables, where an add-in listens there. */
function tell(
  eventType: number,
  sheetId: string,
  tableId: number | null,
  session: Session,
  message: () => Readonly<Record<string, unknown>>,
): readonly HostEvent[] {
  const targets = [...(tableId === null ? [] : [String(tableId)]), sheetId, WORKBOOK_TARGET];
  return targets.filter((target) => session.registrations.has(eventType, target)).map((targetId) => ({ eventType, targetId, message: message() }));
}

function inTables(sheetId: string, area: Area, session: Session, make: (id: number, common: Area) => readonly HostEvent[]): readonly HostEvent[] {
  const sheet = session.workbook.sheetById(sheetId);
  return (sheet ? tablesOn(sheet) : []).flatMap((found) => {
    const common = intersect(found.area, area);
    return common ? make(found.table.id, common) : [];
  });
}

function details(before: Parameters<typeof valueTypeOf>[0], after: Parameters<typeof valueTypeOf>[0]) {
  return {
    valueBefore: before.value ?? '',
    valueAfter: after.value ?? '',
    valueTypeBefore: valueTypeOf(before),
    valueTypeAfter: valueTypeOf(after),
  };
}

/** A table is told of selections in it, and once of the one that leaves it (with no address: `isInsideTable` false). */
function selectionEvents(sheetId: string, area: Area, session: Session): readonly HostEvent[] {
  const before = selectedTables.get(session) ?? new Set<number>();
  const inside = new Set<number>();
  const sheet = session.workbook.sheetById(sheetId);
  const events = (sheet ? tablesOn(sheet) : []).flatMap((found) => {
    const { id } = found.table;
    const common = intersect(found.area, area);
    if (common) inside.add(id);
    if (!common && !before.has(id)) return [];
    if (!session.registrations.has(tableEventTypes.selectionChanged, String(id))) return [];
    const message = { worksheetId: sheetId, tableId: String(id), address: common ? areaAddress(common) : '' };
    return [{ eventType: tableEventTypes.selectionChanged, targetId: String(id), message }];
  });
  selectedTables.set(session, inside);
  return events;
}
