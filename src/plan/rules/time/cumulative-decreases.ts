/** R20: a result since the start of the year that is below an earlier one, or below the result of one of its own periods. */
import type { Indicator, PlanColumn } from '../../model';
import type { Evidence, Reading } from '../evidence';
import { broken, cannotTell, findingOf, holds, type CheckRule, type Verdict } from '../rule';
import { isChange } from '../words';

export const cumulativeDecreases: CheckRule = {
  id: 'time/cumulative-decreases',
  check: (evidence) => {
    const cumulative = [...evidence.columnsOf('actualCum')].filter(hasEnd).sort((a, b) => endOf(a).localeCompare(endOf(b)));
    const pairs = cumulative.slice(1).flatMap((later, at) => (cumulative[at] ? [[later, cumulative[at]] as const] : []));
    const withPeriods = evidence.columnsOf('actualCum').flatMap((whole) =>
      evidence.columnsOf('actualPeriod').filter((part) => isWithin(part, whole)).map((part) => [whole, part] as const),
    );
    return evidence.plan.indicators
      .filter((indicator) => accumulates(indicator, evidence))
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

function accumulates(indicator: Indicator, evidence: Evidence): boolean {
  return evidence.kindOf(indicator) === 'flow' && !isChange(indicator);
}

function roundingOf({ decimals, indicator }: Reading): number {
  return indicator.unit?.isWhole === true ? 0 : 0.5 * 10 ** -decimals;
}

/** The last month that a period covers, `2023-06`; null for one that is not understood. */
function lastMonth(period: string | null): string | null {
  const match = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])|H([12])|(\d{1,2})M))?$/.exec(period ?? '');
  if (!match) return null;
  const [, year = '', month, quarter, half, months] = match;
  const last = month ?? (quarter ? Number(quarter) * 3 : half ? Number(half) * 6 : (months ?? 12));
  return `${year}-${String(last).padStart(2, '0')}`;
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
