/** Recognised targets → a new plan sheet: what stands in its cells, how it looks and prints. Pure; `excel/create-plan.ts` carries it out. */
import type { Area, CellInput, CellStyle, Edit } from '../../model';
import type { DocumentHead } from '../document-head';
import type { DocumentTarget } from '../document-targets';
import { planSheetColumns, type PlanSheetColumn } from './plan-sheet-columns';
import { planSheetRows, type PlanSheetRow } from './plan-sheet-rows';
import { PAPERS, PEOPLES_COMMITTEE, placeAndDate, SIGNATURES, sheetTitle, sourceLine, type ResultColumns } from './plan-sheet-words';

export interface PlanSheetRequest {
  /** Name of the sheet, free in the workbook. */
  readonly sheet: string;
  readonly head: DocumentHead;
  /** What a person wants on the sheet; doubtful ones only where they have said so. */
  readonly targets: readonly DocumentTarget[];
  readonly year: number;
  readonly results: ResultColumns;
}

export interface PlanSheet {
  readonly edits: readonly Edit[];
  readonly page: PlanPage;
  /** 0-based first and last row of data. */
  readonly dataRows: readonly [number, number];
}

/** What edits have no words for: how the sheet is shown and printed. */
export interface PlanPage {
  /** 0-based rows repeated on each page, first to last. */
  readonly titleRows: readonly [number, number];
  /** Columns repeated on each page, where the sheet takes several side by side. */
  readonly titleColumns: readonly [number, number] | null;
  /** The last row (0-based) and column that stay in sight. */
  readonly frozen: { readonly row: number; readonly column: number };
  /** How far names are indented, for each data row. */
  readonly indents: readonly { readonly row: number; readonly column: number; readonly level: number }[];
}

/** 0-based rows above the data. */
const ROWS = { organisation: 0, title: 2, source: 3, header: 5, subHeader: 6, codes: 7, first: 8 } as const;
const FONT: CellStyle = { fontName: 'Times New Roman', fontSize: 12, vertical: 'center' };
const HEADING: CellStyle = { ...FONT, bold: true, horizontal: 'center', wrap: true, border: 'thin' };

/** Composes the sheet. There is at least one target. */
export function composePlanSheet(request: PlanSheetRequest): PlanSheet {
  const { sheet, year, results } = request;
  const rows = planSheetRows(request.targets);
  const columns = planSheetColumns(year, results, longestFigure(rows));
  const last = ROWS.first + rows.length - 1;
  const pagesWide = results === 'months' ? 2 : 1;
  const edits: Edit[] = [
    { kind: 'add-sheet', sheet },
    { kind: 'print-layout', sheet, orientation: 'landscape', pagesWide },
    ...columns.map((column, index): Edit => ({ kind: 'column-width', sheet, column: index, points: column.points })),
    ...titleBlock(request, columns.length),
    ...header(sheet, columns),
    ...table(sheet, columns, rows),
    ...footer(request, columns.length, last + 2),
  ];
  const indents = rows.flatMap(({ depth }, index) => (depth === 0 ? [] : [{ row: ROWS.first + index, column: 1, level: depth }]));
  return { edits, page: { titleRows: [ROWS.header, ROWS.codes], titleColumns: pagesWide > 1 ? [0, 2] : null, frozen: { row: ROWS.codes, column: 1 }, indents }, dataRows: [ROWS.first, last] };
}

/** In characters, grouped as the cells show them. */
function longestFigure(rows: readonly PlanSheetRow[]): number {
  return Math.max(...rows.map(({ target }) => (target !== null && 'number' in target ? target.number.toLocaleString('vi-VN').length : 0)));
}

function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

function line(sheet: string, place: Area, text: string, look: CellStyle): readonly Edit[] {
  const cells = [Array.from({ length: place.columns }, (_, index): CellInput => (index === 0 ? { text } : null))];
  return [
    { kind: 'cells', sheet, area: place, cells },
    ...(place.columns > 1 ? [{ kind: 'merge' as const, sheet, area: place }] : []),
    { kind: 'style', sheet, area: place, style: { ...FONT, horizontal: 'center', ...look } },
  ];
}

function titleBlock({ sheet, head, year }: PlanSheetRequest, width: number): readonly Edit[] {
  const paper = PAPERS.find(([pattern]) => head.reference !== null && pattern.test(head.reference))?.[1] ?? null;
  const source = sourceLine(paper, head.reference, head.signed);
  return [
    ...(head.place === null ? [] : line(sheet, area(ROWS.organisation, 0, 1, 3), `${PEOPLES_COMMITTEE} ${head.place.toUpperCase()}`, { bold: true })),
    ...line(sheet, area(ROWS.title, 0, 1, width), sheetTitle(year), { bold: true, fontSize: 14 }),
    ...(source === null ? [] : line(sheet, area(ROWS.source, 0, 1, width), source, { italic: true })),
  ];
}

function header(sheet: string, columns: readonly PlanSheetColumn[]): readonly Edit[] {
  const groups = columns.flatMap((column, index) => (column.below !== null && columns[index - 1]?.heading !== column.heading ? [{ index, wide: columns.filter(({ heading }) => heading === column.heading).length }] : []));
  const isFirst = (column: PlanSheetColumn, index: number) => columns[index - 1]?.heading !== column.heading;
  return [
    {
      kind: 'cells', sheet, area: area(ROWS.header, 0, 3, columns.length),
      cells: [
        columns.map((column, index): CellInput => (isFirst(column, index) ? { text: column.heading } : null)),
        columns.map(({ below }): CellInput => (below === null ? null : { text: below })),
        columns.map(({ code }): CellInput => (/^\d+$/.test(code) ? { number: Number(code) } : { text: code })),
      ],
    },
    ...columns.flatMap(({ below }, index): Edit[] => (below === null ? [{ kind: 'merge', sheet, area: area(ROWS.header, index, 2) }] : [])),
    ...groups.map(({ index, wide }): Edit => ({ kind: 'merge', sheet, area: area(ROWS.header, index, 1, wide) })),
    { kind: 'style', sheet, area: area(ROWS.header, 0, 2, columns.length), style: HEADING },
    { kind: 'style', sheet, area: area(ROWS.codes, 0, 1, columns.length), style: { ...HEADING, bold: false, italic: true, fontSize: 10 } },
    { kind: 'row-height', sheet, row: ROWS.header, points: 24 },
    { kind: 'row-height', sheet, row: ROWS.subHeader, points: 34 },
  ];
}

function table(sheet: string, columns: readonly PlanSheetColumn[], rows: readonly PlanSheetRow[]): readonly Edit[] {
  const whole = area(ROWS.first, 0, rows.length, columns.length);
  const firstFigure = columns.findIndex(({ is }) => is === 'lastYear');
  const figures = columns.filter(({ is }) => is === 'lastYear' || is === 'target' || is === 'result').length;
  return [
    { kind: 'cells', sheet, area: whole, cells: rows.map((row) => columns.map((column) => contentOf(row, column))) },
    { kind: 'style', sheet, area: whole, style: { ...FONT, wrap: true, border: 'thin' } },
    ...columns.map(({ horizontal }, index): Edit => ({ kind: 'style', sheet, area: area(ROWS.first, index, rows.length), style: { horizontal } })),
    ...runsOf(rows.map(({ format }) => format)).flatMap(({ start, length, value }): Edit[] => (value === '' ? [] : [{ kind: 'number-format', sheet, area: area(ROWS.first + start, firstFigure, length, figures), format: value }])),
    ...runsOf(rows.map(lookOf)).flatMap(({ start, length, value }): Edit[] => (value === 'plain' ? [] : [{ kind: 'style', sheet, area: area(ROWS.first + start, 0, length, columns.length), style: value === 'bold' ? { bold: true } : { italic: true } }])),
    ...rows.map((row, index): Edit => ({ kind: 'row-height', sheet, row: ROWS.first + index, points: heightOf(row, columns) })),
  ];
}

function lookOf({ kind }: PlanSheetRow): 'bold' | 'italic' | 'plain' {
  if (kind === 'relation') return 'italic';
  return kind === 'target' ? 'plain' : 'bold';
}

function contentOf(row: PlanSheetRow, { is }: PlanSheetColumn): CellInput {
  const text = (words: string): CellInput => (words === '' ? null : { text: words });
  switch (is) {
    case 'ordinal':
      return /^\d+$/.test(row.ordinal) ? { number: Number(row.ordinal) } : text(row.ordinal);
    case 'name':
      return text(row.name);
    case 'unit':
      return text(row.unit);
    case 'target':
      return row.target;
    case 'note':
      return text(row.note);
    case 'lastYear':
    case 'result':
      return null;
  }
}

interface Run<T> {
  readonly start: number;
  readonly length: number;
  readonly value: T;
}

/** Neighbours that are alike, so that one edit does for them. */
function runsOf<T>(values: readonly T[]): readonly Run<T>[] {
  const runs: Run<T>[] = [];
  values.forEach((value, index) => {
    const last = runs.at(-1);
    if (last && last.value === value) runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ start: index, length: 1, value });
  });
  return runs;
}

/** In points: a character of Times New Roman 12 with its share of spaces, and a line. */
const CHARACTER = 5.6;
const LINE = 16;

/** Excel does not fit rows to wrapped text that was written by a program. */
function heightOf({ name, target, note, depth }: PlanSheetRow, columns: readonly PlanSheetColumn[]): number {
  const words: Partial<Record<PlanSheetColumn['is'], string>> = { name, note, target: target !== null && 'text' in target ? target.text : '' };
  const lines = columns.map(({ is, points }) => Math.ceil(((words[is]?.length ?? 0) * CHARACTER) / (points - 8 - (is === 'name' ? depth * 9 : 0))));
  return LINE * Math.max(1, ...lines) + 2;
}

function footer({ sheet, head }: PlanSheetRequest, width: number, first: number): readonly Edit[] {
  const right = Math.max(4, width - 5);
  const at = (row: number, isRight: boolean): Area => (isRight ? area(first + row, right, 1, width - right) : area(first + row, 0, 1, 3));
  return [
    ...line(sheet, at(0, true), placeAndDate(head.place?.replace(/^(?:xã|phường|thị trấn)\s+/iu, '') ?? null), { italic: true }),
    ...SIGNATURES.left.flatMap((text, index) => line(sheet, at(index + 1, false), text, index === 0 ? { bold: true } : { italic: true })),
    ...SIGNATURES.right.flatMap((text, index) => line(sheet, at(index + 1, true), text, index === SIGNATURES.right.length - 1 ? { italic: true } : { bold: true })),
  ];
}
