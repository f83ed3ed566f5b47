/**
 * What a person decides: on one finding, to repair it, to take the repair back, to dismiss it, to look at it again; to fix the plan; to close a
 * reporting period; to make a report; to confirm what was inferred about indicators. Each is followed by a new review.
 */
import { hasResults } from '../plan/actual';
import { cellAddress } from '../plan/address';
import type { ConfigurationChanges } from '../plan/configuration/changes';
import { composeRepair, composeUndo } from '../plan/decisions/compose-repair';
import { targetsToFix } from '../plan/decisions/fix-plan';
import { heldBy } from '../plan/decisions/held';
import { closingOf, type ToClose } from '../plan/history/close';
import type { ApprovedTarget, CellRef, Decision, Edit, Finding, IndicatorConfiguration, IsoDate, ReportSheetId, Review, SheetSnapshot, WorkbookSnapshot } from '../plan/model';
import { review } from '../plan/review';
import { today } from './clock';
import { guard } from './guard';
import type { OnStep, Refused, RunSettings, UpdateOutcome } from './outcomes';
import { readSettled } from './restore/settle';
import { orTooLarge, ownAreas, readAndWrite, refusing, withToday, writeReview, type Decide } from './run';
import { readWorkbook } from './snapshot';
import { whileWriting } from './watch';
import { write } from './writing/write';

/** What a person wishes; `person` is the name under which it is kept, and may be empty. */
export type Wish =
  /** Kept with its reason; the finding comes back when its figures change. */
  | { readonly kind: 'dismiss'; readonly finding: Finding; readonly reason: string; readonly person: string }
  /** A dismissal is taken back; its line stays on the configuration sheet as one that has been looked at again. */
  | { readonly kind: 'reopen'; readonly finding: Finding }
  /** The one cell of a repair that is beyond doubt is written, where it still holds what the finding was made of. */
  | { readonly kind: 'repair'; readonly finding: Finding; readonly person: string }
  /** A repair is taken back, unless somebody has changed the cell since. */
  | { readonly kind: 'undo'; readonly decision: Decision }
  /** The targets become the approved plan, as long as they are the ones that the person was shown. */
  | { readonly kind: 'fix-plan'; readonly targets: readonly ApprovedTarget[]; readonly person: string; readonly document: string | null }
  /** The reporting period is closed, as long as its indicators stand as the person was shown. */
  | { readonly kind: 'close-period'; readonly closing: ToClose; readonly person: string }
  /** Report sheets are made; those that the workbook has are kept up to date by every run. */
  | { readonly kind: 'make-reports'; readonly reports: readonly ReportSheetId[] }
  /** Settings are changed: the reporting date, or what else the configuration sheet keeps. */
  | { readonly kind: 'configure'; readonly asOf?: IsoDate; readonly changes: ConfigurationChanges }
  /** What was inferred about these indicators is right, as long as it is what the person was shown. */
  | { readonly kind: 'confirm'; readonly lines: readonly IndicatorConfiguration[] };

/** Carries a wish out and keeps it on the configuration sheet; gives the new review. */
export async function decideOn(wish: Wish, settings: RunSettings, onStep: OnStep = () => undefined): Promise<UpdateOutcome> {
  switch (wish.kind) {
    case 'dismiss':
      return decided(settings, onStep, dismissal(wish.finding, wish.reason, wish.person));
    case 'reopen':
      return decided(settings, onStep, reopening(wish.finding));
    case 'repair':
      return writeOneCell(settings, onStep, repairing(wish.finding, wish.person));
    case 'undo':
      return writeOneCell(settings, onStep, undoing(wish.decision));
    case 'fix-plan':
      return decided(settings, onStep, planFixing(wish.targets, wish.person, wish.document));
    case 'close-period':
      return decided(settings, onStep, periodClosing(wish.closing, wish.person));
    case 'make-reports':
      return decided(settings, onStep, () => ({ ok: true, decisions: [], also: { reports: wish.reports } }));
    case 'configure':
      return decided(settings, onStep, () => ({ ok: true, decisions: [], also: { changes: wish.changes, ...(wish.asOf !== undefined && { asOf: wish.asOf }) } }));
    case 'confirm':
      return decided(settings, onStep, confirmation(wish.lines));
  }
}

async function decided(settings: RunSettings, onStep: OnStep, decide: Decide): Promise<UpdateOutcome> {
  return refusing(() => Excel.run((context) => readAndWrite(context, settings, onStep, decide)));
}

function dismissal(finding: Finding, reason: string, person: string): Decide {
  return (found, snapshot) => {
    const sheet = sheetOf(found, snapshot);
    if (!sheet || !found.findings.some((candidate) => isSame(candidate, finding))) return changed;
    return { ok: true, decisions: [{ ...decisionOn(finding, sheet, person), kind: 'dismissed', held: heldBy(finding, sheet), reason }] };
  };
}

function reopening(finding: Finding): Decide {
  return ({ dismissed = [] }) => {
    const found = dismissed.find((candidate) => isSame(candidate.finding, finding));
    return found ? { ok: true, decisions: [{ ...found.decision, kind: 'reopened' }] } : changed;
  };
}

function planFixing(shown: readonly ApprovedTarget[], person: string, document: string | null): Decide {
  return ({ plan }) => {
    const { sheet } = plan;
    if (plan.planColumn === null) return { ok: false, refusal: { reason: 'no-target-column', sheet, plan } };
    if (!hasResults(plan)) return { ok: false, refusal: { reason: 'no-result-column', sheet, plan } };
    const isAsShown = JSON.stringify(targetsToFix(plan)) === JSON.stringify(shown);
    return isAsShown ? { ok: true, decisions: [], also: { fixing: { person, document } } } : { ok: false, refusal: { reason: 'changed-meanwhile', sheet } };
  };
}

function periodClosing(shown: ToClose, person: string): Decide {
  return (found) => {
    const isAsShown = JSON.stringify(closingOf(found)) === JSON.stringify(shown);
    return isAsShown ? { ok: true, decisions: [], also: { closing: { person } } } : { ok: false, refusal: { reason: 'changed-meanwhile', sheet: found.plan.sheet } };
  };
}

function confirmation(shown: readonly IndicatorConfiguration[]): Decide {
  return ({ plan, configuration }) => {
    const told = ({ planRow, path, kind, direction, comparator, profile, dueDate }: IndicatorConfiguration): string =>
      JSON.stringify([planRow, path, kind, direction, comparator, profile, dueDate]);
    const standing = new Set(configuration.indicators.map(told));
    if (!shown.every((line) => standing.has(told(line)))) return { ok: false, refusal: { reason: 'changed-meanwhile', sheet: plan.sheet } };
    return { ok: true, decisions: [], confirmed: shown.flatMap(({ planRow }) => planRow ?? []) };
  };
}

function repairing(finding: Finding, person: string): ComposeOneCell {
  return ({ findings, plan }, sheet) => {
    const repair = findings.some((candidate) => isSame(candidate, finding)) ? composeRepair(finding, plan, sheet) : null;
    if (!repair) return changed;
    const decision: Decision = { ...decisionOn(finding, sheet, person), kind: 'fixed', cell: repair.cell, repair: repair.repair };
    return { ok: true, cell: repair.cell, edits: repair.edits, decision };
  };
}

function undoing(decision: Decision): ComposeOneCell {
  return ({ configuration }, sheet) => {
    const recorded = configuration.decisions?.filter((candidate) => isSameRepair(candidate, decision)).at(-1);
    if (!recorded?.cell) return changed;
    const { row, column } = recorded.cell;
    const edits = composeUndo(recorded, sheet);
    if (!edits) return { ok: false, refusal: { reason: 'repair-overwritten', cell: cellAddress(row, column) } };
    return { ok: true, cell: recorded.cell, edits, decision: { ...recorded, kind: 'undone' } };
  };
}

type OneCell = { readonly ok: true; readonly cell: CellRef; readonly edits: readonly Edit[]; readonly decision: Decision } | Refused;

type ComposeOneCell = (review: Review, sheet: SheetSnapshot) => OneCell;

/** Read, one guarded cell, read back; then the usual run, which sees the new figure and keeps the decision. */
async function writeOneCell(settings: RunSettings, onStep: OnStep, compose: ComposeOneCell): Promise<UpdateOutcome> {
  return refusing(() =>
    Excel.run(async (context): Promise<UpdateOutcome> => {
      onStep('reading');
      const settled = await readSettled(context);
      if (!settled.ok) return settled;
      const { workbook, recovery } = settled;
      const { snapshot } = workbook;
      const outcome = orTooLarge(snapshot, settings, review(snapshot, withToday(settings)));
      if (!outcome.ok) return outcome;
      const sheet = sheetOf(outcome.review, snapshot);
      const composed = sheet ? compose(outcome.review, sheet) : changed;
      if (!composed.ok) return composed;
      const { cell, edits, decision } = composed;
      const own = new Map(ownAreas(outcome.review, snapshot));
      const { plan } = outcome.review;
      own.set(plan.sheet, [...(own.get(plan.sheet) ?? []), { ...cell, rows: 1, columns: 1 }]);
      // What the run afterwards will write is guarded now: a cell repaired without its record could not be undone.
      const refusal = guard(workbook, [...edits, ...outcome.review.edits], own);
      if (refusal) return { ok: false, refusal };
      const written = await whileWriting(() => write(context, workbook, { edits, columns: null, added: [], goesOn: true }, onStep));
      if (!written.ok) return written;
      const again = await writeReview(context, await readWorkbook(context), { ...settings, sheet: plan.sheet }, onStep, {
        decide: () => ({ ok: true, decisions: [decision] }),
        recovery,
        before: written.record,
      });
      // The cell without its record is half of what was wished for.
      if (again.ok) return again;
      const putBack = await readSettled(context);
      return putBack.ok ? again : putBack;
    }),
  );
}

const changed: Refused = { ok: false, refusal: { reason: 'finding-changed' } };

function sheetOf({ plan }: Review, { sheets }: WorkbookSnapshot): SheetSnapshot | undefined {
  return sheets.find(({ name }) => name === plan.sheet);
}

function decisionOn({ rule, cells: [suspect] }: Finding, sheet: SheetSnapshot, person: string): Decision {
  return {
    kind: 'dismissed', rule, sheet: sheet.name, cell: suspect ?? null, held: '', repair: null, reason: '', person, date: today(), line: null,
  };
}

/** The same rule about the same cells with the same facts. */
function isSame(one: Finding, other: Finding): boolean {
  const told = ({ rule, cells, related, facts, suggestion }: Finding): string => JSON.stringify([rule, cells, related, facts, suggestion]);
  return told(one) === told(other);
}

function isSameRepair(one: Decision, other: Decision): boolean {
  return one.kind === 'fixed' && one.rule === other.rule && one.repair?.after === other.repair?.after && one.repair?.before === other.repair?.before && isSamePlace(one, other);
}

/** Lines do not move apart from their cells; cells may have moved since. */
function isSamePlace(one: Decision, other: Decision): boolean {
  return other.line !== null ? one.line === other.line : one.cell?.row === other.cell?.row && one.cell?.column === other.cell?.column;
}
