/**
 * The next contact after a run that was cut off, by a lost connection, a closed pane or a closed Excel: the workbook is put back to where it
 * was before that run; a removal is carried on to its end. Whoever comes first does it, without being asked, and says so.
 */
import type { Kept, Recovery, Refused, WorkbookRefusal } from '../outcomes';
import { readWorkbook, type ReadWorkbook } from '../snapshot';
import { readParts, type Part, type RestoreParts } from './parts';
import { recordIn } from './record-xml';
import { rollBack } from './roll-back';
import { carryOnRemoval } from './removal';

export type Settled = { readonly ok: true; readonly workbook: ReadWorkbook; readonly recovery: Recovery | null } | Refused;

/** What a person has to unlock first. */
const LOCKED: readonly WorkbookRefusal['reason'][] = ['read-only', 'protected-sheet', 'protected-structure', 'filtered', 'not-allowed'];

/** A run of several requests may still be under way in another window for so long. */
const UNDER_WAY_MS = 60_000;

/** Runs of this pane: what is left of them is known not to be under way. */
const ownRuns = new Set<string>();

export function noteOwnRun(run: string): void {
  ownRuns.add(run);
}

/** Reads the workbook; before that, brings to an end what was cut off. `mayWrite` false refuses instead. */
export async function readSettled(context: Excel.RequestContext, mayWrite = true): Promise<Settled> {
  let recovery: Recovery | null = null;
  const settledRuns = new Set<string>();
  for (;;) {
    const workbook = await readWorkbook(context);
    const open = unsettled(workbook.restore);
    if (!open) return { ok: true, workbook, recovery };
    if (!mayWrite) return { ok: false, refusal: { reason: 'unsettled', because: null } };
    if (settledRuns.has(open.run)) return { ok: false, refusal: { reason: 'host-failed', code: 'PartNotDeleted', detail: open.run } };
    settledRuns.add(open.run);
    const until = open.at + UNDER_WAY_MS;
    if (open.requests > 1 && Date.now() < until && !ownRuns.has(open.run)) return { ok: false, refusal: { reason: 'being-written', until } };
    const settled = await settle(context, workbook, open);
    if (!settled.ok) return LOCKED.includes(settled.refusal.reason) ? { ok: false, refusal: { reason: 'unsettled', because: settled.refusal } } : settled;
    recovery = { kind: open.kind === 'removing' ? 'removed' : 'rolled-back', at: new Date(open.at), kept: settled.kept };
  }
}

function unsettled({ cutOff, removal }: RestoreParts): Part | null {
  return cutOff[0] ?? removal;
}

async function settle(context: Excel.RequestContext, workbook: ReadWorkbook, part: Part): Promise<{ readonly ok: true; readonly kept: Kept } | Refused> {
  if (part.kind === 'removing') return carryOnRemoval(context, workbook, part);
  const { restore } = workbook;
  const ended = restore.all.filter((one) => one.kind === 'record' && !restore.cutOff.includes(one));
  const [text = '', ...others] = await readParts(context, [part, ...ended]);
  const record = recordIn(text);
  if (!record) return forget(context, part);
  const claimed = others.flatMap((other) => recordIn(other)?.added.map(({ name }) => name) ?? []);
  return rollBack(context, workbook, record, part, { isCutOff: true, claimed });
}

/** Of a version that nobody here can read: what it wrote is ours all the same, and the next run works on it as on any other. */
async function forget(context: Excel.RequestContext, part: Part): Promise<{ readonly ok: true; readonly kept: Kept }> {
  context.workbook.customXmlParts.getItemOrNullObject(part.id).delete();
  await context.sync();
  return { ok: true, kept: { cells: [], sheets: [] } };
}
