/** Which cells' which sides an edge of a range is, and how a border is read and drawn there. */
import type { Area } from '../engine/area';
import type { Border, BorderSide, BorderStyle, BorderWeight } from '../engine/cell-style';
import type { EmbeddedSheet } from '../engine/embedded-workbook';
import { HostError } from './host-error';
import { sheetOf, type CellsTarget } from './range-target';
import { beforeEdit, type Session } from './session';

export const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'] as const;
export type Edge = (typeof edges)[number];

export const borderStyles: readonly (BorderStyle | 'None')[] = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
export const borderWeights: readonly BorderWeight[] = ['Hairline', 'Thin', 'Medium', 'Thick'];

interface EdgeCells {
  readonly area: Area;
  readonly side: BorderSide;
}

/** The sides that make up an edge; inner edges are drawn on the cells above them and to their left. */
function cellsOf(area: Area, edge: Edge): EdgeCells | null {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  switch (edge) {
    case 'EdgeTop':
      return { area: { ...area, rows: 1 }, side: 'top' };
    case 'EdgeBottom':
      return { area: { ...area, row: lastRow, rows: 1 }, side: 'bottom' };
    case 'EdgeLeft':
      return { area: { ...area, columns: 1 }, side: 'left' };
    case 'EdgeRight':
      return { area: { ...area, column: lastColumn, columns: 1 }, side: 'right' };
    case 'InsideHorizontal':
      return area.rows > 1 ? { area: { ...area, rows: area.rows - 1 }, side: 'bottom' } : null;
    case 'InsideVertical':
      return area.columns > 1 ? { area: { ...area, columns: area.columns - 1 }, side: 'right' } : null;
    case 'DiagonalDown':
      return { area, side: 'diagonalDown' };
    case 'DiagonalUp':
      return { area, side: 'diagonalUp' };
  }
}

const facing = {
  top: { side: 'bottom', rows: -1, columns: 0 },
  bottom: { side: 'top', rows: 1, columns: 0 },
  left: { side: 'right', rows: 0, columns: -1 },
  right: { side: 'left', rows: 0, columns: 1 },
} as const;

/** The border along an edge: null where there is none, 'mixed' where its cells differ. */
export function readEdge(target: CellsTarget, edge: Edge, session: Session): Border | null | 'mixed' {
  const sheet = sheetOf(target, session);
  let found: { readonly border: Border | null } | null = null;
  for (const { area, side } of target.areas.flatMap((whole) => cellsOf(whole, edge) ?? [])) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const border = borderAt(sheet, row, column, side);
        found ??= { border };
        if (!sameBorder(found.border, border)) return 'mixed';
      }
    }
  }
  return found?.border ?? null;
}

/** A line between two cells may be stored with either. */
export function borderAt(sheet: EmbeddedSheet, row: number, column: number, side: BorderSide): Border | null {
  const own = sheet.style(row, column).borders[side];
  if (own !== null || side === 'diagonalDown' || side === 'diagonalUp') return own;
  const other = facing[side];
  const [otherRow, otherColumn] = [row + other.rows, column + other.columns];
  return otherRow < 0 || otherColumn < 0 ? null : sheet.style(otherRow, otherColumn).borders[other.side];
}

function sameBorder(left: Border | null, right: Border | null): boolean {
  return left?.style === right?.style && left?.weight === right?.weight && left?.color === right?.color;
}

/** Draws or takes off the line along an edge, on both cells that share it where it is taken off. */
export function drawEdge(target: CellsTarget, edge: Edge, border: Border | null, session: Session): void {
  const sheet = sheetOf(target, session);
  for (const whole of target.areas) {
    if (whole.rows * whole.columns > 1_000_000) throw new HostError('InvalidArgument');
    const cells = cellsOf(whole, edge);
    if (!cells) continue;
    beforeEdit(session, sheet, whole, 'cell-formats');
    sheet.applyStyle(cells.area, { borders: { [cells.side]: border } });
    if (border === null) clearFacing(sheet, cells);
  }
}

/** Takes a line off the cells across from these, which may hold it instead of them. */
export function clearFacing(sheet: EmbeddedSheet, { area, side }: EdgeCells): void {
  if (side === 'diagonalDown' || side === 'diagonalUp') return;
  const other = facing[side];
  const neighbours = { ...area, row: area.row + other.rows, column: area.column + other.columns };
  if (neighbours.row < 0 || neighbours.column < 0) return;
  for (let row = neighbours.row; row < neighbours.row + neighbours.rows; row += 1) {
    for (let column = neighbours.column; column < neighbours.column + neighbours.columns; column += 1) {
      if (sheet.style(row, column).borders[other.side] === null) continue;
      sheet.applyStyle({ row, column, rows: 1, columns: 1 }, { borders: { [other.side]: null } });
    }
  }
}
