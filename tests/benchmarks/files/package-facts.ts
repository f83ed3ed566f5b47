/** The package itself: which parts of it changed, and what stands in the parts that no reader looks into. */
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { Facts, type Deviation, type Kind } from './facts';
import { canonicalText, parseNodes } from './xml-nodes';

/** Parts by what the last step of their content type says; the readers see what is in all others. */
const KIND_OF_TYPE: readonly (readonly [RegExp, Kind])[] = [
  [/threadedcomments|person\+xml/i, 'comments'],
  [/drawing|chart|^image\/|diagram/i, 'charts, pictures, shapes'],
  [/pivot/i, 'pivot tables'],
  [/vba|macrosheet|dialogsheet/i, 'macros'],
  [/externallink/i, 'links to other workbooks'],
  [/slicer|timeline|ctrlprop|controlproperties|activex|oleobject|printersettings|customproperty|connections|querytable|model|webextension|theme|volatile|customxml|usernames|revision|metadata|richdata/i, 'other parts'],
];

const RELATIONSHIPS = '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}';

/** All parts by name. Throws where it is no zip. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
}

/** The parts that no reader looks into, by what they say: other names, prefixes and relationship ids make no difference. */
export function packageFacts(parts: ReadonlyMap<string, Uint8Array>): Facts {
  const facts = new Facts();
  const typeOf = contentTypes(parts);
  const counts = new Map<string, number>();
  for (const [name, bytes] of parts) {
    const type = typeOf(name);
    const kind = KIND_OF_TYPE.find(([pattern]) => pattern.test(type.replace(/^.*ms-excel\.|^.*spreadsheetml\./, '')))?.[1];
    if (!kind || /\.rels$/i.test(name)) continue;
    const place = `${type.replace(/^.*[./]/, '')} ${digest(bytes, /xml$/i.test(type))}`;
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    facts.add(kind, place, `${count} of them`);
  }
  return facts;
}

/** The names of parts that are not the same, byte for byte, or are there only before or after. */
export function changedParts(before: ReadonlyMap<string, Uint8Array>, after: ReadonlyMap<string, Uint8Array>): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => {
    const [was, is] = [before.get(name), after.get(name)];
    return !was || !is || Buffer.compare(was, is) !== 0;
  });
}

/**
 * What the preview may change in a package by an edit of cells: those cells in their sheets' parts, and in the workbook's part the wish
 * to be calculated anew. All else must be the same, byte for byte. `meant` holds `sheet!A1` of each cell that may differ.
 */
export function packageDeviations(before: ReadonlyMap<string, Uint8Array>, after: ReadonlyMap<string, Uint8Array>, meant: ReadonlySet<string>): Deviation[] {
  const cells = new Set([...meant].map((place) => place.slice(place.lastIndexOf('!') + 1)));
  return changedParts(before, after).flatMap((name): Deviation[] => {
    const [was, is] = [before.get(name), after.get(name)];
    const besides = (part: Uint8Array) => (cells.size === 0 ? strFromU8(part) : textBesides(strFromU8(part), cells));
    const [textWas, textIs] = [was ? besides(was) : null, is ? besides(is) : null];
    return textWas === textIs ? [] : [{ kind: 'text of the package', place: name, before: textWas, after: textIs }];
  });
}

/** The text of a part without these cells, without what only plans them (`spans`, `dimension`, rows without cells), and without `calcPr`. */
function textBesides(text: string, cells: ReadonlySet<string>): string {
  return text
    .replace(/<(?:\w+:)?c\s[^>]*?\br="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/(?:\w+:)?c>)/gs, (cell, place: string) => (cells.has(place) ? '' : cell))
    .replace(/<(?:\w+:)?(?:dimension|calcPr)\s[^>]*>|\sspans="[^"]*"/g, '')
    .replace(/<((?:\w+:)?row)\b[^>]*(?:\/>|><\/\1>)/g, '')
    .replace(/<((?:\w+:)?sheetData)><\/\1>/g, '<$1/>');
}

function contentTypes(parts: ReadonlyMap<string, Uint8Array>): (name: string) => string {
  const source = [...parts].find(([name]) => name.toLowerCase() === '[content_types].xml')?.[1];
  const text = source ? strFromU8(source) : '';
  const attribute = (tag: string, name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(tag)?.[1] ?? '';
  const tags = (kind: string) => [...text.matchAll(new RegExp(`<(?:\\w+:)?${kind}\\s[^>]*>`, 'g'))].map(([tag]) => tag);
  const overrides = new Map(tags('Override').map((tag) => [attribute(tag, 'PartName').toLowerCase(), attribute(tag, 'ContentType')]));
  const defaults = new Map(tags('Default').map((tag) => [attribute(tag, 'Extension').toLowerCase(), attribute(tag, 'ContentType')]));
  return (name) => overrides.get(`/${name.toLowerCase()}`) ?? defaults.get(/[^.]*$/.exec(name.toLowerCase())?.[0] ?? '') ?? '';
}

function digest(bytes: Uint8Array, isXml: boolean): string {
  const hash = createHash('sha1');
  let canonical: string | null = null;
  if (isXml) {
    try {
      canonical = canonicalText(parseNodes(strFromU8(bytes)), (name, value) => (name.startsWith(RELATIONSHIPS) ? null : value));
    } catch {
      canonical = null; // Not well-formed, as some programs write VML: compared by its bytes.
    }
  }
  return hash.update(canonical ?? bytes).digest('hex').slice(0, 10);
}
