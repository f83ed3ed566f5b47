/** Range methods that look for cells. Reference: Excel.Range. */
import type { Area } from '../engine/area';
import { isMissing } from './argument-values';
import { findCell, readCriteria, replaceText } from './find-text';
import { HostError } from './host-error';
import type { Arguments } from './member-table';
import { edgeFrom, extended, readDirection, surroundingRegion } from './range-edges';
import { rangeAreasOf, rangeOf } from './range-objects';
import { areaOf, rangeOn, sheetOf, type RangeTarget } from './range-target';
import { rangeView } from './range-view';
import { removeDuplicates, removeDuplicatesResult } from './remove-duplicates';
import type { Session } from './session';
import { specialCells } from './special-cells';
import { tableScopedCollection } from './table-scoped-collection';

type Method = (range: RangeTarget, args: Arguments, session: Session) => unknown;

export const lookupMethods: Readonly<Record<string, Method>> = {
  // "Throws ItemNotFound" where nothing is found (office-js-docs-reference issue 1785).
  Find: (range, [text, criteria], session) => {
    const found = findCell(sheetOf(range, session), areaOf(range), text, readCriteria(criteria), session);
    if (!found) throw new HostError('ItemNotFound');
    return rangeOf(rangeOn(sheetOf(range, session), found));
  },
  FindOrNullObject: (range, [text, criteria], session) => {
    const found = findCell(sheetOf(range, session), areaOf(range), text, readCriteria(criteria), session);
    return found && rangeOf(rangeOn(sheetOf(range, session), found));
  },
  ReplaceAll: (range, [text, replacement, criteria], session) => replaceText(sheetOf(range, session), areaOf(range), text, replacement, readCriteria(criteria), session),
  GetRangeEdge: (range, [direction, activeCell], session) => {
    const sheet = sheetOf(range, session);
    return rangeOf(rangeOn(sheet, edgeFrom(sheet, activeCellOf(range, activeCell), readDirection(direction))));
  },
  GetExtendedRange: (range, [direction, activeCell], session) => {
    const sheet = sheetOf(range, session);
    return rangeOf(rangeOn(sheet, extended(sheet, areaOf(range), activeCellOf(range, activeCell), readDirection(direction))));
  },
  GetSurroundingRegion: (range, _args, session) => {
    const sheet = sheetOf(range, session);
    return rangeOf(rangeOn(sheet, surroundingRegion(sheet, areaOf(range))));
  },
  GetSpecialCells: (range, [cellType, cellValueType], session) => {
    const areas = specialCells(range, cellType, cellValueType, session);
    if (areas.length === 0) throw new HostError('ItemNotFound');
    return rangeAreasOf({ sheetId: range.sheetId, areas });
  },
  GetSpecialCellsOrNullObject: (range, [cellType, cellValueType], session) => {
    const areas = specialCells(range, cellType, cellValueType, session);
    return areas.length === 0 ? null : rangeAreasOf({ sheetId: range.sheetId, areas });
  },
  GetTables: (range, [fullyContained]) => tableScopedCollection.of({ ...range, fullyContained: fullyContained === true }),
  GetVisibleView: (range) => rangeView.of({ range, row: null }),
  RemoveDuplicates: (range, [columns, includesHeader], session) =>
    removeDuplicatesResult.of(removeDuplicates(sheetOf(range, session), areaOf(range), columns, includesHeader, session)),
};

/** "If the range contains more than one cell, the active cell must be defined": it is the first one where it is not. */
function activeCellOf(range: RangeTarget, activeCell: unknown): Area {
  const given = isMissing(activeCell) ? null : rangeOf.targetOf(activeCell);
  if (!isMissing(activeCell) && !given) throw new HostError('InvalidArgument');
  return { ...areaOf(given ?? range), rows: 1, columns: 1 };
}
