import type { WorkbookPackage } from '../package/workbook-package';
import { insertInOrder, WORKSHEET_ORDER } from '../xml/element-order';
import { TextEdits } from '../xml/text-edits';
import { parseXml, type XmlDocument } from '../xml/xml-tree';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Edits a sheet's part whose cells have been written already. `prepare` is for what a text edit alone cannot do. */
export function editSheet(parts: WorkbookPackage, sheetPart: string, edit: (edits: TextEdits, document: XmlDocument) => void, prepare = (source: string) => source): void {
  const source = parts.text(sheetPart);
  if (source === undefined) throw new Error(`the package has no part ${sheetPart}`);
  const document = parseXml(prepare(source), { name: 'row', take: () => undefined });
  const edits = new TextEdits();
  edit(edits, document);
  parts.setText(sheetPart, edits.apply(document.source));
}

/** The attribute by which an element of a sheet names a relationship, with the prefix that the sheet has for it. */
export function relationshipAttribute(document: XmlDocument, id: string): string {
  const prefix = /xmlns:(\w+)="[^"]*\/officeDocument\/(?:2006\/)?relationships"/.exec(document.source)?.[1];
  return prefix === undefined ? `xmlns:r="${RELATIONSHIPS}" r:id="${id}"` : `${prefix}:id="${id}"`;
}

/** Puts an element that names a relationship (`drawing`, `legacyDrawing`) into a sheet's part, where the schema wants it. */
export function referTo(parts: WorkbookPackage, sheetPart: string, element: string, relationshipId: string): void {
  editSheet(parts, sheetPart, (edits, document) => {
    insertInOrder(edits, document, WORKSHEET_ORDER, element, `<${element} ${relationshipAttribute(document, relationshipId)}/>`);
  });
}
