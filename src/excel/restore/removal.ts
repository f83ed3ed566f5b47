/** Takes everything of ours out of the workbook: a removal that was cut off is carried on, never put back. */
import { composeRemoval } from '../../plan/fill/compose-removal';
import type { Area, Grid, SheetSnapshot } from '../../plan/model';
import { guard, wholeSheet, type OwnAreas } from '../guard';
import type { Kept, Refused, WorkbookRefusal } from '../outcomes';
import { brokenOff } from '../errors';
import type { ReadWorkbook } from '../snapshot';
import { stepsOf } from '../writing/edit-steps';
import { giveBack } from '../writing/give-back';
import { prepare } from '../writing/prepare';
import { carryOut } from '../writing/transaction';
import { lookQuestion, typedForm } from './before-state';
import { looksOver, type Look } from './look';
import { originalsIn, queueOriginals } from './originals';
import { queueForgetting, queuePart, readParts, type Part } from './parts';
import { addressesOf } from './roll-back';

export type Removed = { readonly ok: true; readonly kept: Kept; readonly removed: boolean } | Refused;

/** `begun` is the mark of a removal that was cut off. */
export async function carryOnRemoval(context: Excel.RequestContext, workbook: ReadWorkbook, begun: Part | null, onWrite: () => void = () => undefined): Promise<Removed> {
  const { snapshot, restore, highlightIds } = workbook;
  const { edits, sheet, kept } = composeRemoval(snapshot);
  const unread = tooLarge(snapshot.sheets.filter(({ name }) => name === sheet));
  if (unread) return { ok: false, refusal: unread };
  if (edits.length === 0 && restore.all.length === 0) return { ok: true, removed: false, kept: { cells: [], sheets: [] } };
  const refusal = guard(workbook, edits, everywhere(snapshot.sheets));
  if (refusal) return { ok: false, refusal };

  const originals = originalsIn(await readParts(context, restore.all.filter(({ kind }) => kind === 'originals')));
  const sheetOf = (name: string): SheetSnapshot | null => snapshot.sheets.find((one) => one.name === name) ?? null;
  const addedColumns = edits.flatMap((edit) => {
    const id = edit.kind === 'as-found' ? sheetOf(edit.sheet)?.id : undefined;
    return edit.kind === 'as-found' && id !== undefined ? [{ id, area: edit.area }] : [];
  });
  const found: { readonly area: Area; readonly looks: Grid<Look> }[] = [];
  const steps = stepsOf(edits, {
    sheetOf,
    highlightsOn: (name) => highlightIds.get(name) ?? [],
    looksOf: () => [],
    looksNow: () => [],
    asFound: (worksheet, area, column) => {
      const ofColumn = originals.get(column);
      if (ofColumn) queueOriginals(worksheet, area, ofColumn, looksOver(found, area));
      return ofColumn !== undefined;
    },
  });
  onWrite();
  const changed = await prepare(context, workbook, steps, addedColumns.map(({ id, area }) => lookQuestion(context.workbook.worksheets.getItem(id), area, (part, looks) => found.push({ area: part, looks }))));
  if (changed) return { ok: false, refusal: changed };
  const carried = await carryOut(context, workbook, {
    steps,
    added: [],
    openBytes: 1000,
    yields: false,
    open: () => {
      if (begun) return context.workbook.customXmlParts.getItem(begun.id);
      return queuePart(context, 'removing', { run: crypto.randomUUID(), at: Date.now(), requests: 1 });
    },
    close: (mark) => {
      queueForgetting(context, restore.all.filter((part) => part !== begun));
      mark.delete();
    },
  });
  if (carried.kind === 'failed') return { ok: false, refusal: brokenOff(carried.thrown) };
  if (carried.kind === 'not-kept') return { ok: false, refusal: { reason: 'half-written', sheet: carried.sheet, cells: addressesOf(carried.cells) } };
  const disturbed = await giveBack(context, steps, carried.disturbed, (cell) => typedForm(cell.formula, cell.value, false));
  return { ok: true, removed: true, kept: { sheets: [], cells: [...kept, ...disturbed].map(({ sheet: on, row, column }) => ({ sheet: on, row, column })) } };
}

export function tooLarge(sheets: readonly SheetSnapshot[]): WorkbookRefusal | null {
  const unread = sheets.find((sheet) => sheet.tooLarge);
  return unread?.tooLarge ? { reason: 'too-large', sheet: unread.name, ...unread.tooLarge } : null;
}

/** A removal names only cells that are recorded as ours. */
function everywhere(sheets: readonly { readonly name: string }[]): OwnAreas {
  return new Map(sheets.map((sheet) => [sheet.name, [wholeSheet]]));
}
