import type { RunFont } from '../custom-data';
import { child, flag, parseXml, type XmlElement } from '../xml/xml-tree';
import { decodeCellText } from '../xml/xml-text';

/** One string of the workbook's table. */
export interface SharedString {
  readonly text: string;
  /** It has parts in formats of their own, which the grid does not show. */
  readonly isRich: boolean;
  /** The fonts of its parts, each once; none where it has no parts. */
  readonly fonts: readonly RunFont[];
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
  const fonts = new Map<string, RunFont>();
  let runs = 0;
  for (const part of item.children) {
    if (part.name === 't') text += part.text;
    if (part.name !== 'r') continue;
    runs++;
    for (const inner of part.children) if (inner.name === 't') text += inner.text;
    const font = readRunFont(child(part, 'rPr'));
    fonts.set(JSON.stringify(font), font);
  }
  return { text: decodeCellText(text), isRich: runs > 1, fonts: [...fonts.values()] };
}

/** A part without properties looks as its cell does. */
function readRunFont(properties: XmlElement | undefined): RunFont {
  if (!properties) return null;
  const isOn = (name: string): boolean => {
    const element = child(properties, name);
    return element !== undefined && flag(element, 'val', true);
  };
  return { name: child(properties, 'rFont')?.attributes.val ?? null, bold: isOn('b'), italic: isOn('i') };
}
