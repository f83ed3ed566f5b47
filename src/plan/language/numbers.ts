/**
 * Numbers as people type them. In Vietnamese a dot groups thousands and a comma is the decimal mark, and the reverse is as legal
 * in software (Circular 39/2014/TT-BTC, article 4, point 1 k): what a separator means is decided case by case.
 */
import type { Unit } from '../model';
import { tidy } from './fold';
import { readUnit } from './units';

export interface NumberContext {
  /** The row counts whole things: three digits after a lone separator are thousands. A unit in the text itself goes before. */
  readonly isWhole?: boolean;
  /** A figure of the same row that this one should be of the order of. */
  readonly near?: number | null;
  /** The unit of `near`: the row's, where the text may carry its own (`2,844 nghìn ha` in a row of ha). */
  readonly unit?: Unit | null;
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

const NONE_MARK = /^(?:[-_.…/\\*?]+|x|n\/a)$/i;
const DATE = /^\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}$/;
const RANGE = /^[\d.,]+ ?- ?[\d.,]/;
const LEADING_WORDS = /^(?:khoảng|xấp xỉ|gần|chừng|ước|~|≈|±|\+-) ?/i;
const CLOSING_SIGNS = /[ .;,]+$/;
/** Sign, digits with their separators, what stands behind. */
const NUMBER = /^([+-]?) ?(\d(?:[\d.,]*\d)?(?: \d{3}(?!\d))*(?:[.,]\d+)?)[ .,]*(.*)$/;
/** Thousands in groups. A lone dot or comma may be a decimal mark as well; a lone space groups. */
const GROUPED = /^\d{1,3}(?:(?: \d{3})+|(?:\.\d{3}){2,}|(?:,\d{3}){2,})$/;
/** A whole part, grouped or not, and a fraction behind another sign than the one that groups. */
const DECIMAL = /^(\d+|\d{1,3}(?: \d{3})+|\d{1,3}(?:\.\d{3})+(?=,)|\d{1,3}(?:,\d{3})+(?=\.))[.,](\d+)$/;
/** No grouped number begins with a zero. */
const MAY_BE_A_GROUP = /^[1-9]\d{0,2}$/;

/** No number is written longer, its unit included. */
const LONGEST = 80;

/** Reads a cell's text as a number; never throws. Rules and vectors: the four cases of separators, a/b pairs, marks for "none". */
export function readNumber(text: string, context: NumberContext = {}): NumberReading {
  const written = tidy(text).replace(/^['\s]+/, '');
  if (written === '') return { kind: 'not-a-number', reason: 'empty' };
  if (NONE_MARK.test(written)) return { kind: 'none' };
  if (written.length > LONGEST) return { kind: 'not-a-number', reason: 'words' };
  if (DATE.test(written)) return { kind: 'not-a-number', reason: 'date' };
  const amount = written.replace(LEADING_WORDS, '').replace(CLOSING_SIGNS, '');
  if (RANGE.test(amount)) return { kind: 'not-a-number', reason: 'range' };
  return readPair(amount, context) ?? readSingle(amount, context);
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
  const unit = readUnit(suffix);
  if (suffix !== '' && !unit) return { kind: 'not-a-number', reason: 'words' };
  const factor = sign === '-' ? -1 : 1;
  const spelled = readDigits(digits);
  if (!spelled) return { kind: 'not-a-number', reason: 'grouping' };
  if (spelled.kind === 'sure') return { kind: 'number', value: factor * spelled.value, decimals: spelled.decimals, unit };
  return decide(spelled, factor, inWrittenUnit(context, unit), unit);
}

/** What decides for a number that carries a unit of its own. */
function inWrittenUnit(context: NumberContext, unit: Unit | null): NumberContext {
  if (!unit) return context;
  const isComparable = !context.unit || context.unit.id === unit.id;
  const near = isComparable ? inUnitOf(context.near ?? 0, context.unit ?? null, unit) : null;
  return { ...context, isWhole: unit.isWhole, near, unit };
}

/** Two numbers of one unit, which stands behind either or both; null where the text is anything else. */
function readPair(text: string, context: NumberContext): NumberReading | null {
  const match = /^([\d., ]+?) ?([^\d/ ][^\d/]*)?\/ ?(\d[\d., ]*?) ?([^\d/ ][^\d/]*)?$/.exec(text);
  if (!match) return null;
  const [, first = '', firstUnit, second = '', secondUnit] = match;
  const units = [firstUnit, secondUnit].flatMap((words) => (words === undefined ? [] : [readUnit(words)]));
  const [unit = null] = units;
  if (units.some((one) => one === null || one.id !== unit?.id || one.factor !== unit.factor)) return null;
  const halves = inWrittenUnit(context, unit);
  const planAlone = readSingle(second, halves);
  const actual = settled(readSingle(first, planAlone.kind === 'number' ? { ...halves, near: planAlone.value } : halves));
  const plan = settled(readSingle(second, { ...halves, near: actual }));
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
  if (GROUPED.test(written)) return sure(written, '');
  if (/^\d+$/.test(written)) return sure(written, '');
  const [, whole, fraction] = DECIMAL.exec(written) ?? [];
  if (whole === undefined || fraction === undefined) return null;
  if (fraction.length !== 3 || !MAY_BE_A_GROUP.test(whole)) return sure(whole, fraction);
  return { kind: 'open', thousands: Number(whole + fraction), decimal: Number(`${whole}.${fraction}`), mark: written.includes(',') ? ',' : '.' };
}

function sure(whole: string, fraction: string): Spelled {
  return { kind: 'sure', value: Number(`${whole.replace(/\D/g, '')}.${fraction}`), decimals: fraction.length };
}

/** How many powers of ten a reading may be away from its neighbour and still be believed. */
const BELIEVABLE = 1;

function decide(open: Spelled & { kind: 'open' }, sign: 1 | -1, context: NumberContext, unit: Unit | null): NumberReading {
  const thousands: NumberReading = { kind: 'number', value: sign * open.thousands, decimals: 0, unit };
  const decimal: NumberReading = { kind: 'number', value: sign * open.decimal, decimals: 3, unit };
  if (context.isWhole) return thousands;
  const readings = [thousands.value, decimal.value] as const;
  const byNear = nearer(open, context.near ?? 0);
  const byConvention = context.convention ? ((context.convention === 'comma') === (open.mark === ',') ? 'decimal' : 'thousands') : null;
  if (byNear && byConvention && byNear !== byConvention) {
    return { kind: 'ambiguous', readings, guess: byNear === 'decimal' ? decimal.value : thousands.value, unit };
  }
  const choice = byNear ?? byConvention;
  if (choice) return choice === 'decimal' ? decimal : thousands;
  return { kind: 'ambiguous', readings, guess: null, unit };
}

/** The two readings are three powers of ten apart: at most one is believable. Zero, as no neighbour, is of no order of magnitude. */
function nearer(open: Spelled & { kind: 'open' }, near: number): 'thousands' | 'decimal' | null {
  const distance = (value: number) => Math.abs(Math.log10(value / Math.abs(near)));
  if (distance(open.thousands) <= BELIEVABLE) return 'thousands';
  return distance(open.decimal) <= BELIEVABLE ? 'decimal' : null;
}
