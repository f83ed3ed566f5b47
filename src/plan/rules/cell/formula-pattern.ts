/** A formula with its own row left open, so that it can be written into another row of the same column. */

/** Text in quotes; a sheet's name; a reference with its column, its mark for a fixed row, and its row. */
const TOKENS = /"[^"]*"|((?:'[^']*'|[\p{L}_][\p{L}\d_.]*)!)?(\$?[A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\d_(])/gu;
const OWN_ROW = '\u0000';

/**
 * `formulaPattern('=F9/E9*100', 8)` says the same for every row that is calculated alike. Takes a 0-based row. null where the formula refers to
 * other rows by where they stand: then it means something else in another row.
 */
export function formulaPattern(formula: string, row: number): string | null {
  const references = [...formula.matchAll(TOKENS)].filter(([, , column, fixed]) => column !== undefined && fixed !== '$');
  if (references.some(([, sheet, , , digits]) => sheet !== undefined || Number(digits) !== row + 1)) return null;
  return formula.replace(TOKENS, (token: string, _sheet: string | undefined, column: string | undefined, fixed: string | undefined) =>
    column === undefined || fixed === '$' ? token : `${column}${OWN_ROW}`,
  );
}

/** The formula for another row, 0-based. */
export function formulaFor(pattern: string, row: number): string {
  return pattern.replaceAll(OWN_ROW, String(row + 1));
}
