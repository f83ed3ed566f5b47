/**
 * What a workbook has and Univer has no place for. It travels in the `custom` fields of Univer's snapshot;
 * the host's objects read it there, and saving writes back what changed in it.
 */

/** `IWorkbookData.custom`. */
export interface WorkbookCustomData {
  readonly date1904: boolean;
  /** The structure is protected: sheets can be neither added, deleted, renamed nor moved. */
  readonly protection: WorkbookProtection;
  readonly calculationMode: 'auto' | 'autoNoTable' | 'manual';
  /** The id of the sheet that was in front. */
  readonly activeSheet: string | null;
  /** Screen pixels of a digit of the workbook's own font: widths are told in it. */
  readonly digitPixels: number;
  /** The add-in's settings, by key: JSON values. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Custom XML parts in the package's order. */
  readonly customXml: readonly CustomXmlPart[];
  readonly properties: DocumentProperties;
}

/** What a file says of itself; texts as they stand in it, absent where they are empty. */
export interface DocumentProperties {
  readonly title?: string;
  readonly subject?: string;
  readonly author?: string;
  readonly keywords?: string;
  readonly comments?: string;
  readonly lastAuthor?: string;
  readonly revision?: string;
  /** ISO 8601. */
  readonly created?: string;
  readonly category?: string;
  readonly manager?: string;
  readonly company?: string;
  readonly custom: readonly CustomDocumentProperty[];
}

/** `type` as Excel.DocumentPropertyType; a date is a text of ISO 8601. */
export interface CustomDocumentProperty {
  readonly key: string;
  readonly value: string | number | boolean;
  readonly type: 'Boolean' | 'Date' | 'Float' | 'Number' | 'String';
}

/** Data of an add-in's. `id` is the GUID of the part's properties, in braces. */
export interface CustomXmlPart {
  readonly id: string;
  readonly xml: string;
}

export interface WorkbookProtection {
  readonly structure: boolean;
  readonly password?: StoredPassword;
}

export interface SheetProtection {
  readonly protected: boolean;
  /** What may be done nevertheless, in the words of Excel.WorksheetProtectionOptions. */
  readonly options?: Readonly<Record<SheetPermission, boolean>> & { readonly selectionMode: 'Normal' | 'Unlocked' | 'None' };
  readonly password?: StoredPassword;
}

export type SheetPermission =
  | `allow${'Delete' | 'Insert' | 'Format'}${'Columns' | 'Rows'}`
  | `allow${'AutoFilter' | 'EditObjects' | 'EditScenarios' | 'FormatCells' | 'InsertHyperlinks' | 'PivotTables' | 'Sort'}`;

/** A password's hash as the file has it: the older one of 16 bits, or with a salt, both in base64. */
export type StoredPassword =
  | { readonly legacy: string }
  | { readonly algorithm: string; readonly hash: string; readonly salt: string; readonly turns: number };

/** `IWorksheetData.custom`. */
export interface WorksheetCustomData {
  readonly protection: SheetProtection;
  /** Null where the sheet has no filter; `range` in A1 without `$`. */
  readonly autoFilter: { readonly range: string; readonly isFiltered: boolean; readonly filters?: readonly ColumnFilter[] } | null;
  /** `veryHidden` can only be made visible by a program. */
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly pageSetup: PageSetup;
  readonly tables: readonly SheetTable[];
  /** In their order from back to front. */
  readonly charts: readonly SheetChart[];
  readonly hyperlinks: readonly SheetHyperlink[];
  readonly outline: SheetOutline;
  /** The letters of columns and numbers of rows beside the grid. */
  readonly showHeadings: boolean;
  readonly comments: readonly SheetComment[];
}

/** A cell with comments or a note, in A1: where the file has it, and where it is now. */
export interface SheetComment {
  readonly inFile: string;
  readonly cell: string;
}

export interface SheetHyperlink {
  /** The cells that lead somewhere, in A1 without `$`. */
  readonly range: string;
  /** An address outside of the workbook. */
  readonly address?: string;
  /** A place in the workbook (`'KH 2023'!A1`), or behind the address. */
  readonly place?: string;
  /** What is shown over the cell. */
  readonly tip?: string;
}

/** How deep rows and columns are grouped, 1 to 7, by index; those that are not grouped are left out. */
export interface SheetOutline {
  readonly rows: Readonly<Record<string, number>>;
  readonly columns: Readonly<Record<string, number>>;
}

/** `ICellData.custom`. */
export interface CellCustomData {
  /** False for a cell that can be edited while its sheet is protected; absent for all others. */
  readonly locked?: boolean;
  /** The name of the cell's style in the words of Excel.BuiltInStyle; absent for `Normal`. */
  readonly styleName?: string;
  /** A formula with structured references as Excel shows it, the addresses that it is calculated with, and its text in the file. */
  readonly structured?: { readonly text: string; readonly resolved: string; readonly file?: string } | undefined;
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
  readonly printHeadings?: boolean;
  readonly isBlackAndWhite?: boolean;
  readonly isDraft?: boolean;
  /** Absent: the pages are numbered by themselves. */
  readonly firstPageNumber?: number;
  readonly comments?: 'none' | 'asDisplayed' | 'atEnd';
  readonly errors?: 'displayed' | 'blank' | 'dash' | 'NA';
  readonly pageOrder?: 'downThenOver' | 'overThenDown';
  /** Excel's codes, e.g. `&C&P/&N`; of all pages, or only of odd ones. */
  readonly header?: string;
  readonly footer?: string;
  readonly evenHeader?: string;
  readonly evenFooter?: string;
  readonly firstHeader?: string;
  readonly firstFooter?: string;
  readonly differsOnEvenPages?: boolean;
  readonly differsOnFirstPage?: boolean;
  /** True where the file says nothing: headers and footers keep to the margins, and grow with the sheet's scale. */
  readonly alignsWithMargins?: boolean;
  readonly scalesWithSheet?: boolean;
  /** A page ends before each of these rows and columns, 0-based. */
  readonly rowBreaks?: readonly number[];
  readonly columnBreaks?: readonly number[];
  /** A1 without the sheet's name: `A1:K60`; several areas divided by commas. */
  readonly printArea?: string;
  /** Rows and columns repeated on every page: `5:6`, `A:B`. */
  readonly titleRows?: string;
  readonly titleColumns?: string;
}

/** A table (ListObject), as it stands now; saving compares it with the one in the file. */
export interface SheetTable {
  /** Unique in the workbook. */
  readonly id: number;
  readonly name: string;
  /** Header row, data and totals row in A1 without `$`. */
  readonly range: string;
  readonly columns: readonly SheetTableColumn[];
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
  /** The only row below the header is a place for the first data, not a row yet. */
  readonly hasInsertRow?: boolean;
  readonly look: TableLook;
  /** Null where the table has no filter buttons. */
  readonly filters: readonly ColumnFilter[] | null;
  /** The order that was asked for last; null where none was. */
  readonly sort: TableSortState | null;
}

export interface SheetTableColumn {
  /** Unique in the table, whatever comes or goes beside it. */
  readonly id: number;
  readonly name: string;
  /** What new rows get in this column: a formula as it is typed in it. */
  readonly formula?: string;
  /** What the totals row holds in this column while it is not shown: text or a formula. */
  readonly totals?: string | undefined;
}

export interface TableLook {
  /** `TableStyleMedium2`; null for none. */
  readonly style: string | null;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
}

/** What a column of a filter lets through. */
export interface ColumnFilter {
  /** From the left of the filter, 0-based. */
  readonly column: number;
  /** As Excel.FilterCriteria; null for criteria of the file that the host does not know. */
  readonly criteria: FilterCriteria | null;
}

/** The members of Excel.FilterCriteria that the host knows, in the words of the API. */
export interface FilterCriteria {
  readonly filterOn: 'BottomItems' | 'BottomPercent' | 'CellColor' | 'Dynamic' | 'FontColor' | 'Values' | 'TopItems' | 'TopPercent' | 'Custom';
  readonly values?: readonly (string | { readonly date: string; readonly specificity: string })[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: 'And' | 'Or';
  readonly color?: string;
  readonly dynamicCriteria?: string;
}

export interface TableSortState {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  readonly method: 'PinYin' | 'StrokeCount';
}

/** Excel.SortField; `key` counts columns (or rows) from the first, 0-based. */
export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
  readonly sortOn: 'Value' | 'CellColor' | 'FontColor';
  readonly color?: string;
  readonly dataOption: 'Normal' | 'TextAsNumber';
}

/** A chart that floats on a sheet. */
export interface SheetChart {
  /** Unique in the workbook. */
  readonly id: string;
  readonly name: string;
  readonly anchor: ChartAnchor;
  /** The chart's own part of the package (DrawingML, ECMA-376 part 1, §21.2). */
  readonly xml: string;
}

/** Where a chart lies: from a point in a cell to another (it moves and grows with the cells), or with a size of its own. Sizes are in points. */
export type ChartAnchor =
  | { readonly from: AnchorPoint; readonly to: AnchorPoint }
  | { readonly from: AnchorPoint; readonly width: number; readonly height: number };

/** A cell, 0-based, and points from its top left corner. */
export interface AnchorPoint {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}
