/**
 * Reference: Excel.Range.autoFill, Excel.AutoFillType. The destination holds the source and goes on from it in one direction; looks and
 * what is no series are repeated, formulas move along.
 */
import { intersect, type Area } from '../engine/area';
import { isMissing, requireOneOf } from './argument-values';
import { copyCells, type CopyType } from './copy-cells';
import { continueSeries, type SeriesKind } from './fill-series';
import { HostError, notServed } from './host-error';
import { areaOf, rangeOn, sheetOf, type RangeTarget } from './range-target';
import type { Session } from './session';

interface Filling {
  readonly copy: CopyType;
  /** Null: the cells are only repeated. */
  readonly series: SeriesKind | null;
}

const fillings: Readonly<Record<string, Filling>> = {
  FillDefault: { copy: 'All', series: 'default' },
  FillCopy: { copy: 'All', series: null },
  FillSeries: { copy: 'All', series: 'linear' },
  FillFormats: { copy: 'Formats', series: null },
  FillValues: { copy: 'Formulas', series: 'default' },
  FillDays: { copy: 'All', series: 'days' },
  FillWeekdays: { copy: 'All', series: 'weekdays' },
  FillMonths: { copy: 'All', series: 'months' },
  FillYears: { copy: 'All', series: 'years' },
  LinearTrend: { copy: 'All', series: 'linear-trend' },
  GrowthTrend: { copy: 'All', series: 'growth-trend' },
};

export function autoFill(source: RangeTarget, destination: RangeTarget, type: unknown, session: Session): void {
  const name = isMissing(type) ? 'FillDefault' : requireOneOf(type, [...Object.keys(fillings), 'FlashFill']);
  const filling = fillings[name];
  if (!filling) throw notServed('Range', `autoFill with ${name}`);
  if (destination.sheetId !== source.sheetId) throw new HostError('InvalidArgument');
  const sheet = sheetOf(source, session);
  const from = areaOf(source);
  const axis = directionOf(from, areaOf(destination));
  const [first, count] = axis === 'down' ? [from.row, from.rows] : [from.column, from.columns];
  const lanes = lanesOf(from, axis).map((lane) => continueLane(source, lane, axis, filling.series, session));
  for (const line of linesToFill(from, areaOf(destination), axis)) {
    const place = (axis === 'down' ? line.row : line.column) - first;
    const repeated = first + (((place % count) + count) % count);
    const taken = axis === 'down' ? { ...from, row: repeated, rows: 1 } : { ...from, column: repeated, columns: 1 };
    copyCells(rangeOn(sheet, taken), rangeOn(sheet, line), { type: filling.copy, skipBlanks: false, transpose: false }, session);
    lanes.forEach((next, lane) => {
      const value = next?.(place);
      if (value === undefined) return;
      const [row, column] = axis === 'down' ? [line.row, line.column + lane] : [line.row + lane, line.column];
      sheet.write(row, column, [[typeof value === 'string' ? { value, asText: true } : { value }]]);
    });
  }
}

type Axis = 'down' | 'right';

function directionOf(from: Area, to: Area): Axis {
  const common = intersect(from, to);
  if (common?.rows !== from.rows || common.columns !== from.columns) throw new HostError('InvalidArgument');
  if (to.column === from.column && to.columns === from.columns) return 'down';
  if (to.row === from.row && to.rows === from.rows) return 'right';
  throw new HostError('InvalidArgument');
}

/** Each column of the source where it is filled down, each row where it is filled to the right. */
function lanesOf(from: Area, axis: Axis): readonly Area[] {
  return axis === 'down'
    ? Array.from({ length: from.columns }, (_, offset) => ({ ...from, column: from.column + offset, columns: 1 }))
    : Array.from({ length: from.rows }, (_, offset) => ({ ...from, row: from.row + offset, rows: 1 }));
}

/** The rows or columns of the destination that are not the source's, one by one. */
function linesToFill(from: Area, to: Area, axis: Axis): readonly Area[] {
  const lines = axis === 'down'
    ? Array.from({ length: to.rows }, (_, offset) => ({ ...to, row: to.row + offset, rows: 1 }))
    : Array.from({ length: to.columns }, (_, offset) => ({ ...to, column: to.column + offset, columns: 1 }));
  return lines.filter((line) => !intersect(line, from));
}

function continueLane(source: RangeTarget, lane: Area, axis: Axis, kind: SeriesKind | null, session: Session) {
  if (kind === null) return null;
  const sheet = sheetOf(source, session);
  const cells = Array.from({ length: axis === 'down' ? lane.rows : lane.columns }, (_, offset) => {
    const [row, column] = axis === 'down' ? [lane.row + offset, lane.column] : [lane.row, lane.column + offset];
    return { ...sheet.cell(row, column), numberFormat: sheet.style(row, column).numberFormat };
  });
  return continueSeries(cells, kind);
}
