import type { SheetProtection, StoredPassword, WorkbookProtection } from '../custom-data';
import { insertInOrder, WORKBOOK_ORDER, WORKSHEET_ORDER } from '../xml/element-order';
import type { TextEdits } from '../xml/text-edits';
import { attributesXml } from '../xml/xml-text';
import { child, type XmlDocument } from '../xml/xml-tree';

const unprotected: SheetProtection = { protected: false };

/** Writes how the sheet is protected; a protection that stays keeps its element. */
export function writeSheetProtection(edits: TextEdits, document: XmlDocument, before: SheetProtection = unprotected, now: SheetProtection = unprotected): void {
  if (now.protected === before.protected && (!now.protected || JSON.stringify(before) === JSON.stringify(now))) return;
  const element = child(document.root, 'sheetProtection');
  if (element) edits.remove(element.start, element.end);
  if (now.protected) insertInOrder(edits, document, WORKSHEET_ORDER, 'sheetProtection', `<sheetProtection${attributesXml(sheetAttributes(now))}/>`);
}

/** Writes whether the structure is protected; whatever else the element protects stays. */
export function writeWorkbookProtection(edits: TextEdits, document: XmlDocument, before: WorkbookProtection, now: WorkbookProtection | undefined): void {
  if (now === undefined || (before.structure === now.structure && JSON.stringify(before.password) === JSON.stringify(now.password))) return;
  const element = child(document.root, 'workbookProtection');
  if (element) edits.remove(element.start, element.end);
  const others = Object.entries(element?.attributes ?? {}).filter(([name]) => name !== 'lockStructure' && !/^workbook(?:Password|AlgorithmName|HashValue|SaltValue|SpinCount)/.test(name));
  const password = now.password && passwordAttributes(now.password, { legacy: 'workbookPassword', algorithm: 'workbookAlgorithmName', hash: 'workbookHashValue', salt: 'workbookSaltValue', turns: 'workbookSpinCount' });
  const attributes = { ...Object.fromEntries(others), ...(now.structure && { ...password, lockStructure: 1 }) };
  if (Object.keys(attributes).length > 0) insertInOrder(edits, document, WORKBOOK_ORDER, 'workbookProtection', `<workbookProtection${attributesXml(attributes)}/>`);
}

/** The attributes name what is forbidden; left out where that is the schema's own default. */
function sheetAttributes({ options, password }: SheetProtection): Readonly<Record<string, string | number | null>> {
  const allowed = (isAllowed: boolean | undefined) => (isAllowed === true ? 0 : null);
  const forbidden = (isAllowed: boolean | undefined) => (isAllowed === true ? null : 1);
  return {
    ...(password && passwordAttributes(password, { legacy: 'password', algorithm: 'algorithmName', hash: 'hashValue', salt: 'saltValue', turns: 'spinCount' })),
    sheet: 1,
    objects: forbidden(options?.allowEditObjects),
    scenarios: forbidden(options?.allowEditScenarios),
    formatCells: allowed(options?.allowFormatCells),
    formatColumns: allowed(options?.allowFormatColumns),
    formatRows: allowed(options?.allowFormatRows),
    insertColumns: allowed(options?.allowInsertColumns),
    insertRows: allowed(options?.allowInsertRows),
    insertHyperlinks: allowed(options?.allowInsertHyperlinks),
    deleteColumns: allowed(options?.allowDeleteColumns),
    deleteRows: allowed(options?.allowDeleteRows),
    selectLockedCells: options === undefined || options.selectionMode === 'Normal' ? null : 1,
    sort: allowed(options?.allowSort),
    autoFilter: allowed(options?.allowAutoFilter),
    pivotTables: allowed(options?.allowPivotTables),
    selectUnlockedCells: options?.selectionMode === 'None' ? 1 : null,
  };
}

interface PasswordNames {
  readonly legacy: string;
  readonly algorithm: string;
  readonly hash: string;
  readonly salt: string;
  readonly turns: string;
}

function passwordAttributes(password: StoredPassword, names: PasswordNames): Readonly<Record<string, string | number>> {
  if ('legacy' in password) return { [names.legacy]: password.legacy };
  return { [names.algorithm]: password.algorithm, [names.hash]: password.hash, [names.salt]: password.salt, [names.turns]: password.turns };
}
