/** A document's lines → the targets that it sets. The one entry; pure, never throws. */
import { findBrackets } from './brackets';
import { readHead, type DocumentHead } from './document-head';
import type { DocumentLine } from './document-line';
import type { DocumentOutcome, DocumentTarget } from './document-targets';
import { findFigures } from './figures';
import { endsWithGoals, judge } from './goals';
import { PAST, RESULT_CLAUSE } from './mood-words';
import { moodOf } from './moods';
import { outlineOf, type OutlineNode } from './outline';
import { paragraphsOf, type Paragraph } from './paragraphs';
import { passGoals } from './pass-goals';
import { countedThing } from './names';
import { isTypedBare, Passage } from './passage';
import { isGarbled, readableLines } from './readable-lines';
import { aboveOf, isNameless, nameAbove, rowOfPassGoal, rowOfStatement } from './rows';
import { readStatements, type Draft } from './statements';
import { tablesOf, targetsOfTable } from './tables';

/** Reads a document; a refusal says why nothing was recognised. */
export function readDocument(written: readonly DocumentLine[]): DocumentOutcome {
  const characters = written.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > MOST_CHARACTERS) return { ok: false, refusal: { reason: 'document-too-long', characters, most: MOST_CHARACTERS } };
  const lines = readableLines(written);
  if (isGarbled(lines)) return { ok: false, refusal: { reason: 'not-readable' } };
  const paragraphs = paragraphsOf(lines);
  const tables = tablesOf(lines);
  if (paragraphs.length === 0 && tables.length === 0) return { ok: false, refusal: { reason: 'empty-document' } };
  const isBare = paragraphs.every(({ text }) => isTypedBare(text));
  const head = readHead(paragraphs);
  const nodes = outlineOf(paragraphs, (paragraph) => /\d/.test(paragraph.text) && findFigures(new Passage(paragraph.text, isBare)).length > 0);
  const kind = head.kind === 'other' && isListOfGoals(paragraphs, isBare) ? 'plan' : head.kind;
  const targets = [...collect(nodes, { ...head, kind }, isBare)];
  for (const table of tables) targets.push(...targetsOfTable(table, targets.length));
  if (targets.length === 0) return { ok: false, refusal: { reason: 'no-targets', paragraphs: paragraphs.length } };
  return { ok: true, reading: { head, targets } };
}

/** What somebody copies out of a plan bears no heading: items with figures, and nothing that tells of results. */
function isListOfGoals(paragraphs: readonly Paragraph[], isBare: boolean): boolean {
  const withNumbers = paragraphs.filter(({ text }) => /\d/.test(text));
  const listed = withNumbers.filter(({ mark }) => mark !== null);
  if (listed.length === 0 || listed.length < withNumbers.length * MOSTLY) return false;
  return !withNumbers.some(({ text }) => {
    const passage = new Passage(text, isBare);
    return passage.says(RESULT_CLAUSE) || passage.says(PAST);
  });
}

const MOSTLY = 0.7;

/** A plan has some ten thousand characters, a long report some hundred thousand. */
const MOST_CHARACTERS = 1_000_000;

/** Where the addressees and signatures begin, no goal follows. */
const END = /^(?:nơi nhận|người lập)/iu;

function collect(nodes: readonly OutlineNode[], head: DocumentHead, isBare: boolean): readonly DocumentTarget[] {
  const targets: DocumentTarget[] = [];
  /** The first row of each paragraph: what stands under it is a part of that. */
  const rowOf = new Map<OutlineNode, number>();
  let goesOn = false;
  for (const node of nodes) {
    if (END.test(node.paragraph.text)) break;
    const passage = new Passage(node.paragraph.text, isBare);
    const rows = readParagraph(node, passage, { head, goesOn, rowOf, offset: targets.length });
    goesOn = endsWithGoals(passage);
    const first = rows.find(({ parent, doubt }) => parent === null && doubt === null) ?? rows[0];
    if (first) rowOf.set(node, targets.length + rows.indexOf(first));
    targets.push(...rows);
  }
  return targets;
}

interface SoFar {
  readonly head: DocumentHead;
  /** Whether the paragraph before announced goals. */
  readonly goesOn: boolean;
  readonly rowOf: ReadonlyMap<OutlineNode, number>;
  /** How many rows there are already. */
  readonly offset: number;
}

function readParagraph(node: OutlineNode, passage: Passage, { head, goesOn, rowOf, offset }: SoFar): readonly DocumentTarget[] {
  const { paragraph } = node;
  if (isFormality(paragraph) || node.holds === 'heading' || isTitleLine(paragraph, head)) return [];
  const { mood, isSaidByHeading } = moodOf(node, head.kind, passage.isBare);
  const isListed = paragraph.mark !== null;
  const statements = [...readStatements(passage)] as Draft[];
  const above = aboveOf(node, rowOf, head.titleLines);
  statements.forEach((statement, index) => {
    if (isNameless(statement.name)) statement.name = nameOfNeighbour(statement, statements[index - 1]) ?? countedName(statement) ?? nameAbove(above) ?? statement.name;
  });
  const verdicts = judge(openPassage(passage), statements, { mood, isListed, isUnderGoals: isSaidByHeading, goesOn });
  const rows: DocumentTarget[] = [];
  const places = new Map<unknown, number>();
  statements.forEach((statement, index) => {
    const row = rowOfStatement(paragraph, statement, verdicts[index] ?? { is: 'nothing' }, above, places);
    if (!row) return;
    places.set(statement, offset + rows.length);
    rows.push(row);
  });
  if (mood !== 'goal' || !(isListed || paragraph.text.length < LONGEST_UNLISTED_GOAL)) return rows;
  const states = passGoals(passage, (start, end) => statements.some(({ figure }) => figure.start >= start && figure.start < end));
  return [...rows, ...states.map((goal) => rowOfPassGoal(paragraph, goal, above))];
}

/** "Mầm non: 12 lớp, 298 trẻ": two figures of one thing, in units of their own. */
function nameOfNeighbour({ figure, clause }: Draft, before: Draft | undefined): string | null {
  if (!before || before.name === '' || before.isAside || isNameless(before.name)) return null;
  const [own, other] = [figure.unitText?.toLowerCase() ?? '', before.figure.unitText?.toLowerCase() ?? ''];
  if (own === '' || other === '' || own === other || before.clause.sentence !== clause.sentence) return null;
  // "thành lập mới 120 doanh nghiệp, 01 hợp tác xã": the doing is common to both.
  return before.name.toLowerCase().endsWith(` ${other}`) ? `${before.name.slice(0, -other.length)}${own}` : before.name;
}

/** "Phấn đấu 300 phòng học/10.000 dân": what is counted is named by its unit. */
function countedName({ figure }: Draft): string | null {
  const counted = countedThing(figure);
  return /\s/.test(counted) ? counted.charAt(0).toUpperCase() + counted.slice(1) : null;
}

/** A longer paragraph that is no item of a list is prose, not a goal. */
const LONGEST_UNLISTED_GOAL = 200;

function isTitleLine(paragraph: Paragraph, { titleLines }: DocumentHead): boolean {
  return titleLines.includes(paragraph) && (paragraph.isHeading || paragraph.text === paragraph.text.toUpperCase());
}

/** Without the brackets that hold figures: what they say is said beside the sentence. */
function openPassage(passage: Passage): Passage {
  return passage.without(findBrackets(passage, findFigures(passage)));
}

/** Letterheads, references, signatures, who is in charge. */
function isFormality({ text }: Paragraph): boolean {
  return /^(?:số\s*:|\(?kèm theo|căn cứ|cộng hòa|độc lập|v\/v|kính gửi|lưu\s*:|đơn vị chủ trì)/iu.test(text) || /^(?:.{0,40},\s*)?ngày\s.*tháng\s.*năm\s*\d*$/iu.test(text);
}
