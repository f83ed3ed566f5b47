/** A run that did not simply succeed: within the same breath it is found out how far it came, and what it did is put back. */
import { cellArea } from '../../plan/address';
import type { Area, SheetSnapshot } from '../../plan/model';
import { queueUsedArea } from '../dense-area';
import { brokenOff, refusalOf } from '../errors';
import type { Refused, WorkbookRefusal } from '../outcomes';
import { areaInquiry, askInPortions } from '../portions';
import { typedForm } from '../restore/before-state';
import { comparable, keep, onceTyped } from '../restore/cell-contents';
import { pack, unpack } from '../restore/packed-grid';
import { queueRestoreParts, type Part } from '../restore/parts';
import type { CellsBefore, RestoreRecord } from '../restore/record';
import { addressesOf, rollBack } from '../restore/roll-back';
import { readSettled } from '../restore/settle';
import { readWorkbook, type ReadWorkbook } from '../snapshot';
import { writes } from './give-back';
import { queueFormulas } from './read-back';
import type { Step } from './steps';
import type { Carried, Meanwhile } from './transaction';
import type { Disturbance } from './witness';
import type { Written } from './write';

interface Attempt {
  readonly record: RestoreRecord;
  readonly steps: readonly Step[];
  /** As it was before. */
  readonly workbook: ReadWorkbook;
}

export async function bringToEnd(carried: Carried, attempt: Attempt): Promise<Written> {
  if (carried.kind === 'failed') return afterFailure(carried.thrown, carried.isFirst, attempt);
  return putBack(attempt, carried, whyNot(carried, attempt.workbook.snapshot.sheets));
}

function whyNot(carried: Carried, sheets: readonly SheetSnapshot[]): WorkbookRefusal {
  const [disturbed] = carried.disturbed;
  const sheet = disturbed?.sheet ?? carried.renamed[0];
  if (carried.kind !== 'not-kept' || sheet !== undefined) return { reason: 'changed-meanwhile', sheet: sheet ?? sheets[0]?.name ?? '' };
  const hidden = sheets.find(({ name }) => name === carried.sheet)?.hiddenRows ?? [];
  const hasHiddenRows = carried.cells.some(({ row, rows }) => hidden.some((one) => one >= row && one < row + rows));
  return { reason: 'not-kept', sheet: carried.sheet, cells: addressesOf(carried.cells), hasHiddenRows };
}

/** What others had entered in the meantime counts as what stood there before. */
async function putBack({ record, steps }: Attempt, { disturbed }: Meanwhile, refusal: WorkbookRefusal): Promise<Refused> {
  const before = withEntries(record, disturbed.filter((cell) => steps.some((step) => writes(step, cell))));
  return trying(() =>
    Excel.run(async (context): Promise<Refused> => {
      const workbook = await readWorkbook(context);
      const part = recordPart(workbook.restore.all, record);
      const isCutOff = part === null || workbook.restore.cutOff.includes(part);
      const rolledBack = await rollBack(context, workbook, before, part, { isCutOff, claimed: [] });
      return rolledBack.ok ? { ok: false, refusal } : rolledBack;
    }),
  );
}

function recordPart(parts: readonly Part[], { run }: RestoreRecord): Part | null {
  return parts.find((part) => part.kind === 'record' && part.run === run) ?? null;
}

function withEntries(record: RestoreRecord, entries: readonly Disturbance[]): RestoreRecord {
  if (entries.length === 0) return record;
  const patched = (sheet: string, block: CellsBefore): CellsBefore => {
    const within = entries.filter((cell) => cell.sheet === sheet && isWithin(block.area, cell));
    if (within.length === 0) return block;
    const before = unpack(block.before).map((line) => [...line]);
    for (const { row, column, formula, value } of within) {
      const line = before[row - block.area.row];
      if (line) line[column - block.area.column] = keep(typedForm(formula, value, false), row);
    }
    return { ...block, before: pack(before) };
  };
  return { ...record, sheets: record.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((block) => patched(sheet.name, block)) })) };
}

function isWithin({ row, column, rows, columns }: Area, cell: Disturbance): boolean {
  return cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
}

/** Refused as a whole, before anything was done. */
const REFUSED_AS_A_WHOLE = ['InvalidOperationInCellEditMode', 'RequestPayloadSizeLimitExceeded'];

/** The parts tell how far it came: no record, nothing; a record with its end, everything; a record alone, something. */
async function afterFailure(thrown: unknown, isFirst: boolean, { record, steps, workbook }: Attempt): Promise<Written> {
  const refusal = refusalOf(thrown);
  if (isFirst && thrown instanceof OfficeExtension.Error && REFUSED_AS_A_WHOLE.includes(thrown.code)) return { ok: false, refusal };
  return trying(() =>
    Excel.run(async (context): Promise<Written> => {
      const parts = queueRestoreParts(context);
      await context.sync();
      const { all, cutOff } = parts();
      const part = recordPart(all, record);
      if (part && !cutOff.includes(part)) {
        const wrong = await askBack(context, steps, workbook);
        return wrong ? await putBack({ record, steps, workbook }, { disturbed: [], renamed: [], isTakenOver: false }, wrong) : { ok: true, record };
      }
      if (!part) await deleteEmptySheets(context, record, workbook);
      const settled = await readSettled(context);
      if (!settled.ok) return settled;
      // What had begun is gone: somebody has taken it for cut off, and put it back.
      const isTakenOver = !part && !isFirst;
      return { ok: false, refusal: isTakenOver ? { reason: 'changed-meanwhile', sheet: steps[0]?.sheet ?? '' } : refusal };
    }),
  );
}

/** Sheets are added before the record: where that could not be written they stand empty. */
async function deleteEmptySheets(context: Excel.RequestContext, { added }: RestoreRecord, { snapshot }: ReadWorkbook): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const isNew = ({ name }: Excel.Worksheet): boolean => added.some((one) => one.name === name) && snapshot.sheets.every((sheet) => sheet.name !== name);
  const found = worksheets.items.filter(isNew).map((sheet) => ({ sheet, used: queueUsedArea(sheet) }));
  if (found.length === 0) return;
  await context.sync();
  for (const { sheet, used } of found) if (!used()) sheet.delete();
  await context.sync();
}

/** The answer was lost in which the cells would have been read back. */
async function askBack(context: Excel.RequestContext, steps: readonly Step[], { snapshot }: ReadWorkbook): Promise<WorkbookRefusal | null> {
  const wrong: { readonly sheet: string; readonly area: Area }[] = [];
  const questions = steps.flatMap(({ sheet, cells }) => {
    if (!cells) return [];
    const worksheet = context.workbook.worksheets.getItem(snapshot.sheets.find(({ name }) => name === sheet)?.id ?? sheet);
    return [
      areaInquiry(cells.area, 1, (part) => {
        const answer = queueFormulas(worksheet, part);
        return () => {
          answer().forEach((line, r) => {
            line.forEach((found, c) => {
              const typed = cells.typed[part.row + r - cells.area.row]?.[c] ?? null;
              if (typed !== null && comparable(found) !== comparable(onceTyped(typed))) wrong.push({ sheet, area: cellArea({ row: part.row + r, column: part.column + c }) });
            });
          });
        };
      }),
    ];
  });
  await askInPortions(context, questions, 20_000);
  const [first] = wrong;
  return first ? { reason: 'not-kept', sheet: first.sheet, cells: addressesOf(wrong.flatMap(({ sheet, area }) => (sheet === first.sheet ? [area] : []))), hasHiddenRows: false } : null;
}

/** Where putting back fails as well, whoever opens the workbook next does it. */
async function trying<T>(work: () => Promise<T>): Promise<T | Refused> {
  try {
    return await work();
  } catch (thrown) {
    return { ok: false, refusal: brokenOff(thrown) };
  }
}
