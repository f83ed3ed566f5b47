import type { CustomXmlPart } from '../custom-data';
import { addContentType, addRelationship, freeName, removeRelationship } from '../package/package-registry';
import type { WorkbookPackage } from '../package/workbook-package';
import { readCustomXml } from '../read/custom-xml';
import { attributesXml } from '../xml/xml-text';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** Brings the package's custom XML parts to what the host has; nothing where the snapshot says nothing of them. What is the same keeps its bytes. */
export function writeCustomXml(parts: WorkbookPackage, workbookPart: string, now: readonly CustomXmlPart[] | undefined): void {
  if (now === undefined) return;
  const inFile = readCustomXml(parts, workbookPart);
  for (const { id, relationshipId } of inFile) {
    if (!now.some((part) => part.id === id)) removeRelationship(parts, workbookPart, relationshipId);
  }
  for (const { id, xml } of now) {
    const part = inFile.find((candidate) => candidate.id === id)?.part;
    if (part === undefined) addCustomXml(parts, workbookPart, id, xml);
    else parts.setText(part, xml);
  }
}

/** `customXml/itemN.xml` with its properties, as Excel lays them out. */
function addCustomXml(parts: WorkbookPackage, workbookPart: string, id: string, xml: string): void {
  const number = freeName('', '', (candidate) => parts.has(`customXml/item${candidate}.xml`) || parts.has(`customXml/itemProps${candidate}.xml`));
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  parts.setText(item, xml);
  parts.setText(properties, `${DECLARATION}<ds:datastoreItem${attributesXml({ 'ds:itemID': id, 'xmlns:ds': DATA_STORE })}><ds:schemaRefs/></ds:datastoreItem>`);
  addRelationship(parts, item, 'customXmlProps', properties);
  addRelationship(parts, workbookPart, 'customXml', item);
  addContentType(parts, item, 'application/xml');
  addContentType(parts, properties, PROPERTIES_TYPE);
}
