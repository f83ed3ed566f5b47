/** R20: a result since the start of the year that is below an earlier one, or below the result of one of its own periods. */
import type { Indicator, PlanColumn } from '../../model';
import type { Evidence, Reading } from '../evidence';
import { broken, cannotTell, findingOf, holds, type CheckRule, type Verdict } from '../rule';
import { accumulates, isAverageOfPeriods } from './accumulation';
import { lastMonth } from './period-end';

export const cumulativeDecreases: CheckRule = {
  id: 'time/cumulative-decreases',
  check: (evidence) => {
    const results = evidence.comparableColumns.filter(hasEnd);
    const cumulative = results.filter(({ role }) => role === 'actualCum').sort((a, b) => endOf(a).localeCompare(endOf(b)));
    const pairs = cumulative.slice(1).flatMap((later, at) => {
      const earlier = cumulative[at];
      return earlier && isWithin(earlier, later) && endOf(earlier) < endOf(later) ? [[later, earlier] as const] : [];
    });
    const withPeriods = cumulative.flatMap((whole) =>
      results.filter((part) => part.role === 'actualPeriod' && isWithin(part, whole)).map((part) => [whole, part] as const),
    );
    const partsOf = (whole: PlanColumn): PlanColumn[] => withPeriods.flatMap(([later, part]) => (later === whole ? [part] : []));
    return evidence.plan.indicators
      .filter((indicator) => accumulates(indicator, evidence) && !cumulative.some((whole) => isAverageOfPeriods(indicator, whole, partsOf(whole), evidence)))
      .flatMap((indicator) => [...pairs, ...withPeriods].map(([later, earlier]) => judge(indicator, later, earlier, evidence)));
  },
};

function judge(indicator: Indicator, later: PlanColumn, earlier: PlanColumn, evidence: Evidence): Verdict {
  const value = evidence.sound(indicator, later);
  const before = evidence.sound(indicator, earlier);
  if (!value || !before) return cannotTell({ row: indicator.row, column: later.column });
  if (before.value - value.value <= roundingOf(value) + roundingOf(before)) return holds(value.cell, before.cell);
  return broken(
    findingOf('time/cumulative-decreases', {
      severity: 'error',
      row: indicator.row,
      cells: [value.cell, before.cell],
      related: [],
      facts: {
        path: indicator.path,
        value: value.value,
        header: later.header,
        earlier: before.value,
        earlierHeader: earlier.header,
        againstPeriod: earlier.role === 'actualPeriod',
      },
      suggestion: null,
    }),
  );
}

function roundingOf({ decimals, indicator }: Reading): number {
  return indicator.unit?.isWhole === true ? 0 : 0.5000001 * 10 ** -decimals;
}

function hasEnd({ period }: PlanColumn): boolean {
  return lastMonth(period) !== null;
}

function endOf({ period }: PlanColumn): string {
  return lastMonth(period) ?? '';
}

/** Whether a period lies in the part of the year that a cumulative column covers, as far as both say so. */
function isWithin(part: PlanColumn, whole: PlanColumn): boolean {
  const end = lastMonth(part.period);
  const until = lastMonth(whole.period);
  return end !== null && until !== null && end.slice(0, 4) === until.slice(0, 4) && end <= until;
}
