import type { CustomDocumentProperty, DocumentProperties } from '../custom-data';
import { addContentType, addRelationship } from '../package/package-registry';
import { targetOfType } from '../package/relationships';
import type { WorkbookPackage } from '../package/workbook-package';
import { propertyPlaces, readCustomProperty, readDocumentProperties } from '../read/document-properties';
import { insertBefore, sourceOf } from '../xml/element-order';
import { TextEdits } from '../xml/text-edits';
import { attributesXml, escapeXml } from '../xml/xml-text';
import { child, childrenNamed, parseXml } from '../xml/xml-tree';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = `${OFFICE}/docPropsVTypes`;
/** Of custom properties that programs set. */
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

const vocabularies = { dc: 'http://purl.org/dc/elements/1.1/', dcterms: 'http://purl.org/dc/terms/' } as const;

const partKinds = {
  'core-properties': {
    name: 'docProps/core.xml',
    root: `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="${vocabularies.dc}" xmlns:dcterms="${vocabularies.dcterms}"></cp:coreProperties>`,
    relationship: `${PACKAGE}/relationships/metadata/core-properties`,
    content: 'application/vnd.openxmlformats-package.core-properties+xml',
  },
  'extended-properties': {
    name: 'docProps/app.xml',
    root: `<Properties xmlns="${OFFICE}/extended-properties" xmlns:vt="${TYPES}"></Properties>`,
    relationship: 'extended-properties',
    content: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  },
  'custom-properties': {
    name: 'docProps/custom.xml',
    root: `<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${TYPES}"></Properties>`,
    relationship: 'custom-properties',
    content: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  },
} as const;

/** Brings what the file says of itself to what it is now; undefined, or no difference: nothing is touched. */
export function writeDocumentProperties(parts: WorkbookPackage, now: DocumentProperties | undefined): void {
  if (now === undefined) return;
  const before = readDocumentProperties(parts);
  for (const type of ['core-properties', 'extended-properties'] as const) {
    const changed = Object.entries(propertyPlaces).flatMap(([name, [where, element]]) => {
      // The names are the keys of propertyPlaces, each a text of DocumentProperties.
      const key = name as keyof typeof propertyPlaces;
      return where === type && (before[key] ?? '') !== (now[key] ?? '') ? [{ element, text: now[key] ?? '' }] : [];
    });
    if (changed.length > 0) writeTexts(parts, partOf(parts, type), changed);
  }
  if (JSON.stringify(before.custom) !== JSON.stringify(now.custom)) writeCustom(parts, partOf(parts, 'custom-properties'), now.custom);
}

function partOf(parts: WorkbookPackage, type: keyof typeof partKinds): string {
  const there = targetOfType(parts, '', type);
  if (there !== undefined) return there;
  const { name, root, relationship, content } = partKinds[type];
  parts.setText(name, DECLARATION + root);
  addContentType(parts, name, content);
  addRelationship(parts, '', relationship, name);
  return name;
}

function writeTexts(parts: WorkbookPackage, part: string, changed: readonly { readonly element: string; readonly text: string }[]): void {
  const document = parseXml(parts.text(part) ?? '');
  const edits = new TextEdits();
  for (const { element, text } of changed) {
    const old = child(document.root, element);
    if (old) edits.remove(old.start, old.end);
    if (text !== '') insertBefore(edits, document, document.root, undefined, `<${element}${declarationOf(element, document.source)}>${escapeXml(text)}</${element}>`);
  }
  parts.setText(part, edits.apply(document.source));
}

/** The vocabulary of an element, where the part does not name it. */
function declarationOf(element: string, source: string): string {
  const prefix = element.split(':')[0];
  return (prefix === 'dc' || prefix === 'dcterms') && !source.includes(`xmlns:${prefix}=`) ? attributesXml({ [`xmlns:${prefix}`]: vocabularies[prefix] }) : '';
}

/** Those that did not change keep their text. */
function writeCustom(parts: WorkbookPackage, part: string, now: readonly CustomDocumentProperty[]): void {
  const document = parseXml(parts.text(part) ?? '');
  const inFile = childrenNamed(document.root, 'property').map((element) => ({ source: sourceOf(document, element), pid: Number(element.attributes.pid), property: readCustomProperty(element) }));
  let nextPid = inFile.reduce((last, { pid }) => Math.max(last, pid), 1) + 1;
  const edits = new TextEdits();
  for (const element of document.root.children) edits.remove(element.start, element.end);
  for (const property of now) {
    const same = inFile.find((each) => JSON.stringify(each.property) === JSON.stringify(property));
    if (same) edits.insert(document.root.contentEnd, same.source);
    else insertBefore(edits, document, document.root, undefined, customXml(property, nextPid++));
  }
  parts.setText(part, edits.apply(document.source));
}

const valueElements = { Boolean: 'vt:bool', Number: 'vt:i4', Float: 'vt:r8', Date: 'vt:filetime', String: 'vt:lpwstr' } as const;

function customXml({ key, value, type }: CustomDocumentProperty, pid: number): string {
  const element = valueElements[type];
  return `<property${attributesXml({ fmtid: FORMAT, pid, name: key })}><${element} xmlns:vt="${TYPES}">${escapeXml(String(value))}</${element}></property>`;
}
