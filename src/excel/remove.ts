import { brokenOff } from './errors';
import type { OnStep, Refused, RemoveOutcome } from './outcomes';
import { carryOnRemoval } from './restore/removal';
import { readSettled } from './restore/settle';
import { refusing } from './run';
import { whileWriting } from './watch';

/** Takes everything of ours out of the workbook. Entered figures stay. */
export async function removeEverything(onStep: OnStep = () => undefined): Promise<RemoveOutcome> {
  return refusing(() => whileWriting(() => Excel.run((context) => removeIn(context, onStep))));
}

async function removeIn(context: Excel.RequestContext, onStep: OnStep): Promise<RemoveOutcome> {
  onStep('reading');
  const settled = await readSettled(context);
  if (!settled.ok) return settled;
  const { workbook, recovery } = settled;
  if (recovery?.kind === 'removed') return { ok: true, removed: true, kept: recovery.kept };
  const removed = await carryOnRemoval(context, workbook, null, () => {
    onStep('writing');
  });
  if (removed.ok || removed.refusal.reason !== 'broken-off') return removed;
  // It is either done and only the answer was lost, or is carried on, or had not begun.
  const again = await Excel.run((other) => readSettled(other)).catch((thrown: unknown): Refused => ({ ok: false, refusal: brokenOff(thrown) }));
  if (!again.ok) return again;
  if (again.recovery) return { ok: true, removed: true, kept: again.recovery.kept };
  const isGone = again.workbook.restore.all.length === 0 && again.workbook.snapshot.sheets.length < workbook.snapshot.sheets.length;
  return isGone ? { ok: true, removed: true, kept: { cells: [], sheets: [] } } : removed;
}
