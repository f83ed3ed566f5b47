import type { Area } from './area';

/** `'KH 2023'!$A$2:$A$8`, without a sheet where none is given: an absolute reference as formulas write it. */
export function fullReference(sheetName: string | null, area: Area): string {
  const first = `$${letters(area.column)}$${area.row + 1}`;
  const last = `$${letters(area.column + area.columns - 1)}$${area.row + area.rows}`;
  const sheet = sheetName === null ? '' : `'${sheetName.replaceAll("'", "''")}'!`;
  return sheet + (first === last ? first : `${first}:${last}`);
}

function letters(column: number): string {
  let text = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}
