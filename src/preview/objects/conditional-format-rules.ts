import { cellValueOperators, textOperators, type ConditionalRule } from '../engine/conditional-format';
import { isMissing, requireOneOf, requireRecord, requireText } from './argument-values';
import { conditionalRangeFormat } from './conditional-range-format';
import { formatOf, updateFormat, type FormatTarget } from './conditional-format-target';
import { HostError } from './host-error';
import { defineClass, type HostClass, type HostObject } from './member-table';
import type { Session } from './session';

type Kind = ConditionalRule['kind'];

const customRule = defineClass<FormatTarget>({
  name: 'ConditionalFormatRule',
  values: {
    Formula: {
      get: (target, session) => ruleOf(target, 'custom', session).formula,
      set: (target, value, session) => {
        const formula = requireText(value);
        if (!formula.startsWith('=')) throw new HostError('InvalidArgument');
        updateFormat(target, { rule: { kind: 'custom', formula } }, session);
      },
    },
  },
});

const customFormat = defineClass<FormatTarget>({
  name: 'CustomConditionalFormat',
  objects: { Rule: (target) => customRule.of(target), Format: (target) => conditionalRangeFormat.of(target) },
});

const cellValueFormat = defineClass<FormatTarget>({
  name: 'CellValueConditionalFormat',
  values: {
    Rule: {
      get: (target, session) => {
        const { operator, formula1, formula2 } = ruleOf(target, 'cell-value', session);
        return { formula1, formula2, operator };
      },
      set: (target, value, session) => {
        const { operator, formula1, formula2 } = requireRecord(value);
        const rule: ConditionalRule = {
          kind: 'cell-value',
          operator: requireOneOf(operator, cellValueOperators),
          formula1: asFormula(formula1),
          formula2: isMissing(formula2) ? null : asFormula(formula2),
        };
        updateFormat(target, { rule }, session);
      },
    },
  },
  objects: { Format: (target) => conditionalRangeFormat.of(target) },
});

const textFormat = defineClass<FormatTarget>({
  name: 'TextConditionalFormat',
  values: {
    Rule: {
      get: (target, session) => {
        const { operator, text } = ruleOf(target, 'text', session);
        return { operator, text };
      },
      set: (target, value, session) => {
        const { operator, text } = requireRecord(value);
        updateFormat(target, { rule: { kind: 'text', operator: requireOneOf(operator, textOperators), text: requireText(text) } }, session);
      },
    },
  },
  objects: { Format: (target) => conditionalRangeFormat.of(target) },
});

/** The navigation properties of ConditionalFormat: `custom` of a rule of another type fails, `customOrNullObject` is a null object. */
export const conditionalRuleObjects = {
  ...pair('Custom', 'custom', customFormat),
  ...pair('CellValue', 'cell-value', cellValueFormat),
  ...pair('TextComparison', 'text', textFormat),
  ...absent('DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'Preset'),
};

type Open = (target: FormatTarget, session: Session) => HostObject | null;

function pair(name: string, kind: Kind, hostClass: HostClass<FormatTarget>): Readonly<Record<string, Open>> {
  const isOfKind = (target: FormatTarget, session: Session) => formatOf(target, session).format.rule.kind === kind;
  return {
    [name]: (target, session) => {
      if (!isOfKind(target, session)) throw new HostError('ItemNotFound');
      return hostClass.of(target);
    },
    [`${name}OrNullObject`]: (target, session) => (isOfKind(target, session) ? hostClass.of(target) : null),
  };
}

/** Kinds of rules that are listed but not told: null only where the rule is of another kind. */
function absent(...names: readonly string[]): Readonly<Record<string, Open>> {
  return Object.fromEntries(
    names.map((name): [string, Open] => [
      `${name}OrNullObject`,
      (target, session) => {
        const { rule } = formatOf(target, session).format;
        if (rule.kind === 'other' && rule.type.startsWith(name)) throw new HostError('ApiNotFound', undefined, `ConditionalFormat.${name}OrNullObject`);
        return null;
      },
    ]),
  );
}

function ruleOf<K extends Kind>(target: FormatTarget, kind: K, session: Session): Extract<ConditionalRule, { kind: K }> {
  const { rule } = formatOf(target, session).format;
  if (rule.kind !== kind) throw new HostError('ItemNotFound');
  return rule as Extract<ConditionalRule, { kind: K }>;
}

/** A number or a text as written by an add-in, as a formula. */
function asFormula(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : requireText(value);
  return text.startsWith('=') ? text : `=${text}`;
}
