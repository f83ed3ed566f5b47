import { HostError } from './host-error';
import { defineClass } from './member-table';
import type { Session } from './session';

/** Protection is told, not changed: an add-in that protects or unprotects sheets is out of this host's scope so far. */
export const worksheetProtection = defineClass<string>({
  name: 'WorksheetProtection',
  values: { Protected: { get: isProtected } },
});

function isProtected(id: string, session: Session): boolean {
  const sheet = session.workbook.sheetById(id);
  if (!sheet) throw new HostError('ItemNotFound');
  return sheet.custom.protection?.protected === true;
}

export const workbookProtection = defineClass<null>({
  name: 'WorkbookProtection',
  values: { Protected: { get: (_, session) => session.workbook.custom.protection?.structure === true } },
});
