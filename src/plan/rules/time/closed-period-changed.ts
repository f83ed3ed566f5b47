/** R26: a result of a closed period that is another now. */
import type { Indicator, PeriodId, PlanColumn } from '../../model';
import type { Evidence } from '../evidence';
import { pathKey } from '../paths';
import { broken, cannotTell, findingOf, holds, type CheckRule, type ClosedFigure, type Verdict } from '../rule';
import { monthSpan } from './period-end';

export const closedPeriodChanged: CheckRule = {
  id: 'time/closed-period-changed',
  check: (evidence) => {
    const { closed = [] } = evidence.context;
    return closed.flatMap((figure) => {
      const isIts = ({ row, path }: Indicator): boolean => (figure.row === undefined ? pathKey(path) === pathKey(figure.path) : row === figure.row);
      const [row, another] = evidence.plan.indicators.filter(isIts);
      if (!row || another) return [];
      return evidence.amountColumns.filter((column) => covers(column, figure, evidence)).map((column): Verdict => {
        const reading = evidence.sound(row, column);
        if (!reading) return cannotTell({ row: row.row, column: column.column });
        // What is printed with fewer digits is the same figure.
        const half = 0.5000001 * 10 ** -Math.min(reading.decimals, figure.decimals);
        if (Math.abs(reading.value - figure.value) <= half) return holds(reading.cell);
        const facts = {
          path: row.path, period: figure.period, header: column.header, closedOn: figure.closedOn, closed: figure.value, value: reading.value,
        };
        const suggestion = { cell: reading.cell, value: figure.value };
        return broken(findingOf('time/closed-period-changed', { severity: 'warning', row: row.row, cells: [reading.cell], related: [], facts, suggestion }));
      });
    });
  },
};

/** Whether the column gives the result of just that period. */
function covers(column: PlanColumn, figure: ClosedFigure, evidence: Evidence): boolean {
  switch (column.role) {
    case 'actualCum': return figure.isCumulative && isUpTo(column, figure, evidence);
    case 'actualPeriod':
    case 'actualPrevPeriod': return !figure.isCumulative && isSame(ownPeriod(column, evidence), figure.period);
    case 'samePeriodLY': return isSame(ownPeriod(column, evidence), figure.period);
    case 'prevYear': return figure.isCumulative && isSame(ownPeriod(column, evidence), figure.period);
    default: return false;
  }
}

/** A column that does not name its period is of the one that the sheet states. */
function ownPeriod({ column, period }: PlanColumn, { plan }: Evidence): PeriodId | null {
  return period ?? (column === plan.actualColumn ? plan.period : null);
}

/**
 * A result since the start of the year ends where its period does: "lũy kế" on a sheet of June. Where neither heading nor sheet names a period,
 * it is up to the reporting date.
 */
function isUpTo(column: PlanColumn, figure: ClosedFigure, evidence: Evidence): boolean {
  const own = ownPeriod(column, evidence);
  if (own === null) return column.column === evidence.plan.actualColumn && figure.reportingDate === evidence.context.asOf;
  if (isSame(own, figure.period)) return true;
  const [one, other] = [monthSpan(own), monthSpan(figure.period)];
  return column.period === null && !isSecondHalf(own) && one !== null && one.to === other?.to;
}

/** "6 tháng cuối năm": its sum may begin in July. */
function isSecondHalf(period: PeriodId): boolean {
  return period.endsWith('-H2');
}

function isSame(a: PeriodId | null, b: PeriodId): boolean {
  const [one, other] = [monthSpan(a), monthSpan(b)];
  return one !== null && other !== null && one.from === other.from && one.to === other.to;
}
