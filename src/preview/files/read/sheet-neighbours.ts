import type { SheetHyperlink, SheetOutline } from '../custom-data';
import { relationshipsOf } from '../package/relationships';
import type { WorkbookPackage } from '../package/workbook-package';
import { child, childrenNamed, numberOf, type XmlElement } from '../xml/xml-tree';

/** The hyperlinks of a sheet, in the file's order. */
export function readHyperlinks(parts: WorkbookPackage, sheetPart: string, root: XmlElement): SheetHyperlink[] {
  const relationships = relationshipsOf(parts, sheetPart);
  return childrenNamed(child(root, 'hyperlinks'), 'hyperlink').map(({ attributes }) => {
    const id = Object.entries(attributes).find(([name]) => /(?:^|:)id$/.test(name))?.[1];
    const address = relationships.find((relationship) => relationship.id === id)?.target;
    return {
      range: attributes.ref?.replace(/\$/g, '') ?? '',
      ...(address !== undefined ? { address } : {}),
      ...(attributes.location !== undefined ? { place: attributes.location } : {}),
      ...(attributes.tooltip !== undefined ? { tip: attributes.tooltip } : {}),
    };
  });
}

/** Levels of columns; those of rows are read with the rows. */
export function readColumnLevels(root: XmlElement): SheetOutline['columns'] {
  const levels: Record<string, number> = {};
  for (const element of childrenNamed(child(root, 'cols'), 'col')) {
    const level = numberOf(element, 'outlineLevel') ?? 0;
    const first = numberOf(element, 'min') ?? 1;
    if (level === 0) continue;
    for (let column = first; column <= (numberOf(element, 'max') ?? first); column++) levels[column - 1] = level;
  }
  return levels;
}
