/** A plan sheet made of a document's targets: added to the workbook, then reviewed like any other, which fills the configuration sheet. */
import type { DocumentReading, DocumentTarget } from '../plan/document/document-targets';
import { readConfiguration } from '../plan/configuration/read';
import { composePlanSheet, type PlanPage } from '../plan/document/sheet/compose-plan-sheet';
import { firstReportingDate, sheetName, type ResultColumns } from '../plan/document/sheet/plan-sheet-words';
import { freeSheetName } from '../plan/fill/free-sheet-name';
import { columnLetters } from '../plan/address';
import { review } from '../plan/review';
import { today } from './clock';
import { guard } from './guard';
import type { OnStep, Refused, RunSettings, UpdateOutcome } from './outcomes';
import type { RestoreRecord } from './restore/record';
import { readSettled } from './restore/settle';
import { decideNothing, orTooLarge, refusing, withToday, writeReview } from './run';
import { readWorkbook, type ReadWorkbook } from './snapshot';
import { whileWriting } from './watch';
import { write } from './writing/write';

export interface CreatePlanRequest {
  readonly reading: DocumentReading;
  /** The targets that a person wants, in the order of the text. At least one. */
  readonly targets: readonly DocumentTarget[];
  /** The plan's year; without it the document's, else this one. */
  readonly year?: number;
  readonly results: ResultColumns;
  /** The workbook has just been made for this: its empty sheets go. */
  readonly isNewWorkbook?: boolean;
}

/** Adds the sheet and reviews it: both or nothing. Nothing of the workbook is changed but what is added. */
export async function createPlan(request: CreatePlanRequest, settings: Omit<RunSettings, 'sheet'>, onStep: OnStep = () => undefined): Promise<UpdateOutcome> {
  return refusing(() =>
    Excel.run(async (context): Promise<UpdateOutcome> => {
      onStep('reading');
      const settled = await readSettled(context);
      if (!settled.ok) return settled;
      const { workbook, recovery } = settled;
      const added = await addPlanSheet(context, workbook, request, onStep);
      if (!added.ok) return added;
      const outcome = await refusing(async (): Promise<UpdateOutcome> => {
        showAndPrint(context.workbook.worksheets.getItem(added.sheet), added.page);
        const filled = await readWorkbook(context);
        // The configuration of another plan stays as it is: the new sheet is only read, and reviewed when a person asks for it.
        if (readConfiguration(workbook.snapshot).sheet !== null) return readOnly(context, filled, added, { ...settings, sheet: added.sheet }, onStep);
        const asOf = settings.asOf ?? firstReportingDate(added.year, request.results, today(new Date()));
        return writeReview(context, filled, { ...settings, asOf, sheet: added.sheet }, onStep, { decide: decideNothing, recovery, before: added.record });
      });
      if (outcome.ok) {
        if (request.isNewWorkbook) for (const { id } of workbook.snapshot.sheets) context.workbook.worksheets.getItem(id).delete();
        await context.sync();
        return outcome;
      }
      // A plan sheet without what is made of it is half of what was wished for.
      const putBack = await readSettled(context);
      return putBack.ok ? outcome : putBack;
    }),
  );
}

interface Added {
  readonly ok: true;
  readonly sheet: string;
  readonly page: PlanPage;
  readonly year: number;
  readonly record: RestoreRecord | null;
}

async function readOnly(context: Excel.RequestContext, workbook: ReadWorkbook, { record }: Added, settings: RunSettings, onStep: OnStep): Promise<UpdateOutcome> {
  const found = orTooLarge(workbook.snapshot, settings, review(workbook.snapshot, withToday(settings)));
  if (!found.ok) return found;
  const ended = await whileWriting(() => write(context, workbook, { edits: [], columns: null, added: [], before: record }, onStep));
  if (!ended.ok) return ended;
  return { ok: true, review: found.review, changedCells: found.review.plan.indicators.length, at: new Date(), ...(record && { lastUpdate: new Date(record.at) }) };
}

async function addPlanSheet(context: Excel.RequestContext, workbook: ReadWorkbook, { reading, targets, year, results }: CreatePlanRequest, onStep: OnStep): Promise<Added | Refused> {
  const planned = year ?? reading.head.year ?? Number(today(new Date()).slice(0, 4));
  const sheet = freeSheetName(workbook.snapshot, sheetName(planned));
  const { edits, page } = composePlanSheet({ sheet, head: reading.head, targets, year: planned, results });
  const refusal = guard(workbook, edits, new Map());
  if (refusal) return { ok: false, refusal };
  const written = await whileWriting(() => write(context, workbook, { edits, columns: null, added: [], goesOn: true }, onStep));
  return written.ok ? { ok: true, sheet, page, year: planned, record: written.record } : written;
}

/** In points: the margins of an office's papers (Decree 30/2020/NĐ-CP). */
const MARGINS = { top: 57, bottom: 57, left: 57, right: 43 } as const;

/** What stays in sight, what is repeated on each page, indents. ExcelApi 1.9. */
function showAndPrint(sheet: Excel.Worksheet, { titleRows, titleColumns, frozen, indents }: PlanPage): void {
  const [first, last] = titleRows;
  const { pageLayout } = sheet;
  pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  if (titleColumns) pageLayout.setPrintTitleColumns(`$${columnLetters(titleColumns[0])}:$${columnLetters(titleColumns[1])}`);
  pageLayout.centerHorizontally = true;
  pageLayout.topMargin = MARGINS.top;
  pageLayout.bottomMargin = MARGINS.bottom;
  pageLayout.leftMargin = MARGINS.left;
  pageLayout.rightMargin = MARGINS.right;
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozen.row + 1, frozen.column + 1));
  for (const { row, column, level } of indents) sheet.getCell(row, column).format.indentLevel = level;
  sheet.activate();
}
