import { bounding, intersect, wholeSheet, type Area } from './area';
import type { CellContent, CellWrite } from './embedded-workbook';
import type { CellMatrix, SheetGrid } from './sheet-grid';
import { toCellContent, toCellData } from './univer-cells';
import * as univer from './univer-modules';
import type { ICellData } from './univer-modules';
import { toArea } from './univer-range';
import { shownFormula, withAddresses } from './univer-structured';

/** What the cells of a worksheet hold. */
export class SheetContents {
  constructor(private readonly grid: SheetGrid) {}

  cell(row: number, column: number): CellContent {
    const cell = this.grid.raw(row, column);
    return toCellContent(cell, cell ? this.formulaOf(cell, row, column) : null);
  }

  write(row: number, column: number, lines: readonly (readonly (CellWrite | null)[])[]): void {
    const cellValue: CellMatrix = {};
    lines.forEach((line, r) => {
      line.forEach((write, c) => {
        if (write !== null) (cellValue[row + r] ??= {})[column + c] = withAddresses(this.grid.univer, this.grid.worksheet, row + r, column + c, toCellData(write));
      });
    });
    if (Object.keys(cellValue).length === 0) return;
    this.grid.growTo(row + lines.length, column + Math.max(...lines.map((line) => line.length)));
    this.grid.change(univer.SetRangeValuesMutation, { cellValue });
  }

  usedArea(valuesOnly: boolean, within: Area = wholeSheet): Area | null {
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    const [lastRow, lastColumn] = [within.row + within.rows, within.column + within.columns];
    this.grid.worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (row < within.row || row >= lastRow || column < within.column || column >= lastColumn) return;
      if (!cell || !(hasContent(cell) || (!valuesOnly && hasOwnLook(cell)))) return;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
    const used = bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    if (valuesOnly) return used;
    const merged = this.grid.worksheet.getMergeData().flatMap((range) => intersect(toArea(range), within) ?? []);
    return merged.reduce<Area | null>((sum, area) => (sum ? bounding(sum, area) : area), used);
  }

  private formulaOf(cell: ICellData, row: number, column: number): string | null {
    if (cell.f) return shownFormula(cell) ?? cell.f;
    if (!cell.si) return null;
    const formula = this.grid.univer.injector.get(univer.FormulaDataModel).getFormulaStringByCell(row, column, this.grid.sheetId, this.grid.univer.unitId);
    return formula === null || formula === undefined || formula === '' ? null : formula;
  }

  clear(area: Area): void {
    const cellValue: CellMatrix = {};
    this.grid.forStored(area, (row, column) => {
      (cellValue[row] ??= {})[column] = toCellData({ value: null });
    });
    if (Object.keys(cellValue).length > 0) this.grid.change(univer.SetRangeValuesMutation, { cellValue });
  }
}

function hasContent(cell: ICellData): boolean {
  return (cell.v !== undefined && cell.v !== null && cell.v !== '') || Boolean(cell.f) || Boolean(cell.si) || Boolean(cell.p);
}

function hasOwnLook(cell: ICellData): boolean {
  return cell.s !== undefined && cell.s !== null;
}
