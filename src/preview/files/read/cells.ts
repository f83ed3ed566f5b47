import { CellValueType, type ICellData } from '@univerjs/core';
import type { RunFont } from '../custom-data';
import { cellName, parseCell, parseRange, type CellRange } from '../cells/cell-reference';
import { formulaFromFile, movedFormula } from '../cells/formula-text';
import { flag, numberOf, type XmlElement } from '../xml/xml-tree';
import { decodeCellText } from '../xml/xml-text';
import { isoDateToSerial } from './dates';
import { readRichText, type SharedString } from './shared-strings';

/** A cell of a worksheet part. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly xf: number;
  /** What it holds, without its style; null where only a format is there, or the value belongs to an array formula. */
  readonly content: ICellData | null;
  readonly formula: FileFormula | null;
  readonly isRich: boolean;
  /** The fonts within its text, where parts of it have their own. */
  readonly runFonts: readonly RunFont[];
  /** Whether it cannot be edited while the sheet is protected. */
  readonly isLocked: boolean;
  /** Null for `Normal`. */
  readonly styleName: string | null;
  readonly element: XmlElement;
}

export interface FileFormula {
  readonly kind: 'plain' | 'shared-master' | 'shared' | 'array' | 'data-table';
  /** As the file would hold it if it stood alone, without `=`; null for a data table. */
  readonly text: string | null;
  readonly sharedIndex: string | null;
  /** The area of an array formula. */
  readonly area: CellRange | null;
}

/** What reading needs to know of the rest of the workbook. */
export interface CellContext {
  readonly strings: readonly SharedString[];
  readonly date1904: boolean;
  /** Whether text in a cell of that format was typed behind an apostrophe. */
  readonly isQuoted: (xf: number) => boolean;
  readonly isLocked: (xf: number) => boolean;
  /** The name of a format's style; null for `Normal`. */
  readonly styleName: (xf: number) => string | null;
}

/** Reads the rows of one sheet in their order; shared formulas refer back to rows read before. */
export class CellReader {
  private readonly masters = new Map<string, { row: number; column: number; text: string }>();
  private readonly arrays: CellRange[] = [];
  private nextRow = 0;

  constructor(private readonly context: CellContext) {}

  /** The row's 0-based number and its cells, from left to right as they stand. */
  read(rowElement: XmlElement): { row: number; cells: FileCell[] } {
    const row = (numberOf(rowElement, 'r') ?? this.nextRow + 1) - 1;
    this.nextRow = row + 1;
    const cells: FileCell[] = [];
    let nextColumn = 0;
    for (const element of rowElement.children) {
      if (element.name !== 'c') continue;
      const column = parseCell(element.attributes.r ?? '')?.column ?? nextColumn;
      nextColumn = column + 1;
      cells.push(this.readCell(row, column, element));
    }
    return { row, cells };
  }

  private readCell(row: number, column: number, element: XmlElement): FileCell {
    let formulaElement: XmlElement | undefined;
    let valueElement: XmlElement | undefined;
    let inlineElement: XmlElement | undefined;
    for (const part of element.children) {
      if (part.name === 'f') formulaElement = part;
      else if (part.name === 'v') valueElement = part;
      else if (part.name === 'is') inlineElement = part;
    }
    const xf = numberOf(element, 's') ?? 0;
    const formula = formulaElement ? this.readFormula(row, column, formulaElement) : null;
    const shared = element.attributes.t === 's' && valueElement ? this.context.strings[Number(valueElement.text)] : undefined;
    const rich = shared ?? (inlineElement && readRichText(inlineElement));
    const value = this.readValue(element.attributes.t ?? 'n', xf, valueElement?.text, rich);
    const isSpilled = formula === null && this.arrays.some((area) => row >= area.startRow && row <= area.endRow && column >= area.startColumn && column <= area.endColumn);
    const hasFormula = formula?.text !== null && formula?.text !== undefined;
    const content = isSpilled || (!hasFormula && value === null) ? null : { ...value, ...(hasFormula ? { f: formulaFromFile(formula.text) } : {}) };
    return { row, column, xf, content, formula, isRich: rich?.isRich ?? false, runFonts: rich?.fonts ?? [], isLocked: this.context.isLocked(xf), styleName: this.context.styleName(xf), element };
  }

  private readFormula(row: number, column: number, element: XmlElement): FileFormula {
    const { t: type = 'normal', si = null, ref } = element.attributes;
    const text = decodeCellText(element.text);
    if (type === 'dataTable') return { kind: 'data-table', text: null, sharedIndex: null, area: null };
    if (type === 'array') {
      const area = ref === undefined ? null : parseRange(ref);
      if (area && cellName(area.startRow, area.startColumn) !== cellName(area.endRow, area.endColumn)) this.arrays.push(area);
      return { kind: 'array', text, sharedIndex: null, area };
    }
    if (type !== 'shared' || si === null) return { kind: 'plain', text: text === '' ? null : text, sharedIndex: null, area: null };
    if (text !== '') {
      this.masters.set(si, { row, column, text });
      return { kind: 'shared-master', text, sharedIndex: si, area: null };
    }
    const master = this.masters.get(si);
    const own = master ? movedFormula(master.text, row - master.row, column - master.column) : null;
    return { kind: 'shared', text: own, sharedIndex: si, area: null };
  }

  private readValue(type: string, xf: number, raw: string | undefined, rich: SharedString | undefined): Pick<ICellData, 'v' | 't'> | null {
    if (type === 's' || type === 'inlineStr') return { v: rich?.text ?? '', t: this.context.isQuoted(xf) ? CellValueType.FORCE_STRING : CellValueType.STRING };
    if (raw === undefined) return null;
    if (type === 'str') return { v: decodeCellText(raw), t: CellValueType.STRING };
    if (type === 'e') return { v: raw, t: CellValueType.STRING };
    if (type === 'b') return { v: raw.trim() === '1' || raw.trim() === 'true' ? 1 : 0, t: CellValueType.BOOLEAN };
    if (type === 'd') {
      const serial = isoDateToSerial(raw, this.context.date1904);
      return serial === null ? { v: raw, t: CellValueType.STRING } : { v: serial, t: CellValueType.NUMBER };
    }
    const number = Number(raw);
    if (raw.trim() === '') return null;
    return Number.isFinite(number) ? { v: number, t: CellValueType.NUMBER } : { v: raw, t: CellValueType.STRING };
  }
}

/** Whether a row element is hidden, high by hand, or has a format of its own. */
export function rowProperties(row: XmlElement): { height: number | null; isCustomHeight: boolean; isHidden: boolean; xf: number | null } {
  return {
    height: numberOf(row, 'ht'),
    isCustomHeight: flag(row, 'customHeight'),
    isHidden: flag(row, 'hidden'),
    xf: flag(row, 'customFormat') ? numberOf(row, 's') : null,
  };
}
