import type { Area } from './area';
import type { SheetGrid } from './sheet-grid';
import * as univer from './univer-modules';
import { BooleanNumber } from './univer-modules';
import { toRange } from './univer-range';

/** Screen pixels (96 to the inch) to points (72 to the inch). */
const POINTS_PER_PIXEL = 0.75;

/** The rows and columns of a worksheet: sizes in points, and which are hidden. */
export class SheetLines {
  constructor(private readonly grid: SheetGrid) {}

  get standardHeight(): number {
    return this.grid.worksheet.getConfig().defaultRowHeight * POINTS_PER_PIXEL;
  }

  get standardWidth(): number {
    return this.grid.worksheet.getConfig().defaultColumnWidth * POINTS_PER_PIXEL;
  }

  set standardWidth(points: number) {
    this.grid.worksheet.getConfig().defaultColumnWidth = points / POINTS_PER_PIXEL;
  }

  columnWidth(column: number): number {
    const width = this.grid.worksheet.getColumnManager().getColumn(column)?.w ?? this.grid.worksheet.getConfig().defaultColumnWidth;
    return width * POINTS_PER_PIXEL;
  }

  rowHeight(row: number): number {
    const stored = this.grid.worksheet.getRowManager().getRow(row);
    const height = stored?.ia === BooleanNumber.TRUE ? (stored.ah ?? stored.h) : stored?.h;
    return (height ?? this.grid.worksheet.getConfig().defaultRowHeight) * POINTS_PER_PIXEL;
  }

  setColumnWidth(area: Area, points: number | null): void {
    const colWidth = points === null ? this.grid.worksheet.getConfig().defaultColumnWidth : points / POINTS_PER_PIXEL;
    this.grid.growTo(1, Math.min(area.column + area.columns, this.grid.gridColumns(area)));
    this.grid.change(univer.SetWorksheetColWidthMutation, { ranges: [toRange(this.grid.onGrid(area))], colWidth });
  }

  setRowHeight(area: Area, points: number | null): void {
    const rowHeight = points === null ? this.grid.worksheet.getConfig().defaultRowHeight : points / POINTS_PER_PIXEL;
    this.grid.growTo(Math.min(area.row + area.rows, this.grid.gridRows(area)), 1);
    const ranges = [toRange(this.grid.onGrid(area))];
    this.grid.change(univer.SetWorksheetRowHeightMutation, { ranges, rowHeight });
    this.grid.change(univer.SetWorksheetRowIsAutoHeightMutation, { ranges, autoHeightInfo: BooleanNumber.FALSE });
  }

  fitRows(area: Area): void {
    this.grid.change(univer.SetWorksheetRowIsAutoHeightMutation, { ranges: [toRange(this.grid.onGrid(area))], autoHeightInfo: BooleanNumber.TRUE });
  }

  isRowHidden(row: number): boolean {
    if (this.grid.worksheet.getRowManager().getRow(row)?.hd === BooleanNumber.TRUE) return true;
    const filter = this.grid.univer.injector.get(univer.SheetsFilterService).getFilterModel(this.grid.univer.unitId, this.grid.sheetId);
    return filter?.isRowFiltered(row) ?? false;
  }

  isColumnHidden(column: number): boolean {
    return this.grid.worksheet.getColumnManager().getColumn(column)?.hd === BooleanNumber.TRUE;
  }

  setRowsHidden(area: Area, hidden: boolean): void {
    this.grid.growTo(Math.min(area.row + area.rows, this.grid.gridRows(area)), 1);
    this.grid.change(hidden ? univer.SetRowHiddenMutation : univer.SetRowVisibleMutation, { ranges: [toRange(this.grid.onGrid(area))] });
  }

  setColumnsHidden(area: Area, hidden: boolean): void {
    this.grid.growTo(1, Math.min(area.column + area.columns, this.grid.gridColumns(area)));
    this.grid.change(hidden ? univer.SetColHiddenMutation : univer.SetColVisibleMutation, { ranges: [toRange(this.grid.onGrid(area))] });
  }
}
