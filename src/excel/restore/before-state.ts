/** What stands where edits are going to write: asked of Excel in one go with everything else that has to be known right before a write. */
import type { Area, Edit, Grid } from '../../plan/model';
import { asTypedText } from '../writing/typed-cells';
import { areaInquiry, inquiry, type Inquiry } from '../portions';
import type { Raw } from './cell-contents';
import { LOOK_OPTIONS, type Look } from './look';
import type { PageBefore, ValidationBefore } from './record';

/** What the edits of one sheet are going to change, as it stands. Large areas are told in several parts. */
export interface SheetState {
  readonly cells: readonly (Told<'contents', Raw> & { readonly formats: Grid<string> })[];
  readonly numberFormats: readonly Told<'formats', string>[];
  readonly looks: readonly Told<'looks', Look>[];
  /** In points, by 0-based column or row. */
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly validations: readonly { readonly area: Area; readonly validation: ValidationBefore | null }[];
  readonly page: PageBefore | null;
}

type Told<K extends string, T> = { readonly area: Area } & Readonly<Record<K, Grid<T>>>;

/** One cell's share of an answer beside that of its contents: a look takes about 300 bytes. */
const LOOK_WEIGHT = 10;

/** Questions about a sheet that is there already, and where their answers are gathered. ExcelApi 1.9. */
export function stateQuestions(sheet: Excel.Worksheet, edits: readonly Edit[]): { readonly questions: readonly Inquiry[]; readonly state: SheetState } {
  const cells: SheetState['cells'][number][] = [];
  const numberFormats: SheetState['numberFormats'][number][] = [];
  const looks: SheetState['looks'][number][] = [];
  const validations: SheetState['validations'][number][] = [];
  const widths = new Map<number, number>();
  const heights = new Map<number, number>();
  const state = { cells, numberFormats, looks, widths, heights, validations, page: null as PageBefore | null };

  const questions = edits.flatMap((edit): Inquiry[] => {
    switch (edit.kind) {
      case 'cells':
        return [gather(edit.area, 1, cells, (area) => queueCells(sheet, area))];
      case 'number-format':
        return [gather(edit.area, 1, numberFormats, (area) => queueNumberFormats(sheet, area))];
      case 'style':
      case 'style-like':
        return [gather(edit.area, LOOK_WEIGHT, looks, (area) => queueLookQuestion(sheet, area))];
      case 'wipe':
        return [
          gather(edit.area, 1, cells, (area) => queueCells(sheet, area)),
          gather(edit.area, LOOK_WEIGHT, looks, (area) => queueLookQuestion(sheet, area)),
        ];
      case 'column-width':
        return [widthQuestion(sheet, edit.column, (points) => widths.set(edit.column, points))];
      case 'row-height':
        return [heightQuestion(sheet, edit.row, (points) => heights.set(edit.row, points))];
      case 'choices':
      case 'number-entry':
        return [inquiry(() => heard(queueValidation(sheet, edit.area), (answer) => validations.push(answer)))];
      case 'print-layout':
        return [inquiry(() => heard(queuePage(sheet), (page) => (state.page = page)))];
      default:
        return [];
    }
  });
  return { questions, state };
}

/** How cells look now; the answers come in parts of the area. */
export function lookQuestion(sheet: Excel.Worksheet, area: Area, hear: (part: Area, looks: Grid<Look>) => unknown): Inquiry {
  return areaInquiry(area, LOOK_WEIGHT, (part) => {
    const answer = queueLookQuestion(sheet, part);
    return () => hear(part, answer().looks);
  });
}

/** Their number formats, likewise. */
export function formatQuestion(sheet: Excel.Worksheet, area: Area, hear: (part: Area, formats: Grid<string>) => unknown): Inquiry {
  return areaInquiry(area, 1, (part) => {
    const answer = queueNumberFormats(sheet, part);
    return () => hear(part, answer().formats);
  });
}

export function widthQuestion(sheet: Excel.Worksheet, column: number, hear: (points: number) => unknown): Inquiry {
  return inquiry(() => heard(queueWidth(sheet, column), hear));
}

export function heightQuestion(sheet: Excel.Worksheet, row: number, hear: (points: number) => unknown): Inquiry {
  return inquiry(() => heard(queueHeight(sheet, row), hear));
}

function gather<T>(area: Area, weight: number, into: T[], ask: (part: Area) => () => T): Inquiry {
  return areaInquiry(area, weight, (part) => heard(ask(part), (answer) => into.push(answer)));
}

function heard<T>(answer: () => T, hear: (answer: T) => unknown): () => unknown {
  return () => hear(answer());
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

function queueCells(sheet: Excel.Worksheet, area: Area): () => SheetState['cells'][number] {
  const range = rangeOf(sheet, area);
  range.load('formulas,values,valueTypes,numberFormat');
  return () => ({ area, contents: contentsOf(range), formats: range.numberFormat as string[][] });
}

function contentsOf({ formulas, values, valueTypes }: Excel.Range): Grid<Raw> {
  return (formulas as Raw[][]).map((line, r) => line.map((formula, c) => typedForm(formula, values[r]?.[c], String(valueTypes[r]?.[c]) === 'Error')));
}

/** What has to be typed so that the cell holds the same again. A text that begins with `=` is its own value, which a formula is not. */
export function typedForm(formula: Raw, value: unknown, isError: boolean): Raw {
  if (typeof formula !== 'string' || formula === '' || isError) return formula;
  return formula.startsWith('=') && formula !== value ? formula : asTypedText(formula);
}

function queueNumberFormats(sheet: Excel.Worksheet, area: Area): () => SheetState['numberFormats'][number] {
  const range = rangeOf(sheet, area);
  range.load('numberFormat');
  return () => ({ area, formats: range.numberFormat as string[][] });
}

function queueLookQuestion(sheet: Excel.Worksheet, area: Area): () => SheetState['looks'][number] {
  const told = rangeOf(sheet, area).getCellProperties(LOOK_OPTIONS);
  return () => ({ area, looks: told.value.map((line) => line.map(({ format }) => format ?? {})) });
}

function queueWidth(sheet: Excel.Worksheet, column: number): () => number {
  const { format } = sheet.getCell(0, column).getEntireColumn();
  format.load('columnWidth');
  return () => widthOf(format);
}

function widthOf({ columnWidth }: Excel.RangeFormat): number {
  return columnWidth;
}

function queueHeight(sheet: Excel.Worksheet, row: number): () => number {
  const { format } = sheet.getCell(row, 0).getEntireRow();
  format.load('rowHeight');
  return () => heightOf(format);
}

function heightOf({ rowHeight }: Excel.RangeFormat): number {
  return rowHeight;
}

function queueValidation(sheet: Excel.Worksheet, area: Area): () => SheetState['validations'][number] {
  const { dataValidation } = rangeOf(sheet, area);
  dataValidation.load('type,rule,errorAlert,ignoreBlanks');
  return () => ({ area, validation: validationOf(dataValidation) });
}

/** Null also where the cells of the area differ: then there is none that could be given to all. */
function validationOf({ type, rule, errorAlert, ignoreBlanks }: Excel.DataValidation): ValidationBefore | null {
  const several: readonly string[] = ['None', 'Inconsistent', 'MixedCriteria'];
  return several.includes(type) ? null : { rule, errorAlert, ignoreBlanks };
}

function queuePage(sheet: Excel.Worksheet): () => PageBefore {
  const { pageLayout } = sheet;
  pageLayout.load('orientation,paperSize,zoom');
  const rows = pageLayout.getPrintTitleRowsOrNullObject();
  const columns = pageLayout.getPrintTitleColumnsOrNullObject();
  rows.load('address');
  columns.load('address');
  return () => ({ ...pageOf(pageLayout), titleRows: addressOf(rows), titleColumns: addressOf(columns) });
}

function pageOf({ orientation, paperSize, zoom }: Excel.PageLayout): Omit<PageBefore, 'titleRows' | 'titleColumns'> {
  return { orientation, paperSize, zoom };
}

function addressOf(range: Excel.Range): string | null {
  return range.isNullObject ? null : (range.address.split('!').at(-1) ?? null);
}
