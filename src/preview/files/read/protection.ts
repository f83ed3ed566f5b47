import type { SheetProtection, StoredPassword, WorkbookProtection } from '../custom-data';
import { child, flag, type XmlElement } from '../xml/xml-tree';

/** Whether a sheet is protected, what is allowed nevertheless, and its password: ECMA-376 part 1, §18.3.1.85. */
export function readSheetProtection(root: XmlElement): SheetProtection {
  const element = child(root, 'sheetProtection');
  if (!element || !flag(element, 'sheet')) return { protected: false };
  // What the attributes name is forbidden.
  const isAllowed = (name: string, forbidden: boolean) => !flag(element, name, forbidden);
  const [locked, unlocked] = [isAllowed('selectLockedCells', false), isAllowed('selectUnlockedCells', false)];
  const password = readPassword(element.attributes, { legacy: 'password', algorithm: 'algorithmName', hash: 'hashValue', salt: 'saltValue', turns: 'spinCount' });
  return {
    protected: true,
    options: {
      allowAutoFilter: isAllowed('autoFilter', true),
      allowDeleteColumns: isAllowed('deleteColumns', true),
      allowDeleteRows: isAllowed('deleteRows', true),
      allowEditObjects: isAllowed('objects', false),
      allowEditScenarios: isAllowed('scenarios', false),
      allowFormatCells: isAllowed('formatCells', true),
      allowFormatColumns: isAllowed('formatColumns', true),
      allowFormatRows: isAllowed('formatRows', true),
      allowInsertColumns: isAllowed('insertColumns', true),
      allowInsertHyperlinks: isAllowed('insertHyperlinks', true),
      allowInsertRows: isAllowed('insertRows', true),
      allowPivotTables: isAllowed('pivotTables', true),
      allowSort: isAllowed('sort', true),
      selectionMode: locked ? 'Normal' : unlocked ? 'Unlocked' : 'None',
    },
    ...(password && { password }),
  };
}

/** Whether the structure is protected, and its password: ECMA-376 part 1, §18.2.29. */
export function readWorkbookProtection(root: XmlElement): WorkbookProtection {
  const element = child(root, 'workbookProtection');
  if (!element || !flag(element, 'lockStructure')) return { structure: false };
  const password = readPassword(element.attributes, {
    legacy: 'workbookPassword',
    algorithm: 'workbookAlgorithmName',
    hash: 'workbookHashValue',
    salt: 'workbookSaltValue',
    turns: 'workbookSpinCount',
  });
  return { structure: true, ...(password && { password }) };
}

interface PasswordNames {
  readonly legacy: string;
  readonly algorithm: string;
  readonly hash: string;
  readonly salt: string;
  readonly turns: string;
}

function readPassword(attributes: Readonly<Record<string, string>>, names: PasswordNames): StoredPassword | null {
  const [legacy, algorithm, hash] = [attributes[names.legacy], attributes[names.algorithm], attributes[names.hash]];
  if (algorithm !== undefined && hash !== undefined) return { algorithm, hash, salt: attributes[names.salt] ?? '', turns: Number(attributes[names.turns] ?? 0) };
  return legacy === undefined ? null : { legacy };
}
