import type { EmbeddedSheet } from '../engine/embedded-workbook';
import { flagOr, isMissing, requireText } from './argument-values';
import { HostError } from './host-error';
import { defineClass, type Arguments } from './member-table';
import { eventTypes, WORKBOOK_TARGET } from './registrations';
import { beforeStructureEdit, type Session } from './session';
import { checkSheetName, freeSheetName } from './sheet-names';
import { worksheet } from './worksheet';

export const worksheetCollection = defineClass<null>({
  name: 'WorksheetCollection',
  items: (_, session) => session.workbook.sheets.map(({ id }) => worksheet.of(id)),
  item: (_, key, session) => {
    const sheet = find(key, session);
    if (!sheet) throw new HostError('ItemNotFound');
    return worksheet.of(sheet.id);
  },
  methods: {
    GetItemOrNullObject: (_, [key], session) => {
      const sheet = find(key, session);
      return sheet && worksheet.of(sheet.id);
    },
    GetActiveWorksheet: (_, __, session) => worksheet.of(session.workbook.activeSheet.id),
    GetCount: (_, [visibleOnly], session) => listed(visibleOnly, session).length,
    GetFirst: (_, [visibleOnly], session) => edge(listed(visibleOnly, session)[0]),
    GetLast: (_, [visibleOnly], session) => edge(listed(visibleOnly, session).at(-1)),
    // At the end; it does not become the active one (reference of Excel.WorksheetCollection.add).
    Add: (_, [name], session) => {
      const free = isMissing(name) ? freeSheetName(session.workbook) : checkSheetName(session.workbook, requireText(name), null);
      beforeStructureEdit(session);
      return worksheet.of(session.workbook.addSheet(free).id);
    },
    ...registration('DataChanged', eventTypes.changed),
    ...registration('Activated', eventTypes.activated),
    ...registration('Deactivated', eventTypes.deactivated),
    ...registration('Added', eventTypes.added),
    ...registration('Deleted', eventTypes.deleted),
    ...registration('SelectionChanged', eventTypes.selectionChanged),
  },
});

/** A sheet by its name or its id. */
function find(key: unknown, session: Session): EmbeddedSheet | null {
  if (isMissing(key)) throw new HostError('InvalidArgument');
  const text = requireText(key);
  return session.workbook.sheetById(text) ?? session.workbook.sheetByName(text);
}

function listed(visibleOnly: unknown, session: Session): readonly EmbeddedSheet[] {
  return flagOr(visibleOnly, false) ? session.workbook.sheets.filter(({ visibility }) => visibility === 'Visible') : session.workbook.sheets;
}

function edge(sheet: EmbeddedSheet | undefined) {
  if (!sheet) throw new HostError('ItemNotFound');
  return worksheet.of(sheet.id);
}

function registration(name: string, eventType: number) {
  return {
    [`_Register${name}Event`]: (_: null, __: Arguments, session: Session) => {
      session.registrations.add(eventType, WORKBOOK_TARGET);
      return null;
    },
    [`_Unregister${name}Event`]: (_: null, __: Arguments, session: Session) => {
      session.registrations.remove(eventType, WORKBOOK_TARGET);
      return null;
    },
  };
}
