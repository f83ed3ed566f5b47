/** What stands in a cell: in forms that can be compared, kept in few bytes, and typed again. */

/** What `Range.formulas` gives and takes: a formula, a number, a flag, or text. */
export type Raw = string | number | boolean;

/** The form in which what was written equals what is read back: Excel gives formulas with its own spacing, letter case and quotes. */
export function comparable(cell: Raw | null | undefined): string {
  const text = String(cell ?? '');
  if (text.startsWith('=')) return text.normalize('NFC').replaceAll(/[\s']/g, '').toUpperCase();
  return text.replaceAll('\r\n', '\n');
}

/** What a cell will give back once this has been typed into it: an apostrophe that keeps a text a text is no part of it. */
export function onceTyped<T>(typed: T): T | string {
  return typeof typed === 'string' && typed.startsWith("'") ? typed.slice(1) : typed;
}

/** A formula with its rows counted from its own row, so that a column of like formulas is one text; anything else as it is. */
export type Kept = Raw | { readonly formula: string };

const ROW_OF_REFERENCE = /(?<![A-Za-z0-9_.])(\$?[A-Za-z]{1,3}\$?)([1-9]\d{0,6})(?![A-Za-z0-9_.(])/g;
const KEPT_ROW = /\uE000(-?\d+)\uE001/g;

/** `row` is 0-based. */
export function keep(cell: Raw, row: number): Kept {
  // A formula with such characters in it, if there is one, is kept as it stands.
  if (typeof cell !== 'string' || !cell.startsWith('=') || /[\uE000\uE001]/.test(cell)) return cell;
  return { formula: cell.replace(ROW_OF_REFERENCE, (_all, column: string, digits: string) => `${column}\uE000${Number(digits) - row}\uE001`) };
}

export function unkeep(kept: Kept, row: number): Raw {
  return typeof kept === 'object' ? kept.formula.replace(KEPT_ROW, (_all, offset: string) => String(Number(offset) + row)) : kept;
}

/** A short mark of what a cell holds, the same for like formulas in different rows: two cells with the same mark hold the same. */
export function markOf(cell: Raw, row: number): string {
  const kept = keep(comparable(cell), row);
  const text = typeof kept === 'object' ? kept.formula : String(kept);
  return text.length <= 12 ? `.${text}` : hash(text);
}

/** Two independent 32-bit FNV-1a hashes. */
function hash(text: string): string {
  let [one, other] = [0x811c9dc5, 0xc2b2ae35];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193) >>> 0;
    other = Math.imul(other ^ (code + at), 0x01000193) >>> 0;
  }
  return `${one.toString(36)} ${other.toString(36)}`;
}
