/** R26: a result of a closed period that is another now. */
import type { PeriodId, PlanColumn } from '../../model';
import type { Evidence } from '../evidence';
import { pathKey } from '../paths';
import { broken, cannotTell, findingOf, holds, type CheckRule, type ClosedFigure, type Verdict } from '../rule';
import { monthSpan } from './period-end';

export const closedPeriodChanged: CheckRule = {
  id: 'time/closed-period-changed',
  check: (evidence) => {
    const { closed = [] } = evidence.context;
    return closed.flatMap((figure) => {
      const rows = evidence.plan.indicators.filter(({ path }) => pathKey(path) === pathKey(figure.path));
      const [row, another] = rows;
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

/** Whether the column gives the result of just that period. A column that does not name its period is of the one that the sheet states. */
function covers(column: PlanColumn, figure: ClosedFigure, { plan }: Evidence): boolean {
  const own = column.period ?? (column.column === plan.actualColumn ? plan.period : null);
  switch (column.role) {
    case 'actualCum': return figure.isCumulative && isSame(own, figure.period);
    case 'actualPeriod':
    case 'actualPrevPeriod': return !figure.isCumulative && isSame(own, figure.period);
    case 'samePeriodLY': return isSame(own, figure.period);
    case 'prevYear': return figure.isCumulative && isSame(own, figure.period);
    default: return false;
  }
}

function isSame(a: PeriodId | null, b: PeriodId): boolean {
  const [one, other] = [monthSpan(a), monthSpan(b)];
  return one !== null && other !== null && one.from === other.from && one.to === other.to;
}
