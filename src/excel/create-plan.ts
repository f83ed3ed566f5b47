/** A plan sheet made of a document's targets: added to the workbook, then reviewed like any other, which fills the configuration sheet. */
import type { DocumentReading, DocumentTarget } from '../plan/document/document-targets';
import { readConfiguration } from '../plan/configuration/read';
import { composePlanSheet, type PlanPage } from '../plan/document/sheet/compose-plan-sheet';
import { firstReportingDate, sheetName, type ResultColumns } from '../plan/document/sheet/plan-sheet-words';
import { freeSheetName } from '../plan/fill/free-sheet-name';
import { columnLetters } from '../plan/address';
import { today } from './clock';
import { guard } from './guard';
import type { OnStep, Refused, RunSettings, UpdateOutcome } from './outcomes';
import { readReview, refusing, updateWorkbook, write } from './run';
import { readWorkbook } from './snapshot';

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

/** Adds the sheet and reviews it. Nothing of the workbook is changed but what is added. */
export async function createPlan(request: CreatePlanRequest, settings: Omit<RunSettings, 'sheet'>, onStep: OnStep = () => undefined): Promise<UpdateOutcome> {
  const added = await refusing(() => Excel.run((context) => addPlanSheet(context, request, onStep)));
  if (!added.ok) return added;
  // The configuration of another plan stays as it is: the new sheet is only read, and reviewed when a person asks for it.
  if (added.isConfigured) {
    const read = await readReview({ ...settings, sheet: added.sheet });
    return read.ok ? { ok: true, review: read.review, changedCells: request.targets.length, at: new Date() } : read;
  }
  const asOf = settings.asOf ?? firstReportingDate(added.year, request.results, today(new Date()));
  return updateWorkbook({ ...settings, asOf, sheet: added.sheet }, onStep);
}

type Added = { readonly ok: true; readonly sheet: string; readonly year: number; readonly isConfigured: boolean } | Refused;

async function addPlanSheet(context: Excel.RequestContext, { reading, targets, year, results, isNewWorkbook = false }: CreatePlanRequest, onStep: OnStep): Promise<Added> {
  onStep('reading');
  const workbook = await readWorkbook(context);
  const planned = year ?? reading.head.year ?? Number(today(new Date()).slice(0, 4));
  const sheet = freeSheetName(workbook.snapshot, sheetName(planned));
  const { edits, page } = composePlanSheet({ sheet, head: reading.head, targets, year: planned, results });
  const refusal = guard(workbook, edits, new Map()) ?? (await write(context, edits, onStep));
  if (refusal) return { ok: false, refusal };
  showAndPrint(context.workbook.worksheets.getItem(sheet), page);
  if (isNewWorkbook) for (const { name } of workbook.snapshot.sheets) context.workbook.worksheets.getItem(name).delete();
  await context.sync();
  return { ok: true, sheet, year: planned, isConfigured: readConfiguration(workbook.snapshot).sheet !== null };
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
