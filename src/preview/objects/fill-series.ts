/** How a row of cells goes on. Source: "Fill data automatically in worksheet cells", "Project values in a series" (support.microsoft.com). */
import type { CellContent, CellScalar } from '../engine/embedded-workbook';
import { isDateFormat } from '../engine/number-format';

export type SeriesKind = 'default' | 'linear' | 'days' | 'weekdays' | 'months' | 'years' | 'linear-trend' | 'growth-trend';

export interface SeriesCell extends CellContent {
  readonly numberFormat: string;
}

/**
 * What stands at a place behind the given cells (their count and on) or before them (below 0); null where the cells are repeated, as
 * formulas and single numbers are.
 */
export function continueSeries(cells: readonly SeriesCell[], kind: SeriesKind): ((place: number) => CellScalar) | null {
  const numbers = numbersOf(cells);
  if (numbers) return continueNumbers(numbers, cells[0]?.numberFormat ?? 'General', kind);
  return kind === 'default' || kind === 'linear' ? continueTexts(cells) : null;
}

function numbersOf(cells: readonly SeriesCell[]): readonly number[] | null {
  const numbers = cells.flatMap(({ value, formula }) => (typeof value === 'number' && formula === null ? [value] : []));
  return numbers.length === cells.length && numbers.length > 0 ? numbers : null;
}

function continueNumbers(numbers: readonly number[], numberFormat: string, kind: SeriesKind): ((place: number) => number) | null {
  const [first = 0, second] = numbers;
  switch (kind) {
    case 'default':
      if (numbers.length === 1) return isDateFormat(numberFormat) ? (place) => first + place : null;
      return trend(numbers);
    case 'linear':
    case 'days':
      return numbers.length === 1 ? (place) => first + place : trend(numbers);
    case 'linear-trend':
      return trend(numbers);
    case 'growth-trend': {
      if (numbers.some((number) => number <= 0)) return null;
      const logarithms = trend(numbers.map(Math.log));
      return (place) => Math.exp(logarithms(place));
    }
    case 'weekdays':
      return (place) => weekdayFrom(first, place * (second === undefined ? 1 : second - first));
    case 'months':
    case 'years': {
      const unit = kind === 'years' ? 12 : 1;
      const step = second === undefined ? unit : Math.max(unit, monthsBetween(first, second));
      return (place) => monthsFrom(first, place * step);
    }
  }
}

/** The straight line through numbers by least squares; through two it is exact, and a single one goes on by nothing. */
function trend(numbers: readonly number[]): (place: number) => number {
  const count = numbers.length;
  const middle = (count - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / count;
  const spread = numbers.reduce((sum, _, place) => sum + (place - middle) ** 2, 0);
  const slope = spread === 0 ? 0 : numbers.reduce((sum, number, place) => sum + (place - middle) * (number - mean), 0) / spread;
  return (place) => Number((mean + slope * (place - middle)).toPrecision(15));
}

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

function toDate(serial: number): Date {
  return new Date(EPOCH + Math.floor(serial) * DAY_MS);
}

function toSerial(date: Date, time: number): number {
  return Math.round((date.getTime() - EPOCH) / DAY_MS) + time;
}

/** The same day so many months on, or the last one of a month that is too short for it. */
function monthsFrom(serial: number, months: number): number {
  const date = toDate(serial);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date.getUTCDate(), last));
  return toSerial(first, serial % 1);
}

function monthsBetween(first: number, second: number): number {
  const [from, to] = [toDate(first), toDate(second)];
  return (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
}

/** So many working days on; Saturdays and Sundays do not count. */
function weekdayFrom(serial: number, days: number): number {
  const step = Math.sign(days);
  let at = serial;
  for (let left = Math.abs(days); left > 0; ) {
    at += step;
    const day = toDate(at).getUTCDay();
    if (day !== 0 && day !== 6) left -= 1;
  }
  return at;
}

/** Lists that Excel knows by itself. */
const lists = [
  'January February March April May June July August September October November December',
  'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
  'Sun Mon Tue Wed Thu Fri Sat',
].map((list) => list.split(' '));

function continueTexts(cells: readonly SeriesCell[]): ((place: number) => string) | null {
  const texts = cells.flatMap(({ value, formula }) => (typeof value === 'string' && formula === null ? [value] : []));
  if (texts.length === 0 || texts.length < cells.length) return null;
  return continueList(texts) ?? continueNumbered(texts);
}

function continueList(texts: readonly string[]): ((place: number) => string) | null {
  for (const list of lists) {
    const places = texts.map((text) => list.findIndex((word) => word.toLowerCase() === text.toLowerCase()));
    const [first = -1, second = first + 1] = places;
    const step = second - first;
    if (places.every((place, index) => place >= 0 && place === wrapped(first + index * step, list.length))) {
      return (place) => list[wrapped(first + place * step, list.length)] ?? '';
    }
  }
  return null;
}

/** `Tuần 1`, `Q1`, `1st`: the number goes on, quarters begin again. */
function continueNumbered(texts: readonly string[]): ((place: number) => string) | null {
  const parts = texts.map((text) => /^(.*?)(\d+)(\D*)$/s.exec(text));
  const [head] = parts;
  if (!head || parts.some((part) => part?.[1] !== head[1] || part?.[3] !== head[3])) return null;
  const [, before = '', digits = '', behind = ''] = head;
  const numbers = parts.map((part) => Number(part?.[2]));
  const next = numbers.length === 1 ? (place: number) => Number(digits) + place : trend(numbers);
  const isQuarter = /^(?:q|qtr|quarter) ?$/i.test(before) && behind === '' && numbers.every((number) => number >= 1 && number <= 4);
  return (place) => {
    const number = isQuarter ? wrapped(next(place) - 1, 4) + 1 : Math.abs(next(place));
    return `${before}${String(number).padStart(digits.startsWith('0') ? digits.length : 0, '0')}${behind}`;
  };
}

function wrapped(index: number, count: number): number {
  return ((index % count) + count) % count;
}
