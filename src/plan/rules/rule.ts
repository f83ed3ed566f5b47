/** What a rule is, what it is told, and what it answers. */
import type { CellRef, Direction, Finding, FindingOf, IndicatorKind, IsoDate } from '../model';
import type { Equation } from './equation';
import type { Evidence } from './evidence';
import type { RuleId } from './facts';

/** What the review knows beside the plan itself. Rows are those of the plan sheet, 0-based. */
export interface RuleContext {
  readonly asOf: IsoDate;
  readonly duty: (row: number) => Duty;
  readonly kindOf: (row: number) => IndicatorKind;
  readonly directionOf: (row: number) => Direction;
}

/** Whether a row's result is to be expected by the reporting date, and until when it had to be there. */
export interface Duty {
  readonly isDue: boolean;
  readonly due: IsoDate | null;
  readonly isPastDue: boolean;
}

/** The answer about some cells: three-valued, because not being able to tell is not a pass. */
export type Verdict =
  | { readonly outcome: 'holds'; readonly cells: readonly CellRef[] }
  | { readonly outcome: 'cannot-tell'; readonly cells: readonly CellRef[] }
  | { readonly outcome: 'broken'; readonly finding: Finding };

/** A rule that looks at cells one by one, or at a few together, and answers by itself. */
export interface CheckRule {
  readonly id: RuleId;
  readonly check: (evidence: Evidence) => readonly Verdict[];
}

/** A rule that states equations between cells; the culprit of a broken one is searched among all equations of the plan. */
export interface EquationRule {
  readonly id: RuleId;
  readonly equations: (evidence: Evidence) => readonly Equation[];
}

export type Rule = CheckRule | EquationRule;

export function holds(...cells: readonly CellRef[]): Verdict {
  return { outcome: 'holds', cells };
}

export function cannotTell(...cells: readonly CellRef[]): Verdict {
  return { outcome: 'cannot-tell', cells };
}

export function broken(finding: Finding): Verdict {
  return { outcome: 'broken', finding };
}

/** A finding of one rule. */
export function findingOf<R extends RuleId>(rule: R, parts: Omit<FindingOf<R>, 'rule'>): Finding {
  // A generic rule name hides from the compiler that name and facts belong together; the parameters hold it.
  return { rule, ...parts } as Finding;
}
