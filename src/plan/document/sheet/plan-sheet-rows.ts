/** Recognised targets → the rows of a plan sheet, as a clerk lists them: sections, numbered indicators, dashes and plus signs below. */
import type { CellInput, Target } from '../../model';
import type { DocumentTarget } from '../document-targets';
import { BARE_MEASURE } from '../clause-words';
import { Passage } from '../passage';
import { AREA, DECREASE, INCREASE, LEVEL_AT_THE_END, OF_WHICH, accumulated, reachedBefore, specified } from './plan-sheet-words';

export interface PlanSheetRow {
  /** section: a heading · group: a name that stands over rows · relation: "Trong đó:" · target: an indicator. */
  readonly kind: 'section' | 'group' | 'relation' | 'target';
  readonly ordinal: string;
  readonly name: string;
  readonly unit: string;
  readonly target: CellInput;
  /** Number format of the row's figures. */
  readonly format: string;
  readonly note: string;
  /** How deep the name stands, 0 to 2. */
  readonly depth: number;
}

/** An indicator or a name over others, before it has its ordinal. */
interface Node {
  readonly name: string;
  readonly row: DocumentTarget | null;
  readonly children: Node[];
  /** What the children are of it. */
  relation: 'part' | 'sum' | null;
}

interface Section {
  readonly title: string;
  readonly level: number;
  readonly nodes: Node[];
}

/** The rows for these targets, in their order. */
export function planSheetRows(targets: readonly DocumentTarget[]): readonly PlanSheetRow[] {
  const rows: PlanSheetRow[] = [];
  const counts: number[] = [];
  for (const { title, level, nodes } of sectionsOf(targets)) {
    if (title !== '') {
      counts.length = level + 1;
      counts[level] = (counts[level] ?? 0) + 1;
      rows.push(heading('section', sectionOrdinal(counts[level] ?? 1, level), title, 0));
    }
    nodes.forEach((node, index) => {
      place(node, String(index + 1), 0, rows);
    });
  }
  return rows;
}

const LETTERS = 'ABCDEGHIKLMNOPQRSTUVXY';

function sectionOrdinal(count: number, level: number): string {
  return level === 0 ? roman(count) : (LETTERS.charAt(count - 1) || String(count));
}

const ROMAN: readonly (readonly [number, string])[] = [[10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];

function roman(count: number): string {
  let [rest, text] = [count, ''];
  for (const [worth, sign] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += sign;
  }
  return text;
}

function place(node: Node, ordinal: string, depth: number, rows: PlanSheetRow[]): void {
  rows.push(node.row ? indicator(node.row, node.name, ordinal, depth) : heading('group', ordinal, node.name, depth));
  if (node.relation !== null) rows.push(heading('relation', '', OF_WHICH[node.relation], depth));
  for (const child of node.children) place(child, depth === 0 ? '-' : '+', Math.min(depth + 1, 2), rows);
}

function heading(kind: PlanSheetRow['kind'], ordinal: string, name: string, depth: number): PlanSheetRow {
  return { kind, ordinal, name, unit: '', target: null, format: '', note: '', depth };
}

function indicator(row: DocumentTarget, name: string, ordinal: string, depth: number): PlanSheetRow {
  const { target, unitText, actual } = row;
  const decimals = target.comparator === 'range' ? target.decimals : decimalsOf(target);
  const format = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  const reached = target.comparator === 'delta' ? null : (target.base ?? actual);
  const note = reached === null ? '' : reachedBefore([vietnamese(reached), unitText].filter(Boolean).join(unitText === '%' ? '' : ' '));
  return { kind: 'target', ordinal, name, unit: unitText ?? '', target: targetCell(target, unitText), format, note, depth };
}

function decimalsOf({ value, decimals }: Target): number {
  return value === null ? 0 : Math.max(decimals, (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length);
}

/** A bare number is a number; whatever compares, changes or names a state keeps its words, which the sheet's reader understands. */
function targetCell(target: Target, unitText: string | null): CellInput {
  const { comparator, value, base, text } = target;
  if (comparator === '=' && value !== null) return { number: value };
  if (comparator === 'delta' && base !== null && !/lũy kế|luỹ kế/iu.test(text)) {
    const change = /tăng|giảm|thêm/iu.test(text) ? text : `thêm ${text}`;
    return { text: `${change} ${accumulated([vietnamese(base), unitText].filter(Boolean).join(' '))}` };
  }
  // "trở' lên": a scanner's slip that the reader passes over.
  return { text: text.replace(/['’`´](?=\s*lên)/giu, '') };
}

function vietnamese(value: number): string {
  return String(value).replace('.', ',');
}

/** Sections in the order of the text; headings that all targets share say nothing and are left out. */
function sectionsOf(targets: readonly DocumentTarget[]): readonly Section[] {
  const shared = sharedDepth(targets);
  const sections: Section[] = [];
  let before: readonly string[] = [];
  const nodes = new Map<number, Node>();
  targets.forEach((target, index) => {
    const titles = target.sections.slice(shared, shared + DEEPEST_SECTION).map(({ text }) => text);
    const changed = titles.findIndex((title, level) => title !== before[level]);
    if (sections.length === 0 || changed >= 0 || titles.length !== before.length) {
      const from = changed < 0 ? titles.length : changed;
      if (from >= titles.length) sections.push({ title: '', level: 0, nodes: [] });
      titles.slice(from).forEach((title, offset) => sections.push({ title, level: from + offset, nodes: [] }));
      before = titles;
    }
    const section = sections.at(-1);
    const under = target.sections.slice(shared + DEEPEST_SECTION).at(-1)?.text ?? null;
    if (section) nodes.set(index, attach({ ...target, group: target.group ?? under }, nodes, section));
  });
  return sections.map((section) => ({ ...section, nodes: withCrops(withoutRepeats(section.nodes)) }));
}

/** Sections and their parts; deeper headings are names over rows. */
const DEEPEST_SECTION = 2;

function sharedDepth(targets: readonly DocumentTarget[]): number {
  const [first] = targets;
  if (!first) return 0;
  let depth = 0;
  while (depth < first.sections.length && targets.every(({ sections }) => sections[depth]?.text === first.sections[depth]?.text)) depth += 1;
  return depth;
}

/** Puts a target under its parent or group, or at the top of its section. */
function attach(target: DocumentTarget, nodes: ReadonlyMap<number, Node>, section: Section): Node {
  const node: Node = { name: target.name, row: target, children: [], relation: null };
  const parent = target.parent === null ? undefined : nodes.get(target.parent);
  if (parent && isPartOf(target, parent)) {
    parent.children.push(node);
    if (target.relation !== null && parent.name !== target.name && parent.row?.unit?.id === target.unit?.id) parent.relation ??= target.relation;
    return node;
  }
  if (target.group !== null && target.parent === null) {
    const last = section.nodes.at(-1);
    const group = last?.row === null && last.name === target.group ? last : { name: target.group, row: null, children: [], relation: null };
    if (group !== last) section.nodes.push(group);
    group.children.push(node);
    return node;
  }
  section.nodes.push(node);
  return node;
}

/** What is announced under a figure in another unit ("306 tấn, trong đó: lúa 55 ha") is listed beside it: the two cannot be compared. */
function isPartOf(target: DocumentTarget, parent: Node): boolean {
  if (isMeasure(target.name) || parent.row === null || target.line === parent.row.line) return true;
  return target.unit?.id === parent.row.unit?.id;
}

function isMeasure(name: string): boolean {
  return new Passage(name, false).says(BARE_MEASURE);
}

/** "Lúa nước 55 ha, năng suất …, sản lượng …": a name over its three measures. */
function withCrops(nodes: readonly Node[]): Node[] {
  return nodes.map((node) => {
    const children = withCrops(node.children);
    const measures = children.filter(({ name }) => isMeasure(name));
    if (node.row?.unit?.id !== 'ha' || measures.length === 0 || isMeasure(node.name)) return { ...node, children };
    const name = node.name.replace(/^diện tích\s+(?:gieo trồng\s+|trồng\s+)?/iu, '');
    const area: Node = { name: AREA, row: node.row, children: [], relation: null };
    return { name: name.charAt(0).toUpperCase() + name.slice(1), row: null, children: [area, ...children], relation: null };
  });
}

/** Two rows of one name and unit would be taken for one: the change says that it is one, the level below its change that it is the level. */
function withoutRepeats(nodes: readonly Node[]): Node[] {
  return nodes.map((node) => {
    const children = withoutRepeats(node.children.map((child) => (isNamedLike(child, node) ? { ...child, name: specified(child.name, LEVEL_AT_THE_END) } : child)));
    const isRepeated = nodes.some((other) => other !== node && isNamedLike(other, node));
    const change = node.row?.target.comparator === 'delta' ? node.row.target.value : null;
    return { ...node, children, name: isRepeated && change !== null ? specified(node.name, change < 0 ? DECREASE : INCREASE) : node.name };
  });
}

function isNamedLike(node: Node, other: Node): boolean {
  return node.row !== null && other.row !== null && node.name === other.name && node.row.unit?.id === other.row.unit?.id;
}
