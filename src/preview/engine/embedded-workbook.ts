/**
 * The spreadsheet as the host sees it, free of the engine behind it. Positions are 0-based; an area may reach beyond what the
 * engine has stored so far (whole columns, whole rows), and writing there grows the sheet.
 */
import type { Area, Shift } from './area';
import type { CellStyle, CellStylePatch } from './cell-style';
import type { ConditionalFormat } from './conditional-format';
import type { SheetCustom, WorkbookCustom } from './custom-data';
import type { Validation } from './validation';

export interface EmbeddedWorkbook {
  /** In tab order. */
  readonly sheets: readonly EmbeddedSheet[];
  readonly activeSheet: EmbeddedSheet;
  readonly custom: WorkbookCustom;
  readonly names: readonly DefinedName[];
  /** Adds a name, or puts it in the place of the one with its id. */
  setName(name: DefinedName): void;
  removeName(id: string): void;
  /** What a name's formula gives, row by row; null where it gives nothing that can be told. */
  valueOfName(id: string): readonly (readonly CellScalar[])[] | null;
  sheetById(id: string): EmbeddedSheet | null;
  /** Names differ in more than case. */
  sheetByName(name: string): EmbeddedSheet | null;
  addSheet(name: string): EmbeddedSheet;
  /** A copy at a place among the tabs, with the names that belong to the sheet. It does not come to the front. */
  copySheet(sheet: EmbeddedSheet, name: string, position: number): EmbeddedSheet;
  activate(sheet: EmbeddedSheet): void;
  /** What is selected on a sheet. */
  selectionOf(sheet: EmbeddedSheet): Area;
  select(sheet: EmbeddedSheet, area: Area): void;
  updateCustom(patch: WorkbookCustom): void;
  /** The formula as it reads when copied so many rows down and columns to the right. */
  moveFormula(formula: string, rows: number, columns: number): string;
  readonly calculationMode: CalculationMode;
  /** In manual mode: something has changed since formulas were calculated. */
  readonly isStale: boolean;
  /** Leaving manual mode begins to calculate. */
  setCalculationMode(mode: CalculationMode): void;
  /** Resolves once every formula that is to be calculated shows its result. */
  settle(): Promise<void>;
  /** Begins to calculate everything anew, or in manual mode a part of it; `settle` waits for the results. */
  recalculate(scope?: CalculationScope | null): void;
  /** Excel's own undo list is empty after an add-in has written (before ExcelApi 1.19). */
  forgetUndo(): void;
  /** What happened in the workbook, ours and the user's alike; called as it happens. Recalculated results are no change. */
  subscribe(listener: (change: WorkbookChange) => void): () => void;
  /** Tells of a change that only the host knows of: tables, filters. */
  tell(change: WorkbookChange): void;
  /** Does some work and tells of it as one change, whatever its parts are. */
  asOne(change: WorkbookChange, work: () => void): void;
  /** Changes of formulas are compared only while somebody asks for them. */
  watchFormulas(isAsked: () => boolean): void;
  dispose(): void;
}

/** In the words of files: automatic, automatic but for data tables, and only when it is asked for. */
export type CalculationMode = NonNullable<WorkbookCustom['calculationMode']>;

/** A sheet, or an area of it. */
export interface CalculationScope {
  readonly sheetId: string;
  readonly area?: Area;
}

export interface EmbeddedSheet {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: SheetVisibility;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly custom: SheetCustom;
  readonly merges: readonly Area[];
  /** Rows at the top and columns at the left that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly filter: { readonly area: Area; readonly hidesRows: boolean } | null;
  /** Height of the rows that have none of their own, in points. */
  readonly standardHeight: number;
  /** Width of the columns that have none of their own, in points. */
  readonly standardWidth: number;
  /** First in the list comes first in effect. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];

  rename(name: string): void;
  moveTo(position: number): void;
  setVisibility(visibility: SheetVisibility): void;
  setTabColor(color: string): void;
  setShowGridlines(show: boolean): void;
  setStandardWidth(points: number): void;
  updateCustom(patch: SheetCustom): void;
  remove(): void;

  cell(row: number, column: number): CellContent;
  /** Writes from the given cell on; null leaves a cell alone. */
  write(row: number, column: number, lines: readonly (readonly (CellWrite | null)[])[]): void;
  /** Where something stands, on the sheet or within an area: values, or also mere formats. Null where nothing does. */
  usedArea(valuesOnly: boolean, within?: Area): Area | null;
  clear(area: Area, what: ClearWhat): void;

  style(row: number, column: number): CellStyle;
  applyStyle(area: Area, patch: CellStylePatch): void;
  /** Replaces the look of a cell by that of another, nothing left of its own. */
  copyStyle(from: EmbeddedSheet, fromRow: number, fromColumn: number, row: number, column: number): void;
  isLocked(row: number, column: number): boolean;
  setLocked(area: Area, locked: boolean): void;
  /** The name of a cell's style, in the words of Excel.BuiltInStyle where it is Excel's own. */
  styleName(row: number, column: number): string;
  /** Sets the name alone, not the look. */
  setStyleName(area: Area, name: string): void;

  merge(area: Area): void;
  unmerge(area: Area): void;
  /** Columns' widths and rows' heights, in points; null sets the standard again. */
  columnWidth(column: number): number;
  rowHeight(row: number): number;
  setColumnWidth(area: Area, points: number | null): void;
  setRowHeight(area: Area, points: number | null): void;
  /** Rows as high as their text needs, once the page shows them. */
  fitRows(area: Area): void;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  setRowsHidden(area: Area, hidden: boolean): void;
  setColumnsHidden(area: Area, hidden: boolean): void;
  shift(shift: Shift): void;
  /** Moves cells to where the row and the column begin, on this sheet or another; formulas follow what they refer to. */
  moveCells(area: Area, to: EmbeddedSheet, row: number, column: number): void;
  freeze(rows: number, columns: number): void;

  /** Comes first in effect. */
  addConditionalFormat(format: ConditionalFormat): void;
  replaceConditionalFormat(format: ConditionalFormat): void;
  deleteConditionalFormat(id: string): void;
  setValidations(validations: readonly Validation[]): void;
}

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';
export type ClearWhat = 'all' | 'contents' | 'formats';
export type CellScalar = string | number | boolean | null;

export interface CellContent {
  /** The value, or the formula's result; null where the cell is empty. Errors are text such as `#DIV/0!`. */
  readonly value: CellScalar;
  /** With its `=`; null where the cell holds none. */
  readonly formula: string | null;
  readonly isError: boolean;
}

/** `value: null` empties the cell. `asText` keeps text that would otherwise read as a number. */
export type CellWrite = { readonly value: CellScalar; readonly asText?: boolean; readonly numberFormat?: string } | { readonly formula: string };

export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** With its `=`. */
  readonly formula: string;
  readonly comment: string;
  /** Null where it is the workbook's. */
  readonly sheetId: string | null;
  readonly visible: boolean;
}

export type WorkbookChange =
  | (ChangeOnSheet & { readonly kind: 'cells'; readonly area: Area; readonly single: SingleCellChange | null })
  | (ChangeOnSheet & { readonly kind: 'shifted'; readonly shift: Shift })
  | (ChangeOnSheet & { readonly kind: 'formats'; readonly area: Area })
  | (ChangeOnSheet & { readonly kind: 'sheet-added' })
  | (ChangeOnSheet & { readonly kind: 'sheet-deleted'; readonly name: string })
  | (ChangeOnSheet & { readonly kind: 'sheet-renamed'; readonly before: string; readonly after: string })
  | (ChangeOnSheet & { readonly kind: 'sheet-visibility'; readonly before: SheetVisibility; readonly after: SheetVisibility })
  | (ChangeOnSheet & { readonly kind: 'sheet-moved'; readonly before: number; readonly after: number })
  /** Formulas that were written, replaced or cleared; told only where somebody watches them (`watchFormulas`). */
  | (ChangeOnSheet & { readonly kind: 'formulas'; readonly details: readonly FormulaChange[] })
  /** Cells that show new results. */
  | (ChangeOnSheet & { readonly kind: 'calculated'; readonly areas: readonly Area[] })
  /** The areas that really changed their place. */
  | (ChangeOnSheet & { readonly kind: 'sorted'; readonly axis: 'rows' | 'columns'; readonly areas: readonly Area[] })
  | (ChangeOnSheet & { readonly kind: 'rows-hidden'; readonly area: Area; readonly hidden: boolean })
  | (ChangeOnSheet & { readonly kind: 'protection-changed'; readonly isProtected: boolean; readonly optionsChanged: boolean; readonly passwordChanged: boolean })
  | { readonly kind: 'settings-changed' }
  | (ChangeOnSheet & { readonly kind: 'activated'; readonly before: string | null })
  | (ChangeOnSheet & { readonly kind: 'selected'; readonly area: Area })
  | (ChangeOnSheet & { readonly kind: 'table-added'; readonly tableId: number })
  | (ChangeOnSheet & { readonly kind: 'table-deleted'; readonly tableId: number; readonly name: string })
  | (ChangeOnSheet & { readonly kind: 'chart-added'; readonly chartId: string })
  | (ChangeOnSheet & { readonly kind: 'chart-deleted'; readonly chartId: string; readonly name: string })
  | (ChangeOnSheet & { readonly kind: 'chart-activated'; readonly chartId: string | null; readonly before: string | null })
  | (ChangeOnSheet & { readonly kind: 'table-shifted'; readonly tableId: number; readonly changeType: TableShift; readonly area: Area });

export type TableShift = 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';

interface ChangeOnSheet {
  readonly sheetId: string;
}

export interface FormulaChange {
  readonly row: number;
  readonly column: number;
  /** With its `=`; empty where the cell had none. */
  readonly previous: string;
}

/** Before and after of an edit of exactly one cell: Excel tells details only then. */
export interface SingleCellChange {
  readonly before: CellContent;
  readonly after: CellContent;
}
