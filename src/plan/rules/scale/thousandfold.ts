/**
 * R17: a figure some thousand times as large or as small as the row's others: |log10 of the ratio| ≥ 2.5 unless set otherwise, the thousand-error test of Statistics
 * Norway (Kostra::ThError). Đồng entered as thousand or million đồng is the usual cause.
 */
import { broken, cannotTell, findingOf, holds, type CheckRule } from '../rule';
import type { RuleSettings } from '../rule-settings';
import { lostMark } from './lost-decimal-mark';
import { accusations, figuresInRows, isMoney, type Comparison, type FigureInRow } from './magnitude';

/** What a part of the year may be of the year's plan, for an amount of money to be proposed. */
const PART_OF_YEAR = { low: 0.02, high: 1.5 } as const;
const SAME_ORDER = 0.5;

export const thousandfold: CheckRule = {
  id: 'scale/thousandfold',
  check: (evidence) =>
    figuresInRows(evidence).map((figure) => {
      const { reading, comparisons } = figure;
      if (comparisons.length === 0) return cannotTell(reading.cell);
      const odd = lostMark(figure) ? null : outOfScale(figure, evidence.settings);
      if (!odd) return holds(reading.cell);
      const { indicator, cell, value } = reading;
      const { peer, distance } = odd;
      const proposal = thousandsApart(odd);
      const facts = { path: indicator.path, value, reference: peer.value, times: 10 ** Math.abs(distance), isTooLarge: distance > 0, proposal };
      const suggestion = proposal === null ? null : { cell, value: proposal };
      return broken(findingOf('scale/thousandfold', { severity: 'error', row: indicator.row, cells: [cell], related: [peer.cell], facts, suggestion }));
    }),
};

function outOfScale(figure: FigureInRow, { thousandErrorLog10 }: RuleSettings): Comparison | null {
  const odd = accusations(figure).filter(({ distance }) => Math.abs(distance) >= thousandErrorLog10);
  // Little of the year's amount may have been reached; money that is off by whole thousands is still a slip of units.
  return odd.find((comparison) => !comparison.isNatural || (isMoney(comparison.reading) && thousandsApart(comparison) !== null)) ?? null;
}

/** The value moved by whole thousands to where the peer is; null where that does not lead there. */
function thousandsApart({ reading, peer, distance, isNatural }: Comparison): number | null {
  for (const exponent of [3, 6, 9]) {
    const proposal = Number((reading.value * 10 ** (distance > 0 ? -exponent : exponent)).toPrecision(12));
    const ratio = proposal / peer.value;
    const fits = isNatural ? ratio >= PART_OF_YEAR.low && ratio <= PART_OF_YEAR.high : Math.abs(Math.log10(ratio)) < SAME_ORDER;
    if (fits && (reading.indicator.unit?.isWhole !== true || Number.isInteger(proposal))) return proposal;
  }
  return null;
}
