/** How an office lays a plan out: the choices, and the sheet that comes of them together with what is to be read there. */
import type { CellValue, SheetSnapshot } from '../../../../src/plan/model';
import { linesOf, type Announcing, type Line, type Scheme } from './lines';
import { Page } from './page';
import { footerOf, preambleOf } from './surroundings';
import { headerRowsOf, writeHeader, type HeaderForm, type SheetColumn } from './sheet-header';
import { tidied, type ReadIndicator, type Reading } from './reading';
import { RATING, type Indicator, type MeantPlan } from './semantic-plan';
import type { MeantColumn, Track } from './tracks';

export interface Layout {
  readonly plan: MeantPlan;
  readonly track: Track;
  readonly header: HeaderForm;
  readonly scheme: Scheme;
  readonly announcing: Announcing;
  /** Where the hierarchy shows: an ordinal column, prefixes of the names, indents, spaces, one column for each level, bold, capitals. */
  readonly marks: 'stt' | 'prefix' | 'indent' | 'spaces' | 'columns' | 'bold' | 'capitals';
  readonly units: 'column' | 'far right' | 'in name' | 'title line';
  /** Chooses among ways to write the same. */
  readonly variant: number;
  readonly preamble: 'none' | 'title' | 'letterhead' | 'long';
  readonly footer: 'none' | 'signatures' | 'source';
  readonly startColumn?: number;
  readonly columnCodes?: boolean;
  /** A column of indicator codes. */
  readonly indicatorCodes?: boolean;
  readonly spacers?: boolean;
  /** Index of a figure column that is hidden. */
  readonly hiddenColumn?: number | null;
  /** Lines before which something else stands, by its index modulo this number; 0: nowhere. */
  readonly repeatEvery?: number;
  readonly noteEvery?: number;
  readonly hiddenEvery?: number;
  readonly blankBeforeSections?: boolean;
  /** Long names go on in a second row, or every row is two rows high. */
  readonly names?: 'plain' | 'wrapped' | 'tall';
  /** Of names over several columns: headings of crops have no row of their own but stand beside their first part, merged downwards. */
  readonly besideParts?: boolean;
  readonly zeroFilled?: boolean;
  /** How ordinals are typed: bare, with a dot, with a bracket; dashes of other lengths. */
  readonly ordinals?: 'bare' | 'dotted' | 'bracketed';
  /** Sections are written across the table from the ordinal column. */
  readonly sectionsAcross?: boolean;
  readonly figuresAsText?: boolean;
  readonly spell?: (text: string) => string;
  readonly swollen?: boolean;
  readonly otherTable?: 'before' | 'after' | null;
}

export interface LaidOut {
  readonly sheet: SheetSnapshot;
  readonly meant: Reading;
}

const NAMES = ['Chỉ tiêu', 'Chỉ tiêu chủ yếu', 'Nội dung', 'Tên chỉ tiêu', 'CHỈ TIÊU'];
const ORDINALS = ['STT', 'TT', 'Số TT'];
const UNITS = ['ĐVT', 'Đơn vị tính', 'Đơn vị', 'Đơn vị\ntính'];

export function layOut(layout: Layout): LaidOut {
  const lines = linesOf(layout.plan, layout.scheme, layout.announcing, layout.variant, layout.units === 'in name').map((line) => (isInCapitals(layout) && line.isSection ? { ...line, name: line.name.toUpperCase() } : line));
  const columns = columnsOf(layout, lines);
  const page = new Page(layout.spell);
  const start = preambleOf(page, layout, columns);
  const height = headerRowsOf(columns, layout.header);
  writeHeader(page, columns, layout.header, start);
  const body = writeColumnCodes(page, layout, columns, start + height);
  const { places, end, hidden } = writeLines(page, layout, lines, columns, body, height);
  footerOf(page, layout, end, columns);
  for (const { column, meant } of columns) if (meant && meant === layout.track.columns[layout.hiddenColumn ?? -1]) page.hideColumn(column);
  if (layout.swollen) page.reach(end + 150, 252);
  return { sheet: page.snapshot('KH'), meant: readingFor(layout, lines, columns, places, [start, start + height - 1], hidden) };
}

function isInCapitals({ marks }: Layout): boolean {
  return marks === 'bold' || marks === 'capitals';
}

function columnsOf(layout: Layout, lines: readonly Line[]): SheetColumn[] {
  const { variant } = layout;
  const of = <T>(forms: readonly T[]) => forms[variant % forms.length];
  const columns: SheetColumn[] = [];
  let next = layout.startColumn ?? 0;
  const add = (column: Omit<SheetColumn, 'column'>) => {
    columns.push({ ...column, column: next });
    next += 1;
  };
  const unit: Omit<SheetColumn, 'column'> = { is: 'unit', role: 'unit', heading: [of(UNITS) ?? ''], level: 0, meant: null };
  if (layout.marks === 'stt') add({ is: 'stt', role: 'stt', heading: [of(ORDINALS) ?? ''], level: 0, meant: null });
  if (layout.indicatorCodes) add({ is: 'code', role: 'code', heading: ['Mã chỉ tiêu'], level: 0, meant: null });
  const levels = layout.marks === 'columns' ? Math.max(...lines.map((line) => line.depth)) + 1 : 1;
  for (let level = 0; level < levels; level += 1) add({ is: 'name', role: 'name', heading: level === 0 ? [of(NAMES) ?? ''] : [], level, meant: null });
  if (layout.units === 'column') add(unit);
  if (layout.spacers) next += 1;
  layout.track.columns.forEach((meant, index) => {
    const isGroupStart = meant.heading[0] !== layout.track.columns[index - 1]?.heading[0];
    if (layout.spacers && isGroupStart && index === layout.track.columns.length - 1) next += 1;
    add({ is: 'figure', role: meant.role, heading: meant.heading, level: 0, meant });
  });
  if (layout.units === 'far right') add(unit);
  return columns;
}

function writeColumnCodes(page: Page, layout: Layout, columns: readonly SheetColumn[], row: number): number {
  if (!layout.columnCodes) return row;
  let [letters, numbers] = [0, 0];
  for (const { column, is } of columns) {
    if (is === 'figure') page.put(row, column, layout.variant % 2 === 0 ? (numbers += 1) : `(${(numbers += 1)})`);
    else page.put(row, column, 'ABCDEFGH'.charAt(letters++));
  }
  return row + 1;
}

interface Written {
  /** The row of each line. */
  readonly places: readonly { readonly first: number; readonly row: number }[];
  readonly end: number;
  readonly hidden: readonly number[];
}

function writeLines(page: Page, layout: Layout, lines: readonly Line[], columns: readonly SheetColumn[], body: number, height: number): Written {
  const places: { first: number; row: number }[] = [];
  const hidden: number[] = [];
  const isEvery = (every: number | undefined, index: number) => every !== undefined && every > 0 && index > 0 && index % every === 0;
  let row = body;
  lines.forEach((line, index) => {
    if (layout.blankBeforeSections && line.isSection && index > 0) row += 1;
    if (isEvery(layout.repeatEvery, index)) {
      row += layout.variant % 2;
      writeHeader(page, columns, layout.header, row);
      row = writeColumnCodes(page, layout, columns, row + height);
    }
    if (isEvery(layout.noteEvery, index)) page.put(row++, nameColumn(columns, 0), ['(*) Số liệu ước tính của các thôn', 'Ghi chú: chưa gồm diện tích tái canh', 'Nguồn: Chi cục Thống kê'][layout.variant % 3] ?? '');
    if (isEvery(layout.hiddenEvery, index)) {
      page.put(row, nameColumn(columns, 0), 'Chỉ tiêu đã bỏ');
      for (const { column, is } of columns) if (is === 'figure') page.put(row, column, 7);
      page.hideRow(row);
      hidden.push(row++);
    }
    const first = row;
    if (layout.besideParts && line.is === 'heading' && !line.isSection) {
      const parts = lines.filter((other) => other.parent === index).length;
      page.put(row, nameColumn(columns, line.depth), line.name);
      page.merge(row, nameColumn(columns, line.depth), parts, 1);
      places.push({ first, row });
      return;
    }
    row = writeLine(page, layout, line, columns, row, index);
    places.push({ first, row: layout.names === 'wrapped' ? row - 1 : first });
  });
  return { places, end: row, hidden };
}

function nameColumn(columns: readonly SheetColumn[], depth: number): number {
  return columns.find((column) => column.is === 'name' && column.level === depth)?.column ?? 0;
}

/** Writes one line and gives the row after it. */
function writeLine(page: Page, layout: Layout, line: Line, columns: readonly SheetColumn[], row: number, index: number): number {
  const name = nameColumn(columns, layout.marks === 'columns' ? line.depth : 0);
  const isBold = layout.marks === 'bold' ? line.isSection || (line.indicator === null ? line.is === 'heading' : line.parent === null) : line.isSection && layout.marks !== 'capitals';
  const look = { bold: isBold, indent: layout.marks === 'indent' ? line.depth : 0 };
  const written = writtenName(layout, line);
  const [head, tail] = layout.names === 'wrapped' && line.is === 'indicator' ? wrap(written) : [written, null];
  const stt = columns.find((column) => column.is === 'stt');
  if (stt && layout.sectionsAcross && line.isSection) {
    page.put(row, stt.column, `${line.mark}. ${head}`, look);
    page.merge(row, stt.column, 1, columns.length);
    return row + 1;
  }
  if (stt && line.mark !== '') page.put(row, stt.column, typedMark(layout, line.mark), look);
  page.put(row, name, head, look);
  if (tail !== null) page.put((row += 1), name, tail, look);
  for (const column of columns) page.put(row, column.column, valueOf(layout, line, column, index));
  if (layout.names !== 'tall') return row + 1;
  for (const { column } of columns) page.merge(row, column, 2, 1);
  return row + 2;
}

function typedMark({ ordinals, variant }: Layout, mark: string): string | number {
  if (mark === '-') return ['-', '–', '—'][variant % (ordinals ? 3 : 1)] ?? mark;
  if (/^[+*•]$/.test(mark)) return mark;
  if (ordinals === 'dotted') return `${mark}.`;
  if (ordinals === 'bracketed') return /^\d+$/.test(mark) ? `(${mark})` : `${mark})`;
  return /^\d+(?:\.\d)?$/.test(mark) && variant % 2 === 0 ? Number(mark) : mark;
}

function writtenName(layout: Layout, { mark, name, depth }: Line): string {
  if (layout.marks === 'spaces') return `${' '.repeat(depth * 3)}${name}`;
  if (layout.marks !== 'prefix' || mark === '') return name;
  if (/^[-+*•]$/.test(mark)) return `${mark}${layout.variant % 3 === 0 ? '' : ' '}${name}`;
  return /^[a-zđ]$/.test(mark) ? `${mark}) ${name}` : `${mark}. ${name}`;
}

/** The first words, and the rest where it begins in lower case. */
function wrap(name: string): readonly [string, string | null] {
  const words = name.split(' ');
  const at = words.findIndex((word, index) => index >= 2 && index >= words.length / 2 && /^\p{Ll}/u.test(word));
  return at < 0 || name.includes(':') || /^\P{L}/u.test(name) ? [name, null] : [words.slice(0, at).join(' '), words.slice(at).join(' ')];
}

function valueOf(layout: Layout, line: Line, column: SheetColumn, index: number): CellValue {
  const { indicator } = line;
  if (column.is === 'code') return line.is === 'relation' ? null : `CT${String(index + 1).padStart(4, '0')}`;
  if (column.is === 'unit') return indicator?.unit ?? null;
  if (column.is !== 'figure' || !column.meant) return null;
  if (column.meant.holds === 'words') return indicator && index % 3 === 0 ? (column.role === 'rating' ? 'Đạt' : 'Ban Kinh tế xã') : null;
  const value = indicator ? figureOf(layout, indicator, column.meant) : null;
  if (value === null) return layout.zeroFilled ? 0 : null;
  return layout.figuresAsText && indicator && typeof value === 'number' ? asText(value, indicator, column.meant) : value;
}

function figureOf(layout: Layout, indicator: Indicator, meant: MeantColumn): number | string | null {
  if (meant.holds === 'target') return indicator.target.cell;
  const value = indicator.sizes[layout.track.columns.indexOf(meant)] ?? null;
  return typeof value === 'string' && meant.role.startsWith('pct') ? null : value;
}

const WHOLE = /^(?:con|hộ|người|cây|buổi|mô hình|tiêu chí)$/;

/** As typed in Vietnam: 1.234,5. A figure that could be read two ways stays a number. */
function asText(value: number, { unit, decimals }: Indicator, { role }: MeantColumn): string | number {
  const [whole = '', fraction = ''] = value.toFixed(decimals).split('.');
  if (value >= 1000 && fraction === '' && (role.startsWith('pct') || !WHOLE.test(unit))) return value;
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '.')}${fraction === '' ? '' : `,${fraction}`}`;
}

/** As it stands on the sheet: nobody writes "xếp loại" behind a name, and a unit for all may be written with a capital. */
function unitOf({ units, variant }: Layout, { unit }: Indicator, spell: (text: string) => string): string | null {
  if (units === 'in name' && unit === RATING) return null;
  return spell(units === 'title line' && variant % 3 === 0 ? 'Triệu đồng' : unit);
}

function readingFor(layout: Layout, lines: readonly Line[], columns: readonly SheetColumn[], places: Written['places'], headerRows: readonly [number, number], hidden: readonly number[]): Reading {
  const spell = (text: string) => tidied(layout.spell ? layout.spell(text) : text);
  const rowOf = (index: number | null) => (index === null ? null : (places[index]?.row ?? null));
  const isHidden = ({ meant }: SheetColumn) => meant !== null && meant === layout.track.columns[layout.hiddenColumn ?? -1];
  const shown = columns.filter((column) => !isHidden(column));
  const first = lines.findIndex((line) => line.is !== 'relation');
  return {
    headerRows,
    dataRows: [places[first]?.first ?? 0, rowOf(lines.length - 1) ?? 0],
    columns: shown.map(({ column, role, meant }) => ({ column, role, period: meant?.period ?? null })),
    sections: lines.flatMap((line, index) => (line.is === 'heading' ? [{ row: rowOf(index) ?? 0, text: spell(line.name) }] : [])),
    indicators: lines.flatMap((line, index): ReadIndicator[] => {
      const { indicator } = line;
      if (!indicator) return [];
      const { comparator, value } = indicator.target;
      const figures = shown.flatMap((column) => {
        if (column.is !== 'figure' || column.meant?.holds === 'words') return [];
        const meant = column.meant && figureOf(layout, indicator, column.meant);
        const text = typeof meant === 'string' ? `"${spell(meant)}"` : meant === null && layout.zeroFilled ? '0' : String(meant ?? '');
        return [[column.column, text] as const];
      });
      return [
        {
          row: rowOf(index) ?? 0,
          path: line.path.map(spell),
          section: line.section === null ? null : spell(isInCapitals(layout) ? line.section.toUpperCase() : line.section),
          parentRow: rowOf(line.parent),
          relation: line.relation,
          unit: unitOf(layout, indicator, spell),
          target: `${comparator} ${value ?? ''}`.trim(),
          figures,
        },
      ];
    }),
    hiddenRows: hidden,
  };
}
