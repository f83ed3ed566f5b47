/** What a number in a cell looks like: its printed precision, and how a Vietnamese reader sees it. */

export interface ShownNumber {
  /** As a person reads it: 53.38 for 0.5338 under `0.00%`. */
  readonly value: number;
  /** Digits behind the decimal mark, from the number format, else from the value itself. */
  readonly decimals: number;
  readonly isPercent: boolean;
}

/** More digits than a double holds are noise of calculation (0.1 + 0.2). */
const MOST_DIGITS = 15;

/** Takes a cell's number and its en-US number format (null where it was not read). */
export function shownNumber(raw: number, numberFormat: string | null): ShownNumber {
  const format = positiveSection(numberFormat ?? '');
  const isPercent = format.includes('%');
  const value = isPercent ? Number((raw * 100).toPrecision(MOST_DIGITS)) : raw;
  return { value, decimals: decimalsOfFormat(format) ?? decimalsOfValue(value), isPercent };
}

/** The digits that a number has behind the decimal mark: 39.1 → 1, 100 → 0. */
export function decimalsOfValue(value: number): number {
  const digits = Number(value.toPrecision(MOST_DIGITS)).toString();
  if (digits.includes('e')) return Math.max(0, -Number(digits.slice(digits.indexOf('e') + 1)));
  const mark = digits.indexOf('.');
  return mark < 0 ? 0 : digits.length - mark - 1;
}

/** `6541055000 → "6.541.055.000"`, `39.1 → "39,1"`: dots group, a comma is the decimal mark. */
export function printedNumber(value: number, decimals: number, isPercent = false): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(Math.min(decimals, MOST_DIGITS)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}${isPercent ? '%' : ''}`;
}

/**
 * The date or time that a cell shows in place of its number, `02/05/2023`; null where the format is none of a date, or the number can be none.
 * Excel with Vietnamese settings takes a typed `2.5` for 2 May, and keeps the number of its day (45048). Days count from 30 December 1899.
 */
export function shownDate(raw: number, numberFormat: string | null): string | null {
  const parts = datePartsOf(numberFormat ?? '');
  if (parts === null || raw < 0 || raw > LAST_DAY) return null;
  const moment = new Date(Date.UTC(1899, 11, 30) + Math.round(raw * SECONDS_OF_DAY) * 1000).toISOString();
  const [year = '', month = '', day = ''] = moment.slice(0, 10).split('-');
  if (!parts.hasDate) return moment.slice(11, 16);
  return [parts.hasDay ? day : '', month, parts.hasYear ? year : ''].filter((part) => part !== '').join('/');
}

/** 31 December 9999, the last day that Excel knows. */
const LAST_DAY = 2_958_465;
const SECONDS_OF_DAY = 86_400;

function datePartsOf(format: string): { hasDate: boolean; hasDay: boolean; hasYear: boolean } | null {
  const letters = positiveSection(format).toLowerCase().replace(/general|standard|am\/pm|a\/p/g, '').replace(/s\.0+/g, 's');
  if (/[0#?@]/.test(letters) || !/[dmyhs]/.test(letters)) return null;
  const hasDay = letters.includes('d');
  const hasYear = letters.includes('y');
  return { hasDate: hasDay || hasYear || /^[^hs]*m[^hs]*$/.test(letters), hasDay, hasYear };
}

/** The first section of a format without colours, conditions, literal text and fillers. */
function positiveSection(format: string): string {
  return (format.replace(/"[^"]*"|\\.|_.|\*./g, '').split(';')[0] ?? '').replace(/\[[^\]]*\]/g, '');
}

/** `0.00` → 2, `#,##0` → 0; null for General, text and dates, which say nothing of precision; `0.##` says "at most". */
function decimalsOfFormat(format: string): number | null {
  if (!/[0#?]/.test(format) || /[a-z@]/i.test(format.replace(/general/i, 'x'))) return null;
  const fraction = /\.([0#?]*)/.exec(format)?.[1] ?? '';
  return fraction.includes('#') ? null : fraction.length;
}
