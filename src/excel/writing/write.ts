/** A run's edits: carried out as a whole or not at all. */
import type { Area, Edit, Grid, SheetSnapshot } from '../../plan/model';
import { composeRecord, type ChangedSheet } from '../restore/compose-record';
import { lookQuestion, stateQuestions } from '../restore/before-state';
import { looksOver, type Look } from '../restore/look';
import { originalsQuestions } from '../restore/originals';
import { queueForgetting, queuePart } from '../restore/parts';
import type { ComputedPlaces, RestoreRecord } from '../restore/record';
import { noteOwnRun } from '../restore/settle';
import type { AddedCells } from '../../plan/fill/added-columns';
import type { OnStep, Refused } from '../outcomes';
import type { Inquiry } from '../portions';
import type { ReadWorkbook } from '../snapshot';
import { stepsOf } from './edit-steps';
import { prepare } from './prepare';
import { bringToEnd } from './bring-to-end';
import { sizeOf } from './steps';
import { carryOut, isDisturbed } from './transaction';

/** What a run writes, and what is to be known of it later. */
export interface Run {
  readonly edits: readonly Edit[];
  readonly columns: ComputedPlaces | null;
  readonly added: readonly AddedCells[];
  /** The same run goes on after this: until then it counts as cut off. */
  readonly goesOn?: boolean;
  /** What the same run has written before this, as `write` gave it. */
  readonly before?: RestoreRecord | null;
}

export type Written = { readonly ok: true; readonly record: RestoreRecord | null } | Refused;

/** `workbook` is what the edits were computed from. Two requests where everything is small, none where there is nothing to do. */
export async function write(context: Excel.RequestContext, workbook: ReadWorkbook, run: Run, onStep: OnStep): Promise<Written> {
  const { edits } = run;
  if (edits.length === 0 && !run.before) return { ok: true, record: null };
  onStep('writing');
  const { snapshot, highlightIds, restore } = workbook;
  const sheetOf = (name: string): SheetSnapshot | null => snapshot.sheets.find((sheet) => sheet.name === name) ?? null;
  const looks = likeLooks(context, edits, sheetOf);
  const states = snapshot.sheets.flatMap((sheet) => {
    const own = edits.filter((edit) => edit.sheet === sheet.name);
    return own.length > 0 ? [{ sheet, ...stateQuestions(worksheetOf(context, sheet), own) }] : [];
  });
  const steps = stepsOf(edits, {
    sheetOf,
    highlightsOn: (name) => highlightIds.get(name) ?? [],
    looksOf: looks.of,
    looksNow: (name, area) => looksOver(states.find(({ sheet }) => sheet.name === name)?.state.looks ?? [], area),
    asFound: () => false,
  });
  const originals = originalsQuestions(run.added.flatMap((cells) => {
    const sheet = sheetOf(cells.sheet);
    return sheet ? [{ ...cells, worksheet: worksheetOf(context, sheet) }] : [];
  }));
  const refusal = await prepare(context, workbook, steps, [...states.flatMap(({ questions }) => questions), ...originals.questions, ...looks.questions]);
  if (refusal) return { ok: false, refusal };

  const changed = states.map(({ sheet: { id, name, highlights }, state }): ChangedSheet => ({ id, name, highlights, state }));
  const id = { run: crypto.randomUUID(), at: Date.now() };
  const record = joined(run.before ?? null, composeRecord(id, edits, changed, run.columns));
  noteOwnRun(record.run);
  const carried = await carryOut(context, workbook, {
    steps,
    added: edits.flatMap((edit) => (edit.kind === 'add-sheet' ? [edit.sheet] : [])),
    openBytes: sizeOf(record) + sizeOf(originals.originals()),
    open: (requests) => {
      const mark = { ...id, requests };
      if (run.added.length > 0) queuePart(context, 'originals', mark, originals.originals());
      return queuePart(context, 'record', mark, record);
    },
    yields: true,
    close: () => {
      if (run.goesOn === true) return;
      queuePart(context, 'ended', { ...id, requests: 1 });
      queueForgetting(context, restore.all.filter(({ kind }) => kind === 'record' || kind === 'ended'));
    },
  });
  onStep('verifying');
  if (carried.kind === 'written' && !isDisturbed(carried)) return { ok: true, record };
  return bringToEnd(carried, { record, steps, workbook });
}

function worksheetOf(context: Excel.RequestContext, { id }: SheetSnapshot): Excel.Worksheet {
  return context.workbook.worksheets.getItem(id);
}

/** The looks of the cells that others are to look like. */
function likeLooks(context: Excel.RequestContext, edits: readonly Edit[], sheetOf: (name: string) => SheetSnapshot | null): { readonly questions: readonly Inquiry[]; readonly of: (sheet: string, area: Area) => Grid<Look> } {
  const told = new Map<string, Look[][]>();
  const keyOf = (sheet: string, { row, column, rows, columns }: Area): string => `${row}:${column}:${rows}:${columns}:${sheet}`;
  const questions = edits.flatMap((edit) => {
    const sheet = sheetOf(edit.sheet);
    if (edit.kind !== 'style-like' || !sheet || told.has(keyOf(sheet.name, edit.like))) return [];
    const looks: Look[][] = Array.from({ length: edit.like.rows }, () => []);
    told.set(keyOf(sheet.name, edit.like), looks);
    return [
      lookQuestion(worksheetOf(context, sheet), edit.like, (part, answer) => {
        answer.forEach((line, r) => {
          looks[part.row - edit.like.row + r] = [...line];
        });
      }),
    ];
  });
  return { questions, of: (sheet, area) => told.get(keyOf(sheet, area)) ?? [] };
}

/** What stood there before the earlier of two writes of a run, and what stands there after the later. */
function joined(earlier: RestoreRecord | null, later: RestoreRecord): RestoreRecord {
  if (!earlier) return later;
  const added = earlier.added.map(({ name, written }) => {
    const since = later.sheets.filter((sheet) => sheet.name === name).flatMap(({ cells }) => cells);
    return { name, written: [...written, ...since.map(({ area, after }) => ({ area, after }))] };
  });
  const others = later.sheets.filter((sheet) => added.every(({ name }) => name !== sheet.name));
  return { ...later, added: [...added, ...later.added], sheets: [...others, ...earlier.sheets] };
}
