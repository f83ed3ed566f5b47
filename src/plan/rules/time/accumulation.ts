/** Which rows add up over the months of a year. */
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
