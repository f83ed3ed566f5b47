/** Univer's cell editor, reading and showing figures and dates as Vietnamese write them. */
import { CellValueType, numfmt, type ICellData, type Injector, type Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService, type ISheetLocation } from '@univerjs/sheets';
import { dateSerial, fromVietnamese, toVietnamese } from './vietnamese-typing';

const beforeUniversOwn = 100;
const afterUniversOwn = -0.5;

/** Takes Univer's injector, once there is a workbook: before, its spreadsheet services do not exist. Text cells stay as typed. */
export function typeInVietnamese(injector: Injector): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: beforeUniversOwn,
    handler: (cell, place, next) => {
      if (isText(cell) || typeof cell?.v !== 'string') return next(cell);
      const serial = dateSerial(cell.v);
      return serial === null ? next({ ...cell, v: fromVietnamese(cell.v) }) : dateCell(cell, serial, place);
    },
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: afterUniversOwn,
    handler: (cell, _place, next) => {
      const value = cell?.v ?? null;
      return next(value === null || isText(cell) || (cell?.f ?? '') !== '' ? cell : { ...cell, v: toVietnamese(String(value)) });
    },
  });
}

function isText(cell: Nullable<ICellData>): boolean {
  return cell?.t === CellValueType.STRING || cell?.t === CellValueType.FORCE_STRING;
}

/** A date as Excel enters it: a number, in the cell's own date format when it has one. */
function dateCell(cell: ICellData, serial: number, { workbook, worksheet, row, col }: ISheetLocation): ICellData {
  const style = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col)) ?? {};
  const pattern = style.n?.pattern ?? '';
  return { ...cell, p: null, v: serial, t: CellValueType.NUMBER, s: { ...style, n: { pattern: numfmt.isDateFormat(pattern) ? pattern : 'd/m/yyyy' } } };
}
