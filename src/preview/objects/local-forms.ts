/**
 * Formulas and number formats as a region writes them: where the decimal mark is a comma, arguments are divided by semicolons and the
 * columns of a constant array by backslashes ("Change the Windows regional settings", support.microsoft.com). Names of functions are the
 * English ones, as Excel in Vietnamese has no others.
 */

/** Decimal mark or digit grouping of a culture (BCP 47), as JavaScript knows it. */
export function separatorOf(culture: string, type: 'decimal' | 'group'): string {
  return new Intl.NumberFormat(culture).formatToParts(1234567.5).find((part) => part.type === type)?.value ?? '';
}

/** `=SUM(A1;1,5)` of `=SUM(A1,1.5)` where the decimal mark is a comma. */
export function formulaToLocal(formula: string, culture: string): string {
  if (separatorOf(culture, 'decimal') !== ',') return formula;
  let depth = 0;
  return formula.replace(englishPieces, (piece) => {
    if (piece === '{') depth += 1;
    if (piece === '}') depth -= 1;
    if (piece === ',') return depth > 0 ? '\\' : ';';
    return isNumber(piece) ? piece.replace('.', ',') : piece;
  });
}

export function formulaFromLocal(formula: string, culture: string): string {
  if (separatorOf(culture, 'decimal') !== ',') return formula;
  let depth = 0;
  return formula.replace(localPieces, (piece) => {
    if (piece === '{') depth += 1;
    if (piece === '}') depth -= 1;
    if (piece === ';') return depth > 0 ? ';' : ',';
    if (piece === '\\' && depth > 0) return ',';
    return isNumber(piece) ? piece.replace(',', '.') : piece;
  });
}

/** `#.##0,00` of `#,##0.00`. */
export function numberFormatToLocal(format: string, culture: string): string {
  return exchange(format, { '.': separatorOf(culture, 'decimal'), ',': separatorOf(culture, 'group') });
}

export function numberFormatFromLocal(format: string, culture: string): string {
  return exchange(format, { [separatorOf(culture, 'decimal')]: '.', [separatorOf(culture, 'group')]: ',' });
}

/** Texts, names of sheets, brackets, words, numbers, and everything else sign by sign. */
const englishPieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}_$\\][\p{L}\p{N}_.$]*|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|./gsu;
/** A backslash divides columns here, so that no word begins with one. */
const localPieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}_$][\p{L}\p{N}_.$]*|\d+(?:,\d*)?(?:[eE][+-]?\d+)?|./gsu;

function isNumber(piece: string): boolean {
  return /^\d/.test(piece);
}

/** Quoted text, escaped signs and brackets stay. */
function exchange(format: string, signs: Readonly<Record<string, string>>): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]|./gsu, (piece) => (Object.hasOwn(signs, piece) ? (signs[piece] ?? piece) : piece));
}
