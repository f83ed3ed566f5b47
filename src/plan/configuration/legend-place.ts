/** Where the legend of the statuses stands on the configuration sheet. */
import type { SheetSnapshot, Status } from '../model';
import type { ConfigurationLayout } from './layout';
import { LEGEND_HEADING, LEGEND_ROWS, LEGEND_STATUSES } from './legend-words';
import { endColumn, endRow, isBlankAt, textAt } from './sheet-cells';
import { STATUS_LABELS } from './words';

export interface LegendPlace {
  readonly row: number;
  /** The words stand here, their meanings in the next column. */
  readonly column: number;
}

/** Where its heading stands on the sheet; null where there is none. */
export function findLegend(sheet: SheetSnapshot): LegendPlace | null {
  for (let row = sheet.firstRow; row < endRow(sheet); row += 1) {
    for (let column = sheet.firstColumn; column < endColumn(sheet); column += 1) if (textAt(sheet, row, column) === LEGEND_HEADING) return { row, column };
  }
  return null;
}

/** The row of a status: where its word stands below the heading, else where it would be. */
export function legendRow(sheet: SheetSnapshot | null, { row, column }: LegendPlace, status: Status): number {
  const last = row + 2 * LEGEND_ROWS;
  for (let at = row + 1; sheet !== null && at <= last; at += 1) if (textAt(sheet, at, column) === STATUS_LABELS[status]) return at;
  return row + 1 + LEGEND_STATUSES.indexOf(status);
}

/** Below the thresholds; where an earlier version has left no room there, right of the entries. Null where somebody's cells are in the way. */
export function placeForLegend(sheet: SheetSnapshot | null, { left, general, headings }: ConfigurationLayout): LegendPlace | null {
  const below = { row: general.thresholds + 6, column: left + 1 };
  const beside = { row: Math.max(0, general.thresholds - LEGEND_STATUSES.length - 1), column: left + 12 };
  const places = headings.computed >= below.row + LEGEND_ROWS ? [below, beside] : [beside];
  const isFree = ({ row, column }: LegendPlace): boolean =>
    sheet === null || [0, ...LEGEND_STATUSES.keys()].every((_, offset) => [0, 1].every((next) => isBlankAt(sheet, row + offset, column + next)));
  return places.find(isFree) ?? null;
}
