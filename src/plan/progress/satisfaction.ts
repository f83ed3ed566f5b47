import { roundTo } from './rounding';
import { ABOUT } from './thresholds';
import type { Yardstick } from './yardstick';

/** Whether a result satisfies the target: strictly better, just met, not. */
export type Satisfaction = 'bettered' | 'met' | 'missed';

/** Digits of calculation noise that are cut off where no printed precision applies. */
export const FINE_DIGITS = 6;

/**
 * Compares at printed precision (`digits`: the finer of result and target). "Trên 70" is strict: 70,0 misses it.
 * "Dưới 4" and a range only ever count as met at their bound, as national tables have it ("3,1" against "Dưới 4": Đạt).
 */
export function satisfaction(actual: number, target: number, yardstick: Yardstick, digits: number): Satisfaction {
  if (yardstick.isCeiling) return verdict(false, roundTo(actual - target, digits) === 0);
  if (yardstick.side === 'match') return verdict(false, matches(actual, target, yardstick, digits));
  const sign = yardstick.side === 'down' ? -1 : 1;
  const ahead = (bound: number, places = digits): number => sign * roundTo(actual - bound, places);
  switch (yardstick.comparator) {
    case '>':
      return verdict(ahead(target) > 0, false);
    case '<':
      return verdict(false, ahead(target) > 0);
    case '~':
      return verdict(ahead(target * (1 + sign * ABOUT), FINE_DIGITS) > 0, ahead(target * (1 - sign * ABOUT), FINE_DIGITS) >= 0);
    case 'range':
      return verdict(ahead(yardstick.beyond ?? target) > 0, ahead(target) >= 0);
    default:
      return verdict(ahead(target) > 0, ahead(target) === 0);
  }
}

function matches(actual: number, target: number, yardstick: Yardstick, digits: number): boolean {
  const difference = roundTo(actual - target, digits);
  switch (yardstick.comparator) {
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '~':
      return roundTo(Math.abs(actual - target) - ABOUT * Math.abs(target), FINE_DIGITS) <= 0;
    case 'range':
      return difference >= 0 && roundTo(actual - (yardstick.beyond ?? target), digits) <= 0;
    default:
      return difference === 0;
  }
}

function verdict(isBettered: boolean, isMet: boolean): Satisfaction {
  if (isBettered) return 'bettered';
  return isMet ? 'met' : 'missed';
}
