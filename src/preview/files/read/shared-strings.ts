import { parseXml, type XmlElement } from '../xml/xml-tree';
import { decodeCellText } from '../xml/xml-text';

/** One string of the workbook's table. */
export interface SharedString {
  readonly text: string;
  /** It has parts in formats of their own, which the grid does not show. */
  readonly isRich: boolean;
}

/** Reads sharedStrings.xml; the counts that it states are not believed. */
export function readSharedStrings(source: string | undefined): SharedString[] {
  const strings: SharedString[] = [];
  if (source === undefined) return strings;
  parseXml(source, { name: 'si', take: (item) => strings.push(readRichText(item)) });
  return strings;
}

/** The text of an `si` or `is` element, without phonetic hints. */
export function readRichText(item: XmlElement): SharedString {
  let text = '';
  let runs = 0;
  for (const part of item.children) {
    if (part.name === 't') text += part.text;
    if (part.name !== 'r') continue;
    runs++;
    for (const inner of part.children) if (inner.name === 't') text += inner.text;
  }
  return { text: decodeCellText(text), isRich: runs > 1 };
}
