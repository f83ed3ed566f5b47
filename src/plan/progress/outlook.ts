import { OUTLOOK_FROM_PERCENT } from './thresholds';

/**
 * The projected result at the year's end, in the row's unit: what has been reached ÷ the expected share.
 * Null where less than a tenth was expected by now: a straight line would be wrong for a seasonal row, and any other guess too.
 */
export function outlookOf(actual: number, expectedPercent: number | null): number | null {
  if (expectedPercent === null || expectedPercent < OUTLOOK_FROM_PERCENT) return null;
  return (actual / expectedPercent) * 100;
}
