/** Which row belongs under which: from ordinals, bullets, "trong đó", and where there are none from indents. */
import { announcedRelation, isDependentName, relationOf, type Ordinal } from './row-marks';
import type { TableRow } from './row-kinds';

export interface PlacedRow {
  readonly row: TableRow;
  /** Rows above it from the outermost parent: indicators and the headings that names depend on. */
  readonly parents: readonly TableRow[];
  /** Section headings above it that are not in its path, outermost first. */
  readonly sections: readonly TableRow[];
  readonly relation: 'part' | 'sum' | null;
}

/** Rank of a row's mark; a smaller one ends everything with a greater one. Bullets among themselves go by order of appearance. */
const RANKS: Readonly<Record<Ordinal['kind'], number>> = { part: 0, letter: 10, roman: 10, number: 20, dotted: 20, 'small-letter': 40, dash: 60, star: 60, dot: 60, plus: 65 };
const HEADING_RANK = 5;
const UNMARKED_RANK = 50;
/** Leading spaces that are no more than untidiness. */
const SLACK = 2;

interface Mark {
  readonly rank: number;
  readonly kind: string;
  readonly indent: number;
}

interface Node {
  readonly row: TableRow;
  readonly mark: Mark;
  readonly parent: Node | null;
  readonly children: Node[];
  readonly relation: 'part' | 'sum' | null;
}

/** Places every section and indicator row; relation rows ("Trong đó:") only colour what follows them. One pass, no step back. */
export function placeRows(rows: readonly TableRow[]): readonly PlacedRow[] {
  const nodes = buildTree(rows);
  const isSection = new Map(nodes.map((node) => [node, node.row.kind === 'heading' && !belongsToPaths(node)]));
  return nodes.map((node) => {
    const above = ancestors(node);
    return {
      row: node.row,
      parents: above.filter((other) => !isSection.get(other)).map((other) => other.row),
      sections: above.filter((other) => isSection.get(other)).map((other) => other.row),
      relation: node.relation,
    };
  });
}

function buildTree(rows: readonly TableRow[]): Node[] {
  const hasOrdinals = rows.some((row) => row.ordinal !== null);
  const nodes: Node[] = [];
  const stack: Node[] = [];
  let said: { relation: 'part' | 'sum'; parent: Node; indent: number } | null = null;
  for (const row of rows) {
    if (row.kind === 'relation') {
      const parent = stack.at(-1);
      const relation = relationOf(row.name);
      if (parent && relation) said = { relation, parent, indent: row.indent };
      continue;
    }
    const own = markOf(row, hasOrdinals);
    const inline = row.kind === 'indicator' ? relationOf(row.name) : null;
    const isUnderMarker = said !== null && row.ordinal === null && row.indent >= said.indent - SLACK && said.parent.row.kind === 'indicator';
    const mark = isUnderMarker && said ? { ...own, indent: Math.max(own.indent, said.parent.mark.indent + 5) } : own;
    closeUpTo(stack, mark, inline !== null);
    const parent = stack.at(-1) ?? null;
    if (said && parent !== said.parent) said = null;
    const relation = inline ?? (said && parent === said.parent ? said.relation : null) ?? (parent ? announcedRelation(parent.row.name) : null);
    const node: Node = { row, mark: inline === null ? mark : { ...mark, kind: `${mark.kind}-inline`, indent: mark.indent + 5 }, parent, children: [], relation };
    parent?.children.push(node);
    nodes.push(node);
    stack.push(node);
  }
  return nodes;
}

function markOf(row: TableRow, hasOrdinals: boolean): Mark {
  if (row.ordinal) {
    const { kind, depth } = row.ordinal;
    return { rank: RANKS[kind] + (kind === 'dotted' ? depth : 0), kind, indent: kind === 'letter' || kind === 'roman' ? 0 : row.indent };
  }
  const isHeading = row.kind === 'heading' && hasOrdinals && (row.isCapitals || row.isBold);
  if (isHeading) return { rank: HEADING_RANK, kind: 'heading', indent: 0 };
  return { rank: UNMARKED_RANK, kind: 'unmarked', indent: row.indent + (row.isBold ? 0 : SLACK) };
}

/** Takes off the stack what cannot be above a row with this mark. An inline "Trong đó" stays under the row that it follows. */
function closeUpTo(stack: Node[], mark: Mark, isInline: boolean): void {
  const isPeer = (other: Mark) => other.kind === mark.kind && other.indent > mark.indent - SLACK;
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const isBelow = top.mark.rank > mark.rank && !(top.mark.rank === RANKS.dash && mark.rank === RANKS.dash);
    if (isInline && !isBelow && isPeer(top.mark) && !top.mark.kind.endsWith('-inline')) return;
    if (!isBelow && !isPeer(top.mark) && !stack.some((other) => isPeer(other.mark))) return;
    stack.pop();
    if (isPeer(top.mark) && !stack.some((other) => isPeer(other.mark))) return closeDeeper(stack, mark);
  }
}

function closeDeeper(stack: Node[], mark: Mark): void {
  for (let top = stack.at(-1); top && top.mark.rank > mark.rank; top = stack.at(-1)) stack.pop();
}

/**
 * A heading without figures is a section (I, A, PHẦN, capitals) or a step in the path of its rows: a bullet, or a numbered heading
 * whose rows mean nothing alone ("Lúa nước" over "Diện tích", "Năng suất", "Sản lượng").
 */
function belongsToPaths(node: Node): boolean {
  const kind = node.row.ordinal?.kind ?? node.mark.kind;
  if (kind === 'part' || kind === 'letter' || kind === 'roman' || kind === 'heading') return false;
  if (node.children.length === 0) return false;
  if (kind === 'dash' || kind === 'star' || kind === 'dot' || kind === 'plus' || kind === 'small-letter') return true;
  return node.children.some((child) => isDependentName(child.row.name) || relationOf(child.row.name) !== null);
}

function ancestors(node: Node): Node[] {
  const above: Node[] = [];
  for (let parent = node.parent; parent; parent = parent.parent) above.unshift(parent);
  return above;
}
