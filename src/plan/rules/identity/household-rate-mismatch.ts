/** R31: a rate of households against their number and the register of all households, in the same column. */
import type { Indicator, PlanColumn } from '../../model';
import { term, unlessMisunderstood, type Equation } from '../equation';
import type { Evidence } from '../evidence';
import { overlap, quotient, scaled } from '../interval';
import { findingOf, type EquationRule } from '../rule';
import { isChange } from '../words';
import { householdKind, isAllHouseholds, isRateOfHouseholds } from './households';

export const householdRateMismatch: EquationRule = {
  id: 'identity/household-rate-mismatch',
  equations: (evidence) => {
    const registers = evidence.plan.indicators.filter(isAllHouseholds);
    const [register, another] = registers;
    if (!register || another) return [];
    return evidence.plan.indicators.filter(isRateOfHouseholds).flatMap((rate) => {
      const counts = evidence.plan.indicators.filter((row) => row.unit?.id === 'ho' && !isChange(row) && householdKind(row) !== '' && householdKind(row) === householdKind(rate));
      const [count, second] = counts;
      return count && !second ? unlessMisunderstood(evidence.amountColumns.flatMap((column) => equationOf({ rate, count, register }, column, evidence) ?? [])) : [];
    });
  },
};

interface HouseholdShare {
  readonly rate: Indicator;
  readonly count: Indicator;
  readonly register: Indicator;
}

function equationOf({ rate, count, register }: HouseholdShare, column: PlanColumn, evidence: Evidence): Equation | null {
  const [share, part, all] = [rate, count, register].map((row) => evidence.sound(row, column));
  if (!share || !part || !all || all.value <= 0) return null;
  return {
    rule: 'identity/household-rate-mismatch',
    terms: [share, part, all].map((reading) => term(reading)),
    holds: ([stated, above, below]) => {
      const computed = above && below && quotient(above, below);
      return !stated || !computed || overlap(scaled(computed, 100), stated);
    },
    finding: (suspicion) => {
      const facts = {
        path: rate.path, rate: share.value, households: all.value, computed: Math.round((share.value / 100) * all.value), stated: part.value,
      };
      return findingOf('identity/household-rate-mismatch', { severity: 'error', row: suspicion.cells[0]?.row ?? rate.row, ...suspicion, facts });
    },
  };
}
