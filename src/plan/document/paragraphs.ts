/** Lines → paragraphs: broken lines put together again, marks taken off, what belongs to the page (its number) left out. */
import type { DocumentLine } from './document-line';
import { plainLine } from './document-line';
import { readListMark, type ListMark } from './list-marks';

export interface Paragraph {
  readonly mark: ListMark | null;
  /** Without its mark; the lines it was broken into joined by spaces. */
  readonly text: string;
  /** Where in `text` each of its lines begins, in order. */
  readonly pieces: readonly { readonly start: number; readonly line: number }[];
  /** How deep it stands in a list, where the file says so. */
  readonly depth: number | null;
  /** The line was written as a heading (`##`, `**…**`). */
  readonly isHeading: boolean;
}

/** The line of the file on which a place of the paragraph's text stands. */
export function lineAt({ pieces }: Paragraph, position: number): number {
  return pieces.reduce((line, piece) => (piece.start <= position ? piece.line : line), pieces[0]?.line ?? 1);
}

interface Draft {
  mark: ListMark | null;
  text: string;
  pieces: { start: number; line: number }[];
  depth: number | null;
  isHeading: boolean;
  /** Characters of its last line. */
  lastLength: number;
}

/** Puts the lines of a text together. Rows of tables are left out: they are read as tables. */
export function paragraphsOf(lines: readonly DocumentLine[]): readonly Paragraph[] {
  const drafts: Draft[] = [];
  const isWrapped = looksWrapped(lines);
  let blanks = 0;
  let open: Draft | null = null;
  for (const line of lines) {
    const written = line.cells ? '' : plainLine(line.text);
    if (line.cells) open = null;
    if (written === '' || isPageNumber(written)) {
      blanks += 1;
      continue;
    }
    const { mark, text } = readListMark(written.slice(0, LONGEST));
    if (open && mark === null && open.text.length < LONGEST && goesOn(open, text, blanks, isWrapped, line)) append(open, text, line.number);
    else {
      open = draftOf(mark, text, line);
      drafts.push(open);
    }
    for (let rest = written.slice(LONGEST); rest !== ''; rest = rest.slice(LONGEST)) drafts.push(draftOf(null, rest.slice(0, LONGEST), line));
    blanks = 0;
  }
  return drafts;
}

/** No paragraph is longer; what is, is cut, so that reading takes as long as the text is. */
const LONGEST = 10_000;

function draftOf(mark: ListMark | null, text: string, line: DocumentLine): Draft {
  return { mark, text, pieces: [{ start: 0, line: line.number }], depth: line.depth ?? null, isHeading: isMarkedHeading(line.text), lastLength: text.length };
}

function append(open: Draft, text: string, line: number): void {
  const isHyphenated = /[\p{L}]-$/u.test(open.text) && !/\s-$/.test(open.text);
  const glue = isHyphenated ? '' : ' ';
  open.pieces.push({ start: open.text.length + glue.length, line });
  open.text += glue + text;
  open.lastLength = text.length;
}

/** "- 12 -", "Trang 3/7". */
function isPageNumber(text: string): boolean {
  return /^(?:-?\s*\d{1,3}\s*-?|(?:trang|page)\s+\d{1,3}(?:\s*\/\s*\d{1,3})?)$/i.test(text) || /^[-–_=*.\s]+$/.test(text) || text === '[...]';
}

function isMarkedHeading(line: string): boolean {
  return /^\s*#{1,6}\s/.test(line) || /^\s*\*\*(?!\s).*\*\*:?\s*$/.test(line);
}

/** Words after which no sentence ends: what comes next belongs to it, whatever it begins with. */
const OPEN_ENDS = /(?:^|\s)(?:của|và|cho|với|tại|trên|trong|từ|đến|đạt|là|các|những|số|về|do|bởi|theo|để|hoặc|hay|như|năm|có|không|được|còn|khoảng|bằng|xã|huyện|tỉnh)$/iu;

/**
 * Whether a line without a mark goes on with the paragraph before. A line in small letters does, as does one after an end that is none.
 * Over a blank line (a page's end) only where the paragraph is plainly cut off.
 */
function goesOn(open: Draft, text: string, blanks: number, isWrapped: boolean, line: DocumentLine): boolean {
  if (open.isHeading || isMarkedHeading(line.text) || line.depth !== undefined) return false;
  if (/[.:;!?…]["')\]]*$/.test(open.text)) return false;
  const isCutOff = open.text.endsWith(',') || OPEN_ENDS.test(open.text);
  const beginsInside = /^[\p{Ll}\d%(,;.)"]/u.test(text);
  if (blanks > 0) return open.text.length > 40 && (isCutOff || /^\p{Ll}/u.test(text)) && !isCapitals(open.text);
  if (isCutOff) return true;
  if (beginsInside) return !isCapitals(open.text) || isWrapped;
  return isWrapped && open.lastLength >= 60 && !isCapitals(open.text) && !isCapitals(text);
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text);
}

/** Lines cut at one width: many are nearly as long as the longest, and none is long. */
function looksWrapped(lines: readonly DocumentLine[]): boolean {
  const lengths = lines.map(({ text }) => text.length).filter((length) => length > 0);
  if (lengths.length < 3) return false;
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (longest > 130) return false;
  return lengths.filter((length) => length >= longest * 0.75).length >= lengths.length * 0.3;
}
