import type { IStyleData, Nullable } from '@univerjs/core';
import { cellName, contains, type CellRange } from '../cells/cell-reference';
import { formulaToFile } from '../cells/formula-text';
import { CellReader, type CellContext, type FileCell } from '../read/cells';
import { insertBefore, openingTag, setAttributes, sourceOf, withPrefix } from '../xml/element-order';
import type { TextEdits } from '../xml/text-edits';
import { attributesXml, escapeXml, textElement } from '../xml/xml-text';
import { child, parseXml, type XmlDocument, type XmlElement } from '../xml/xml-tree';
import type { CellChange, CellChanges, CellContent } from './cell-changes';
import type { FormatVariant } from './style-writer';

/** A row's own properties to be written; attributes by name, null takes one away. */
export type RowChanges = ReadonlyMap<number, Readonly<Record<string, string | null>>>;

export interface CellWriting {
  readonly cells: CellChanges;
  readonly rows: RowChanges;
  readonly context: CellContext;
  /** The format's index for a cell whose style changed: `base` is the one that it has had so far. */
  readonly formatOf: (row: number, column: number, style: { readonly data: Nullable<IStyleData>; readonly id: unknown }, base: number) => number;
  /** The format of a new cell that has no style of its own: its row's or column's. */
  readonly lineFormat: (row: number, column: number) => number;
  /** A format like that one, for text behind an apostrophe or for a cell that is locked or not. */
  readonly variantOf: (index: number, variant: FormatVariant) => number;
}

/** Writes changed cells and rows into `sheetData`; every other row and cell stays as it stands. */
export function writeCells(edits: TextEdits, document: XmlDocument, writing: CellWriting): void {
  const sheetData = child(document.root, 'sheetData');
  if (!sheetData) throw new Error('a worksheet without sheetData');
  const waiting = [...new Set([...writing.cells.keys(), ...writing.rows.keys()])].sort((a, b) => a - b);
  if (waiting.length === 0) return;
  const rowWriter = new RowWriter(edits, document, writing);
  let next = 0;
  const newRowsBefore = (row: number) => {
    let xml = '';
    for (; (waiting[next] ?? Infinity) < row; next++) xml += rowWriter.newRow(waiting[next] ?? 0);
    return xml;
  };
  const reader = new CellReader(writing.context);
  parseXml(document.source, {
    name: 'row',
    take: (element) => {
      const { row, cells } = reader.read(element);
      const before = newRowsBefore(row);
      if (before !== '') edits.insert(element.start, withPrefix(before, document.prefix));
      if (waiting[next] === row) next++;
      rowWriter.existingRow(element, row, cells);
    },
  });
  const rest = newRowsBefore(Infinity);
  if (rest !== '') insertBefore(edits, document, sheetData, undefined, rest);
}

class RowWriter {
  /** Shared formulas whose first cell has got another content: their other cells must stand on their own. */
  private readonly broken = new Set<string>();
  /** Array formulas that were cleared: the values that they had spread are no longer theirs. */
  private readonly clearedArrays: CellRange[] = [];

  constructor(
    private readonly edits: TextEdits,
    private readonly document: XmlDocument,
    private readonly writing: CellWriting,
  ) {}

  newRow(row: number): string {
    const attributes = attributesXml({ r: row + 1, ...this.writing.rows.get(row) });
    const cells = [...(this.writing.cells.get(row) ?? [])].map(([column, change]) => this.cellXml(row, column, change, null));
    return `<row${attributes}>${cells.join('')}</row>`;
  }

  existingRow(element: XmlElement, row: number, cells: readonly FileCell[]): void {
    const changes = this.writing.cells.get(row);
    const columns = [...(changes?.keys() ?? [])];
    let next = 0;
    let added: number[] = [];
    const addBefore = (column: number): string => {
      let xml = '';
      for (; (columns[next] ?? Infinity) < column; next++) {
        const place = columns[next] ?? 0;
        const change = changes?.get(place);
        const cell = change ? this.cellXml(row, place, change, null) : '';
        if (cell !== '') added = [...added, place];
        xml += cell;
      }
      return xml;
    };
    for (const cell of cells) {
      const before = addBefore(cell.column);
      if (before !== '') this.edits.insert(cell.element.start, withPrefix(before, this.document.prefix));
      const change = changes?.get(cell.column);
      if (columns[next] === cell.column) next++;
      this.existingCell(cell, change);
    }
    const rest = addBefore(Infinity);
    const rowAttributes = { ...this.writing.rows.get(row), ...this.widenedSpans(element, added) };
    const isEmpty = element.contentStart === element.end;
    if (isEmpty && rest !== '') {
      const tag = openingTag(this.document, element, rowAttributes).replace(/\s*\/>$/, '>');
      this.edits.replace(element.start, element.end, withPrefix(`${tag}${rest}</row>`, this.document.prefix));
      return;
    }
    if (rest !== '') this.edits.insert(element.contentEnd, withPrefix(rest, this.document.prefix));
    const tag = openingTag(this.document, element, rowAttributes);
    if (tag !== this.document.source.slice(element.start, element.contentStart)) this.edits.replace(element.start, element.contentStart, tag);
  }

  private existingCell(cell: FileCell, change: CellChange | undefined): void {
    const { formula, element } = cell;
    if (formula?.kind === 'shared-master' && change?.isFormulaChanged && formula.sharedIndex !== null) this.broken.add(formula.sharedIndex);
    if (formula?.kind === 'array' && change?.isFormulaChanged && change.content.formula === null && formula.area) this.clearedArrays.push(formula.area);
    if (change) {
      this.edits.replace(element.start, element.end, withPrefix(this.cellXml(cell.row, cell.column, change, cell), this.document.prefix));
      return;
    }
    const formulaElement = child(element, 'f');
    if (formula?.kind === 'shared' && formula.sharedIndex !== null && formulaElement && this.broken.has(formula.sharedIndex)) {
      const own = formula.text === null ? '' : `<f>${escapeXml(formula.text)}</f>`;
      this.edits.replace(formulaElement.start, formulaElement.end, withPrefix(own, this.document.prefix));
    }
    const value = child(element, 'v');
    if (!formula && value && this.clearedArrays.some((area) => contains(area, cell.row, cell.column))) {
      setAttributes(this.edits, this.document, element, { t: null });
      this.edits.remove(value.start, value.end);
    }
  }

  /** The whole `c` element; empty where nothing is left to say of a cell that is not in the file yet. */
  private cellXml(row: number, column: number, change: CellChange, old: FileCell | null): string {
    const xf = this.formatIndex(row, column, change, old);
    if (!change.isContentChanged && old) {
      return openingTag(this.document, old.element, { s: xf === 0 ? null : String(xf) }) + this.document.source.slice(old.element.contentStart, old.element.end);
    }
    const { content } = change;
    const name = cellName(row, column);
    const type = cellType(content);
    if (!old) {
      if (content.kind === 'blank' && content.formula === null && xf === 0) return '';
      return `<c${attributesXml({ r: name, s: xf === 0 ? null : xf, t: type })}>${formulaXml(content)}${valueXml(content)}</c>`;
    }
    // Cell and value metadata (`cm`, `vm`) describe the old content.
    const attributes = { r: name, s: xf === 0 ? null : String(xf), t: type, vm: null, ...(change.isFormulaChanged ? { cm: null } : {}) };
    const tag = openingTag(this.document, old.element, attributes).replace(/\s*\/?>$/, '');
    const inner = `${this.keptFormula(change, old) ?? formulaXml(content)}${valueXml(content)}`;
    return inner === '' ? `${tag}/>` : `${tag}>${inner}</${this.document.prefix}c>`;
  }

  /** The `f` element as it stands, where only the result is new or an array formula is written anew. */
  private keptFormula(change: CellChange, old: FileCell): string | null {
    const element = child(old.element, 'f');
    if (!element || !old.formula || change.content.formula === null) return null;
    if (!change.isFormulaChanged) return old.formula.kind === 'shared' && old.formula.sharedIndex !== null && this.broken.has(old.formula.sharedIndex) ? null : sourceOf(this.document, element);
    if (old.formula.kind !== 'array') return null;
    return `${openingTag(this.document, element, {}).replace(/\s*\/>$/, '>')}${escapeXml(formulaToFile(change.content.formula))}</${this.document.prefix}f>`;
  }

  private formatIndex(row: number, column: number, change: CellChange, old: FileCell | null): number {
    const base = old?.xf ?? this.writing.lineFormat(row, column);
    const index = change.style ? this.writing.formatOf(row, column, change.style, base) : base;
    const mustQuote = change.isContentChanged && change.content.isQuoted && !this.writing.context.isQuoted(index);
    if (!mustQuote && change.isLocked === undefined && change.styleName === undefined) return index;
    return this.writing.variantOf(index, { isQuoted: mustQuote, isLocked: change.isLocked, styleName: change.styleName });
  }

  /** `spans` only helps readers to plan; where new cells lie outside of it, it must follow. */
  private widenedSpans(element: XmlElement, added: readonly number[]): Record<string, string> {
    const spans = /^(\d+):(\d+)$/.exec(element.attributes.spans ?? '');
    if (!spans || added.length === 0) return {};
    const first = Math.min(Number(spans[1]), ...added.map((column) => column + 1));
    const last = Math.max(Number(spans[2]), ...added.map((column) => column + 1));
    return { spans: `${first}:${last}` };
  }
}

function cellType(content: CellContent): string | null {
  switch (content.kind) {
    case 'text':
      return content.formula === null ? 'inlineStr' : 'str';
    case 'boolean':
      return 'b';
    case 'error':
      return 'e';
    case 'number':
    case 'blank':
      return null;
  }
}

function formulaXml(content: CellContent): string {
  return content.formula === null ? '' : `<f>${escapeXml(formulaToFile(content.formula))}</f>`;
}

function valueXml(content: CellContent): string {
  if (content.kind === 'blank') return '';
  if (content.kind === 'text' && content.formula === null) return `<is>${textElement('t', String(content.value))}</is>`;
  return content.kind === 'text' ? textElement('v', String(content.value)) : `<v>${escapeXml(String(content.value))}</v>`;
}
