/** How add-ins register for events of tables. */
import { registrationMethods, WORKBOOK_TARGET } from './registrations';
import type { TableTarget } from './table-target';

/** Numbers of the events in Microsoft's client (`eventType` in excel-web-16.00.debug.js). */
export const tableEventTypes = { selectionChanged: 100, changed: 101, added: 102, deleted: 103 } as const;

/** `_Register…Event` and `_Unregister…Event` of a table, of a sheet's tables (by the sheet's id) or of all tables (null). */
export function tableRegistrations(name: string, event: keyof typeof tableEventTypes) {
  const idOf = (target: TableTarget | string | null): string => (target === null ? WORKBOOK_TARGET : typeof target === 'string' ? target : String(target.tableId));
  return registrationMethods(name, tableEventTypes[event], idOf);
}
