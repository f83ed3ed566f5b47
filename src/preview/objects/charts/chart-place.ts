/** Where charts lie: points from the sheet's top left corner, and the cells that they are anchored to. */
import type { Area } from '../../engine/area';
import { MAX_COLUMNS, MAX_ROWS, shiftArea, type Shift } from '../../engine/area';
import type { AnchorPoint, ChartAnchor } from '../../engine/custom-data';
import type { EmbeddedSheet } from '../../engine/embedded-workbook';

/** In points. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function frameOf(sheet: EmbeddedSheet, anchor: ChartAnchor): Frame {
  const [left, top] = pointOf(sheet, anchor.from);
  if (!('to' in anchor)) return { left, top, width: anchor.width, height: anchor.height };
  const [right, bottom] = pointOf(sheet, anchor.to);
  return { left, top, width: right - left, height: bottom - top };
}

/** An anchor to two cells, as Excel gives new charts: they move and grow with them. */
export function anchorFor(sheet: EmbeddedSheet, { left, top, width, height }: Frame): ChartAnchor {
  return { from: cellAt(sheet, left, top), to: cellAt(sheet, left + width, top + height) };
}

/** The frame of some cells. */
export function frameAround(sheet: EmbeddedSheet, { row, column, rows, columns }: Area): Frame {
  const [left, top] = pointOf(sheet, { row, column, x: 0, y: 0 });
  const [right, bottom] = pointOf(sheet, { row: row + rows, column: column + columns, x: 0, y: 0 });
  return { left, top, width: right - left, height: bottom - top };
}

/** A chart goes with the cells that it is anchored to; where they are deleted it shrinks to the edge of what is left. */
export function shiftAnchor(anchor: ChartAnchor, shift: Shift): ChartAnchor {
  const from = shiftPoint(anchor.from, shift);
  return 'to' in anchor ? { from, to: shiftPoint(anchor.to, shift) } : { ...anchor, from };
}

function shiftPoint(point: AnchorPoint, shift: Shift): AnchorPoint {
  const moved = shiftArea({ row: point.row, column: point.column, rows: 1, columns: 1 }, shift);
  if (moved) return { ...point, row: moved.row, column: moved.column };
  return shift.axis === 'rows' ? { ...point, row: shift.area.row, y: 0 } : { ...point, column: shift.area.column, x: 0 };
}

function pointOf(sheet: EmbeddedSheet, { row, column, x, y }: AnchorPoint): readonly [left: number, top: number] {
  let [left, top] = [x, y];
  for (let each = 0; each < column; each += 1) left += widthOf(sheet, each);
  for (let each = 0; each < row; each += 1) top += heightOf(sheet, each);
  return [left, top];
}

function cellAt(sheet: EmbeddedSheet, left: number, top: number): AnchorPoint {
  const [column, x] = walk(left, MAX_COLUMNS, (each) => widthOf(sheet, each));
  const [row, y] = walk(top, MAX_ROWS, (each) => heightOf(sheet, each));
  return { row, column, x, y };
}

/** The line in which a distance ends, and how far in it. */
function walk(distance: number, most: number, sizeOf: (line: number) => number): readonly [line: number, rest: number] {
  let rest = Math.max(0, distance);
  for (let line = 0; line < most - 1; line += 1) {
    const size = sizeOf(line);
    if (rest < size) return [line, rest];
    rest -= size;
  }
  return [most - 1, rest];
}

function widthOf(sheet: EmbeddedSheet, column: number): number {
  return sheet.isColumnHidden(column) ? 0 : sheet.columnWidth(column);
}

function heightOf(sheet: EmbeddedSheet, row: number): number {
  return sheet.isRowHidden(row) ? 0 : sheet.rowHeight(row);
}
