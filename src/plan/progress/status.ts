/** From measured numbers to a status. The same decisions stand as formulas in the sheet (fill/status-formula.ts): change both together. */
import type { Status, Thresholds } from '../model';
import type { Expectation, Timing } from './expected';
import { roundTo } from './rounding';
import { satisfaction, FINE_DIGITS } from './satisfaction';
import { CEILING_MARGIN, DEVIATION_DIGITS, reachedFrom, REGRESSION_POINTS, SPI_DIGITS } from './thresholds';
import type { Yardstick } from './yardstick';

/** A row whose result and target are both numbers. */
export interface Measured {
  readonly yardstick: Yardstick;
  readonly actual: number;
  readonly target: number;
  readonly timing: Timing;
  readonly expectation: Expectation;
  /** Expected per cent of the annual target where there is a path (contract: `expected`). */
  readonly expected: number | null;
  /** Digits at which result and target are compared. */
  readonly digits: number;
}

/** Schedule index, and deviation in points of the annual plan. */
export interface Pace {
  readonly spi: number;
  readonly deviation: number;
}

/** The pace as it is told: the index to 3 digits, the deviation to 2; null where nothing can be expected. */
export function paceOf(row: Measured): Pace | null {
  const pace = exactPace(row);
  return pace && { spi: roundTo(pace.spi, SPI_DIGITS), deviation: roundTo(pace.deviation, DEVIATION_DIGITS) };
}

function exactPace(row: Measured): Pace | null {
  const { yardstick, actual, target, timing } = row;
  const isDown = yardstick.side === 'down';
  if (yardstick.measure === 'rate-path') {
    if (timing.share <= 0 || yardstick.baseline === null) return null;
    const reached = 1 + (actual - target) / (target - yardstick.baseline);
    return { spi: reached / timing.share, deviation: 100 * (reached - timing.share) };
  }
  if (target <= 0) return null;
  const hasLevel = yardstick.measure === 'level' || yardstick.measure === 'ratio';
  const expected = hasLevel ? 100 : yardstick.measure === 'flow' || yardstick.measure === 'path' ? row.expected : null;
  if (expected === null || expected <= 0 || (yardstick.measure !== 'flow' && timing.share <= 0)) return null;
  const percent = (actual / target) * 100;
  if (isDown && percent <= 0) return null;
  return isDown ? { spi: expected / percent, deviation: expected - percent } : { spi: percent / expected, deviation: percent - expected };
}

/** The better of the two keys counts: relative (SPI, to 3 digits) and material (points, to 2). */
function statusOfPace({ spi, deviation }: Pace, thresholds: Thresholds): Status {
  const bands: readonly Status[] = ['on-track', 'watch', 'behind'];
  const index = bands.findIndex(
    (_, i) => spi >= reachedFrom(thresholds.spi[i] ?? Infinity, SPI_DIGITS) || deviation >= reachedFrom(thresholds.deviation[i] ?? Infinity, DEVIATION_DIGITS),
  );
  return bands[index] ?? 'far-behind';
}

/** The status of a row without error whose target has a definition and whose result is there. */
export function statusOf(row: Measured, thresholds: Thresholds): Status {
  const { yardstick, actual, target, timing } = row;
  if (yardstick.measure === 'flow' && yardstick.side === 'down') return statusOfLimit(row, thresholds);
  const verdict = satisfaction(actual, target, yardstick, row.digits);
  if (verdict === 'bettered') return 'exceeded';
  if (verdict === 'met') return 'met';
  if (yardstick.isCeiling && roundTo(actual - target, row.digits) > 0) return 'watch';
  if (timing.isFinal) return yardstick.side === 'match' ? 'watch' : 'not-met';
  return statusOnTheWay(row, thresholds);
}

/** Accidents and the like: that few have happened so far does not yet meet the year's limit; what is past cannot be undone. */
function statusOfLimit(row: Measured, thresholds: Thresholds): Status {
  const { yardstick, actual, target, timing, expected } = row;
  const verdict = satisfaction(actual, target, yardstick, row.digits);
  if (timing.isFinal || target <= 0) {
    if (verdict !== 'missed') return verdict === 'bettered' ? 'exceeded' : 'met';
    return timing.isFinal ? 'not-met' : 'behind';
  }
  if (expected === null || expected <= 0) return 'not-due';
  if (actual <= 0) return 'on-track';
  const pace = exactPace(row);
  return pace ? statusOfPace(pace, thresholds) : 'not-due';
}

function statusOnTheWay(row: Measured, thresholds: Thresholds): Status {
  const { yardstick, actual, target, timing, expectation, expected } = row;
  switch (yardstick.measure) {
    case 'event':
      return 'not-due';
    case 'neutral':
      return timing.share <= 0 ? 'not-due' : 'watch';
    case 'count':
      if (timing.share <= 0 || expected === null) return 'not-due';
      return actual < Math.floor(roundTo((expected * target) / 100, FINE_DIGITS)) ? 'behind' : 'not-due';
    case 'rate-gap':
      return timing.share <= 0 ? 'not-due' : statusOfGap(row, thresholds);
    case 'rate-path':
      if (timing.share <= 0) return 'not-due';
      if (hasRegressed(row)) return 'regressed';
      // A level that is due in full is judged by its distance, not by how much of a small change is missing.
      if (timing.share >= 1) return statusOfGap(row, thresholds);
      break;
    default:
      if (expectation.share <= 0) return 'not-due';
  }
  if (yardstick.isCeiling && expected !== null && roundTo((actual / target) * 100 - CEILING_MARGIN * expected, FINE_DIGITS) > 0) return 'watch';
  const pace = exactPace(row);
  return pace ? statusOfPace(pace, thresholds) : 'behind';
}

/** Percentage points on the wrong side of the target, against the same bounds as the deviation. */
function statusOfGap({ yardstick, actual, target }: Measured, thresholds: Thresholds): Status {
  const lead = yardstick.side === 'down' ? target - actual : actual - target;
  // At the bound itself it is not past it: one digit that is compared beyond.
  const isPast = (bound: number): boolean => lead >= reachedFrom(bound, DEVIATION_DIGITS) + 10 ** -DEVIATION_DIGITS;
  if (isPast(thresholds.deviation[0])) return 'watch';
  return isPast(thresholds.deviation[1]) ? 'behind' : 'far-behind';
}

function hasRegressed({ yardstick, actual }: Measured): boolean {
  if (yardstick.baseline === null) return false;
  const lead = yardstick.side === 'down' ? yardstick.baseline - actual : actual - yardstick.baseline;
  return roundTo(lead, FINE_DIGITS) < -REGRESSION_POINTS;
}
