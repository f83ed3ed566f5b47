/** How the sheet of closed periods looks: a long table that prints on A4 across, without the helper columns at its right. */
import type { HistoryLayout } from '../history/layout';
import type { RowToClose } from '../history/close';
import { writtenPath } from '../history/read';
import { HISTORY_FIELDS, type HistoryField } from '../history/words';
import type { Area, CellStyle, Edit } from '../model';
import { COMPUTED, FONT, HEADING } from './configuration-look';
import { heightFor } from './wrapped-height';

/** In points. */
const WIDTHS: Readonly<Record<HistoryField, number>> = {
  number: 26, date: 60, attempt: 28, path: 172, unit: 60, target: 84, actual: 84, percent: 46, status: 76, trend: 40, series: 96, at: 88, person: 80,
  note: 58, parts: 160, line: 172, column: 120,
};
const LAST_PRINTED: HistoryField = 'note';
const CENTRED: readonly HistoryField[] = ['number', 'date', 'attempt', 'unit', 'status', 'trend', 'at'];
const WRAPPED: readonly HistoryField[] = ['path', 'unit', 'target', 'series', 'person', 'note', 'line', 'column'];
/** Shows a reference to a blank cell as blank, not as 0. */
const TEXT_ONLY = '0;-0;;@';

/** Everything but contents, for a sheet that has just been added. */
export function historyLook(sheet: string, { left, title, header, columns }: HistoryLayout): readonly Edit[] {
  const style = (row: number, wide: number, look: CellStyle): Edit => ({ kind: 'style', sheet, area: { row, column: left, rows: 1, columns: wide }, style: look });
  return [
    {
      kind: 'print-layout', sheet, orientation: 'landscape', pagesWide: 1, titles: { row: header, columns: [left, columns[LAST_PRINTED]] },
      columns: [left, columns[LAST_PRINTED]],
    },
    ...HISTORY_FIELDS.map((field): Edit => ({ kind: 'column-width', sheet, column: columns[field], points: WIDTHS[field] })),
    style(title, 1, { ...FONT, fontSize: 14, bold: true }),
    style(title + 1, 1, { ...FONT, italic: true }),
    style(header, HISTORY_FIELDS.length, HEADING),
    { kind: 'row-height', sheet, row: header, points: 30 },
  ];
}

/** Looks of the rows that are added; each figure keeps its printed precision by its number format, from which it is read again. */
export function historyRowsLook(sheet: string, { end, columns }: HistoryLayout, rows: readonly RowToClose[]): readonly Edit[] {
  const over = (field: HistoryField, first = 0, count = rows.length): Area => ({ row: end + first, column: columns[field], rows: count, columns: 1 });
  const format = (field: HistoryField, code: string): Edit => ({ kind: 'number-format', sheet, area: over(field), format: code });
  return [
    ...HISTORY_FIELDS.map((field): Edit => {
      const look: CellStyle = { ...COMPUTED, ...(CENTRED.includes(field) && { horizontal: 'center' }), ...(WRAPPED.includes(field) && { wrap: true }) };
      return { kind: 'style', sheet, area: over(field), style: field === 'target' ? { ...look, horizontal: 'right' } : look };
    }),
    format('date', 'dd/mm/yyyy'),
    format('at', 'dd/mm/yyyy hh:mm'),
    format('percent', '#,##0.0'),
    format('line', TEXT_ONLY),
    format('column', TEXT_ONLY),
    ...runsOf(rows.map(({ actual, decimals }) => (actual === null ? null : decimalFormat(decimals)))).map(({ first, count, code }): Edit => ({ kind: 'number-format', sheet, area: over('actual', first, count), format: code })),
    ...runsOf(rows.map(({ targetFigure }) => targetFigure && decimalFormat(targetFigure.decimals))).map(({ first, count, code }): Edit => ({ kind: 'number-format', sheet, area: over('target', first, count), format: code })),
    ...rows.flatMap((row, index): Edit[] => {
      const points = heightFor([{ text: writtenPath(row.path), width: WIDTHS.path }, { text: row.target, width: WIDTHS.target }, { text: row.unitText ?? '', width: WIDTHS.unit }]);
      return points > heightFor([]) ? [{ kind: 'row-height', sheet, row: end + index, points }] : [];
    }),
  ];
}

function decimalFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** Neighbours with the same format, together; null: none is set. */
function runsOf(codes: readonly (string | null)[]): readonly { readonly first: number; readonly count: number; readonly code: string }[] {
  const runs: { first: number; count: number; code: string }[] = [];
  codes.forEach((code, index) => {
    const last = runs.at(-1);
    if (code === null) return;
    if (last?.code === code && last.first + last.count === index) last.count += 1;
    else runs.push({ first: index, count: 1, code });
  });
  return runs;
}
