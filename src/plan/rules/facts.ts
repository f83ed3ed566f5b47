/**
 * What each rule states: its name (contract.md) and the typed facts that `messages/` turns into a sentence.
 * A rule that is implemented has a line here; the compiler then asks for its message in every language.
 */
export interface RuleFacts {
  'structure/duplicate-indicator': { readonly path: readonly string[]; readonly rows: readonly number[]; readonly figuresAgree: boolean };
  'cell/number-as-text': { readonly text: string; readonly value: number };
  'cell/formula-error': { readonly error: string };
  'cell/missing-value': { readonly path: readonly string[]; readonly due: string | null; readonly isPastDue: boolean };
  'cell/negative-value': { readonly path: readonly string[]; readonly value: number };
  'cell/percent-out-of-range': { readonly path: readonly string[]; readonly value: number };
  'cell/not-an-integer': { readonly path: readonly string[]; readonly unit: string; readonly value: number };
  'cell/unreadable-target': { readonly path: readonly string[]; readonly text: string };
  'scale/thousandfold': { readonly path: readonly string[]; readonly value: number; readonly reference: number; readonly times: number };
  'scale/lost-decimal-mark': { readonly path: readonly string[]; readonly value: number; readonly reference: number; readonly proposal: number };
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
    readonly difference: number;
    readonly relation: 'part' | 'sum';
  };
  'identity/ratio-mismatch': {
    readonly path: readonly string[];
    readonly numerator: number;
    readonly denominator: number;
    readonly computed: number;
    readonly stated: number;
  };
  'identity/percent-miscalculated': {
    readonly path: readonly string[];
    readonly numerator: number;
    readonly denominator: number;
    readonly computed: number;
    readonly stated: number;
  };
}

export type RuleId = keyof RuleFacts;
