/**
 * What a workbook has and Univer has no place for. It travels in the `custom` fields of Univer's snapshot;
 * the host's objects read it there, and saving writes back what changed in it.
 */

/** `IWorkbookData.custom`. */
export interface WorkbookCustomData {
  readonly date1904: boolean;
  /** The structure is protected: sheets can be neither added, deleted, renamed nor moved. */
  readonly protection: { readonly structure: boolean };
  readonly calculationMode: 'auto' | 'autoNoTable' | 'manual';
  /** The id of the sheet that was in front. */
  readonly activeSheet: string | null;
}

/** `IWorksheetData.custom`. */
export interface WorksheetCustomData {
  readonly protection: { readonly protected: boolean };
  /** Null where the sheet has no filter; `range` in A1 without `$`. */
  readonly autoFilter: { readonly range: string; readonly isFiltered: boolean } | null;
  /** `veryHidden` can only be made visible by a program. */
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly pageSetup: PageSetup;
  readonly tables: readonly SheetTable[];
  /** Hyperlinks by cell, comments by cell: to be read only; the file keeps them. */
  readonly hyperlinks: Readonly<Record<string, string>>;
}

/** `ICellData.custom`. */
export interface CellCustomData {
  /** False for a cell that can be edited while its sheet is protected; absent for all others. */
  readonly locked?: boolean;
  /** The fonts within a text whose parts look different, each once. They hold as long as the cell still has that text. */
  readonly runs?: { readonly text: string; readonly fonts: readonly RunFont[] };
}

/** The font of a part of a text; null where it is the cell's, a null name where only the name is. */
export type RunFont = { readonly name: string | null; readonly bold: boolean; readonly italic: boolean } | null;

/** Page layout; every member is absent where the sheet does not say. */
export interface PageSetup {
  readonly orientation?: 'portrait' | 'landscape';
  /** The number that Excel has for a paper size: 9 is A4, 8 is A3. */
  readonly paperSize?: number;
  /** Per cent. */
  readonly scale?: number;
  /** Pages; 0 is "as many as it takes". They count only while `isFitToPage`. */
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly isFitToPage?: boolean;
  /** Inches. */
  readonly margins?: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number; readonly header: number; readonly footer: number };
  readonly isCenteredHorizontally?: boolean;
  readonly isCenteredVertically?: boolean;
  readonly printGridlines?: boolean;
  /** Excel's codes, e.g. `&C&P/&N`. */
  readonly header?: string;
  readonly footer?: string;
  /** A1 without the sheet's name: `A1:K60`; several areas divided by commas. */
  readonly printArea?: string;
  /** Rows and columns repeated on every page: `5:6`, `A:B`. */
  readonly titleRows?: string;
  readonly titleColumns?: string;
}

/** A table (ListObject): for the host's Table objects to read. */
export interface SheetTable {
  readonly id: number;
  readonly name: string;
  readonly range: string;
  readonly columns: readonly string[];
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
}
