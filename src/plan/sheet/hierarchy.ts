/** Which row belongs under which: from ordinals, bullets, "trong đó", and where there are none from indents. */
import { announcedRelation, isDependentName, isMeasureHeading, isTotal, relationOf, type Ordinal } from './row-marks';
import type { TableRow } from './row-kinds';

export interface PlacedRow {
  readonly row: TableRow;
  /** Rows above it from the outermost parent: indicators and the headings that names depend on. */
  readonly parents: readonly TableRow[];
  /** Section headings above it that are not in its path, outermost first. */
  readonly sections: readonly TableRow[];
  readonly relation: 'part' | 'sum' | null;
}

/** Rank of a row's mark: a smaller one ends everything with a greater one. Equal ranks go by order of appearance (I over A or A over I, * over - or - over *). */
const RANKS: Readonly<Record<Ordinal['kind'], number>> = { part: 0, letter: 10, roman: 10, number: 20, dotted: 20, 'small-letter': 40, dash: 60, star: 60, dot: 60, plus: 65 };
const HEADING_RANK = 5;
const UNMARKED_RANK = 50;
/** Leading spaces that are no more than untidiness. */
const SLACK = 2;

const FLAT = 'flat';

interface Mark {
  readonly rank: number;
  readonly kind: string;
  readonly indent: number;
}

interface Node {
  readonly row: TableRow;
  readonly mark: Mark;
  readonly parent: Node | null;
  /** How many rows stand above it. */
  readonly depth: number;
  readonly children: Node[];
  readonly relation: Relation | null;
  /** A heading over rows that are no deeper than it: nothing but the missing figures tells it from them. */
  readonly isFlat: boolean;
}

type Relation = 'part' | 'sum';

/** A "Trong đó:" or "Chia ra:" that speaks about the rows after it, as long as they are not further left than `indent`. */
interface Announcement {
  readonly relation: Relation;
  readonly parent: Node;
  readonly indent: number;
  /** Said in the name of a row of its own ("Trong đó: bò lai"): then only unmarked rows go on with it. */
  readonly isInline: boolean;
  /** Whether the first row that it speaks of is bold; null before that. */
  readonly isBold: boolean | null;
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
  const capitalsTell = hasOrdinals || rows.some((row) => !row.isCapitals);
  const nodes: Node[] = [];
  const stack: Node[] = [];
  let announced: Announcement | null = null;
  rows.forEach((row, index) => {
    if (row.startsTable) stack.length = 0;
    const top = stack.at(-1);
    const said = relationOf(row.name);
    if (row.kind === 'relation') {
      announced = top && said ? { relation: said, parent: top, indent: row.indent, isInline: false, isBold: null } : null;
      return;
    }
    if (hasOrdinals && row.kind === 'indicator' && row.ordinal === null && isTotal(row.name)) {
      nodes.push(attach(row, { rank: HEADING_RANK, kind: 'total', indent: 0 }, null, null));
      return;
    }
    const own = markOf(row, rows[index + 1], hasOrdinals, capitalsTell);
    if (top && said && row.kind === 'indicator' && (row.ordinal === null || isPeer(top.mark, own))) {
      nodes.push(attach(row, own, top, said));
      announced = { relation: said, parent: top, indent: row.indent + SLACK + 1, isInline: true, isBold: row.isBold };
      return;
    }
    const mark = underAnnouncement(announced, row, own);
    closeFor(stack, row, mark);
    const parent = stack.at(-1) ?? null;
    if (announced && (!isOpen(stack, announced.parent) || (announced.isInline && row.ordinal !== null))) announced = null;
    const isAnnounced = announced !== null && parent === announced.parent;
    if (announced && isAnnounced) announced = { ...announced, isBold: announced.isBold ?? row.isBold };
    const node = attach(row, mark, parent, said ?? (isAnnounced ? announced?.relation : null) ?? (parent ? announcedRelation(parent.row.name) : null));
    nodes.push(node);
    stack.push(node);
  });
  return nodes;
}

function attach(row: TableRow, mark: Mark, parent: Node | null, relation: Relation | null): Node {
  const node: Node = { row, mark, parent, depth: parent ? parent.depth + 1 : 0, children: [], relation, isFlat: mark.kind === FLAT };
  parent?.children.push(node);
  return node;
}

function markOf(row: TableRow, next: TableRow | undefined, hasOrdinals: boolean, capitalsTell: boolean): Mark {
  if (row.ordinal) {
    const { kind, depth } = row.ordinal;
    const isOuter = RANKS[kind] < RANKS.number;
    return { rank: RANKS[kind] + (kind === 'dotted' ? depth : 0), kind: `${kind}${depth}`, indent: isOuter ? 0 : row.indent };
  }
  const isOverNumbers = next?.ordinal ? RANKS[next.ordinal.kind] <= RANKS.number : false;
  if (row.kind === 'heading' && ((capitalsTell && row.isCapitals) || (hasOrdinals && isOverNumbers))) return { rank: HEADING_RANK, kind: 'heading', indent: 0 };
  const isFlat = row.kind === 'heading' && next?.kind === 'indicator' && next.ordinal === null && next.indent <= row.indent && next.isBold === row.isBold;
  return { rank: UNMARKED_RANK, kind: isFlat ? FLAT : 'unmarked', indent: row.indent + (row.isBold ? 0 : SLACK) };
}

/**
 * Unmarked rows after "Trong đó" are deeper than the indicator that it speaks of, where that has a mark or they are not further left;
 * a row in bold ends what was not bold.
 */
function underAnnouncement(announced: Announcement | null, row: TableRow, own: Mark): Mark {
  if (!announced || own.kind !== 'unmarked' || (row.isBold && announced.isBold === false) || announced.parent.row.kind !== 'indicator') return own;
  if (announced.parent.row.ordinal === null && row.indent < announced.indent - SLACK) return own;
  const above = announced.parent.mark;
  return { ...own, rank: Math.max(own.rank, above.rank), indent: Math.max(own.indent, above.indent + SLACK + 1) };
}

/** Whether rows can still be put under this one. Rows keep their place on the stack: one look is enough. */
function isOpen(stack: readonly Node[], node: Node): boolean {
  return stack[node.depth] === node;
}

/** Whether a row on the stack is of the same mark and not further left. */
function isPeer(other: Mark, mark: Mark): boolean {
  const isSameKind = other.kind === mark.kind || (other.kind === 'unmarked' && mark.kind === FLAT);
  const isRightOf = other.kind === FLAT && mark.kind === 'unmarked' && other.indent > mark.indent + SLACK;
  return isRightOf || (isSameKind && other.indent > mark.indent - SLACK);
}

/** Takes off the stack what cannot be above this row: its peers with all that is under them, then whatever ranks deeper. */
function closeFor(stack: Node[], row: TableRow, mark: Mark): void {
  const peer = stack.findIndex((node) => isPeer(node.mark, mark));
  if (peer >= 0) stack.length = peer;
  const open = stack.at(-1);
  if (open?.isFlat && mark.kind === 'unmarked' && isOverMeasures(open) && !isDependentName(row.name)) stack.pop();
  for (let top = stack.at(-1); top && (top.mark.rank > mark.rank || !mayHold(top.row.ordinal, row.ordinal)); top = stack.at(-1)) stack.pop();
}

/** "Lúa" over "Diện tích", "Năng suất": a name that means something alone does not go on with it. */
function isOverMeasures({ children }: Node): boolean {
  return children[0] !== undefined && isDependentName(children[0].row.name);
}

/** 2.1 does not stand under 1. */
function mayHold(above: Ordinal | null, below: Ordinal | null): boolean {
  if (below?.kind !== 'dotted' || (above?.kind !== 'dotted' && above?.kind !== 'number')) return true;
  const bare = (text: string) => text.replace(/^\(|[.)/]+$/g, '');
  return bare(below.text).startsWith(`${bare(above.text)}.`);
}

/**
 * A heading without figures is a section (I, A, PHẦN, "Chăn nuôi" over whole names) or a step in the path of its rows: a bullet,
 * a measure over what is measured ("Diện tích" over "Lúa", "Ngô"), or a heading whose rows mean nothing alone ("Lúa nước" over "Diện tích",
 * "Năng suất", "Sản lượng").
 */
function belongsToPaths({ row, children }: Node): boolean {
  if (row.ordinal?.kind === 'part' || children.length === 0) return false;
  if (row.ordinal && RANKS[row.ordinal.kind] >= RANKS['small-letter']) return true;
  if (isMeasureHeading(row.name)) return true;
  const dependent = children.filter((child) => child.row.kind === 'indicator' && isDependentName(child.row.name)).length;
  return dependent * 2 >= children.length;
}

function ancestors(node: Node): Node[] {
  const above: Node[] = [];
  for (let parent = node.parent; parent; parent = parent.parent) above.push(parent);
  return above.reverse();
}
