/**
 * What each rule states: its name and the typed facts that `messages/` turns into a sentence.
 * A rule that is implemented has a line here; the compiler then asks for its place in the catalogue and its message in every language.
 * Paths are names from the outermost parent down; numbers are as a person reads them, in the row's own unit unless said otherwise.
 */
export interface RuleFacts {
  /** `role`: which column is missing; `candidates`: headings of columns that might be it. */
  'structure/missing-column': { readonly role: 'plan' | 'result'; readonly candidates: readonly string[] };
  'structure/unit-mismatch':
    /** The row has a number but no unit, where the sheet's other rows have one. */
    | { readonly problem: 'missing'; readonly path: readonly string[] }
    /** What stands in the unit's place is no unit ("Đạt xã vững mạnh"). */
    | { readonly problem: 'not-a-unit'; readonly path: readonly string[]; readonly unit: string }
    /** The approved plan counts in another unit; `converted`: the sheet's target in that unit, null where they do not convert. */
    | { readonly problem: 'differs'; readonly path: readonly string[]; readonly unit: string; readonly approved: string; readonly converted: number | null }
    /** The name says what is measured, and that is not counted in this unit ("Diện tích" in tấn). */
    | { readonly problem: 'not-of-the-name'; readonly path: readonly string[]; readonly unit: string; readonly measure: 'area' | 'yield' | 'output' | 'share' }
    /** Whole things, but most figures of the row have a fraction: `values`. */
    | { readonly problem: 'fractions'; readonly path: readonly string[]; readonly unit: string; readonly values: readonly number[] };
  'structure/duplicate-indicator': { readonly path: readonly string[]; readonly rows: readonly number[]; readonly figuresAgree: boolean };

  'structure/missing-indicator': {
    readonly path: readonly string[];
    readonly unit: string | null;
    /** The target as it was approved. */
    readonly target: string;
    /** The decision that approved it; null where nobody has said. */
    readonly decision: string | null;
  };
  'structure/broken-numbering': {
    readonly path: readonly string[];
    readonly stt: string;
    /** `gap`: does not follow `before`; `orphan`: there is no row numbered `before` above. */
    readonly problem: 'gap' | 'orphan';
    readonly before: string;
    /** The number that would follow; null where nothing does. */
    readonly expected: string | null;
  };
  'structure/legacy-text': {
    readonly encoding: 'tcvn3' | 'vni' | 'decomposed';
    readonly font: string | null;
    readonly text: string;
    /** What a person reads there, in composed Unicode. */
    readonly decoded: string;
  };

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
  'cell/constant-over-formula': {
    readonly path: readonly string[];
    readonly header: string;
    readonly value: number;
    /** What the column's formula gives here; null where that cannot be told. */
    readonly recomputed: number | null;
    /** The formula of the column for this row; null where its rows do not agree on one. */
    readonly formula: string | null;
  };

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
  'time/periods-do-not-sum': {
    readonly path: readonly string[];
    /** Headings of the periods that were added. */
    readonly periods: readonly string[];
    readonly sum: number;
    readonly total: number;
    readonly header: string;
    /** sum − total. */
    readonly difference: number;
  };
  'time/future-period': { readonly path: readonly string[]; readonly header: string; readonly period: string; readonly asOf: string; readonly value: number };
  'time/repeated-period': { readonly path: readonly string[]; readonly header: string; readonly earlierHeader: string; readonly value: number };
  'time/sharp-change': {
    readonly path: readonly string[];
    readonly value: number;
    readonly reference: number;
    /** Heading of the figure compared with. */
    readonly header: string;
    /** In per cent of the reference, or in percentage points for shares. */
    readonly change: number;
    readonly measure: 'percent' | 'points';
    readonly threshold: number;
  };
  'time/closed-period-changed': {
    readonly path: readonly string[];
    readonly period: string;
    readonly header: string;
    readonly closedOn: string | null;
    readonly closed: number;
    readonly value: number;
  };

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
    /** The number of households that the sheet gives; null where it gives none and no whole number makes the rate. */
    readonly stated: number | null;
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
    | { readonly problem: 'too-many'; readonly value: number; readonly most: number }
    /** Below what had been recognised at the start of the year: `before`; `header`: whose figure it is. */
    | { readonly problem: 'fewer'; readonly value: number; readonly before: number; readonly header: string };
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
  'plan/missing-evidence': { readonly path: readonly string[]; readonly rating: string };
  'plan/target-changed': {
    readonly path: readonly string[];
    readonly approved: string;
    readonly target: string;
    /** The decision that approved it; null where nobody has said. */
    readonly decision: string | null;
    /** target − approved; null where one of them is no number. */
    readonly difference: number | null;
  };
  'plan/lag-unexplained': { readonly path: readonly string[]; readonly status: string };
  'plan/target-against-direction': {
    readonly path: readonly string[];
    readonly direction: 'up' | 'down';
    /** In the row's unit; where there is no baseline, the change that is wanted (above 0 for a rise). */
    readonly target: number;
    /** null: nobody has said it, so that a wanted change cannot be measured. */
    readonly baseline: number | null;
    /** Heading of the baseline's column; null where the sheet has none. */
    readonly header: string | null;
  };
}

export type RuleId = keyof RuleFacts;
