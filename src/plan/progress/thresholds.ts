import type { Thresholds } from '../model';
import { roundTo } from './rounding';

/**
 * Lowest schedule index and lowest deviation (points of the annual plan) for on track, watch, behind; the better of the two counts.
 * The points are those of Sở Công Thương Lào Cai (−3, −8, −15); at mid-year both scales say the same.
 */
export const DEFAULT_THRESHOLDS: Thresholds = { spi: [0.95, 0.85, 0.7], deviation: [-3, -8, -15] };

/** Digits to which a schedule index and a deviation are compared with their bounds. */
export const SPI_DIGITS = 3;
export const DEVIATION_DIGITS = 2;

/** Far above the noise of calculation, far below half of a digit that is compared. */
const NOISE = 1e-9;

/**
 * The least value that rounds to the bound or above, half away from zero as Excel's ROUND does: 0.95 is reached from 0.9495 on, −3 by
 * everything above −3.005. Comparing with it is comparing the rounded value, and leaves no doubt at the edge.
 */
export function reachedFrom(bound: number, digits: number): number {
  const shown = roundTo(bound, digits);
  return shown - 0.5 * 10 ** -digits + (shown > 0 ? -NOISE : NOISE);
}

/** "Khoảng 4": a result within this share of the target is the target. */
export const ABOUT = 0.05;

/** Spending may run ahead of the expected share by this factor before it asks for attention. */
export const CEILING_MARGIN = 1.15;

/** A rate this many percentage points on the wrong side of its baseline has regressed. */
export const REGRESSION_POINTS = 0.5;

/** Below this share of the year's target a projection to the whole year has too little to stand on. */
export const OUTLOOK_FROM_PERCENT = 10;
