/** Periods named in headings and titles: "tháng 5", "T5/2023", "6 tháng đầu năm", "quý II/2023", "cả năm 2023", "vụ Đông Xuân". */
import type { PeriodId } from '../model';
import { fold } from '../language/fold';

/** A stretch of the year. `months` runs from January through month `count`; `rest` is one that has no id (a season, the second half). */
export type Span =
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'months'; readonly count: number }
  | { readonly kind: 'quarter'; readonly quarter: number }
  | { readonly kind: 'year' }
  | { readonly kind: 'rest' };

export interface NamedPeriod {
  readonly span: Span | null;
  readonly year: number | null;
}

const QUARTER_WORDS: Readonly<Record<string, number>> = { mot: 1, nhat: 1, hai: 2, ba: 3, tu: 4 };
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** How spans are written, most telling first; matched on folded text. */
const SPANS: readonly (readonly [RegExp, (match: RegExpExecArray) => Span | null])[] = [
  [/\bvu\s+(?:dong|he|thu|mua|xuan|chiem|3|ba)\b|\b6 thang cuoi nam\b|\bnua cuoi nam\b/, () => ({ kind: 'rest' })],
  [/(?<!thang )\b0?(\d{1,2})\s?(?:thang|t)\b(?!\s*[/.]?\s*\d{1,2}\b(?!\d))/, (match) => monthsFrom(match[1])],
  [/\b(?:sau thang|nua) dau nam\b/, () => ({ kind: 'months', count: 6 })],
  [/\bchin thang\b/, () => ({ kind: 'months', count: 9 })],
  [/\b0?1 ?\/ ?0?1(?: ?\/ ?\d{4})? (?:den |toi )?(?:het )?(?:ngay )?\d{1,2} ?\/ ?(\d{1,2})\b/, (match) => monthsFrom(match[1])],
  [/\bden (?:het )?(?:cuoi )?qui (iv|i{1,3}|[1-4])\b/, (match) => monthsFrom(String(3 * (ROMAN[match[1] ?? ''] ?? Number(match[1]))))],
  [/\bden (?:het )?(?:ngay )?31\s*[/.]\s*12\b/, () => ({ kind: 'year' })],
  [/\bden (?:het )?(?:ngay )?\d{1,2}\s*[/.]\s*(\d{1,2})\b/, (match) => monthsFrom(match[1])],
  [/\bden (?:het )?thang\s*0?(\d{1,2})\b/, (match) => monthsFrom(match[1])],
  [/\b(?:qui|q)\s*[./]?\s*(iv|i{1,3}|[1-4])\b/, (match) => quarterFrom(match[1] ?? '')],
  [/\bqui (mot|nhat|hai|ba|tu)\b/, (match) => ({ kind: 'quarter', quarter: QUARTER_WORDS[match[1] ?? ''] ?? 1 })],
  [/\b(?:thang|t)\s*[./]?\s*0?(\d{1,2})\b/, (match) => monthFrom(match[1])],
  [/\b(?!31\s*\/\s*12)\d{1,2}\s*\/\s*\d{1,2}\s*\/\s*\d{4}\b/, () => ({ kind: 'rest' })],
  [/\b(?:ca|trong|toan) nam\b|\bnam\b|\b(?:19|20)\d{2}\b/, () => ({ kind: 'year' })],
];

const PRICE_BASE = /(?:gi[aá] (?:so s[aá]nh|c[oố] [dđ][iị]nh)|k[yỳiì] g[oố]c)(?: n[aă]m)?\s*\(?\s*\d{4}\)?/giu;

/** "Năm học 2022-2023" goes by the year in which it begins. */
const SCHOOL_YEAR = /\bnam hoc ((?:19|20)\d{2})(?: ?(?:19|20)\d{2})?\b/;

/** The period that a text names; its year where it is stated. A range of years ("giai đoạn 2021-2025") is no period. */
export function readPeriod(text: string): NamedPeriod {
  const key = fold(text).replace(PRICE_BASE, ' ').replace(/(^| )'(\d{2})(?!\d)/g, '$120$2').replace(/[(),:;"]/g, ' ').replace(/\s+/g, ' ');
  const years = yearsIn(key);
  const year = years.length === 1 || new Set(years).size === 1 ? (years[0] ?? null) : null;
  const schoolYear = SCHOOL_YEAR.exec(key);
  if (schoolYear) return { span: { kind: 'year' }, year: Number(schoolYear[1]) };
  for (const [pattern, spanOf] of SPANS) {
    const match = pattern.exec(key);
    const span = match && spanOf(match);
    if (span) return { span: span.kind === 'year' && years.length > 1 && year === null ? null : span, year };
  }
  return { span: null, year };
}

/** All years from 1990 to 2099 that a text names, in order, also as '23; the year that prices are measured in ("giá so sánh năm 2010") is none. */
export function yearsIn(text: string): number[] {
  const written = text.replace(PRICE_BASE, ' ').replace(/(^|\s)['’](\d{2})(?!\d)/g, '$120$2');
  return [...written.matchAll(/(?<![\d,])(?:199\d|20\d{2})(?![.,]?\d)/g)].map((match) => Number(match[0]));
}

/** `2023`, `2023-H1`, `2023-9M`, `2023-Q2`, `2023-06`; null where span or year are not known. */
export function periodId(span: Span | null, year: number | null): PeriodId | null {
  if (!span || year === null) return null;
  switch (span.kind) {
    case 'month':
      return `${year}-${String(span.month).padStart(2, '0')}`;
    case 'months':
      if (span.count === 6) return `${year}-H1`;
      return span.count === 12 ? `${year}` : `${year}-${span.count}M`;
    case 'quarter':
      return `${year}-Q${span.quarter}`;
    case 'year':
      return `${year}`;
    case 'rest':
      return null;
  }
}

/** The reverse of `periodId`; nothing for what is no id. */
export function namedPeriod(id: PeriodId): NamedPeriod {
  const match = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])|(H1)|(\d{1,2})M))?$/.exec(id);
  if (!match) return { span: null, year: null };
  const year = Number(match[1]);
  if (match[2] !== undefined) return { span: monthFrom(match[2]), year };
  if (match[3] !== undefined) return { span: quarterFrom(match[3]), year };
  if (match[4] !== undefined) return { span: { kind: 'months', count: 6 }, year };
  return { span: match[5] === undefined ? { kind: 'year' } : monthsFrom(match[5]), year };
}

/** The month in which a span ends, 1 to 12; null for a season. */
export function lastMonthOf(span: Span): number | null {
  switch (span.kind) {
    case 'month':
      return span.month;
    case 'months':
      return span.count;
    case 'quarter':
      return span.quarter * 3;
    case 'year':
      return 12;
    case 'rest':
      return null;
  }
}

/** Whether a span begins on 1 January. */
export function startsTheYear(span: Span): boolean {
  return span.kind === 'months' || span.kind === 'year' || (span.kind === 'month' && span.month === 1) || (span.kind === 'quarter' && span.quarter === 1);
}

/** Whether two spans are the same stretch of their years. */
export function sameSpan(a: Span, b: Span): boolean {
  return a.kind === b.kind && lastMonthOf(a) === lastMonthOf(b);
}

function monthsFrom(digits: string | undefined): Span | null {
  const count = Number(digits);
  return count >= 1 && count <= 12 ? { kind: 'months', count } : null;
}

function monthFrom(digits: string | undefined): Span | null {
  const month = Number(digits);
  return month >= 1 && month <= 12 ? { kind: 'month', month } : null;
}

function quarterFrom(written: string): Span | null {
  return { kind: 'quarter', quarter: ROMAN[written] ?? Number(written) };
}
