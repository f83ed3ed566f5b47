/** What a finding rests on, as one line of text: as long as it reads the same, a person's decision on the finding stands. */
import type { CellValue, Finding, SheetSnapshot } from '../model';
import { valueAt } from '../configuration/sheet-cells';

const SEPARATOR = ' · ';
const BLANK = '(trống)';
/** Digits that a cell's number is told by; more are noise of calculation. */
const DIGITS = 12;

/**
 * The values of all cells of a finding in the order of the sheet, `55 · 391 · 215`: the finding is a new one as soon as any of them changes.
 * A finding without cells rests on the words of its facts.
 */
export function heldBy({ rule, cells, related, facts }: Finding, sheet: SheetSnapshot): string {
  const all = new Map([...cells, ...related].map((cell) => [`${cell.row}:${cell.column}`, cell]));
  // Of a row that is missing the cell only says where it belongs; several may belong there.
  if (all.size === 0 || rule === 'structure/missing-indicator') return Object.values(facts).flat().filter((fact) => typeof fact === 'string').join(SEPARATOR);
  return [...all.values()]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column }) => shown(valueAt(sheet, row, column)))
    .join(SEPARATOR);
}

/** `39.1 → "39,1"` */
export function shown(value: CellValue): string {
  if (value === null || value === '') return BLANK;
  if (typeof value === 'number') return String(Number(value.toPrecision(DIGITS))).replace('.', ',');
  return typeof value === 'object' ? value.error : String(value).trim();
}
