import { columnLetters } from '../plan/address';
import { CHOICE_ALERT, ENTRY_TITLE } from '../plan/configuration/words';
import type { Area, CellInput, CellStyle, Edit } from '../plan/model';
import { drawBars, drawChart } from './charts';
import { addHighlight, deleteHighlights, type LoadedFormats } from './highlights';

/**
 * Queues the edits, in their order, on the request context; nothing is sent before the caller's sync.
 * `formats` holds the loaded conditional formats of each sheet whose highlights are replaced. ExcelApi 1.9.
 */
export function queueEdits(context: Excel.RequestContext, edits: readonly Edit[], formats: ReadonlyMap<string, LoadedFormats>): void {
  const { worksheets } = context.workbook;
  for (const edit of edits) {
    if (edit.kind === 'add-sheet') {
      worksheets.add(edit.sheet);
      continue;
    }
    queueEdit(worksheets.getItem(edit.sheet), edit, formats.get(edit.sheet) ?? []);
  }
}

function queueEdit(sheet: Excel.Worksheet, edit: Exclude<Edit, { kind: 'add-sheet' }>, formats: LoadedFormats): void {
  switch (edit.kind) {
    case 'delete-sheet':
      sheet.delete();
      return;
    case 'cells':
      rangeOf(sheet, edit.area).formulas = edit.cells.map((row) => row.map(toFormula));
      return;
    case 'number-format':
      rangeOf(sheet, edit.area).numberFormat = filled(edit.area, edit.format);
      return;
    case 'style':
      applyStyle(rangeOf(sheet, edit.area), edit.style);
      return;
    case 'style-like':
      copyLook(sheet, edit.area, edit.like);
      return;
    case 'merge':
      rangeOf(sheet, edit.area).merge(false);
      return;
    case 'column-width':
      sheet.getCell(0, edit.column).getEntireColumn().format.columnWidth = edit.points;
      return;
    case 'row-height':
      sheet.getCell(edit.row, 0).getEntireRow().format.rowHeight = edit.points;
      return;
    case 'print-layout':
      printOn(sheet.pageLayout, edit);
      return;
    case 'bars':
      drawBars(sheet, edit);
      return;
    case 'chart':
      drawChart(sheet, edit);
      return;
    case 'choices':
      accept(rangeOf(sheet, edit.area).dataValidation, { list: { inCellDropDown: true, source: edit.choices.join(',') } }, CHOICE_ALERT);
      return;
    case 'number-entry':
      accept(rangeOf(sheet, edit.area).dataValidation, { decimal: { operator: 'Between', formula1: edit.from, formula2: edit.to } }, edit.alert);
      return;
    case 'wipe':
      wipe(rangeOf(sheet, edit.area), edit.widths);
      return;
    case 'highlights':
      deleteHighlights(formats);
      for (const highlight of edit.highlights) addHighlight(sheet, highlight);
      return;
  }
}

function printOn(page: Excel.PageLayout, { orientation, pagesWide, titles, columns, margins }: Extract<Edit, { kind: 'print-layout' }>): void {
  page.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: pagesWide };
  if (margins) {
    page.topMargin = margins.top;
    page.bottomMargin = margins.bottom;
    page.leftMargin = margins.left;
    page.rightMargin = margins.right;
  }
  if (columns) page.setPrintArea(columns.map(columnLetters).join(':'));
  if (!titles) return;
  const [first, last] = titles.columns;
  page.setPrintTitleRows(`$${titles.row + 1}:$${titles.row + 1}`);
  page.setPrintTitleColumns(`$${columnLetters(first)}:$${columnLetters(last)}`);
}

function accept(validation: Excel.DataValidation, rule: Excel.DataValidationRule, message: string): void {
  validation.rule = rule;
  validation.errorAlert = { title: ENTRY_TITLE, message, style: 'Stop', showAlert: true };
}

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

function filled<T>(area: Area, value: T): T[][] {
  return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
}

/** A cell input as the `formulas` property takes it: null leaves the cell alone, an empty string clears it. */
export function toFormula(input: CellInput): string | number | null {
  if (input === null) return null;
  if ('formula' in input) return input.formula;
  if ('number' in input) return input.number;
  if ('clear' in input) return '';
  return asTypedText(input.text);
}

/**
 * Text as one would have to type it so that Excel keeps it as text: Excel reads what is written as if it were typed, so that
 * "15%", "1/2", "00123" or "=A1" would become something else. An apostrophe in front prevents it and is not part of the value.
 */
function asTypedText(text: string): string {
  const staysText = /^\p{L}/u.test(text) && !/^(true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(text);
  return staysText || text === '' ? text : `'${text}`;
}

function applyStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = horizontalAlignments[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = verticalAlignments[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.border !== undefined) applyBorder(format.borders, style.border);
}

const horizontalAlignments = { left: 'Left', center: 'Center', right: 'Right' } as const;
const verticalAlignments = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

function applyBorder(borders: Excel.RangeBorderCollection, border: 'thin' | 'none'): void {
  for (const edge of edges) borders.getItem(edge).style = border === 'thin' ? 'Continuous' : 'None';
}

/**
 * Pastes the formats of `like` onto `area` and takes off the conditional formats that come along: the user's own rules must not
 * grow over our columns. Reading a look and writing it again would paint "no fill" white (office-js issue 6218).
 */
function copyLook(sheet: Excel.Worksheet, area: Area, like: Area): void {
  const target = rangeOf(sheet, area);
  target.copyFrom(rangeOf(sheet, like), Excel.RangeCopyType.formats);
  target.conditionalFormats.clearAll();
}

function wipe(range: Excel.Range, widths: boolean): void {
  range.unmerge();
  range.clear(Excel.ClearApplyTo.all);
  if (widths) range.getEntireColumn().format.useStandardWidth = true;
}
