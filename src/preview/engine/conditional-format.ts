import type { Area } from './area';

/** A conditional format, in Excel's words. Formulas carry their `=` and are relative to the first area's top left cell. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
  readonly style: ConditionalStyle;
}

export type ConditionalRule =
  | { readonly kind: 'custom'; readonly formula: string }
  | { readonly kind: 'cell-value'; readonly operator: CellValueOperator; readonly formula1: string; readonly formula2: string | null }
  | { readonly kind: 'text'; readonly operator: TextOperator; readonly text: string }
  | { readonly kind: 'top-bottom'; readonly type: TopBottomType; readonly rank: number }
  | { readonly kind: 'preset'; readonly criterion: PresetCriterion }
  | DataBarRule
  | ColorScaleRule
  | IconSetRule;

/** Colours are `#RRGGBB`, or empty for none. */
export interface DataBarRule {
  readonly kind: 'data-bar';
  readonly lower: Threshold;
  readonly upper: Threshold;
  readonly isBarOnly: boolean;
  readonly direction: 'Context' | 'LeftToRight' | 'RightToLeft';
  readonly axisFormat: 'Automatic' | 'None' | 'CellMidPoint';
  readonly axisColor: string;
  readonly positive: { readonly fill: string; readonly border: string; readonly isGradient: boolean };
  /** Null: as the positive bars. */
  readonly negative: { readonly fill: string | null; readonly border: string | null };
}

export interface ColorScaleRule {
  readonly kind: 'color-scale';
  readonly minimum: ColorStop;
  /** Null where the scale has two colours. */
  readonly midpoint: ColorStop | null;
  readonly maximum: ColorStop;
}

export interface IconSetRule {
  readonly kind: 'icon-set';
  readonly style: IconStyle;
  /** From the lowest icon up; the first takes whatever is left. */
  readonly criteria: readonly IconCriterion[];
  readonly isReversed: boolean;
  readonly isIconOnly: boolean;
}

/** `formula` is null for thresholds that need none. */
export interface Threshold {
  readonly type: ThresholdType;
  readonly formula: string | null;
}

export interface ColorStop extends Threshold {
  readonly color: string;
}

export interface IconCriterion extends Threshold {
  readonly operator: 'GreaterThan' | 'GreaterThanOrEqual';
}

export const thresholdTypes = ['Automatic', 'LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'] as const;
export type ThresholdType = (typeof thresholdTypes)[number];

export const cellValueOperators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;
export type CellValueOperator = (typeof cellValueOperators)[number];

export const textOperators = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;
export type TextOperator = (typeof textOperators)[number];

export const topBottomTypes = ['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'] as const;
export type TopBottomType = (typeof topBottomTypes)[number];

export const presetCriteria = [
  'Blanks', 'NonBlanks', 'Errors', 'NonErrors', 'Yesterday', 'Today', 'Tomorrow', 'LastSevenDays', 'LastWeek', 'ThisWeek', 'NextWeek', 'LastMonth',
  'ThisMonth', 'NextMonth', 'AboveAverage', 'BelowAverage', 'EqualOrAboveAverage', 'EqualOrBelowAverage', 'OneStdDevAboveAverage',
  'OneStdDevBelowAverage', 'TwoStdDevAboveAverage', 'TwoStdDevBelowAverage', 'ThreeStdDevAboveAverage', 'ThreeStdDevBelowAverage', 'UniqueValues',
  'DuplicateValues',
] as const;
export type PresetCriterion = (typeof presetCriteria)[number];

/** The sets of Excel 2007 and the number of their icons. */
export const iconCounts = {
  ThreeArrows: 3, ThreeArrowsGray: 3, ThreeFlags: 3, ThreeTrafficLights1: 3, ThreeTrafficLights2: 3, ThreeSigns: 3, ThreeSymbols: 3, ThreeSymbols2: 3,
  FourArrows: 4, FourArrowsGray: 4, FourRedToBlack: 4, FourRating: 4, FourTrafficLights: 4,
  FiveArrows: 5, FiveArrowsGray: 5, FiveRating: 5, FiveQuarters: 5,
} as const;
export type IconStyle = keyof typeof iconCounts;

/** Null and false: the rule leaves it as the cell has it. */
export interface ConditionalStyle {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly underline: 'None' | 'Single' | 'Double' | null;
  readonly numberFormat: string | null;
  readonly borders: Readonly<Partial<Record<ConditionalBorderSide, ConditionalBorder>>>;
}

export type ConditionalBorderSide = 'top' | 'bottom' | 'left' | 'right';

export interface ConditionalBorder {
  readonly style: string;
  readonly color: string;
}

export const plainConditionalStyle: ConditionalStyle = {
  fill: null,
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
  numberFormat: null,
  borders: {},
};
