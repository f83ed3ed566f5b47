/** R35: a percentage column set against the figures that it is computed from, typed or formula. */
import type { Indicator, PlanColumn } from '../../model';
import { type Equation } from '../equation';
import { trustOf } from '../equation';
import type { Evidence, Reading } from '../evidence';
import { overlap, type Interval } from '../interval';
import { findingOf, type EquationRule } from '../rule';
import { asComputedFrom, percentBasis, percentOf, written, type PercentBasis } from './percent-basis';

export const percentMiscalculated: EquationRule = {
  id: 'identity/percent-miscalculated',
  equations: (evidence) =>
    evidence.columnsOf('pctPlan', 'pctYoY', 'pctPrev').flatMap((column) => {
      const basis = percentBasis(column, evidence);
      return basis ? evidence.plan.indicators.flatMap((indicator) => equationOf(indicator, column, basis, evidence) ?? []) : [];
    }),
};

function equationOf(indicator: Indicator, column: PlanColumn, { numerator, denominator, form }: PercentBasis, evidence: Evidence): Equation | null {
  const stated = evidence.sound(indicator, column);
  const above = evidence.sound(indicator, numerator);
  const below = evidence.sound(indicator, denominator);
  if (!stated || !above || !below || below.value === 0) return null;
  const computed = percentOf(above.value, below.value, form);
  const kind = evidence.kindOf(indicator);
  const isShare = kind === 'rate' || kind === 'ratio';
  const isInverseFair = evidence.context.directionOf(indicator.row) === 'down';
  return {
    rule: 'identity/percent-miscalculated',
    terms: [
      { reading: stated, interval: written, trust: trustOf(stated), recomputed: rounded(computed, stated) },
      { reading: above, interval: asComputedFrom, trust: trustOf(above), recomputed: null },
      { reading: below, interval: asComputedFrom, trust: trustOf(below), recomputed: null },
    ],
    holds: ([percent, actual, target]) => {
      if (!percent || !actual || !target) return true;
      if (overlap(percent, span(actual, target, (a, b) => percentOf(a, b, form)))) return true;
      // A share's distance from its target may stand in the same column, and a falling indicator may be counted the other way round.
      if (isShare && overlap(percent, span(actual, target, (a, b) => a - b))) return true;
      return isInverseFair && actual.low > 0 && overlap(percent, span(actual, target, (a, b) => percentOf(b, a, form)));
    },
    finding: (suspicion) => {
      const facts = {
        path: indicator.path,
        numerator: above.value,
        denominator: below.value,
        computed,
        stated: stated.value,
        gap: isShare ? above.value - below.value : null,
      };
      return findingOf('identity/percent-miscalculated', { severity: 'error', row: suspicion.cells[0]?.row ?? indicator.row, ...suspicion, facts });
    },
  };
}

function span(a: Interval, b: Interval, compute: (a: number, b: number) => number): Interval {
  const values = [compute(a.low, b.low), compute(a.low, b.high), compute(a.high, b.low), compute(a.high, b.high)];
  return { low: Math.min(...values), high: Math.max(...values) };
}

function rounded(value: number, { decimals }: Reading): number {
  return Number(value.toFixed(Math.min(Math.max(decimals, 1), 6)));
}
