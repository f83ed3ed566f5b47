/** Which rows add up over the months of a year. */
import { isAddedUp } from '../../actual';
import type { Indicator, PlanColumn } from '../../model';
import type { Evidence } from '../evidence';
import { isChange } from '../words';

/** A "cumulative" figure within so much of each of its periods is their average. */
const MOST_SPREAD_OF_A_LEVEL = 0.1;

export function accumulates(indicator: Indicator, evidence: Evidence): boolean {
  return evidence.kindOf(indicator) === 'flow' && !isChange(indicator);
}

/** A "cumulative" figure of the order of each of its periods is their average: the row is a level (labour force), whatever it was taken for. */
export function isAverageOfPeriods(indicator: Indicator, whole: PlanColumn, parts: readonly PlanColumn[], evidence: Evidence): boolean {
  const value = evidence.sound(indicator, whole)?.value;
  const periods = parts.flatMap((part) => evidence.sound(indicator, part)?.value ?? []);
  if (value === undefined || periods.length < 2) return false;
  return periods.every((period) => period > 0 && Math.abs(value / period - 1) <= MOST_SPREAD_OF_A_LEVEL);
}

/** Results by month that are each of the order of a figure for the whole time are a level's, whatever the row was taken for: nothing is to be added up. */
export function isLevelByMonth(indicator: Indicator, whole: PlanColumn, evidence: Evidence): boolean {
  const { actualColumn, resultPeriods } = evidence.plan;
  if (actualColumn !== null || !isAddedUp(evidence.kindOf(indicator))) return false;
  return isAverageOfPeriods(indicator, whole, resultPeriods.flatMap(({ column }) => evidence.column(column) ?? []), evidence);
}
