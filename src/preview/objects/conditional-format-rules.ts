import { cellValueOperators, presetCriteria, textOperators, topBottomTypes, type ConditionalRule } from '../engine/conditional-format';
import { isMissing, requireInteger, requireOneOf, requireRecord, requireText } from './argument-values';
import { conditionalRangeFormat } from './conditional-range-format';
import { formatOf, ruleOf, updateFormat, type FormatTarget } from './conditional-format-target';
import { dataBarFormat } from './data-bar-format';
import { HostError } from './host-error';
import { defineClass, type HostClass, type HostObject } from './member-table';
import { colorScaleFormat, iconSetFormat } from './scale-formats';
import type { Session } from './session';

/** What Excel's dialogue takes. */
const MOST_ITEMS = 1000;

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

const topBottomFormat = defineClass<FormatTarget>({
  name: 'TopBottomConditionalFormat',
  values: {
    Rule: {
      get: (target, session) => {
        const { type, rank } = ruleOf(target, 'top-bottom', session);
        return { rank, type };
      },
      set: (target, value, session) => {
        const { type, rank } = requireRecord(value);
        const rule: ConditionalRule = { kind: 'top-bottom', type: requireOneOf(type, topBottomTypes), rank: requireInteger(rank) };
        if (rule.rank < 1 || rule.rank > (rule.type.endsWith('Percent') ? 100 : MOST_ITEMS)) throw new HostError('InvalidArgument');
        updateFormat(target, { rule }, session);
      },
    },
  },
  objects: { Format: (target) => conditionalRangeFormat.of(target) },
});

const presetFormat = defineClass<FormatTarget>({
  name: 'PresetCriteriaConditionalFormat',
  values: {
    Rule: {
      get: (target, session) => ({ criterion: ruleOf(target, 'preset', session).criterion }),
      set: (target, value, session) => {
        updateFormat(target, { rule: { kind: 'preset', criterion: requireOneOf(requireRecord(value).criterion, presetCriteria) } }, session);
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
  ...pair('TopBottom', 'top-bottom', topBottomFormat),
  ...pair('Preset', 'preset', presetFormat),
  ...pair('DataBar', 'data-bar', dataBarFormat),
  ...pair('ColorScale', 'color-scale', colorScaleFormat),
  ...pair('IconSet', 'icon-set', iconSetFormat),
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

/** A number or a text as written by an add-in, as a formula. */
function asFormula(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : requireText(value);
  return text.startsWith('=') ? text : `=${text}`;
}
