/** XML as trees and as one canonical text, for comparing what two programs wrote. */
import { SaxesParser } from 'saxes';

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlNode | string)[];
}

/** Reads well-formed XML; throws on any other. Names are expanded by their namespace, so that prefixes do not matter. */
export function parseNodes(source: string): XmlNode {
  const parser = new SaxesParser({ xmlns: true });
  const root: XmlNode = { name: '', attributes: {}, children: [] };
  const open: XmlNode[] = [root];
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(Object.values(tag.attributes).map(({ uri, local, value }) => [uri === '' ? local : `{${uri}}${local}`, value]));
    const node: XmlNode = { name: `{${tag.uri}}${tag.local}`, attributes, children: [] };
    open[open.length - 1]?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => open[open.length - 1]?.children.push(text));
  parser.on('cdata', (text) => open[open.length - 1]?.children.push(text));
  parser.write(source).close();
  return root;
}

/** One text for a tree: attributes in one order, no white space between elements. `attribute` may rewrite a value, or drop it with null. */
export function canonicalText(node: XmlNode, attribute: (name: string, value: string) => string | null = (_, value) => value): string {
  const attributes = Object.entries(node.attributes)
    .flatMap(([name, value]) => {
      const kept = attribute(name, value);
      return kept === null ? [] : [` ${name}="${kept}"`];
    })
    .sort();
  const hasElements = node.children.some((child) => typeof child !== 'string');
  const children = node.children.map((child) => (typeof child !== 'string' ? canonicalText(child, attribute) : hasElements && child.trim() === '' ? '' : child));
  return `<${node.name}${attributes.join('')}>${children.join('')}</>`;
}
