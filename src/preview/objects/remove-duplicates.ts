/**
 * Reference: Excel.Range.removeDuplicates. "Duplicate values … determined by what appears in the cell" ("Find and remove duplicates",
 * support.microsoft.com): upper and lower case are the same. Cells beside and below the range stay where they are.
 */
import type { Area } from '../engine/area';
import type { EmbeddedSheet } from '../engine/embedded-workbook';
import { formatCell } from '../engine/number-format';
import { flagOr, requireInteger } from './argument-values';
import { HostError } from './host-error';
import { defineClass } from './member-table';
import { beforeEdit, type Session } from './session';
import { keepRows } from './sort-cells';

interface Removal {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

export const removeDuplicatesResult = defineClass<Removal>({
  name: 'RemoveDuplicatesResult',
  values: { Removed: { get: ({ removed }) => removed }, UniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining } },
});

export function removeDuplicates(sheet: EmbeddedSheet, area: Area, columns: unknown, includesHeader: unknown, session: Session): Removal {
  const compared = readColumns(columns, area);
  beforeEdit(session, sheet, area, 'contents');
  const first = flagOr(includesHeader, false) ? 1 : 0;
  const seen = new Set<string>();
  const kept = Array.from({ length: area.rows }, (_, row) => row).filter((row) => {
    if (row < first) return true;
    const key = JSON.stringify(compared.map((column) => shownText(sheet, area.row + row, area.column + column, session)));
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  keepRows(sheet, area, kept, session);
  return { removed: area.rows - kept.length, uniqueRemaining: seen.size };
}

function readColumns(columns: unknown, area: Area): readonly number[] {
  if (!Array.isArray(columns) || columns.length === 0) throw new HostError('InvalidArgument');
  return columns.map((each: unknown) => {
    const column = requireInteger(each);
    if (column < 0 || column >= area.columns) throw new HostError('InvalidArgument');
    return column;
  });
}

function shownText(sheet: EmbeddedSheet, row: number, column: number, session: Session): string {
  return formatCell(sheet.cell(row, column).value, sheet.style(row, column).numberFormat, session.state.culture).toLocaleLowerCase();
}
