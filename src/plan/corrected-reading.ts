/** Reads the plan with what a person has said about its columns: what the configuration sheet keeps, and what was said just now. */
import { recordedCorrections } from './configuration/recorded-corrections';
import { withoutOurs } from './fill/without-ours';
import type { ColumnCorrection, Plan, PlanColumn, ReviewRefusal, ReviewSettings, WorkbookSnapshot } from './model';
import { readPlan, type ReadPlanOptions } from './sheet/read-plan';

export type CorrectedReading =
  | {
      readonly ok: true;
      readonly plan: Plan;
      readonly columnsAsRead: readonly PlanColumn[];
      /** All that holds for the plan's sheet. */
      readonly corrections: readonly ColumnCorrection[];
    }
  | { readonly ok: false; readonly refusal: ReviewRefusal };

/** Our own sheets and columns are passed over. A refusal for want of a column carries the table, so that a person can name the column. */
export function readCorrected(snapshot: WorkbookSnapshot, settings: ReviewSettings): CorrectedReading {
  const own = withoutOurs(snapshot);
  const asked: ReadPlanOptions = settings.sheet === undefined ? {} : { sheet: settings.sheet };
  const corrections = withSaid(recordedCorrections(snapshot), settings, (recorded) => sheetRead(own, { ...asked, corrections: recorded }));
  const reading = readPlan(own, { ...asked, corrections });
  if (!reading.ok) return { ok: false, refusal: withTable(own, reading.refusal, corrections) };
  const { plan } = reading;
  const said = corrections.get(plan.sheet) ?? [];
  return { ok: true, plan, columnsAsRead: said.length === 0 ? plan.layout.columns : columnsAsRead(own, plan), corrections: said };
}

type BySheet = ReadonlyMap<string, readonly ColumnCorrection[]>;

/** What was said just now takes the place of what was recorded, column by column. */
function withSaid(recorded: BySheet, { sheet: asked, corrections = [], withdrawn = [] }: ReviewSettings, read: (recorded: BySheet) => string | null): BySheet {
  if (corrections.length === 0 && withdrawn.length === 0) return recorded;
  const sheet = asked ?? read(recorded);
  if (sheet === null) return recorded;
  const outdated = new Set([...withdrawn, ...corrections.map(({ column }) => column)]);
  const kept = (recorded.get(sheet) ?? []).filter(({ column }) => !outdated.has(column));
  return new Map([...recorded, [sheet, [...kept, ...corrections]]]);
}

/** The sheet that is reviewed when none is asked for. */
function sheetRead(own: WorkbookSnapshot, options: ReadPlanOptions): string | null {
  const reading = readPlan(own, options);
  if (reading.ok) return reading.plan.sheet;
  return 'sheet' in reading.refusal ? reading.refusal.sheet : null;
}

function columnsAsRead(own: WorkbookSnapshot, plan: Plan): readonly PlanColumn[] {
  const reading = readPlan(own, { sheet: plan.sheet });
  const isSameTable = reading.ok && reading.plan.layout.headerRows[0] === plan.layout.headerRows[0];
  return isSameTable ? reading.plan.layout.columns : plan.layout.columns;
}

function withTable(own: WorkbookSnapshot, refusal: ReviewRefusal, corrections: BySheet): ReviewRefusal {
  if (refusal.reason !== 'no-target-column' && refusal.reason !== 'no-result-column') return refusal;
  const reading = readPlan(own, { sheet: refusal.sheet, corrections });
  return reading.ok ? { ...refusal, plan: reading.plan } : refusal;
}
