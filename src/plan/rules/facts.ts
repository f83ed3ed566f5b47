/**
 * What each rule states: its name and the typed facts that `messages/` turns into a sentence.
 * A rule that is implemented has a line here; the compiler then asks for its place in the catalogue and its message in every language.
 * Paths are names from the outermost parent down; numbers are as a person reads them, in the row's own unit unless said otherwise.
 */
export interface RuleFacts {
  'structure/duplicate-indicator': { readonly path: readonly string[]; readonly rows: readonly number[]; readonly figuresAgree: boolean };

  'cell/number-as-text': { readonly text: string; readonly value: number };
  'cell/ambiguous-number': {
    readonly text: string;
    readonly readings: readonly [number, number];
    readonly guess: number | null;
    /** The plan's figure that speaks for the guess; null where none does. */
    readonly reference: number | null;
  };
  'cell/formula-error': { readonly path: readonly string[]; readonly error: string };
  'cell/missing-value': { readonly path: readonly string[]; readonly due: string | null; readonly isPastDue: boolean };
  'cell/negative-value': { readonly path: readonly string[]; readonly value: number };
  'cell/percent-out-of-range': { readonly path: readonly string[]; readonly value: number };
  'cell/not-an-integer': { readonly path: readonly string[]; readonly unit: string; readonly value: number; readonly proposal: number | null };
  'cell/text-in-number-cell': { readonly path: readonly string[]; readonly text: string };
  'cell/unreadable-target': { readonly path: readonly string[]; readonly text: string };

  'scale/thousandfold': {
    readonly path: readonly string[];
    readonly value: number;
    readonly reference: number;
    /** value ÷ reference, or reference ÷ value where the value is the smaller: always above 1. */
    readonly times: number;
    readonly isTooLarge: boolean;
    readonly proposal: number | null;
  };
  'scale/lost-decimal-mark': { readonly path: readonly string[]; readonly value: number; readonly reference: number; readonly proposal: number };
  'scale/mixed-percent-scale': { readonly header: string; readonly value: number; readonly percent: number };

  'time/cumulative-decreases': {
    readonly path: readonly string[];
    readonly value: number;
    readonly header: string;
    readonly earlier: number;
    readonly earlierHeader: string;
    /** The earlier figure is that of one period, not a cumulative one. */
    readonly againstPeriod: boolean;
  };
  'time/estimate-below-actual': { readonly path: readonly string[]; readonly estimate: number; readonly actual: number };

  /** All in ha, tạ/ha and tấn. */
  'identity/area-yield-output': {
    readonly crop: string;
    readonly area: number;
    readonly yield: number;
    readonly output: number;
    readonly computed: number;
    readonly difference: number;
  };
  'identity/parts-do-not-sum': {
    readonly total: string;
    readonly stated: number;
    readonly parts: readonly string[];
    readonly sum: number;
    /** sum − stated. */
    readonly difference: number;
    readonly relation: 'part' | 'sum';
    /** Not all parts are given: what is given is already too much. */
    readonly isPartial: boolean;
  };
  'identity/parent-outside-children': {
    readonly total: string;
    readonly percent: number;
    readonly parts: readonly string[];
    readonly low: number;
    readonly high: number;
  };
  'identity/ratio-mismatch': {
    readonly path: readonly string[];
    readonly numerator: number;
    readonly denominator: number;
    readonly computed: number;
    readonly stated: number;
  };
  'identity/household-rate-mismatch': {
    readonly path: readonly string[];
    readonly rate: number;
    readonly households: number;
    /** The number of households that the rate means. */
    readonly computed: number;
    readonly stated: number;
  };
  'identity/per-capita-mismatch': {
    /** In tấn. */
    readonly output: number;
    /** In kg a head. */
    readonly perCapita: number;
    readonly population: number;
    readonly impliedPopulation: number;
    /** How far the implied population is off, in per cent. */
    readonly deviation: number;
  };
  'identity/budget-imbalance': {
    readonly kind: 'plan-not-balanced' | 'above-ceiling' | 'above-revenue';
    readonly revenue: number;
    readonly expenditure: number;
    readonly difference: number;
    readonly unit: string;
  };
  'identity/criteria-count':
    | { readonly problem: 'does-not-add-up'; readonly base: number; readonly added: number; readonly cumulative: number }
    | { readonly problem: 'too-many'; readonly value: number; readonly most: number };
  'identity/percent-miscalculated': {
    readonly path: readonly string[];
    readonly numerator: number;
    readonly denominator: number;
    readonly computed: number;
    readonly stated: number;
    /** For rows that are shares themselves: actual − target in percentage points; null for others. */
    readonly gap: number | null;
  };

  'plan/implausible-achievement': { readonly path: readonly string[]; readonly percent: number; readonly actual: number; readonly target: number };
}

export type RuleId = keyof RuleFacts;
