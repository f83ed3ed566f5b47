import { BooleanNumber, type IColumnData, type IRowData, type IStyleData, type IWorksheetData, type Nullable } from '@univerjs/core';
import { pixelsToPoints, pixelsToWidth } from '../read/sizes';
import { xfOfStyleId } from '../read/styles';
import { insertInOrder, openingTag, WORKSHEET_ORDER } from '../xml/element-order';
import type { TextEdits } from '../xml/text-edits';
import { attributesXml } from '../xml/xml-text';
import { child, childrenNamed, numberOf, type XmlDocument } from '../xml/xml-tree';
import { numericKeys } from './cell-changes';
import type { RowChanges } from './cell-writer';
import { outlineChange, outlineOf } from './outline';

type LineFormat = (style: Nullable<IStyleData | string>, base: number) => number;

/** The attributes of rows whose height, visibility, format or place in the outline changed. */
export function changedRows(before: Partial<IWorksheetData>, now: Partial<IWorksheetData>, formatOf: LineFormat): RowChanges {
  const [outlineBefore, outlineNow] = [outlineOf(before, 'rows'), outlineOf(now, 'rows')];
  const changes = new Map<number, Record<string, string | null>>();
  const rowsBefore: Readonly<Record<number, Partial<IRowData>>> = before.rowData ?? {};
  const rowsNow: Readonly<Record<number, Partial<IRowData>>> = now.rowData ?? {};
  for (const row of numericKeys(rowsBefore, rowsNow, outlineBefore.touched, outlineNow.touched)) {
    const was = rowsBefore[row] ?? {};
    const is = rowsNow[row] ?? {};
    const attributes: Record<string, string | null> = outlineChange(outlineBefore, outlineNow, row);
    // A height equal to the default says nothing new where the file has none: Univer fills it in by itself.
    const isHeightChanged = (was.h ?? now.defaultRowHeight) !== (is.h ?? now.defaultRowHeight);
    if (isHeightChanged) {
      attributes.ht = is.h === undefined ? null : String(pixelsToPoints(is.h));
      attributes.customHeight = is.h === undefined || is.ia === BooleanNumber.TRUE ? null : '1';
    }
    if (isHidden(was) !== isHidden(is)) attributes.hidden = isHidden(is) ? '1' : null;
    if (styleKey(was.s) !== styleKey(is.s)) {
      const format = hasStyle(is.s) ? formatOf(is.s, xfOfStyleId(was.s) ?? 0) : null;
      attributes.s = format === null ? null : String(format);
      attributes.customFormat = format === null ? null : '1';
    }
    if (Object.keys(attributes).length > 0) changes.set(row, attributes);
  }
  return changes;
}

/** Writes the columns whose width, visibility, format or place in the outline changed; the `col` elements of all others keep their attributes. */
export function writeColumns(
  edits: TextEdits,
  document: XmlDocument,
  before: Partial<IWorksheetData>,
  now: Partial<IWorksheetData>,
  digit: number,
  formatOf: LineFormat,
): void {
  const columnsBefore: Readonly<Record<number, Partial<IColumnData>>> = before.columnData ?? {};
  const columnsNow: Readonly<Record<number, Partial<IColumnData>>> = now.columnData ?? {};
  const changes = new Map<number, Record<string, string | null>>();
  const [outlineBefore, outlineNow] = [outlineOf(before, 'columns'), outlineOf(now, 'columns')];
  for (const column of numericKeys(columnsBefore, columnsNow, outlineBefore.touched, outlineNow.touched)) {
    const was = columnsBefore[column] ?? {};
    const is = columnsNow[column] ?? {};
    const attributes: Record<string, string | null> = outlineChange(outlineBefore, outlineNow, column);
    if ((was.w ?? now.defaultColumnWidth) !== (is.w ?? now.defaultColumnWidth)) {
      const width = is.w ?? now.defaultColumnWidth;
      attributes.width = width === undefined ? null : String(pixelsToWidth(width, digit));
      attributes.customWidth = is.w === undefined ? null : '1';
    }
    if (isHidden(was) !== isHidden(is)) attributes.hidden = isHidden(is) ? '1' : null;
    if (styleKey(was.s) !== styleKey(is.s)) attributes.style = hasStyle(is.s) ? String(formatOf(is.s, xfOfStyleId(was.s) ?? 0)) : null;
    if (Object.keys(attributes).length > 0) changes.set(column, attributes);
  }
  if (changes.size === 0) return;

  const cols = child(document.root, 'cols');
  const pieces: { min: number; xml: string }[] = [];
  const waiting = new Map(changes);
  for (const element of childrenNamed(cols, 'col')) {
    const min = numberOf(element, 'min') ?? 1;
    const max = numberOf(element, 'max') ?? min;
    const inside = [...waiting.keys()].filter((column) => column + 1 >= min && column + 1 <= max).sort((a, b) => a - b);
    const piece = (first: number, last: number, attributes: Readonly<Record<string, string | null>>) => {
      if (first > last) return;
      pieces.push({ min: first, xml: openingTag(document, element, { min: String(first), max: String(last), ...attributes }) });
    };
    let first = min;
    for (const column of inside) {
      piece(first, column, {});
      piece(column + 1, column + 1, waiting.get(column) ?? {});
      waiting.delete(column);
      first = column + 2;
    }
    piece(first, max, {});
  }
  for (const [column, attributes] of waiting) {
    const width = attributes.width ?? String(pixelsToWidth(columnsNow[column]?.w ?? now.defaultColumnWidth ?? 64, digit));
    pieces.push({ min: column + 1, xml: `<col${attributesXml({ min: column + 1, max: column + 1, ...attributes, width })}/>` });
  }
  const xml = pieces.sort((a, b) => a.min - b.min).map((piece) => piece.xml).join('');
  if (cols) edits.replace(cols.contentStart, cols.contentEnd, xml);
  else insertInOrder(edits, document, WORKSHEET_ORDER, 'cols', `<cols>${xml}</cols>`);
}

function isHidden(line: { hd?: BooleanNumber }): boolean {
  return line.hd === BooleanNumber.TRUE;
}

function hasStyle(style: unknown): style is string | IStyleData {
  return style !== null && style !== undefined && style !== '';
}

function styleKey(style: unknown): string {
  return hasStyle(style) ? JSON.stringify(style) : '';
}
