import { CellValueType, type ICellData, type IStyleData, type IWorkbookData, type IWorksheetData, type Nullable } from '@univerjs/core';
import type { CellCustomData } from '../custom-data';
import { fileError } from '../cells/error-values';
import { xfOfStyleId } from '../read/styles';

/** What a cell holds, as a file says it. */
export interface CellContent {
  /** With `=` in front; null for a constant. */
  readonly formula: string | null;
  readonly kind: 'blank' | 'number' | 'text' | 'boolean' | 'error';
  readonly value: string | number;
  /** Typed behind an apostrophe. */
  readonly isQuoted: boolean;
}

/** How one cell differs from the file. */
export interface CellChange {
  readonly content: CellContent;
  readonly isContentChanged: boolean;
  readonly isFormulaChanged: boolean;
  /** The style now; undefined where it is as it was. */
  readonly style: { readonly data: Nullable<IStyleData>; readonly id: unknown } | undefined;
  /** Whether it is locked now; undefined where that is as it was. */
  readonly isLocked: boolean | undefined;
  /** The name of its style now; undefined where that is as it was. */
  readonly styleName: string | undefined;
}

const BLANK: CellContent = { formula: null, kind: 'blank', value: '', isQuoted: false };

/** The changed cells by row and column, both ascending. */
export type CellChanges = ReadonlyMap<number, ReadonlyMap<number, CellChange>>;

/**
 * How results of formulas are compared that stand as they were. `edits`: against the results of the same engine, so every
 * difference comes from an edit. `file`: against another program's results, so rounding in the last digits, and an error
 * where the other program had a result (a function or a linked workbook that the engine does not have), say nothing.
 */
export type Comparison = 'edits' | 'file';

export interface CellComparison {
  readonly before: Pick<Partial<IWorksheetData>, 'cellData'>;
  readonly now: Pick<Partial<IWorksheetData>, 'cellData'>;
  readonly stylesBefore: IWorkbookData['styles'];
  readonly stylesNow: IWorkbookData['styles'];
  readonly comparison: Comparison;
  /** Whether two styles look the same. */
  readonly sameStyle: (a: Nullable<IStyleData>, b: Nullable<IStyleData>) => boolean;
}

/** The cells in which two states of a sheet differ. */
export function changedCells({ before, now, stylesBefore, stylesNow, comparison, sameStyle }: CellComparison): CellChanges {
  const changes = new Map<number, Map<number, CellChange>>();
  const rowsBefore = before.cellData ?? {};
  const rowsNow = now.cellData ?? {};
  for (const row of numericKeys(rowsBefore, rowsNow)) {
    const cellsBefore = rowsBefore[row] ?? {};
    const cellsNow = rowsNow[row] ?? {};
    const inRow = new Map<number, CellChange>();
    for (const column of numericKeys(cellsBefore, cellsNow)) {
      const was: Nullable<ICellData> = cellsBefore[column];
      const is: Nullable<ICellData> = cellsNow[column];
      const contentWas = cellContent(was);
      const content = cellContent(is);
      const isFormulaChanged = contentWas.formula !== content.formula;
      const isContentChanged = isFormulaChanged || !sameValue(contentWas, content, comparison);
      const isSame = was?.s === is?.s && (xfOfStyleId(is?.s) !== null || stylesBefore === stylesNow);
      const data = styleData(is?.s, stylesNow);
      const isStyleChanged = !isSame && !(isUnset(was?.s) && isUnset(is?.s)) && !sameStyle(styleData(was?.s, stylesBefore), data);
      const style = isStyleChanged ? { data, id: is?.s } : undefined;
      const lock = isCellLocked(was) === isCellLocked(is) ? undefined : isCellLocked(is);
      const styleName = styleNameOf(was) === styleNameOf(is) ? undefined : styleNameOf(is);
      if (isContentChanged || style || lock !== undefined || styleName !== undefined) {
        inRow.set(column, { content, isContentChanged, isFormulaChanged, style, isLocked: lock, styleName });
      }
    }
    if (inRow.size > 0) changes.set(row, inRow);
  }
  return changes;
}

function styleNameOf(cell: Nullable<ICellData>): string {
  return (cell?.custom as CellCustomData | null | undefined)?.styleName ?? 'Normal';
}

function sameValue(was: CellContent, is: CellContent, comparison: Comparison): boolean {
  if (was.kind === is.kind && was.value === is.value) return true;
  if (comparison === 'edits' || is.formula === null) return false;
  if (is.kind === 'error') return was.kind !== 'blank';
  return typeof was.value === 'number' && typeof is.value === 'number' && was.kind === is.kind && Math.abs(was.value - is.value) <= 1e-12 * Math.max(1, Math.abs(was.value));
}

/** What a cell of Univer's holds. */
export function cellContent(cell: Nullable<ICellData>): CellContent {
  if (!cell) return BLANK;
  const formula = typeof cell.f === 'string' && cell.f.startsWith('=') && cell.f.length > 1 ? cell.f : null;
  const value = cell.v ?? richText(cell);
  const isQuoted = cell.t === CellValueType.FORCE_STRING;
  if (value === null || (value === '' && formula === null)) return { ...BLANK, formula };
  const error = isQuoted ? null : fileError(value);
  if (error !== null) return { formula, kind: 'error', value: error, isQuoted };
  if (cell.t === CellValueType.BOOLEAN || typeof value === 'boolean') {
    return { formula, kind: 'boolean', value: value === true || value === 1 || /^(?:1|true)$/i.test(String(value)) ? 1 : 0, isQuoted };
  }
  const isText = isQuoted || cell.t === CellValueType.STRING || (typeof value === 'string' && !(cell.t === CellValueType.NUMBER && isNumeric(value)));
  if (isText) return { formula, kind: 'text', value: String(value), isQuoted };
  const number = Number(value);
  return Number.isFinite(number) ? { formula, kind: 'number', value: number, isQuoted } : { formula, kind: 'error', value: '#NUM!', isQuoted };
}

/** The style that a cell, row or column names; null for none. */
export function styleData(style: Nullable<IStyleData | string>, styles: IWorkbookData['styles']): Nullable<IStyleData> {
  return typeof style === 'string' ? styles[style] : style;
}

/** The keys of both, as ascending numbers. */
export function numericKeys(...tables: readonly object[]): number[] {
  return [...new Set(tables.flatMap((table) => Object.keys(table)))].map(Number).sort((x, y) => x - y);
}

function isCellLocked(cell: Nullable<ICellData>): boolean {
  // The host keeps it in the form of CellCustomData.
  return (cell?.custom as CellCustomData | null | undefined)?.locked !== false;
}

function isUnset(style: unknown): boolean {
  return style === null || style === undefined || style === '';
}

function isNumeric(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

/** The text of a cell that Univer holds as a small document (several formats in one cell). */
function richText(cell: ICellData): string | null {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}
