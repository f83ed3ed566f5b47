/** Reads the configuration sheet's block of points for the owners' score. */
import type { SheetSnapshot, Status } from '../model';
import { STATUS_ORDER } from '../progress/statuses';
import { DEFAULT_POINTS, type Points } from '../report/scores';
import { hasBlock, type ConfigurationLayout } from './layout';
import { numberAt, textAt } from './sheet-cells';
import { STATUS_LABELS } from './words';

/** 0-based row of a status, found by its word; where it would be if a person has taken it away. */
export function pointsRow(sheet: SheetSnapshot | null, { blocks }: ConfigurationLayout, status: Status): number {
  const { rows: [first], column } = blocks.points;
  const usual = first + STATUS_ORDER.indexOf(status);
  if (!sheet) return usual;
  for (let row = first; row < first + 2 * STATUS_ORDER.length; row += 1) if (textAt(sheet, row, column) === STATUS_LABELS[status]) return row;
  return usual;
}

/** The points as a person has set them; what is no number leaves a status out of the score, as the formulas on the sheet do. */
export function recordedPoints(sheet: SheetSnapshot, layout: ConfigurationLayout): Points {
  if (!hasBlock(sheet, layout, 'points')) return DEFAULT_POINTS;
  const column = layout.blocks.points.column + 1;
  const read = (status: Status): number | null => numberAt(sheet, pointsRow(sheet, layout, status), column);
  return Object.fromEntries(STATUS_ORDER.map((status) => [status, read(status)])) as Record<Status, number | null>;
}
