/** The last look before a write, in one request: whether the workbook still is as it was read, and what stands where will be written. */
import type { SheetSnapshot } from '../../plan/model';
import { areaAddress, boundingArea, cellArea } from '../../plan/address';
import { endColumn, endRow } from '../../plan/configuration/sheet-cells';
import { isFiltered, isProtected, queueState } from '../extents';
import type { WorkbookRefusal } from '../outcomes';
import { areaInquiry, askInPortions, inquiry, type Inquiry } from '../portions';
import type { ReadWorkbook } from '../snapshot';
import type { Step } from './steps';
import { queueWitness, witnessAreas, type Disturbance } from './witness';

/** About 28 bytes a cell, and far more for formulas; asked for again in smaller parts where that was too much. */
const CELLS_PER_REQUEST = 60_000;

/** Asks the questions and says why the steps must not be carried out after all; null where nothing stands against them. */
export async function prepare(
  context: Excel.RequestContext,
  workbook: ReadWorkbook,
  steps: readonly Step[],
  questions: readonly Inquiry[],
): Promise<WorkbookRefusal | null> {
  const { sheets } = workbook.snapshot;
  const sheetOf = (name: string): SheetSnapshot | null => sheets.find((sheet) => sheet.name === name) ?? null;
  const touched = sheets.filter(({ name }) => steps.some((step) => step.sheet === name));
  const refusals: WorkbookRefusal[] = [];
  const disturbances: Disturbance[] = [];
  const states = touched.map((sheet) => stateQuestion(context, sheet, workbook.highlightIds.get(sheet.name) ?? [], refusals));
  const witnesses = witnessAreas(steps, sheetOf).map(({ sheet, area }) =>
    areaInquiry(area, 1, (part) => {
      const answer = queueWitness(context.workbook.worksheets.getItem(sheet.id), { sheet, area: part });
      return () => disturbances.push(...answer());
    }),
  );
  await askInPortions(context, [...states, ...witnesses, ...questions], CELLS_PER_REQUEST);
  return refusals[0] ?? refusalOf(disturbances, sheetOf);
}

function stateQuestion(context: Excel.RequestContext, known: SheetSnapshot, ids: readonly string[], refusals: WorkbookRefusal[]): Inquiry {
  return inquiry(() => {
    const sheet = context.workbook.worksheets.getItem(known.id);
    sheet.load('name');
    queueState(sheet);
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load('items/id');
    return () => refusals.push(...refusalsOf(sheet, conditionalFormats, known.name, ids));
  });
}

function refusalsOf(sheet: Excel.Worksheet, { items }: Excel.ConditionalFormatCollection, name: string, ids: readonly string[]): readonly WorkbookRefusal[] {
  if (isProtected(sheet)) return [{ reason: 'protected-sheet', sheet: name }];
  if (isFiltered(sheet)) return [{ reason: 'filtered', sheet: name }];
  const present = new Set(items.map(({ id }) => id));
  return sheet.name !== name || ids.some((id) => !present.has(id)) ? [{ reason: 'changed-meanwhile', sheet: name }] : [];
}

/** Contents outside of what was worth reading were there before: they are in the way. */
function refusalOf(disturbances: readonly Disturbance[], sheetOf: (name: string) => SheetSnapshot | null): WorkbookRefusal | null {
  const [first] = disturbances;
  if (!first) return null;
  const sheet = sheetOf(first.sheet);
  const outside = disturbances.filter((cell) => cell.sheet === first.sheet && sheet !== null && isOutside(sheet, cell));
  if (outside.length < disturbances.length) return { reason: 'changed-meanwhile', sheet: first.sheet };
  return { reason: 'occupied', sheet: first.sheet, cells: areaAddress(boundingArea(outside.map(cellArea))) };
}

function isOutside(sheet: SheetSnapshot, { row, column }: Disturbance): boolean {
  return row < sheet.firstRow || row >= endRow(sheet) || column < sheet.firstColumn || column >= endColumn(sheet);
}
