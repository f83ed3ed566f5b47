import { findReportSheets } from '../plan/fill/report-sheets';
import { composeRemoval } from '../plan/fill/compose-removal';
import type { Area, Decision, Edit, Review, ReviewOutcome, ReviewSettings, SheetSnapshot, WorkbookSnapshot } from '../plan/model';
import { review } from '../plan/review';
import { minuteOf, today } from './clock';
import { queueEdits } from './apply';
import { refusalOf } from './errors';
import { guard, type OwnAreas } from './guard';
import { loadConditionalFormats, type LoadedFormats } from './highlights';
import type { OnStep, ReadOutcome, Refused, RemoveOutcome, RunSettings, UpdateOutcome, WorkbookRefusal } from './outcomes';
import { readWorkbook } from './snapshot';
import { compareReadBack, queueReadBack } from './verify';
import { whileWriting } from './watch';

/** Reads the workbook and reviews it. Writes nothing. */
export async function readReview(settings: RunSettings): Promise<ReadOutcome> {
  return refusing(() =>
    Excel.run(async (context): Promise<ReadOutcome> => {
      const { snapshot } = await readWorkbook(context);
      return orTooLarge(snapshot, settings, review(snapshot, withToday(settings)));
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
  const workbook = await readWorkbook(context);
  const { snapshot } = workbook;
  onStep('checking');
  const found = orTooLarge(snapshot, settings, review(snapshot, withToday(settings)));
  if (!found.ok) return found;
  const decided = decide(found.review, snapshot);
  if (!decided.ok) return decided;
  const { decisions, fixing, confirmed = [] } = decided;
  const isDecided = decisions.length > 0 || fixing !== undefined || confirmed.length > 0;
  const outcome = isDecided ? review(snapshot, { ...withToday(settings), decisions, confirmed, ...(fixing && { fixing }) }) : found;
  if (!outcome.ok) return outcome;
  const { edits } = outcome.review;
  const refusal = guard(workbook, edits, ownAreas(outcome.review, snapshot)) ?? (await write(context, edits, onStep));
  if (refusal) return { ok: false, refusal };
  return { ok: true, review: outcome.review, changedCells: countCells(edits), at: new Date() };
}

/** What a person decides on a fresh review: on its findings, to fix the plan, or that lines of the configuration are right. */
export type Decide = (review: Review, snapshot: WorkbookSnapshot) => Decided | Refused;
interface Decided {
  readonly ok: true;
  readonly decisions: readonly Decision[];
  readonly fixing?: NonNullable<ReviewSettings['fixing']>;
  /** Rows of the plan. */
  readonly confirmed?: readonly number[];
}

const decideNothing: Decide = () => ({ ok: true, decisions: [] });

/** Takes everything of ours out of the workbook. Entered figures stay. */
export async function removeEverything(onStep: OnStep = () => undefined): Promise<RemoveOutcome> {
  return refusing(() =>
    Excel.run(async (context): Promise<RemoveOutcome> => {
      onStep('reading');
      const workbook = await readWorkbook(context);
      const { sheets } = workbook.snapshot;
      const { edits, sheet } = composeRemoval(workbook.snapshot);
      const unread = tooLarge(sheets.filter(({ name }) => name === sheet));
      if (unread) return { ok: false, refusal: unread };
      const refusal = guard(workbook, edits, everywhere(sheets)) ?? (await write(context, edits, onStep));
      return refusal ? { ok: false, refusal } : { ok: true, removed: edits.length > 0 };
    }),
  );
}

/** Where no plan was found, a sheet that was too large to be read may hold it. */
export function orTooLarge(snapshot: WorkbookSnapshot, { sheet }: RunSettings, outcome: ReviewOutcome): ReadOutcome {
  if (outcome.ok || !(outcome.refusal.reason === 'empty-workbook' || outcome.refusal.reason === 'no-plan-found')) return outcome;
  const refusal = tooLarge(snapshot.sheets.filter(({ name }) => sheet === undefined || name === sheet));
  return refusal ? { ok: false, refusal } : outcome;
}

function tooLarge(sheets: readonly SheetSnapshot[]): WorkbookRefusal | null {
  const unread = sheets.find((sheet) => sheet.tooLarge);
  return unread?.tooLarge ? { reason: 'too-large', sheet: unread.name, ...unread.tooLarge } : null;
}

export async function write(context: Excel.RequestContext, edits: readonly Edit[], onStep: OnStep): Promise<WorkbookRefusal | null> {
  if (edits.length === 0) return null;
  onStep('writing');
  return whileWriting(async () => {
    const formats = await loadFormatsToReplace(context, edits);
    context.application.suspendScreenUpdatingUntilNextSync();
    queueEdits(context, edits, formats);
    const readBacks = queueReadBack(context, edits);
    await context.sync();
    onStep('verifying');
    return compareReadBack(readBacks);
  });
}

/** The conditional formats of the sheets whose highlights are replaced: two small round trips, only where highlights change. */
async function loadFormatsToReplace(context: Excel.RequestContext, edits: readonly Edit[]): Promise<ReadonlyMap<string, LoadedFormats>> {
  const names = [...new Set(edits.flatMap((edit) => (edit.kind === 'highlights' ? [edit.sheet] : [])))];
  if (names.length === 0) return new Map();
  const collections = names.map((name) => {
    const formats = context.workbook.worksheets.getItem(name).getRange().conditionalFormats;
    formats.load('items/id,items/type');
    return { name, formats };
  });
  await context.sync();
  const loaded = collections.map(({ name, formats }) => [name, loadConditionalFormats(formats)] as const);
  await context.sync();
  return new Map(loaded);
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

const wholeSheet: Area = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

/** A removal names only cells that are recorded as ours. */
function everywhere(sheets: readonly { readonly name: string }[]): OwnAreas {
  return new Map(sheets.map((sheet) => [sheet.name, [wholeSheet]]));
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
