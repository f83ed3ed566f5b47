/** Reference: Excel.ColorScaleConditionalFormat, Excel.IconSetConditionalFormat. */
import {
  iconCounts,
  type ColorScaleRule,
  type ColorStop,
  type IconCriterion,
  type IconSetRule,
  type IconStyle,
  type Threshold,
  type ThresholdType,
} from '../engine/conditional-format';
import { isMissing, requireColor, requireFlag, requireOneOf, requireRecord, requireText } from './argument-values';
import { ruleOf, updateFormat, type FormatTarget } from './conditional-format-target';
import { HostError, notServed } from './host-error';
import { defineClass } from './member-table';

/** The first of Excel's scales, and of its sets of icons. */
export const newColorScale: ColorScaleRule = {
  kind: 'color-scale',
  minimum: { type: 'LowestValue', formula: null, color: '#F8696B' },
  midpoint: { type: 'Percentile', formula: '=50', color: '#FFEB84' },
  maximum: { type: 'HighestValue', formula: null, color: '#63BE7B' },
};
export const newIconSet: IconSetRule = { kind: 'icon-set', style: 'ThreeTrafficLights1', criteria: evenCriteria('ThreeTrafficLights1'), isReversed: false, isIconOnly: false };

const stopTypes = ['LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'] as const;
const iconTypes = ['Number', 'Percent', 'Formula', 'Percentile'] as const;
/** Sets of Excel 2010, which Univer does not have. */
const newerSets = ['ThreeStars', 'ThreeTriangles', 'FiveBoxes'];

export const colorScaleFormat = defineClass<FormatTarget>({
  name: 'ColorScaleConditionalFormat',
  values: {
    Criteria: {
      get: (target, session) => {
        const { minimum, midpoint, maximum } = ruleOf(target, 'color-scale', session);
        return { minimum: toldStop(minimum), ...(midpoint && { midpoint: toldStop(midpoint) }), maximum: toldStop(maximum) };
      },
      set: (target, value, session) => {
        const { minimum, midpoint, maximum } = requireRecord(value);
        const rule: ColorScaleRule = {
          kind: 'color-scale',
          minimum: readStop(minimum),
          midpoint: isMissing(midpoint) ? null : readStop(midpoint),
          maximum: readStop(maximum),
        };
        updateFormat(target, { rule }, session);
      },
    },
    ThreeColorScale: { get: (target, session) => ruleOf(target, 'color-scale', session).midpoint !== null },
  },
});

export const iconSetFormat = defineClass<FormatTarget>({
  name: 'IconSetConditionalFormat',
  values: {
    Criteria: {
      get: (target, session) => ruleOf(target, 'icon-set', session).criteria.map(({ type, formula, operator }) => ({ type, formula: formula ?? '', operator, customIcon: null })),
      set: (target, value, session) => {
        const rule = ruleOf(target, 'icon-set', session);
        if (!Array.isArray(value) || value.length !== iconCounts[rule.style]) throw new HostError('InvalidArgument');
        const [lowest] = rule.criteria;
        const criteria = value.map((each: unknown, index) => (index === 0 && lowest ? readLowest(each, lowest) : readCriterion(each)));
        updateFormat(target, { rule: { ...rule, criteria } }, session);
      },
    },
    Style: {
      get: (target, session) => ruleOf(target, 'icon-set', session).style,
      set: (target, value, session) => {
        const name = requireText(value);
        if (newerSets.includes(name)) throw notServed('IconSet', name);
        const style = requireOneOf(name, Object.keys(iconCounts) as IconStyle[]);
        const rule = ruleOf(target, 'icon-set', session);
        const criteria = iconCounts[style] === rule.criteria.length ? rule.criteria : evenCriteria(style);
        updateFormat(target, { rule: { ...rule, style, criteria } }, session);
      },
    },
    ReverseIconOrder: {
      get: (target, session) => ruleOf(target, 'icon-set', session).isReversed,
      set: (target, value, session) => {
        updateFormat(target, { rule: { ...ruleOf(target, 'icon-set', session), isReversed: requireFlag(value) } }, session);
      },
    },
    ShowIconOnly: {
      get: (target, session) => ruleOf(target, 'icon-set', session).isIconOnly,
      set: (target, value, session) => {
        updateFormat(target, { rule: { ...ruleOf(target, 'icon-set', session), isIconOnly: requireFlag(value) } }, session);
      },
    },
  },
});

/** A threshold as an add-in writes it; all but the lowest, the highest and the automatic one need a formula. */
export function readThreshold({ type, formula }: Readonly<Record<string, unknown>>, types: readonly ThresholdType[]): Threshold {
  const checked = requireOneOf(type, types);
  if (checked === 'Automatic' || checked === 'LowestValue' || checked === 'HighestValue') return { type: checked, formula: null };
  const text = typeof formula === 'number' ? String(formula) : requireText(formula);
  if (text.trim() === '') throw new HostError('InvalidArgument');
  return { type: checked, formula: text.startsWith('=') ? text : `=${text}` };
}

function readStop(value: unknown): ColorStop {
  const given = requireRecord(value);
  return { ...readThreshold(given, stopTypes), color: requireColor(given.color) };
}

function toldStop({ type, formula, color }: ColorStop) {
  return { type, formula, color };
}

/** What an add-in says of the lowest icon changes nothing: it takes whatever is left. Microsoft's examples give it as `{}`. */
function readLowest(value: unknown, lowest: IconCriterion): IconCriterion {
  refuseCustomIcon(requireRecord(value).customIcon);
  return lowest;
}

function readCriterion(value: unknown): IconCriterion {
  const given = requireRecord(value);
  refuseCustomIcon(given.customIcon);
  return { ...readThreshold(given, iconTypes), operator: requireOneOf(given.operator, ['GreaterThan', 'GreaterThanOrEqual'] as const) };
}

function refuseCustomIcon(icon: unknown): void {
  if (!isMissing(icon)) throw notServed('ConditionalIconCriterion', 'customIcon');
}

/** Equal parts of the range of values, as Excel's dialogue begins. */
function evenCriteria(style: IconStyle): readonly IconCriterion[] {
  const count = iconCounts[style];
  return Array.from({ length: count }, (_, index) => ({ type: 'Percent', formula: `=${Math.round((index * 100) / count)}`, operator: 'GreaterThanOrEqual' }));
}
