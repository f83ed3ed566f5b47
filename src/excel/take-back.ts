/** "Hoàn tác lần cập nhật": the workbook as it was before the last update, but for what a person has changed since. */
import { findConfigurationSheet, locate } from '../plan/configuration/layout';
import { recordedColumns } from '../plan/configuration/recorded-columns';
import type { WorkbookSnapshot } from '../plan/model';
import { brokenOff } from './errors';
import type { OnStep, Refused, TakeBackOutcome } from './outcomes';
import { readRecord } from './restore/parts';
import type { ComputedPlaces, RestoreRecord } from './restore/record';
import { rollBack } from './restore/roll-back';
import { readSettled } from './restore/settle';
import { refusing } from './run';
import { whileWriting } from './watch';

export async function takeBackLastUpdate(onStep: OnStep = () => undefined): Promise<TakeBackOutcome> {
  return refusing(() => whileWriting(() => Excel.run((context) => takeBackIn(context, onStep))));
}

async function takeBackIn(context: Excel.RequestContext, onStep: OnStep): Promise<TakeBackOutcome> {
  onStep('reading');
  const settled = await readSettled(context);
  if (!settled.ok) return settled;
  // What had been cut off was the update that the person means.
  if (settled.recovery?.kind === 'rolled-back') return { ok: true, kept: settled.recovery.kept };
  const { workbook } = settled;
  const { last } = workbook.restore;
  const record = last && (await readRecord(context, last));
  if (!last || !record) return { ok: false, refusal: { reason: 'nothing-to-take-back' } };
  const moved = movedSheet(record, workbook.snapshot);
  if (moved !== null) return { ok: false, refusal: { reason: 'moved-since', sheet: moved } };
  onStep('writing');
  const rolledBack = await rollBack(context, workbook, record, last, { isCutOff: false, claimed: [] });
  if (rolledBack.ok || rolledBack.refusal.reason !== 'broken-off') return rolledBack;
  // It is either done and only the answer was lost, or is carried on, or had not begun.
  const again = await Excel.run((other) => readSettled(other)).catch((thrown: unknown): Refused => ({ ok: false, refusal: brokenOff(thrown) }));
  if (!again.ok) return again;
  if (again.recovery) return { ok: true, kept: again.recovery.kept };
  const isGone = again.workbook.restore.all.every(({ run }) => run !== record.run);
  return isGone ? { ok: true, kept: { cells: [], sheets: [] } } : rolledBack;
}

/**
 * A sheet that is named otherwise by now, or on which rows or columns have been inserted or deleted: the recorded cells stand elsewhere then.
 * The configuration sheet's live references to our columns tell. Null where all is in its place.
 */
function movedSheet({ columns: places, sheets }: RestoreRecord, snapshot: WorkbookSnapshot): string | null {
  const renamed = sheets.find((before) => snapshot.sheets.every(({ name }) => name !== before.name));
  if (renamed) return renamed.name;
  return places && !areInPlace(places, snapshot) ? places.sheet : null;
}

function areInPlace({ sheet, configuration, lastRow, columns }: ComputedPlaces, snapshot: WorkbookSnapshot): boolean {
  const found = findConfigurationSheet(snapshot);
  if (found?.name !== configuration) return false;
  const now = recordedColumns(found, locate(found));
  return columns.every(({ id, column }) => now.some((one) => one.id === id && one.sheet === sheet && one.column === column && one.lastRow === lastRow));
}
