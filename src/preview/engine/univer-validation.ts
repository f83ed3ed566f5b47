/**
 * Data validation as Univer's plugin keeps it in the workbook's resources. The plugin itself is not loaded (neither in Node nor in the
 * page), so the host keeps the resource.
 */
import type { SheetValidation } from '../files/data-validation-model';
import type { IWorkbookData } from './univer-modules';
import { toArea, toRange } from './univer-range';
import { validationAlertStyles, type Validation } from './validation';

const RESOURCE = 'SHEET_DATA_VALIDATION_PLUGIN';

const kinds: readonly (readonly [string, string])[] = [
  ['list', 'list'],
  ['wholeNumber', 'whole'],
  ['decimal', 'decimal'],
  ['date', 'date'],
  ['time', 'time'],
  ['textLength', 'textLength'],
  ['custom', 'custom'],
];

const operators: readonly (readonly [string, string])[] = [
  ['Between', 'between'],
  ['NotBetween', 'notBetween'],
  ['EqualTo', 'equal'],
  ['NotEqualTo', 'notEqual'],
  ['GreaterThan', 'greaterThan'],
  ['LessThan', 'lessThan'],
  ['GreaterThanOrEqualTo', 'greaterThanOrEqual'],
  ['LessThanOrEqualTo', 'lessThanOrEqual'],
];

/** The validations of a workbook's sheets, by sheet id. */
export class ValidationStore {
  private readonly bySheet: Map<string, readonly Validation[]>;

  constructor(resources: IWorkbookData['resources']) {
    const text = resources?.find(({ name }) => name === RESOURCE)?.data;
    const stored = text ? (JSON.parse(text) as Record<string, readonly SheetValidation[]>) : {};
    this.bySheet = new Map(Object.entries(stored).map(([id, rules]) => [id, rules.map(toValidation)]));
  }

  of(sheetId: string): readonly Validation[] {
    return this.bySheet.get(sheetId) ?? [];
  }

  set(sheetId: string, validations: readonly Validation[]): void {
    this.bySheet.set(sheetId, validations);
  }

  /** The resource of a saved workbook with these sheets. */
  toResource(sheetIds: readonly string[]): { readonly name: string; readonly data: string } {
    return { name: RESOURCE, data: JSON.stringify(Object.fromEntries(sheetIds.map((id) => [id, this.of(id).map(toStored)]))) };
  }
}

function toValidation(stored: SheetValidation): Validation {
  return {
    id: stored.uid,
    areas: stored.ranges.map(toArea),
    rule: toRule(stored),
    ignoreBlanks: stored.allowBlank ?? true,
    errorAlert: {
      message: stored.error ?? '',
      title: stored.errorTitle ?? '',
      showAlert: stored.showErrorMessage ?? false,
      style: validationAlertStyles[stored.errorStyle ?? 1] ?? 'Stop',
    },
    prompt: { message: stored.prompt ?? '', title: stored.promptTitle ?? '', showPrompt: stored.showInputMessage ?? false },
  };
}

function toRule({ type, formula1 = '', formula2, operator, showDropDown }: SheetValidation): Validation['rule'] {
  const kind = kinds.find(([, name]) => name === type)?.[0];
  if (kind === undefined) return {};
  if (kind === 'list') return { list: { inCellDropDown: showDropDown ?? true, source: formula1 } };
  if (kind === 'custom') return { custom: { formula: formula1 } };
  const name = operators.find(([, candidate]) => candidate === operator)?.[0] ?? 'Between';
  return { [kind]: { operator: name, formula1: plain(formula1), ...(formula2 !== undefined && { formula2: plain(formula2) }) } };
}

/** Numbers as numbers, as Excel tells them. */
function plain(text: string): string | number {
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

function toStored({ id, areas, rule, ignoreBlanks, errorAlert, prompt }: Validation): SheetValidation {
  const [[kind, detail] = ['', {}]] = Object.entries(rule) as [string, Readonly<Record<string, unknown>>][];
  const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined);
  const stored = {
    uid: id,
    type: kinds.find(([name]) => name === kind)?.[1] ?? 'any',
    ranges: areas.map(toRange),
    allowBlank: ignoreBlanks,
    formula1: text(detail.source ?? detail.formula ?? detail.formula1),
    formula2: text(detail.formula2),
    operator: operators.find(([name]) => name === detail.operator)?.[1],
    showDropDown: kind === 'list' ? detail.inCellDropDown !== false : undefined,
    showErrorMessage: errorAlert.showAlert,
    errorStyle: validationAlertStyles.indexOf(errorAlert.style),
    error: errorAlert.message || undefined,
    errorTitle: errorAlert.title || undefined,
    showInputMessage: prompt.showPrompt,
    prompt: prompt.message || undefined,
    promptTitle: prompt.title || undefined,
  };
  return Object.fromEntries(Object.entries(stored).filter(([, value]) => value !== undefined)) as unknown as SheetValidation;
}
