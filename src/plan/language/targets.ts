/** Target phrases ("trên 70%", "giảm còn 53,38% (giảm 76 hộ)", "02 tiêu chí. Lũy kế … 9") → comparator and value. */
import type { CellValue, Comparator, Target, Unit } from '../model';
import { plain, tidy, wordKey } from './fold';
import { inUnitOf, readNumber, type NumberReading } from './numbers';
import { printedNumber, shownDate, shownNumber } from './printed-number';

/** A rating that can be held against a result of the same kind; `Đạt` alone or with what is to be reached, without a figure. */
const RATINGS = [
  'đạt', 'hoàn thành', 'vững mạnh', 'trong sạch', 'xuất sắc', 'tốt', 'khá', 'an toàn', 'xếp loại', 'loại', 'có', 'duy trì', 'giữ vững', 'không',
].map(wordKey);

/** A goal stated only by one of these has no measurable definition: nobody can say how much of it has been reached. */
const UNDEFINED = ['một số', 'một vài', 'nhiều'].map(wordKey);
const UNDEFINED_OPENINGS = ['đảm bảo', 'bảo đảm', 'thực hiện đầy đủ', 'thực hiện tốt', 'tiếp tục', 'tăng cường', 'đẩy mạnh', 'theo kế hoạch'].map(wordKey);

/** Words behind the number that compare, then words before it; the first that is found counts. All as `plain` text. */
const COMPARISONS_BEHIND: readonly (readonly [RegExp, Comparator])[] = [
  [/\btro' ?len\b|\btro len\b/, '>='],
  [/\btro' ?xuong\b|\btro xuong\b/, '<='],
];
const COMPARISONS_BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [/tren duoi|khoang|xap xi|\buoc\b|[~≈]|\bgan $/, '~'],
  [/dat (?:va|hoac) vuot|khong (?:thap|it|nho|kem) hon|khong duoi|it nhat|toi thieu|>=|≥|=>/, '>='],
  [/khong qua|khong vuot|khong (?:cao|lon|nhieu) hon|khong tren|toi da|<=|≤|=</, '<='],
  [/\bduoi\b|(?:thap|it|nho) hon|</, '<'],
  [/\btren\b|\bhon\b|\bvuot\b|>/, '>'],
  [/^tu\b/, '>='],
];

/** Numbers that are names of something: dates, years, decrees, ages, ordinals. */
const NOT_FIGURES = [
  /\b(?:ngay\s+)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/g,
  /\b(?:thang|quy|nam|giai doan|dau nam|cuoi nam|cuoi|(?<!phan )dau)\s+(?:19|20)\d{2}(?:\s*-\s*(?:19|20)\d{2})?\b(?![.,]\d)/g,
  /\bthang\s+\d{1,2}(?:\s*\/\s*\d{4})?\b/g,
  /\bquy\s+(?:[ivx]+|\d)\s*[/-]\s*\d{4}\b/g,
  /\b(?:truoc|sau|trong|den|het|ngay)\s+\d{1,2}\s*\/\s*\d{1,2}\b(?!\s*[%\p{L}])/gu,
  /\b(?:thong tu|nghi dinh|quyet dinh|nghi quyet|chi thi|cong van|luat|de an|chuong trinh)\s+(?:so\s+)?\d+[\w/-]*/g,
  /\b(?:lan thu|lan|loai|cap do|muc do|hang|khoa|phu luc)\s+\d+\b(?!\s*%)/g,
  /\b(?:duoi|tren|tu)?\s*\d+(?:\s*-\s*\d+)?\s+tuoi\b/g,
];

const NUMBER = /(?<![\p{L}\d])[+]?\d[\d.,]*(?: \d{3}(?!\d))*(?:[.,]\d+)?/u;
const NUMBER_SOURCE = String.raw`\d[\d.,]*(?: \d{3}(?!\d))*(?:[.,]\d+)?`;
const RANGE = new RegExp(`(${NUMBER_SOURCE})\\s*%?\\s*(?:-|den)\\s*(?:duoi\\s+)?(${NUMBER_SOURCE})`);
/** With the unit behind both numbers: "từ 20 con đến 25 con". */
const SPELLED_RANGE = new RegExp(`\\btu\\s+(${NUMBER_SOURCE})\\s*[a-z/%]{1,12}(?: [a-z]{1,8})?\\s+den\\s+(?:duoi\\s+)?(${NUMBER_SOURCE})`);

/** "tăng gấp 2 lần": of what, the words seldom say. */
const MULTIPLE = /\bgap\s+(?:doi|ba|\d)/;

/** A target is told within so many characters; what is behind them is not searched. */
const LONGEST = 1000;

/** Reads a target's text; a bare number compares with `=`. Keeps the text verbatim. Never throws. */
export function readTarget(text: string, context: { readonly unit: Unit | null }): Target {
  const verbatim = text.trim();
  const none = target(verbatim, 'none', null);
  const bare = readNumber(text, { isWhole: context.unit?.isWhole ?? false });
  if ((bare.kind === 'number' || bare.kind === 'ambiguous') && /^'?-?\d/.test(tidy(text))) {
    return target(verbatim, '=', figure(bare, context.unit), { decimals: decimalsOf(bare, context.unit) });
  }
  if (bare.kind === 'none' || (bare.kind === 'not-a-number' && bare.reason === 'empty')) return none;
  if (bare.kind === 'pair') return target(verbatim, '=', bare.actual, { decimals: decimalsIn(String(bare.actual)) });

  const words = NOT_FIGURES.reduce((rest, pattern) => rest.replace(pattern, ' '), plain(text.slice(0, LONGEST))).replace(/\s+/g, ' ').trim();
  const { main, aside } = withoutAsides(words);
  if ((isVague(main) && !NUMBER.test(main)) || MULTIPLE.test(main)) return none;
  const reading = readChange(main, aside, context.unit) ?? readLevel(main, aside, context.unit);
  if (reading) return { ...reading, text: verbatim };
  return isRating(text) ? target(verbatim, 'pass', null) : none;
}

/**
 * Reads the cell of a target column. A number keeps its printed precision; a percent format is read as a person reads it
 * (0.7 shown as 70 % is 70); a date is no figure. `text` is what the cell shows.
 */
export function readTargetCell(value: CellValue, numberFormat: string | null, unit: Unit | null): Target {
  if (typeof value === 'string') return readTarget(value, { unit });
  if (typeof value === 'number') {
    const date = shownDate(value, numberFormat);
    if (date !== null) return target(date, 'none', null);
    const shown = shownNumber(value, numberFormat);
    return target(printedNumber(shown.value, shown.decimals, shown.isPercent), '=', shown.value, { decimals: shown.decimals });
  }
  if (value === null) return target('', 'none', null);
  return target(typeof value === 'boolean' ? String(value) : value.error, 'none', null);
}

/**
 * Whether an indicator's own name states a goal that cannot be measured ("Đảm bảo xã vững mạnh …", "Thực hiện đầy đủ các công trình …",
 * "Đạt một số tiêu chuẩn …"): then a target that only says "Đạt" defines nothing either.
 */
export function isUndefinedGoal(name: string): boolean {
  return isVague(plain(name)) && !/\d\s*%/.test(name);
}

function isVague(words: string): boolean {
  const key = wordKey(words);
  return UNDEFINED_OPENINGS.some((opening) => `${key} `.startsWith(`${opening} `)) || UNDEFINED.some((phrase) => ` ${key} `.includes(` ${phrase} `));
}

function isRating(text: string): boolean {
  const key = ` ${wordKey(text)} `;
  return RATINGS.some((rating) => key.startsWith(` ${rating} `) || key.endsWith(` ${rating} `));
}

/** What stands in brackets or after "luỹ kế", "trong đó" is said beside the target. */
function withoutAsides(words: string): { main: string; aside: string } {
  const brackets = [...words.matchAll(/\(([^)]*)\)?/g)].map((match) => match[1] ?? '').join(' ; ');
  const open = words.replace(/\([^)]*\)?/g, ' ').replace(/\s+/g, ' ').trim();
  const turn = /[.;,]?\s*(?:luy ke|trong do|hien co|hien nay|den nay)/.exec(open);
  if (!turn) return { main: open, aside: brackets };
  return { main: open.slice(0, turn.index).trim(), aside: `${brackets} ; ${open.slice(turn.index)}` };
}

/** "tăng 20 hộ", "giảm … từ 1 - 1,5% trở lên", "02 tiêu chí. Lũy kế … 9": a change, and the level it starts from where stated. */
function readChange(main: string, aside: string, unit: Unit | null): Target | null {
  const fromTo = new RegExp(`\\btu\\s+(${NUMBER_SOURCE})[^\\d]*\\b(?:con|xuong|len|den)\\b[^\\d]*(${NUMBER_SOURCE})`).exec(main);
  if (fromTo && isMove(main.slice(0, fromTo.index), fromTo[0])) {
    const [, from = '', to = ''] = fromTo;
    const base = figureOf(from, main, unit);
    const value = figureOf(to, main, unit);
    if (base && value) return target('', value.value <= base.value ? '<=' : '>=', value.value, { base: base.value, decimals: value.decimals });
  }
  const first = firstFigure(main, unit);
  if (!first) return null;
  const base = /luy ke|hien co|hien nay|den nay/.test(aside) ? lastFigure(aside.slice(aside.search(/luy ke|hien co|hien nay|den nay/)), unit) : null;
  const verb = /\b(?:giam|tang)\b(?!\s+(?:truong|con|xuong|len|toi|duoi))|\bthem\b|^\+/.exec(main);
  const isAfterGrowth = /toc do tang|gia tang|muc tang/.test(main);
  if (verb && verb.index <= first.index && !isAfterGrowth && !/\b(?:con|xuong)\b/.test(main.slice(verb.index, first.index))) {
    const sign = verb[0] === 'giam' ? -1 : 1;
    return target('', 'delta', sign * first.value, { base: base?.value ?? null, decimals: first.decimals });
  }
  if (!base) return null;
  if (first.value > base.value) return target('', comparatorOf(main, first), first.value, { base: base.value, decimals: first.decimals });
  return target('', 'delta', first.value, { base: base.value, decimals: first.decimals });
}

/** "giảm từ … đến", "từ … xuống còn"; without such a word "từ … đến" is a range, of animals too ("từ 20 con đến 25 con"). */
function isMove(before: string, fromTo: string): boolean {
  return /\b(?:giam|tang)\b/.test(before) || /\b(?:con|xuong|len)\b/.test(fromTo.replace(/(\d\s*)con\b/g, '$1'));
}

/** A level: a range, or one number with what compares it. */
function readLevel(main: string, aside: string, unit: Unit | null): Target | null {
  const range = RANGE.exec(main) ?? SPELLED_RANGE.exec(main);
  if (range) {
    const [, low = '', high = ''] = range;
    const from = figureOf(low, main, unit);
    const to = figureOf(high, main, unit);
    if (from && to && from.value <= to.value) {
      return target('', 'range', from.value, { high: to.value, decimals: Math.max(from.decimals, to.decimals) });
    }
  }
  const first = firstFigure(main, unit);
  if (first) return target('', comparatorOf(main, first), first.value, { decimals: first.decimals });
  const cumulative = aside.includes('luy ke') ? lastFigure(aside, unit) : null;
  return cumulative ? target('', '=', cumulative.value, { decimals: cumulative.decimals }) : null;
}

/** What compares the figure: words in its own clause, those behind it first ("từ 80% trở lên"). */
function comparatorOf(main: string, { index, length }: Found): Comparator {
  const before = (main.slice(0, index).split(/[;,:]|\. /).at(-1) ?? '').trimStart().replace(/^(?:phan dau|ti le|ty le|thuc hien)\s+/, '');
  const behind = main.slice(index + length).split(/[;,:(]|\. /)[0] ?? '';
  const found = COMPARISONS_BEHIND.find(([pattern]) => pattern.test(behind)) ?? COMPARISONS_BEFORE.find(([pattern]) => pattern.test(before));
  if (found) return found[1];
  return /\b(?:giam|ha)\b.*\b(?:con|xuong)\b|^con\b/.test(before) ? '<=' : '=';
}

interface Found {
  readonly value: number;
  readonly decimals: number;
  /** Where it stands in the words, and how many characters it takes. */
  readonly index: number;
  readonly length: number;
}

function firstFigure(words: string, unit: Unit | null): Found | null {
  const match = NUMBER.exec(words);
  return match ? figureOf(match[0], words, unit, match.index) : null;
}

function lastFigure(words: string, unit: Unit | null): Found | null {
  const match = [...words.matchAll(new RegExp(NUMBER.source, 'gu'))].at(-1);
  return match ? figureOf(match[0], words, unit, match.index) : null;
}

/** The number with the unit written behind it, if that is one: `7.469,5 nghìn ha` in a row of ha is 7 469 500. */
function figureOf(written: string, words: string, unit: Unit | null, index = words.indexOf(written)): Found | null {
  const trimmed = written.replace(/[.,]+$/, '');
  const behind = /^\s*(%|[\p{L}]+(?:\s[\p{L}]+)?(?:\s*\/\s*[\p{L}]+)*)/u.exec(words.slice(index + written.length))?.[1] ?? '';
  const isWhole = unit?.isWhole ?? false;
  for (const suffix of [behind, behind.split(' ')[0] ?? '', '']) {
    const reading = readNumber(`${trimmed} ${suffix}`.trim(), { isWhole });
    if (reading.kind === 'number' || reading.kind === 'ambiguous') {
      const value = figure(reading, unit);
      return { value, decimals: decimalsOf(reading, unit), index, length: trimmed.length };
    }
  }
  return null;
}

type Numeric = Extract<NumberReading, { kind: 'number' | 'ambiguous' }>;

/** A lone separator with three digits behind it is read by the Vietnamese rule where nothing else decides: dot groups, comma is decimal. */
function figure(reading: Numeric, unit: Unit | null): number {
  if (reading.kind === 'number') return inUnitOf(reading.value, reading.unit, unit);
  return inUnitOf(reading.guess ?? reading.readings[0], reading.unit, unit);
}

/** The printed digits, less those that the change of unit took over the mark. */
function decimalsOf(reading: Numeric, unit: Unit | null): number {
  if (reading.kind === 'ambiguous') return 0;
  const shift = inUnitOf(1, reading.unit, unit);
  return Math.max(0, reading.decimals - Math.round(Math.log10(shift)));
}

function decimalsIn(digits: string): number {
  return digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
}

function target(
  text: string,
  comparator: Comparator,
  value: number | null,
  more: { high?: number | null; base?: number | null; decimals?: number } = {},
): Target {
  return { text, comparator, value, high: more.high ?? null, base: more.base ?? null, decimals: more.decimals ?? 0 };
}
