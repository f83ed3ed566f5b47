/** What stands above the table: the title, the commune, the year, the reporting period, a unit for the whole table. */
import { plain, tidy } from '../language/fold';
import { readUnit } from '../language/units';
import { readPeriod, yearsIn, type NamedPeriod } from './periods';
import type { GridRow } from './sheet-grid';

export interface TitleBlock {
  readonly title: string | null;
  readonly place: string | null;
  /** The one year of the title; null where it names none or several. */
  readonly year: number | null;
  /** What the title names, else a line of its own above the table ("Kỳ báo cáo: tháng 6"). */
  readonly period: NamedPeriod;
  readonly commonUnit: string | null;
}

/** Lines that are no title: letterheads, form numbers, references, dates, units. Matched on `plain` text. */
const NOT_TITLES: readonly RegExp[] = [
  /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|dang uy|huyen uy)\b/,
  /^(?:bieu|bieu so|bieu mau|mau|mau so|phu luc|phu bieu)\s*(?:so)?\s*[:.]?\s*[\dIVX]*[\w./-]{0,12}$/i,
  /^\(?(?:kem theo|ban hanh kem|ap dung|theo(?! doi\b))\b/,
  /^\(?(?:don vi tinh|dvt|don vi)\b/,
  /^so\s*:/,
  /^(?:cong hoa xa hoi|doc lap)\b/,
  /^(?:.{0,40}, )?ngay\b.*\bthang\b.*\bnam\b/,
];
const PERIOD_LINE = /^\(?(?:ky bao cao|thang bao cao|so lieu (?:tinh )?(?:den|tu)|\d{1,2} thang|quy|thang|nam|6 thang|9 thang|ca nam|den ngay|tinh den|giai doan|uoc)\b/;
const UNIT_LINE = /^\(?\s*(?:đvt|đơn vị tính|đơn vị|đv tính)\s*[:.]\s*(.+?)\s*\)?$/iu;

/** Reads the rows above a header, from the top of the sheet or the end of the table before. */
export function readTitleBlock(rows: readonly GridRow[]): TitleBlock {
  const lines = rows.flatMap(({ row, cells }) => cells.map((cell) => ({ row, text: tidy(cell.text) }))).filter(({ text }) => text !== '');
  const titles = lines.filter(({ text }) => !isTitleFurniture(text));
  const main = [...titles].sort((a, b) => titleWeight(b.text) - titleWeight(a.text))[0];
  const start = main ? titles.indexOf(main) : -1;
  const parts = main ? [...linesAbove(titles, start), main] : [];
  for (const line of titles.slice(start + 1)) {
    const previous = parts.at(-1);
    if (!previous || line.row - previous.row > 1 || !(isCapitals(line.text) || PERIOD_LINE.test(plain(line.text)))) break;
    parts.push(line);
  }
  const title = parts.length > 0 ? parts.map(({ text }) => text).join(' ') : null;
  const years = new Set(yearsIn(plain(title ?? '')));
  const period = [title ?? '', ...titles.filter(({ text }) => PERIOD_LINE.test(plain(text))).map(({ text }) => text)].map(readPeriod).find(({ span }) => span !== null && span.kind !== 'year');
  return {
    title,
    place: placeIn(lines.map(({ text }) => text)),
    year: years.size === 1 ? ([...years][0] ?? null) : null,
    period: period ?? readPeriod(title ?? ''),
    commonUnit: commonUnitIn(lines.map(({ text }) => text)),
  };
}

/** A title written over several lines: those right above its longest line, as long as they are capitals like it or it goes on with them. */
function linesAbove(titles: readonly TitleLine[], start: number): TitleLine[] {
  const above: TitleLine[] = [];
  let next = titles[start];
  for (let index = start - 1; index >= 0; index -= 1) {
    const line = titles[index];
    if (!line || !next || next.row - line.row !== 1 || !(/^\p{Ll}/u.test(next.text) || (isCapitals(next.text) && isCapitals(line.text)))) break;
    above.unshift(line);
    next = line;
  }
  return above;
}

interface TitleLine {
  readonly row: number;
  readonly text: string;
}

/** Whether a text above a table is no title: a letterhead, a form number, a reference, a date, a unit, a stray sign. */
export function isTitleFurniture(text: string): boolean {
  return isFormality(text) || isUnits(text);
}

/** A letterhead, a form number, a reference, a date, a stray sign. */
export function isFormality(text: string): boolean {
  return !/\p{L}/u.test(text) || NOT_TITLES.some((pattern) => pattern.test(plain(text)));
}

/** One unit, or several for the columns of a table: "Nghìn tấn; Triệu USD", "Doanh nghiệp; %". */
function isUnits(text: string): boolean {
  if (readUnit(text) !== null) return true;
  const parts = text.split(/[;,]/).map((part) => part.trim());
  return parts.length > 1 && parts.every((part) => part !== '' && part.length <= 20) && parts.some((part) => readUnit(part) !== null);
}

function titleWeight(text: string): number {
  return (isCapitals(text) ? 1000 : 0) + Math.min(text.length, 200);
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text);
}

const PLACE = /(?<![\p{L}])((?:xã|phường|thị trấn|đặc khu)\s+\p{Lu}[\p{L}]*(?:\s+\p{Lu}[\p{L}]*){0,4})/giu;
const LETTERHEAD = /^(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN)\s+((?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s+.+)$/iu;

/** The commune: from the letterhead, else from a "xã …" in any line. */
function placeIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const name = LETTERHEAD.exec(line)?.[1];
    if (name) return name.trim();
  }
  for (const line of lines) {
    const found = [...line.matchAll(PLACE)].map((match) => match[1] ?? '').find((name) => /\s\p{Lu}/u.test(name) && !/^(?:xã|phường) hội/iu.test(name));
    if (found) return found.trim();
  }
  return null;
}

function commonUnitIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const stated = UNIT_LINE.exec(line)?.[1];
    if (stated) return stated;
    if (line.length <= 40 && isUnits(line)) return line;
    const inTitle = /\((?:đvt|đơn vị tính|đơn vị)\s*[:.]\s*([^)]+)\)/iu.exec(line)?.[1];
    if (inTitle) return inTitle.trim();
  }
  return null;
}
