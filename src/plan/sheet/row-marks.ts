/** Marks that tell the rows of a sheet apart: ordinals, bullets, column codes, "trong đó", footers. */
import { plain, tidy, wordKey } from '../language/fold';
import { cellText, type GridCell } from './sheet-grid';

/** What an ordinal (STT) or the first characters of a name say about a row's place. Bullets are of one rank, `+` one deeper. */
export type OrdinalKind = 'part' | 'letter' | 'roman' | 'number' | 'dotted' | 'small-letter' | 'dash' | 'star' | 'dot' | 'plus';

export interface Ordinal {
  readonly kind: OrdinalKind;
  readonly text: string;
  /** Number of parts of a dotted ordinal: 1.2.1 has 3; otherwise 1. */
  readonly depth: number;
}

const ORDINALS: readonly (readonly [OrdinalKind, RegExp])[] = [
  ['part', /^(?:PHẦN|MỤC|CHƯƠNG)\s+(?:THỨ\s+)?\S+$/iu],
  ['roman', /^[IVX]{1,6}[.)/]?$/],
  ['letter', /^[A-ZĐ][.)/]?$/],
  ['number', /^\(?\d{1,3}[.)/]?\)?$/],
  ['dotted', /^\d{1,3}(?:\.\d{1,3})+[.)]?$/],
  ['dotted', /^[IVX]{1,4}(?:\.\d{1,3})+[.)]?$/],
  ['small-letter', /^\(?[a-zđ][.)]?\)?$/],
  ['small-letter', /^[a-zđ]\.?\d{1,2}[.)]?$/],
  ['dash', /^-+$/],
  ['star', /^\*+$/],
  ['dot', /^[•·●○◦▪■]$/],
  ['plus', /^\++$/],
];

/** Reads the cell of the ordinal column; null where it holds none. */
export function readOrdinal(text: string): Ordinal | null {
  const token = tidy(text);
  const kind = ORDINALS.find(([, pattern]) => pattern.test(token))?.[0];
  if (!kind) return null;
  return { kind, text: token, depth: kind === 'dotted' ? token.replace(/[.)]+$/, '').split('.').length : 1 };
}

const NAME_PREFIX = /^(?:(-+|\++|\*+|[•·●○◦▪■])\s*|(\d{1,2}(?:\.\d{1,2})+)[.)]?\s+|(\d{1,2})[.)]\s*(?=\p{L})|([IVX]{1,5})[.)/]\s*(?=\p{L})|([A-ZĐ])[.)/]\s+|([a-zđ])[.)]\s*(?=\p{L}))/u;

/** Splits a name into the ordinal or bullet that it begins with and the rest: `"+ Diện tích" → plus, "Diện tích"`. */
export function splitName(text: string): { ordinal: Ordinal | null; name: string } {
  const tidied = tidy(text);
  const match = NAME_PREFIX.exec(tidied);
  const name = match ? tidied.slice(match[0].length).trim() : tidied;
  if (!match || name === '') return { ordinal: null, name: tidied };
  const token = match.slice(1).find(Boolean) ?? '';
  return { ordinal: readOrdinal(token), name };
}

const COLUMN_LETTER = /^\(?[A-Z]\)?$/;
const COLUMN_NUMBER = /^\(?(\d{1,2})\)?(?:\s*[=:(].*)?$/;
const COLUMN_FORMULA = /^\(?\d{1,2}\)?\s*=\s*\(?\d/;

/** The row of column codes under a header, `A B 1 2 3=2/1`: letters first, then numbers that rise. */
export function isColumnCodeRow(cells: readonly GridCell[]): boolean {
  if (cells.length < 3) return false;
  const numbers: number[] = [];
  let letters = 0;
  for (const cell of cells) {
    const text = typeof cell.value === 'object' ? '' : tidy(cell.text);
    const number = COLUMN_NUMBER.exec(text);
    if (number) numbers.push(Number(number[1]));
    else if (COLUMN_LETTER.test(text)) letters += 1;
    else return false;
  }
  const rises = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  const isDense = numbers.length > 0 && (numbers.at(-1) ?? 0) - (numbers[0] ?? 0) <= cells.length * 2;
  return rises && isDense && (letters > 0 || numbers[0] === 1 || cells.some((cell) => COLUMN_FORMULA.test(cell.text)));
}

/** How notes and sources begin; they may stand between rows as well as below the table. Matched on `plain` text. */
const NOTES: readonly RegExp[] = [/^\(?ghi chu\s*[:.(]/, /^ghi chu$/, /^\(?\*+\)/, /^nguon\s*(?:so lieu)?\s*:/, /^\(?luu y\s*:/, /^\(?chu thich\s*[:.]/];

/** How signatures, dates and addressees begin: nothing of the table comes after them. Matched on `plain` text. */
const SIGNATURES: readonly RegExp[] = [
  /^\(?nguoi (?:lap|tong hop|bao cao)/,
  /^lap bieu/,
  /^ke toan(?: truong)?$/,
  /^t\/?m\.? ?(?:uy ban|ubnd|hdnd|hoi dong|dang uy|ban |bch)/,
  /^k\/?t\.? ?(?:chu tich|thu truong|truong)/,
  /^(?:pho )?chu tich(?: (?:ubnd|uy ban|hdnd|hoi dong).{0,30})?$/,
  /^noi nhan/,
  /^thu truong/,
  /^(?:pho )?giam doc$/,
  /^xac nhan cua/,
  /^\(ky[,) ]|^ky,? (?:va )?(?:ghi ro|ten|dong dau)/,
  /^(?:.{0,40}, )?ngay\s*[\d.… ]*\s*thang\s*[\d.… ]*\s*nam\b/,
];

function begins(cells: readonly GridCell[], patterns: readonly RegExp[]): boolean {
  return cells.every((cell) => typeof cell.value === 'string') && cells.some((cell) => patterns.some((pattern) => pattern.test(plain(cell.text))));
}

/** Whether a row without figures is a note, a source or a footnote. */
export function isNote(cells: readonly GridCell[]): boolean {
  return begins(cells, NOTES);
}

/** Whether a row without figures belongs to the signatures. */
export function isSignature(cells: readonly GridCell[]): boolean {
  return begins(cells, SIGNATURES);
}

/** Whether a row without figures stands below a table. */
export function isFooter(cells: readonly GridCell[]): boolean {
  return isNote(cells) || isSignature(cells);
}

/** Words for "of which" and for "divided into", as people shorten them. Matched on `plain` text. */
const PART_WORDS = String.raw`(?:trong (?:tong so )?do|tr\.? ?do|t\.? ?do|trg\.? ?do|trong tong so)`;
const SUM_WORDS = String.raw`(?:chia ra|chia theo|chia thanh|phan ra|phan theo|gom|bao gom)`;
const PART_OPENING = new RegExp(`^(?:${PART_WORDS}\\b|tr\\.? ?d\\.?:)`);
const SUM_OPENING = new RegExp(`^${SUM_WORDS}\\b`);
const PART_ENDING = new RegExp(`(?:^|[\\s,;(-])${PART_WORDS}\\)?\\s*:?$`);
const SUM_ENDING = new RegExp(`(?:^|[\\s,;(-])${SUM_WORDS}(?: co| cac loai)?\\)?\\s*:?$`);
const ONLY_RELATION = new RegExp(`^(?:${PART_WORDS}(?:,? ${SUM_WORDS})?|tr\\.? ?d\\.?|${SUM_WORDS}|cu the)(?: co| la| ca)?\\s*[:.]?$`);

/** What "Trong đó", "Chia ra", "Gồm" say: `part` of the parent (no more than it together), or `sum` (together exactly it). */
export function relationOf(name: string): 'part' | 'sum' | null {
  const words = plain(name).replace(/^[-+*\s]+/, '');
  if (PART_OPENING.test(words)) return 'part';
  return SUM_OPENING.test(words) && !isOtherWord(name) ? 'sum' : null;
}

/** "Gom rác" (to collect), "Gốm sứ" (ceramics) are not "gồm"; a text without a single mark may mean any of them. */
function isOtherWord(name: string): boolean {
  const text = tidy(name).toLowerCase();
  return text !== plain(name) && /^[-+*\s]*g[oố]m(?!\p{L})/u.test(text);
}

/** The relation that a parent's own name announces for the rows below it: "Trồng mới rừng, trong đó:". */
export function announcedRelation(name: string): 'part' | 'sum' | null {
  const words = plain(name);
  if (PART_ENDING.test(words)) return 'part';
  return SUM_ENDING.test(words) ? 'sum' : null;
}

/** A name without the announcement at its end: "Đàn bò (con), trong đó:" → "Đàn bò (con)". */
export function withoutAnnouncement(name: string): string {
  return announcedRelation(name) === null ? name : name.replace(/[,;(-]?\s*(?:trong (?:tổng số )?đó|tr\.? ?đó|t\.? ?đó|chia ra|bao gồm|gồm(?: có)?)\)?\s*:?\s*$/iu, '').trim();
}

/** Whether a name is nothing but the words of a relation: "Trong đó:", "Chia ra". */
export function isOnlyRelation(name: string): boolean {
  return ONLY_RELATION.test(plain(name).replace(/^[-+*\s]+/, ''));
}

/** Names that mean something only under their parent's: a heading above them belongs to their path. */
const DEPENDENT_NAMES = [
  'diện tích', 'năng suất', 'sản lượng', 'số lượng', 'tổng số', 'tổng đàn', 'số con', 'số hộ', 'số người', 'tỷ lệ', 'giá trị', 'quy mô', 'số vụ', 'trọng lượng', 'kế hoạch', 'trong đó', 'chia ra', 'trồng mới', 'chăm sóc', 'số lượt', 'kinh phí',
  'diện tích gieo trồng', 'diện tích thu hoạch', 'diện tích trồng mới', 'sản lượng thu hoạch', 'sản lượng thịt hơi', 'tổng diện tích', 'doanh thu', 'số cơ sở',
].map(wordKey);

/** Names of what is measured of a crop or herd, which some write in lower case under it. */
const MEASURES = ['diện tích', 'năng suất', 'sản lượng', 'số lượng', 'tổng số', 'tổng đàn', 'số con', 'số hộ', 'trọng lượng'].map(wordKey);

export function isMeasureName(name: string): boolean {
  return MEASURES.includes(wordKey(name.replace(/\([^)]*\)/g, ' ')));
}

/** Whether a heading says of one measure only what its rows are: "Diện tích gieo trồng (ha)" over "Lúa", "Ngô". */
export function isMeasureHeading(name: string): boolean {
  const key = wordKey(name.replace(/\([^)]*\)/g, ' '));
  return MEASURES.some((measure) => key === measure || key.startsWith(`${measure} `)) && MEASURES.filter((measure) => ` ${key} `.includes(` ${measure} `)).length === 1;
}

export function isDependentName(name: string): boolean {
  const key = wordKey(name.replace(/\([^)]*\)/g, ' '));
  return DEPENDENT_NAMES.includes(key);
}

/** Whether a row without a mark is the total of all: "Tổng cộng", "Cộng (I+II)", "TỔNG SỐ". */
export function isTotal(name: string): boolean {
  const words = plain(name.replace(/\([^)]*\)/g, ' ')).replace(/[\s:.]+$/, '');
  return /^(?:tong cong|cong|tong)(?:\s+[ivxab\d+ ]+)?$/.test(words) || (words === 'tong so' && name === name.toUpperCase());
}

/** Whether a title over a table says that it is one of several, and not the same one going on: "9. Thuỷ sản", "Biểu số 2". */
export function isNumberedTitle(ordinal: Ordinal | null, name: string): boolean {
  const words = plain(name);
  return (ordinal !== null || /^\(?(?:bieu|bang|phu luc|phu bieu)\b/.test(words)) && !/\(?tiep(?: theo)?\)?/.test(words);
}

/** Whether the text heads a column of ordinals. */
export function isOrdinalHeading(text: string): boolean {
  return ORDINAL_HEADINGS.includes(wordKey(text));
}

const ORDINAL_HEADINGS = ['STT', 'TT', 'Số TT', 'Số thứ tự'].map(wordKey);

/** A number that could as well be a year of a heading. */
export function isYear(value: unknown): boolean {
  return (typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2099) || (typeof value === 'string' && /^(?:năm\s*)?(?:199\d|20\d\d)$/i.test(value.trim()));
}

/** Whether a cell holds a figure that no heading holds: a number other than a year. */
export function isFigureCell(cell: GridCell): boolean {
  if (typeof cell.value === 'number') return !isYear(cell.value);
  return typeof cell.value === 'object' || (typeof cell.value === 'string' && !isYear(cell.value) && /^-?\d[\d.,]*\s*%?$/.test(cellText(cell.value)));
}
