/** From a workbook to the plan in it: chooses the sheet and the table, reads layout and rows, or says why there is none. */
import type { ColumnCorrection, Plan, ReviewRefusal, SheetSnapshot, WorkbookSnapshot } from '../model';
import { correctionsByColumn } from './corrected-columns';
import { readTables, type Around } from './read-tables';
import { outerNames } from './reporting-period';
import { sheetGrid } from './sheet-grid';
import { bestOf, choose, verdictOf, whyNoPlan, type SheetReading } from './verdicts';

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

export function readPlan(snapshot: WorkbookSnapshot, options: ReadPlanOptions = {}): PlanReading {
  const own = snapshot.sheets.filter((sheet) => !options.ignoredSheets?.includes(sheet.name));
  const named = options.sheet === undefined ? own : snapshot.sheets.filter((sheet) => sheet.name === options.sheet);
  if (options.sheet !== undefined && named.length === 0) {
    return refuse({ reason: 'no-such-sheet', sheet: options.sheet, sheets: own.map((sheet) => sheet.name) });
  }
  const readings = named.map((sheet) => readSheet(sheet, snapshot.name, options));
  if (readings.every((reading) => reading.isEmpty)) return refuse({ reason: 'empty-workbook' });
  const best = choose(readings, snapshot.activeSheet);
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

function readSheet(sheet: SheetSnapshot, file: string | null, { ignoredColumns, corrections }: ReadPlanOptions): SheetReading {
  const grid = sheetGrid(sheet, ignoredColumns?.get(sheet.name) ?? []);
  const around: Around = { names: outerNames(sheet.name, file), corrections: correctionsByColumn(corrections?.get(sheet.name) ?? []) };
  return bestOf(sheet, grid.rows.length === 0, readTables(grid, around));
}
