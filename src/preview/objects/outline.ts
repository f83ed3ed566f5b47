/**
 * Groups of rows and columns. Reference: Excel.Range.group, .ungroup, .showGroupDetails, .hideGroupDetails, Excel.Worksheet.showOutlineLevels;
 * "Outline (group) data in a worksheet" (support.microsoft.com): up to eight levels, of which the first is not grouped.
 */
import { MAX_COLUMNS, MAX_ROWS, shiftArea, type Area, type Shift } from '../engine/area';
import type { SheetOutline } from '../engine/custom-data';
import type { EmbeddedSheet } from '../engine/embedded-workbook';
import { requireInteger, requireOneOf } from './argument-values';
import { HostError } from './host-error';
import { areaOf, sheetOf, type RangeTarget } from './range-target';
import { beforeEdit, type Session } from './session';

type Axis = keyof SheetOutline;

const DEEPEST_GROUP = 7;

const noOutline: SheetOutline = { rows: {}, columns: {} };

export function readGroupOption(value: unknown): Axis {
  return requireOneOf(value, ['ByRows', 'ByColumns'] as const) === 'ByRows' ? 'rows' : 'columns';
}

/** One level deeper (1) or less deep (-1). Rows and columns that are not grouped stay so; InvalidArgument where none can follow. */
export function changeLevels(range: RangeTarget, axis: Axis, by: 1 | -1, session: Session): void {
  const [sheet, area] = [sheetOf(range, session), areaOf(range)];
  const levels = levelsOf(sheet, axis);
  const lines = linesOf(area, axis, by === 1 ? null : levels);
  if (lines.length === 0 || lines.some((line) => (levels[line] ?? 0) + by > DEEPEST_GROUP)) throw new HostError('InvalidArgument');
  beforeEdit(session, sheet, area, 'formats');
  const changed = new Map(Object.entries(levels).map(([line, level]) => [Number(line), level]));
  for (const line of lines) changed.set(line, (changed.get(line) ?? 0) + by);
  setLevels(sheet, axis, changed);
}

/** Shows or hides the groups that the range lies in or stands behind. */
export function showDetails(range: RangeTarget, axis: Axis, isShown: boolean, session: Session): void {
  const [sheet, area] = [sheetOf(range, session), areaOf(range)];
  const levels = levelsOf(sheet, axis);
  const [first, count] = axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  const inside = linesOf(area, axis, levels);
  const summary = first + count - 1;
  const anchors = inside.length > 0 ? inside : (levels[summary - 1] ?? 0) > 0 ? [summary - 1] : [];
  if (anchors.length === 0) throw new HostError('InvalidArgument');
  beforeEdit(session, sheet, area, 'formats');
  const depth = Math.min(...anchors.map((line) => levels[line] ?? 0));
  for (const line of groupAround(levels, anchors, depth)) setHidden(sheet, axis, line, !isShown);
}

/** Level 1 shows what is in no group, level 2 the outermost groups as well, and so on; 0 leaves an axis alone. */
export function showLevels(sheet: EmbeddedSheet, rowLevels: unknown, columnLevels: unknown, session: Session): void {
  const shown = { rows: requireInteger(rowLevels), columns: requireInteger(columnLevels) };
  if (shown.rows < 0 || shown.columns < 0 || Math.max(shown.rows, shown.columns) > DEEPEST_GROUP + 1) throw new HostError('InvalidArgument');
  beforeEdit(session, sheet, null, 'formats');
  for (const axis of ['rows', 'columns'] as const) {
    if (shown[axis] === 0) continue;
    for (const [line, level] of Object.entries(levelsOf(sheet, axis))) setHidden(sheet, axis, Number(line), level >= shown[axis]);
  }
}

/** Levels stay with their rows and columns; what comes in between two of a group belongs to it. */
export function shiftOutline(sheet: EmbeddedSheet, shift: Shift): void {
  const { axis, area } = shift;
  const levels = levelsOf(sheet, axis);
  const isWhole = axis === 'rows' ? area.columns === MAX_COLUMNS : area.rows === MAX_ROWS;
  if (!isWhole || Object.keys(levels).length === 0) return;
  const moved = new Map<number, number>();
  for (const [line, level] of Object.entries(levels)) {
    const to = shiftArea(lineArea(axis, Number(line)), shift);
    if (to) moved.set(axis === 'rows' ? to.row : to.column, level);
  }
  const [first, count] = axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  const between = Math.min(levels[first - 1] ?? 0, levels[first] ?? 0);
  if (shift.kind === 'insert') for (let line = first; line < first + count; line += 1) moved.set(line, between);
  setLevels(sheet, axis, moved);
}

function levelsOf(sheet: EmbeddedSheet, axis: Axis): Readonly<Record<number, number>> {
  return (sheet.custom.outline ?? noOutline)[axis];
}

function setLevels(sheet: EmbeddedSheet, axis: Axis, levels: ReadonlyMap<number, number>): void {
  const grouped = Object.fromEntries([...levels].filter(([, level]) => level > 0));
  sheet.updateCustom({ outline: { ...noOutline, ...sheet.custom.outline, [axis]: grouped } });
}

/** The lines of an area, or only those that are grouped. */
function linesOf(area: Area, axis: Axis, levels: Readonly<Record<number, number>> | null): readonly number[] {
  const [first, count] = axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  if (levels) return Object.keys(levels).map(Number).filter((line) => line >= first && line < first + count);
  return Array.from({ length: count }, (_, offset) => first + offset);
}

/** The lines side by side with the anchors that are at least so deep. */
function groupAround(levels: Readonly<Record<number, number>>, anchors: readonly number[], depth: number): readonly number[] {
  const isIn = (line: number) => (levels[line] ?? 0) >= depth;
  let [first, last] = [Math.min(...anchors), Math.max(...anchors)];
  while (isIn(first - 1)) first -= 1;
  while (isIn(last + 1)) last += 1;
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset).filter(isIn);
}

function setHidden(sheet: EmbeddedSheet, axis: Axis, line: number, isHidden: boolean): void {
  if (axis === 'rows') sheet.setRowsHidden(lineArea(axis, line), isHidden);
  else sheet.setColumnsHidden(lineArea(axis, line), isHidden);
}

function lineArea(axis: Axis, line: number): Area {
  return axis === 'rows' ? { row: line, column: 0, rows: 1, columns: MAX_COLUMNS } : { row: 0, column: line, rows: MAX_ROWS, columns: 1 };
}
