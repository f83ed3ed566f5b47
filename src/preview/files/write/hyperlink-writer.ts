import type { SheetHyperlink } from '../custom-data';
import { addExternalRelationship, removeRelationship } from '../package/package-registry';
import { relationshipsOf } from '../package/relationships';
import type { WorkbookPackage } from '../package/workbook-package';
import { insertInOrder, sourceOf, WORKSHEET_ORDER } from '../xml/element-order';
import { attributesXml } from '../xml/xml-text';
import { child, childrenNamed, type XmlElement } from '../xml/xml-tree';
import { editSheet, relationshipAttribute } from './sheet-reference';

/** A sheet's hyperlinks before and now; the sheet's part has been written already. A link that did not change keeps its bytes. */
export function writeHyperlinks(parts: WorkbookPackage, sheetPart: string, before: readonly SheetHyperlink[], now: readonly SheetHyperlink[]): void {
  const [was, is] = [before.map(keyOf), now.map(keyOf)];
  if (was.join() === is.join()) return;
  const added = now.filter((link) => !was.includes(keyOf(link)));
  const relationships = new Map(added.flatMap(({ address }) => (address === undefined ? [] : [[address, addExternalRelationship(parts, sheetPart, 'hyperlink', address)] as const])));
  const gone: string[] = [];
  editSheet(parts, sheetPart, (edits, document) => {
    const list = child(document.root, 'hyperlinks');
    // Those of the file stand in the order in which they were read.
    const elements = childrenNamed(list, 'hyperlink');
    const kept = elements.filter((_, index) => is.includes(was[index] ?? ''));
    for (const element of elements) if (!kept.includes(element)) gone.push(...relationshipOf(element));
    const xml = [
      ...kept.map((element) => sourceOf(document, element)),
      ...added.map((link) => {
        const id = link.address === undefined ? undefined : relationships.get(link.address);
        const reference = id === undefined ? '' : ` ${relationshipAttribute(document, id)}`;
        return `<hyperlink${attributesXml({ ref: link.range, location: link.place ?? null, tooltip: link.tip ?? null })}${reference}/>`;
      }),
    ];
    if (list) edits.remove(list.start, list.end);
    if (xml.length > 0) insertInOrder(edits, document, WORKSHEET_ORDER, 'hyperlinks', `<hyperlinks>${xml.join('')}</hyperlinks>`);
  });
  for (const id of gone) forget(parts, sheetPart, id);
}

function keyOf({ range, address, place, tip }: SheetHyperlink): string {
  return JSON.stringify([range, address ?? null, place ?? null, tip ?? null]);
}

function relationshipOf(element: XmlElement): readonly string[] {
  return Object.entries(element.attributes).flatMap(([name, value]) => (/(?:^|:)id$/.test(name) ? [value] : []));
}

/** Several links may lead to one address by one relationship. */
function forget(parts: WorkbookPackage, sheetPart: string, id: string): void {
  const isUsed = new RegExp(`:id\\s*=\\s*["']${id}["']`).test(parts.text(sheetPart) ?? '');
  const isLink = relationshipsOf(parts, sheetPart).some((relationship) => relationship.id === id && relationship.type === 'hyperlink');
  if (!isUsed && isLink) removeRelationship(parts, sheetPart, id);
}
