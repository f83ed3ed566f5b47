/** What a person corrects of a recognised target before it goes onto the sheet. */
import { readTarget } from '../language/targets';
import { decimalsOfValue, printedNumber } from '../language/printed-number';
import { readUnit } from '../language/units';
import type { Target, Unit } from '../model';
import type { DocumentTarget } from './document-targets';

/** How a target compares, as a person chooses it from a list. */
export const TARGET_FORMS = ['exactly', 'at-least', 'at-most', 'above', 'below', 'between', 'increase', 'decrease', 'state'] as const;
export type TargetForm = (typeof TARGET_FORMS)[number];

export interface TargetCorrection {
  readonly name?: string;
  /** Empty: the target has no unit. */
  readonly unitText?: string;
  readonly form?: TargetForm;
  /** In the row's unit. */
  readonly value?: number;
  /** Upper end, for `between`. */
  readonly high?: number;
}

const WORDS: Readonly<Record<TargetForm, (value: string, high: string) => string>> = {
  exactly: (value) => value,
  'at-least': (value) => `từ ${value} trở lên`,
  'at-most': (value) => `không quá ${value}`,
  above: (value) => `trên ${value}`,
  below: (value) => `dưới ${value}`,
  between: (value, high) => `${value} - ${high}`,
  increase: (value) => `tăng ${value}`,
  decrease: (value) => `giảm ${value}`,
  state: () => 'Đạt',
};

/** How a target compares now. */
export function formOf({ comparator, value }: Target): TargetForm {
  switch (comparator) {
    case '>=':
      return 'at-least';
    case '<=':
      return 'at-most';
    case '>':
      return 'above';
    case '<':
      return 'below';
    case 'range':
      return 'between';
    case 'delta':
      return (value ?? 0) < 0 ? 'decrease' : 'increase';
    case 'pass':
    case 'none':
      return 'state';
    case '=':
    case '~':
      return 'exactly';
  }
}

/** Corrects a target; what a person has said is no longer doubtful. The words of its cell follow the figures. */
export function correctTarget(row: DocumentTarget, correction: TargetCorrection): DocumentTarget {
  const name = correction.name?.trim();
  const unitText = correction.unitText === undefined ? row.unitText : correction.unitText.trim() || null;
  const unit = unitText === row.unitText ? row.unit : readUnit(unitText ?? '');
  const { form, value, high } = correction;
  const target = form === undefined && value === undefined && high === undefined ? row.target : targetOf(row.target, unit, form ?? formOf(row.target), value, high);
  return { ...row, name: name === undefined || name === '' ? row.name : name, unitText, unit, target, doubt: null };
}

function targetOf(before: Target, unit: Unit | null, form: TargetForm, asked: number | undefined, askedHigh: number | undefined): Target {
  const value = Math.abs(asked ?? before.value ?? 0);
  const high = Math.abs(askedHigh ?? before.high ?? value);
  const [low, top] = form === 'between' && high < value ? [high, value] : [value, high];
  return readTarget(WORDS[form](written(low), written(top)), { unit });
}

/** With the decimal comma, ungrouped: "1.200" could be read two ways. */
function written(value: number): string {
  return printedNumber(value, decimalsOfValue(value)).replaceAll('.', '');
}
