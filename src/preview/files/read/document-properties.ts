/** What the file says of itself: ECMA-376 part 2, §11 (core), part 1, §22.2 (extended) and §22.3 (custom properties). */
import type { CustomDocumentProperty, DocumentProperties } from '../custom-data';
import { targetOfType } from '../package/relationships';
import type { WorkbookPackage } from '../package/workbook-package';
import { child, childrenNamed, type XmlElement } from '../xml/xml-tree';

/** The texts and where they stand: the relationship of the package, and the element. */
export const propertyPlaces = {
  title: ['core-properties', 'dc:title'],
  subject: ['core-properties', 'dc:subject'],
  author: ['core-properties', 'dc:creator'],
  keywords: ['core-properties', 'keywords'],
  comments: ['core-properties', 'dc:description'],
  lastAuthor: ['core-properties', 'lastModifiedBy'],
  revision: ['core-properties', 'revision'],
  created: ['core-properties', 'dcterms:created'],
  category: ['core-properties', 'category'],
  manager: ['extended-properties', 'Manager'],
  company: ['extended-properties', 'Company'],
} as const;

export function readDocumentProperties(parts: WorkbookPackage): DocumentProperties {
  const rootOf = (type: string) => parts.xml(targetOfType(parts, '', type) ?? '')?.root;
  const roots = { 'core-properties': rootOf('core-properties'), 'extended-properties': rootOf('extended-properties') };
  const texts = Object.entries(propertyPlaces).flatMap(([name, [type, element]]) => {
    const text = child(roots[type], element)?.text ?? '';
    return text === '' ? [] : [[name, text] as const];
  });
  return { ...Object.fromEntries(texts), custom: childrenNamed(rootOf('custom-properties'), 'property').map(readCustomProperty) };
}

export function readCustomProperty(element: XmlElement): CustomDocumentProperty {
  const key = element.attributes.name ?? '';
  const [content] = element.children;
  const text = content?.text ?? '';
  switch (content?.name.replace(/^.*:/, '')) {
    case 'bool':
      return { key, value: /^(?:true|1)$/i.test(text), type: 'Boolean' };
    case 'i1': case 'i2': case 'i4': case 'int': case 'ui1': case 'ui2': case 'ui4': case 'uint':
      return { key, value: Number(text), type: 'Number' };
    case 'r4': case 'r8': case 'decimal':
      return { key, value: Number(text), type: 'Float' };
    case 'filetime': case 'date':
      return { key, value: text, type: 'Date' };
    default:
      return { key, value: text, type: 'String' };
  }
}
