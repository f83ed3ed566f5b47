/**
 * A chart as its DrawingML (ECMA-376 part 1, §21.2), as a tree that can be edited: what is not touched is written again as it came, also
 * what this host knows nothing of. Elements are named by the usual prefixes (`c:` charts, `a:` drawings, `r:` relationships), whatever
 * prefixes the file uses.
 */
import { SaxesParser } from 'saxes';
import { attributesXml, escapeXml } from '../files/xml/xml-text';
import { childOrder } from './child-order';

export interface ChartNode {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (ChartNode | string)[];
}

/** Prefix → the namespaces that it stands for here: transitional (which is written for new charts) and strict. */
const namespaces: Readonly<Record<string, readonly [string, string]>> = {
  c: ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'http://purl.oclc.org/ooxml/drawingml/chart'],
  a: ['http://schemas.openxmlformats.org/drawingml/2006/main', 'http://purl.oclc.org/ooxml/drawingml/main'],
  r: ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships'],
};

export function node(name: string, attributes: Readonly<Record<string, string>> = {}, children: readonly (ChartNode | string)[] = []): ChartNode {
  return { name, attributes: { ...attributes }, children: [...children] };
}

/** Reads a chart's part; throws saxes' error where it is no XML. */
export function parseChart(xml: string): ChartNode {
  const parser = new SaxesParser<{ xmlns: true; position: false }>({ xmlns: true, position: false });
  const used = new Map<string, string>();
  const open: ChartNode[] = [];
  let root: ChartNode | undefined;
  const named = (uri: string, local: string, asWritten: string): string => {
    const prefix = Object.keys(namespaces).find((candidate) => namespaces[candidate]?.includes(uri));
    if (prefix === undefined) return asWritten;
    used.set(prefix, uri);
    return `${prefix}:${local}`;
  };
  parser.on('opentag', (tag) => {
    const kept = Object.values(tag.attributes).filter(({ name, value }) => !(name.startsWith('xmlns') && isKnown(value)));
    const attributes = kept.map(({ name, uri, local, value }) => [name.startsWith('xmlns') ? name : named(uri, local, name), value]);
    const element = node(named(tag.uri, tag.local, tag.name), Object.fromEntries(attributes) as Record<string, string>);
    open[open.length - 1]?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (text: string) => {
    open[open.length - 1]?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  if (!root) throw new Error('a chart without an element');
  for (const [prefix, [uri]] of Object.entries(namespaces)) root.attributes[`xmlns:${prefix}`] = used.get(prefix) ?? uri;
  return root;
}

/** The chart's part. */
export function chartXml(root: ChartNode): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${elementXml(root)}`;
}

function elementXml(element: ChartNode): string {
  const inner = element.children.map((child) => (typeof child === 'string' ? escapeXml(child) : elementXml(child))).join('');
  const tag = `${element.name}${attributesXml(element.attributes)}`;
  return inner === '' ? `<${tag}/>` : `<${tag}>${inner}</${element.name}>`;
}

function isKnown(uri: string): boolean {
  return Object.values(namespaces).some((uris) => uris.includes(uri));
}

export function newChartSpace(children: readonly ChartNode[]): ChartNode {
  return node('c:chartSpace', Object.fromEntries(Object.entries(namespaces).map(([prefix, [uri]]) => [`xmlns:${prefix}`, uri])), children);
}

export function elementsOf(parent: ChartNode): ChartNode[] {
  return parent.children.filter((child) => typeof child !== 'string');
}

export function childrenNamed(parent: ChartNode, name: string): ChartNode[] {
  return elementsOf(parent).filter((child) => child.name === name);
}

export function childNamed(parent: ChartNode | null, name: string): ChartNode | null {
  return (parent && childrenNamed(parent, name)[0]) ?? null;
}

/** The element at the end of a path of names; null where one of them is missing. */
export function descendant(parent: ChartNode | null, ...path: readonly string[]): ChartNode | null {
  return path.reduce<ChartNode | null>((at, name) => childNamed(at, name), parent);
}

/** All elements of that name below, in document order. */
export function allNamed(parent: ChartNode, name: string): ChartNode[] {
  return elementsOf(parent).flatMap((child) => [...(child.name === name ? [child] : []), ...allNamed(child, name)]);
}

/** Puts an element among its siblings where the schema wants it: behind those of its own name. */
export function insertChild(parent: ChartNode, child: ChartNode): ChartNode {
  const order = childOrder(parent.name);
  const rank = order.indexOf(child.name);
  const next = parent.children.findIndex((other) => typeof other !== 'string' && order.indexOf(other.name) > rank);
  parent.children.splice(next < 0 ? parent.children.length : next, 0, child);
  return child;
}

/** The child of that name, made in its place where there is none. */
export function ensureChild(parent: ChartNode, name: string): ChartNode {
  return childNamed(parent, name) ?? insertChild(parent, node(name));
}

/** Puts an element in the place of all of its name. */
export function replaceChild(parent: ChartNode, child: ChartNode): ChartNode {
  removeChildren(parent, child.name);
  return insertChild(parent, child);
}

export function removeChildren(parent: ChartNode | null, ...names: readonly string[]): void {
  if (!parent) return;
  const kept = parent.children.filter((child) => typeof child === 'string' || !names.includes(child.name));
  parent.children.splice(0, parent.children.length, ...kept);
}

/** The `val` of a child, which is how charts write most properties; null where there is no such child, '' where it says nothing. */
export function valueIn(parent: ChartNode | null, name: string): string | null {
  const child = childNamed(parent, name);
  return child ? (child.attributes.val ?? '') : null;
}

/** A child's `val` as xsd:boolean, which is true where it is not said. */
export function flagIn(parent: ChartNode | null, name: string, ifAbsent = false): boolean {
  const value = valueIn(parent, name);
  return value === null ? ifAbsent : value !== '0' && value !== 'false';
}

export function numberIn(parent: ChartNode | null, name: string): number | null {
  const value = valueIn(parent, name);
  return value === null || value === '' || !Number.isFinite(Number(value)) ? null : Number(value);
}

/** Sets a child's `val`, making the child; null takes the child away. */
export function setValue(parent: ChartNode, name: string, value: string | number | boolean | null): void {
  if (value === null) removeChildren(parent, name);
  else ensureChild(parent, name).attributes.val = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
}

/** The text directly inside. */
export function textOf(element: ChartNode | null): string {
  return element ? element.children.filter((child) => typeof child === 'string').join('') : '';
}

export function setText(element: ChartNode, text: string): void {
  element.children.splice(0, element.children.length, text);
}
