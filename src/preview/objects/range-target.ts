import { intersect, isEntireColumns, isEntireRows, isOnGrid, type Area } from '../engine/area';
import type { EmbeddedSheet } from '../engine/embedded-workbook';
import { HostError } from './host-error';
import type { Session } from './session';

/** The cells behind a Range or RangeAreas object; the sheet is looked up anew each time, as it may be gone by then. */
export interface CellsTarget {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** A Range: exactly one area. */
export interface RangeTarget extends CellsTarget {
  readonly areas: readonly [Area];
}

export function rangeOn(sheet: EmbeddedSheet, area: Area): RangeTarget {
  if (!isOnGrid(area)) throw new HostError('InvalidArgument');
  return { sheetId: sheet.id, areas: [area] };
}

export function sheetOf(target: CellsTarget, session: Session): EmbeddedSheet {
  const sheet = session.workbook.sheetById(target.sheetId);
  if (!sheet) throw new HostError('ItemNotFound');
  return sheet;
}

export function areaOf(target: RangeTarget): Area {
  return target.areas[0];
}

/** Whole columns, whole rows: Excel neither tells nor takes their cells' contents ("Read or write to an unbounded range"). */
export function isUnbounded(area: Area): boolean {
  return isEntireColumns(area) || isEntireRows(area);
}

/** One answer per cell, row by row. */
export function mapCells<T>(area: Area, tell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) => Array.from({ length: area.columns }, (__, c) => tell(area.row + r, area.column + c)));
}

/**
 * The value that all cells have in common, null where they differ (Excel's answer for mixed formats). Of whole columns and rows
 * only the part in use is asked, and one cell beyond it.
 */
export function common<T>(target: CellsTarget, session: Session, tell: (sheet: EmbeddedSheet, row: number, column: number) => T): T | null {
  const sheet = sheetOf(target, session);
  let found: { readonly value: T } | null = null;
  for (const area of target.areas) {
    const asked = isUnbounded(area) ? (intersect(area, beyondUse(sheet, area)) ?? { ...area, rows: 1, columns: 1 }) : area;
    for (let row = asked.row; row < asked.row + asked.rows; row += 1) {
      for (let column = asked.column; column < asked.column + asked.columns; column += 1) {
        const value = tell(sheet, row, column);
        found ??= { value };
        if (found.value !== value) return null;
      }
    }
  }
  return found ? found.value : null;
}

function beyondUse(sheet: EmbeddedSheet, area: Area): Area {
  const used = sheet.usedArea(false);
  const rows = used ? used.row + used.rows + 1 : 1;
  const columns = used ? used.column + used.columns + 1 : 1;
  return { row: 0, column: 0, rows: Math.max(rows, area.row + 1), columns: Math.max(columns, area.column + 1) };
}
