import type { EmbeddedSheet } from '../engine/embedded-workbook';
import { flagOr, isMissing, requireText } from './argument-values';
import { HostError } from './host-error';
import { defineClass } from './member-table';
import { eventTypes, registrationMethods, WORKBOOK_TARGET } from './registrations';
import { beforeStructureEdit, type Session } from './session';
import { checkSheetName, freeSheetName } from './sheet-names';
import { worksheet } from './worksheet';
import { sheetRegistrations } from './worksheet-events';

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
    ...sheetRegistrations<null>(),
    ...registrationMethods('Added', eventTypes.added, workbookTarget),
    ...registrationMethods('Deleted', eventTypes.deleted, workbookTarget),
    ...registrationMethods('Moved', eventTypes.moved, workbookTarget, 'Event#'),
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

function workbookTarget(): string {
  return WORKBOOK_TARGET;
}
