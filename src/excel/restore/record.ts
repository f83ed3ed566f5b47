/**
 * What a run is about to write and what stands there before: kept in the workbook itself (parts.ts), so that a run that was cut off can be
 * brought to an end by whoever opens the workbook next, and a run that was carried out can be taken back.
 */
import type { Area, ComputedId, Highlight } from '../../plan/model';
import type { Kept } from './cell-contents';
import type { Look } from './look';
import type { PackedGrid } from './packed-grid';

export interface RestoreRecord {
  readonly version: 1;
  /** Tells this run from every other. */
  readonly run: string;
  /** When it began, in milliseconds since 1970. */
  readonly at: number;
  /** Sheets that the run adds. */
  readonly added: readonly AddedSheet[];
  /** Sheets that were there before the run. */
  readonly sheets: readonly SheetBefore[];
  /** Where the computed columns stand once the run is carried out; null for a run that knows of none. */
  readonly columns: ComputedPlaces | null;
}

/** Compared with where they are found later, these tell whether rows or columns have been inserted or deleted since. */
export interface ComputedPlaces {
  readonly sheet: string;
  readonly configuration: string;
  readonly lastRow: number;
  readonly columns: readonly { readonly id: ComputedId; readonly column: number }[];
}

/** A sheet of ours, with the marks of what the run writes into it: what else stands there is a person's. */
export interface AddedSheet {
  readonly name: string;
  readonly written: readonly WrittenCells[];
}

export interface SheetBefore {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly CellsBefore[];
  readonly numberFormats: readonly FormatsBefore[];
  readonly looks: readonly { readonly area: Area; readonly before: PackedGrid<Look> }[];
  /** Columns' widths and rows' heights, in points; 0-based. */
  readonly widths: readonly LaneBefore[];
  readonly heights: readonly LaneBefore[];
  readonly validations: readonly { readonly area: Area; readonly before: ValidationBefore | null }[];
  readonly page: PageBefore | null;
  /** Merged by the run. */
  readonly merged: readonly Area[];
  /** Our highlights as they stood; null where the run leaves them alone. */
  readonly highlights: readonly Highlight[] | null;
}

export interface WrittenCells {
  readonly area: Area;
  /** The mark of what is written (cell-contents.ts); null where the cell is left alone. */
  readonly after: PackedGrid<string | null>;
}

export interface CellsBefore extends WrittenCells {
  /** As it must be typed to stand there again; null where the cell is left alone. */
  readonly before: PackedGrid<Kept | null>;
  /** A cell that is written may take over the format of what its formula refers to. */
  readonly formats: PackedGrid<string>;
}

export interface FormatsBefore {
  readonly area: Area;
  readonly before: PackedGrid<string>;
  readonly after: string;
}

export interface LaneBefore {
  readonly index: number;
  readonly before: number;
  readonly after: number;
}

export interface ValidationBefore {
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly ignoreBlanks: boolean;
}

/** Of a sheet of ours that is printed otherwise from now on. Addresses such as `$1:$3`; null without. */
export interface PageBefore {
  readonly orientation: Excel.PageLayout['orientation'];
  readonly paperSize: Excel.PageLayout['paperSize'];
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly titleRows: string | null;
  readonly titleColumns: string | null;
}
