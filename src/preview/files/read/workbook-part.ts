import { child, childrenNamed, flag, numberOf, type XmlElement } from '../xml/xml-tree';
import type { WorkbookProtection } from '../custom-data';
import { relationshipsOf, targetOfType, type Relationship } from '../package/relationships';
import type { WorkbookPackage } from '../package/workbook-package';
import { readWorkbookProtection } from './protection';

/** One sheet of any kind, in the order of the tabs. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: string;
  readonly relationshipId: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly kind: 'worksheet' | 'chart-sheet' | 'macro-or-dialog-sheet';
  readonly part: string;
  readonly element: XmlElement;
}

export interface NameEntry {
  readonly name: string;
  readonly text: string;
  /** Position of its sheet in the order of the tabs; null for a name of the whole workbook. */
  readonly sheetIndex: number | null;
  readonly isHidden: boolean;
  readonly comment: string | undefined;
  readonly element: XmlElement;
}

/** What workbook.xml says, and where its neighbours are. */
export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  readonly date1904: boolean;
  readonly protection: WorkbookProtection;
  readonly calculationMode: 'auto' | 'autoNoTable' | 'manual';
  readonly activeTab: number;
  readonly relationships: readonly Relationship[];
  readonly stylesPart: string | undefined;
  readonly stringsPart: string | undefined;
  readonly themePart: string | undefined;
}

/** The id in Univer's snapshot of the worksheet with that `sheetId`. */
export function worksheetId(entry: SheetEntry): string {
  return `sheet-${entry.sheetId}`;
}

/** Reads workbook.xml; null where the package has none. Throws where it is not XML. */
export function readWorkbookPart(parts: WorkbookPackage): WorkbookPart | null {
  const part = targetOfType(parts, '', 'officeDocument') ?? 'xl/workbook.xml';
  const root = parts.xml(part)?.root;
  if (root?.name !== 'workbook') return null;
  const relationships = relationshipsOf(parts, part);
  const targetOf = (type: string) => relationships.find((relationship) => relationship.type === type && !relationship.isExternal)?.target;
  const properties = child(root, 'workbookPr');
  const mode = child(root, 'calcPr')?.attributes.calcMode;
  return {
    part,
    sheets: childrenNamed(child(root, 'sheets'), 'sheet').map((element) => readSheetEntry(element, relationships)),
    names: childrenNamed(child(root, 'definedNames'), 'definedName').map((element) => ({
      name: element.attributes.name ?? '',
      text: element.text,
      sheetIndex: numberOf(element, 'localSheetId'),
      isHidden: flag(element, 'hidden'),
      comment: element.attributes.comment,
      element,
    })),
    date1904: flag(properties, 'date1904'),
    protection: readWorkbookProtection(root),
    calculationMode: mode === 'manual' || mode === 'autoNoTable' ? mode : 'auto',
    activeTab: numberOf(child(child(root, 'bookViews'), 'workbookView'), 'activeTab') ?? 0,
    relationships,
    stylesPart: targetOf('styles'),
    stringsPart: targetOf('sharedStrings'),
    themePart: targetOf('theme'),
  };
}

function readSheetEntry(element: XmlElement, relationships: readonly Relationship[]): SheetEntry {
  const idAttribute = Object.entries(element.attributes).find(([name]) => /(?:^|:)id$/.test(name) && name !== 'sheetId');
  const relationship = relationships.find((candidate) => candidate.id === idAttribute?.[1]);
  const state = element.attributes.state;
  return {
    name: element.attributes.name ?? '',
    sheetId: element.attributes.sheetId ?? '',
    relationshipId: relationship?.id ?? '',
    state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    kind: relationship?.type === 'worksheet' ? 'worksheet' : relationship?.type === 'chartsheet' ? 'chart-sheet' : 'macro-or-dialog-sheet',
    part: relationship?.target ?? '',
    element,
  };
}
