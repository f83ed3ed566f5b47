/**
 * One paragraph → what it says in figures: each figure with its name, what it is a part of, and its role (a level, a change, a result
 * against its plan). Whether that is a goal, the context decides (goals.ts).
 */
import { readUnit } from '../language/units';
import { findBrackets, type Bracket } from './brackets';
import { COMPARING, COMPARING_BEHIND, DEADLINE, LEAD_IN, OF_WHICH } from './clause-words';
import { findFigures, type Figure } from './figures';
import { nameBefore, nameBehind, ownName, type NameParts } from './names';
import { COMPARED, OF_PLAN, PLAN_FIGURE, REACHED_SO_FAR } from './mood-words';
import { completeNames } from './complete-names';
import { Passage, said } from './passage';
import { clausesOf, type Clause } from './clauses';

/** One figure as the text states it. */
export interface Statement {
  readonly figure: Figure;
  /** Without verbs and connecting words; empty where the figure has none of its own. */
  readonly name: string;
  /** What stood before a colon: "Chăn nuôi: trâu 35 con". */
  readonly group: string | null;
  /** Comparing words and figure, as a target cell would hold them: "từ 80% trở lên". */
  readonly phrase: string;
  /** The verb of change that opens the name: "Giảm tỷ lệ hộ nghèo 2%". */
  readonly verb: 'giảm' | 'tăng' | null;
  /** What it is a part of; null at the top. */
  readonly parent: Statement | null;
  readonly relation: 'part' | 'sum' | null;
  /** Said in brackets behind its parent's figure. */
  readonly isAside: boolean;
  /** The plan's figure, where this one is a result held against it. */
  readonly plan: Figure | null;
  /** The plan's share of a result, "đạt 76 % kế hoạch", without the plan itself. */
  readonly isResult: boolean;
  /** What had been reached before. */
  readonly reached: number | null;
  /** Another authority's figure for the same: "208 kg (tỉnh giao) / 212 kg (huyện giao)". */
  readonly isSecondGiver: boolean;
  readonly clause: Clause;
}

export type Draft = { -readonly [K in keyof Statement]: Statement[K] };

/** A sentence of its own that says how far things are: "Lũy kế đã đạt 9 tiêu chí". */
const REACHED_SINCE = said(String.raw`^[\s,]*(?:lũy kế|hiện có|hiện nay|đến nay)»`);

/** Brackets within brackets are read so deep; nobody writes deeper. */
const DEEPEST = 3;

/** Reads the statements of a paragraph, in the order of their figures. `depth`: within how many brackets it stands. */
export function readStatements(passage: Passage, depth = 0): readonly Statement[] {
  const figures = findFigures(passage);
  if (figures.length === 0) return [];
  const brackets = depth < DEEPEST ? findBrackets(passage, figures) : [];
  const open = passage.without(brackets);
  const statements: Draft[] = [];
  for (const clause of clausesOf(open)) {
    const own = figures.filter((figure) => figure.start >= clause.start && figure.start < clause.end && !brackets.some((bracket) => isIn(figure, bracket)));
    const asides = brackets.filter((bracket) => bracket.start >= clause.start && bracket.start < clause.end);
    const reached = open.slice(clause.start, clause.end).says(REACHED_SINCE) ? own.at(-1) : undefined;
    const last = statements.at(-1);
    if (reached && last && last.figure.unit?.id === reached.unit?.id) last.reached = reached.value;
    else readClause({ passage, open, depth, figures }, clause, own, asides, statements);
  }
  completeNames(statements, (name) => new Passage(name, passage.isBare), ({ end }) => COUNTED_BEHIND.exec(passage.text.slice(end, end + 30))?.[1] ?? null);
  return statements;
}

function isIn({ start }: Figure, bracket: Bracket): boolean {
  return start >= bracket.start && start < bracket.end;
}

/** "250 bóng đèn": what is counted follows. */
const COUNTED_BEHIND = /^\s(\p{Ll}+)(?![\p{L}\d])/u;

/** What is read at present. */
interface Reading {
  readonly passage: Passage;
  /** Without the brackets that hold figures. */
  readonly open: Passage;
  readonly depth: number;
  readonly figures: readonly Figure[];
}

function readClause(reading: Reading, clause: Clause, own: readonly Figure[], asides: readonly Bracket[], statements: Draft[]): void {
  const { passage, open } = reading;
  const parent = clause.isPart ? (statements.filter((statement) => !statement.isAside && !statement.clause.isPart).at(-1) ?? null) : null;
  let last: Draft | null = null;
  let group = statements.filter((statement) => !statement.isAside && statement.clause.sentence === clause.sentence).at(-1)?.group ?? null;
  const placed = [...own.map((figure) => ({ at: figure.start, figure })), ...asides.map((bracket) => ({ at: bracket.start, bracket }))].sort((a, b) => a.at - b.at);
  for (const { figure, bracket } of placed as readonly Placed[]) {
    if (figure) {
      const before = own[own.indexOf(figure) - 1] ?? null;
      const next = own[own.indexOf(figure) + 1] ?? null;
      if (last && before && isNamelessBehind(open, before, figure) && isAboutLast(passage, figure, last)) continue;
      const draft = statementOf(open, clause, figure, before, next, last);
      if (draft === null) continue;
      if (last && draft.name === '' && isAboutLast(passage, figure, last)) continue;
      if (last && before && open.slice(before.end, figure.start).says(GIVER)) Object.assign(draft, { name: last.name, isSecondGiver: true });
      if (draft.group !== null) group = draft.group;
      const statement: Draft = { ...draft, group, parent, relation: parent ? 'part' : null };
      statements.push(statement);
      last = statement;
    } else readAside(reading, bracket, clause, last, statements);
  }
}

const GIVER = said(String.raw`^\s*\([^)]*«giao»[^)]*\)\s*(?:[/;,]|và)?\s*$`);

/** A figure of the sentence, or a bracket with figures. */
type Placed = { readonly figure: Figure; readonly bracket?: undefined } | { readonly bracket: Bracket; readonly figure?: undefined };

/** A figure without a name behind another one: a share of the plan, a comparison, the end of a move; all of them say something of the last. */
function isAboutLast(passage: Passage, figure: Figure, last: Draft): boolean {
  if (figure.unit?.id === 'pct' && passage.slice(figure.end).says(OF_PLAN)) {
    last.isResult ||= !/(?:tăng|giảm|vượt)\s+(?:\p{L}+\s+)*$/u.test(passage.words.slice(last.figure.end, figure.start));
    return true;
  }
  return passage.slice(figure.end).says(COMPARED);
}

/** Nothing between two figures but words that lead to the second. */
function isNamelessBehind(open: Passage, before: Figure, figure: Figure): boolean {
  const between = open.slice(before.end, figure.start);
  return /^[\s,]*(?:và)?[\s,]*$/u.test(between.words.slice(0, LEAD_IN.startAtEnd(between)));
}

/** No name is longer, with what leads to it. */
const LONGEST_NAME = 600;
const MOVE = said(String.raw`^(?=[\s,]*\p{L})[\s,]*(?:giảm|tăng|lên|xuống|còn|đến|tới|xuống còn|lên đến|lên tới|nâng lên|[\s,])+$`);

function statementOf(open: Passage, clause: Clause, figure: Figure, before: Figure | null, next: Figure | null, last: Draft | null): Draft | null {
  const from = Math.max(before ? before.end : clause.start, figure.start - LONGEST_NAME);
  const region = open.slice(from, figure.start);
  const lead = LEAD_IN.startAtEnd(region);
  const leadStart = from + lead;
  if (before && last && isMove(open, before, figure)) {
    last.phrase = `${last.phrase} ${open.text.slice(before.end, figure.end).trim()}`;
    last.reached = before.value;
    last.figure = figure;
    return null;
  }
  const parts: NameParts = nameBefore(open.slice(from, leadStart), before !== null, last);
  const isCutOff = /^\s*,/.test(region.text.slice(lead));
  const behind = ownName(parts) && !isCutOff ? null : nameBehind(open, clause, figure, next, isCutOff ? { ...parts, name: '', isOpen: false } : parts);
  const name = behind ?? parts.name;
  const words = open.slice(leadStart, figure.start);
  return {
    figure,
    name,
    group: parts.group,
    verb: parts.verb,
    phrase: phraseOf(open, words, figure, SOWING.test(name.toLowerCase())),
    parent: null,
    relation: null,
    isAside: false,
    plan: planOf(open, figure),
    isResult: false,
    reached: null,
    isSecondGiver: false,
    clause,
  };
}

function isMove(open: Passage, before: Figure, figure: Figure): boolean {
  return open.slice(before.end, figure.start).says(MOVE) && /từ\s*$/u.test(open.words.slice(0, before.start)) && before.unit?.id === figure.unit?.id;
}

/** "2.844/11.800 ha, đạt 24,1%": the second is the plan. Without a share behind it, the context says. */
function planOf(open: Passage, figure: Figure): Figure | null {
  if (figure.outOf === null) return null;
  const behind = open.slice(figure.end);
  return behind.says(SHARE_FOLLOWS) || behind.says(OF_PLAN) ? { ...figure, value: figure.outOf, outOf: null } : null;
}
const SHARE_FOLLOWS = said(String.raw`^\s*[,;(]?\s*(?:=|(?:\.\s*)?(?:đạt|bằng|chiếm|tương đương|tăng|giảm|vượt)»(?=\D{0,15}\d))`);

/** "Gieo cấy trên 9.800 ha": on so much land, not on more. */
const SOWING = /(?:^|\s)(?:gieo cấy|gieo trồng|gieo sạ|gieo|cấy|canh tác|sản xuất)$/u;

/** The comparing words that lead to the figure, the figure, and "trở lên" behind it. */
function phraseOf(open: Passage, lead: Passage, figure: Figure, isSown: boolean): string {
  const compare = lead.without(lead.all(DEADLINE)).all(COMPARING).map(({ start, end }) => lead.text.slice(start, end).toLowerCase());
  const isBoth = compare.includes('khoảng') && compare.some((word) => /^(?:trên|dưới|hơn)$/.test(word));
  const behind = open.slice(figure.end).first(COMPARING_BEHIND);
  const words = compare.filter((word) => !(isBoth && word === 'khoảng') && !(isSown && word === 'trên'));
  return [...words, open.text.slice(figure.start, figure.end).replace(/\s+/g, ' ').trim(), behind ? open.text.slice(figure.end + behind.start, figure.end + behind.end).trim() : ''].filter(Boolean).join(' ');
}

/** What stands in brackets: the plan that a result is held against, what has been reached so far, or parts of the figure before. */
function readAside({ passage, depth, figures: all }: Reading, bracket: Bracket, clause: Clause, last: Draft | null, statements: Draft[]): void {
  const figures = all.filter((inner) => isIn(inner, bracket));
  const inner = passage.slice(bracket.start + 1, bracket.isClosed ? bracket.end - 1 : bracket.end);
  const before = passage.slice(clause.start, bracket.start);
  const [first] = figures;
  if (!first) return;
  if (before.says(PLAN_FIGURE) || /^\s*(?:kh|kế hoạch|chỉ tiêu(?: giao)?|nghị quyết|nq)\b/u.test(inner.words)) {
    const figure = first;
    if (last) last.plan = figure;
    else statements.push(planAlone(before, figure, clause));
    return;
  }
  if (last && inner.says(REACHED_SO_FAR)) {
    last.reached = figures.at(-1)?.value ?? null;
    return;
  }
  if (last && (inner.says(COMPARED) || (first.outOf !== null && last.figure.unit?.id === 'pct'))) return;
  const owner = last ?? (inner.says(OF_WHICH) ? (statements.at(-1) ?? null) : null);
  const nested = readStatements(inner, depth + 1).map((statement) => ({ ...statement, figure: moved(statement.figure, bracket.start + 1) }));
  for (const statement of nested) {
    const draft: Draft = { ...statement, clause, parent: statement.parent ?? owner, relation: 'part', isAside: true };
    draft.name ||= nameOfAside(draft, owner);
    statements.push(draft);
  }
}

const OUTCOME = said(String.raw`,?\s*«(?:đã|cũng đã|mới|chỉ|ước)?\s*(?:vượt|đạt|hoàn thành|bằng|thực hiện)».*$`);

/** "số thu đã vượt chỉ tiêu phấn đấu giao thêm (3.800 tỷ đồng)": the plan's figure, whatever the result. */
function planAlone(before: Passage, figure: Figure, clause: Clause): Draft {
  const outcome = before.first(OUTCOME);
  const { name, group } = nameBefore(outcome ? before.slice(0, outcome.start) : before, false, null);
  return { figure, name, group, phrase: '', verb: null, parent: null, relation: null, isAside: false, plan: figure, isResult: true, reached: null, isSecondGiver: false, clause };
}

function moved(figure: Figure, by: number): Figure {
  return { ...figure, start: figure.start + by, end: figure.end + by, unitStart: figure.unitStart + by };
}

/** "(giảm 76 hộ)" behind "Tỷ lệ hộ nghèo": the number of households in poverty. */
function nameOfAside(aside: Draft, parent: Draft | null): string {
  if (!parent) return '';
  const subject = parent.name.replace(/^(?:tỷ|tỉ)\s+lệ\s+/iu, '');
  const sameKind = aside.figure.unit?.id === parent.figure.unit?.id;
  if (sameKind) return parent.name;
  const verb = /^(giảm|tăng)(?!\s+(?:còn|xuống|lên))/u.exec(aside.phrase)?.[1];
  const noun = aside.figure.unitText ?? '';
  const counted = subject.toLowerCase().startsWith(noun.toLowerCase()) || readUnit(noun)?.isWhole !== true ? subject : `${noun} ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`;
  if (aside.figure.unit?.id === 'pct') return `Tỷ lệ ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`;
  return [`Số ${counted.charAt(0).toLowerCase()}${counted.slice(1)}`, verb].filter(Boolean).join(' ');
}
