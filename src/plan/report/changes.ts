/** "Thay đổi từ kỳ trước": how the indicators stand against the last period that was closed. Says nothing of what cannot be compared. */
import type { ClosedPeriod, ClosedRow } from '../history/periods';
import type { IsoDate, Status } from '../model';
import { JUDGED, LAGGING, STATUS_ORDER } from '../progress/statuses';
import type { Standing } from './standings';

export interface Moved {
  readonly standing: Standing;
  readonly before: ClosedRow & { readonly status: Status };
}

export interface ChangesFacts {
  /** The reporting date of the period that is compared with. */
  readonly since: IsoDate;
  /** Lagging now, and not then. */
  readonly newlyLate: readonly Moved[];
  /** Lagging then; on its way or reached now. */
  readonly recovered: readonly Moved[];
  /** Lagging then and now, but better or worse than then. */
  readonly improved: readonly Moved[];
  readonly worsened: readonly Moved[];
  /** Indicators that the earlier period does not tell of, or did not judge, or that cannot be judged now. */
  readonly notCompared: number;
}

/** The latest period of the same plan year that was closed before the reporting date; null where none was. */
export function periodBefore(periods: readonly ClosedPeriod[], asOf: IsoDate, sheet: string, year: number): ClosedPeriod | null {
  const earlier = periods.filter((period) => period.sheet === sheet && period.date < asOf && Number(period.date.slice(0, 4)) === year);
  return earlier.reduce<ClosedPeriod | null>((latest, period) => (latest === null || period.date > latest.date ? period : latest), null);
}

export function changesSince(period: ClosedPeriod, standings: readonly Standing[]): ChangesFacts {
  const before = new Map(period.rows.flatMap((row) => (typeof row.row === 'number' && row.status !== null ? [[row.row, { ...row, status: row.status }] as const] : [])));
  const pairs = standings.flatMap((standing): readonly Moved[] => {
    const then = before.get(standing.indicator.row);
    return then ? [{ standing, before: then }] : [];
  });
  const compared = pairs.filter(({ standing, before: { status } }) => JUDGED.has(standing.assessment.status) && JUDGED.has(status));
  // What nobody could judge then, or what was not due, was not late then.
  const newlyLate = pairs.filter(({ standing, before: { status } }) => isLate(standing) && !LAGGING.has(status) && status !== 'data-error' && status !== 'unscorable');
  const stillLate = compared.filter(({ standing, before: { status } }) => isLate(standing) && LAGGING.has(status));
  return {
    since: period.date,
    newlyLate,
    recovered: compared.filter(({ standing, before: { status } }) => !isLate(standing) && LAGGING.has(status)),
    improved: stillLate.filter((moved) => stepsUp(moved) > 0),
    worsened: stillLate.filter((moved) => stepsUp(moved) < 0),
    notCompared: standings.length - new Set([...compared, ...newlyLate]).size,
  };
}

function isLate({ assessment }: Standing): boolean {
  return LAGGING.has(assessment.status);
}

/** Steps towards the better end of the scale; a regression is the worst. */
function stepsUp({ standing, before }: Moved): number {
  return STATUS_ORDER.indexOf(before.status) - STATUS_ORDER.indexOf(standing.assessment.status);
}
