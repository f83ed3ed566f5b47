import { columnName, columnNumber, LAST_COLUMN, LAST_ROW } from './cell-reference';
import { FUTURE_FUNCTIONS } from './future-functions';

/**
 * The pieces of a formula that matter when it is moved or its sheets are renamed: text and quoted sheet names are
 * passed over whole, a cell reference must not be a part of a longer word or the name of a function.
 */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\]|\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\w.(!])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(!])|\$?\d{1,7}:\$?\d{1,7}(?![\w.])|[\p{L}_\\][\p{L}\p{N}_.\\?]*[!(]?|[\d.]+(?:[eE][+-]?\d+)?|./gsu;

/** A shared formula's text as it reads that many rows and columns further on: relative references move, `$` ones stay. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PIECES, (piece) => {
    const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/.exec(piece);
    if (cell) {
      const [, fixColumn = '', letters = '', fixRow = '', digits = ''] = cell;
      if (Number(digits) < 1 || Number(digits) > LAST_ROW + 1 || columnNumber(letters) > LAST_COLUMN) return piece;
      const column = fixColumn ? letters : movedColumn(letters, columns);
      const row = fixRow ? digits : movedRow(digits, rows);
      return `${fixColumn}${column}${fixRow}${row}`;
    }
    const wholeColumns = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/.exec(piece);
    if (wholeColumns) {
      const [, fixFirst = '', first = '', fixLast = '', last = ''] = wholeColumns;
      return `${fixFirst}${fixFirst ? first : movedColumn(first, columns)}:${fixLast}${fixLast ? last : movedColumn(last, columns)}`;
    }
    const wholeRows = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/.exec(piece);
    if (wholeRows) {
      const [, fixFirst = '', first = '', fixLast = '', last = ''] = wholeRows;
      return `${fixFirst}${fixFirst ? first : movedRow(first, rows)}:${fixLast}${fixLast ? last : movedRow(last, rows)}`;
    }
    return piece;
  });
}

/** A formula in which references to one sheet name another instead, or become `#REF!` where the sheet is gone (`to` null). */
export function renamedSheetFormula(formula: string, from: string, to: string | null): string {
  const wanted = from.toLowerCase();
  const pieces = formula.match(PIECES) ?? [];
  const result: string[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] ?? '';
    const isBook = pieces[index - 1]?.startsWith('[') ?? false;
    if (!piece.endsWith('!') || isBook || sheetName(piece).toLowerCase() !== wanted) {
      result.push(piece);
    } else if (to !== null) {
      result.push(`${quotedSheetName(to)}!`);
    } else {
      result.push('#REF!');
      index += referenceLength(pieces, index + 1);
    }
  }
  return result.join('');
}

/** A sheet's name as formulas write it: in quotes unless it is a plain word that cannot be read as anything else. */
export function quotedSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^(?:R\d*C?\d*|C\d*|true|false)$/i.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** A formula as a file holds it → as a person writes it: without the marks of newer functions, with `=` in front. */
export function formulaFromFile(text: string): string {
  return `=${outsideQuotes(text, (part) => part.replace(/_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./gi, ''))}`;
}

/** A formula as a person writes it → as a file holds it: newer functions marked (`_xlfn.`), without `=`. */
export function formulaToFile(formula: string): string {
  return outsideQuotes(formula.replace(/^=/, ''), (part) =>
    part.replace(/(?<![\p{L}\p{N}_.])([A-Za-z][A-Za-z0-9.]*)(?=\()/gu, (name) => `${FUTURE_FUNCTIONS.get(name.toUpperCase()) ?? ''}${name}`),
  );
}

function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g, (part) => (/^["']/.test(part) ? part : change(part)));
}

function sheetName(piece: string): string {
  const name = piece.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** How many pieces after a sheet's name belong to the reference: `A1`, `A1:B2`, `A:B`. */
function referenceLength(pieces: readonly string[], from: number): number {
  const isCell = (piece: string | undefined) => piece !== undefined && /^\$?[A-Za-z]{0,3}\$?\d{0,7}(?::.+)?$/.test(piece) && piece !== '';
  if (!isCell(pieces[from])) return 0;
  return pieces[from + 1] === ':' && isCell(pieces[from + 2]) ? 3 : 1;
}

function movedColumn(letters: string, columns: number): string {
  return columnName(wrapped(columnNumber(letters) + columns, LAST_COLUMN + 1));
}

function movedRow(digits: string, rows: number): string {
  return String(wrapped(Number(digits) - 1 + rows, LAST_ROW + 1) + 1);
}

/** References that run over an edge of the sheet come in again at the other. */
function wrapped(index: number, count: number): number {
  return ((index % count) + count) % count;
}
