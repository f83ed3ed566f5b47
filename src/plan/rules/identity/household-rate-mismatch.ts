/**
 * R31: a rate of households against their number and the register of all households, in the same column. Where their number is not given, a
 * rate that no whole number of households makes is told, if the column's other rates show that they are shares of just that register.
 */
import type { Indicator, PlanColumn } from '../../model';
import { isCounted, term, unlessMisunderstood, type Equation } from '../equation';
import type { Evidence, Reading } from '../evidence';
import { overlap, printed, quotient, scaled, type Interval } from '../interval';
import { findingOf, type EquationRule } from '../rule';
import { isChange } from '../words';
import { householdKind, isAllHouseholds, isRateOfHouseholds } from './households';

export const householdRateMismatch: EquationRule = {
  id: 'identity/household-rate-mismatch',
  equations: (evidence) => {
    const registers = evidence.plan.indicators.filter(isAllHouseholds);
    const [register, another] = registers;
    if (!register || another) return [];
    const rates = evidence.plan.indicators.filter(isRateOfHouseholds);
    return rates.flatMap((rate) => {
      const counts = evidence.plan.indicators.filter((row) => row.unit?.id === 'ho' && !isChange(row) && householdKind(row) !== '' && householdKind(row) === householdKind(rate));
      const [count, second] = counts;
      if (!count) return evidence.amountColumns.flatMap((column) => wholeHouseholds(rate, register, rates, column, evidence) ?? []);
      return !second ? unlessMisunderstood(evidence.amountColumns.flatMap((column) => equationOf({ rate, count, register }, column, evidence) ?? [])) : [];
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
  if (!share || !part || !all) return null;
  const [counted, registered] = [count.unit?.factor ?? 1, register.unit?.factor ?? 1];
  return {
    rule: 'identity/household-rate-mismatch',
    terms: [share, part, all].map((reading) => term(reading)),
    holds: ([stated, above, below]) => {
      const computed = above && below && quotient(above, below);
      return !stated || !computed || overlap(scaled(computed, (100 * counted) / registered), stated);
    },
    finding: (suspicion) => {
      const households = all.value * registered;
      const facts = { path: rate.path, rate: share.value, households, computed: Math.round((share.value / 100) * households), stated: part.value * counted };
      return findingOf('identity/household-rate-mismatch', { severity: 'error', row: suspicion.cells[0]?.row ?? rate.row, ...suspicion, facts });
    },
  };
}

/** So many other rates must be shares of the register before one that is not is told. */
const FEWEST_THAT_FIT = 2;
/** A rate fits by chance where its printed precision is not much finer than one household; below this it tells something. */
const MOST_CHANCE = 0.3;

/** Rate and register, without the number of households: some whole number must make the rate. */
function wholeHouseholds(rate: Indicator, register: Indicator, rates: readonly Indicator[], column: PlanColumn, evidence: Evidence): Equation | null {
  const [share, all] = [evidence.sound(rate, column), evidence.sound(register, column)];
  if (!share || !all || !isCounted(register) || !isTelling(share, all)) return null;
  const others = rates.filter((other) => other !== rate).flatMap((other) => evidence.sound(other, column) ?? []).filter((other) => isTelling(other, all));
  const fitting = others.filter((other) => makesWhole(printed(other.value, other.decimals), all.value)).length;
  if (fitting < FEWEST_THAT_FIT || fitting < others.length) return null;
  return {
    rule: 'identity/household-rate-mismatch',
    terms: [share, all].map((reading) => term(reading)),
    holds: ([stated, households]) => !stated || !households || makesWhole(stated, households.low),
    finding: ({ cells, related }) => {
      const facts = { path: rate.path, rate: share.value, households: all.value, computed: Math.round((share.value / 100) * all.value), stated: null };
      // Many numbers fit: which was meant cannot be told.
      return findingOf('identity/household-rate-mismatch', { severity: 'error', row: rate.row, cells, related, facts, suggestion: null });
    },
  };
}

function isTelling(share: Reading, all: Reading): boolean {
  return (10 ** -share.decimals / 100) * all.value <= MOST_CHANCE;
}

function makesWhole({ low, high }: Interval, households: number): boolean {
  return Math.floor((high / 100) * households + 1e-9) >= Math.ceil((low / 100) * households - 1e-9);
}
