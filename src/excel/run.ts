import { addedCells } from '../plan/fill/added-columns';
import { findReportSheets } from '../plan/fill/report-sheets';
import { findConfigurationSheet } from '../plan/configuration/layout';
import { CONFIGURATION_SHEET } from '../plan/configuration/words';
import type { Area, Decision, Edit, Review, ReviewOutcome, ReviewSettings, WorkbookSnapshot } from '../plan/model';
import { review } from '../plan/review';
import { minuteOf, today } from './clock';
import { refusalOf } from './errors';
import { guard, wholeSheet, type OwnAreas } from './guard';
import type { OnStep, ReadOutcome, Recovery, Refused, RunHistory, RunSettings, UpdateOutcome, WorkbookRefusal } from './outcomes';
import type { ComputedPlaces, RestoreRecord } from './restore/record';
import { tooLarge } from './restore/removal';
import { readSettled } from './restore/settle';
import type { ReadWorkbook } from './snapshot';
import { whileWriting } from './watch';
import { write } from './writing/write';

/**
 * Reads the workbook and reviews it. Writes nothing, unless a run had been cut off: that is brought to an end first, or, where `mayWrite` is
 * false, is a refusal.
 */
export async function readReview(settings: RunSettings, mayWrite = true): Promise<ReadOutcome> {
  return refusing(() =>
    Excel.run(async (context): Promise<ReadOutcome> => {
      const settled = await readSettled(context, mayWrite);
      if (!settled.ok) return settled;
      const { workbook, recovery } = settled;
      const found = orTooLarge(workbook.snapshot, settings, review(workbook.snapshot, withToday(settings)));
      return found.ok ? { ...found, ...historyOf(workbook.restore.last?.at, recovery) } : found;
    }),
  );
}

/** The main job: one read, one review, one guarded write, one read-back. */
export async function updateWorkbook(settings: RunSettings, onStep: OnStep = () => undefined): Promise<UpdateOutcome> {
  return refusing(() => Excel.run((context) => readAndWrite(context, settings, onStep)));
}

/** The main job within a request context. `decide` may add decisions on what the review has found, or refuse. */
export async function readAndWrite(context: Excel.RequestContext, settings: RunSettings, onStep: OnStep, decide: Decide = decideNothing): Promise<UpdateOutcome> {
  onStep('reading');
  const settled = await readSettled(context);
  if (!settled.ok) return settled;
  return writeReview(context, settled.workbook, settings, onStep, { decide, recovery: settled.recovery, before: null });
}

interface OnTheWay {
  readonly decide: Decide;
  readonly recovery: Recovery | null;
  /** What the same run has written already. */
  readonly before: RestoreRecord | null;
}

/** Reviews a workbook that has just been read, and writes what is missing. */
export async function writeReview(context: Excel.RequestContext, workbook: ReadWorkbook, settings: RunSettings, onStep: OnStep, { decide, recovery, before }: OnTheWay): Promise<UpdateOutcome> {
  const { snapshot } = workbook;
  onStep('checking');
  const found = orTooLarge(snapshot, settings, review(snapshot, withToday(settings)));
  if (!found.ok) return found;
  const decided = decide(found.review, snapshot);
  if (!decided.ok) return decided;
  const { decisions, confirmed = [], also } = decided;
  const isDecided = decisions.length > 0 || confirmed.length > 0 || also !== undefined;
  const outcome = isDecided ? review(snapshot, { ...withToday(settings), decisions, confirmed, ...also }) : found;
  if (!outcome.ok) return outcome;
  const { edits } = outcome.review;
  const refusal = guard(workbook, edits, ownAreas(outcome.review, snapshot));
  if (refusal) return { ok: false, refusal };
  const run = { edits, columns: placesOf(outcome.review, snapshot), added: addedCells(outcome.review, snapshot), before };
  const written = await whileWriting(() => write(context, workbook, run, onStep));
  if (!written.ok) return written;
  const history = historyOf(written.record?.at ?? workbook.restore.last?.at, recovery);
  return { ok: true, review: outcome.review, changedCells: countCells(edits), at: new Date(), ...history };
}

function historyOf(lastUpdate: number | undefined, recovery: Recovery | null): RunHistory {
  return { ...(lastUpdate !== undefined && { lastUpdate: new Date(lastUpdate) }), ...(recovery && { recovery }) };
}

/** Where our columns stand once the edits are carried out. */
function placesOf({ plan, computed, configuration, edits }: Review, snapshot: WorkbookSnapshot): ComputedPlaces | null {
  const added = edits.find((edit) => edit.kind === 'add-sheet' && edit.sheet.startsWith(CONFIGURATION_SHEET));
  const name = configuration.sheet ?? findConfigurationSheet(snapshot)?.name ?? added?.sheet;
  if (name === undefined) return null;
  const columns = computed.map(({ id, column }) => ({ id, column }));
  return { sheet: plan.sheet, configuration: name, lastRow: plan.layout.dataRows[1], columns };
}

/** What a person decides on a fresh review: on its findings, that lines of the configuration are right, or what else is to be kept or made. */
export type Decide = (review: Review, snapshot: WorkbookSnapshot) => Decided | Refused;
interface Decided {
  readonly ok: true;
  readonly decisions: readonly Decision[];
  /** The plan is fixed, settings changed, the period closed, a report made. */
  readonly also?: Pick<ReviewSettings, 'asOf' | 'fixing' | 'changes' | 'closing' | 'reports'>;
  /** Rows of the plan. */
  readonly confirmed?: readonly number[];
}

export const decideNothing: Decide = () => ({ ok: true, decisions: [] });

/** Where no plan was found, a sheet that was too large to be read may hold it. */
export function orTooLarge(snapshot: WorkbookSnapshot, { sheet }: RunSettings, outcome: ReviewOutcome): ReviewOutcome | Refused {
  if (outcome.ok || !(outcome.refusal.reason === 'empty-workbook' || outcome.refusal.reason === 'no-plan-found')) return outcome;
  const refusal = tooLarge(snapshot.sheets.filter(({ name }) => sheet === undefined || name === sheet));
  return refusal ? { ok: false, refusal } : outcome;
}

/** Where our content may stand already: the recorded computed columns over the data, and the whole of our sheets. */
export function ownAreas({ plan, configuration }: Review, snapshot: WorkbookSnapshot): OwnAreas {
  const [firstHeader] = plan.layout.headerRows;
  const [firstData, lastData] = plan.layout.dataRows;
  const columns = configuration.computed.map(({ column, origin }): Area => {
    const first = origin === 'added' ? firstHeader : firstData;
    return { row: first, column, rows: lastData - first + 1, columns: 1 };
  });
  const areas = new Map([[plan.sheet, columns]]);
  if (configuration.sheet !== null) areas.set(configuration.sheet, [wholeSheet]);
  for (const { name } of findReportSheets(snapshot)) areas.set(name, [wholeSheet]);
  return areas;
}

function countCells(edits: readonly Edit[]): number {
  return edits.reduce((sum, edit) => sum + (edit.kind === 'cells' ? edit.cells.flat().filter((cell) => cell !== null).length : 0), 0);
}

export function withToday(settings: RunSettings): ReviewSettings {
  const at = new Date();
  return { ...settings, today: today(at), now: minuteOf(at) };
}

/** Runs a piece of work on the workbook; what Office.js throws becomes a refusal. */
export async function refusing<T>(work: () => Promise<T>): Promise<T | { readonly ok: false; readonly refusal: WorkbookRefusal }> {
  try {
    return await work();
  } catch (thrown) {
    return { ok: false, refusal: refusalOf(thrown) };
  }
}
