/** Interval arithmetic on printed precision: `39,1` stands for anything from 39.05 to 39.15. */

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Room for binary fractions, relative to the size of what is compared. */
const FLOAT_ROOM = 1e-12;

/** Half a unit of the last printed digit to either side. */
export function printed(value: number, decimals: number): Interval {
  const half = 0.5 * 10 ** -decimals;
  return { low: value - half, high: value + half };
}

export function exact(value: number): Interval {
  return { low: value, high: value };
}

export function sum(intervals: readonly Interval[]): Interval {
  return intervals.reduce((total, { low, high }) => ({ low: total.low + low, high: total.high + high }), exact(0));
}

export function product(a: Interval, b: Interval): Interval {
  return hull([a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]);
}

export function scaled(a: Interval, factor: number): Interval {
  return hull([a.low * factor, a.high * factor]);
}

/** null where the divisor may be zero: then nothing can be said. */
export function quotient(a: Interval, b: Interval): Interval | null {
  if (b.low <= 0 && b.high >= 0) return null;
  return hull([a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high]);
}

/** Whether both can stand for the same number. */
export function overlap(a: Interval, b: Interval): boolean {
  const room = FLOAT_ROOM * Math.max(Math.abs(a.low), Math.abs(a.high), Math.abs(b.low), Math.abs(b.high));
  return a.low <= b.high + room && b.low <= a.high + room;
}

/** Whether `a` can stand for a number that is not above one that `b` can stand for. */
export function canBeAtMost(a: Interval, b: Interval): boolean {
  return a.low <= b.high + FLOAT_ROOM * Math.max(Math.abs(a.low), Math.abs(b.high));
}

function hull(values: readonly number[]): Interval {
  return { low: Math.min(...values), high: Math.max(...values) };
}
