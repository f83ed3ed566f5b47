/** Rules that draw in cells: bars, colours, icons. */
import type { BarDetails, RuleDetails } from '../files/conditional-format-model';
import { iconCounts, type ColorScaleRule, type ColorStop, type DataBarRule, type IconSetRule, type IconStyle, type Threshold, type ThresholdType } from './conditional-format';
import { CFNumberOperator, CFRuleType, CFValueType, IIconSetType } from './univer-modules';
import type { IConditionalFormattingRuleConfig } from './univer-modules';
import { toHex } from './univer-style';

type DataBar = Extract<IConditionalFormattingRuleConfig, { type: CFRuleType.dataBar }>;
type ColorScale = Extract<IConditionalFormattingRuleConfig, { type: CFRuleType.colorScale }>;
type IconSet = Extract<IConditionalFormattingRuleConfig, { type: CFRuleType.iconSet }>;
type Value = DataBar['config']['min'];

const valueTypes: readonly (readonly [ThresholdType, CFValueType])[] = [
  ['LowestValue', CFValueType.min],
  ['HighestValue', CFValueType.max],
  ['Number', CFValueType.num],
  ['Percent', CFValueType.percent],
  ['Percentile', CFValueType.percentile],
  ['Formula', CFValueType.formula],
];

const directions = [
  ['Context', 'context'],
  ['LeftToRight', 'leftToRight'],
  ['RightToLeft', 'rightToLeft'],
] as const;
const axisFormats = [
  ['Automatic', 'automatic'],
  ['None', 'none'],
  ['CellMidPoint', 'middle'],
] as const;

export function fromDataBar({ isShowValue, config }: DataBar, details: BarDetails | undefined): DataBarRule {
  return {
    kind: 'data-bar',
    lower: fromValue(config.min, details?.isMinAutomatic),
    upper: fromValue(config.max, details?.isMaxAutomatic),
    isBarOnly: !isShowValue,
    direction: directions.find(([, file]) => file === details?.direction)?.[0] ?? 'Context',
    axisFormat: axisFormats.find(([, file]) => file === details?.axisPosition)?.[0] ?? 'Automatic',
    axisColor: details ? (toHex(details.axisColor) ?? '') : '#000000',
    positive: { fill: toHex(config.positiveColor) ?? '', border: toHex(details?.borderColor) ?? '', isGradient: config.isGradient },
    negative: { fill: details ? toHex(details.negativeFillColor) : toHex(config.nativeColor), border: toHex(details?.negativeBorderColor) },
  };
}

export function toDataBar(rule: DataBarRule): { readonly rule: DataBar; readonly details: RuleDetails } {
  const { positive, negative } = rule;
  const orNull = (colour: string) => (colour === '' ? null : colour);
  return {
    rule: {
      type: CFRuleType.dataBar,
      isShowValue: !rule.isBarOnly,
      config: {
        min: toValue(rule.lower, CFValueType.min),
        max: toValue(rule.upper, CFValueType.max),
        isGradient: positive.isGradient,
        positiveColor: positive.fill,
        nativeColor: negative.fill ?? positive.fill,
      },
    },
    details: {
      bar: {
        isMinAutomatic: rule.lower.type === 'Automatic',
        isMaxAutomatic: rule.upper.type === 'Automatic',
        direction: directions.find(([api]) => api === rule.direction)?.[1] ?? 'context',
        axisPosition: axisFormats.find(([api]) => api === rule.axisFormat)?.[1] ?? 'automatic',
        axisColor: orNull(rule.axisColor),
        borderColor: orNull(positive.border),
        negativeFillColor: negative.fill,
        negativeBorderColor: negative.border,
      },
    },
  };
}

export function fromColorScale({ config }: ColorScale): ColorScaleRule {
  const stops = [...config].sort((left, right) => left.index - right.index).map(({ color, value }): ColorStop => ({ ...fromValue(value), color: toHex(color) ?? '' }));
  const [first, second, third] = stops;
  const plain: ColorStop = { type: 'LowestValue', formula: null, color: '#FFFFFF' };
  return { kind: 'color-scale', minimum: first ?? plain, midpoint: third ? (second ?? plain) : null, maximum: third ?? second ?? plain };
}

export function toColorScale({ minimum, midpoint, maximum }: ColorScaleRule): ColorScale {
  const stops = midpoint ? [minimum, midpoint, maximum] : [minimum, maximum];
  return { type: CFRuleType.colorScale, config: stops.map((stop, index) => ({ index, color: stop.color, value: toValue(stop, index === 0 ? CFValueType.min : CFValueType.max) })) };
}

/** Univer's list begins with the best icon, Excel's with the lowest. */
export function fromIconSet({ isShowValue, config }: IconSet): IconSetRule {
  const [best] = config;
  return {
    kind: 'icon-set',
    style: styleOf(best?.iconType),
    criteria: [...config].reverse().map(({ operator, value }, index) => ({
      ...(index === 0 && value.value === undefined ? { type: 'Percent' as const, formula: '=0' } : fromValue(value)),
      operator: operator === CFNumberOperator.greaterThan ? 'GreaterThan' : 'GreaterThanOrEqual',
    })),
    isReversed: best !== undefined && best.iconId !== '0',
    isIconOnly: !isShowValue,
  };
}

export function toIconSet({ style, criteria, isReversed, isIconOnly }: IconSetRule): IconSet {
  const iconType = Object.values(IIconSetType).find((name) => (name as string) === fileNameOf(style)) ?? IIconSetType.threeTrafficLights1;
  const best = criteria.length - 1;
  return {
    type: CFRuleType.iconSet,
    isShowValue: !isIconOnly,
    config: [...criteria].reverse().map((criterion, place) => ({
      operator: criterion.operator === 'GreaterThan' ? CFNumberOperator.greaterThan : CFNumberOperator.greaterThanOrEqual,
      value: toValue(criterion, CFValueType.percent),
      iconType,
      iconId: String(isReversed ? best - place : place),
    })),
  };
}

/** `ThreeArrows` is `3Arrows` to Univer and in files. */
function fileNameOf(style: IconStyle): string {
  return style.replace(/^Three/, '3').replace(/^Four/, '4').replace(/^Five/, '5');
}

function styleOf(iconType: string | undefined): IconStyle {
  const styles = Object.keys(iconCounts) as IconStyle[];
  return styles.find((style) => fileNameOf(style) === iconType) ?? 'ThreeTrafficLights1';
}

function fromValue({ type, value }: Value, isAutomatic = false): Threshold {
  if (isAutomatic) return { type: 'Automatic', formula: null };
  const name = valueTypes.find(([, candidate]) => candidate === type)?.[0] ?? 'Number';
  const formula = value === undefined ? null : typeof value === 'number' ? `=${value}` : value.startsWith('=') ? value : `=${value}`;
  return { type: name, formula: name === 'LowestValue' || name === 'HighestValue' ? null : formula };
}

/** `automatic` is what Univer takes where Excel chooses. */
function toValue({ type, formula }: Threshold, automatic: CFValueType): Value {
  const valueType = valueTypes.find(([name]) => name === type)?.[1] ?? automatic;
  const text = (formula ?? '').replace(/^=/, '').trim();
  const number = text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
  if (formula === null) return { type: valueType };
  return { type: valueType, value: number !== null && valueType !== CFValueType.formula ? number : `=${text}` };
}
