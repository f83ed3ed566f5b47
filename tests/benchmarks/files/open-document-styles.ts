/** Styles of an OpenDocument file by what they say, as their names are only numbered. */
import { canonicalText, type XmlNode } from './xml-nodes';

export class OpenDocumentStyles {
  private readonly styles = new Map<string, XmlNode>();
  private readonly others = new Map<string, XmlNode>();
  private readonly looks = new Map<string, string>();

  /** Takes the styles of `office:styles`, `office:automatic-styles` or `office:master-styles`. */
  take(group: XmlNode): void {
    for (const node of group.children) {
      if (typeof node === 'string') continue;
      const name = node.attributes['style:name'];
      if (name === undefined) continue;
      if (node.name === 'style:style') this.styles.set(`${node.attributes['style:family'] ?? ''} ${name}`, node);
      this.others.set(`${node.name} ${name}`, node);
    }
  }

  /** Takes the fonts of `office:font-face-decls`: LibreOffice numbers those of one name as it comes upon them. */
  takeFonts(group: XmlNode): void {
    for (const node of group.children) {
      if (typeof node !== 'string') this.others.set(`font ${node.attributes['style:name'] ?? ''}`, node);
    }
  }

  /** What a style says, its parents included, its number format left out. */
  look(name: string | undefined, family: string): string {
    if (name === undefined) return '';
    const key = `${family} ${name}`;
    const known = this.looks.get(key);
    if (known !== undefined) return known;
    const style = this.styles.get(key);
    const own = style?.children.map((child) => (typeof child === 'string' || child.name === 'style:map' ? '' : this.resolved(child))).join('') ?? name;
    const parent = style?.attributes['style:parent-style-name'];
    const text = parent === undefined || parent === name ? own : `${own} on ${this.look(parent, family)}`;
    this.looks.set(key, text);
    return text;
  }

  /** The number format of a cell's style. */
  numberFormat(name: string | undefined): string {
    for (let next = name, steps = 0; next !== undefined && steps < 10; steps++) {
      const style = this.styles.get(`table-cell ${next}`);
      const format = style?.attributes['style:data-style-name'];
      if (format !== undefined) return this.format(format);
      next = style?.attributes['style:parent-style-name'];
    }
    return '';
  }

  /** The page that a table's style leads to: size, margins, header and footer. */
  page(tableStyle: string | undefined): string {
    const name = this.styles.get(`table ${tableStyle ?? ''}`)?.attributes['style:master-page-name'];
    const master = this.others.get(`style:master-page ${name ?? ''}`);
    const layout = this.others.get(`style:page-layout ${master?.attributes['style:page-layout-name'] ?? ''}`);
    return [layout, master].map((node) => (node ? node.children.map((child) => (typeof child === 'string' ? '' : this.resolved(child))).join('') : '')).join('');
  }

  /** A tree as one text, names of numbered styles replaced by what they say. */
  resolved(node: XmlNode): string {
    return canonicalText(node, (name, value) => {
      if (name === 'style:name' || name === 'xml:id' || name === 'draw:id') return null;
      if (name.startsWith('style:font-name')) return this.font(value);
      if (name === 'style:data-style-name' || name === 'number:style-name') return this.format(value);
      if (name === 'calcext:apply-style-name') return `${this.look(value, 'table-cell')}${this.numberFormat(value)}`;
      if (name === 'draw:style-name') return this.look(value, 'graphic');
      if (name === 'draw:text-style-name') return this.look(value, 'paragraph');
      if (name === 'text:style-name') return this.styles.has(`text ${value}`) ? this.look(value, 'text') : this.look(value, 'paragraph');
      if (name.endsWith('style-name') && /^[a-z]+\d+$/i.test(value)) return null;
      return value;
    });
  }

  private font(name: string): string {
    const font = this.others.get(`font ${name}`);
    return font ? canonicalText(font, (attribute, value) => (attribute === 'style:name' ? null : value)) : name;
  }

  private format(name: string): string {
    const kinds = ['number', 'currency', 'percentage', 'date', 'time', 'boolean', 'text'];
    const style = kinds.map((kind) => this.others.get(`number:${kind}-style ${name}`)).find((node) => node !== undefined);
    if (!style) return name;
    return canonicalText(style, (attribute, value) => {
      if (attribute === 'style:name' || attribute === 'style:volatile') return null;
      return attribute === 'style:apply-style-name' && value !== name ? this.format(value) : value;
    });
  }
}
