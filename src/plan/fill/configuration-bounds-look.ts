/** How the bounds on the configuration sheet look (configuration-bounds.ts). */
import type { Area, Edit, SheetSnapshot } from '../model';
import type { ConfigurationLayout } from '../configuration/layout';
import { formatAt, textAt } from '../configuration/sheet-cells';
import { LINE_HEADINGS, SPI_FROM_HEADING } from '../configuration/words';
import { COMPUTED, FONT, HEADING } from './configuration-look';
import { boundsOf, type BoundsKind } from './formula-parts';
import type { JudgedRow } from './judged-rows';

/** How a bound is to be read. */
const FORMATS: Readonly<Record<BoundsKind, string>> = {
  'pace-up': signed('từ', '%'),
  'level-up': signed('từ', '%'),
  'pace-down': signed('đến', '%'),
  'level-down': signed('đến', '%'),
  gap: signed('trên', 'đ%'),
  change: signed('từ', ''),
};

function signed(before: string, after: string): string {
  const end = after === '' ? '' : `" ${after}"`;
  return `"${before} "0.0${end};"${before} "-0.0${end}`;
}

/** Looks of columns that an earlier version did not have, and everywhere the number formats that tell how a bound is to be read. */
export function lineBoundsLook(sheet: string, layout: ConfigurationLayout, existing: SheetSnapshot | null, rows: readonly JudgedRow[]): readonly Edit[] {
  const { lineColumns, linesHeader, general, left } = layout;
  const first = lineColumns.behindFrom;
  const isWider = existing !== null && textAt(existing, linesHeader, first) !== LINE_HEADINGS.behindFrom;
  const hasTable = existing !== null && textAt(existing, general.thresholds, left + 4) === SPI_FROM_HEADING;
  const last = Math.max(linesHeader + 1, ...rows.map(({ line }) => line));
  const lines: readonly Edit[] = [
    { kind: 'style', sheet, area: { row: linesHeader, column: first, rows: 1, columns: 3 }, style: HEADING },
    { kind: 'style', sheet, area: { row: linesHeader + 1, column: first, rows: last - linesHeader, columns: 3 }, style: { ...COMPUTED, horizontal: 'center' } },
    ...[0, 1, 2].map((offset): Edit => ({ kind: 'column-width', sheet, column: first + offset, points: WIDTH })),
  ];
  return [...(isWider ? lines : []), ...(hasTable ? [] : reachedFromLook(sheet, general.thresholds, left)), ...formats(sheet, layout, existing, rows)];
}

/** In points; wide enough for "đến 105,3 %". */
const WIDTH = 68;

/** The table beside the thresholds; `header` is the row of its headings. */
function reachedFromLook(sheet: string, header: number, left: number): readonly Edit[] {
  const [spi, deviation, hint] = [left + 4, left + 5, left + 6];
  const area = (row: number, column: number, rows: number, columns = 1): Area => ({ row, column, rows, columns });
  return [
    { kind: 'style', sheet, area: area(header, spi, 1, 2), style: { ...HEADING, italic: false } },
    { kind: 'style', sheet, area: area(header, hint, 1), style: { ...FONT, italic: true } },
    { kind: 'style', sheet, area: area(header + 1, spi, 4, 2), style: { ...COMPUTED, horizontal: 'center' } },
    { kind: 'number-format', sheet, area: area(header + 1, spi, 1, 2), format: '0;"–"' },
    { kind: 'number-format', sheet, area: area(header + 2, spi, 3), format: '0.0000' },
    { kind: 'number-format', sheet, area: area(header + 2, deviation, 3), format: '0.000' },
  ];
}

function formats(sheet: string, { lineColumns }: ConfigurationLayout, existing: SheetSnapshot | null, rows: readonly JudgedRow[]): readonly Edit[] {
  const edits: Extract<Edit, { kind: 'number-format' }>[] = [];
  const column = lineColumns.behindFrom;
  for (const { yardstick, cells, line, isNewLine } of [...rows].sort((a, b) => a.line - b.line)) {
    const kind = boundsOf(yardstick, cells);
    if (kind === null) continue;
    const format = FORMATS[kind];
    if (existing !== null && !isNewLine && (formatAt(existing, line, column) ?? format) === format) continue;
    const previous = edits.at(-1);
    if (previous?.format === format && previous.area.row + previous.area.rows === line) {
      edits[edits.length - 1] = { ...previous, area: { ...previous.area, rows: previous.area.rows + 1 } };
    } else {
      edits.push({ kind: 'number-format', sheet, area: { row: line, column, rows: 1, columns: 3 }, format });
    }
  }
  return edits;
}
