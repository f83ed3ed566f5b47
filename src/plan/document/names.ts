/** The name that belongs to a figure: from the words before it, or behind it ("100% hộ dân …", "Trồng mới 3000 gốc lồ ô"). */
import { ACTIVITY, AFTERMATH, CIRCUMSTANCE, COMPARING_BEHIND, ENDINGS, LEAD_IN, ONLY_DOING, OPENINGS, PREAMBLE } from './clause-words';
import type { Clause } from './clauses';
import type { Figure } from './figures';
import { said, type Passage } from './passage';

export interface NameParts {
  readonly name: string;
  readonly group: string | null;
  readonly verb: 'giảm' | 'tăng' | null;
  /** Nothing but verbs of doing ("Trồng mới"), or cut off in the middle ("Đảng ủy và"). */
  readonly isOpen: boolean;
}

export function ownName({ name, isOpen }: NameParts): boolean {
  return name !== '' && !isOpen;
}

interface Before {
  readonly name: string;
  readonly isOpen?: boolean;
}

/** Reads the words between the figure before (or the clause's beginning) and the words that lead to this figure. */
export function nameBefore(words: Passage, isBehindFigure: boolean, last: Before | null): NameParts {
  const own = withoutPreamble(isBehindFigure ? behindSeparator(words, last?.name === '') : words);
  const colon = own.text.lastIndexOf(':');
  const named0 = colon < 0 ? own : own.slice(colon + 1);
  const name = withoutEdges(named0).says(LABEL) ? own.slice(0, 0) : trimmed(named0);
  const beforeColon = colon < 0 ? null : withoutEdges(own.slice(0, colon));
  const head = beforeColon === null || beforeColon.says(LABEL) ? null : beforeColon;
  const whole = name.text === '' && head ? trimmed(head) : name;
  const group = name.text === '' ? null : head && head.text !== '' ? capitalised(withoutDeadline(head)) : null;
  const change = whole.first(CHANGE);
  const named = change ? whole.slice(change.end) : whole;
  const late = change ? null : named.first(CHANGE_AT_END);
  return {
    name: own.says(CUT_OFF) ? '' : capitalised((late ? named.slice(0, late.start) : named).text),
    group,
    verb: verbOf(change?.match[1] ?? late?.match[1]),
    isOpen: named.text !== '' && ONLY_DOING.endAtStart(named) === named.text.length,
  };
}

function verbOf(word: string | undefined): 'giảm' | 'tăng' | null {
  if (word === undefined) return null;
  return word === 'tăng' ? 'tăng' : 'giảm';
}

/** Who strives, when, and what is done first, taken off: what is left names the figure. */
function withoutPreamble(words: Passage): Passage {
  let rest = words;
  for (const pattern of [PREAMBLE, CIRCUMSTANCE]) {
    const found = rest.first(pattern);
    if (found) rest = rest.slice(found.end);
  }
  const comma = rest.words.lastIndexOf(',');
  return rest.says(ACTIVITY) && comma > 0 && rest.text.slice(comma + 1).trim() !== '' ? rest.slice(comma + 1) : rest;
}

/** What announces a goal and names nothing. */
const LABEL = said(String.raw`^(?:\p{L}\.\s*)?(?:phấn đấu|mục tiêu(?:\s+then\s+chốt)?\s*\d*|chỉ tiêu\s*\d*|cụ thể|trong đó|nhiệm vụ\s*\d*|các chỉ tiêu.*|chỉ tiêu cụ thể|vd|ví dụ)$`);
/** "Giảm tỷ lệ hộ nghèo", never "Giảm nghèo". */
const CHANGE = said(String.raw`^(?:kéo\s+)?(giảm|tăng|hạ)\s+(?=(?:tỷ|tỉ)\s+lệ|số|tỷ suất|tổng|mức|thu nhập|diện tích|giá trị|bình quân)`);
/** "Tỷ lệ hộ nghèo giảm bình quân/năm: trên 10%". */
const CHANGE_AT_END = said(String.raw`\s(giảm|tăng)(?:\s+(?:bình quân|hàng năm|hằng năm|mỗi năm|thêm)(?:/năm)?)*$`);
/** Nothing but a comma before the words that lead to the figure: "…, phấn đấu 85% người dân …". */
const CUT_OFF = said(String.raw`«(?:và|cùng)\s*$`);

/** Behind a figure a new name begins after the first comma; where the figure before takes its name from these words, after the last. */
function behindSeparator(words: Passage, givesName: boolean): Passage {
  const marks = words.all(SEPARATOR);
  const mark = givesName ? marks.at(-1) : marks[0];
  if (mark) return words.slice(mark.end);
  const colon = words.first(said(':'));
  return colon ? words.slice(colon.end) : words;
}
const SEPARATOR = said(String.raw`,|(?<=\s)[-–](?=\s)|«và»`);

/** "Cơ cấu kinh tế đến năm 2025" names the structure of the economy. */
function withoutDeadline(head: Passage): string {
  return head.text.slice(0, ENDINGS.startAtEnd(head));
}

function withoutEdges(words: Passage): Passage {
  return words.slice(words.text.length - words.text.trimStart().length, words.text.trimEnd().length);
}

function trimmed(words: Passage): Passage {
  const opened = words.slice(OPENINGS.endAtStart(words));
  return withoutEdges(opened.slice(0, ENDINGS.startAtEnd(opened)));
}

/** Units that only measure: the thing itself stands behind them. Others are the counted thing ("Kết nạp 50 đảng viên mới"). */
const MEASURES = /^(?:%.*|‰|ha|m|km|m2|m²|km2|m3|m³|kg|tấn|tạ|con|gốc|lượt|đồng|vnđ|lít|kwh|mw|usd|đô la.*|điểm.*|lần.*|.*\/.*)$/iu;
const MULTIPLIER = /^(?:(?:nghìn|ngàn|triệu|tỷ|tỉ|lượt)\s+)*/iu;

/** The counted thing of a figure's unit; empty where the unit only measures. */
export function countedThing({ unitText }: Figure): string {
  const counted = unitText?.replace(MULTIPLIER, '') ?? '';
  return MEASURES.test(counted) || /^(?:triệu|tỷ|tỉ)$/iu.test(counted) ? '' : counted;
}

/** The words behind the figure, up to the next one's name; together with a verb of doing before it. Null where nothing names it. */
export function nameBehind(open: Passage, clause: Clause, figure: Figure, next: Figure | null, before: NameParts): string | null {
  const behind = figure.end + (open.slice(figure.end).first(COMPARING_BEHIND)?.end ?? 0);
  const rest = open.slice(behind, Math.max(behind, next ? beginningOfNext(open, figure, next) : clause.end));
  const cut = rest.first(AFTERMATH);
  const words = `${countedThing(figure)} ${trimmedEnd(cut ? rest.slice(0, cut.start) : rest)}`.trim();
  if (CONTINUES.test(words.toLowerCase())) return null;
  if (words === '' || (!before.isOpen && words.toLowerCase() === figure.unitText?.toLowerCase())) return null;
  const verb = before.isOpen ? before.name : '';
  return verb === '' ? capitalised(words) : `${verb} ${/^\p{Lu}\p{Ll}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)}`;
}

/** "giảm 5% trên cả ba tiêu chí": words that go on with what stands before name nothing. */
const CONTINUES = /^(?:trên|trong|trước|vào|tại|ở|so với|theo)\s/u;

/** Where the words that name the next figure begin: behind the last comma before them. */
function beginningOfNext(open: Passage, figure: Figure, next: Figure): number {
  const between = open.slice(figure.end, next.start);
  const lead = LEAD_IN.startAtEnd(between);
  if (/^\s*,/.test(between.text.slice(lead))) return figure.end + lead;
  const mark = between.slice(0, lead).last(SEPARATOR);
  return figure.end + (mark ? mark.start : lead);
}

function trimmedEnd(words: Passage): string {
  const text = words.text.slice(0, ENDINGS.startAtEnd(words));
  return balanced(text).replace(/^(?:[\s,:.\-–]|\/\p{L}+)+/u, '').replace(/\s+/g, ' ').trim();
}

/** A quotation mark or bracket without its fellow goes. */
function balanced(text: string): string {
  const quotes = (text.match(/"/g) ?? []).length;
  const even = quotes % 2 === 0 ? text : text.replace(/^"|"(?=[^"]*$)/, '');
  return /^[^(]*\)/.test(even) ? even.replace(')', ' ').trim() : even;
}

function capitalised(text: string): string {
  const tidy = balanced(text.replace(/\s+/g, ' ').trim());
  return tidy.charAt(0).toUpperCase() + tidy.slice(1);
}
