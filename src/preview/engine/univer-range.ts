import { MAX_COLUMNS, MAX_ROWS, isEntireColumns, isEntireRows, type Area } from './area';
import { RANGE_TYPE } from './univer-modules';
import type { IRange } from './univer-modules';

/** Univer leaves a whole row's columns (and a whole column's rows) NaN or at the edge of its grid. */
export function toArea(range: IRange): Area {
  const entireRows = range.rangeType === RANGE_TYPE.ROW || range.rangeType === RANGE_TYPE.ALL || Number.isNaN(range.startColumn);
  const entireColumns = range.rangeType === RANGE_TYPE.COLUMN || range.rangeType === RANGE_TYPE.ALL || Number.isNaN(range.startRow);
  return {
    row: entireColumns ? 0 : range.startRow,
    column: entireRows ? 0 : range.startColumn,
    rows: entireColumns ? MAX_ROWS : range.endRow - range.startRow + 1,
    columns: entireRows ? MAX_COLUMNS : range.endColumn - range.startColumn + 1,
  };
}

/** `A5:K60` as files/ writes it; null where it is no such reference. */
export function parseReference(text: string): Area | null {
  const corners = text.split(':').map((corner) => /^([A-Z]{1,3})(\d+)$/.exec(corner));
  const [first, last = first] = corners;
  if (!first || !last || corners.length > 2) return null;
  const column = (letters = '') => Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const [row, left] = [Number(first[2]) - 1, column(first[1])];
  return { row, column: left, rows: Number(last[2]) - row, columns: column(last[1]) - left + 1 };
}

export function toRange(area: Area): IRange {
  const range: IRange = {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
  const [rows, columns] = [isEntireRows(area), isEntireColumns(area)];
  if (rows && columns) range.rangeType = RANGE_TYPE.ALL;
  else if (rows) range.rangeType = RANGE_TYPE.ROW;
  else if (columns) range.rangeType = RANGE_TYPE.COLUMN;
  return range;
}
