/** Target phrases ("trên 70%", "giảm còn 53,38% (giảm 76 hộ)", "02 tiêu chí. Lũy kế … 9") → comparator and value. */
import type { CellValue, Comparator, Target, Unit } from '../model';
import { plain, tidy, wordKey } from './fold';
import { inUnitOf, readNumber } from './numbers';
import { printedNumber, shownDate, shownNumber } from './printed-number';

/** A rating that can be held against a result of the same kind; `Đạt` alone or with what is to be reached, without a figure. */
const RATINGS = [
  'đạt', 'hoàn thành', 'vững mạnh', 'trong sạch', 'xuất sắc', 'tốt', 'khá', 'an toàn', 'xếp loại', 'loại', 'có', 'duy trì', 'giữ vững', 'không',
].map(wordKey);

/** A goal stated only by one of these has no measurable definition: nobody can say how much of it has been reached. */
const UNDEFINED = ['một số', 'một vài', 'nhiều'].map(wordKey);
const UNDEFINED_OPENINGS = ['đảm bảo', 'bảo đảm', 'thực hiện đầy đủ', 'thực hiện tốt', 'tiếp tục', 'tăng cường', 'đẩy mạnh', 'theo kế hoạch'].map(wordKey);

/** Words behind the number that compare, then words before it, in its own clause; the first that is found counts. All as `plain` text. */
const COMPARISONS_BEHIND: readonly (readonly [RegExp, Comparator])[] = [
  [/\btro' ?len\b|\btro len\b/, '>='],
  [/\btro' ?xuong\b|\btro xuong\b/, '<='],
];
const COMPARISONS_BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [/tren duoi|khoang|xap xi|\buoc\b|[~≈]|\b(?:gan|chung) $/, '~'],
  [/dat (?:va|hoac) vuot|khong (?:thap|it|nho|kem) hon|khong (?:de |giam |xuong )*duoi|it nhat|toi thieu|>=|≥|=>/, '>='],
  [/(?:lon|cao|nhieu) hon hoac bang|bang hoac (?:lon|cao|nhieu) hon/, '>='],
  [/khong (?:de )?(?:qua|vuot|tren)|khong (?:cao|lon|nhieu) hon|toi da|nhieu nhat|<=|≤|=</, '<='],
  [/(?:nho|thap|it) hon hoac bang|bang hoac (?:nho|thap|it) hon/, '<='],
  [/\bduoi\b(?! nuoc)|(?:thap|it|nho) hon|</, '<'],
  [/\btren\b(?! (?:dia ban|toan|tong))|(?<!\b(?:tao|ket|ly|li) )\bhon\b(?! nhan)|\bvuot\b|>/, '>'],
  [/(?<!(?<!phan )dau )\btu $/, '>='],
  [/\b(?:giam|ha)\b.*\b(?:con|xuong)\b|^con\b|(?<!\b(?:bo|trau|lon|heo|de|ga|vit) )\bcon (?:lai )?$/, '<='],
];

/** Numbers that are names of something: dates, years, decrees, ages, ordinals. */
const NOT_FIGURES = [
  /\b(?:ngay\s+)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/g,
  /\b(?:thang|quy|nam|giai doan|dau nam|cuoi nam|cuoi|(?<!phan )dau)\s+(?:19|20)\d{2}(?:\s*-\s*(?:19|20)\d{2})?\b(?![.,]\d)/g,
  /\bthang\s+\d{1,2}(?:\s*\/\s*\d{4})?\b/g,
  /\b\d{1,2}\/20\d{2}\b(?!\s*[%\p{L}])/gu,
  /\bquy\s+(?:[ivx]+|\d)\s*[/-]\s*\d{4}\b/g,
  /\b(?:truoc|sau|trong|den|het|ngay)\s+\d{1,2}\s*\/\s*\d{1,2}\b(?=\s+(?:dat|hoan|phai|co|tren|duoi|tang|giam)\b|(?!\s*[%\p{L}]))/gu,
  /\b(?:thong tu|nghi dinh|quyet dinh|nghi quyet|chi thi|cong van|luat|de an|chuong trinh)\s+(?:so\s+)?\d+[\w/-]*/g,
  /\b(?:lan thu|lan|loai|cap do|muc do|hang|khoa|phu luc)\s+\d+\b(?!\s*%)/g,
  /\b(?:duoi|tren|tu)?\s*\d+(?:\s*-\s*\d+)?\s+tuoi\b/g,
];

/** A number with its sign; what stands behind a slash is what it is a part of ("9/19 tiêu chí"). */
const NUMBER_SOURCE = String.raw`(?<![\p{L}\d]|\d ?\/ ?)(?:^-|\+)?\d[\d.,]*(?: \d{3}(?!\d))*(?:[.,]\d+)?`;
const NUMBERS = new RegExp(NUMBER_SOURCE, 'gu');
const UNIT_SOURCE = '(?:%|[a-z/]{1,12}(?: [a-z]{1,8})?)';
/** The first figure counts, with what is said of it: "6,6-6,8", "5% đến dưới 7%", or a unit behind both ("từ 20 con đến 25 con", "20 ha - 25 ha"). */
const RANGES = [
  new RegExp(`^\\D*${NUMBER_SOURCE} ?%? ?(?:-|den) ?(?:duoi )?${NUMBER_SOURCE}`, 'u'),
  new RegExp(`^\\D*\\btu ${NUMBER_SOURCE} ?${UNIT_SOURCE} den (?:duoi )?${NUMBER_SOURCE}`, 'u'),
  new RegExp(`^\\D*${NUMBER_SOURCE} ?(${UNIT_SOURCE}) (?:-|den) ${NUMBER_SOURCE} ?\\1(?!\\p{L})`, 'u'),
];

/** "từ 28 hộ xuống còn 23 hộ", "giảm từ 28 đến 23"; without such a word "từ … đến" is a range, of animals too ("từ 20 con đến 25 con"). */
const FROM_TO = new RegExp(`^\\D*\\btu ${NUMBER_SOURCE}\\D*\\b(?:con|xuong|len|den)\\b\\D*${NUMBER_SOURCE}`, 'u');
const MOVES = /\b(?:giam|tang|xuong|len)\b|\bcon (?:lai |khoang |duoi )?\d/;

/** A change is asked for, not the level that it leads to ("tăng lên 20 ha") or a rate of growth. */
const CHANGES = /\b(?:giam|tang)\b(?! (?:truong|con|xuong|len|toi|den|duoi))|\bthem\b|^\+|\+\d/;
const GROWTH = /toc do tang|gia tang|muc tang/;

/** "tăng gấp 2 lần": of what, the words seldom say. */
const MULTIPLE = /\bgap\s+(?:doi|ba|\d)/;

/** What is said beside the target; of it, what has been reached already; of that, what counts from the beginning. */
const BESIDE = /(?:luy ke|trong do|hien co|hien nay|den nay).*/;
const REACHED = /luy ke|hien co|hien nay|den nay/;
const CUMULATIVE = /luy ke/;

/** A target is told within so many characters; what is behind them is not searched. */
const LONGEST = 1000;

/** Reads a target's text; a bare number compares with `=`. Keeps the text verbatim. Never throws. */
export function readTarget(text: string, context: { readonly unit: Unit | null }): Target {
  const words = tidy(NOT_FIGURES.reduce((rest, pattern) => rest.replace(pattern, ''), plain(text.slice(0, LONGEST))));
  const { main, asides } = withoutAsides(words);
  const asked = MULTIPLE.test(main) ? null : readFigures(main, asides, context.unit);
  if (asked) return { ...asked, text: text.trim() };
  return target(text.trim(), (isRating(main) || isRating(text)) && !isVague(text) && !MULTIPLE.test(main) ? 'pass' : 'none', null);
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
    return target(printedNumber(shown.value, shown.decimals, shown.isPercent), '=', shown.value, shown.decimals);
  }
  if (value === null) return target('', 'none', null);
  return target(typeof value === 'boolean' ? String(value) : value.error, 'none', null);
}

/**
 * Whether an indicator's own name states a goal that cannot be measured ("Đảm bảo xã vững mạnh …", "Thực hiện đầy đủ các công trình …",
 * "Đạt một số tiêu chuẩn …"): then a target that only says "Đạt" defines nothing either.
 */
export function isUndefinedGoal(name: string): boolean {
  return isVague(name) && !/\d\s*%/.test(name);
}

function isVague(text: string): boolean {
  const key = wordKey(text);
  return UNDEFINED_OPENINGS.some((opening) => `${key} `.startsWith(`${opening} `)) || UNDEFINED.some((phrase) => ` ${key} `.includes(` ${phrase} `));
}

function isRating(text: string): boolean {
  const key = ` ${wordKey(text)} `;
  return RATINGS.some((rating) => key.startsWith(` ${rating} `) || key.endsWith(` ${rating} `));
}

/** What stands in brackets or after "luỹ kế", "trong đó" is said beside the target. */
function withoutAsides(words: string): { main: string; asides: readonly string[] } {
  const brackets = [...words.matchAll(/\([^)]*/g)].map(([bracket]) => bracket);
  const open = tidy(words.replace(/\([^)]*\)?/g, ' '));
  return { main: open.replace(BESIDE, ''), asides: [...brackets, open] };
}

type Asked = Omit<Target, 'text'>;

function readFigures(main: string, asides: readonly string[], unit: Unit | null): Asked | null {
  return readMove(main, unit) ?? readChange(main, asides, unit) ?? readRange(main, unit) ?? readLevel(main, unit) ?? readCumulative(asides, unit);
}

/** "giảm từ 28 hộ xuống còn 23 hộ": the level aimed at, and the one it starts from. "Giảm từ 3 đến 4%" is a change of at least 3. */
function readMove(main: string, unit: Unit | null): Asked | null {
  const [words] = FROM_TO.exec(main) ?? [];
  if (words === undefined || !MOVES.test(words)) return null;
  const both = firstTwo(main, unit);
  if (!both) return null;
  const [from, to] = both;
  if (to.value > from.value && /\b(?:giam|xuong)\b/.test(words)) return null;
  return asked(to.value > from.value ? '>=' : '<=', to, { base: from.value });
}

/** "tăng 20 hộ", "giảm … từ 1 - 1,5% trở lên", "02 tiêu chí. Lũy kế … 9": a change, and the level it starts from where stated. */
function readChange(main: string, asides: readonly string[], unit: Unit | null): Asked | null {
  const [first] = figuresIn(main, unit);
  if (!first) return null;
  const base = figureBehind(REACHED, asides, unit)?.figure.value ?? null;
  const change = CHANGES.exec(main);
  if (change && change.index <= first.index && !GROWTH.test(main) && !/\b(?:con|xuong)\b/.test(main.slice(change.index, first.index))) {
    return asked('delta', { ...first, value: change[0] === 'giam' ? -first.value : first.value }, { base });
  }
  if (base === null) return null;
  const comparator = comparatorOf(main, first);
  // A count below what there is comes on top of it; a share never does.
  const isOnTop = comparator === '=' && first.value < base && !first.isShare;
  return asked(isOnTop ? 'delta' : comparator, first, { base });
}

function readRange(main: string, unit: Unit | null): Asked | null {
  const both = RANGES.some((pattern) => pattern.test(main)) ? firstTwo(main, unit) : null;
  if (!both) return null;
  const [low, high] = both;
  return low.value <= high.value ? asked('range', low, { high: high.value, decimals: Math.max(low.decimals, high.decimals) }) : null;
}

function readLevel(main: string, unit: Unit | null): Asked | null {
  const [first] = figuresIn(main, unit);
  return first ? asked(comparatorOf(main, first), first) : null;
}

/** "Lũy kế 11 tiêu chí" asks for the level where nothing else is asked for. */
function readCumulative(asides: readonly string[], unit: Unit | null): Asked | null {
  const found = figureBehind(CUMULATIVE, asides, unit);
  return found && asked(comparatorOf(found.clause, found.figure), found.figure);
}

/** What compares the figure: words in its own clause, those behind it first ("từ 80% trở lên"). */
function comparatorOf(main: string, { index, length }: Figure): Comparator {
  const before = main.slice(0, index).replace(/.*(?:[;,:]|\. )/, '').trimStart();
  const behind = main.slice(index + length).replace(/(?:[;,:]|\. ).*/, '');
  const found = COMPARISONS_BEHIND.find(([pattern]) => pattern.test(behind)) ?? COMPARISONS_BEFORE.find(([pattern]) => pattern.test(before));
  return found?.[1] ?? '=';
}

interface Figure {
  /** In the unit of the row. */
  readonly value: number;
  /** Printed digits behind the mark, less those that the change of unit took over it. */
  readonly decimals: number;
  /** Where it stands in the words, and how many characters it takes. */
  readonly index: number;
  readonly length: number;
  /** The unit written behind it. */
  readonly unit: Unit | null;
  readonly isShare: boolean;
}

/** The figure that an aside states behind such a word, from the first of its clauses that has one; dates and parts stand before it. */
function figureBehind(word: RegExp, asides: readonly string[], unit: Unit | null): { figure: Figure; clause: string } | null {
  for (const aside of asides.filter((candidate) => word.test(candidate))) {
    for (const clause of aside.slice(aside.search(word)).split(/[;,] |trong do/)) {
      const figure = figuresIn(clause, unit).at(-1);
      if (figure) return { figure, clause };
    }
  }
  return null;
}

/** The first two figures; a unit that stands behind the second alone counts for both ("1 - 1,5 nghìn ha"). */
function firstTwo(words: string, unit: Unit | null): readonly [Figure, Figure] | null {
  const [first, second] = figuresIn(words, unit);
  if (!first || !second) return null;
  return [first.unit ? first : inRow(first, second.unit, unit), second];
}

/** The figures in the order in which they stand; null for digits that are no number ("1.2.3"). */
function figuresIn(words: string, unit: Unit | null): readonly (Figure | null)[] {
  return [...words.matchAll(NUMBERS)].map(({ 0: digits, index }) => figureAt(words, digits.replace(/[.,]+$/, ''), index, unit));
}

/** No unit has more words: "nghìn lượt khách". */
const WORDS_OF_UNIT = 3;

/** The number with the unit written behind it, if that is one: `7.469,5 nghìn ha` in a row of ha is 7 469 500. */
function figureAt(words: string, digits: string, index: number, unit: Unit | null): Figure | null {
  const { length } = digits;
  const rest = words.slice(index + length).replace(/ ?\/ ?/g, '/').trim();
  const isShare = rest.startsWith('%') || unit?.id === 'pct';
  for (let count = WORDS_OF_UNIT; count >= 0; count -= 1) {
    const reading = readNumber([digits, ...rest.split(' ').slice(0, count)].join(' '));
    if (reading.kind === 'number') return inRow({ value: reading.value, decimals: reading.decimals, index, length, unit: null, isShare }, reading.unit, unit);
    // A lone separator with three digits behind it: nobody plans to a thousandth.
    if (reading.kind === 'ambiguous') return inRow({ value: reading.readings[0], decimals: 0, index, length, unit: null, isShare }, reading.unit, unit);
  }
  return null;
}

/** The figure, as written, brought from the unit behind it to that of the row. */
function inRow(figure: Figure, written: Unit | null, row: Unit | null): Figure {
  const shift = Math.round(Math.log10(inUnitOf(1, written, row)));
  return { ...figure, value: inUnitOf(figure.value, written, row), decimals: Math.max(0, figure.decimals - shift), unit: written };
}

function asked(comparator: Comparator, { value, decimals }: Figure, more: Partial<Asked> = {}): Asked {
  return { comparator, value, decimals, high: null, base: null, ...more };
}

function target(text: string, comparator: Comparator, value: number | null, decimals = 0): Target {
  return { text, comparator, value, high: null, base: null, decimals };
}
