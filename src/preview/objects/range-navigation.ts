/** Range methods that lead from one range to another; row and column numbers are 0-based. Reference: Excel.Range. */
import { bounding, intersect, MAX_COLUMNS, MAX_ROWS, type Area } from '../engine/area';
import { parseAddress } from './addresses';
import { flagOr, requireInteger } from './argument-values';
import { HostError } from './host-error';
import type { Arguments, HostObject } from './member-table';
import { rangeOf } from './range-objects';
import { areaOf, rangeOn, sheetOf, type RangeTarget } from './range-target';
import type { Session } from './session';

type Navigate = (range: RangeTarget, args: Arguments, session: Session) => HostObject | null;

export const navigationMethods: Readonly<Record<string, Navigate>> = {
  // A cell outside of the range is allowed as long as it is on the sheet.
  GetCell: move((area, [row, column]) => ({
    row: area.row + requireInteger(row),
    column: area.column + requireInteger(column),
    rows: 1,
    columns: 1,
  })),
  GetRow: move((area, [row]) => within({ ...area, row: area.row + requireInteger(row), rows: 1 }, area)),
  GetColumn: move((area, [column]) => within({ ...area, column: area.column + requireInteger(column), columns: 1 }, area)),
  GetEntireRow: move((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
  GetEntireColumn: move((area) => ({ ...area, row: 0, rows: MAX_ROWS })),
  GetOffsetRange: move((area, [rows, columns]) => ({ ...area, row: area.row + requireInteger(rows), column: area.column + requireInteger(columns) })),
  GetResizedRange: move((area, [rows, columns]) => resized(area, requireInteger(rows), requireInteger(columns))),
  GetAbsoluteResizedRange: move((area, [rows, columns]) => ({ ...area, rows: requireInteger(rows), columns: requireInteger(columns) })),
  GetLastCell: move((area) => ({ row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 })),
  GetLastRow: move((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  GetLastColumn: move((area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
  GetRowsBelow: move((area, [count = 1]) => beside(area, requireInteger(count ?? 1), 'below')),
  GetRowsAbove: move((area, [count = 1]) => beside(area, requireInteger(count ?? 1), 'above')),
  GetColumnsAfter: move((area, [count = 1]) => beside(area, requireInteger(count ?? 1), 'after')),
  GetColumnsBefore: move((area, [count = 1]) => beside(area, requireInteger(count ?? 1), 'before')),

  GetBoundingRect: (range, [other], session) => {
    return rangeOf(rangeOn(sheetOf(range, session), bounding(areaOf(range), otherArea(range, other, session))));
  },
  GetIntersection: (range, [other], session) => {
    const common = intersect(areaOf(range), otherArea(range, other, session));
    if (!common) throw new HostError('ItemNotFound');
    return rangeOf(rangeOn(sheetOf(range, session), common));
  },
  GetIntersectionOrNullObject: (range, [other], session) => {
    const common = intersect(areaOf(range), otherArea(range, other, session));
    return common && rangeOf(rangeOn(sheetOf(range, session), common));
  },
  GetUsedRange: (range, [valuesOnly], session) => {
    const used = usedWithin(range, flagOr(valuesOnly, false), session);
    if (!used) throw new HostError('ItemNotFound');
    return rangeOf(used);
  },
  GetUsedRangeOrNullObject: (range, [valuesOnly], session) => {
    const used = usedWithin(range, flagOr(valuesOnly, false), session);
    return used && rangeOf(used);
  },
};

function move(to: (area: Area, args: Arguments) => Area): Navigate {
  return (range, args, session) => rangeOf(rangeOn(sheetOf(range, session), to(areaOf(range), args)));
}

/** The bottom-right corner moves; beyond the other corner the range turns over (Microsoft's snippet "Patterns" draws to the left so). */
function resized(area: Area, rows: number, columns: number): Area {
  const [lastRow, lastColumn] = [area.row + area.rows - 1 + rows, area.column + area.columns - 1 + columns];
  return {
    row: Math.min(area.row, lastRow),
    column: Math.min(area.column, lastColumn),
    rows: Math.abs(lastRow - area.row) + 1,
    columns: Math.abs(lastColumn - area.column) + 1,
  };
}

function within(area: Area, whole: Area): Area {
  if (!intersect(area, whole)) throw new HostError('InvalidArgument');
  return area;
}

/** So many rows or columns beside a range; a negative count goes the other way, starting inside the range. */
function beside(area: Area, count: number, where: 'below' | 'above' | 'after' | 'before'): Area {
  if (count === 0) throw new HostError('InvalidArgument');
  const size = Math.abs(count);
  const rows = where === 'below' || where === 'above';
  const start = rows ? area.row : area.column;
  const end = start + (rows ? area.rows : area.columns);
  const forward = where === 'below' || where === 'after';
  const first = forward ? (count > 0 ? end : end - size) : count > 0 ? start - size : start;
  return rows ? { ...area, row: first, rows: size } : { ...area, column: first, columns: size };
}

/** Another range on the same sheet, given as an object or as an address. */
function otherArea(range: RangeTarget, other: unknown, session: Session): Area {
  const target = typeof other === 'string' ? null : rangeOf.targetOf(other);
  if (target) {
    if (target.sheetId !== range.sheetId) throw new HostError('InvalidArgument');
    return areaOf(target);
  }
  const parsed = typeof other === 'string' ? parseAddress(other) : null;
  if (!parsed) throw new HostError('InvalidArgument');
  if (parsed.sheet !== null && session.workbook.sheetByName(parsed.sheet)?.id !== range.sheetId) throw new HostError('InvalidArgument');
  return parsed.area;
}

function usedWithin(range: RangeTarget, valuesOnly: boolean, session: Session): RangeTarget | null {
  const sheet = sheetOf(range, session);
  const used = sheet.usedArea(valuesOnly, areaOf(range));
  return used && rangeOn(sheet, used);
}
