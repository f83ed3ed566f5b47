/**
 * What a percentage column is computed from. Its heading says "so với kế hoạch", but which plan and which result, and whether 105,7, 1,057 or
 * +5,7 is written for the same thing, is seen from the figures: the reading that most rows bear out is taken.
 */
import type { ColumnRole, PlanColumn } from '../../model';
import type { Evidence, Reading } from '../evidence';
import { overlap, printed, type Interval } from '../interval';

export interface PercentBasis {
  readonly numerator: PlanColumn;
  readonly denominator: PlanColumn;
  readonly form: PercentForm;
}

/** 105,7 · 1,057 · +5,7 · +0,057 */
export type PercentForm = 'percent' | 'coefficient' | 'growth' | 'growth-coefficient';

const LEVELS: readonly PercentForm[] = ['percent', 'coefficient'];
const CHANGES: readonly PercentForm[] = ['percent', 'coefficient', 'growth', 'growth-coefficient'];
const BASES: Readonly<Partial<Record<ColumnRole, { numerators: readonly ColumnRole[]; denominators: readonly ColumnRole[]; forms: readonly PercentForm[] }>>> = {
  pctPlan: { numerators: ['actualCum', 'estimate', 'actualPeriod'], denominators: ['plan', 'planPeriod'], forms: LEVELS },
  pctYoY: { numerators: ['actualCum', 'actualPeriod', 'estimate'], denominators: ['samePeriodLY', 'prevYear'], forms: CHANGES },
  pctPrev: { numerators: ['actualPeriod', 'actualCum'], denominators: ['actualPrevPeriod'], forms: CHANGES },
};
/** With fewer rows than this to judge by, the heading is believed. */
const ENOUGH_ROWS = 4;
/** The share of the rows that must bear a reading out. */
const ENOUGH_SHARE = 1 / 2;

/** All that the column may be computed from, the likeliest by its heading first. */
export function percentBases(column: PlanColumn, { comparableColumns, plan }: Evidence): readonly PercentBasis[] {
  const roles = BASES[column.role];
  if (!roles) return [];
  const inOrder = (wanted: readonly ColumnRole[], preferred: number | null): readonly PlanColumn[] => {
    const all = wanted.flatMap((role) => comparableColumns.filter((one) => one.role === role));
    return [...all.filter((one) => one.column === preferred), ...all.filter((one) => one.column !== preferred)];
  };
  const numerators = inOrder(roles.numerators, plan.actualColumn);
  const denominators = inOrder(roles.denominators, plan.planColumn);
  return roles.forms.flatMap((form) => numerators.flatMap((numerator) => denominators.map((denominator) => ({ numerator, denominator, form }))));
}

/** The basis that the column's figures bear out; null where none does. */
export function percentBasis(column: PlanColumn, evidence: Evidence): PercentBasis | null {
  const bases = percentBases(column, evidence);
  const [first] = bases;
  if (!first) return null;
  const counted = bases.map((basis) => ({ basis, ...count(column, basis, evidence) }));
  const best = counted.reduce((a, b) => (b.borneOut > a.borneOut ? b : a));
  if (best.borneOut > 0 && best.borneOut >= best.rows * ENOUGH_SHARE) return best.basis;
  const rows = counted.find(({ basis }) => basis === first)?.rows ?? 0;
  return rows > 0 && rows < ENOUGH_ROWS ? first : null;
}

/** The percentage in the form of the column. */
export function percentOf(numerator: number, denominator: number, form: PercentForm): number {
  const ratio = numerator / denominator;
  switch (form) {
    case 'percent': return ratio * 100;
    case 'coefficient': return ratio;
    case 'growth': return (ratio - 1) * 100;
    case 'growth-coefficient': return ratio - 1;
  }
}

/** What a written percentage may stand for: rounded, or cut off behind its last digit. */
export function written(value: number, decimals: number): Interval {
  const unit = 10 ** -decimals;
  return value < 0 ? { low: value - unit, high: value + unit / 2 } : { low: value - unit / 2, high: value + unit };
}

/** What a percentage was computed from: the cell with all its digits, or as it is printed; a printed fraction is rounded itself. */
export function asComputedFrom(value: number, decimals: number): Interval {
  if (decimals > 0) return printed(value, decimals);
  const shown = Math.round(value);
  return { low: Math.min(value, shown), high: Math.max(value, shown) };
}

function count(column: PlanColumn, basis: PercentBasis, evidence: Evidence): { rows: number; borneOut: number } {
  const rows = evidence.plan.indicators.flatMap((indicator) => {
    const stated = evidence.sound(indicator, column);
    const numerator = evidence.sound(indicator, basis.numerator);
    const denominator = evidence.sound(indicator, basis.denominator);
    return stated && numerator && denominator && denominator.value !== 0 ? [isBorneOut(stated, numerator, denominator, basis.form)] : [];
  });
  return { rows: rows.length, borneOut: rows.filter(Boolean).length };
}

function isBorneOut(stated: Reading, numerator: Reading, denominator: Reading, form: PercentForm): boolean {
  const expected = percentOf(numerator.value, denominator.value, form);
  return overlap(written(stated.value, stated.decimals), { low: expected, high: expected });
}
