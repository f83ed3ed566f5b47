/** Range methods that change the sheet. Reference: Excel.Range. */
import { isEntireColumns, isEntireRows, type Area, type Shift } from '../engine/area';
import { flagOr, isMissing, requireOneOf } from './argument-values';
import { autoFill } from './auto-fill';
import { clearConditionalFormats } from './conditional-format-areas';
import { copyCells, copyTypes } from './copy-cells';
import { clearValidations } from './validations';
import { HostError } from './host-error';
import { removeHyperlinks } from './hyperlinks';
import type { Arguments } from './member-table';
import { moveCells } from './move-cells';
import { parseAddress } from './addresses';
import { rangeAreasOf, rangeOf } from './range-objects';
import { areaOf, rangeOn, sheetOf, type RangeTarget } from './range-target';
import { beforeEdit, type Session } from './session';

type Method = (range: RangeTarget, args: Arguments, session: Session) => unknown;

export const editMethods: Readonly<Record<string, Method>> = {
  Clear: (range, [applyTo], session) => {
    const what = isMissing(applyTo) ? 'All' : requireOneOf(applyTo, ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const);
    clearCells(range, what, session);
    return null;
  },
  Merge: (range, [across], session) => {
    const [sheet, area] = [sheetOf(range, session), areaOf(range)];
    beforeEdit(session, sheet, area, 'formats');
    const parts = flagOr(across, false) ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 })) : [area];
    for (const part of parts.filter(({ rows, columns }) => rows * columns > 1)) {
      keepOnlyFirst(range, part, session);
      sheet.merge(part);
    }
    return null;
  },
  Unmerge: (range, _args, session) => {
    const [sheet, area] = [sheetOf(range, session), areaOf(range)];
    beforeEdit(session, sheet, area, 'formats');
    sheet.unmerge(area);
    return null;
  },
  Insert: (range, [direction], session) => {
    const axis = requireOneOf(direction, ['Down', 'Right'] as const) === 'Down' ? 'rows' : 'columns';
    shift(range, { kind: 'insert', axis, area: areaOf(range) }, session);
    return rangeOf(range);
  },
  Delete: (range, [direction], session) => {
    const axis = requireOneOf(direction, ['Up', 'Left'] as const) === 'Up' ? 'rows' : 'columns';
    shift(range, { kind: 'delete', axis, area: areaOf(range) }, session);
    return null;
  },
  CopyFrom: (range, [source, copyType, skipBlanks, transpose], session) => {
    const type = isMissing(copyType) ? 'All' : requireOneOf(copyType, copyTypes);
    copyCells(sourceOf(range, source, session), range, { type, skipBlanks: flagOr(skipBlanks, false), transpose: flagOr(transpose, false) }, session);
    return null;
  },
  MoveTo: (range, [destination], session) => {
    moveCells(range, sourceOf(range, destination, session), session);
    return null;
  },
  AutoFill: (range, [destination, type], session) => {
    autoFill(range, isMissing(destination) ? range : sourceOf(range, destination, session), type, session);
    return null;
  },
  // "Set a range to be recalculated when the next recalculation occurs": that is before the batch is answered.
  SetDirty: (range, _args, session) => {
    session.workbook.recalculate({ sheetId: sheetOf(range, session).id, area: areaOf(range) });
    return null;
  },
  // In automatic mode nothing is ever out of date.
  Calculate: (range, _args, session) => {
    const { workbook } = session;
    if (workbook.calculationMode === 'manual') workbook.recalculate({ sheetId: sheetOf(range, session).id, area: areaOf(range) });
    return null;
  },
  Select: (range, _args, session) => {
    const sheet = sheetOf(range, session);
    session.workbook.activate(sheet);
    session.workbook.select(sheet, areaOf(range));
    return null;
  },
  GetMergedAreasOrNullObject: (range, _args, session) => {
    const areas = sheetOf(range, session).merges.filter((merge) => startsInside(merge, areaOf(range)));
    // "If the merged areas count in this range is more than 512, then this method will fail to return the result" (reference).
    if (areas.length > MOST_MERGED_AREAS) throw new HostError('GeneralException', undefined, 'Range.getMergedAreasOrNullObject');
    return areas.length === 0 ? null : rangeAreasOf({ sheetId: range.sheetId, areas });
  },
  // The client asks this before it writes many cells in parts of 1500.
  _ValidateArraySize: (range, [rows, columns]) => {
    if (rows !== areaOf(range).rows || columns !== areaOf(range).columns) throw new HostError('InvalidArgument');
    return null;
  },
};

const MOST_MERGED_AREAS = 512;

/** `getMergedAreas…` tells the areas whose first cell is inside (office-js issue 3611). */
function startsInside(merge: Area, area: Area): boolean {
  return merge.row >= area.row && merge.row < area.row + area.rows && merge.column >= area.column && merge.column < area.column + area.columns;
}

function clearCells(range: RangeTarget, what: 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks', session: Session): void {
  const [sheet, area] = [sheetOf(range, session), areaOf(range)];
  beforeEdit(session, sheet, area, what === 'Contents' ? 'contents' : 'formats');
  if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') removeHyperlinks(sheet, area);
  if (what === 'Hyperlinks') return;
  // "Removes hyperlinks and formatting for the cell but leaves content, conditional formats, and data validation intact."
  if (what === 'RemoveHyperlinks') {
    sheet.clear(area, 'formats');
    return;
  }
  if (what !== 'Contents') {
    sheet.unmerge(area);
    clearConditionalFormats(sheet, area);
  }
  if (what === 'All') clearValidations(sheet, area);
  sheet.clear(area, what === 'All' ? 'all' : what === 'Formats' ? 'formats' : 'contents');
}

/** Merging keeps the content of the first cell only. */
function keepOnlyFirst(range: RangeTarget, area: Area, session: Session): void {
  const sheet = sheetOf(range, session);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const isFirst = row === area.row && column === area.column;
      if (!isFirst && sheet.cell(row, column).value !== null) sheet.clear({ row, column, rows: 1, columns: 1 }, 'contents');
    }
  }
}

function shift(range: RangeTarget, change: Shift, session: Session): void {
  const sheet = sheetOf(range, session);
  if (isEntireRows(change.area) && change.axis === 'columns') throw new HostError('InvalidArgument');
  if (isEntireColumns(change.area) && change.axis === 'rows') throw new HostError('InvalidArgument');
  const isWhole = change.axis === 'rows' ? isEntireRows(change.area) : isEntireColumns(change.area);
  beforeEdit(session, sheet, change.area, isWhole ? `${change.kind}-${change.axis}` : 'structure');
  sheet.shift(change);
}

/** The range to copy from, given as an object or as an address, perhaps on another sheet. */
function sourceOf(range: RangeTarget, source: unknown, session: Session): RangeTarget {
  const target = rangeOf.targetOf(source);
  if (target) return target;
  const parsed = typeof source === 'string' ? parseAddress(source) : null;
  if (!parsed) throw new HostError('InvalidArgument');
  const sheet = parsed.sheet === null ? sheetOf(range, session) : session.workbook.sheetByName(parsed.sheet);
  if (!sheet) throw new HostError('InvalidArgument');
  return rangeOn(sheet, parsed.area);
}
