/** R19: 0,93 and 93 in one column. Told for the fewer ones, by what they are computed from or by the row's other figures. */
import type { Indicator, PlanColumn } from '../../model';
import { isShare } from '../cell/percent-out-of-range';
import { cellOf, type Evidence, type Reading } from '../evidence';
import { numeratorOf, percentBases, quotientOf } from '../identity/percent-basis';
import { broken, cannotTell, findingOf, holds, type CheckRule, type Verdict } from '../rule';

/** Shares and achievements up to here may be coefficients. */
const MOST_COEFFICIENT = 2;
/** The figure times 100 must be within a factor of two or so of what it should be. */
const SAME_SIZE = 0.3;

export const mixedPercentScale: CheckRule = {
  id: 'scale/mixed-percent-scale',
  check: (evidence) => [
    ...evidence.columnsOf('pctPlan', 'pctYoY').flatMap((column) => judge(column, computedPercents(column, evidence))),
    ...evidence.amountColumns.flatMap((column) => judge(column, shares(column, evidence))),
  ],
};

interface Percent {
  readonly reading: Reading;
  /** What it should be, in per cent; null where nothing tells. */
  readonly expected: number | null;
}

function judge(column: PlanColumn, percents: readonly Percent[]): Verdict[] {
  const coefficients = percents.filter(isCoefficient);
  const plain = percents.filter(({ reading }) => reading.value > MOST_COEFFICIENT);
  return percents.map((percent) => {
    const { reading, expected } = percent;
    if (expected === null) return cannotTell(reading.cell);
    if (!coefficients.includes(percent) || plain.length < coefficients.length) return holds(reading.cell);
    const value = Number((reading.value * 100).toPrecision(12));
    return broken(
      findingOf('scale/mixed-percent-scale', {
        severity: 'warning',
        row: reading.indicator.row,
        cells: [reading.cell],
        related: plain.slice(0, 1).map((other) => other.reading.cell),
        facts: { header: column.header, value: reading.value, percent: value },
        suggestion: { cell: reading.cell, value },
      }),
    );
  });
}

function isCoefficient({ reading, expected }: Percent): boolean {
  if (expected === null || expected <= 0 || reading.value <= 0 || reading.value > MOST_COEFFICIENT) return false;
  return Math.abs(Math.log10((reading.value * 100) / expected)) < SAME_SIZE;
}

function computedPercents(column: PlanColumn, evidence: Evidence): Percent[] {
  const [basis] = percentBases(column, evidence);
  return evidence.plan.indicators.flatMap((indicator) => {
    const reading = evidence.given(indicator, column);
    if (!reading) return [];
    const quotient = basis && quotientOf(indicator, basis, evidence);
    return [{ reading, expected: quotient ? (numeratorOf(quotient) / quotient.below.value) * 100 : null }];
  });
}

function shares(column: PlanColumn, evidence: Evidence): Percent[] {
  return evidence.plan.indicators
    .filter((indicator) => isShare(indicator, evidence))
    .flatMap((indicator) => {
      const reading = evidence.given(indicator, column);
      return reading ? [{ reading, expected: peerOf(indicator, column, evidence) }] : [];
    });
}

/** The row's figure in another column that is no coefficient itself, the plan's first. */
function peerOf(indicator: Indicator, column: PlanColumn, evidence: Evidence): number | null {
  const { planColumn } = evidence.plan;
  const others = evidence.amountColumns.filter((other) => other !== column && !evidence.isDamaged(cellOf(indicator, other)));
  const values = others.flatMap((other) => {
    const value = evidence.given(indicator, other)?.value ?? 0;
    return value > MOST_COEFFICIENT ? [{ value, isPlan: other.column === planColumn }] : [];
  });
  return (values.find(({ isPlan }) => isPlan) ?? values[0])?.value ?? null;
}
