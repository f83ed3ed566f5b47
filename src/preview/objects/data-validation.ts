import { validationAlertStyles, type Validation, type ValidationAlert, type ValidationPrompt } from '../engine/validation';
import { flagOr, isMissing, isRecord, requireFlag, requireOneOf, requireRecord, requireText } from './argument-values';
import { HostError, notServed } from './host-error';
import { defineClass } from './member-table';
import { rangeOf } from './range-objects';
import { sheetOf, type CellsTarget } from './range-target';
import { fullAddress } from './addresses';
import { beforeEdit, type Session } from './session';
import { clearValidations, setValidation, validationIn } from './validations';

/** Excel's defaults (reference of Excel.DataValidation). */
const plainAlert: ValidationAlert = { message: '', showAlert: true, style: 'Stop', title: '' };
const plainPrompt: ValidationPrompt = { message: '', showPrompt: true, title: '' };

const ruleTypes = { list: 'List', wholeNumber: 'WholeNumber', decimal: 'Decimal', date: 'Date', time: 'Time', textLength: 'TextLength', custom: 'Custom' } as const;

export const dataValidation = defineClass<CellsTarget>({
  name: 'DataValidation',
  values: {
    Type: { get: (target, session) => typeOf(read(target, session)) },
    Rule: {
      get: (target, session) => read(target, session)?.rule ?? {},
      set: (target, value, session) => {
        change(target, { rule: readRule(value, session) }, session);
      },
    },
    IgnoreBlanks: {
      get: (target, session) => read(target, session)?.ignoreBlanks ?? true,
      set: (target, value, session) => {
        change(target, { ignoreBlanks: requireFlag(value) }, session);
      },
    },
    ErrorAlert: {
      get: (target, session) => read(target, session)?.errorAlert ?? plainAlert,
      set: (target, value, session) => {
        change(target, { errorAlert: readAlert(value) }, session);
      },
    },
    Prompt: {
      get: (target, session) => read(target, session)?.prompt ?? plainPrompt,
      set: (target, value, session) => {
        change(target, { prompt: readPrompt(value) }, session);
      },
    },
    Valid: { get: areValid },
  },
  methods: {
    Clear: (target, _args, session) => {
      const sheet = sheetOf(target, session);
      for (const area of target.areas) {
        beforeEdit(session, sheet, area, 'formats');
        clearValidations(sheet, area);
      }
      return null;
    },
  },
});

function read(target: CellsTarget, session: Session): Validation | null {
  return validationIn(sheetOf(target, session), target.areas);
}

function change(target: CellsTarget, patch: Partial<Validation>, session: Session): void {
  const sheet = sheetOf(target, session);
  for (const area of target.areas) beforeEdit(session, sheet, area, 'formats');
  const before = read(target, session);
  setValidation(sheet, target.areas, {
    rule: before?.rule ?? {},
    ignoreBlanks: before?.ignoreBlanks ?? true,
    errorAlert: before?.errorAlert ?? plainAlert,
    prompt: before?.prompt ?? plainPrompt,
    ...patch,
  });
}

function readAlert(value: unknown): ValidationAlert {
  const { message, showAlert, style, title } = requireRecord(value);
  return {
    message: textOr(message, plainAlert.message),
    showAlert: flagOr(showAlert, plainAlert.showAlert),
    style: isMissing(style) ? plainAlert.style : requireOneOf(style, validationAlertStyles),
    title: textOr(title, plainAlert.title),
  };
}

function readPrompt(value: unknown): ValidationPrompt {
  const { message, showPrompt, title } = requireRecord(value);
  return { message: textOr(message, ''), showPrompt: flagOr(showPrompt, plainPrompt.showPrompt), title: textOr(title, '') };
}

function textOr(value: unknown, fallback: string): string {
  return isMissing(value) ? fallback : requireText(value);
}

function typeOf(validation: Validation | null): string {
  const [name] = Object.keys(validation?.rule ?? {});
  return name !== undefined && name in ruleTypes ? ruleTypes[name as keyof typeof ruleTypes] : 'None';
}

/** Exactly one kind of rule; a range as the source of a list is kept as a formula. */
function readRule(value: unknown, session: Session): Readonly<Record<string, unknown>> {
  const rule = requireRecord(value);
  const [name, ...others] = Object.keys(rule).filter((key) => rule[key] !== null && rule[key] !== undefined);
  if (name === undefined || others.length > 0 || !(name in ruleTypes)) throw new HostError('InvalidArgument');
  if (name !== 'list') return { [name]: requireRecord(rule[name]) };
  const { source, inCellDropDown } = requireRecord(rule.list);
  const cells = rangeOf.targetOf(source);
  const text = cells ? `=${fullAddress(sheetOf(cells, session).name, cells.areas[0])}` : requireText(source);
  return { list: { inCellDropDown: inCellDropDown === undefined ? true : requireFlag(inCellDropDown), source: text } };
}

/** Whether what the cells hold obeys the rule; null where only some do. Served for lists of words. */
function areValid(target: CellsTarget, session: Session): boolean | null {
  const validation = read(target, session);
  if (!validation) return true;
  const { list } = validation.rule;
  const source = isRecord(list) ? list.source : null;
  if (typeof source !== 'string' || source.startsWith('=')) throw notServed('DataValidation', 'valid');
  const words = source.split(',').map((word) => word.trim());
  const sheet = sheetOf(target, session);
  const results = target.areas.flatMap((area) =>
    Array.from({ length: area.rows * area.columns }, (_, index) => {
      const { value } = sheet.cell(area.row + Math.floor(index / area.columns), area.column + (index % area.columns));
      return value === null ? validation.ignoreBlanks : words.includes(String(value));
    }),
  );
  if (results.every(Boolean)) return true;
  return results.some(Boolean) ? null : false;
}

