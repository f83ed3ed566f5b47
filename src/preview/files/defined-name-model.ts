/** The resource in which Univer keeps defined names: id → name. */
export const DEFINED_NAMES = 'SHEET_DEFINED_NAME_PLUGIN';

/** The scope of a name of the whole workbook. */
export const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

/** A name as the resource's JSON has it (`IDefinedNamesServiceParam` of @univerjs/engine-formula). */
export interface SheetName {
  readonly id: string;
  readonly name: string;
  /** A reference as it stands, or `=` and a formula. */
  readonly formulaOrRefString: string;
  readonly localSheetId?: string;
  readonly comment?: string;
  readonly hidden?: boolean;
}
