/**
 * Where the contents of a sheet really stand. One stray value at row 1 048 576 or in column XFD makes the used range so large that it
 * could not be read; the table itself is small. So a suspiciously large range is cut into parts along each axis, each part is asked for its
 * own used range in one round trip, and only the largest group of parts without a wide blank gap is gone into further.
 */
import type { Area } from '../plan/address';

/** A used range with more than that is looked into. */
const SUSPICIOUS = { cells: 100_000, rows: 30_000, columns: 500 } as const;

/** Parts along an axis. Four cuts come down from 1 048 576 rows to one. */
const PARTS = 32;
const MOST_CUTS = 6;

/** Contents beyond so many blank rows or columns do not belong to the rest: no table is interrupted for longer. */
const FAR = { row: 500, column: 50 } as const;

type Axis = keyof typeof FAR;

/**
 * The part of a used area that is worth reading: the area itself where it is not suspiciously large or has no wide gap.
 * Asks at most six times. Range.getUsedRangeOrNullObject: ExcelApi 1.4.
 */
export async function denseArea(context: Excel.RequestContext, sheet: Excel.Worksheet, used: Area, mostCuts = MOST_CUTS): Promise<Area> {
  if (mostCuts === 0 || !isSuspicious(used)) return used;
  const parts = { row: queueParts(sheet, used, 'row'), column: queueParts(sheet, used, 'column') };
  await context.sync();
  const groups = (['row', 'column'] as const).map((axis) => groupsOf(parts[axis].flatMap((part) => part() ?? []), axis));
  // The axis along which the gaps leave out more.
  const [best = []] = groups.sort((a, b) => sizeOf(a) - sizeOf(b));
  const [densest] = [...best].sort((a, b) => b.cells - a.cells);
  return densest && cellsOf(densest.area) < cellsOf(used) ? denseArea(context, sheet, densest.area, mostCuts - 1) : used;
}

/** Queues the question; the answer is there after the next sync: null where nothing is in use. */
export function queueUsedArea(within: Excel.Worksheet | Excel.Range): () => Area | null {
  const used = within.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => areaOf(used);
}

function areaOf(range: Excel.Range): Area | null {
  return range.isNullObject ? null : { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

function isSuspicious(area: Area): boolean {
  return cellsOf(area) > SUSPICIOUS.cells || area.rows > SUSPICIOUS.rows || area.columns > SUSPICIOUS.columns;
}

function cellsOf({ rows, columns }: Area): number {
  return rows * columns;
}

function queueParts(sheet: Excel.Worksheet, area: Area, axis: Axis): (() => Area | null)[] {
  const length = axis === 'row' ? area.rows : area.columns;
  const step = Math.ceil(length / PARTS);
  return Array.from({ length: Math.ceil(length / step) }, (_, index) => {
    const size = Math.min(step, length - index * step);
    const range =
      axis === 'row'
        ? sheet.getRangeByIndexes(area.row + index * step, area.column, size, area.columns)
        : sheet.getRangeByIndexes(area.row, area.column + index * step, area.rows, size);
    return queueUsedArea(range);
  });
}

/** Neighbouring parts; `cells` adds up what the parts themselves cover. */
interface Group {
  readonly area: Area;
  readonly cells: number;
}

function groupsOf(parts: readonly Area[], axis: Axis): readonly Group[] {
  const groups: Group[] = [];
  for (const part of parts) {
    const cells = cellsOf(part);
    const last = groups.at(-1);
    if (last && gapBetween(last.area, part, axis) < FAR[axis]) groups[groups.length - 1] = { area: around(last.area, part), cells: last.cells + cells };
    else groups.push({ area: part, cells });
  }
  return groups;
}

function gapBetween(before: Area, after: Area, axis: Axis): number {
  return axis === 'row' ? after.row - before.row - before.rows : after.column - before.column - before.columns;
}

function around(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

function sizeOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { area }) => sum + cellsOf(area), 0);
}
