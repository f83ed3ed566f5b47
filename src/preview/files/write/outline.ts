import { BooleanNumber, type IWorksheetData } from '@univerjs/core';
import type { WorksheetCustomData } from '../custom-data';

/** How the rows or the columns of a sheet are grouped. */
export interface Outline {
  readonly levelOf: (index: number) => number;
  /** The line behind a group whose lines are hidden: it shows the sign that opens it. */
  readonly isCollapsed: (index: number) => boolean;
  /** The grouped lines and those behind them. */
  readonly touched: Readonly<Record<number, unknown>>;
}

export function outlineOf(sheet: Partial<IWorksheetData>, axis: 'rows' | 'columns'): Outline {
  const levels: Readonly<Record<string, number>> = (sheet.custom as Partial<WorksheetCustomData> | undefined)?.outline?.[axis] ?? {};
  const lines: Readonly<Record<number, { readonly hd?: BooleanNumber }>> = (axis === 'rows' ? sheet.rowData : sheet.columnData) ?? {};
  const levelOf = (index: number) => levels[index] ?? 0;
  const touched: Record<number, true> = {};
  for (const index of Object.keys(levels).map(Number)) {
    touched[index] = true;
    touched[index + 1] = true;
  }
  return { levelOf, isCollapsed: (index) => levelOf(index) < levelOf(index - 1) && lines[index - 1]?.hd === BooleanNumber.TRUE, touched };
}

/** The attributes of a row or a column that are others now. */
export function outlineChange(before: Outline, now: Outline, index: number): Record<string, string | null> {
  const attributes: Record<string, string | null> = {};
  if (before.levelOf(index) !== now.levelOf(index)) attributes.outlineLevel = now.levelOf(index) > 0 ? String(now.levelOf(index)) : null;
  if (before.isCollapsed(index) !== now.isCollapsed(index)) attributes.collapsed = now.isCollapsed(index) ? '1' : null;
  return attributes;
}

/** Excel makes room beside the grid for as many levels as the sheet says it has. */
export function outlineDepthChange(before: Partial<IWorksheetData>, now: Partial<IWorksheetData>): Record<string, string | null> {
  const attributes: Record<string, string | null> = {};
  for (const [axis, name] of [['rows', 'outlineLevelRow'], ['columns', 'outlineLevelCol']] as const) {
    const [was, is] = [depth(before, axis), depth(now, axis)];
    if (was !== is) attributes[name] = is > 0 ? String(is) : null;
  }
  return attributes;
}

function depth(sheet: Partial<IWorksheetData>, axis: 'rows' | 'columns'): number {
  return Math.max(0, ...Object.values((sheet.custom as Partial<WorksheetCustomData> | undefined)?.outline?.[axis] ?? {}));
}
