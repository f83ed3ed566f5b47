/** Headers as they are typed: one row, merged groups, groups typed once, headings split over rows. */
import type { ColumnRole } from '../../../../src/plan/model';
import type { Page } from './page';
import type { MeantColumn } from './tracks';

export type HeaderForm = 'one row' | 'merged' | 'unmerged' | 'split';

export interface SheetColumn {
  readonly column: number;
  readonly is: 'stt' | 'code' | 'name' | 'unit' | 'figure';
  readonly role: ColumnRole;
  /** From the outermost group inwards; empty where nothing stands over the column. */
  readonly heading: readonly string[];
  /** Of a column of names: the depth of the lines that it holds. */
  readonly level: number;
  readonly meant: MeantColumn | null;
}

const SPLIT_ROWS = 4;
/** A heading is split between words, and Vietnamese words have two syllables often. */
const WORDS = /(?:thực hiện|kế hoạch|lũy kế|cùng kỳ|so với|so sánh|năm trước|đầu năm|cả năm|bộ phận|phụ trách|đơn vị|người phụ trách|mức độ|hoàn thành|đánh giá|ghi chú|nguyên nhân|chỉ tiêu|huyện giao|tỷ lệ %|(?<!\d)\d{1,2} tháng|tháng \d+\S*)(?!\S)|\S+/giu;

/** How many rows the header takes. */
export function headerRowsOf(columns: readonly SheetColumn[], form: HeaderForm): number {
  if (form === 'one row') return 1;
  if (form === 'split') return Math.max(...columns.map((column) => splitHeading(column).length));
  return Math.max(...columns.map(({ heading }) => heading.length));
}

export function writeHeader(page: Page, columns: readonly SheetColumn[], form: HeaderForm, row: number): void {
  const rows = headerRowsOf(columns, form);
  columns.forEach((column, index) => {
    if (form === 'one row') page.put(row, column.column, column.heading.length > 0 ? column.heading.join(' ') : null, { bold: true });
    else if (form === 'split') splitHeading(column).forEach((text, line) => { page.put(row + line, column.column, text, { bold: true }); });
    else writeGrouped(page, columns, index, row, rows, form === 'merged');
  });
}

/** One heading below the other; a group that the column to the left also belongs to has been written there. */
function writeGrouped(page: Page, columns: readonly SheetColumn[], index: number, row: number, rows: number, isMerged: boolean): void {
  const column = columns[index];
  if (!column || column.heading.length === 0) return;
  column.heading.forEach((text, line) => {
    if (line < column.heading.length - 1 && sharesGroup(columns[index - 1], column, line)) return;
    page.put(row + line, column.column, text, { bold: true });
    if (!isMerged) return;
    if (line === column.heading.length - 1) {
      page.merge(row + line, column.column, rows - line, column.is === 'name' ? widthOfNames(columns) : 1);
      return;
    }
    let last = index;
    while (sharesGroup(columns[last + 1], column, line)) last += 1;
    page.merge(row + line, column.column, 1, (columns[last]?.column ?? column.column) - column.column + 1);
  });
}

function sharesGroup(other: SheetColumn | undefined, column: SheetColumn, line: number): boolean {
  return other?.is === 'figure' && line < other.heading.length - 1 && column.heading.slice(0, line + 1).every((text, index) => text === other.heading[index]);
}

function widthOfNames(columns: readonly SheetColumn[]): number {
  return columns.filter(({ is }) => is === 'name').length;
}

/** The words of a heading over up to four rows, nothing merged. */
function splitHeading({ heading, is }: SheetColumn): string[] {
  if (is !== 'figure') return [...heading];
  const words = heading.join(' ').match(WORDS) ?? [];
  const rows = Math.min(SPLIT_ROWS, words.length);
  return Array.from({ length: rows }, (_, row) => words.slice(Math.ceil((words.length * row) / rows), Math.ceil((words.length * (row + 1)) / rows)).join(' '));
}
