/** The legend of the statuses by the thresholds: each word with its sign and colours as on the plan, and what it means. */
import { absoluteAddress } from '../address';
import type { CellStyle, Edit, SheetSnapshot, Status } from '../model';
import type { ConfigurationLayout } from '../configuration/layout';
import { findLegend, legendRow, placeForLegend } from '../configuration/legend-place';
import { LEGEND, LEGEND_HEADING, LEGEND_REMARK, LEGEND_STATUSES } from '../configuration/legend-words';
import { STATUS_LABELS } from '../configuration/words';
import { DEVIATION_DIGITS, SPI_DIGITS } from '../progress/thresholds';
import { COMPUTED, FONT } from './configuration-look';
import type { WantedCells } from './differences';
import { colouringOf, signFormat } from './highlights';

export function putLegend(wanted: WantedCells, layout: ConfigurationLayout, existing: SheetSnapshot | null): void {
  const place = (existing && findLegend(existing)) ?? placeForLegend(existing, layout);
  if (!place) return;
  const { column } = place;
  wanted.text(place.row, column, LEGEND_HEADING);
  wanted.text(place.row, column + 1, LEGEND_REMARK);
  for (const status of LEGEND_STATUSES) {
    const row = legendRow(existing, place, status);
    const meaning = LEGEND[status];
    const step = STEPS[status];
    wanted.text(row, column, STATUS_LABELS[status]);
    if (typeof meaning === 'string') wanted.text(row, column + 1, meaning);
    else if (step !== undefined) wanted.formula(row, column + 1, `="${meaning(...boundsAt(layout, step))}"`);
  }
}

/** The row below the thresholds' heading that a meaning speaks of: its own bound, or the one that was missed. */
const STEPS: Partial<Record<Status, number>> = { 'on-track': 4, watch: 4, behind: 3, 'far-behind': 2 };

/** The bounds that count, inside a text of a formula. From where on they are reached stands half a printed digit below them. */
function boundsAt({ general, left }: ConfigurationLayout, step: number): readonly [string, string] {
  const [index, deviation] = [4, 5].map((offset) => absoluteAddress(general.thresholds + step, left + offset));
  const half = (digits: number): number => 0.5 * 10 ** -digits;
  const [percent, points] = [SPI_DIGITS - 2, DEVIATION_DIGITS];
  return [`"&ROUND(100*${index ?? ''}+${half(percent)},${percent})&"`, `"&ROUND(-${deviation ?? ''}-${half(points)},${points})&"`];
}

/** Looks, once; the signs are number formats as on the plan, so that the cells hold the words alone. */
export function legendLook(sheet: string, layout: ConfigurationLayout, existing: SheetSnapshot | null): readonly Edit[] {
  const place = existing && findLegend(existing) ? null : placeForLegend(existing, layout);
  if (!place) return [];
  const { row, column } = place;
  const style = (at: number, offset: number, rows: number, look: CellStyle): Edit => ({ kind: 'style', sheet, area: { row: at, column: column + offset, rows, columns: 1 }, style: look });
  const first = row + 1;
  return [
    style(row, 0, 1, { ...FONT, bold: true }),
    style(row, 1, 1, { ...FONT, italic: true }),
    style(first, 1, LEGEND_STATUSES.length, FONT),
    ...LEGEND_STATUSES.flatMap((status, index): readonly Edit[] => {
      const { fill, fontColor, bold } = colouringOf(status) ?? {};
      const look = { ...COMPUTED, horizontal: 'center', ...(fill && { fill }), ...(fontColor && { fontColor }), ...(bold && { bold }) } as const;
      const area = { row: first + index, column, rows: 1, columns: 1 };
      return [style(first + index, 0, 1, look), { kind: 'number-format', sheet, area, format: signFormat(status) }];
    }),
  ];
}
