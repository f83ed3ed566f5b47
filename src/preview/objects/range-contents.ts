/** Range members that tell or set what cells hold. Reference: Excel.Range. */
import type { CellContent } from '../engine/embedded-workbook';
import { formatCell } from '../engine/number-format';
import { isMissing, requireFlag, requireText } from './argument-values';
import { gridOf, readCellInputs } from './cell-input';
import { HostError } from './host-error';
import type { ValueMember } from './member-table';
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
    set: (range, given, session) => {
      const [sheet, area] = [sheetOf(range, session), areaOf(range)];
      const input = onlyItem(given);
      if (!Array.isArray(input)) {
        beforeEdit(session, sheet, area, 'formats');
        sheet.applyStyle(area, { numberFormat: readFormat(input) });
        return;
      }
      if (isUnbounded(area)) throw new HostError('InvalidArgument');
      const formats = gridOf(area, input).map((line) => line.map((format) => (isMissing(format) ? null : readFormat(format))));
      beforeEdit(session, sheet, area, 'formats');
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
    },
  },
  Hidden: { get: (range, session) => common(range, session, (sheet, row, column) => sheet.isRowHidden(row) || sheet.isColumnHidden(column)) },
  RowHidden: {
    get: (range, session) => common(range, session, (sheet, row) => sheet.isRowHidden(row)),
    set: (range, value, session) => {
      const hidden = requireFlag(value);
      beforeEdit(session, sheetOf(range, session), areaOf(range), 'formats');
      sheetOf(range, session).setRowsHidden(areaOf(range), hidden);
    },
  },
  ColumnHidden: {
    get: (range, session) => common(range, session, (sheet, _row, column) => sheet.isColumnHidden(column)),
    set: (range, value, session) => {
      const hidden = requireFlag(value);
      beforeEdit(session, sheetOf(range, session), areaOf(range), 'formats');
      sheetOf(range, session).setColumnsHidden(areaOf(range), hidden);
    },
  },
};

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
