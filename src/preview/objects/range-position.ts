/** Where a range stands on its sheet, in points. Reference: Excel.Range.left, .top, .width, .height. */
import type { EmbeddedSheet } from '../engine/embedded-workbook';
import type { ValueMember } from './member-table';
import { areaOf, sheetOf, type RangeTarget } from './range-target';

export const positionMembers: Readonly<Record<string, ValueMember<RangeTarget>>> = {
  Left: { get: (range, session) => widthOf(sheetOf(range, session), 0, areaOf(range).column) },
  Top: { get: (range, session) => heightOf(sheetOf(range, session), 0, areaOf(range).row) },
  Width: { get: (range, session) => widthOf(sheetOf(range, session), areaOf(range).column, areaOf(range).columns) },
  Height: { get: (range, session) => heightOf(sheetOf(range, session), areaOf(range).row, areaOf(range).rows) },
};

/** Of so many columns from the first; hidden ones take no room. */
function widthOf(sheet: EmbeddedSheet, first: number, count: number): number {
  return sum(first, count, (column) => (sheet.isColumnHidden(column) ? 0 : sheet.columnWidth(column)));
}

function heightOf(sheet: EmbeddedSheet, first: number, count: number): number {
  return sum(first, count, (row) => (sheet.isRowHidden(row) ? 0 : sheet.rowHeight(row)));
}

function sum(first: number, count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = first; index < first + count; index += 1) total += size(index);
  return total;
}
