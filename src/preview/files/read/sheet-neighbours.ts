import { relationshipsOf } from '../package/relationships';
import type { WorkbookPackage } from '../package/workbook-package';
import { child, childrenNamed, type XmlElement } from '../xml/xml-tree';

/** The hyperlinks of a sheet: area in A1 → address, or `#` and a place in the workbook. */
export function readHyperlinks(parts: WorkbookPackage, sheetPart: string, root: XmlElement): Record<string, string> {
  const relationships = relationshipsOf(parts, sheetPart);
  const links: Record<string, string> = {};
  for (const link of childrenNamed(child(root, 'hyperlinks'), 'hyperlink')) {
    const id = Object.entries(link.attributes).find(([name]) => /(?:^|:)id$/.test(name))?.[1];
    const target = relationships.find((relationship) => relationship.id === id)?.target ?? '';
    const place = link.attributes.location;
    links[link.attributes.ref ?? ''] = place === undefined ? target : `${target}#${place}`;
  }
  return links;
}
