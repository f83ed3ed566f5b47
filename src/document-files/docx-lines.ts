/** A .docx → lines: its paragraphs with the marks of their lists, its tables row by row. */
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import type { DocumentLine } from '../plan/document/document-line';
import { DocxNumbering, type ListPlace } from './docx-numbering';

const PARTS = ['word/document.xml', 'word/numbering.xml', 'word/styles.xml'];
/** A part that unpacks to more is no plan. */
const LARGEST_PART = 40_000_000;

/** Reads the main text of a .docx; null where the file is broken, or no Word document. Paragraphs and rows are numbered from 1. */
export function linesOfDocx(bytes: Uint8Array): readonly DocumentLine[] | null {
  const parts = unpack(bytes);
  const text = parts?.['word/document.xml'];
  if (!parts || !text) return null;
  const xml = (part: string) => (parts[part] ? strFromU8(parts[part]) : null);
  return readBody(strFromU8(text), DocxNumbering.read(xml('word/numbering.xml'), xml('word/styles.xml')));
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array | undefined> | null {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => PARTS.includes(name) && originalSize <= LARGEST_PART });
  } catch {
    return null;
  }
}

/** What is not text of the document: deleted text, field codes, the copy of a drawing for old programs. */
const UNSEEN = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'mc:Fallback', 'w:pPrChange', 'w:rPrChange']);

interface Paragraph {
  text: string;
  list: string | null;
  level: number;
  style: string | null;
  isHeading: boolean;
}

function readBody(xml: string, numbering: DocxNumbering): readonly DocumentLine[] {
  const lines: DocumentLine[] = [];
  /** Paragraphs may stand within paragraphs, in text boxes. */
  const open: Paragraph[] = [];
  const rows: string[][] = [];
  const cells: string[] = [];
  let unseen = 0;
  let isText = false;
  const append = (text: string): void => {
    const paragraph = open.at(-1);
    if (paragraph && unseen === 0) paragraph.text += text;
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (UNSEEN.has(name)) unseen += 1;
        const paragraph = open.at(-1);
        const value = attributes['w:val'] ?? '';
        if (name === 'w:p') open.push({ text: '', list: null, level: 0, style: null, isHeading: false });
        else if (name === 'w:t') isText = true;
        else if (name === 'w:tab') append('\t');
        else if (name === 'w:br' || name === 'w:cr') append('\n');
        else if (name === 'w:noBreakHyphen') append('-');
        else if (name === 'w:tr') rows.push([]);
        else if (name === 'w:tc') cells.push('');
        else if (name === 'w:gridSpan' && cells.length > 0) rows.at(-1)?.push(...Array.from({ length: Math.min(Number(value) || 1, 50) - 1 }, () => ''));
        else if (paragraph && unseen === 0) describe(paragraph, name, value);
      },
      ontext: (text) => {
        if (isText) append(text);
      },
      onclosetag: (name) => {
        if (UNSEEN.has(name)) unseen -= 1;
        if (name === 'w:t') isText = false;
        if (name === 'w:p') endParagraph(open.pop(), cells, lines, numbering);
        if (name === 'w:tc') rows.at(-1)?.push((cells.pop() ?? '').replace(/\s+/g, ' ').trim());
        if (name === 'w:tr') endRow(rows.pop() ?? [], rows.length, lines);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return lines;
}

function describe(paragraph: Paragraph, name: string, value: string): void {
  if (name === 'w:numId') paragraph.list = value;
  else if (name === 'w:ilvl') paragraph.level = Number(value) || 0;
  else if (name === 'w:pStyle') paragraph.style = value;
  if (name === 'w:pStyle' && /^(?:heading|tieude|title)/i.test(value)) paragraph.isHeading = true;
}

function endParagraph(paragraph: Paragraph | undefined, cells: string[], lines: DocumentLine[], numbering: DocxNumbering): void {
  if (!paragraph) return;
  if (cells.length > 0) {
    cells[cells.length - 1] = `${cells.at(-1) ?? ''} ${paragraph.text}`;
    return;
  }
  if (paragraph.text.trim() === '') return;
  const place = placeOf(paragraph, numbering);
  const mark = place ? numbering.next(place) : '';
  paragraph.text.split('\n').filter((line) => line.trim() !== '').forEach((line, index) => {
    const text = `${index === 0 ? `${paragraph.isHeading && mark === '' ? '## ' : ''}${mark}` : ''}${line.replaceAll('\t', ' ').trim()}`;
    lines.push({ number: lines.length + 1, text, ...(index === 0 && place && /^[•+*-]/.test(mark) && { depth: place.level }) });
  });
}

/** A list number 0 takes a paragraph out of the list of its style. */
function placeOf({ list, level, style }: Paragraph, numbering: DocxNumbering): ListPlace | null {
  if (list !== null) return list === '0' ? null : { list, level };
  return style === null ? null : numbering.placeOfStyle(style);
}

/** Rows of a table within a cell belong to the cell. */
function endRow(cells: readonly string[], depth: number, lines: DocumentLine[]): void {
  if (depth === 0 && cells.some((cell) => cell !== '')) lines.push({ number: lines.length + 1, text: cells.join(' '), cells });
}
