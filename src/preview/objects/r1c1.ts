/**
 * Formulas in R1C1 notation: references counted from the cell that the formula stands in ("Overview of formulas", support.microsoft.com;
 * Excel.Range.formulasR1C1). Texts, names of sheets and words stay.
 */
import { MAX_COLUMNS, MAX_ROWS } from '../engine/area';
import { columnLetters, columnNumber } from './addresses';

/** `=RC[-1]*R1C2` of `=B3*$B$1` in cell C3; row and column are 0-based. */
export function toR1C1(formula: string, row: number, column: number): string {
  return formula.replace(a1Pieces, (piece) => {
    const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/.exec(piece);
    if (cell) {
      const [, fixedColumn, letters = '', fixedRow, digits] = cell;
      if (columnNumber(letters) > MAX_COLUMNS || Number(digits) > MAX_ROWS || Number(digits) < 1) return piece;
      return `R${counted(Number(digits) - 1, row, fixedRow)}C${counted(columnNumber(letters) - 1, column, fixedColumn)}`;
    }
    const columns = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/.exec(piece);
    if (columns) {
      const [, fixedFirst, first = '', fixedLast, last = ''] = columns;
      return span(`C${counted(columnNumber(first) - 1, column, fixedFirst)}`, `C${counted(columnNumber(last) - 1, column, fixedLast)}`);
    }
    const rows = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/.exec(piece);
    if (!rows) return piece;
    const [, fixedFirst, first, fixedLast, last] = rows;
    return span(`R${counted(Number(first) - 1, row, fixedFirst)}`, `R${counted(Number(last) - 1, row, fixedLast)}`);
  });
}

/** `=B3*$B$1` of `=RC[-1]*R1C2` in cell C3; references beyond the sheet come out at its other end, as in Excel. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(r1c1Pieces, (piece) => {
    const cell = /^R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?$/i.exec(piece);
    if (cell) {
      const [atRow, atColumn] = [place(cell[1], row, MAX_ROWS), place(cell[2], column, MAX_COLUMNS)];
      return `${atColumn.sign}${columnLetters(atColumn.index)}${atRow.sign}${atRow.index + 1}`;
    }
    const lane = /^([RC])(\d+|\[-?\d+\])?$/i.exec(piece);
    if (!lane) return piece;
    const isRow = lane[1]?.toUpperCase() === 'R';
    const { index, sign } = place(lane[2], isRow ? row : column, isRow ? MAX_ROWS : MAX_COLUMNS);
    const name = isRow ? String(index + 1) : columnLetters(index);
    return `${sign}${name}:${sign}${name}`;
  }).replace(/(\$?(?:[A-Z]{1,3}|\d+)):\1:(\$?(?:[A-Z]{1,3}|\d+)):\2/g, '$1:$2');
}

/**
 * The formula as it reads where rows and columns have changed places, moved from one cell to another: what was so far above is now so far
 * to the left. Fixed references stay, and so do those that are fixed in one direction only.
 */
export function transposed(formula: string, [row, column]: readonly [number, number], [toRow, toColumn]: readonly [number, number]): string {
  const turned = toR1C1(formula, row, column).replace(r1c1Pieces, (piece) => {
    const cell = /^R(\[-?\d+\])?C(\[-?\d+\])?$/.exec(piece);
    return cell ? `R${cell[2] ?? ''}C${cell[1] ?? ''}` : piece;
  });
  return fromR1C1(turned, toRow, toColumn);
}

const others = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\]`;
const a1Pieces = new RegExp(
  String.raw`${others}|\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(!])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!])|\$?\d{1,7}:\$?\d{1,7}(?![\p{N}_.])|[\p{L}_\\][\p{L}\p{N}_.\\?]*[!(]?|[\d.]+|.`,
  'gsu',
);
const r1c1Pieces = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'!?|[Rr](?:\d+|\[-?\d+\])?[Cc](?:\d+|\[-?\d+\])?(?![\p{L}\p{N}_.(!])|[RrCc](?:\d+|\[-?\d+\])?(?![\p{L}\p{N}_.(!])|[\p{L}_\\][\p{L}\p{N}_.\\?]*[!(]?|[\d.]+|.`,
  'gsu',
);

function counted(index: number, from: number, fixed: string | undefined): string {
  if (fixed === '$') return String(index + 1);
  return index === from ? '' : `[${index - from}]`;
}

function span(first: string, last: string): string {
  return first === last ? first : `${first}:${last}`;
}

function place(text: string | undefined, from: number, count: number): { readonly index: number; readonly sign: '$' | '' } {
  if (text !== undefined && !text.startsWith('[')) return { index: Number(text) - 1, sign: '$' };
  const by = text === undefined ? 0 : Number(text.slice(1, -1));
  return { index: (from + by + count) % count, sign: '' };
}
