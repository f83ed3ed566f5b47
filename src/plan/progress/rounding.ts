/**
 * Rounds as Excel's ROUND does: half away from zero, on the decimal digits that a double holds (1.005 → 1.01).
 * The status formulas in the sheet round with ROUND; the engine must agree with them on the bounds.
 */
export function roundTo(value: number, digits: number): number {
  if (!Number.isFinite(value)) return value;
  const scale = 10 ** digits;
  const scaled = Number((Math.abs(value) * scale).toPrecision(15));
  const rounded = Math.round(scaled) / scale;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
