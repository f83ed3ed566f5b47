/** One fault at one batch of one operation: what became of the workbook, and whether the add-in said so. */
import { readReview } from '../../../src/excel/run';
import type { ReadOutcome, WorkbookRefusal } from '../../../src/excel/outcomes';
import type { Fault } from '../../../src/preview/faults/fault';
import type { PersonaId } from '../../../src/preview/personas';
import { closeSamples, newPane, openSample, type OpenSample } from '../open-sample';
import { differences, stateOf, type WorkbookState } from '../workbook-state';
import { ENTERED, type Strike } from './strikes';

export interface Operation {
  readonly name: string;
  /** The workbook that it begins with, as a file. */
  readonly start: Uint8Array;
  readonly run: () => Promise<{ readonly ok: true } | { readonly ok: false; readonly refusal: WorkbookRefusal }>;
}

export interface Case {
  readonly operation: Operation;
  readonly batch: number;
  readonly strike: Strike;
  readonly persona: PersonaId;
}

/** `lost`: something that a person had entered is gone. `half`: neither as before nor as after. `untold`: it is one of these, but the add-in said otherwise. */
export type Verdict = { readonly outcome: 'before' | 'after' } | { readonly outcome: 'lost' | 'half-written' | 'untold' | 'not-struck'; readonly why: readonly string[] };

/** How an operation goes when nothing goes wrong. */
export interface CleanRun {
  readonly batches: number;
  readonly before: WorkbookState;
  readonly after: WorkbookState;
}

export async function cleanRun(operation: Operation): Promise<CleanRun> {
  const sample = await openSample(operation.start);
  const before = comparableState(sample);
  const first = sample.host.statistics.syncs;
  const outcome = await operation.run();
  if (!outcome.ok) throw new Error(`${operation.name} is refused without a fault: ${outcome.refusal.reason}`);
  const clean = { batches: sample.host.statistics.syncs - first, before, after: comparableState(sample) };
  closeSamples();
  return clean;
}

/** A workbook that stays open from case to case as long as it is as it was in the beginning. */
export class Bench {
  private sample: OpenSample | null = null;
  private operation: Operation | null = null;
  private persona: PersonaId | null = null;

  close(): void {
    closeSamples();
    this.sample = null;
  }

  async examine({ operation, batch, strike: { fault, paneIsGone }, persona }: Case, clean: CleanRun): Promise<Verdict> {
    const sample = await this.opened(operation, persona);
    const { faults } = sample.host;
    const injected = faults.inject(fault, { batch });
    if (paneIsGone) faults.inject({ name: 'connection-lost-before' }, { from: batch + 1 });
    const outcome = await operation.run();
    const isAtOnce = verdictOn(sample, fault, clean);
    const { strikes } = injected;
    faults.clear();
    if (paneIsGone) await newPane(sample);
    const contact = await readReview({});
    const verdict = strikes === 0 ? { outcome: 'not-struck' as const, why: [] } : told(verdictOn(sample, fault, clean), isAtOnce, outcome, contact, fault);
    if (verdict.outcome !== 'before' || happens(fault)) this.close();
    return verdict;
  }

  private async opened(operation: Operation, persona: PersonaId): Promise<OpenSample> {
    if (this.sample && this.operation === operation && this.persona === persona) return this.sample;
    this.close();
    this.sample = await openSample(operation.start, { persona });
    this.operation = operation;
    this.persona = persona;
    return this.sample;
  }
}

/** What nothing takes back. */
function happens({ name }: Fault): boolean {
  return name === 'co-author-edit' || name === 'sheet-deleted' || name === 'sheet-renamed';
}

function verdictOn(sample: OpenSample, fault: Fault, clean: CleanRun): Verdict {
  const now = comparableState(sample);
  const isLeftOut = (place: string): boolean => isOfFault(place, fault);
  const entered = fault.name === 'co-author-edit' ? sample.workbook.sheetByName(fault.sheet ?? '')?.cell(...placeOf(fault.cell ?? 'A1')).value : ENTERED;
  if (entered !== ENTERED) return { outcome: 'lost', why: [`${String(fault.name === 'co-author-edit' && fault.cell)} holds ${String(entered)}`] };
  const compare = (wanted: WorkbookState): readonly string[] => differences(without(wanted, isLeftOut), without(now, isLeftOut));
  const fromBefore = compare(clean.before);
  if (fromBefore.length === 0) return { outcome: 'before' };
  const fromAfter = compare(clean.after);
  return fromAfter.length === 0 ? { outcome: 'after' } : { outcome: 'half-written', why: fromBefore.length < fromAfter.length ? fromBefore : fromAfter };
}

/** The fault's own traces. */
function isOfFault(place: string, fault: Fault): boolean {
  if (fault.name === 'co-author-edit') return place === `${fault.sheet ?? ''} ${placeOf(fault.cell ?? 'A1').join(':')}`;
  // Formulas elsewhere break with the sheet.
  return fault.name === 'sheet-deleted' && [fault.sheet, 'Ghi chú', 'Cấu hình'].some((sheet) => place.startsWith(`${sheet ?? ''} `));
}

function placeOf(cell: string): [number, number] {
  return [Number(/\d+/.exec(cell)?.[0]) - 1, cell.charCodeAt(0) - 65];
}

function without(state: WorkbookState, isLeftOut: (place: string) => boolean): WorkbookState {
  return new Map([...state].filter(([place]) => !isLeftOut(place)));
}

/** Results of formulas follow from figures; a renamed sheet is still the same. */
function comparableState({ workbook }: OpenSample): WorkbookState {
  const plain = (text: string): string => text.replaceAll('KH 2023 (2)', 'KH 2023');
  return new Map([...stateOf(workbook)].map(([place, content]) => [plain(place), plain(content).replace(/^\[(?:"(?:[^"\\]|\\.)*"|[^,]*),"=/, '["=')]));
}

const NOT_YET_SETTLED: readonly WorkbookRefusal['reason'][] = ['broken-off', 'half-written', 'cell-edit-mode', 'unsettled', 'being-written', 'protected-sheet', 'protected-structure', 'filtered', 'read-only'];

/** Success says that everything is written, a refusal that nothing is; a refusal that leaves something to be done says so, and the next contact tells what it did. */
function told(verdict: Verdict, atOnce: Verdict, outcome: Awaited<ReturnType<Operation['run']>>, contact: ReadOutcome, fault: Fault): Verdict {
  if (verdict.outcome !== 'before' && verdict.outcome !== 'after') return verdict;
  const untold = (why: string): Verdict => ({ outcome: 'untold', why: [why] });
  if (outcome.ok) return verdict.outcome === 'after' || fault.name === 'sheet-deleted' ? verdict : untold('success, but nothing is written');
  const isSettled = atOnce.outcome === 'before' || atOnce.outcome === 'after';
  if (!isSettled && !NOT_YET_SETTLED.includes(outcome.refusal.reason)) return untold(`${outcome.refusal.reason}, but half is written`);
  const recovery = contact.ok ? contact.recovery : undefined;
  if (verdict.outcome === 'after' && outcome.refusal.reason !== 'broken-off' && recovery === undefined) return untold(`${outcome.refusal.reason}, but everything is written`);
  return !isSettled && contact.ok && recovery === undefined ? untold('put right without a word') : verdict;
}
