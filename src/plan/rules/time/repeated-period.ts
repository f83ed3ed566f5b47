/** R23: a result that is the same to the last digit as that of the period before: perhaps it was only copied. For what accumulates. */
import type { PlanColumn } from '../../model';
import type { Evidence, Reading } from '../evidence';
import { broken, cannotTell, findingOf, holds, type CheckRule, type Verdict } from '../rule';
import { accumulates } from './accumulation';
import { lengthOf, monthSpan } from './period-end';

/** Fewer digits are the same by chance. */
const TELLING_DIGITS = 3;

export const repeatedPeriod: CheckRule = {
  id: 'time/repeated-period',
  check: (evidence) => {
    const pairs = neighbours(evidence);
    return evidence.plan.indicators.filter((indicator) => accumulates(indicator, evidence)).flatMap((indicator) => {
      const answers = pairs.map(([later, earlier]) => ({ later, earlier, now: evidence.sound(indicator, later), before: evidence.sound(indicator, earlier) }));
      const both = answers.flatMap(({ now, before }) => (now && before ? [now.value === before.value] : []));
      // The same in every period: a level, or an amount that is fixed.
      const isFixed = both.length > 1 && both.every(Boolean);
      return answers.map(({ later, earlier, now, before }) => judge(now, before, later, earlier, isFixed));
    });
  },
};

function judge(now: Reading | null, before: Reading | null, later: PlanColumn, earlier: PlanColumn, isFixed: boolean): Verdict {
  const cells = [now, before].flatMap((reading) => (reading ? [reading.cell] : []));
  if (!now || !before || isFixed || digitsOf(now) < TELLING_DIGITS || now.indicator.formulaColumns.has(later.column)) return cannotTell(...cells);
  if (now.value !== before.value) return holds(...cells);
  const { indicator, cell, value } = now;
  const facts = { path: indicator.path, header: later.header, earlierHeader: earlier.header, value };
  return broken(findingOf('time/repeated-period', { severity: 'warning', row: indicator.row, cells: [cell], related: [before.cell], facts, suggestion: null }));
}

/** Each result of a period with the one of equal length just before it. */
function neighbours({ comparableColumns }: Evidence): (readonly [PlanColumn, PlanColumn])[] {
  const periods = comparableColumns.filter(({ role }) => role === 'actualPeriod');
  const before = comparableColumns.filter(({ role }) => role === 'actualPrevPeriod');
  return periods.flatMap((later) => {
    const span = monthSpan(later.period);
    const earlier = [...periods, ...before].find((other) => {
      const own = monthSpan(other.period);
      return span && own && own.to + 1 === span.from && lengthOf(own) === lengthOf(span);
    });
    const unnamed = periods.length === 1 && before.length === 1 && before[0]?.period === null ? before[0] : undefined;
    const found = earlier ?? unnamed;
    return found ? [[later, found] as const] : [];
  });
}

function digitsOf({ value, decimals }: Reading): number {
  return Math.abs(value).toFixed(Math.min(decimals, 10)).replace('.', '').replace(/^0+|0+$/g, '').length;
}
