/** R28: parts that do not add up to their total ("chia ra", "gồm"), or that are more than it ("trong đó"); villages and their commune. */
import type { Indicator, PlanColumn } from '../../model';
import { term, unlessMisunderstood, type Equation } from '../equation';
import type { Evidence, Reading } from '../evidence';
import { canBeAtMost, overlap, scaled, sum } from '../interval';
import { findingOf, type EquationRule } from '../rule';
import { familiesOf, inUnitOf, type Family } from './families';
import { villageSums, type VillageSum } from './villages';

export const partsDoNotSum: EquationRule = {
  id: 'identity/parts-do-not-sum',
  equations: (evidence) => [
    ...familiesOf(evidence).flatMap((family) => unlessMisunderstood(evidence.amountColumns.flatMap((column) => equationOf(family, column, evidence) ?? []))),
    ...villageSums(evidence).map(villageEquation),
  ],
};

/** The villages' figures in one row of the plan, against the commune's. */
function villageEquation({ whole, parts, isPartial }: VillageSum): Equation {
  const added = parts.reduce((all, { reading }) => all + reading.value, 0);
  return {
    rule: 'identity/parts-do-not-sum',
    terms: [whole, ...parts.map(({ reading }) => reading)].map((reading) => term(reading)),
    holds: ([stated, ...intervals]) => !stated || (isPartial ? canBeAtMost(sum(intervals), stated) : overlap(sum(intervals), stated)),
    finding: (suspicion) => {
      const facts = {
        total: whole.indicator.path.join(' – '), stated: whole.value, parts: parts.map(({ village }) => village), sum: added, difference: added - whole.value,
        relation: 'sum' as const, isPartial,
      };
      return findingOf('identity/parts-do-not-sum', { severity: 'error', row: suspicion.cells[0]?.row ?? whole.indicator.row, ...suspicion, facts });
    },
  };
}

function equationOf({ total, parts, relation, slack = 0 }: Family, column: PlanColumn, evidence: Evidence): Equation | null {
  const whole = evidence.sound(total, column);
  const given = parts.flatMap((part) => evidence.sound(part, column) ?? []);
  if (!whole || given.length === 0) return null;
  const isPartial = given.length < parts.length;
  // A part that is missing can only add to what is given; one found wrong because it is negative may take off.
  if (parts.some((part) => (evidence.given(part, column)?.value ?? 0) < 0)) return null;
  const wantsEquality = relation === 'sum' && !isPartial;
  return {
    rule: 'identity/parts-do-not-sum',
    terms: [whole, ...given].map((reading) => term(reading)),
    holds: ([stated, ...added]) => {
      if (!stated) return true;
      const listed = sum(added.map((interval, at) => scaled(interval, factorOf(total, given[at]))));
      const all = { low: listed.low, high: listed.high * (1 + slack) };
      return wantsEquality ? overlap(all, stated) : canBeAtMost(all, stated);
    },
    finding: (suspicion) => {
      const added = given.reduce((all, { indicator, value }) => all + (inUnitOf(total, indicator, value) ?? 0), 0);
      const facts = {
        total: total.path.join(' – '),
        stated: whole.value,
        parts: given.map(({ indicator }) => partName(indicator, total)),
        sum: added,
        difference: added - whole.value,
        relation,
        isPartial,
      };
      return findingOf('identity/parts-do-not-sum', { severity: 'error', row: suspicion.cells[0]?.row ?? total.row, ...suspicion, facts });
    },
  };
}

/** The part by its own name, or by what distinguishes it where several parts have the same ("Lúa nước", not "Sản lượng"). */
function partName({ path, parentRow }: Indicator, total: Indicator): string {
  if (parentRow === total.row) return path.at(-1) ?? '';
  return path.slice(-2).join(' – ');
}

function factorOf(total: Indicator, part: Reading | undefined): number {
  return (part?.indicator.unit?.factor ?? 1) / (total.unit?.factor ?? 1);
}

