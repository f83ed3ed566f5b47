/** A document as lines, the form in which text files, Word's HTML and .docx files are read alike. */
import { tidy } from '../language/fold';

/** One line of a text file, one paragraph or table row of a Word document. */
export interface DocumentLine {
  /** 1-based: the line of the text, or the paragraph's number. */
  readonly number: number;
  /** As written, list marks included. */
  readonly text: string;
  /** How deep the paragraph stands in its list, 0 for the outermost, where the file says so. */
  readonly depth?: number;
  /** The cells of a table's row. */
  readonly cells?: readonly string[];
}

/** Splits a text file's content; lines count as an editor counts them. */
export function linesOfText(text: string): readonly DocumentLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll('\v', '\n')
    .split(/\r\n|[\n\r\u2028]/)
    .map((line, index) => lineOf(line, index + 1));
}

/** A form feed is a page's end. */
function lineOf(line: string, number: number): DocumentLine {
  const cells = cellsOf(line);
  return { number, text: line.replaceAll('\f', ' '), ...(cells && { cells }) };
}

/** A row of a table as mark-up writes it (`| a | b |`), or as a spreadsheet copies it, with tabs: three cells or more. */
function cellsOf(line: string): readonly string[] | null {
  if (/^\s*\|.*\|\s*$/.test(line)) return line.trim().slice(1, -1).split('|').map((cell) => cell.trim());
  const cells = line.split('\t').map((cell) => cell.trim());
  return cells.length >= 3 && cells.filter((cell) => cell !== '').length >= 2 && !/^\s*[-+*•]?\s*$/.test(cells[0] ?? '') ? cells : null;
}

/** Emphasis and headings of mark-up languages taken off, letters composed, spaces single: what a person reads. */
export function plainLine(text: string): string {
  const written = tidy(text)
    .replace(/^(?:>\s*)+/, '')
    .replace(/^#{1,6}\s+/, '')
    .replace(/\\([*_#+\-.|()[\]!>])/g, '$1')
    .replace(/!?\[([^\]]*)\]\((?:https?:|\/|#)[^)]*\)/g, '$1')
    .replace(/\*{2,}|_{2,}/g, '');
  return tidy(withoutEmphasis(written));
}

/** `*Thứ hai* là …`: a pair of stars around words; a star with a space behind it is a bullet. */
function withoutEmphasis(text: string): string {
  return text.replace(/(^|[\s("“'])\*(\S[^*]*?)\*(?=$|[\s.,;:)"”'?!])/g, '$1$2');
}
