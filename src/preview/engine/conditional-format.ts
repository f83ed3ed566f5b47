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
  /** Kept and shown by the engine, but not told in detail. */
  | { readonly kind: 'other'; readonly type: 'DataBar' | 'ColorScale' | 'IconSet' | 'TopBottom' | 'PresetCriteria' };

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
