import type { CellRange } from './cells/cell-reference';

/** The resource in which Univer's plugin keeps data validation: sheet id → rules. */
export const DATA_VALIDATIONS = 'SHEET_DATA_VALIDATION_PLUGIN';

/** A rule as the plugin's JSON has it (`ISheetDataValidationRule` of @univerjs/core). */
export interface SheetValidation {
  readonly uid: string;
  readonly type: string;
  readonly ranges: readonly CellRange[];
  readonly allowBlank?: boolean;
  /** For a list: its entries divided by commas, or `=` and a reference; for the others a number or `=` and a formula. */
  readonly formula1?: string;
  readonly formula2?: string;
  readonly operator?: string;
  readonly showDropDown?: boolean;
  readonly showErrorMessage?: boolean;
  readonly error?: string;
  readonly errorTitle?: string;
  /** Univer's `DataValidationErrorStyle`. */
  readonly errorStyle?: number;
  readonly showInputMessage?: boolean;
  readonly prompt?: string;
  readonly promptTitle?: string;
}

/** Univer's `DataValidationErrorStyle` by ST_DataValidationErrorStyle. */
export const ERROR_STYLES: Readonly<Record<string, number>> = { information: 0, stop: 1, warning: 2 };
