/** R22: a result typed in for a period that has not begun by the reporting date. Estimates and formulas that wait for figures are none. */
import { wordKey } from '../../language/fold';
import type { PlanColumn } from '../../model';
import { figureOf, type Evidence, type Reading } from '../evidence';
import { broken, cannotTell, findingOf, holds, type CheckRule, type Verdict } from '../rule';
import { firstDayOf, monthSpan } from './period-end';

export const futurePeriod: CheckRule = {
  id: 'time/future-period',
  check: (evidence) => {
    const results = evidence.columnsOf('actualPeriod', 'actualCum').filter(({ header }) => !isEstimate(header));
    const ahead = results.filter((column) => isAhead(column, evidence));
    // A sheet whose only results lie ahead is one whose reporting date was set too early.
    const hasOthers = results.some((column) => !ahead.includes(column) && evidence.plan.indicators.some((row) => evidence.given(row, column)));
    return results.flatMap((column) => (ahead.includes(column) ? judge(column, hasOthers, evidence) : evidence.plan.indicators.map((row) => holds({ row: row.row, column: column.column }))));
  },
};

function judge(column: PlanColumn, hasOthers: boolean, evidence: Evidence): Verdict[] {
  const entered = evidence.plan.indicators.flatMap((indicator) => {
    const reading = evidence.given(indicator, column);
    return reading && reading.value !== 0 && !indicator.formulaColumns.has(column.column) ? [reading] : [];
  });
  const given = evidence.plan.indicators.filter((indicator) => figureOf(indicator, column).state !== 'blank');
  if (!hasOthers || entered.length === 0) return given.map(({ row }) => cannotTell({ row, column: column.column }));
  return entered.map((reading) => found(reading, evidence));
}

function found({ indicator, column, cell, value }: Reading, { context }: Evidence): Verdict {
  const facts = { path: indicator.path, header: column.header, period: column.period ?? '', asOf: context.asOf, value };
  return broken(findingOf('time/future-period', { severity: 'error', row: indicator.row, cells: [cell], related: [], facts, suggestion: null }));
}

/** The last month that the column adds begins after the reporting date. */
function isAhead({ period, role }: PlanColumn, { context }: Evidence): boolean {
  const span = monthSpan(period);
  return span !== null && firstDayOf(role === 'actualCum' ? span.to : span.from, context) > context.asOf;
}

function isEstimate(header: string): boolean {
  return /\b(?:uoc|du kien|du bao|uth)\b/.test(wordKey(header));
}
