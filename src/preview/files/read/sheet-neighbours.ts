import { parseRange, rangeName } from '../cells/cell-reference';
import type { SheetTable } from '../custom-data';
import { relationshipsOf } from '../package/relationships';
import type { WorkbookPackage } from '../package/workbook-package';
import { child, childrenNamed, numberOf, type XmlElement } from '../xml/xml-tree';

/** The tables of a sheet, read from their own parts. */
export function readTables(parts: WorkbookPackage, sheetPart: string): SheetTable[] {
  return relationshipsOf(parts, sheetPart)
    .filter((relationship) => relationship.type === 'table')
    .flatMap((relationship) => {
      const root = parts.xml(relationship.target)?.root;
      const range = parseRange(root?.attributes.ref ?? '');
      if (!root || !range) return [];
      return [
        {
          id: numberOf(root, 'id') ?? 0,
          name: root.attributes.displayName ?? root.attributes.name ?? '',
          range: rangeName(range),
          columns: childrenNamed(child(root, 'tableColumns'), 'tableColumn').map((column) => column.attributes.name ?? ''),
          hasHeaderRow: (numberOf(root, 'headerRowCount') ?? 1) > 0,
          hasTotalsRow: (numberOf(root, 'totalsRowCount') ?? 0) > 0,
        },
      ];
    });
}

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
