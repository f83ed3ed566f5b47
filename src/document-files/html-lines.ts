/** HTML → lines: pages, and what Word puts on the clipboard. */
import { Parser } from 'htmlparser2';
import type { DocumentLine } from '../plan/document/document-line';

const BLOCKS = new Set(['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ul', 'ol', 'table', 'tr', 'td', 'th', 'blockquote', 'section', 'article', 'header', 'footer', 'main', 'body', 'dt', 'dd', 'pre', 'center', 'hr', 'address', 'figcaption', 'caption']);
const UNSEEN = new Set(['style', 'script', 'head', 'title', 'xml', 'template', 'noscript', 'o:p']);
const HEADINGS = /^h[1-6]$/;

interface List {
  readonly isNumbered: boolean;
  count: number;
}

/** Reads HTML; paragraphs and rows of tables are numbered from 1. Never throws: whatever stands there has some text or none. */
export function linesOfHtml(html: string): readonly DocumentLine[] {
  const collector = new HtmlLines();
  const parser = new Parser(collector.handler, { decodeEntities: true, lowerCaseTags: true });
  parser.write(html);
  parser.end();
  return collector.finish();
}

class HtmlLines {
  private readonly lines: DocumentLine[] = [];
  private readonly lists: List[] = [];
  private text = '';
  private prefix = '';
  private depth: number | null = null;
  private cells: string[] | null = null;
  private unseen = 0;
  private keepsSpaces = 0;

  readonly handler = {
    onopentag: (name: string, attributes: Record<string, string>): void => {
      this.open(name, attributes);
    },
    onclosetag: (name: string): void => {
      this.close(name);
    },
    ontext: (text: string): void => {
      if (this.unseen === 0) this.text += this.keepsSpaces > 0 ? text : text.replace(/[\s\u00A0]+/g, ' ');
    },
  };

  finish(): readonly DocumentLine[] {
    this.endParagraph();
    return this.lines;
  }

  private open(name: string, attributes: Record<string, string>): void {
    if (UNSEEN.has(name)) this.unseen += 1;
    if (name === 'br') this.text += '\n';
    if (!BLOCKS.has(name)) return;
    this.endParagraph();
    if (name === 'pre') this.keepsSpaces += 1;
    if (name === 'ul' || name === 'ol') this.lists.push({ isNumbered: name === 'ol', count: Number(attributes.start ?? 1) - 1 });
    if (name === 'li') this.beginItem();
    if (name === 'tr') this.cells = [];
    const level = /mso-list:[^;"']*level(\d)/i.exec(attributes.style ?? '')?.[1];
    if (level !== undefined) this.depth = Number(level) - 1;
    if (HEADINGS.test(name)) this.prefix = '## ';
    if ((name === 'td' || name === 'th') && this.cells) for (let extra = 1; extra < Math.min(Number(attributes.colspan ?? 1), 50); extra += 1) this.cells.push('');
  }

  private close(name: string): void {
    if (UNSEEN.has(name)) this.unseen = Math.max(0, this.unseen - 1);
    if (!BLOCKS.has(name)) return;
    if ((name === 'td' || name === 'th') && this.cells) {
      this.cells.push(oneLine(this.text));
      this.reset();
      return;
    }
    this.endParagraph();
    if (name === 'pre') this.keepsSpaces = Math.max(0, this.keepsSpaces - 1);
    if (name === 'ul' || name === 'ol') this.lists.pop();
    if (name === 'tr' && this.cells) {
      const { cells } = this;
      this.cells = null;
      if (cells.some((cell) => cell !== '')) this.lines.push({ number: this.lines.length + 1, text: cells.join(' '), cells });
    }
  }

  private beginItem(): void {
    const list = this.lists.at(-1);
    if (list) list.count += 1;
    this.prefix = list?.isNumbered ? `${list.count}. ` : '- ';
    this.depth = Math.max(0, this.lists.length - 1);
  }

  /** Within a cell paragraphs only separate words. */
  private endParagraph(): void {
    if (this.cells) {
      this.text += ' ';
      return;
    }
    const written = this.keepsSpaces > 0 ? this.text.split('\n') : this.text.split('\n').map((line) => line.trim());
    written.filter((line) => line.trim() !== '').forEach((line, index) => {
      const depth = this.depth;
      this.lines.push({ number: this.lines.length + 1, text: `${index === 0 ? this.prefix : ''}${line}`, ...(index === 0 && depth !== null && { depth }) });
    });
    if (written.some((line) => line.trim() !== '')) this.reset();
    else this.text = '';
  }

  private reset(): void {
    this.text = '';
    this.prefix = '';
    this.depth = null;
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
