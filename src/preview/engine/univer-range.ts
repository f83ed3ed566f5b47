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
