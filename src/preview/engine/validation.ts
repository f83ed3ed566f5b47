import type { Area } from './area';

/** A data validation; `rule`, `errorAlert` and `prompt` as in Excel.DataValidation. */
export interface Validation {
  readonly id: string;
  readonly areas: readonly Area[];
  /** One member, named by the kind of rule: `{ list: { source, inCellDropDown } }`, `{ decimal: { operator, formula1, formula2 } }` … */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: ValidationAlert;
  readonly prompt: ValidationPrompt;
}

export interface ValidationAlert {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: ValidationAlertStyle;
  readonly title: string;
}

export interface ValidationPrompt {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
}

export const validationAlertStyles = ['Information', 'Stop', 'Warning'] as const;
export type ValidationAlertStyle = (typeof validationAlertStyles)[number];
