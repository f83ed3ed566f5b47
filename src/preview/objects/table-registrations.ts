/** How add-ins register for events of tables. */
import type { Arguments } from './member-table';
import { WORKBOOK_TARGET } from './registrations';
import type { Session } from './session';
import type { TableTarget } from './table-target';

/** Numbers of the events in Microsoft's client (`eventType` in excel-web-16.00.debug.js). */
export const tableEventTypes = { selectionChanged: 100, changed: 101, added: 102, deleted: 103 } as const;

/** `_Register…Event` and `_Unregister…Event` of a table, of a sheet's tables (by the sheet's id) or of all tables (null). */
export function tableRegistrations(name: string, event: keyof typeof tableEventTypes) {
  const idOf = (target: TableTarget | string | null): string => (target === null ? WORKBOOK_TARGET : typeof target === 'string' ? target : String(target.tableId));
  return {
    [`_Register${name}Event`]: (target: TableTarget | string | null, _args: Arguments, session: Session) => {
      session.registrations.add(tableEventTypes[event], idOf(target));
      return null;
    },
    [`_Unregister${name}Event`]: (target: TableTarget | string | null, _args: Arguments, session: Session) => {
      session.registrations.remove(tableEventTypes[event], idOf(target));
      return null;
    },
  };
}
