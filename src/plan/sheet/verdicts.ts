/** Which table and which sheet is the plan, and why. */
import type { ColumnRole, ReviewRefusal, SheetSnapshot, SheetVerdict } from '../model';
import { lastMonthOf, namedPeriod } from './periods';
import type { Table } from './read-tables';

/** Results that a plan can be judged by. */
const RESULTS: readonly ColumnRole[] = ['actualCum', 'actualPeriod', 'estimate'];

/** A sheet with its best table; null where it has none. */
export interface SheetReading {
  readonly sheet: SheetSnapshot;
  readonly isEmpty: boolean;
  readonly table: Table | null;
  /** How many tables stand on it. */
  readonly tables: number;
  readonly weight: number;
}

/** The table that looks most like a plan; of equals the first. A hidden sheet weighs little. */
export function bestOf(sheet: SheetSnapshot, isEmpty: boolean, tables: readonly Table[]): SheetReading {
  let [table, weight]: [Table | null, number] = [null, 0];
  for (const next of tables) {
    const nextWeight = weightOf(next);
    if (table === null || nextWeight > weight) [table, weight] = [next, nextWeight];
  }
  return { sheet, isEmpty, table, tables: tables.length, weight: weight * (sheet.visibility === 'visible' ? 1 : HIDDEN_SHEET) };
}

const HIDDEN_SHEET = 0.1;

/** The sheet of the plan: the weightiest; of those that weigh about as much (one sheet for each month) the latest, then the one in sight, then the first. */
export function choose(readings: readonly SheetReading[], activeSheet: string): SheetReading | null {
  const heaviest = Math.max(0, ...readings.map(({ weight }) => weight));
  const peers = readings.filter(({ weight }) => weight >= heaviest * PEER);
  const order = (reading: SheetReading) => periodOrder(reading) * 2 + (reading.sheet.name === activeSheet ? 1 : 0);
  return [...peers].sort((a, b) => order(b) - order(a) || b.weight - a.weight)[0] ?? null;
}

const PEER = 0.95;

/** Months since year 0 at the end of the period that a table reports on. */
function periodOrder({ table }: SheetReading): number {
  const { span, year } = namedPeriod(table?.period ?? '');
  return span && year !== null ? year * 12 + (lastMonthOf(span) ?? 0) : 0;
}

/** How much a table looks like a plan: target and result columns, an ordinal and a unit, and how many indicators are judged by them. */
function weightOf(table: Table): number {
  const roles = new Set(table.layout.columns.map((column) => column.role));
  const columns = (roles.has('plan') ? 40 : 0) + (RESULTS.some((role) => roles.has(role)) ? 20 : 0) + (roles.has('actualCum') ? 5 : 0) + (roles.has('unit') ? 8 : 0) + (roles.has('stt') ? 4 : 0) + (roles.has('pctPlan') ? 6 : 0);
  return columns + Math.min(withTarget(table), 60) * 0.5 + Math.min(withResult(table), 60) * 0.2 + Math.min(table.indicators.length, 100) * 0.1;
}

function withTarget({ indicators }: Table): number {
  return indicators.filter(({ target }) => target.text !== '').length;
}

function withResult({ indicators, actualColumn, resultPeriods }: Table): number {
  const columns = actualColumn === null ? resultPeriods.map(({ column }) => column) : [actualColumn];
  return indicators.filter(({ figures }) => columns.some((column) => (figures.get(column)?.state ?? 'blank') !== 'blank')).length;
}

/** What a person is told about a sheet. */
export function verdictOf({ sheet, table, tables }: SheetReading): Omit<SheetVerdict, 'chosen'> {
  const roles = new Set(table?.layout.columns.map((column) => column.role));
  const missing: ColumnRole[] = [];
  if (!roles.has('name')) missing.push('name');
  if (!roles.has('plan')) missing.push('plan');
  if (!RESULTS.some((role) => roles.has(role))) missing.push('actualCum');
  return {
    sheet: sheet.name,
    indicators: table?.indicators.length ?? 0,
    missingRoles: missing,
    facts: {
      visibility: sheet.visibility,
      tables,
      roles: [...roles].filter((role) => role !== 'other'),
      targets: table ? withTarget(table) : 0,
      results: table ? withResult(table) : 0,
      period: table?.period ?? null,
    },
  };
}

/** Fewer indicators make no plan. */
const FEWEST_INDICATORS = 2;

/** What keeps the best table of a workbook from being a plan; null where nothing does. */
export function whyNoPlan(sheet: string, table: Table, verdicts: readonly SheetVerdict[]): ReviewRefusal | null {
  const roles = new Set(table.layout.columns.map((column) => column.role));
  const hasResult = RESULTS.some((role) => roles.has(role));
  const isTable = roles.has('name') && table.indicators.length >= FEWEST_INDICATORS;
  const nothing: ReviewRefusal = { reason: 'no-plan-found', sheets: verdicts.map((verdict) => ({ ...verdict, chosen: false })) };
  if (!isTable) return nothing;
  if (roles.has('plan')) return hasResult ? null : { reason: 'no-result-column', sheet };
  return hasResult && table.layout.columns.some((column) => column.role === 'name' && column.header !== '') ? { reason: 'no-target-column', sheet } : nothing;
}
