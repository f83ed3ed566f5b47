/** Which paragraph stands under which: from marks and headings, and the depth that a Word list states. */
import type { Paragraph } from './paragraphs';

export interface OutlineNode {
  readonly paragraph: Paragraph;
  readonly parent: OutlineNode | null;
  /** Whether others may stand under it: a heading, or a line that announces a list. */
  readonly holds: 'heading' | 'announcement' | 'nothing';
}

/** Marks of one rank, where only an announcement ("trong đó:") puts one under the other. */
const BULLETS = 60;
const HEADING_RANK = 5;
const BODY_RANK = 50;

interface Open {
  readonly node: OutlineNode;
  readonly rank: number;
  readonly kind: string;
  readonly depth: number | null;
}

/** Places every paragraph in one pass. `hasFigure` tells a heading from a line that states something. */
export function outlineOf(paragraphs: readonly Paragraph[], hasFigure: (paragraph: Paragraph) => boolean): readonly OutlineNode[] {
  const open: Open[] = [];
  const nodes: OutlineNode[] = [];
  paragraphs.forEach((paragraph, index) => {
    const states = hasFigure(paragraph);
    const own = markOf(paragraph, states, paragraphs[index + 1]);
    for (let above = open.at(-1); above && !mayHold(above, own, paragraph); above = open.at(-1)) open.pop();
    const node: OutlineNode = { paragraph, parent: open.at(-1)?.node ?? null, holds: holdsOf(paragraph, states, own, paragraphs[index + 1]) };
    nodes.push(node);
    open.push({ node, ...own });
  });
  return nodes;
}

type Own = Omit<Open, 'node'>;

function markOf(paragraph: Paragraph, states: boolean, next: Paragraph | undefined): Own {
  const { mark, depth } = paragraph;
  if (mark && mark.rank >= BULLETS && !states && next?.mark && next.mark.rank < BULLETS && next.mark.rank >= 40 && /^về\s|:\s*$/iu.test(paragraph.text)) return { rank: 30, kind: 'bullet-heading', depth };
  if (mark) return { rank: mark.rank, kind: mark.kind, depth };
  if (isTitle(paragraph) && !states) return { rank: HEADING_RANK, kind: 'title', depth };
  if (!states && isLabel(paragraph) && next?.mark && next.mark.rank >= 40) return { rank: 35, kind: 'announcement', depth };
  return { rank: depth === null ? BODY_RANK : BULLETS, kind: 'body', depth };
}

/** A short line that only names what follows: "Về kinh tế", "Chỉ tiêu kinh tế:". */
function isLabel({ text }: Paragraph): boolean {
  return /:\s*$/.test(text) || (text.length <= 80 && !/[.;,!?…]$/.test(text));
}

/** A line in capitals or written as a heading. */
function isTitle({ text, isHeading }: Paragraph): boolean {
  const isCapitals = text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text);
  return (isHeading || isCapitals) && text.length <= 200;
}

function holdsOf({ text, isHeading, mark }: Paragraph, states: boolean, { kind, rank }: Own, next: Paragraph | undefined): OutlineNode['holds'] {
  if (/:\s*$/.test(text) || /(?:trong đó|bao gồm|gồm|cụ thể|như sau|sau đây)\s*[:,.]?$/iu.test(text)) return states ? 'announcement' : 'heading';
  if (states) return 'nothing';
  if (kind === 'title' || kind === 'announcement' || kind === 'bullet-heading' || isHeading) return 'heading';
  // An item with its like behind it is an item.
  const isOverOthers = next !== undefined && (next.mark === null || next.mark.rank > rank);
  return mark !== null && isOverOthers && text.length <= 160 && !/[.;]$/.test(text) ? 'heading' : 'nothing';
}

function mayHold(above: Open, own: Own, paragraph: Paragraph): boolean {
  if (above.depth !== null && own.depth !== null && own.depth !== above.depth) return own.depth > above.depth;
  if (above.kind === own.kind && above.node.holds === 'heading' && above.rank >= BULLETS && !standsAlone(paragraph)) return true;
  if (above.kind === own.kind && !(above.kind === 'dotted' && isWithin(above, paragraph))) return false;
  if (above.rank === BULLETS && own.rank === BULLETS) return above.node.holds !== 'nothing';
  if (above.kind === 'number' && own.kind === 'dotted') return isWithin(above, paragraph);
  return above.rank < own.rank;
}

/** A name that begins with a measure needs no heading of its own rank: "Tỷ lệ …", "Số …". */
function standsAlone({ text }: Paragraph): boolean {
  return /^(?:tỷ lệ|tỉ lệ|tỷ trọng|tổng|số|mức|tốc độ|thu|chi|dân số|bình quân|giá trị|về)\s/iu.test(text) || /:\s*$/.test(text);
}

/** 2.1 stands under 2, 2.1.3 under 2.1. */
function isWithin(above: Open, { mark }: Paragraph): boolean {
  const outer = above.node.paragraph.mark?.text;
  return outer !== undefined && mark?.text.startsWith(`${outer}.`) === true;
}

/** The headings and announcing lines above, outermost first. */
export function linesAbove(node: OutlineNode): readonly OutlineNode[] {
  const above: OutlineNode[] = [];
  for (let parent = node.parent; parent; parent = parent.parent) above.unshift(parent);
  return above;
}
