/** From a workbook to the plan in it: chooses the sheet and the table, reads layout and rows, or says why there is none. */
import type { ColumnCorrection, ColumnRole, Plan, PlanColumn, ReviewRefusal, SheetSnapshot, SheetVerdict, WorkbookSnapshot } from '../model';
import { readColumns } from './columns';
import { correctionsByColumn, type Corrections } from './corrected-columns';
import { findHeaders, repeatsHeader, type HeaderBlock } from './header';
import { readIndicators } from './indicators';
import { annualTarget, latestPeriod, resultColumns } from './judged-columns';
import { outerNames, outerYear, reportingPeriod, signingDay, yearAlone, type OuterNames } from './reporting-period';
import { hiddenRowsOf, readTableRows } from './row-kinds';
import { sheetGrid, type GridRow, type SheetGrid } from './sheet-grid';
import { readTitleBlock } from './title-block';

export interface ReadPlanOptions {
  /** Read this sheet, and no other. */
  readonly sheet?: string;
  /** 0-based columns by sheet name that are not the office's own: they are read as blank. */
  readonly ignoredColumns?: ReadonlyMap<string, readonly number[]>;
  /** Sheets that are not the office's own. */
  readonly ignoredSheets?: readonly string[];
  /** What a person has said about columns, by sheet name: it wins over the headings. */
  readonly corrections?: ReadonlyMap<string, readonly ColumnCorrection[]>;
}

export type PlanReading = { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly refusal: ReviewRefusal };

/** Results that a plan can be judged by. */
const RESULTS: readonly ColumnRole[] = ['actualCum', 'actualPeriod', 'estimate'];

export function readPlan(snapshot: WorkbookSnapshot, options: ReadPlanOptions = {}): PlanReading {
  const own = snapshot.sheets.filter((sheet) => !options.ignoredSheets?.includes(sheet.name));
  const named = options.sheet === undefined ? own : snapshot.sheets.filter((sheet) => sheet.name === options.sheet);
  if (options.sheet !== undefined && named.length === 0) {
    return refuse({ reason: 'no-such-sheet', sheet: options.sheet, sheets: own.map((sheet) => sheet.name) });
  }
  const readings = named.map((sheet) => readSheet(sheet, snapshot.name, options));
  if (readings.every((reading) => reading.isEmpty)) return refuse({ reason: 'empty-workbook' });
  const best = [...readings].sort((a, b) => b.weight - a.weight)[0];
  const verdicts = readings.map((reading) => ({ ...verdictOf(reading), chosen: reading === best }));
  if (!best?.table) return refuse({ reason: 'no-plan-found', sheets: verdicts.map((verdict) => ({ ...verdict, chosen: false })) });
  if (options.sheet === undefined) {
    const refusal = whyNoPlan(best.sheet.name, best.table, verdicts);
    if (refusal) return refuse(refusal);
  }
  return { ok: true, plan: { ...best.table, sheetId: best.sheet.id, sheet: best.sheet.name, chosenAmong: verdicts } };
}

function refuse(refusal: ReviewRefusal): PlanReading {
  return { ok: false, refusal };
}

type Table = Omit<Plan, 'sheetId' | 'sheet' | 'chosenAmong'>;

interface SheetReading {
  readonly sheet: SheetSnapshot;
  readonly isEmpty: boolean;
  readonly table: Table | null;
  readonly weight: number;
}

function readSheet(sheet: SheetSnapshot, file: string | null, { ignoredColumns, corrections }: ReadPlanOptions): SheetReading {
  const grid = sheetGrid(sheet, ignoredColumns?.get(sheet.name) ?? []);
  const around: Around = { names: outerNames(sheet.name, file), corrections: correctionsByColumn(corrections?.get(sheet.name) ?? []) };
  const tables = readTables(grid, around).map((table) => ({ table, weight: weightOf(table) }));
  const best = tables.reduce<{ table: Table; weight: number } | null>((found, next) => (found && found.weight >= next.weight ? found : next), null);
  const visibility = sheet.visibility === 'visible' ? 1 : 0.1;
  return { sheet, isEmpty: grid.rows.length === 0, table: best?.table ?? null, weight: (best?.weight ?? 0) * visibility };
}

/** How much a table looks like a plan: target and result columns, an ordinal and a unit, and how many indicators are judged by them. */
function weightOf(table: Table): number {
  const roles = new Set(table.layout.columns.map((column) => column.role));
  const columns = (roles.has('plan') ? 40 : 0) + (RESULTS.some((role) => roles.has(role)) ? 20 : 0) + (roles.has('actualCum') ? 5 : 0) + (roles.has('unit') ? 8 : 0) + (roles.has('stt') ? 4 : 0) + (roles.has('pctPlan') ? 6 : 0);
  const withTargets = table.indicators.filter((indicator) => indicator.target.text !== '').length;
  return columns + Math.min(withTargets, 60) * 0.5 + Math.min(table.indicators.length, 100) * 0.1;
}

function verdictOf({ sheet, table }: SheetReading): Omit<SheetVerdict, 'chosen'> {
  const roles = new Set(table?.layout.columns.map((column) => column.role));
  const missing: ColumnRole[] = [];
  if (!roles.has('name')) missing.push('name');
  if (!roles.has('plan')) missing.push('plan');
  if (!RESULTS.some((role) => roles.has(role))) missing.push('actualCum');
  return { sheet: sheet.name, indicators: table?.indicators.length ?? 0, missingRoles: missing };
}

/** Fewer indicators make no plan. */
const FEWEST_INDICATORS = 2;

/** What keeps the best table of a workbook from being a plan; null where nothing does. */
function whyNoPlan(sheet: string, table: Table, verdicts: readonly SheetVerdict[]): ReviewRefusal | null {
  const roles = new Set(table.layout.columns.map((column) => column.role));
  const hasResult = RESULTS.some((role) => roles.has(role));
  const isTable = roles.has('name') && table.indicators.length >= FEWEST_INDICATORS;
  const nothing: ReviewRefusal = { reason: 'no-plan-found', sheets: verdicts.map((verdict) => ({ ...verdict, chosen: false })) };
  if (!isTable) return nothing;
  if (roles.has('plan')) return hasResult ? null : { reason: 'no-result-column', sheet };
  return hasResult && table.layout.columns.some((column) => column.role === 'name' && column.header !== '') ? { reason: 'no-target-column', sheet } : nothing;
}

/** What is known about a table from outside of it. */
interface Around {
  readonly names: OuterNames;
  readonly corrections: Corrections;
}

/** All tables of a sheet. Headers that repeat the one before, after a page break, go on with its table. */
function readTables(grid: SheetGrid, around: Around): Table[] {
  const headers = findHeaders(grid);
  const tables: Table[] = [];
  for (let index = 0; index < headers.length; ) {
    const header = headers[index];
    if (!header) break;
    let next = index + 1;
    for (let repeat = headers[next]; repeat && repeatsHeader(repeat, header); repeat = headers[next]) next += 1;
    const above = visibleRows(grid, index === 0 ? 0 : Math.max(headers[index - 1]?.bodyIndex ?? 0, header.firstIndex - 12), header.firstIndex);
    const body = grid.rows.slice(header.bodyIndex, headers[next]?.firstIndex ?? grid.rows.length);
    const table = readTable(grid, header, headers.slice(index + 1, next), above, body, around);
    if (table) tables.push(table);
    index = next;
  }
  return tables;
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
