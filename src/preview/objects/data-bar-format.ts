/** Reference: Excel.DataBarConditionalFormat, ConditionalDataBarPositiveFormat, ConditionalDataBarNegativeFormat. */
import type { DataBarRule, Threshold } from '../engine/conditional-format';
import { requireColor, requireFlag, requireOneOf, requireRecord } from './argument-values';
import { ruleOf, updateFormat, type FormatTarget } from './conditional-format-target';
import { defineClass, type ValueMember } from './member-table';
import { readThreshold } from './scale-formats';
import type { Session } from './session';

/** What Excel's dialogue begins with. */
export const newDataBar: DataBarRule = {
  kind: 'data-bar',
  lower: { type: 'Automatic', formula: null },
  upper: { type: 'Automatic', formula: null },
  isBarOnly: false,
  direction: 'Context',
  axisFormat: 'Automatic',
  axisColor: '#000000',
  positive: { fill: '#638EC6', border: '#638EC6', isGradient: true },
  negative: { fill: '#FF0000', border: '#FF0000' },
};

const positiveFormat = defineClass<FormatTarget>({
  name: 'ConditionalDataBarPositiveFormat',
  values: {
    FillColor: barMember(({ positive }) => positive.fill, (bar, value) => ({ positive: { ...bar.positive, fill: requireColor(value) } })),
    BorderColor: barMember(({ positive }) => positive.border, (bar, value) => ({ positive: { ...bar.positive, border: colourOrNone(value) } })),
    GradientFill: barMember(({ positive }) => positive.isGradient, (bar, value) => ({ positive: { ...bar.positive, isGradient: requireFlag(value) } })),
  },
});

const negativeFormat = defineClass<FormatTarget>({
  name: 'ConditionalDataBarNegativeFormat',
  values: {
    FillColor: barMember(({ positive, negative }) => negative.fill ?? positive.fill, (bar, value) => ({ negative: { ...bar.negative, fill: requireColor(value) } })),
    BorderColor: barMember(({ positive, negative }) => negative.border ?? positive.border, (bar, value) => ({ negative: { ...bar.negative, border: colourOrNone(value) || null } })),
    MatchPositiveFillColor: barMember(({ negative }) => negative.fill === null, (bar, value) => ({ negative: { ...bar.negative, fill: requireFlag(value) ? null : (bar.negative.fill ?? bar.positive.fill) } })),
    MatchPositiveBorderColor: barMember(({ negative }) => negative.border === null, (bar, value) => ({ negative: { ...bar.negative, border: requireFlag(value) ? null : (bar.negative.border ?? bar.positive.border) } })),
  },
});

export const dataBarFormat = defineClass<FormatTarget>({
  name: 'DataBarConditionalFormat',
  values: {
    AxisColor: barMember(({ axisColor }) => axisColor, (_, value) => ({ axisColor: colourOrNone(value) })),
    AxisFormat: barMember(({ axisFormat }) => axisFormat, (_, value) => ({ axisFormat: requireOneOf(value, ['Automatic', 'None', 'CellMidPoint'] as const) })),
    BarDirection: barMember(({ direction }) => direction, (_, value) => ({ direction: requireOneOf(value, ['Context', 'LeftToRight', 'RightToLeft'] as const) })),
    LowerBoundRule: barMember(({ lower }) => told(lower), (_, value) => ({ lower: limit(value, 'HighestValue') })),
    UpperBoundRule: barMember(({ upper }) => told(upper), (_, value) => ({ upper: limit(value, 'LowestValue') })),
    ShowDataBarOnly: barMember(({ isBarOnly }) => isBarOnly, (_, value) => ({ isBarOnly: requireFlag(value) })),
  },
  objects: { PositiveFormat: (target) => positiveFormat.of(target), NegativeFormat: (target) => negativeFormat.of(target) },
});

function barMember(tell: (bar: DataBarRule) => unknown, change: (bar: DataBarRule, value: unknown) => Partial<DataBarRule>): ValueMember<FormatTarget> {
  return {
    get: (target: FormatTarget, session: Session) => tell(ruleOf(target, 'data-bar', session)),
    set: (target, value, session) => {
      const bar = ruleOf(target, 'data-bar', session);
      updateFormat(target, { rule: { ...bar, ...change(bar, value) } }, session);
    },
  };
}

function told({ type, formula }: Threshold) {
  return formula === null ? { type } : { type, formula };
}

/** A bar cannot begin at the highest value, nor end at the lowest. */
function limit(value: unknown, impossible: 'HighestValue' | 'LowestValue'): Threshold {
  return readThreshold(requireRecord(value), (['Automatic', 'LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'] as const).filter((type) => type !== impossible));
}

/** `''` is none. */
function colourOrNone(value: unknown): string {
  return value === '' ? '' : requireColor(value);
}
