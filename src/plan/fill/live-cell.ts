/** Formula parts that keep hold of one cell: a link to it that follows insertions, and a test whether it still holds what was found. */
import { absoluteAddress, quoteSheetName } from '../address';
import type { CellRef, CellValue } from '../model';

/** A formula's text constants may have 255 characters. */
const LONGEST_TEXT = 200;

/** Shown in place of a link whose cell has been deleted. */
export const DELETED = '(đã xóa)';

/** `'KH 2023'!$F$12` */
export function cellReference(sheet: string, { row, column }: CellRef): string {
  return `${quoteSheetName(sheet)}!${absoluteAddress(row, column)}`;
}

/**
 * A link to the cell, shown as its address. The address is built from where the reference stands, so that both follow inserted and deleted
 * rows without the add-in. HYPERLINK stands outermost: LibreOffice follows it only there.
 */
export function linkFormula(sheet: string, cell: CellRef): string {
  const reference = cellReference(sheet, cell);
  const address = `ADDRESS(ROW(${reference}),COLUMN(${reference}),4)`;
  return `=HYPERLINK(${textConstant(`#${quoteSheetName(sheet)}!`)}&IFERROR(${address},"A1"),IFERROR(${address},"${DELETED}"))`;
}

/** A formula that is true while `cell` (an address, with its sheet or without) holds this value. An error value of the cell makes it an error. */
export function holdsTest(cell: string, value: CellValue): string {
  if (value === null || value === '') return `${cell}=""`;
  if (typeof value === 'boolean') return `${cell}=${value ? 'TRUE' : 'FALSE'}`;
  if (typeof value === 'object') return `ISERROR(${cell})`;
  if (typeof value === 'string') {
    const isLong = value.length > LONGEST_TEXT;
    const start = textConstant(value.slice(0, LONGEST_TEXT));
    return `AND(ISTEXT(${cell}),EXACT(${isLong ? `LEFT(${cell},${LONGEST_TEXT})` : cell},${start}))`;
  }
  // Formulas keep 15 digits of a constant, cells more; small constants would come back from Excel in another form.
  return `AND(ISNUMBER(${cell}),ABS(${cell}-${numberConstant(value)})*1000000000<=ABS(${cell}))`;
}

/** Text as a constant of a formula, its quotes doubled. */
export function textConstant(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function numberConstant(value: number): string {
  const digits = Number(value.toPrecision(12));
  const text = digits.toString();
  const plain = text.includes('e') ? digits.toFixed(20).replace(/\.?0+$/, '') : text;
  return value < 0 ? `(${plain})` : plain;
}
