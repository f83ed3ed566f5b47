/** Reference: Excel.TableCollection. */
import type { Area } from '../engine/area';
import type { EmbeddedSheet } from '../engine/embedded-workbook';
import { parseAddress } from './addresses';
import { requireFlag, requireText } from './argument-values';
import { HostError } from './host-error';
import { defineClass, itemAt } from './member-table';
import { rangeOf } from './range-objects';
import { areaOf, sheetOf } from './range-target';
import type { Session } from './session';
import { table } from './table';
import { addTable } from './table-edits';
import { tableRegistrations } from './table-registrations';
import { allTables, sheetWithId, type FoundTable } from './table-target';

/** The tables of a sheet, by the sheet's id, or of the whole workbook. */
export const tableCollection = defineClass<string | null>({
  name: 'TableCollection',
  values: { Count: { get: (sheetId, session) => tablesOf(sheetId, session).length } },
  items: (sheetId, session) => tablesOf(sheetId, session).map(toObject),
  item: (sheetId, key, session) => {
    const found = find(sheetId, key, session);
    if (!found) throw new HostError('ItemNotFound');
    return toObject(found);
  },
  methods: {
    Add: (sheetId, [address, hasHeaders], session) => {
      const source = sourceOf(sheetId, address, session);
      return table.of(addTable(source.sheet, source.area, requireFlag(hasHeaders), session));
    },
    GetCount: (sheetId, _args, session) => tablesOf(sheetId, session).length,
    GetItemAt: (sheetId, [index], session) => itemAt(tablesOf(sheetId, session).map(toObject), index),
    GetItemOrNullObject: (sheetId, [key], session) => {
      const found = find(sheetId, key, session);
      return found ? toObject(found) : null;
    },
    ...tableRegistrations('Added', 'added'),
    ...tableRegistrations('DataChanged', 'changed'),
    ...tableRegistrations('Deleted', 'deleted'),
  },
});

function toObject(found: FoundTable) {
  return table.of({ tableId: found.table.id });
}

function tablesOf(sheetId: string | null, session: Session): readonly FoundTable[] {
  if (sheetId !== null) sheetWithId(session, sheetId);
  return allTables(session.workbook).filter(({ sheet }) => sheetId === null || sheet.id === sheetId);
}

/** By name or by id. */
function find(sheetId: string | null, key: unknown, session: Session): FoundTable | undefined {
  if (typeof key !== 'string' && typeof key !== 'number') throw new HostError('InvalidArgument');
  const folded = String(key).toLowerCase();
  return tablesOf(sheetId, session).find(({ table: { id, name } }) => name.toLowerCase() === folded || String(id) === folded);
}

/**
 * "A Range object, or a string address or name of the range …. If the address does not contain a sheet name, the currently-active
 * sheet is used" — of a sheet's own collection, that sheet.
 */
function sourceOf(sheetId: string | null, address: unknown, session: Session): { readonly sheet: EmbeddedSheet; readonly area: Area } {
  const own = sheetId === null ? session.workbook.activeSheet : sheetWithId(session, sheetId);
  const range = typeof address === 'string' ? null : rangeOf.targetOf(address);
  if (range) return onOwn(sheetOf(range, session), areaOf(range));
  const text = requireText(address);
  const name = session.workbook.names.find((defined) => defined.name.toLowerCase() === text.toLowerCase());
  const parsed = parseAddress(text) ?? (name ? parseAddress(name.formula.slice(1)) : null);
  const sheet = parsed && (parsed.sheet === null ? own : session.workbook.sheetByName(parsed.sheet));
  if (!parsed || !sheet) throw new HostError('InvalidArgument');
  return onOwn(sheet, parsed.area);

  function onOwn(on: EmbeddedSheet, area: Area) {
    if (sheetId !== null && on.id !== sheetId) throw new HostError('InvalidArgument');
    return { sheet: on, area };
  }
}
