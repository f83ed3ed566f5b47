/** What a rule is, what it is told, and what it answers. */
import type { ApprovedPlan, CellRef, Direction, Figure, Finding, FindingOf, IndicatorKind, IsoDate, PeriodId, Status } from '../model';
import type { Equation } from './equation';
import type { Evidence } from './evidence';
import type { RuleId } from './facts';
import type { RuleSettings } from './rule-settings';

/**
 * What the review knows beside the plan itself. Rows and columns are those of the plan sheet, 0-based. Where an optional part is left out,
 * the rules that need it cannot tell.
 */
export interface RuleContext extends RuleMemory {
  readonly asOf: IsoDate;
  readonly duty: (row: number) => Duty;
  readonly kindOf: (row: number) => IndicatorKind;
  readonly directionOf: (row: number) => Direction;
  /** Whether the row's year has a rhythm of its own: then months do not compare with each other. */
  readonly isSeasonal?: (row: number) => boolean;
  /** What a cell of the plan sheet says as text; null where it is blank. */
  readonly textAt?: (cell: CellRef) => string | null;
  /** The formula of a cell with its `=`; null where it holds none. */
  readonly formulaAt?: (cell: CellRef) => string | null;
  /** The result since the start of the year where it has to be put together from months, and the cells that it comes from, the latest last. */
  readonly resultOf?: (row: number) => { readonly figure: Figure; readonly cells: readonly CellRef[] };
  /** The day on which a month (`2023-06`) begins in the calendar of the workbook; the first where it is left out. */
  readonly monthStart?: (month: PeriodId) => IsoDate | null;
  /** Whether the row's target is a change of a level, and neither the sheet nor the configuration says what it starts from. */
  readonly lacksBaseline?: (row: number) => boolean;
  /** Whether a person has said that the figures of a finding are right: then it does not keep the rules after it from relying on them. */
  readonly isDismissed?: (finding: Finding) => boolean;
  /** How a row stands. Known only after the assessment, which itself needs the findings of all other rules. */
  readonly statusOf?: (row: number) => Status | null;
}

/** What is kept from one review to the next, and what a person has set. */
export interface RuleMemory {
  /** Thresholds; the defaults where a person has set none. */
  readonly settings?: RuleSettings;
  /** The plan as a person has fixed it; null or left out while it is not fixed. */
  readonly approved?: ApprovedPlan | null;
  /** Results of periods that have been closed. */
  readonly closed?: readonly ClosedFigure[];
}

/** A result as it was when its period was closed. */
export interface ClosedFigure {
  readonly path: readonly string[];
  /** The row that it belongs to, where that is known; else the path tells. */
  readonly row?: number;
  /** The reporting date that it was closed for. */
  readonly reportingDate?: IsoDate;
  /** The period that the figure covers: `2023-Q1` is the quarter's own result or, since the year's start, the same thing. */
  readonly period: PeriodId;
  /** Whether it counts since the start of the year up to the period's end; false: the period alone. */
  readonly isCumulative: boolean;
  readonly value: number;
  readonly decimals: number;
  readonly closedOn: IsoDate | null;
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
