/** Range members that tell or set what cells hold. Reference: Excel.Range. */
import type { CellContent } from '../engine/embedded-workbook';
import { formatCell } from '../engine/number-format';
import { isMissing, requireFlag, requireText } from './argument-values';
import { gridOf, readCellInputs } from './cell-input';
import { HostError } from './host-error';
import { formulaFromLocal, formulaToLocal, numberFormatFromLocal, numberFormatToLocal } from './local-forms';
import type { ValueMember } from './member-table';
import { fromR1C1, toR1C1 } from './r1c1';
import { areaOf, common, isUnbounded, mapCells, sheetOf, type RangeTarget } from './range-target';
import { beforeEdit, type Session } from './session';

export const contentMembers: Readonly<Record<string, ValueMember<RangeTarget>>> = {
  Values: {
    get: (range, session) => tellCells(range, session, (cell) => cell.value ?? ''),
    set: writeCells,
  },
  Formulas: {
    get: (range, session) => tellCells(range, session, (cell) => cell.formula ?? cell.value ?? ''),
    set: writeCells,
  },
  FormulasLocal: {
    get: (range, session) => tellCells(range, session, (cell) => (cell.formula === null ? (cell.value ?? '') : formulaToLocal(cell.formula, session.state.culture))),
    set: (range, input, session) => {
      writeCells(range, mapFormulas(input, (formula) => formulaFromLocal(formula, session.state.culture)), session);
    },
  },
  FormulasR1C1: {
    get: (range, session) =>
      tellCells(range, session, (cell, row, column) => (cell.formula === null ? (cell.value ?? '') : toR1C1(cell.formula, row, column))),
    set: (range, input, session) => {
      const area = areaOf(range);
      if (isUnbounded(area)) throw new HostError('InvalidArgument');
      const grid = gridOf(area, input).map((line, r) => line.map((each, c) => mapFormula(each, (formula) => fromR1C1(formula, area.row + r, area.column + c))));
      writeCells(range, grid, session);
    },
  },
  ValueTypes: { get: (range, session) => tellCells(range, session, valueTypeOf) },
  Text: {
    get: (range, session) => {
      const sheet = sheetOf(range, session);
      return tellCells(range, session, (cell, row, column) => formatCell(cell.value, sheet.style(row, column).numberFormat, session.state.culture));
    },
  },
  NumberFormat: {
    get: (range, session) => {
      const sheet = sheetOf(range, session);
      return tellCells(range, session, (_cell, row, column) => sheet.style(row, column).numberFormat);
    },
    set: (range, input, session) => {
      setNumberFormats(range, input, (format) => format, session);
    },
  },
  NumberFormatLocal: {
    get: (range, session) => {
      const sheet = sheetOf(range, session);
      return tellCells(range, session, (_cell, row, column) => numberFormatToLocal(sheet.style(row, column).numberFormat, session.state.culture));
    },
    set: (range, input, session) => {
      setNumberFormats(range, input, (format) => numberFormatFromLocal(format, session.state.culture), session);
    },
  },
  Hidden: { get: (range, session) => common(range, session, (sheet, row, column) => sheet.isRowHidden(row) || sheet.isColumnHidden(column)) },
  RowHidden: {
    get: (range, session) => common(range, session, (sheet, row) => sheet.isRowHidden(row)),
    set: (range, value, session) => {
      const hidden = requireFlag(value);
      beforeEdit(session, sheetOf(range, session), areaOf(range), 'row-formats');
      sheetOf(range, session).setRowsHidden(areaOf(range), hidden);
    },
  },
  ColumnHidden: {
    get: (range, session) => common(range, session, (sheet, _row, column) => sheet.isColumnHidden(column)),
    set: (range, value, session) => {
      const hidden = requireFlag(value);
      beforeEdit(session, sheetOf(range, session), areaOf(range), 'column-formats');
      sheetOf(range, session).setColumnsHidden(areaOf(range), hidden);
    },
  },
};

/** One format for all cells, given as a text or as an array of one (Microsoft's snippets), or one for each. */
function setNumberFormats(range: RangeTarget, input: unknown, read: (format: string) => string, session: Session): void {
  const [sheet, area] = [sheetOf(range, session), areaOf(range)];
  const only = onlyItem(input);
  if (!Array.isArray(only)) {
    beforeEdit(session, sheet, area, 'cell-formats');
    sheet.applyStyle(area, { numberFormat: read(readFormat(only)) });
    return;
  }
  if (isUnbounded(area)) throw new HostError('InvalidArgument');
  const formats = gridOf(area, input).map((line) => line.map((format) => (isMissing(format) ? null : read(readFormat(format)))));
  beforeEdit(session, sheet, area, 'cell-formats');
  const [first] = formats[0] ?? [];
  if (first !== undefined && first !== null && formats.every((line) => line.every((format) => format === first))) {
    sheet.applyStyle(area, { numberFormat: first });
    return;
  }
  formats.forEach((line, r) => {
    line.forEach((format, c) => {
      if (format !== null) sheet.applyStyle({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 }, { numberFormat: format });
    });
  });
}

function mapFormulas(input: unknown, map: (formula: string) => string): unknown {
  return Array.isArray(input) ? input.map((each: unknown) => mapFormulas(each, map)) : mapFormula(input, map);
}

function mapFormula(input: unknown, map: (formula: string) => string): unknown {
  return typeof input === 'string' && input.startsWith('=') ? map(input) : input;
}

/** An empty text sets the format back. */
function readFormat(value: unknown): string {
  return requireText(value) || 'General';
}

/** Of whole columns and rows Excel tells null. */
function tellCells<T>(range: RangeTarget, session: Session, tell: (cell: CellContent, row: number, column: number) => T): T[][] | null {
  const sheet = sheetOf(range, session);
  const area = areaOf(range);
  return isUnbounded(area) ? null : mapCells(area, (row, column) => tell(sheet.cell(row, column), row, column));
}

function writeCells(range: RangeTarget, input: unknown, session: Session): void {
  const [sheet, area] = [sheetOf(range, session), areaOf(range)];
  if (isUnbounded(area)) throw new HostError('InvalidArgument');
  const writes = readCellInputs(sheet, area, input);
  beforeEdit(session, sheet, area, 'contents');
  sheet.write(area.row, area.column, writes);
}

export function valueTypeOf({ value, isError }: CellContent): string {
  if (value === null) return 'Empty';
  if (isError) return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** `[["0.0"]]` is taken for all cells, as one format alone (Microsoft's snippet "Basic conditional formatting" sets a table so). */
function onlyItem(input: unknown): unknown {
  const [line, ...lines] = Array.isArray(input) ? (input as readonly unknown[]) : [];
  return Array.isArray(line) && line.length === 1 && lines.length === 0 && !isMissing(line[0]) ? line[0] : input;
}
