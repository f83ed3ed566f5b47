/** Custom XML parts of a package: data of add-ins, beside the workbook (ECMA-376 part 1, §15.2.5 and §22.5). */
import type { CustomXmlPart } from '../custom-data';
import { relationshipsOf, targetOfType } from '../package/relationships';
import type { WorkbookPackage } from '../package/workbook-package';

/** A part and where it stands. */
export interface FileCustomXml extends CustomXmlPart {
  readonly part: string;
  readonly relationshipId: string;
}

/** In the order of the workbook's relationships. A part without properties is known by its name. */
export function readCustomXml(parts: WorkbookPackage, workbookPart: string): FileCustomXml[] {
  return relationshipsOf(parts, workbookPart).flatMap(({ id: relationshipId, type, target, isExternal }) => {
    const xml = type === 'customXml' && !isExternal ? parts.text(target) : undefined;
    if (xml === undefined) return [];
    const properties = targetOfType(parts, target, 'customXmlProps');
    const attributes = Object.entries((properties === undefined ? undefined : parts.xml(properties)?.root.attributes) ?? {});
    const id = attributes.find(([name]) => /(?:^|:)itemID$/.test(name))?.[1] ?? `{${target}}`;
    return [{ id, xml, part: target, relationshipId }];
  });
}
