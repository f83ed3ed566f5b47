/** Puts a workbook back to where it was before a recorded run. */
import { areaAddress } from '../../plan/address';
import type { Area, SheetSnapshot } from '../../plan/model';
import type { Kept, Refused } from '../outcomes';
import type { ReadWorkbook } from '../snapshot';
import { prepare } from '../writing/prepare';
import { sizeOf } from '../writing/steps';
import { carryOut } from '../writing/transaction';
import { giveBack } from '../writing/give-back';
import { typedForm } from './before-state';
import { queueForgetting, queuePart, type Part } from './parts';
import { composePutBack, type HowItEnded } from './put-back';
import { contentSteps, queueFoundNow, putBackSteps } from './put-back-steps';
import type { RestoreRecord } from './record';
import { brokenOff } from '../errors';

export type RolledBack = { readonly ok: true; readonly kept: Kept } | Refused;

/** `workbook` as it has just been read; `part` is the record's in it, null where it is gone. */
export async function rollBack(context: Excel.RequestContext, workbook: ReadWorkbook, record: RestoreRecord, part: Part | null, howItEnded: HowItEnded): Promise<RolledBack> {
  const { snapshot, highlightIds, restore } = workbook;
  const putBack = composePutBack(record, snapshot.sheets, howItEnded);
  const refusal = guardPutBack(workbook, putBack.sheets.map(({ sheet }) => sheet), putBack.deleted.length > 0);
  if (refusal) return { ok: false, refusal };
  const found = queueFoundNow(context, putBack);
  const changed = await prepare(context, workbook, contentSteps(putBack), found.questions);
  if (changed) return { ok: false, refusal: changed };
  const steps = putBackSteps(putBack, found, (sheet) => highlightIds.get(sheet) ?? []);
  const ofRun = restore.all.filter(({ run }) => run === record.run);
  const carried = await carryOut(context, workbook, {
    steps,
    added: [],
    openBytes: part ? 1000 : sizeOf(record),
    yields: false,
    open: () => {
      // Somebody has taken the run for cut off, put it back and deleted its record, while it went on.
      if (!part) return queuePart(context, 'record', { ...record, requests: 2 }, record);
      if (howItEnded.isCutOff) return context.workbook.customXmlParts.getItem(part.id);
      // Without its end the run counts as cut off: should this be cut off as well, the next one who comes brings it to its end.
      queueForgetting(context, ofRun.filter(({ kind }) => kind === 'ended'));
      return context.workbook.customXmlParts.getItem(part.id);
    },
    close: (begun) => {
      queueForgetting(context, ofRun.filter(({ kind }) => kind === 'originals' || (kind === 'ended' && part === null)));
      begun.delete();
    },
  });
  if (carried.kind === 'failed') return { ok: false, refusal: brokenOff(carried.thrown) };
  if (carried.kind === 'not-kept') return { ok: false, refusal: { reason: 'half-written', sheet: carried.sheet, cells: addressesOf(carried.cells) } };
  const disturbed = await giveBack(context, steps, carried.disturbed, (cell) => typedForm(cell.formula, cell.value, false));
  const cells = [...putBack.kept.cells, ...disturbed.map(({ sheet, row, column }) => ({ sheet, row, column }))];
  return { ok: true, kept: { ...putBack.kept, cells } };
}

/** The first few of them, for a sentence. */
export function addressesOf(cells: readonly Area[]): string {
  return cells.slice(0, 5).map(areaAddress).join(', ');
}

function guardPutBack({ snapshot, isStructureProtected }: ReadWorkbook, sheets: readonly SheetSnapshot[], deletes: boolean): Refused['refusal'] | null {
  if (snapshot.isReadOnly) return { reason: 'read-only' };
  if (deletes && isStructureProtected) return { reason: 'protected-structure' };
  for (const sheet of sheets) {
    if (sheet.isProtected) return { reason: 'protected-sheet', sheet: sheet.name };
    if (sheet.isFiltered) return { reason: 'filtered', sheet: sheet.name };
    if (sheet.tooLarge) return { reason: 'too-large', sheet: sheet.name, ...sheet.tooLarge };
  }
  return null;
}
