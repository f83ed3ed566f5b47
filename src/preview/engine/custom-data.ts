/**
 * What a workbook needs besides what Univer's own data has a place for. It is kept in the `custom` field of the workbook's,
 * the worksheets' and the cells' data, so that files/ can read and write it and it survives a save.
 */
import type { Area } from './area';

export interface WorkbookCustom {
  readonly structureProtected?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface SheetCustom {
  readonly protected?: boolean;
  /** Hidden so that Excel's menus do not offer it (`veryHidden` in the file); Univer's own `hidden` is set as well. */
  readonly veryHidden?: boolean;
  /** Width of columns without a width of their own, in characters as in Excel's `standardWidth`. */
  readonly standardWidth?: number;
  readonly pageLayout?: PageLayoutData;
  readonly validations?: readonly Validation[];
}

/** In an `ICellData.custom`: cells of a protected sheet that may be edited carry `locked: false`. */
export interface CellCustom {
  readonly locked?: boolean;
}

/** Names and values as in Excel.PageLayout; margins in points. `printTitleRows` is 0-based: first and last row. */
export interface PageLayoutData {
  readonly orientation?: 'Portrait' | 'Landscape';
  readonly paperSize?: string;
  readonly zoom?: { readonly scale?: number; readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number };
  readonly printTitleRows?: readonly [number, number];
  readonly printTitleColumns?: readonly [number, number];
  readonly printArea?: readonly Area[];
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly printGridlines?: boolean;
  readonly blackAndWhite?: boolean;
  readonly leftMargin?: number;
  readonly rightMargin?: number;
  readonly topMargin?: number;
  readonly bottomMargin?: number;
  readonly headerMargin?: number;
  readonly footerMargin?: number;
}

/** A data validation; `rule`, `errorAlert` and `prompt` as in Excel.DataValidation. */
export interface Validation {
  readonly areas: readonly Area[];
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks?: boolean;
  readonly errorAlert?: ValidationAlert;
  readonly prompt?: ValidationPrompt;
}

export interface ValidationAlert {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: string;
  readonly title: string;
}

export interface ValidationPrompt {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
}
