import { SaxesParser } from 'saxes';

/** One element of a part, with the places of its tags in the source, so that an edit can leave everything else as it was. */
export interface XmlElement {
  /** The name without the prefix of the part's own vocabulary: `row` for `<row>` as for `<x:row>`; `x14:cfRule` stays. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** The character data directly inside, unescaped. */
  text: string;
  /** Place of `<` of the opening tag. */
  readonly start: number;
  /** Place just after `>` of the opening tag. */
  readonly contentStart: number;
  /** Place of `<` of the closing tag; the same as `contentStart` for `<a/>`. */
  contentEnd: number;
  /** Place just after the element. */
  end: number;
}

/** A part read: its source, its root, and the prefix (`"x:"` or empty) that its own elements carry. */
export interface XmlDocument {
  readonly source: string;
  readonly root: XmlElement;
  readonly prefix: string;
}

/**
 * Reads a part. Elements named `collect.name` are handed over one by one when they close and are not kept in the
 * tree: the rows of a large sheet never stand in memory together.
 * Throws saxes' error where the text is not well-formed XML; entities of a document type are not known and so throw too.
 */
export function parseXml(source: string, collect?: { readonly name: string; readonly take: (element: XmlElement) => void }): XmlDocument {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let prefix = '';

  parser.on('opentag', (tag) => {
    if (!root) prefix = tag.name.includes(':') ? tag.name.slice(0, tag.name.indexOf(':') + 1) : '';
    const contentStart = parser.position;
    const name = prefix !== '' && tag.name.startsWith(prefix) ? tag.name.slice(prefix.length) : tag.name;
    const start = source.lastIndexOf('<', contentStart - 1);
    const element: XmlElement = {
      name,
      attributes: tag.attributes,
      children: [],
      text: '',
      start,
      contentStart,
      contentEnd: contentStart,
      end: contentStart,
    };
    root ??= element;
    if (name !== collect?.name) open[open.length - 1]?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open[open.length - 1];
    if (element) element.text += text;
  });
  parser.on('cdata', (text) => {
    const element = open[open.length - 1];
    if (element) element.text += text;
  });
  parser.on('closetag', (tag) => {
    const element = open.pop();
    if (!element) return;
    if (!tag.isSelfClosing) {
      element.end = parser.position;
      element.contentEnd = source.lastIndexOf('<', parser.position - 1);
    }
    if (element.name === collect?.name) collect.take(element);
  });
  parser.write(source).close();
  if (!root) throw new Error('a part without an element');
  return { source, root, prefix };
}

/** The first child of that name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((element) => element.name === name);
}

/** All children of that name, in their order. */
export function childrenNamed(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent?.children.filter((element) => element.name === name) ?? [];
}

/** All descendants of that name, in document order. */
export function descendants(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.flatMap((element) => (element.name === name ? [element] : descendants(element, name)));
}

/** An xsd:boolean attribute; `ifAbsent` where it is not there. */
export function flag(element: XmlElement | undefined, name: string, ifAbsent = false): boolean {
  const value = element?.attributes[name];
  return value === undefined ? ifAbsent : value === '1' || value === 'true';
}

/** A numeric attribute; null where it is absent or no number. */
export function numberOf(element: XmlElement | undefined, name: string): number | null {
  const value = element?.attributes[name];
  if (value === undefined || value.trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** The element whose child it is; undefined for the root. */
export function parentOf(root: XmlElement, element: XmlElement): XmlElement | undefined {
  if (root.children.includes(element)) return root;
  const inside = root.children.find((candidate) => candidate.start <= element.start && candidate.end >= element.end);
  return inside && parentOf(inside, element);
}

/** The outermost element below the root that holds nothing but the one given: what must go with it. */
export function aloneAround(root: XmlElement, element: XmlElement): XmlElement {
  const parent = parentOf(root, element);
  return parent && parent !== root && parent.children.length === 1 ? aloneAround(root, parent) : element;
}
