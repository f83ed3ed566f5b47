/**
 * Reference: Excel.WorksheetProtection, Excel.WorkbookProtection. `protect` "fails if the worksheet has already been protected": with
 * AccessDenied (office-js issue 6784), where unprotecting what is not protected does nothing. A wrong password is InvalidArgument, as the reference says of
 * `pauseProtection`.
 */
import type { StoredPassword } from '../engine/custom-data';
import type { EmbeddedSheet } from '../engine/embedded-workbook';
import { isMissing, requireText } from './argument-values';
import { HostError, notServed } from './host-error';
import { defineClass } from './member-table';
import { readProtectionOptions } from './protection-options';
import { matchesPassword, storePassword } from './protection-passwords';
import { beforeDataEdit, type Session } from './session';

export const worksheetProtection = defineClass<string>({
  name: 'WorksheetProtection',
  values: {
    Protected: { get: (id, session) => isProtected(sheetOf(id, session)) },
    // Null while the sheet is not protected.
    Options: {
      get: (id, session) => {
        const sheet = sheetOf(id, session);
        return isProtected(sheet) ? (sheet.custom.protection?.options ?? readProtectionOptions(null)) : null;
      },
    },
  },
  methods: {
    Protect: (id, [options, password], session) => {
      const sheet = sheetOf(id, session);
      if (isProtected(sheet)) throw new HostError('AccessDenied');
      const asked = readProtectionOptions(options);
      const stored = newPassword(password);
      beforeDataEdit(session);
      const optionsChanged = JSON.stringify(sheet.custom.protection?.options ?? readProtectionOptions(null)) !== JSON.stringify(asked);
      sheet.updateCustom({ protection: { protected: true, options: asked, ...stored } });
      session.workbook.tell({ kind: 'protection-changed', sheetId: id, isProtected: true, optionsChanged, passwordChanged: 'password' in stored });
      return null;
    },
    Unprotect: (id, [password], session) => {
      const sheet = sheetOf(id, session);
      const { protection } = sheet.custom;
      if (!isProtected(sheet)) return null;
      checkPassword(protection?.password, password, 'WorksheetProtection');
      beforeDataEdit(session);
      sheet.updateCustom({ protection: { protected: false, ...(protection?.options && { options: protection.options }) } });
      session.workbook.tell({ kind: 'protection-changed', sheetId: id, isProtected: false, optionsChanged: false, passwordChanged: protection?.password !== undefined });
      return null;
    },
  },
});

export const workbookProtection = defineClass<null>({
  name: 'WorkbookProtection',
  values: { Protected: { get: (_, session) => isStructureProtected(session) } },
  methods: {
    Protect: (_, [password], session) => {
      if (isStructureProtected(session)) throw new HostError('AccessDenied');
      const stored = newPassword(password);
      beforeDataEdit(session);
      session.workbook.updateCustom({ protection: { structure: true, ...stored } });
      return null;
    },
    Unprotect: (_, [password], session) => {
      if (!isStructureProtected(session)) return null;
      checkPassword(session.workbook.custom.protection?.password, password, 'WorkbookProtection');
      beforeDataEdit(session);
      session.workbook.updateCustom({ protection: { structure: false } });
      return null;
    },
  },
});

function sheetOf(id: string, session: Session): EmbeddedSheet {
  const sheet = session.workbook.sheetById(id);
  if (!sheet) throw new HostError('ItemNotFound');
  return sheet;
}

function isProtected(sheet: EmbeddedSheet): boolean {
  return sheet.custom.protection?.protected === true;
}

function isStructureProtected(session: Session): boolean {
  return session.workbook.custom.protection?.structure === true;
}

function newPassword(password: unknown): { readonly password?: StoredPassword } {
  return isMissing(password) || password === '' ? {} : { password: storePassword(requireText(password)) };
}

/** A password that nothing asks for is passed over. */
function checkPassword(stored: StoredPassword | undefined, given: unknown, className: string): void {
  if (!stored) return;
  const matches = matchesPassword(stored, isMissing(given) ? '' : requireText(given));
  if (matches === null) throw notServed(className, 'unprotect where the password has an unknown kind of hash');
  if (!matches) throw new HostError('InvalidArgument');
}
