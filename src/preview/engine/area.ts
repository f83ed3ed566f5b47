/** Rectangles of cells, rows and columns 0-based, on a grid of Excel's size. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel's limits: learn.microsoft.com "Excel specifications and limits". */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const wholeSheet: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export function isEntireRows(area: Area): boolean {
  return area.column === 0 && area.columns === MAX_COLUMNS;
}

export function isEntireColumns(area: Area): boolean {
  return area.row === 0 && area.rows === MAX_ROWS;
}

export function isOneCell(area: Area): boolean {
  return area.rows === 1 && area.columns === 1;
}

export function sameArea(left: Area, right: Area): boolean {
  return left.row === right.row && left.column === right.column && left.rows === right.rows && left.columns === right.columns;
}

export function isOnGrid(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS
  );
}

export function intersect(left: Area, right: Area): Area | null {
  const row = Math.max(left.row, right.row);
  const column = Math.max(left.column, right.column);
  const rows = Math.min(left.row + left.rows, right.row + right.rows) - row;
  const columns = Math.min(left.column + left.columns, right.column + right.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function bounding(left: Area, right: Area): Area {
  const row = Math.min(left.row, right.row);
  const column = Math.min(left.column, right.column);
  return {
    row,
    column,
    rows: Math.max(left.row + left.rows, right.row + right.rows) - row,
    columns: Math.max(left.column + left.columns, right.column + right.columns) - column,
  };
}

/** What is left of `area` without `hole`: at most four rectangles. */
export function subtract(area: Area, hole: Area): readonly Area[] {
  const common = intersect(area, hole);
  if (common === null) return [area];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  return [
    { ...area, rows: common.row - area.row },
    { ...common, column: area.column, columns: common.column - area.column },
    { ...common, column: right, columns: area.column + area.columns - right },
    { ...area, row: below, rows: area.row + area.rows - below },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

/** A change of the grid: cells came in or went, and what stood behind them moved. */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  /** The cells that came in, or the cells that went. */
  readonly area: Area;
  /** `rows`: what stands below moves; `columns`: what stands to the right moves. */
  readonly axis: 'rows' | 'columns';
}

/** Where an area stands after a shift; null where all of it was deleted. Areas only partly beside the shifted lane stay. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  return shift.axis === 'rows' ? shiftRows(area, shift) : transpose(shiftRows(transposed(area), { ...shift, area: transposed(shift.area) }));
}

function shiftRows(area: Area, { kind, area: changed }: Shift): Area | null {
  const inLane = area.column >= changed.column && area.column + area.columns <= changed.column + changed.columns;
  if (!inLane) return area;
  const last = area.row + area.rows;
  if (kind === 'insert') {
    if (changed.row <= area.row) return { ...area, row: area.row + changed.rows };
    return changed.row < last ? { ...area, rows: area.rows + changed.rows } : area;
  }
  const removedBefore = Math.max(0, Math.min(changed.row + changed.rows, area.row) - Math.min(changed.row, area.row));
  const removedInside = intersect({ ...area, column: 0, columns: 1 }, { ...changed, column: 0, columns: 1 })?.rows ?? 0;
  const rows = area.rows - removedInside;
  return rows > 0 ? { ...area, row: area.row - removedBefore, rows } : null;
}

function transposed(area: Area): Area {
  return { row: area.column, column: area.row, rows: area.columns, columns: area.rows };
}

function transpose(area: Area | null): Area | null {
  return area && transposed(area);
}
