/** The configuration sheet's block of points for the owners' score. Written once; then the points are a person's. */
import { BLOCKS } from '../configuration/blocks';
import { hasBlock, type ConfigurationLayout } from '../configuration/layout';
import { POINTS_ALERT, POINTS_HEADINGS, POINTS_HINTS } from '../configuration/points-words';
import { pointsRow } from '../configuration/recorded-points';
import { STATUS_LABELS } from '../configuration/words';
import type { Edit, SheetSnapshot } from '../model';
import { STATUS_ORDER } from '../progress/statuses';
import { DEFAULT_POINTS } from '../report/scores';
import { COMPUTED, ENTRY, FONT, HEADING } from './configuration-look';
import type { WantedCells } from './differences';

export function putPoints(wanted: WantedCells, layout: ConfigurationLayout, existing: SheetSnapshot | null): void {
  const { heading, header, column } = layout.blocks.points;
  const isNew = !hasBlock(existing, layout, 'points');
  if (isNew) wanted.text(heading, column, BLOCKS.points.heading);
  POINTS_HEADINGS.forEach((text, offset) => {
    wanted.text(header, column + offset, text);
  });
  for (const status of STATUS_ORDER) {
    const row = pointsRow(existing, layout, status);
    wanted.text(row, column, STATUS_LABELS[status]);
    if (isNew) wanted.number(row, column + 1, DEFAULT_POINTS[status]);
    const hint = POINTS_HINTS[status];
    if (hint !== undefined) wanted.text(row, column + 2, hint);
  }
}

export function pointsLook(sheet: string, layout: ConfigurationLayout, existing: SheetSnapshot | null): readonly Edit[] {
  if (hasBlock(existing, layout, 'points')) return [];
  const { heading, header, column, rows: [first] } = layout.blocks.points;
  const area = (row: number, at: number, rows: number, columns = 1): Extract<Edit, { kind: 'style' }>['area'] => ({ row, column: at, rows, columns });
  const entries = area(first, column + 1, STATUS_ORDER.length);
  return [
    { kind: 'column-width', sheet, column, points: 90 },
    { kind: 'column-width', sheet, column: column + 1, points: 50 },
    { kind: 'column-width', sheet, column: column + 2, points: 210 },
    { kind: 'style', sheet, area: area(heading, column, 1), style: { ...FONT, fontSize: 12, bold: true } },
    { kind: 'style', sheet, area: area(header, column, 1, POINTS_HEADINGS.length), style: HEADING },
    { kind: 'style', sheet, area: area(first, column, STATUS_ORDER.length), style: COMPUTED },
    { kind: 'style', sheet, area: entries, style: { ...ENTRY, horizontal: 'center' } },
    { kind: 'style', sheet, area: area(first, column + 2, STATUS_ORDER.length), style: { ...FONT, italic: true } },
    { kind: 'number-entry', sheet, area: entries, from: 0, to: 200, alert: POINTS_ALERT },
  ];
}
