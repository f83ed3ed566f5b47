import { insertBefore } from '../xml/element-order';
import { TextEdits } from '../xml/text-edits';
import { attributesXml } from '../xml/xml-text';
import { childrenNamed, type XmlDocument, type XmlElement } from '../xml/xml-tree';
import { relationshipsOf, relationshipsPart, targetFrom } from './relationships';
import type { WorkbookPackage } from './workbook-package';

export const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The kinds of parts that saving can add, and their content types. */
const contentTypes = {
  worksheet: 'spreadsheetml.worksheet',
  styles: 'spreadsheetml.styles',
  table: 'spreadsheetml.table',
  drawing: 'drawing',
  chart: 'drawingml.chart',
} as const;

/** Adds a part under a free name with its content type and a relationship of another part to it; gives the relationship's id. */
export function addPart(parts: WorkbookPackage, from: string, kind: keyof typeof contentTypes, name: string, text: string): string {
  parts.setText(name, text);
  addContentType(parts, name, `application/vnd.openxmlformats-officedocument.${contentTypes[kind]}+xml`);
  return addRelationship(parts, from, kind, name);
}

/** Says what kind of part a new one is. */
export function addContentType(parts: WorkbookPackage, name: string, contentType: string): void {
  appendTo(parts, CONTENT_TYPES, `<Override${attributesXml({ PartName: `/${name}`, ContentType: contentType })}/>`);
}

/** Adds a relationship of one part to another, or of the package (no name) to a part; `kind` is a full address or one of Office's. Gives its id. */
export function addRelationship(parts: WorkbookPackage, from: string, kind: string, target: string): string {
  return relate(parts, from, kind, { Target: targetFrom(from, target) });
}

/** Adds a relationship of a part to an address outside the package, which stands as it is given. Gives its id. */
export function addExternalRelationship(parts: WorkbookPackage, from: string, kind: string, address: string): string {
  return relate(parts, from, kind, { Target: address, TargetMode: 'External' });
}

function relate(parts: WorkbookPackage, from: string, kind: string, target: Readonly<Record<string, string>>): string {
  const relationships = relationshipsPart(from);
  if (!parts.has(relationships)) {
    parts.setText(relationships, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`);
  }
  const ids = childrenNamed(parts.xml(relationships)?.root, 'Relationship').map((element) => element.attributes.Id);
  const id = freeName('rId', '', (candidate) => ids.includes(candidate));
  appendTo(parts, relationships, `<Relationship${attributesXml({ Id: id, Type: kind.includes('://') ? kind : `${RELATIONSHIPS}/${kind}`, ...target })}/>`);
  return id;
}

/** A name with the first number that is not taken. */
export function freeName(before: string, after: string, isTaken: (name: string) => boolean): string {
  let number = 1;
  while (isTaken(`${before}${number}${after}`)) number++;
  return `${before}${number}${after}`;
}

/** Takes a relationship of the workbook away, and all parts that nothing refers to any more. */
export function removeRelationship(parts: WorkbookPackage, workbookPart: string, id: string): void {
  const before = reachable(parts);
  removeElements(parts, relationshipsPart(workbookPart), (element) => element.attributes.Id === id);
  const after = reachable(parts);
  for (const name of before) {
    if (after.has(name)) continue;
    parts.remove(name);
    parts.remove(relationshipsPart(name));
    removeElements(parts, CONTENT_TYPES, (element) => element.attributes.PartName?.toLowerCase() === `/${name}`);
  }
}

/** The parts that can be reached from the package's root, in lower case. */
function reachable(parts: WorkbookPackage): Set<string> {
  const seen = new Set<string>();
  const visit = (part: string) => {
    for (const { target, isExternal } of relationshipsOf(parts, part)) {
      const key = target.toLowerCase();
      if (isExternal || seen.has(key)) continue;
      seen.add(key);
      visit(target);
    }
  };
  visit('');
  return seen;
}

/** Puts XML at the end of a part's root element. Throws where there is no such part. */
export function appendTo(parts: WorkbookPackage, part: string, xml: string): void {
  const document = parts.xml(part);
  if (!document) throw new Error(`the package has no part ${part}`);
  const edits = new TextEdits();
  insertBefore(edits, document, document.root, undefined, xml);
  parts.setText(part, edits.apply(document.source));
}

function removeElements(parts: WorkbookPackage, part: string, isGone: (element: XmlElement) => boolean): void {
  const document: XmlDocument | undefined = parts.xml(part);
  if (!document) return;
  const edits = new TextEdits();
  for (const element of document.root.children) if (isGone(element)) edits.remove(element.start, element.end);
  parts.setText(part, edits.apply(document.source));
}
