/** The tables of one sheet: header by header, each with its title, columns and rows. */
import type { Plan, PlanColumn } from '../model';
import { readColumns } from './columns';
import type { Corrections } from './corrected-columns';
import { findHeaders, repeatsHeader, type HeaderBlock } from './header';
import { readIndicators } from './indicators';
import { annualTarget, latestPeriod, resultColumns } from './judged-columns';
import { outerYear, reportingPeriod, signingDay, yearAlone, type OuterNames } from './reporting-period';
import { hiddenRowsOf, readTableRows } from './row-kinds';
import type { GridRow, SheetGrid } from './sheet-grid';
import { readTitleBlock } from './title-block';

/** What a table says as a plan, before it is chosen among others. */
export type Table = Omit<Plan, 'sheetId' | 'sheet' | 'chosenAmong'>;

/** What is known about a table from outside of it. */
export interface Around {
  readonly names: OuterNames;
  readonly corrections: Corrections;
}

/** All tables of a sheet. Headers that repeat the one before, after a page break, go on with its table. */
export function readTables(grid: SheetGrid, around: Around): Table[] {
  const headers = findHeaders(grid);
  const hiddenRows = new Set(grid.sheet.hiddenRows);
  const tables: Table[] = [];
  for (let index = 0; index < headers.length; ) {
    const header = headers[index];
    if (!header) break;
    let next = index + 1;
    for (let repeat = headers[next]; repeat && repeatsHeader(repeat, header); repeat = headers[next]) next += 1;
    const above = visibleRows(grid, index === 0 ? 0 : Math.max(headers[index - 1]?.bodyIndex ?? 0, header.firstIndex - 12), header.firstIndex);
    const body = untilGap(grid.rows.slice(header.bodyIndex, headers[next]?.firstIndex ?? grid.rows.length), hiddenRows);
    const table = readTable(grid, header, headers.slice(index + 1, next), above, body, around);
    if (table) tables.push(table);
    index = next;
  }
  return tables;
}

/** So many blank rows part a table from what was left far below it. */
const LARGEST_GAP = 100;

function untilGap(body: readonly GridRow[], hidden: ReadonlySet<number>): readonly GridRow[] {
  const end = body.findIndex(({ row }, index) => {
    const before = body[index - 1]?.row ?? row - 1;
    if (row - before <= LARGEST_GAP) return false;
    let blank = 0;
    for (let between = before + 1; between < row && blank <= LARGEST_GAP; between += 1) if (!hidden.has(between)) blank += 1;
    return blank > LARGEST_GAP;
  });
  return end < 0 ? body : body.slice(0, end);
}

/** Rows from `start` to before `end` without the cells of hidden columns. */
function visibleRows(grid: SheetGrid, start: number, end: number): readonly GridRow[] {
  const hidden = new Set(grid.sheet.hiddenColumns);
  const rows = grid.rows.slice(start, end);
  return hidden.size === 0 ? rows : rows.map(({ row, cells }) => ({ row, cells: cells.filter((cell) => !hidden.has(cell.column)) }));
}

function readTable(
  grid: SheetGrid,
  header: HeaderBlock,
  repeats: readonly HeaderBlock[],
  above: readonly GridRow[],
  body: readonly GridRow[],
  { names, corrections }: Around,
): Table | null {
  const block = readTitleBlock(above);
  const signedOn = signingDay([...above, ...body.slice(-LONGEST_FOOTER)]);
  const columns = readColumns(grid, header, body, block, yearAlone(above) ?? outerYear(names, signedOn), corrections);
  const repeated = new Set(repeats.flatMap((repeat) => Array.from({ length: repeat.last - repeat.first + 1 }, (_, offset) => repeat.first + offset)));
  const { rows, dataRows } = readTableRows(grid, body, columns.columns, (row) => repeated.has(row));
  if (!dataRows) return null;
  const hidden = new Set(grid.sheet.hiddenColumns);
  const planColumn = annualTarget(columns, block.year, hidden);
  const { indicators, sections } = readIndicators(grid, rows, columns.columns, planColumn?.column ?? null, block.commonUnit);
  const year = block.year ?? planYear(planColumn) ?? columns.year;
  const results = resultColumns(columns, year, indicators, hidden);
  return {
    title: block.title,
    place: block.place,
    year,
    period: reportingPeriod({ result: results.cumulative?.period ?? null, title: block.period, headings: results.until ?? latestPeriod(columns), names, signedOn }, year),
    layout: { headerRows: [header.first, header.last], dataRows, columns: columns.columns, commonUnit: block.commonUnit },
    sections,
    indicators,
    planColumn: planColumn?.column ?? null,
    actualColumn: results.cumulative?.column ?? null,
    resultPeriods: results.periods,
    hiddenRows: hiddenRowsOf(grid, header.last + 1, dataRows[1]),
    legacyTexts: grid.legacyTexts.filter(({ row }) => row >= header.first && row <= dataRows[1]),
  };
}

/** So many rows at a table's end may hold notes, place, date and signatures. */
const LONGEST_FOOTER = 20;

function planYear(column: PlanColumn | null): number | null {
  return column?.period && /^\d{4}$/.test(column.period) ? Number(column.period) : null;
}
