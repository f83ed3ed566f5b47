import type { IStyleData } from '@univerjs/core';
import type { CellRange } from './cells/cell-reference';

/** The resource in which Univer's plugin keeps its rules: sheet id → rules, the one that comes first at the front. */
export const CONDITIONAL_FORMATS = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';

/** A rule as the plugin's JSON has it (`IConditionFormattingRule` of @univerjs/sheets-conditional-formatting). */
export interface SheetRule {
  readonly cfId: string;
  readonly ranges: readonly CellRange[];
  readonly stopIfTrue: boolean;
  readonly rule: RuleConfig;
  /** Absent where `rule` says everything. Univer carries it along unread. */
  readonly details?: RuleDetails;
}

/** What Excel's rules say and Univer's cannot. */
export interface RuleDetails {
  /** A formula that stands for a comparison of the cell with formulas (`readComparison` in comparison-formula.ts). */
  readonly comparison?: NumberOperator;
  /** A formula that stands for so many standard deviations above the average, or below it where the number is negative. */
  readonly standardDeviations?: number;
  readonly bar?: BarDetails;
}

/** Excel 2010's data bars. Colours are `#RRGGBB`; null for none, and of negative bars for the same as the positive ones'. */
export interface BarDetails {
  readonly isMinAutomatic: boolean;
  readonly isMaxAutomatic: boolean;
  readonly direction: 'context' | 'leftToRight' | 'rightToLeft';
  readonly axisPosition: 'automatic' | 'none' | 'middle';
  readonly axisColor: string | null;
  readonly borderColor: string | null;
  readonly negativeFillColor: string | null;
  readonly negativeBorderColor: string | null;
}

export type NumberOperator = 'greaterThan' | 'greaterThanOrEqual' | 'lessThan' | 'lessThanOrEqual' | 'notBetween' | 'between' | 'equal' | 'notEqual';
export type TextOperator =
  | 'beginsWith'
  | 'endsWith'
  | 'containsText'
  | 'notContainsText'
  | 'equal'
  | 'notEqual'
  | 'containsBlanks'
  | 'notContainsBlanks'
  | 'containsErrors'
  | 'notContainsErrors';

/** A threshold; a formula's value starts with `=`. */
export interface ValueConfig {
  readonly type: 'num' | 'min' | 'max' | 'percent' | 'percentile' | 'formula';
  readonly value?: number | string;
}

interface Highlight {
  readonly type: 'highlightCell';
  readonly style: IStyleData;
}

export type HighlightConfig = Highlight &
  (
    | { readonly subType: 'uniqueValues' | 'duplicateValues' }
    | { readonly subType: 'rank'; readonly isBottom: boolean; readonly isPercent: boolean; readonly value: number }
    | { readonly subType: 'text'; readonly operator: TextOperator; readonly value?: string }
    | { readonly subType: 'timePeriod'; readonly operator: string }
    | { readonly subType: 'number'; readonly operator: NumberOperator; readonly value?: number | readonly [number, number] }
    | { readonly subType: 'average'; readonly operator: NumberOperator }
    | { readonly subType: 'formula'; readonly value: string }
  );

export interface DataBarConfig {
  readonly type: 'dataBar';
  readonly isShowValue: boolean;
  readonly config: {
    readonly min: ValueConfig;
    readonly max: ValueConfig;
    readonly isGradient: boolean;
    readonly positiveColor: string;
    /** Univer's spelling: the colour of negative bars. */
    readonly nativeColor: string;
  };
}

export interface ColorScaleConfig {
  readonly type: 'colorScale';
  readonly config: readonly { readonly index: number; readonly color: string; readonly value: ValueConfig }[];
}

export interface IconSetConfig {
  readonly type: 'iconSet';
  readonly isShowValue: boolean;
  /** From the best icon (id 0) down; the last one takes whatever is left. */
  readonly config: readonly { readonly operator: NumberOperator; readonly value: ValueConfig; readonly iconType: string; readonly iconId: string }[];
}

export type RuleConfig = HighlightConfig | DataBarConfig | ColorScaleConfig | IconSetConfig;
