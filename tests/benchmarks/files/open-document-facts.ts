/** The independent reader: what LibreOffice understood of a workbook, from its conversion to a flat OpenDocument file (.fods). */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';
import { columnName } from '../../../src/preview/files/cells/cell-reference';
import { Facts, type Kind } from './facts';
import { OpenDocumentStyles } from './open-document-styles';
import { canonicalText, type XmlNode } from './xml-nodes';

/** Reads a .fods file piece by piece: a row is forgotten once it is told. */
export async function openDocumentFacts(file: string): Promise<Facts> {
  const reader = new Reader();
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    reader.open(name, attributes);
  });
  parser.on('closetag', () => {
    reader.close();
  });
  parser.on('text', (text) => {
    reader.text(text);
  });
  for await (const piece of createReadStream(file, { encoding: 'utf8' })) parser.write(String(piece));
  parser.close();
  return reader.facts;
}

class Reader {
  readonly facts = new Facts();
  private readonly styles = new OpenDocumentStyles();
  private readonly stack: XmlNode[] = [{ name: '', attributes: {}, children: [] }];
  private sheet: SheetReader | null = null;
  private validations = new Map<string, string>();
  private sheets = 0;
  /** Elements that are kept whole: drawings hold documents of their own. */
  private whole = 0;

  open(name: string, attributes: Record<string, string>): void {
    const node: XmlNode = { name, attributes, children: [] };
    this.stack[this.stack.length - 1]?.children.push(node);
    this.stack.push(node);
    if (isKeptWhole(name)) this.whole++;
    if (this.whole > 0) return;
    if (name === 'table:table') {
      this.sheets++;
      this.sheet = new SheetReader(attributes['table:name'] ?? '', this.facts, this.styles, this.validations);
      this.facts.add('sheets', `sheet ${this.sheets}`, `${attributes['table:name'] ?? ''} ${this.styles.look(attributes['table:style-name'], 'table')}`);
      const { 'table:protected': isProtected, 'table:print-ranges': printRanges, 'table:print': print } = attributes;
      if (isProtected) this.facts.add('protection', `${attributes['table:name'] ?? ''}!sheet`, isProtected);
      const page = this.styles.page(attributes['table:style-name']);
      this.facts.add('print settings', `${attributes['table:name'] ?? ''}!page`, `${printRanges ?? ''} ${print ?? ''} ${page}`);
    }
  }

  text(text: string): void {
    this.stack[this.stack.length - 1]?.children.push(text);
  }

  close(): void {
    const node = this.stack.pop();
    const parent = this.stack[this.stack.length - 1];
    if (!node || !parent) return;
    const isInside = this.whole > 0;
    if (isKeptWhole(node.name)) this.whole--;
    if (isInside && this.whole > 0) return;
    if (isInside) {
      // A drawing of the sheet itself, or of one of its cells, which is told with its row.
      if (parent.name === 'table:table') this.sheet?.drawings(node);
      return;
    }
    if (this.sheet) this.closeInSheet(node, parent, this.sheet);
    else this.closeElsewhere(node);
  }

  private closeInSheet(node: XmlNode, parent: XmlNode, sheet: SheetReader): void {
    switch (node.name) {
      case 'table:table-row':
        sheet.row(node, parent.name === 'table:table-header-rows');
        parent.children.pop();
        break;
      case 'table:table-column':
        sheet.column(node, parent.name === 'table:table-header-columns');
        parent.children.pop();
        break;
      case 'table:table':
        sheet.end(node);
        this.sheet = null;
        parent.children.pop();
        break;
      default:
    }
  }

  private closeElsewhere(node: XmlNode): void {
    switch (node.name) {
      case 'office:font-face-decls':
        this.styles.takeFonts(node);
        break;
      case 'office:styles':
      case 'office:automatic-styles':
      case 'office:master-styles':
        this.styles.take(node);
        break;
      case 'table:content-validation':
        this.validations.set(node.attributes['table:name'] ?? '', canonicalText(node, (name, value) => (name === 'table:name' ? null : value)));
        break;
      case 'office:spreadsheet': {
        const { 'table:structure-protected': isProtected } = node.attributes;
        if (isProtected) this.facts.add('protection', 'structure', isProtected);
        for (const child of node.children) if (typeof child !== 'string') addWorkbookThing(this.facts, this.styles, child);
        break;
      }
      default:
    }
  }
}

function isKeptWhole(name: string): boolean {
  return name.startsWith('draw:') || name === 'table:shapes' || name === 'office:forms' || name === 'office:annotation' || name === 'table:scenario';
}

function addWorkbookThing(facts: Facts, styles: OpenDocumentStyles, node: XmlNode): void {
  const kinds: Readonly<Record<string, Kind>> = {
    'table:named-expressions': 'names',
    'table:database-ranges': 'tables and filters',
    'table:data-pilot-tables': 'pivot tables',
    'table:calculation-settings': 'other parts',
  };
  const kind = kinds[node.name];
  if (kind) addMembers(facts, kind, '', styles, node);
}

function addMembers(facts: Facts, kind: Kind, sheet: string, styles: OpenDocumentStyles, node: XmlNode): void {
  const seen = new Map<string, number>();
  for (const member of node.children) {
    if (typeof member === 'string') continue;
    const attributes = member.attributes;
    const name = attributes['table:name'] ?? attributes['calcext:target-range-address'] ?? member.name;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    facts.add(kind, `${sheet}${name}${count > 1 ? ` (${count})` : ''}`, styles.resolved(member));
  }
}

/** Runs of rows or columns that say the same, as one fact each. */
class Runs {
  private start = 0;
  private last: string | null = null;

  constructor(private readonly tell: (first: number, last: number, value: string) => void) {}

  next(position: number, value: string): void {
    if (this.last === value) return;
    if (this.last !== null) this.tell(this.start, position - 1, this.last);
    this.start = position;
    this.last = value;
  }

  end(position: number): void {
    if (this.last !== null) this.tell(this.start, position - 1, this.last);
  }
}

class SheetReader {
  private rows = 0;
  private columns = 0;
  private readonly columnStyles: { readonly last: number; readonly style: string | undefined }[] = [];
  private readonly runs: Readonly<Record<'widths' | 'heights' | 'hiddenColumns' | 'hiddenRows' | 'blank' | 'titles' | 'titleColumns', Runs>>;

  constructor(
    private readonly name: string,
    private readonly facts: Facts,
    private readonly styles: OpenDocumentStyles,
    private readonly validations: ReadonlyMap<string, string>,
  ) {
    const tell = (kind: Kind, what: string, isDefault: (value: string) => boolean = () => false) =>
      new Runs((first, last, value) => {
        if (!isDefault(value)) facts.add(kind, `${name}!${what} ${first + 1}-${last + 1}`, value);
      });
    const isNo = (value: string) => value === '';
    this.runs = {
      widths: tell('widths and heights', 'columns'),
      heights: tell('widths and heights', 'rows'),
      hiddenColumns: tell('hidden rows and columns', 'columns', isNo),
      hiddenRows: tell('hidden rows and columns', 'rows', isNo),
      blank: tell('looks of cells', 'blank cells in rows', isNo),
      titles: tell('print settings', 'repeated rows', isNo),
      titleColumns: tell('print settings', 'repeated columns', isNo),
    };
  }

  column({ attributes }: XmlNode, isTitle: boolean): void {
    const count = Number(attributes['table:number-columns-repeated'] ?? 1);
    this.runs.widths.next(this.columns, this.styles.look(attributes['table:style-name'], 'table-column'));
    this.runs.hiddenColumns.next(this.columns, hidden(attributes));
    this.runs.titleColumns.next(this.columns, isTitle ? 'repeated' : '');
    this.columns += count;
    this.columnStyles.push({ last: this.columns - 1, style: attributes['table:default-cell-style-name'] });
  }

  row(node: XmlNode, isTitle: boolean): void {
    const { attributes } = node;
    const row = this.rows;
    this.runs.heights.next(row, this.styles.look(attributes['table:style-name'], 'table-row'));
    this.runs.hiddenRows.next(row, hidden(attributes));
    this.runs.titles.next(row, isTitle ? 'repeated' : '');
    let column = 0;
    let blank = '';
    const blanks = new Runs((first, last, value) => {
      if (value !== '') blank += ` ${columnName(first)}-${columnName(last)}:${value}`;
    });
    for (const cell of node.children) {
      if (typeof cell === 'string') continue;
      const count = Number(cell.attributes['table:number-columns-repeated'] ?? 1);
      const isBlank = cell.attributes['office:value-type'] === undefined && cell.attributes['table:formula'] === undefined && cell.children.every((child) => typeof child === 'string');
      if (!isBlank) for (let each = 0; each < count; each++) this.cell(cell, row, column + each);
      this.addMerge(cell, row, column);
      for (const part of this.columnParts(column, column + count - 1)) {
        const own = cell.attributes['table:style-name'] ?? attributes['table:default-cell-style-name'] ?? part.style;
        const validation = this.validations.get(cell.attributes['table:content-validation-name'] ?? '') ?? '';
        blanks.next(part.first, isBlank ? this.lookOfBlank(own) : '');
        if (validation !== '') this.facts.add('data validation', `${this.name}!${columnName(part.first)}${row + 1}-${columnName(part.last)}`, validation);
      }
      column += count;
    }
    blanks.end(column);
    this.runs.blank.next(row, blank);
    this.rows += Number(attributes['table:number-rows-repeated'] ?? 1);
  }

  drawings(node: XmlNode): void {
    const text = this.styles.resolved(node);
    if (node.children.length > 0) this.facts.add('charts, pictures, shapes', `${this.name}!${node.name}`, digest(text));
  }

  end(table: XmlNode): void {
    for (const runs of [this.runs.heights, this.runs.hiddenRows, this.runs.blank, this.runs.titles]) runs.end(this.rows);
    for (const runs of [this.runs.widths, this.runs.hiddenColumns, this.runs.titleColumns]) runs.end(this.columns);
    const kinds: Readonly<Record<string, Kind>> = {
      'calcext:conditional-formats': 'conditional formats',
      'calcext:sparkline-groups': 'charts, pictures, shapes',
      'table:named-expressions': 'names',
      'loext:table-protection': 'protection',
      'table:table-protection': 'protection',
    };
    for (const child of table.children) {
      const kind = typeof child === 'string' ? undefined : kinds[child.name];
      if (typeof child === 'string' || !kind) continue;
      if (kind === 'protection') this.facts.add(kind, `${this.name}!permissions`, this.styles.resolved(child));
      else addMembers(this.facts, kind, `${this.name}!`, this.styles, child);
    }
  }

  private cell(cell: XmlNode, row: number, column: number): void {
    const place = `${this.name}!${columnName(column)}${row + 1}`;
    const { attributes } = cell;
    const formula = attributes['table:formula'];
    const texts = cell.children.filter((child): child is XmlNode => typeof child !== 'string' && child.name === 'text:p');
    const text = texts.map(textOf).join('\n');
    const type = attributes['calcext:value-type'] ?? attributes['office:value-type'];
    const value = attributes['office:value'] ?? attributes['office:date-value'] ?? attributes['office:time-value'] ?? attributes['office:boolean-value'] ?? attributes['office:string-value'] ?? text;
    if (formula !== undefined) this.facts.add('formulas', place, `${formula} ${attributes['table:number-matrix-rows-spanned'] ?? ''}`);
    if (type !== undefined) this.facts.add(formula === undefined ? 'values' : 'results of formulas', place, `${type} ${value}`);
    const style = attributes['table:style-name'] ?? this.columnStyles.find(({ last }) => column <= last)?.style;
    this.facts.add('number formats', place, this.styles.numberFormat(style));
    this.facts.add('looks of cells', place, this.styles.look(style, 'table-cell'));
    if (texts.some((paragraph) => paragraph.children.some((child) => typeof child !== 'string' && child.name === 'text:span'))) {
      this.facts.add('fonts within a text', place, texts.map((paragraph) => this.styles.resolved(paragraph)).join(''));
    }
    for (const child of cell.children) {
      if (typeof child === 'string' || child.name === 'text:p') continue;
      if (child.name === 'office:annotation') this.facts.add('comments', place, textOf(child));
      else if (child.name.startsWith('draw:')) this.facts.add('charts, pictures, shapes', `${place} ${child.name} ${child.attributes['draw:z-index'] ?? ''}`, digest(this.styles.resolved(child)));
    }
    const links = texts.flatMap((paragraph) => paragraph.children).flatMap((child) => (typeof child !== 'string' && child.name === 'text:a' ? [child.attributes['xlink:href'] ?? ''] : []));
    if (links.length > 0) this.facts.add('hyperlinks', place, links.join(' '));
  }

  /** Empty for the look that every cell has that no one touched. */
  private lookOfBlank(style: string | undefined): string {
    const text = (name: string | undefined) => `${this.styles.look(name, 'table-cell')}${this.styles.numberFormat(name)}`;
    return style === undefined || text(style) === text('Default') ? '' : digest(text(style));
  }

  private addMerge({ attributes }: XmlNode, row: number, column: number): void {
    const [columns, rows] = [attributes['table:number-columns-spanned'] ?? '1', attributes['table:number-rows-spanned'] ?? '1'];
    if (columns !== '1' || rows !== '1') this.facts.add('merged areas', `${this.name}!${columnName(column)}${row + 1}`, `${rows} rows, ${columns} columns`);
  }

  /** The stretch of columns, cut where the columns' own style changes. */
  private columnParts(first: number, last: number): { readonly first: number; readonly last: number; readonly style: string | undefined }[] {
    const parts = [];
    let from = first;
    for (const { last: end, style } of this.columnStyles) {
      if (end < from || from > last) continue;
      parts.push({ first: from, last: Math.min(end, last), style });
      from = end + 1;
    }
    return parts;
  }
}

function hidden(attributes: Readonly<Record<string, string>>): string {
  return attributes['table:visibility'] ?? '';
}

function textOf(node: XmlNode): string {
  if (node.name === 'text:s') return ' '.repeat(Number(node.attributes['text:c'] ?? 1));
  if (node.name === 'text:line-break') return '\n';
  return node.children.map((child) => (typeof child === 'string' ? child : child.name === 'dc:date' ? '' : textOf(child))).join('');
}

function digest(text: string): string {
  return createHash('sha1').update(text).digest('hex').slice(0, 10);
}
