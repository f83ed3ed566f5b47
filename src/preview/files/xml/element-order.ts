import { escapeAttribute } from './xml-text';
import type { TextEdits } from './text-edits';
import type { XmlDocument, XmlElement } from './xml-tree';

/** The order in which Excel insists on finding the children of a part's root (ECMA-376 part 1, annex A). */
export const WORKSHEET_ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState ' +
  'dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins ' +
  'pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing ' +
  'legacyDrawingHF drawingHF picture oleObjects controls mc:AlternateContent webPublishItems tableParts extLst'
).split(' ');

export const WORKBOOK_ORDER = (
  'fileVersion fileSharing workbookPr mc:AlternateContent xr:revisionPtr workbookProtection bookViews sheets functionGroups ' +
  'externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr ' +
  'webPublishObjects extLst'
).split(' ');

export const STYLES_ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/** Puts a new element into the root where the order wants it: behind its like, if there are any. */
export function insertInOrder(edits: TextEdits, document: XmlDocument, order: readonly string[], name: string, xml: string): void {
  const rank = order.indexOf(name);
  const next = document.root.children.find((element) => order.indexOf(element.name) > rank);
  insertBefore(edits, document, document.root, next, xml, rank);
}

/** Puts new XML before a child of `parent`, or at its end; an element that was empty (`<a/>`) is opened for it. */
export function insertBefore(edits: TextEdits, document: XmlDocument, parent: XmlElement, next: XmlElement | undefined, xml: string, rank = 0): void {
  const prefixed = withPrefix(xml, document.prefix);
  if (next) edits.insert(next.start, prefixed, rank);
  else if (parent.contentStart === parent.end) edits.replace(parent.end - 2, parent.end, `>${prefixed}</${tagName(document.source, parent)}>`);
  else edits.insert(parent.contentEnd, prefixed, rank);
}

/** New XML in a part whose own elements carry a prefix. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)([A-Za-z][\w.-]*)(?=[\s/>])/g, `<$1${prefix}$2`);
}

/** The element's opening tag with some attributes set (or, with null, taken away); all others as they stand. */
export function openingTag(document: XmlDocument, element: XmlElement, changes: Readonly<Record<string, string | null>>): string {
  const isEmpty = element.contentStart === element.end;
  let tag = document.source.slice(element.start, element.contentStart).replace(/\s*\/?>$/, '');
  for (const [name, value] of Object.entries(changes)) {
    const written = value === null ? '' : ` ${name}="${escapeAttribute(value)}"`;
    const pattern = new RegExp(`\\s${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    tag = pattern.test(tag) ? tag.replace(pattern, () => written) : tag + written;
  }
  return `${tag}${isEmpty ? '/>' : '>'}`;
}

/** Sets attributes of an element in place. */
export function setAttributes(edits: TextEdits, document: XmlDocument, element: XmlElement, changes: Readonly<Record<string, string | null>>): void {
  const tag = openingTag(document, element, changes);
  if (tag !== document.source.slice(element.start, element.contentStart)) edits.replace(element.start, element.contentStart, tag);
}

/** The text of an element as it stands in the source. */
export function sourceOf(document: XmlDocument, element: XmlElement): string {
  return document.source.slice(element.start, element.end);
}

function tagName(source: string, element: XmlElement): string {
  return /^<([^\s/>]+)/.exec(source.slice(element.start, element.contentStart))?.[1] ?? element.name;
}
