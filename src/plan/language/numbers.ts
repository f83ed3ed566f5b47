/**
 * Numbers as people type them. In Vietnamese a dot groups thousands and a comma is the decimal mark, and the reverse is as legal
 * in software (Circular 39/2014/TT-BTC, article 4, point 1 k): what a separator means is decided case by case.
 */
import type { Unit } from '../model';
import { tidy } from './fold';
import { readUnit } from './units';

export interface NumberContext {
  /** The row counts whole things: three digits after a lone separator are thousands. */
  readonly isWhole?: boolean;
  /** A figure of the same row that this one should be of the order of. */
  readonly near?: number | null;
  /** The decimal mark that the rest of the sheet uses. */
  readonly convention?: 'comma' | 'dot' | null;
}

export type NotANumber = 'empty' | 'words' | 'grouping' | 'date' | 'range';

export type NumberReading =
  /** `value` in the unit that the text itself carries (`unit`, null where it has none): `7.469,5 nghìn ha` → 7469.5. */
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number; readonly unit: Unit | null }
  /** One separator with three digits behind it and nothing to decide by; the reading as thousands comes first. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number]; readonly guess: number | null; readonly unit: Unit | null }
  /** `53,5/52 ha`: result and plan in one cell. */
  | { readonly kind: 'pair'; readonly actual: number; readonly plan: number; readonly unit: Unit | null }
  /** A mark for "none" or "not applicable": never zero. */
  | { readonly kind: 'none' }
  | { readonly kind: 'not-a-number'; readonly reason: NotANumber };

const NONE_MARK = /^(?:[-_]+|[.…]+|x|\/+|\\+|n\/a|\*+|\?+)$/i;
const DATE = /^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}$/;
const RANGE = /^[\d.,]+\s*-\s*[\d.,]+/;
const LEADING_WORDS = /^(?:khoảng|xấp xỉ|gần|chừng|ước|~|≈|±|\+-)\s*/i;
const NUMBER = /^([+-]?)\s*(\d[\d.,]*(?: \d{3})*(?:[.,]\d+)?)\s*(.*)$/;

/** No number is written longer, its unit included. */
const LONGEST = 80;

/** Reads a cell's text as a number; never throws. Rules and vectors: the four cases of separators, a/b pairs, marks for "none". */
export function readNumber(text: string, context: NumberContext = {}): NumberReading {
  let rest = tidy(text).replace(/^'+/, '').trim();
  if (rest === '') return { kind: 'not-a-number', reason: 'empty' };
  if (NONE_MARK.test(rest)) return { kind: 'none' };
  if (rest.length > LONGEST) return { kind: 'not-a-number', reason: 'words' };
  if (DATE.test(rest)) return { kind: 'not-a-number', reason: 'date' };
  rest = rest.replace(LEADING_WORDS, '');
  if (RANGE.test(rest)) return { kind: 'not-a-number', reason: 'range' };
  return readPair(rest, context) ?? readSingle(rest, context);
}

/** The value in the row's unit: `7.469,5 nghìn ha` in a row of ha → 7469500. Units of different kinds leave it as it is. */
export function inUnitOf(value: number, written: Unit | null, row: Unit | null): number {
  if (!written || !row) return value;
  if (written.id !== row.id || written.factor === row.factor) return value;
  return Number((value * (written.factor / row.factor)).toPrecision(15));
}

function readSingle(text: string, context: NumberContext): NumberReading {
  const match = NUMBER.exec(text);
  if (!match) return { kind: 'not-a-number', reason: 'words' };
  const [, sign = '', digits = '', suffix = ''] = match;
  const unit = suffix === '' ? null : readUnit(suffix.replace(/[.;,]+$/, ''));
  if (suffix !== '' && !unit && !/^[.;,]+$/.test(suffix)) return { kind: 'not-a-number', reason: 'words' };
  const factor = sign === '-' ? -1 : 1;
  const spelled = readDigits(digits.replace(/[.,]+$/, ''));
  if (!spelled) return { kind: 'not-a-number', reason: 'grouping' };
  if (spelled.kind === 'sure') return { kind: 'number', value: factor * spelled.value, decimals: spelled.decimals, unit };
  return decide(spelled, factor, { ...context, isWhole: context.isWhole === true || unit?.isWhole === true }, unit);
}

function readPair(text: string, context: NumberContext): NumberReading | null {
  const match = /^([\d., ]+?)\s*([^\d/]*?)\s*\/\s*(\d[\d., ]*?)\s*([^\d/]*)$/.exec(text);
  if (!match) return null;
  const [, first = '', firstUnit = '', second = '', secondUnit = ''] = match;
  const unit = readUnit(secondUnit) ?? readUnit(firstUnit);
  if (!unit && (firstUnit + secondUnit).trim() !== '') return null;
  const isWhole = context.isWhole === true || unit?.isWhole === true;
  const actual = settled(readSingle(first.trim(), { ...context, isWhole }));
  const plan = settled(readSingle(second.trim(), { ...context, isWhole, near: actual ?? context.near ?? null }));
  if (actual === null || plan === null) return null;
  return { kind: 'pair', actual, plan, unit };
}

function settled(reading: NumberReading): number | null {
  if (reading.kind === 'number') return reading.value;
  return reading.kind === 'ambiguous' ? (reading.guess ?? reading.readings[0]) : null;
}

type Spelled =
  | { readonly kind: 'sure'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'open'; readonly thousands: number; readonly decimal: number; readonly mark: '.' | ',' };

/** Digits with separators: sure, open (one separator, three digits behind it), or null where the groups make no number. */
function readDigits(written: string): Spelled | null {
  const digits = written.replaceAll(' ', '');
  if (written !== digits && !/^\d{1,3}( \d{3})+([.,]\d+)?$/.test(written)) return null;
  const marks = digits.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return sure(digits, '');
  const whole = digits.slice(0, digits.lastIndexOf(last));
  const fraction = digits.slice(digits.lastIndexOf(last) + 1);
  if (marks.length > 1) {
    if (marks.every((mark) => mark === last)) return isGrouped(digits, last) ? sure(digits.replaceAll(last, ''), '') : null;
    const grouping = marks[0];
    if (grouping === undefined || grouping === last || !isGrouped(whole, grouping)) return null;
    return sure(whole.replaceAll(grouping, ''), fraction);
  }
  const mayGroup = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (!mayGroup || written !== digits) return sure(whole, fraction);
  return { kind: 'open', thousands: Number(whole + fraction), decimal: Number(`${whole}.${fraction}`), mark: last === ',' ? ',' : '.' };
}

function sure(whole: string, fraction: string): Spelled {
  return { kind: 'sure', value: Number(fraction === '' ? whole : `${whole}.${fraction}`), decimals: fraction.length };
}

function isGrouped(digits: string, mark: string): boolean {
  return digits.split(mark).every((group, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
}

/** How many powers of ten a reading may be away from its neighbour and still be believed. */
const BELIEVABLE = 1;

function decide(open: Spelled & { kind: 'open' }, sign: 1 | -1, context: NumberContext, unit: Unit | null): NumberReading {
  const thousands: NumberReading = { kind: 'number', value: sign * open.thousands, decimals: 0, unit };
  const decimal: NumberReading = { kind: 'number', value: sign * open.decimal, decimals: 3, unit };
  if (context.isWhole) return thousands;
  const readings = [thousands.value, decimal.value] as const;
  const byNear = nearer(open, context.near);
  const byConvention = context.convention ? ((context.convention === 'comma') === (open.mark === ',') ? 'decimal' : 'thousands') : null;
  if (byNear && byConvention && byNear !== byConvention) {
    return { kind: 'ambiguous', readings, guess: byNear === 'decimal' ? decimal.value : thousands.value, unit };
  }
  const choice = byNear ?? byConvention;
  if (choice) return choice === 'decimal' ? decimal : thousands;
  return { kind: 'ambiguous', readings, guess: null, unit };
}

function nearer(open: Spelled & { kind: 'open' }, near: number | null | undefined): 'thousands' | 'decimal' | null {
  if (near === null || near === undefined || near === 0 || !Number.isFinite(near)) return null;
  const distance = (value: number) => Math.abs(Math.log10(value / Math.abs(near)));
  const [toThousands, toDecimal] = [distance(open.thousands), distance(open.decimal)];
  if (Math.min(toThousands, toDecimal) > BELIEVABLE) return null;
  return toThousands < toDecimal ? 'thousands' : 'decimal';
}
