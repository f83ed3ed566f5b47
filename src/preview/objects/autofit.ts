import { intersect, type Area } from '../engine/area';
import type { EmbeddedSheet } from '../engine/embedded-workbook';
import { formatCell } from '../engine/number-format';

/** Calibri 11: about 5.3 points a character, and Excel's padding. An estimate: only a screen knows a font's widths. */
const POINTS_PER_CHARACTER = 5.3;
const PADDING_POINTS = 4;
const POINTS_AT_SIZE = 11;

/** Columns as wide as their longest line of unmerged text. */
export function fitColumns(sheet: EmbeddedSheet, area: Area, culture: string): void {
  const used = sheet.usedArea(true);
  const asked = used && intersect(area, used);
  if (!asked) return;
  for (let column = asked.column; column < asked.column + asked.columns; column += 1) {
    let widest = 0;
    for (let row = asked.row; row < asked.row + asked.rows; row += 1) {
      if (sheet.merges.some((merge) => intersect(merge, { row, column, rows: 1, columns: 1 }))) continue;
      const style = sheet.style(row, column);
      const { value } = sheet.cell(row, column);
      if (value === null) continue;
      const longest = Math.max(...formatCell(value, style.numberFormat, culture).split('\n').map((line) => line.length));
      widest = Math.max(widest, (longest * POINTS_PER_CHARACTER * style.fontSize) / POINTS_AT_SIZE + PADDING_POINTS);
    }
    if (widest > 0) sheet.setColumnWidth({ row: 0, column, rows: 1, columns: 1 }, widest);
  }
}
