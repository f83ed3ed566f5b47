import type { Thresholds } from '../model';

/**
 * Lowest schedule index and lowest deviation (points of the annual plan) for on track, watch, behind; the better of the two counts.
 * The points are those of Sở Công Thương Lào Cai (−3, −8, −15); at mid-year both scales say the same.
 */
export const DEFAULT_THRESHOLDS: Thresholds = { spi: [0.95, 0.85, 0.7], deviation: [-3, -8, -15] };

/** "Khoảng 4": a result within this share of the target is the target. */
export const ABOUT = 0.05;

/** Spending may run ahead of the expected share by this factor before it asks for attention. */
export const CEILING_MARGIN = 1.15;

/** A rate this many percentage points on the wrong side of its baseline has regressed. */
export const REGRESSION_POINTS = 0.5;

/** Below this share of the year's target a projection to the whole year has too little to stand on. */
export const OUTLOOK_FROM_PERCENT = 10;
