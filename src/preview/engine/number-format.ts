/** Number formats: the text that a cell shows, and what a typed text becomes. Package numfmt, as Univer itself uses it. */
import type { CellScalar } from './embedded-workbook';
import { numfmt } from './univer-modules';

/** What a cell shows. `culture` decides the decimal mark and the names of months, as the system's region does in Excel. */
export function formatCell(value: CellScalar, numberFormat: string, culture: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return numfmt.format(numberFormat, value, { locale: culture, throws: false });
}

/** Whether a number format shows a date or a time. */
export function isDateFormat(numberFormat: string): boolean {
  return numfmt.isDateFormat(numberFormat);
}

/** Formats that Excel gives to what is typed, where they differ from numfmt's own choice. */
const excelChoices: Readonly<Record<string, string>> = {
  'm/d': 'd-mmm',
  'm-d': 'd-mmm',
  'hh:mm': 'h:mm',
  'hh:mm:ss': 'h:mm:ss',
  'yyyy-mm-dd': 'm/d/yyyy',
  'd mmm yyyy': 'd-mmm-yy',
  'mmm d, yyyy': 'd-mmm-yy',
};

/**
 * A typed text that Excel would read as a number, a date, a percentage or a logical value; null where it stays text.
 * Read as in the United States, whatever the region (office-js issue 1559); `formulasLocal` would not be.
 */
export function readTyped(text: string): { readonly value: number | boolean; readonly numberFormat: string | null } | null {
  const fraction = /^\s*(-?)(\d+) (\d{1,2})\/(\d{1,2})\s*$/.exec(text);
  if (fraction && Number(fraction[4]) !== 0) {
    const value = Number(fraction[2]) + Number(fraction[3]) / Number(fraction[4]);
    return { value: fraction[1] === '-' ? -value : value, numberFormat: '# ?/?' };
  }
  // Excel takes commas for what divides thousands only before three digits: "14,37" stays text (Microsoft's snippet "Culture info").
  if (/,(?!\d{3}(?!\d))/.test(text) && /^[^A-Za-z]*$/.test(text)) return null;
  const parsed = numfmt.parseValue(text, { locale: 'en' });
  if (parsed === null || (typeof parsed.v !== 'number' && typeof parsed.v !== 'boolean')) return null;
  return { value: parsed.v, numberFormat: parsed.z === undefined ? null : (excelChoices[parsed.z] ?? parsed.z) };
}
