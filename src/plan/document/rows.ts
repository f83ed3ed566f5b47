/** Statements and goals without figures → rows, with what stands above them. */
import type { Target } from '../model';
import type { DocumentHeading, DocumentTarget } from './document-targets';
import type { Doubt, Verdict } from './goals';
import { linesAbove, type OutlineNode } from './outline';
import { lineAt, type Paragraph } from './paragraphs';
import type { PassGoal } from './pass-goals';
import type { Draft } from './statements';
import { targetOf } from './target-of-statement';

/** What stands above a paragraph's rows. */
export interface Above {
  /** Texts of the headings and groups, outermost first. */
  readonly headings: readonly string[];
  readonly sections: readonly DocumentHeading[];
  /** The same with their ordinals. */
  readonly path: readonly string[];
  readonly group: string | null;
  /** Index of the row that the paragraph's rows are parts of. */
  readonly parent: number | null;
}

/** From this rank on a heading is a group of rows, not a section of the sheet. */
const GROUP_RANK = 35;

/** `rowOf`: the first row of each paragraph that has any. */
export function aboveOf(node: OutlineNode, rowOf: ReadonlyMap<OutlineNode, number>, titleLines: readonly Paragraph[]): Above {
  const lines = linesAbove(node).filter(({ paragraph }) => paragraph.mark !== null || !titleLines.includes(paragraph));
  const above = lines.filter(({ holds }) => holds === 'heading');
  const headings = above.filter(({ paragraph }) => (paragraph.mark?.rank ?? 0) < GROUP_RANK);
  const groups = above.filter(({ paragraph }) => (paragraph.mark?.rank ?? 0) >= GROUP_RANK);
  const rows = lines.flatMap((line) => (line.holds === 'announcement' || line === node.parent ? (rowOf.get(line) ?? []) : []));
  return {
    headings: [...headings, ...groups].map(({ paragraph }) => headingText(paragraph.text)),
    sections: headings.map(({ paragraph }) => ({ ordinal: paragraph.mark?.text ?? null, text: headingText(paragraph.text) })),
    path: [...headings, ...groups].map(({ paragraph }) => headingText(written(paragraph))),
    group: groups.length > 0 ? headingText(groups.at(-1)?.paragraph.text ?? '') : null,
    parent: rows.at(-1) ?? null,
  };
}

function written({ mark, text }: Paragraph): string {
  return mark && !/^[-+*•]/.test(mark.text) ? `${mark.text}. ${text}` : text;
}

function headingText(text: string): string {
  return text.replace(/[\s:;.,]+$/, '');
}

/** "hoàn thành đầy đủ 100% chỉ tiêu": of what, the heading says. */
export function isNameless(name: string): boolean {
  return name === '' || /^(?:các\s+)?(?:chỉ tiêu|kế hoạch|đầy đủ|nhiệm vụ)(?:\s+(?:được giao|đề ra|giao|kế hoạch|chỉ tiêu))*$/iu.test(name);
}

const LABELS = /^(?:mục tiêu(?:\s+then\s+chốt)?|nhiệm vụ|chỉ tiêu|nội dung|vd|ví dụ)\s*\d*\s*(?::\s*|$)/iu;

/** The innermost heading that names something. */
export function nameAbove({ headings }: Above): string | null {
  const named = headings.map((text) => text.replace(LABELS, '').trim()).filter((text) => text !== '').at(-1);
  return named === undefined ? null : named.charAt(0).toUpperCase() + named.slice(1);
}

/** The row of a statement; `places`: where the rows of the paragraph's other statements stand. Null where it is no goal. */
export function rowOfStatement(paragraph: Paragraph, statement: Draft, verdict: Verdict, above: Above, places: ReadonlyMap<unknown, number>): DocumentTarget | null {
  if (verdict.is === 'nothing') return null;
  const { figure } = statement;
  if (verdict.is === 'plan-of-result' && statement.plan === null && figure.outOf !== null) statement.plan = { ...figure, value: figure.outOf, outOf: null };
  const { plan } = statement;
  const parent = statement.parent ? (places.get(statement.parent) ?? null) : null;
  return {
    path: [...above.path, ...(statement.group !== null ? [statement.group] : []), ...(statement.parent ? [statement.parent.name] : [])],
    name: statement.name,
    unit: figure.unit,
    unitText: figure.unitText,
    target: targetOf(statement),
    actual: plan && plan !== figure ? figure.value : statement.reached,
    line: lineAt(paragraph, figure.start),
    sentence: paragraph.text,
    place: [figure.start, figure.end],
    sections: above.sections,
    group: statement.group ?? above.group,
    parent: parent ?? (statement.group === null ? above.parent : null),
    relation: statement.relation,
    doubt: doubtOf(verdict, statement),
  };
}

function doubtOf(verdict: Verdict, { name }: Draft): Doubt | null {
  if (verdict.is === 'doubtful') return verdict.because;
  return name === '' ? 'no-name' : null;
}

/** Where the name stands, its verb of upkeep left out. */
function placeOf({ text }: Paragraph, name: string, start: number): readonly [number, number] {
  const at = text.toLowerCase().indexOf(name.toLowerCase(), start);
  const from = at < 0 ? start : at;
  return [from, Math.min(text.length, from + name.length)];
}

/** The row of a goal without a figure. */
export function rowOfPassGoal(paragraph: Paragraph, { name, isVague, start }: PassGoal, above: Above): DocumentTarget {
  const target: Target = { text: 'Đạt', comparator: 'pass', value: null, high: null, base: null, decimals: 0 };
  return {
    path: above.path,
    name,
    unit: null,
    unitText: null,
    target,
    actual: null,
    line: lineAt(paragraph, start),
    sentence: paragraph.text,
    place: placeOf(paragraph, name, start),
    sections: above.sections,
    group: above.group,
    parent: above.parent,
    relation: null,
    doubt: isVague ? 'vague' : null,
  };
}
