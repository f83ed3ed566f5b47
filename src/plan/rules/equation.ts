/** An equation between cells of the plan, and what is said when it is broken. */
import type { CellRef, ColumnRole, Finding, Indicator } from '../model';
import type { Reading } from './evidence';
import type { RuleId } from './facts';
import { exact, printed, type Interval } from './interval';

export interface Term {
  readonly reading: Reading;
  /** What the number stands for; takes a value and its printed digits, so that a corrected value can be tried. */
  readonly interval: (value: number, decimals: number) => Interval;
  /** How much the cell is trusted: 10 approved plan, 8 closed periods, 6 registers, 2 current entries, 0 computed. */
  readonly trust: number;
  /** For a computed cell: what it should say, on its printed precision. */
  readonly recomputed: number | null;
}

/** Who is suspected of a broken equation, most suspicious first. */
export interface Suspicion {
  readonly cells: readonly CellRef[];
  readonly related: readonly CellRef[];
  readonly suggestion: Finding['suggestion'];
}

export interface Equation {
  readonly rule: RuleId;
  readonly terms: readonly Term[];
  /** Whether the terms, in their order, can agree. */
  readonly holds: (values: readonly Interval[]) => boolean;
  readonly finding: (suspicion: Suspicion) => Finding;
}

const TRUST: Readonly<Partial<Record<ColumnRole, number>>> = {
  plan: 10, planPeriod: 8, prevYear: 8, samePeriodLY: 8, actualPrevPeriod: 8, actualCum: 2, actualPeriod: 2, estimate: 2,
  pctPlan: 0, pctYoY: 0, pctPrev: 0,
};
const REGISTER_TRUST = 6;

export function trustOf({ indicator, column }: Pick<Reading, 'indicator' | 'column'>): number {
  const trust = TRUST[column.role] ?? 2;
  return indicator.isReference ? Math.max(trust, REGISTER_TRUST) : trust;
}

/** A term that counts for what is printed: exactly for whole things, else to half a unit of its last digit. */
export function term(reading: Reading, recomputed: number | null = null): Term {
  return { reading, interval: isCounted(reading.indicator) ? exact : printed, trust: trustOf(reading), recomputed };
}

/** A term whose whole numbers are exact: 55 ha sown are 55 ha, but 54,6 ha are rounded. */
export function measuredTerm(reading: Reading): Term {
  const isOfOne = (reading.indicator.unit?.factor ?? 1) <= 1;
  return { ...term(reading), interval: (value, decimals) => (decimals === 0 && isOfOne ? exact(value) : printed(value, decimals)) };
}

export function isCounted({ unit }: Indicator): boolean {
  return unit !== null && unit.isWhole && unit.factor === 1;
}

export function intervalsOf({ terms }: Equation): Interval[] {
  return terms.map(({ reading, interval }) => interval(reading.value, reading.decimals));
}

export function isBroken(equation: Equation): boolean {
  return !equation.holds(intervalsOf(equation));
}

/**
 * Equations between the same rows in several columns. Where two or more are broken and none holds, the rows were not meant to agree:
 * then nothing can be told.
 */
export function unlessMisunderstood(equations: readonly Equation[]): readonly Equation[] {
  const wrong = equations.filter(isBroken).length;
  return wrong >= 2 && wrong === equations.length ? [] : equations;
}
