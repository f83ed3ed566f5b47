/** The numbers and bullets of a .docx: Word keeps only which list a paragraph is in, and computes what stands before it. */
import { Parser } from 'htmlparser2';

export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

/** The marks of a document's lists, in the order in which its paragraphs ask for them. */
export class DocxNumbering {
  private readonly counts = new Map<string, number[]>();

  private constructor(
    private readonly abstractOf: ReadonlyMap<string, string>,
    private readonly levels: ReadonlyMap<string, ReadonlyMap<number, Level>>,
    private readonly listOfStyle: ReadonlyMap<string, ListPlace>,
  ) {}

  /** From `word/numbering.xml` and `word/styles.xml`, either of which may be missing. */
  static read(numbering: string | null, styles: string | null): DocxNumbering {
    const { abstractOf, levels } = readNumbering(numbering ?? '');
    return new DocxNumbering(abstractOf, levels, readStyles(styles ?? ''));
  }

  placeOfStyle(style: string): ListPlace | null {
    return this.listOfStyle.get(style) ?? null;
  }

  /** The mark of the next paragraph at this place, with a space behind it; '' where the list has none. */
  next({ list, level }: ListPlace): string {
    const abstract = this.abstractOf.get(list);
    const levels = abstract === undefined ? undefined : this.levels.get(abstract);
    const own = levels?.get(level);
    if (abstract === undefined || !levels || !own || own.format === 'none') return '';
    const counts = this.counts.get(abstract) ?? [];
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    this.counts.set(abstract, counts);
    if (own.format === 'bullet') return `${bulletOf(own.text)} `;
    const text = own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return inFormat(counts[at] ?? levels.get(at)?.start ?? 1, levels.get(at)?.format ?? 'decimal');
    });
    return `${text} `;
  }
}

/** Signs of symbol fonts stand in the private area: some dot. */
function bulletOf(text: string): string {
  return /^[-+*–—]$/.test(text) ? text.replace(/[–—]/, '-') : '•';
}

function inFormat(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return String.fromCharCode(96 + (((value - 1) % 26) + 1));
    case 'upperLetter':
      return String.fromCharCode(64 + (((value - 1) % 26) + 1));
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

const ROMAN: readonly (readonly [number, string])[] = [[10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];

function roman(value: number): string {
  let [rest, text] = [Math.min(value, 89), ''];
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

function readNumbering(xml: string) {
  const abstractOf = new Map<string, string>();
  const levels = new Map<string, Map<number, Level>>();
  let [abstract, list] = ['', ''];
  let level: { index: number; format: string; text: string; start: number } | null = null;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const value = attributes['w:val'] ?? '';
        if (name === 'w:abstractNum') {
          abstract = attributes['w:abstractNumId'] ?? '';
          levels.set(abstract, new Map());
        } else if (name === 'w:num') list = attributes['w:numId'] ?? '';
        else if (name === 'w:abstractNumId') abstractOf.set(list, value);
        else if (name === 'w:lvl') level = { index: Number(attributes['w:ilvl'] ?? 0), format: 'decimal', text: '', start: 1 };
        else if (level && name === 'w:numFmt') level.format = value;
        else if (level && name === 'w:lvlText') level.text = value;
        else if (level && name === 'w:start') level.start = Number(value) || 1;
      },
      onclosetag: (name) => {
        if (name !== 'w:lvl' || !level) return;
        levels.get(abstract)?.set(level.index, level);
        level = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return { abstractOf, levels };
}

/** The lists that styles put their paragraphs in ("Heading 1" numbered "I."). */
function readStyles(xml: string): ReadonlyMap<string, ListPlace> {
  const places = new Map<string, ListPlace>();
  let style = '';
  let place: { list: string | null; level: number } | null = null;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const value = attributes['w:val'] ?? '';
        if (name === 'w:style') style = attributes['w:styleId'] ?? '';
        else if (name === 'w:numPr') place = { list: null, level: 0 };
        else if (place && name === 'w:numId') place.list = value;
        else if (place && name === 'w:ilvl') place.level = Number(value);
      },
      onclosetag: (name) => {
        if (name !== 'w:numPr' || !place) return;
        if (place.list !== null && place.list !== '0') places.set(style, { list: place.list, level: place.level });
        place = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return places;
}
