/** R35: a percentage column set against the figures that it is computed from, typed or formula. */
import type { Indicator, PlanColumn } from '../../model';
import { trustOf, type Equation } from '../equation';
import type { Evidence, Reading } from '../evidence';
import { overlap, sum, type Interval } from '../interval';
import { findingOf, type EquationRule } from '../rule';
import { asComputedFrom, numeratorOf, percentBasis, percentOf, quotientOf, written, type PercentBasis } from './percent-basis';

export const percentMiscalculated: EquationRule = {
  id: 'identity/percent-miscalculated',
  equations: (evidence) =>
    evidence.columnsOf('pctPlan', 'pctYoY', 'pctPrev').flatMap((column) => {
      const basis = percentBasis(column, evidence);
      return basis ? evidence.plan.indicators.flatMap((indicator) => equationOf(indicator, column, basis, evidence) ?? []) : [];
    }),
};

function equationOf(indicator: Indicator, column: PlanColumn, basis: PercentBasis, evidence: Evidence): Equation | null {
  const { form } = basis;
  const stated = evidence.sound(indicator, column);
  const quotient = quotientOf(indicator, basis, evidence);
  if (!stated || !quotient) return null;
  const { above, below } = quotient;
  const numerator = numeratorOf(quotient);
  const computed = percentOf(numerator, below.value, form);
  const kind = evidence.kindOf(indicator);
  const isShare = kind === 'rate' || kind === 'ratio';
  const isInverseFair = evidence.context.directionOf(indicator.row) === 'down';
  return {
    rule: 'identity/percent-miscalculated',
    terms: [
      { reading: stated, interval: written, trust: trustOf(stated), recomputed: rounded(computed, stated) },
      ...[...above, below].map((reading) => ({ reading, interval: asComputedFrom, trust: trustOf(reading), recomputed: null })),
    ],
    holds: ([percent, ...figures]) => {
      const actual = sum(figures.slice(0, -1));
      const target = figures.at(-1);
      if (!percent || !target) return true;
      if (overlap(percent, span(actual, target, (a, b) => percentOf(a, b, form)))) return true;
      // A share's distance from its target may stand in the same column, and a falling indicator may be counted the other way round.
      if (isShare && overlap(percent, span(actual, target, (a, b) => a - b))) return true;
      return isInverseFair && actual.low > 0 && overlap(percent, span(actual, target, (a, b) => percentOf(b, a, form)));
    },
    finding: (suspicion) => {
      const facts = {
        path: indicator.path,
        numerator,
        denominator: below.value,
        computed,
        stated: stated.value,
        gap: isShare ? numerator - below.value : null,
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
