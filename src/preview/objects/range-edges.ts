/**
 * Where data ends. References: Excel.Range.getRangeEdge ("matches the Ctrl+Arrow key behavior"), .getExtendedRange (Ctrl+Shift+Arrow),
 * .getSurroundingRegion ("a range bounded by any combination of blank rows and blank columns").
 */
import { bounding, MAX_COLUMNS, MAX_ROWS, type Area } from '../engine/area';
import type { EmbeddedSheet } from '../engine/embedded-workbook';
import { requireOneOf } from './argument-values';

export const keyboardDirections = ['Left', 'Right', 'Up', 'Down'] as const;
export type KeyboardDirection = (typeof keyboardDirections)[number];

const steps: Readonly<Record<KeyboardDirection, { readonly rows: number; readonly columns: number }>> = {
  Left: { rows: 0, columns: -1 },
  Right: { rows: 0, columns: 1 },
  Up: { rows: -1, columns: 0 },
  Down: { rows: 1, columns: 0 },
};

export function readDirection(value: unknown): KeyboardDirection {
  return requireOneOf(value, keyboardDirections);
}

/** The cell at which Ctrl and an arrow key arrive. */
export function edgeFrom(sheet: EmbeddedSheet, cell: Area, direction: KeyboardDirection): Area {
  const { rows, columns } = steps[direction];
  const used = sheet.usedArea(true);
  const isFilled = (row: number, column: number) => {
    const { value, formula } = sheet.cell(row, column);
    return value !== null || formula !== null;
  };
  let [row, column] = [cell.row, cell.column];
  const canGo = () => row + rows >= 0 && row + rows < MAX_ROWS && column + columns >= 0 && column + columns < MAX_COLUMNS;
  const mayMeet = () => used !== null && row >= 0 && !isPast(used, row, column, direction);
  const inBlock = canGo() && isFilled(row, column) && isFilled(row + rows, column + columns);
  while (canGo()) {
    if (inBlock && !isFilled(row + rows, column + columns)) break;
    if (!inBlock && !mayMeet()) return { row: rows > 0 ? MAX_ROWS - 1 : rows < 0 ? 0 : row, column: columns > 0 ? MAX_COLUMNS - 1 : columns < 0 ? 0 : column, rows: 1, columns: 1 };
    [row, column] = [row + rows, column + columns];
    if (!inBlock && isFilled(row, column)) break;
  }
  return { row, column, rows: 1, columns: 1 };
}

/** Nothing is to be met any more in this direction. */
function isPast(used: Area, row: number, column: number, direction: KeyboardDirection): boolean {
  switch (direction) {
    case 'Left':
      return column <= used.column;
    case 'Right':
      return column >= used.column + used.columns - 1;
    case 'Up':
      return row <= used.row;
    case 'Down':
      return row >= used.row + used.rows - 1;
  }
}

/** A range that grows to where Ctrl, Shift and an arrow key take it; the active cell decides in which row or column is looked. */
export function extended(sheet: EmbeddedSheet, area: Area, active: Area, direction: KeyboardDirection): Area {
  const from = {
    row: direction === 'Up' ? area.row : direction === 'Down' ? area.row + area.rows - 1 : active.row,
    column: direction === 'Left' ? area.column : direction === 'Right' ? area.column + area.columns - 1 : active.column,
    rows: 1,
    columns: 1,
  };
  return bounding(area, edgeFrom(sheet, from, direction));
}

/** The block of filled cells that an area belongs to: it grows while there is something beside it, corners included. */
export function surroundingRegion(sheet: EmbeddedSheet, area: Area): Area {
  const used = sheet.usedArea(true);
  let region = area;
  for (;;) {
    const next = used ? grown(sheet, region) : region;
    if (next.rows === region.rows && next.columns === region.columns) return region;
    region = next;
  }
}

function grown(sheet: EmbeddedSheet, { row, column, rows, columns }: Area): Area {
  const [top, left] = [Math.max(0, row - 1), Math.max(0, column - 1)];
  const around = { row: top, column: left, rows: row - top + rows + 1, columns: column - left + columns + 1 };
  const inside = { row, column, rows, columns };
  return (
    [
      { ...around, rows: row - top },
      { ...around, columns: column - left },
      { ...around, row: row + rows, rows: 1 },
      { ...around, column: column + columns, columns: 1 },
    ]
      .filter((side) => side.rows > 0 && side.columns > 0)
      .flatMap((side) => sheet.usedArea(true, side) ?? [])
      .reduce<Area>((sum, found) => bounding(sum, found), inside)
  );
}
