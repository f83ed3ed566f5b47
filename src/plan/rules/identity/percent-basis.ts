/**
 * What a percentage column is computed from. Its heading says "so với kế hoạch", but which plan and which result, and whether 105,7, 1,057 or
 * +5,7 is written for the same thing, is seen from the figures: the reading that most rows bear out is taken.
 */
import type { ColumnRole, Indicator, PlanColumn } from '../../model';
import type { Evidence, Reading } from '../evidence';
import { overlap, printed, type Interval } from '../interval';
import { isLevelByMonth } from '../time/accumulation';

export interface PercentBasis {
  /** null: the result put together from months or quarters. */
  readonly numerator: PlanColumn | null;
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
  // What is compared with the period before is the period, not the year so far.
  const isOfYear = column.role !== 'pctPrev';
  const putTogether = isOfYear && plan.actualColumn === null && plan.resultPeriods.length > 0 ? [null] : [];
  const numerators = [...putTogether, ...inOrder(roles.numerators, isOfYear ? plan.actualColumn : null)];
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
  // Beside months, a heading "so với cùng kỳ" may speak of the month as well as of the year so far.
  const isSaid = first.numerator !== null || column.role === 'pctPlan';
  return isSaid && rows > 0 && rows < ENOUGH_ROWS ? first : null;
}

/** A row's figures that the percentage is computed from. */
export interface Quotient {
  /** Added up; one alone where a single column, or the latest month of a level, holds it. */
  readonly above: readonly Reading[];
  readonly below: Reading;
}

/** What the row has to compute the percentage from; null where one of the figures is not there, cannot be relied on, or is no divisor. */
export function quotientOf(indicator: Indicator, { numerator, denominator }: PercentBasis, evidence: Evidence): Quotient | null {
  if (!numerator && isLevelByMonth(indicator, denominator, evidence)) return null;
  const above = numerator ? [evidence.sound(indicator, numerator)] : monthsOf(indicator, evidence);
  const below = evidence.sound(indicator, denominator);
  const given = above.flatMap((reading) => reading ?? []);
  return given.length > 0 && given.length === above.length && below && below.value !== 0 ? { above: given, below } : null;
}

function monthsOf(indicator: Indicator, evidence: Evidence): readonly (Reading | null)[] {
  return (evidence.result(indicator)?.cells ?? []).map(({ column: index }) => {
    const column = evidence.column(index);
    return column && evidence.sound(indicator, column);
  });
}

/** The numerator of a quotient, in the row's unit. */
export function numeratorOf({ above }: Quotient): number {
  return above.reduce((total, { value }) => total + value, 0);
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
    const quotient = quotientOf(indicator, basis, evidence);
    return stated && quotient ? [isBorneOut(stated, quotient, basis.form)] : [];
  });
  return { rows: rows.length, borneOut: rows.filter(Boolean).length };
}

function isBorneOut(stated: Reading, quotient: Quotient, form: PercentForm): boolean {
  const expected = percentOf(numeratorOf(quotient), quotient.below.value, form);
  return overlap(written(stated.value, stated.decimals), { low: expected, high: expected });
}
