/** The header row's cells and the columns' names say the same: texts, each one once. */
import type { CellContent, CellWrite, EmbeddedSheet } from '../engine/embedded-workbook';
import type { SheetTableColumn } from '../engine/custom-data';
import type { Area } from '../engine/area';
import { formatCell } from '../engine/number-format';
import { columnNames } from './table-names';
import { headerArea, updateTable, type FoundTable } from './table-target';

/** Takes the columns' names from the header's cells and sets right what cannot be a name: blanks, repetitions, numbers. */
export function readHeader(found: FoundTable, culture: string): void {
  const header = headerArea(found);
  if (!header) return;
  const names = namesIn(found.sheet, header, culture);
  const columns = names.map((name, index) => renamed(found.table.columns[index], name, index));
  if (columns.some(({ name }, index) => name !== found.table.columns[index]?.name)) updateTable(found.sheet, found.table.id, { columns });
  writeHeader(found.sheet, header, names);
}

/** The names that the cells of a row make as a header. */
export function namesIn(sheet: EmbeddedSheet, header: Area, culture: string): readonly string[] {
  const texts = Array.from({ length: header.columns }, (_, index) => {
    const content = sheet.cell(header.row, header.column + index);
    return textOf(content, sheet.style(header.row, header.column + index).numberFormat, culture);
  });
  return columnNames(texts);
}

/** Writes the names where the cells do not hold them as texts already. */
export function writeHeader(sheet: EmbeddedSheet, header: Area, names: readonly string[]): void {
  const line = names.map((name, index): CellWrite | null => {
    const { value, formula } = sheet.cell(header.row, header.column + index);
    return value === name && formula === null ? null : { value: name, asText: !Number.isNaN(Number(name)) };
  });
  if (line.some((write) => write !== null)) sheet.write(header.row, header.column, [line]);
}

function textOf({ value }: CellContent, format: string, culture: string): string {
  return value === null ? '' : typeof value === 'string' ? value : formatCell(value, format, culture);
}

function renamed(column: SheetTableColumn | undefined, name: string, index: number): SheetTableColumn {
  return column ? { ...column, name } : { id: index + 1, name };
}
