/** R21: the periods of a year do not add up to the result since its start, or the periods' plans to the year's. Only for what accumulates. */
import type { Indicator, PlanColumn } from '../../model';
import { isBroken, term, type Equation } from '../equation';
import type { Evidence } from '../evidence';
import { overlap, sum } from '../interval';
import { findingOf, type EquationRule } from '../rule';
import { accumulates, isAverageOfPeriods } from './accumulation';
import { lengthOf, monthSpan, type MonthSpan } from './period-end';

export const periodsDoNotSum: EquationRule = {
  id: 'time/periods-do-not-sum',
  equations: (evidence) => sumsOf(evidence).flatMap((one) => asMostRowsHaveIt(rowsOf(one, evidence))),
};

/** A column, and the columns whose periods make up its own without gap or overlap. */
interface SumOfPeriods {
  readonly whole: PlanColumn;
  readonly parts: readonly PlanColumn[];
}

interface Spanned {
  readonly column: PlanColumn;
  readonly span: MonthSpan;
}

function sumsOf({ comparableColumns }: Evidence): readonly SumOfPeriods[] {
  const spanned = comparableColumns.flatMap((column) => {
    const span = monthSpan(column.period);
    return span ? [{ column, span }] : [];
  });
  const ofRole = (...roles: readonly PlanColumn['role'][]): Spanned[] => spanned.filter(({ column }) => roles.includes(column.role));
  const results = ofRole('actualPeriod', 'actualPrevPeriod');
  const cumulative = ofRole('actualCum');
  return [
    ...cumulative.flatMap((whole) => sumsOfOne(whole, results, cumulative)),
    ...ofRole('plan').flatMap((whole) => sumsOfOne(whole, ofRole('planPeriod'), [])),
  ];
}

/** Months, quarters or halves from the start; and an earlier sum with the one period that followed. */
function sumsOfOne(whole: Spanned, periods: readonly Spanned[], earlier: readonly Spanned[]): SumOfPeriods[] {
  const sums = [1, 3, 6].flatMap((months) => {
    const ofLength = periods.filter(({ span }) => lengthOf(span) === months);
    const starts = Array.from({ length: lengthOf(whole.span) / months }, (_, at) => whole.span.from + at * months);
    const parts = starts.flatMap((start) => ofLength.find(({ span }) => span.from === start && span.to <= whole.span.to) ?? []);
    return lengthOf(whole.span) % months === 0 && parts.length === starts.length && parts.length > 1 ? [parts] : [];
  });
  const steps = earlier.flatMap((before) => {
    if (before.span.from !== whole.span.from || before.span.to >= whole.span.to) return [];
    const last = periods.find(({ span }) => span.from === before.span.to + 1 && span.to === whole.span.to);
    return last ? [[before, last]] : [];
  });
  return [...sums, ...steps].map((parts) => ({ whole: whole.column, parts: parts.map(({ column }) => column) }));
}

function rowsOf({ whole, parts }: SumOfPeriods, evidence: Evidence): readonly Equation[] {
  return evidence.plan.indicators
    .filter((indicator) => accumulates(indicator, evidence) && !isAverageOfPeriods(indicator, whole, parts, evidence))
    .flatMap((indicator) => equationOf(indicator, whole, parts, evidence) ?? []);
}

function equationOf(indicator: Indicator, whole: PlanColumn, parts: readonly PlanColumn[], evidence: Evidence): Equation | null {
  const total = evidence.sound(indicator, whole);
  const given = parts.flatMap((part) => evidence.sound(indicator, part) ?? []);
  // A period that is blank is not zero: nothing can be added up then.
  if (!total || given.length < parts.length) return null;
  return {
    rule: 'time/periods-do-not-sum',
    terms: [total, ...given].map((reading) => term(reading)),
    holds: ([stated, ...added]) => !stated || overlap(sum(added), stated),
    finding: (suspicion) => {
      const added = given.reduce((all, { value }) => all + value, 0);
      const facts = {
        path: indicator.path,
        periods: parts.map(({ header }) => header),
        sum: added,
        total: total.value,
        header: whole.header,
        difference: added - total.value,
      };
      return findingOf('time/periods-do-not-sum', { severity: 'error', row: indicator.row, ...suspicion, facts });
    },
  };
}

/** With fewer rows than this to judge by, the headings are believed. */
const ENOUGH_ROWS = 4;

/** Where more rows deny the sum than bear it out, the columns are not what they are taken for: then nothing can be told. */
function asMostRowsHaveIt(equations: readonly Equation[]): readonly Equation[] {
  const wrong = equations.filter(isBroken).length;
  return equations.length >= ENOUGH_ROWS && wrong > equations.length - wrong ? [] : equations;
}
