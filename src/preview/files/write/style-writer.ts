import { HorizontalAlign, type IStyleData, type Nullable } from '@univerjs/core';
import type { WorkbookPackage } from '../package/workbook-package';
import { fileStyleOf } from '../cell-style-names';
import { BUILT_IN_FORMATS, HORIZONTAL, nameOf, VERTICAL } from '../read/style-vocabulary';
import { insertBefore, insertInOrder, openingTag, setAttributes, sourceOf, STYLES_ORDER, withPrefix } from '../xml/element-order';
import { TextEdits } from '../xml/text-edits';
import { attributesXml } from '../xml/xml-text';
import { child, numberOf, parseXml, type XmlDocument, type XmlElement } from '../xml/xml-tree';
import { canonicalStyle, type CanonicalStyle } from './canonical-style';
import { borderXml, differenceXml, fillXml, fontXml } from './style-xml';

/** The first number that a format of one's own may have. */
const FIRST_OWN_FORMAT = 164;

/** How a cell's format differs from another in what is no look. */
export interface FormatVariant {
  readonly isQuoted: boolean;
  /** Undefined where it stays as it is. */
  readonly isLocked: boolean | undefined;
  /** The name of the style in the words of the API; undefined where it stays. */
  readonly styleName: string | undefined;
}

/** Adds formats to styles.xml; what stands there is never changed, so no other cell changes its looks. */
export class StyleWriter {
  private readonly document: XmlDocument;
  private readonly plain: IStyleData;
  private readonly lists: Readonly<Record<'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'cellStyleXfs' | 'cellStyles' | 'dxfs', StyleList>>;
  private readonly known = new Map<string, number>();

  /** `formats` are the cell formats as read, by index. */
  constructor(
    private readonly parts: WorkbookPackage,
    private readonly part: string,
    private readonly formats: readonly IStyleData[],
  ) {
    this.document = parseXml(parts.text(part) ?? MINIMAL_STYLES);
    this.plain = formats[0] ?? {};
    const list = (name: string) => new StyleList(this.document, name);
    this.lists = { numFmts: list('numFmts'), fonts: list('fonts'), fills: list('fills'), borders: list('borders'), cellXfs: list('cellXfs'), cellStyleXfs: list('cellStyleXfs'), cellStyles: list('cellStyles'), dxfs: list('dxfs') };
  }

  canonical(style: Nullable<IStyleData>): CanonicalStyle {
    return canonicalStyle(style, this.plain);
  }

  /** The index of a cell format that looks like `style` and is like the format `base` in all that Univer does not know. */
  cellFormat(base: number, style: Nullable<IStyleData>): number {
    const now = this.canonical(style);
    const key = JSON.stringify([base, now]);
    const known = this.known.get(key) ?? this.makeCellFormat(base, now);
    this.known.set(key, known);
    return known;
  }

  /** The index of a cell format like that one, also one just added, but quoted or (un)locked. */
  variant(index: number, { isQuoted, isLocked, styleName }: FormatVariant): number {
    const source = this.lists.cellXfs.source(index);
    const wrapped = parseXml(`<cellXfs>${source}</cellXfs>`);
    const [xf] = wrapped.root.children;
    if (!xf) return index;
    const tag = openingTag(wrapped, xf, {
      ...(isQuoted && { quotePrefix: '1' }),
      ...(isLocked !== undefined && { applyProtection: '1' }),
      ...(styleName !== undefined && { xfId: String(this.namedFormat(styleName, xf)) }),
    }).replace(/\s*\/?>$/, '');
    const protection = isLocked === undefined ? null : `<protection${attributesXml({ ...child(xf, 'protection')?.attributes, locked: isLocked ? null : 0 })}/>`;
    const parts = xf.children.filter((part) => protection === null || part.name !== 'protection').map((part) => sourceOf(wrapped, part));
    // CT_Xf: alignment, protection, extLst.
    if (protection !== null) parts.splice(child(xf, 'alignment') ? 1 : 0, 0, protection);
    return this.lists.cellXfs.indexOf(parts.length === 0 ? `${tag}/>` : `${tag}>${parts.join('')}</xf>`);
  }

  /** The index of a named style's own format: the file's, or one that looks like the cell's. */
  private namedFormat(styleName: string, xf: XmlElement): number {
    const style = fileStyleOf(styleName);
    const isIt = ({ attributes }: XmlElement) => (style.builtinId === null ? attributes.name === style.name : attributes.builtinId === String(style.builtinId));
    const known = numberOf(this.lists.cellStyles.elements.find(isIt), 'xfId') ?? this.known.get(`style ${styleName}`);
    if (known !== undefined) return known;
    const { numFmtId, fontId, fillId, borderId } = xf.attributes;
    const index = this.lists.cellStyleXfs.add(`<xf${attributesXml({ numFmtId, fontId, fillId, borderId })}/>`);
    this.lists.cellStyles.add(`<cellStyle${attributesXml({ name: style.name, xfId: index, builtinId: style.builtinId })}/>`);
    this.known.set(`style ${styleName}`, index);
    return index;
  }

  /** The index of a format for conditional formats; one that is there already is taken again. */
  difference(style: Nullable<IStyleData>): number {
    const canonical = canonicalStyle(style, {});
    const format = canonical.numberFormat === undefined ? null : this.numberFormat(canonical.numberFormat);
    return this.lists.dxfs.indexOf(differenceXml(canonical, format));
  }

  /** Writes what was added into the package. */
  commit(): void {
    const edits = new TextEdits();
    for (const list of Object.values(this.lists)) list.write(edits);
    if (!edits.isEmpty || !this.parts.has(this.part)) this.parts.setText(this.part, edits.apply(this.document.source));
  }

  private makeCellFormat(base: number, now: CanonicalStyle): number {
    const was = this.canonical(this.formats[base]);
    const xf = this.lists.cellXfs.element(base);
    const idOf = (name: string) => numberOf(xf, name) ?? 0;
    const changes: Record<string, string | null> = {};
    const take = (name: string, apply: string, id: number) => {
      changes[name] = String(id);
      changes[apply] = '1';
    };
    if (differ(was.font, now.font)) {
      take('fontId', 'applyFont', this.lists.fonts.indexOf(fontXml(this.document, this.lists.fonts.element(idOf('fontId')), was.font, now.font)));
    }
    if (was.fill !== now.fill) take('fillId', 'applyFill', now.fill === undefined ? 0 : this.lists.fills.indexOf(fillXml(now.fill)));
    if (differ(was.borders, now.borders)) {
      take('borderId', 'applyBorder', this.lists.borders.indexOf(borderXml(this.document, this.lists.borders.element(idOf('borderId')), was.borders, now.borders)));
    }
    if (was.numberFormat !== now.numberFormat) take('numFmtId', 'applyNumberFormat', this.numberFormat(now.numberFormat ?? 'General'));
    const alignment = differ(was.alignment, now.alignment) ? this.alignmentXml(child(xf, 'alignment'), was.alignment, now.alignment) : null;
    if (alignment !== null) changes.applyAlignment = '1';
    if (Object.keys(changes).length === 0) return base;
    return this.lists.cellXfs.indexOf(this.xfXml(xf, changes, alignment));
  }

  private xfXml(xf: XmlElement | undefined, changes: Readonly<Record<string, string | null>>, alignment: string | null): string {
    if (!xf) return `<xf${attributesXml({ numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0, ...changes })}>${alignment ?? ''}</xf>`;
    const tag = openingTag(this.document, xf, changes).replace(/\s*\/?>$/, '');
    const rest = xf.children.filter((part) => part.name !== 'alignment').map((part) => sourceOf(this.document, part));
    const old = child(xf, 'alignment');
    const inner = [alignment ?? (old ? sourceOf(this.document, old) : ''), ...rest].join('');
    return inner === '' ? `${tag}/>` : `${tag}>${inner}</xf>`;
  }

  private alignmentXml(base: XmlElement | undefined, was: CanonicalStyle['alignment'], now: CanonicalStyle['alignment']): string {
    const attributes: Record<string, string | number | null> = { ...base?.attributes };
    const set = (name: string, isChanged: boolean, value: string | number | null) => {
      if (isChanged) attributes[name] = value;
    };
    const named = <Value>(table: Readonly<Record<string, Value>>, value: Value | undefined) => (value === undefined ? null : (nameOf(table, value) ?? null));
    set('horizontal', was.horizontal !== now.horizontal, named(HORIZONTAL, now.horizontal === HorizontalAlign.BOTH ? HorizontalAlign.JUSTIFIED : now.horizontal));
    set('vertical', was.vertical !== now.vertical, named(VERTICAL, now.vertical));
    set('wrapText', was.wrap !== now.wrap, now.wrap ? 1 : null);
    set('textRotation', was.rotation !== now.rotation, now.rotation ?? null);
    set('indent', was.indent !== now.indent, now.indent ?? null);
    // An indent needs a side to start from.
    if (now.indent !== undefined && now.horizontal === undefined) attributes.horizontal = 'left';
    return `<alignment${attributesXml(attributes)}/>`;
  }

  private numberFormat(pattern: string): number {
    const builtIn = Object.entries(BUILT_IN_FORMATS).find(([, code]) => code === pattern)?.[0];
    const formats = [...this.lists.numFmts.elements];
    const own = formats.find((format) => format.attributes.formatCode === pattern);
    const known = numberOf(own, 'numFmtId') ?? (builtIn === undefined ? null : Number(builtIn));
    if (known !== null) return known;
    const key = `numFmt ${pattern}`;
    const added = this.known.get(key);
    if (added !== undefined) return added;
    const highest = formats.reduce((last, format) => Math.max(last, numberOf(format, 'numFmtId') ?? 0), FIRST_OWN_FORMAT - 1);
    const id = highest + 1 + this.lists.numFmts.addedCount;
    this.lists.numFmts.indexOf(`<numFmt${attributesXml({ numFmtId: id, formatCode: pattern })}/>`);
    this.known.set(key, id);
    return id;
  }
}

/** One list of styles.xml: finds an entry that is written the same way, else adds it at the end. */
class StyleList {
  readonly elements: readonly XmlElement[];
  private readonly element_: XmlElement | undefined;
  private readonly indexes = new Map<string, number>();
  private readonly added: string[] = [];

  constructor(
    private readonly document: XmlDocument,
    private readonly name: string,
  ) {
    this.element_ = child(document.root, name);
    this.elements = this.element_?.children ?? [];
    this.elements.forEach((element, index) => {
      const source = sourceOf(document, element);
      if (!this.indexes.has(source)) this.indexes.set(source, index);
    });
  }

  get addedCount(): number {
    return this.added.length;
  }

  /** The entry as it is written, also one that was just added. */
  source(index: number): string {
    const element = this.elements[index];
    return element ? sourceOf(this.document, element).replaceAll(new RegExp(`(</?)${this.document.prefix}`, 'g'), '$1') : (this.added[index - this.elements.length] ?? '<xf/>');
  }

  element(index: number): XmlElement | undefined {
    return this.elements[index];
  }

  indexOf(xml: string): number {
    return this.indexes.get(xml) ?? this.add(xml);
  }

  /** Adds an entry whether there is one like it or not. */
  add(xml: string): number {
    const index = this.elements.length + this.added.length;
    this.added.push(xml);
    this.indexes.set(xml, index);
    return index;
  }

  write(edits: TextEdits): void {
    if (this.added.length === 0) return;
    const xml = this.added.join('');
    const count = String(this.elements.length + this.added.length);
    if (!this.element_) {
      insertInOrder(edits, this.document, STYLES_ORDER, this.name, `<${this.name} count="${count}">${xml}</${this.name}>`);
    } else if (this.element_.contentStart === this.element_.end) {
      const tag = openingTag(this.document, this.element_, { count }).replace(/\s*\/>$/, '>');
      edits.replace(this.element_.start, this.element_.end, `${tag}${withPrefix(xml, this.document.prefix)}</${this.document.prefix}${this.name}>`);
    } else {
      setAttributes(edits, this.document, this.element_, { count });
      insertBefore(edits, this.document, this.element_, undefined, xml);
    }
  }
}

/** What styles.xml must have at least; Excel expects the two fills in their places. */
export const MINIMAL_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>';

function differ(was: object, now: object): boolean {
  const sorted = (value: object) => JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(was) !== sorted(now);
}
