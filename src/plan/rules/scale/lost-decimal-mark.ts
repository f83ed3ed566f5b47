/** R18: the same digits as another figure of the row, but ten or a hundred times as large: "39,1" that Excel took for 391. */
import { broken, cannotTell, findingOf, holds, type CheckRule } from '../rule';
import { accusations, figuresInRows, significantDigits, type Comparison, type FigureInRow } from './magnitude';

export const lostDecimalMark: CheckRule = {
  id: 'scale/lost-decimal-mark',
  check: (evidence) =>
    figuresInRows(evidence).map((figure) => {
      const { reading, comparisons } = figure;
      if (comparisons.length === 0) return cannotTell(reading.cell);
      const lost = lostMark(figure);
      if (!lost) return holds(reading.cell);
      const { indicator, cell, value } = reading;
      const facts = { path: indicator.path, value, reference: lost.peer.value, proposal: lost.peer.value };
      const suggestion = { cell, value: lost.peer.value };
      return broken(
        findingOf('scale/lost-decimal-mark', { severity: 'error', row: indicator.row, cells: [cell], related: [lost.peer.cell], facts, suggestion }),
      );
    }),
};

/** The comparison that shows it; null where none does. */
export function lostMark(figure: FigureInRow): Comparison | null {
  return accusations(figure).find((comparison) => !comparison.isNatural && isShifted(comparison)) ?? null;
}

/** A single digit (5 and 50) is too little to speak of the same digits; figures that change from year to year need three. */
function isShifted({ reading, peer, distance, isLevel }: Comparison): boolean {
  const digits = significantDigits(reading);
  const exponent = Math.round(distance);
  if (exponent === 0 || Math.abs(distance - exponent) > 1e-6 || digits !== significantDigits(peer)) return false;
  if (digits.length < (isLevel || peer.column.role === 'plan' ? 2 : 3)) return false;
  if (isCoefficient(reading.value, exponent, reading.indicator.unit?.id)) return false;
  return Math.abs(exponent) < 3 || peer.decimals >= exponent;
}

/** 0,534 for 53,4 %: the scale of the whole column is at stake, which is mixed-percent-scale's. */
function isCoefficient(value: number, exponent: number, unit: string | undefined): boolean {
  return unit === 'pct' && exponent === -2 && value <= 1;
}
