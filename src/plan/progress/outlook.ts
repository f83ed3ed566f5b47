import { roundTo } from './rounding';
import { OUTLOOK_FROM_PERCENT } from './thresholds';

/**
 * The projected result at the year's end, in the row's unit: what has been reached ÷ the expected share.
 * Null where less than a tenth was expected by now: a straight line would be wrong for a seasonal row, and any other guess too.
 */
export function outlookOf(actual: number, expectedPercent: number | null): number | null {
  if (expectedPercent === null || expectedPercent < OUTLOOK_FROM_PERCENT) return null;
  return (actual / expectedPercent) * 100;
}

/** What the year is likely to end with, set against the target: bettered from 105 %, met from 100 %, within reach from 90 %. */
export type Prospect = 'exceeds' | 'meets' | 'needs-speed' | 'unlikely';

export function prospectOf(outlook: number, target: number): Prospect {
  const share = roundTo(outlook / target, 3);
  if (share >= 1.05) return 'exceeds';
  if (share >= 1) return 'meets';
  return share >= 0.9 ? 'needs-speed' : 'unlikely';
}

/**
 * How many times the planned amount has to be done each month from now on for the target still to be met: what is left ÷ what the plan left
 * for the rest of the year. Both in per cent of the annual target. Null where nothing is left of either.
 */
export function catchUpFactor(percent: number, expectedPercent: number): number | null {
  return percent >= 100 || expectedPercent >= 100 ? null : (100 - percent) / (100 - expectedPercent);
}
