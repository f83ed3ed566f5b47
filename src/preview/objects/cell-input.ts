/**
 * What Excel makes of a value that an add-in writes: strings behave as if typed. Sources: reference of Excel.Range.values and
 * .formulas; learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values (null leaves alone, "" clears).
 */
import type { Area } from '../engine/area';
import type { CellWrite, EmbeddedSheet } from '../engine/embedded-workbook';
import { readTyped } from '../engine/number-format';
import { HostError } from './host-error';

/** The writes for an area, null where a cell is left alone. Throws InvalidArgument where the shape is not the area's. */
export function readCellInputs(sheet: EmbeddedSheet, area: Area, input: unknown): readonly (readonly (CellWrite | null)[])[] {
  return gridOf(area, input).map((line, r) => line.map((value, c) => readCellInput(sheet, area.row + r, area.column + c, value)));
}

/** A two-dimensional array of the area's shape, or one value for all of its cells; null is a value only inside an array. */
export function gridOf(area: Area, input: unknown): readonly (readonly unknown[])[] {
  if (input === null || input === undefined) throw new HostError('InvalidArgument');
  if (!Array.isArray(input)) {
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => input));
  }
  const lines = input as readonly unknown[];
  const fits = lines.length === area.rows && lines.every((line): line is unknown[] => Array.isArray(line) && line.length === area.columns);
  if (!fits) throw new HostError('InvalidArgument', sizeMismatch);
  return lines;
}

/** Excel's own text for it. */
const sizeMismatch = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

function readCellInput(sheet: EmbeddedSheet, row: number, column: number, input: unknown): CellWrite | null {
  if (input === null || input === undefined) return null;
  if (input === '') return { value: null };
  const isTextCell = sheet.style(row, column).numberFormat === '@';
  switch (typeof input) {
    case 'string':
      return isTextCell ? { value: input.replace(/^'/, ''), asText: true } : readTypedText(sheet, row, column, input);
    case 'number':
      if (!Number.isFinite(input)) throw new HostError('InvalidArgument');
      return isTextCell ? { value: String(input), asText: true } : { value: input };
    case 'boolean':
      return isTextCell ? { value: input ? 'TRUE' : 'FALSE', asText: true } : { value: input };
    default:
      throw new HostError('InvalidArgument');
  }
}

function readTypedText(sheet: EmbeddedSheet, row: number, column: number, text: string): CellWrite {
  if (text.startsWith("'")) return { value: text.slice(1), asText: true };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  const typed = readTyped(text);
  if (typed === null) return { value: text };
  // A typed format is taken over only by a cell that has none of its own.
  const takesFormat = typed.numberFormat !== null && sheet.style(row, column).numberFormat === 'General';
  return takesFormat ? { value: typed.value, numberFormat: typed.numberFormat } : { value: typed.value };
}
