/**
 * A report sheet of ours that is written from top to bottom. Beside the printed part stand our words, by which it is known under whatever name,
 * and how many rows each of its parts has: it is written anew only where that is another than before, else only cells that differ.
 */
import { endColumn, endRow, textAt } from '../configuration/sheet-cells';
import type { CellStyle, Edit, SheetSnapshot, WorkbookSnapshot } from '../model';
import { freeSheetName } from './free-sheet-name';
import type { SheetDraft } from './sheet-draft';

export interface ReportSheet {
  readonly name: string;
  /** Our words beside the printed part; their beginning tells the sheet from others. */
  readonly purpose: string;
  /** How many columns are printed. */
  readonly columns: number;
  /** Paper and widths, for a sheet that has just been added. */
  readonly page: (sheet: string) => readonly Edit[];
}

const SHAPE_LABEL = 'Bố cục';
const HINT: CellStyle = { fontName: 'Times New Roman', fontSize: 10, italic: true, horizontal: 'left', wrap: false };
const MOST_ROWS_ABOVE = 5;
/** So much of the purpose has to stand there still. */
const TELLING = 55;

/** `drawings`: what is drawn on the sheet once its cells are written. */
export function composeReportSheet(snapshot: WorkbookSnapshot, report: ReportSheet, draft: SheetDraft, shape: string, drawings: (sheet: string) => readonly Edit[]): readonly Edit[] {
  const existing = snapshot.sheets.find((sheet) => hintPlace(sheet, report.purpose) !== null) ?? null;
  const sheet = existing?.name ?? freeSheetName(snapshot, report.name);
  const hint = report.columns + 1;
  const end = draft.row;
  const shapeText = `${SHAPE_LABEL} ${shape}`;
  [report.purpose, shapeText].forEach((text, row) => {
    draft.row = row;
    draft.put(hint, { text }, HINT);
  });
  draft.row = end;
  const at = existing && hintPlace(existing, report.purpose);
  if (existing && at?.row === 0 && at.column === hint && textAt(existing, 1, hint) === shapeText) return draft.cells.edit(sheet, existing);
  const before: readonly Edit[] = existing
    ? [{ kind: 'wipe', sheet, area: { row: 0, column: 0, rows: Math.max(end, endRow(existing)), columns: (at?.column ?? hint) + 1 } }]
    : [{ kind: 'add-sheet', sheet }];
  return [...before, ...report.page(sheet), ...draft.looks(sheet), ...draft.cells.edit(sheet, null), ...drawings(sheet)];
}

/** Where our words stand, 0-based; null where the sheet is none of this kind. */
export function hintPlace(sheet: SheetSnapshot, purpose: string): { readonly row: number; readonly column: number } | null {
  const start = purpose.slice(0, TELLING).toLowerCase();
  for (let row = sheet.firstRow; row < Math.min(endRow(sheet), MOST_ROWS_ABOVE); row += 1) {
    for (let column = sheet.firstColumn; column < endColumn(sheet); column += 1) if (textAt(sheet, row, column)?.toLowerCase().startsWith(start)) return { row, column };
  }
  return null;
}
