/** Figures in running text: number, or two that make a range or a pair, with the unit behind them. */
import { readNumber } from '../language/numbers';
import { readUnit } from '../language/units';
import type { Unit } from '../model';
import { notFigures } from './not-figures';
import { said, type Passage } from './passage';

export interface Figure {
  /** Where it stands, unit included. */
  readonly start: number;
  readonly end: number;
  /** Where its unit begins; `end` where it has none. */
  readonly unitStart: number;
  readonly value: number;
  /** Upper bound of a range. */
  readonly high: number | null;
  /** Of a pair "X/Y" the Y. */
  readonly outOf: number | null;
  readonly decimals: number;
  readonly unit: Unit | null;
  /** As written, single spaces; null where there is none. */
  readonly unitText: string | null;
}

const DIGITS = String.raw`\d{1,3}(?:[.\s]\d{3})+(?:,\d+)?(?!\d)|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,])|\d+(?:[.,]\d+)?`;
const UNIT_BETWEEN = String.raw`(?:\s*(?:%|‰|ha|tấn|tạ/ha|tạ|kg|con|hộ|người|km|m|m2|m3|triệu đồng|triệu|tỷ đồng|tỷ|tỉ đồng|tỉ|đồng|cây|thôn|tiêu chí|xã|lao động|lượt)(?![\p{L}]))?`;
/** A number; behind "-" or "đến" the end of a range, behind "/" what a result is held against. */
const FIGURE = said(
  String.raw`(?<![\p{L}\d]|\d[.,/])(${DIGITS})(?![\p{L}]{0,2}/\p{L}*-)(?:(${UNIT_BETWEEN})\s*(?:(-|–|đến|tới)\s*(?:dưới\s+|khoảng\s+)?(${DIGITS})(?![\d/])|(/)\s*(?:kế hoạch|kh|chỉ tiêu|tổng số)?\s*(${DIGITS})))?`,
);

/** "16 tỷ 434 triệu đồng". */
const MONEY_IN_PARTS = said(String.raw`(?<![\p{L}\d.,])(\d[\d.]*)\s*t[ỷỉ]\s*(?:đồng\s*)?(\d{1,3}(?:[.,]\d{3})*)\s*(triệu)(?:\s*đồng)?(?!\p{L})`);

/** Reads the figures of a passage in order. `mark`: which sign is the decimal mark here where a number may be read both ways. */
export function findFigures(passage: Passage): readonly Figure[] {
  const masked = passage.without(notFigures(passage));
  const figures: Figure[] = [];
  const parts = masked.all(MONEY_IN_PARTS).map(({ start, end, match }) => moneyInParts(start, end, match));
  figures.push(...parts);
  for (const { start, end, match } of masked.all(FIGURE)) {
    if (figures.some((other) => start < other.end && end > other.start)) continue;
    const figure = figureOf(passage, start, match);
    if (figure && !isDayAndMonth(figure, passage)) figures.push(figure);
  }
  return figures.sort((a, b) => a.start - b.start);
}

/** "tiết lập xuân 04/02": two small numbers of nothing. */
function isDayAndMonth({ value, outOf, unit, end }: Figure, passage: Passage): boolean {
  return outOf !== null && unit === null && value <= 31 && outOf <= 12 && !/^\s*[=,]?\s*(?:đạt|=|\d)/u.test(passage.words.slice(end));
}

function moneyInParts(start: number, end: number, match: RegExpExecArray): Figure {
  const [, billions = '', millions = ''] = match;
  const value = Number(billions.replaceAll('.', '')) * 1000 + Number(millions.replaceAll('.', '').replace(',', '.'));
  const unitText = 'triệu đồng';
  return { start, end, unitStart: start + match[0].indexOf('triệu'), value, high: null, outOf: null, decimals: 0, unit: readUnit(unitText), unitText };
}

function figureOf(passage: Passage, start: number, match: RegExpExecArray): Figure | null {
  const [whole, first = '', between = '', dash, second, , outOf] = match;
  const isRange = dash !== undefined && second !== undefined;
  const numberEnd = start + (isRange || outOf !== undefined ? whole.length : first.length);
  const behind = unitBehind(passage, numberEnd);
  const inner = between.trim() === '' ? null : readUnit(passage.text.slice(start + first.length, start + first.length + between.length).trim());
  const unit = behind.unit ?? inner;
  const low = numberOf(first, inner ?? unit);
  if (low === null || (unit === null && !isRange && YEAR.test(first))) return null;
  const shape = { start, end: behind.end, unitStart: behind.start, unit, unitText: behind.text ?? inner?.text ?? null };
  if (isRange) {
    const high = numberOf(second, unit);
    // "2 - 3", never "5 - 2": then the dash stands between two things.
    if (high !== null && high.value >= low.value) return { ...shape, ...low, high: high.value, outOf: null, decimals: Math.max(low.decimals, high.decimals) };
    return single(passage, start, first);
  }
  if (outOf !== undefined) {
    const plan = numberOf(outOf, unit, low.value);
    return plan && { ...shape, ...numberOrLow(first, unit, plan.value, low), high: null, outOf: plan.value };
  }
  return { ...shape, ...low, high: null, outOf: null };
}

function single(passage: Passage, start: number, digits: string): Figure | null {
  const behind = unitBehind(passage, start + digits.length);
  const number = numberOf(digits, behind.unit);
  return number && { start, end: behind.end, unitStart: behind.start, unit: behind.unit, unitText: behind.text, ...number, high: null, outOf: null };
}

function numberOrLow(digits: string, unit: Unit | null, near: number, low: Num): Num {
  return numberOf(digits, unit, near) ?? low;
}

interface Num {
  readonly value: number;
  readonly decimals: number;
}

/** Documents follow the Vietnamese rule: a dot groups thousands, a comma is the decimal mark. */
function numberOf(digits: string, unit: Unit | null, near?: number): Num | null {
  const reading = readNumber(digits, { isWhole: unit?.isWhole ?? false, ...(near === undefined ? { convention: 'comma' } : { near }) });
  if (reading.kind === 'number') return { value: reading.value, decimals: reading.decimals };
  if (reading.kind === 'ambiguous') return { value: reading.guess ?? reading.readings[0], decimals: 0 };
  return null;
}

interface UnitBehind {
  readonly start: number;
  readonly end: number;
  readonly unit: Unit | null;
  readonly text: string | null;
}

/** No unit has more words: "triệu đồng / người / năm". */
const WORDS_OF_UNIT = 6;
const YEAR = /^(?:19|20)\d{2}$/;
const SHARE_OF = /^(%\s*(?:GDP|GRDP))(?![\p{L}])/iu;

/** The longest unit that stands right behind a place of the text. */
function unitBehind(passage: Passage, place: number): UnitBehind {
  const rest = passage.text.slice(place, place + 60);
  const start = place + (/^\s*/.exec(rest)?.[0].length ?? 0);
  const permille = /^%\s?[0oO](?![\d,.])/.exec(rest.trimStart());
  if (permille) return { start, end: start + permille[0].length, unit: readUnit('‰'), text: '‰' };
  const share = SHARE_OF.exec(rest.trimStart());
  if (share?.[1] !== undefined) return { start, end: start + share[1].length, unit: readUnit('%'), text: share[1] };
  for (const end of wordEnds(rest)) {
    const written = rest.slice(0, end).trim().replace(/\s*\/\s*/g, '/');
    const unit = readUnit(written);
    // "100% chỉ tiêu": of what it is a share, the name says.
    if (unit?.id === 'pct' && written.startsWith('%')) return { start, end: start + 1, unit: readUnit('%'), text: '%' };
    if (unit && unit.id !== 'dat') return { start, end: place + end, unit, text: written };
  }
  return { start: place, end: place, unit: null, text: null };
}

/** Ends of the first words, the furthest first; a unit does not run over a comma, a bracket or the end of a sentence. */
function wordEnds(rest: string): readonly number[] {
  const open = /^[^,;:()!?"“”]*?(?=[,;:()!?"“”]|\.(?:\s|$)|$)/.exec(rest)?.[0] ?? '';
  const ends = [...open.matchAll(/\S+/g)].slice(0, WORDS_OF_UNIT).map((match) => match.index + match[0].length);
  const inside = [...open.matchAll(/[^\s/]+(?=\/)/g)].map((match) => match.index + match[0].length);
  const percent = /^\s*%/.exec(open);
  return [...ends, ...inside, ...(percent ? [percent[0].length] : [])].sort((a, b) => b - a);
}
