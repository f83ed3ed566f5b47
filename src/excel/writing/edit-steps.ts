/** Edits as steps: queued calls, each small enough to be sent in portions. ExcelApi 1.9. */
import { columnLetters } from '../../plan/address';
import { CHOICE_ALERT, ENTRY_TITLE } from '../../plan/configuration/words';
import type { Area, CellStyle, ComputedId, Edit, Grid, SheetSnapshot } from '../../plan/model';
import { drawBars, drawChart } from '../charts';
import { addHighlight } from '../highlights';
import { queueLooks, type Look, type LooksNow } from '../restore/look';
import { cellSteps, type Step } from './steps';
import { toFormula } from './typed-cells';

/** What has to be known of the workbook beside the edits. */
export interface EditSources {
  /** The sheet as it was read; null for one that is still to be added. */
  readonly sheetOf: (name: string) => SheetSnapshot | null;
  /** The ids of our conditional formats on a sheet. */
  readonly highlightsOn: (sheet: string) => readonly string[];
  /** How the cells look that others are to look like. */
  readonly looksOf: (sheet: string, area: Area) => Grid<Look>;
  /** How cells look now that are to look otherwise. */
  readonly looksNow: (sheet: string, area: Area) => LooksNow;
  /** Queues how an added column was before us; false where nobody knows any more. */
  readonly asFound: (sheet: Excel.Worksheet, area: Area, column: ComputedId) => boolean;
}

type SheetEdit = Exclude<Edit, { kind: 'add-sheet' }>;

/** The edits in their order. Sheets to be added are no step: they come before everything else (transaction.ts). */
export function stepsOf(edits: readonly Edit[], sources: EditSources): readonly Step[] {
  return edits.flatMap((edit): readonly Step[] => {
    switch (edit.kind) {
      case 'add-sheet':
        return [];
      case 'cells':
        return cellSteps(edit.sheet, edit.area, edit.cells.map((line) => line.map(toFormula)), sources.sheetOf(edit.sheet)?.hiddenRows ?? []);
      default:
        return [{ sheet: edit.sheet, bytes: bytesOf(edit), cells: null, queue: (sheet) => { queueEdit(sheet, edit, sources); }, deletesSheet: edit.kind === 'delete-sheet' }];
    }
  });
}

/** About what a call takes with its path and arguments. */
const CALL_BYTES = 400;
const LOOK_BYTES = 450;

function bytesOf(edit: Exclude<SheetEdit, { kind: 'cells' }>): number {
  switch (edit.kind) {
    case 'number-format':
      return CALL_BYTES + edit.area.rows * edit.area.columns * (edit.format.length + 6);
    case 'style-like':
    case 'as-found':
      return CALL_BYTES + edit.area.rows * edit.area.columns * LOOK_BYTES;
    case 'style':
      return 10 * CALL_BYTES;
    case 'highlights':
      return edit.highlights.length * 6 * CALL_BYTES;
    case 'bars':
      return edit.areas.length * 6 * CALL_BYTES;
    case 'chart':
      return (20 + edit.colors.length * 8) * CALL_BYTES;
    default:
      return 2 * CALL_BYTES;
  }
}

function queueEdit(sheet: Excel.Worksheet, edit: Exclude<SheetEdit, { kind: 'cells' }>, sources: EditSources): void {
  switch (edit.kind) {
    case 'delete-sheet':
      sheet.delete();
      return;
    case 'number-format':
      rangeOf(sheet, edit.area).numberFormat = filled(edit.area, edit.format);
      return;
    case 'style':
      applyStyle(rangeOf(sheet, edit.area), edit.style);
      return;
    case 'style-like':
      queueLooks(sheet, edit.area, sources.looksOf(edit.sheet, edit.like), sources.looksNow(edit.sheet, edit.area));
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
      wipe(rangeOf(sheet, edit.area));
      return;
    case 'as-found':
      rangeOf(sheet, edit.area).unmerge();
      if (sources.asFound(sheet, edit.area, edit.column)) return;
      rangeOf(sheet, edit.area).clear(Excel.ClearApplyTo.formats);
      rangeOf(sheet, edit.area).getEntireColumn().format.useStandardWidth = true;
      return;
    case 'highlights':
      for (const id of sources.highlightsOn(edit.sheet)) sheet.getRange().conditionalFormats.getItem(id).delete();
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

function wipe(range: Excel.Range): void {
  range.unmerge();
  range.clear(Excel.ClearApplyTo.all);
}
