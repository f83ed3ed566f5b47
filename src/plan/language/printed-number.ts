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
  const [digits, exponent] = String(Number(value.toPrecision(MOST_DIGITS))).split('e');
  const behindMark = digits?.split('.')[1]?.length ?? 0;
  return Math.max(0, behindMark - Number(exponent ?? 0));
}

/** `6541055000 → "6.541.055.000"`, `39.1 → "39,1"`: dots group, a comma is the decimal mark. */
export function printedNumber(value: number, decimals: number, isPercent = false): string {
  const digits = Math.abs(value).toFixed(Math.min(decimals, MOST_DIGITS));
  const sign = value < 0 && Number(digits) > 0 ? '-' : '';
  const printed = digits.replace('.', ',').replace(/\B(?<!,\d*)(?=(?:\d{3})+(?:,|$))/g, '.');
  return `${sign}${printed}${isPercent ? '%' : ''}`;
}

/**
 * The date or time that a cell shows in place of its number, `02/05/2023`; null where the format is none of a date, or the number can be none.
 * Excel with Vietnamese settings takes a typed `2.5` for 2 May, and keeps the number of its day (45048). Days count from 30 December 1899.
 */
export function shownDate(raw: number, numberFormat: string | null): string | null {
  const parts = datePartsOf(numberFormat ?? '');
  if (parts === null || raw < 0 || raw > LAST_DAY) return null;
  const dayZero = Date.UTC(1899, 11, raw < MISSING_LEAP_DAY ? 31 : 30);
  const moment = new Date(dayZero + Math.round(raw * SECONDS_OF_DAY) * 1000).toISOString();
  if (!parts.hasDate) return moment.slice(11, 16);
  const [year, month, day] = [moment.slice(0, 4), moment.slice(5, 7), moment.slice(8, 10)];
  return [...(parts.hasDay ? [day] : []), ...(parts.hasMonth ? [month] : []), ...(parts.hasYear ? [year] : [])].join('/');
}

/** Excel counts 29 February 1900, which never was: days before it are one less away from the beginning. */
const MISSING_LEAP_DAY = 60;

/** 31 December 9999, the last day that Excel knows. */
const LAST_DAY = 2_958_465;
const SECONDS_OF_DAY = 86_400;

interface DateParts {
  readonly hasDate: boolean;
  readonly hasDay: boolean;
  readonly hasMonth: boolean;
  readonly hasYear: boolean;
}

/** Behind hours and before seconds, `m` stands for minutes (the brackets of `[h]` are gone by then). */
const MINUTES = /(?:h|:)\W*m+|m+\W*s/g;

function datePartsOf(format: string): DateParts | null {
  const letters = positiveSection(format).toLowerCase().replace(/general|standard|am\/pm|a\/p|\.0+/g, '');
  if (/[0#?@]/.test(letters) || !/[dmyhs]/.test(letters)) return null;
  const [hasDay, hasMonth, hasYear] = [letters.includes('d'), letters.replace(MINUTES, '').includes('m'), letters.includes('y')];
  return { hasDate: hasDay || hasMonth || hasYear, hasDay, hasMonth, hasYear };
}

/** The first section of a format without colours, conditions, literal text and fillers. */
function positiveSection(format: string): string {
  return (format.replace(/"[^"]*"|\\.|_.|\*./g, '').split(';')[0] ?? '').replace(/\[[^\]]*\]/g, '');
}

/** `0.00` → 2, `#,##0` → 0; null for General, text and dates, which say nothing of precision; `0.##` says "at most". */
function decimalsOfFormat(format: string): number | null {
  if (!/[0#?]/.test(format) || /[a-z@]/i.test(format)) return null;
  const fraction = /\.([0#?]*)/.exec(format)?.[1] ?? '';
  return fraction.includes('#') ? null : fraction.length;
}
