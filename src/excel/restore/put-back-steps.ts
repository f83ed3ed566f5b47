import type { Area, Grid } from '../../plan/model';
import { addHighlight } from '../highlights';
import type { Inquiry } from '../portions';
import { cellSteps, sizeOf, type Step } from '../writing/steps';
import { heightQuestion, lookQuestion, widthQuestion } from './before-state';
import { looksOver, queueLooks, type Look, type LooksNow } from './look';
import { unpack } from './packed-grid';
import type { PutBack, SheetPutBack } from './put-back';
import type { LaneBefore, PageBefore, ValidationBefore } from './record';

/** How things look now where they will be put back: a person may have changed widths (in points) since. */
export interface FoundNow {
  readonly questions: readonly Inquiry[];
  readonly widths: ReadonlyMap<string, number>;
  readonly heights: ReadonlyMap<string, number>;
  readonly looksOn: (sheet: string, area: Area) => LooksNow;
}

/** The answers are there once the questions have been asked. */
export function queueFoundNow(context: Excel.RequestContext, { sheets }: PutBack): FoundNow {
  const [widths, heights] = [new Map<string, number>(), new Map<string, number>()];
  const looks = new Map<string, { readonly area: Area; readonly looks: Grid<Look> }[]>();
  const questions = sheets.flatMap(({ sheet: { id, name }, before }) => {
    const worksheet = context.workbook.worksheets.getItem(id);
    const told: { readonly area: Area; readonly looks: Grid<Look> }[] = [];
    looks.set(name, told);
    return [
      ...before.looks.map(({ area }) => lookQuestion(worksheet, area, (part, found) => told.push({ area: part, looks: found }))),
      ...before.widths.map(({ index }) => widthQuestion(worksheet, index, (points) => widths.set(`${name}:${index}`, points))),
      ...before.heights.map(({ index }) => heightQuestion(worksheet, index, (points) => heights.set(`${name}:${index}`, points))),
    ];
  });
  return { questions, widths, heights, looksOn: (sheet, area) => looksOver(looks.get(sheet) ?? [], area) };
}

/** The steps that write contents: they decide in which rows one has to look once more. */
export function contentSteps({ sheets }: PutBack): readonly Step[] {
  return sheets.flatMap(({ sheet, cells }) => cells.flatMap(({ area, typed }) => (typed.some((line) => line.some((cell) => cell !== null)) ? cellSteps(sheet.name, area, typed, sheet.hiddenRows) : [])));
}

/** All of it: merges are undone before contents can stand in them, formats follow the contents that would bring their own. */
export function putBackSteps(putBack: PutBack, found: FoundNow, highlightsOn: (sheet: string) => readonly string[]): readonly Step[] {
  const contents = contentSteps(putBack);
  return [
    ...putBack.sheets.flatMap((one) => [
      ...one.before.merged.map((area) => step(one, 400, (sheet) => { rangeOf(sheet, area).unmerge(); })),
      ...typedUnderText(one, 'General'),
      ...contents.filter(({ sheet }) => sheet === one.sheet.name),
      ...typedUnderText(one, '@'),
      ...one.formats.map(({ area, formats }) => step(one, sizeOf(formats), (sheet) => { rangeOf(sheet, area).numberFormat = formats.map((line) => [...line]); })),
      ...one.looks.map(({ area, looks }) => step(one, sizeOf(looks), (sheet) => { queueLooks(sheet, area, looks, found.looksOn(one.sheet.name, area)); })),
      ...laneSteps(one, found),
      ...one.before.validations.map(({ area, before }) => step(one, 800, (sheet) => { validate(rangeOf(sheet, area).dataValidation, before); })),
      ...(one.before.page ? [pageStep(one, one.before.page)] : []),
      ...(one.highlights ? [highlightStep(one, highlightsOn(one.sheet.name))] : []),
    ]),
    ...putBack.deleted.map((sheet): Step => ({ sheet, bytes: 400, cells: null, deletesSheet: true, queue: (worksheet) => { worksheet.delete(); } })),
  ];
}

function step({ sheet: { name } }: SheetPutBack, bytes: number, queue: Step['queue']): Step {
  return { sheet: name, bytes, cells: null, queue };
}

/** Under a text format a formula or a number would be typed as a text: such a cell is General while it is typed. */
function typedUnderText(one: SheetPutBack, format: 'General' | '@'): readonly Step[] {
  return one.before.cells.flatMap(({ area, formats }, index) => {
    if (!formats.values.includes('@')) return [];
    const typed = one.cells[index]?.typed ?? [];
    const given = unpack(formats).map((line, r) => line.map((before, c) => (before === '@' && isNoText(typed[r]?.[c] ?? null) ? format : null)));
    return given.some((line) => line.some((cell) => cell !== null)) ? [step(one, sizeOf(given), (sheet) => { rangeOf(sheet, area).numberFormat = given; })] : [];
  });
}

function isNoText(cell: string | number | boolean | null): boolean {
  return cell !== null && (typeof cell !== 'string' || cell.startsWith('='));
}

/** In points: what Excel makes of a width is up to this much beside it. */
const ROUNDING = 1.5;

function laneSteps(one: SheetPutBack, { widths, heights }: FoundNow): readonly Step[] {
  const changed = (lanes: readonly LaneBefore[], now: ReadonlyMap<string, number>): readonly LaneBefore[] =>
    lanes.filter(({ index, after }) => Math.abs((now.get(`${one.sheet.name}:${index}`) ?? after) - after) <= ROUNDING);
  return [
    ...changed(one.before.widths, widths).map(({ index, before }) => step(one, 400, (sheet) => { sheet.getCell(0, index).getEntireColumn().format.columnWidth = before; })),
    ...changed(one.before.heights, heights).map(({ index, before }) => step(one, 400, (sheet) => { sheet.getCell(index, 0).getEntireRow().format.rowHeight = before; })),
  ];
}

function validate(validation: Excel.DataValidation, before: ValidationBefore | null): void {
  validation.clear();
  if (!before) return;
  validation.rule = before.rule;
  validation.errorAlert = before.errorAlert;
  validation.ignoreBlanks = before.ignoreBlanks;
}

function pageStep(one: SheetPutBack, { orientation, paperSize, zoom, titleRows, titleColumns }: PageBefore): Step {
  return step(one, 1200, ({ pageLayout }) => {
    pageLayout.orientation = orientation;
    pageLayout.paperSize = paperSize;
    pageLayout.zoom = zoom;
    if (titleRows !== null) pageLayout.setPrintTitleRows(titleRows);
    if (titleColumns !== null) pageLayout.setPrintTitleColumns(titleColumns);
  });
}

function highlightStep(one: SheetPutBack, ids: readonly string[]): Step {
  const highlights = one.highlights ?? [];
  return step(one, (ids.length + 6 * highlights.length) * 400, (sheet) => {
    for (const id of ids) sheet.getRange().conditionalFormats.getItem(id).delete();
    // Each new one goes before those that are there.
    for (const highlight of [...highlights].reverse()) addHighlight(sheet, highlight);
  });
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
