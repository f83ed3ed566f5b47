/** What a supervisor is told about a plan: counted, by section and by owner, who lags and why, what has changed. Facts only; `messages/` says them. */
import type { ClosedPeriod } from '../history/periods';
import type { DismissedFinding, IsoDate } from '../model';
import { planYearOf } from '../progress/expected';
import { LAGGING } from '../progress/statuses';
import { changesSince, periodBefore, type ChangesFacts } from './changes';
import { countRows, type LeftOut, type SubRows } from './counted-rows';
import { countStatuses, type Counts } from './counts';
import { ownersByRow, type Owner } from './owners';
import { bySection, type SectionFacts } from './sections';
import { villageFacts } from './villages';
import { furthestBehindFirst, standingsOf, type Judged, type Standing } from './standings';

export interface ReportFacts {
  readonly asOf: IsoDate;
  /** Each target once; in the order of the sheet. */
  readonly counted: readonly Standing[];
  readonly counts: Counts;
  readonly leftOut: readonly LeftOut[];
  readonly sections: readonly SectionFacts[];
  /** In the order in which the sheet names them; indicators without an owner last. */
  readonly owners: readonly OwnerFacts[];
  /** Villages that have targets and results of their own on the sheet; empty where it has none. */
  readonly villages: readonly OwnerFacts[];
  /** Of the counted ones, furthest behind first. */
  readonly lagging: readonly LaggingFacts[];
  /** Null where no earlier period of this year has been closed. */
  readonly changes: ChangesFacts | null;
}

export interface LaggingFacts {
  readonly standing: Standing;
  /** What the sheet's note says; null where it says nothing. */
  readonly cause: string | null;
  readonly owners: readonly Owner[];
}

export interface OwnerFacts {
  /** Null: nobody is named. */
  readonly owner: Owner | null;
  readonly rows: readonly Standing[];
  readonly counts: Counts;
  readonly lagging: readonly LaggingFacts[];
  /** A result is due and is not there. */
  readonly missing: readonly Standing[];
  /** A figure is wrong, so that nothing can be said. */
  readonly wrong: readonly Standing[];
}

export interface FactsInput extends Judged {
  readonly dismissed: readonly DismissedFinding[];
  readonly subRows: SubRows;
  /** What the sheet's cells say of a row, by 0-based row; null where they are blank. */
  readonly texts: RowTexts;
  readonly closed: readonly ClosedPeriod[];
}

export interface RowTexts {
  readonly ownerOf: (row: number) => string | null;
  readonly noteOf: (row: number) => string | null;
}

export function reportFacts(input: FactsInput): ReportFacts {
  const { plan, asOf, findings, dismissed, texts } = input;
  const duplicates = [...findings, ...dismissed.map(({ finding }) => finding)];
  const { counted, leftOut } = countRows(plan, standingsOf(input), duplicates, input.subRows);
  const owners = ownersByRow(new Map(counted.map(({ indicator: { row } }) => [row, texts.ownerOf(row)])));
  const lagging = counted
    .filter(({ assessment }) => LAGGING.has(assessment.status))
    .sort(furthestBehindFirst)
    .map((standing): LaggingFacts => {
      const { row } = standing.indicator;
      return { standing, cause: texts.noteOf(row), owners: owners.get(row) ?? [] };
    });
  const before = periodBefore(input.closed, asOf, plan.sheet, planYearOf(plan, asOf));
  return {
    asOf,
    counted,
    counts: countStatuses(counted),
    leftOut,
    sections: bySection(plan, counted),
    owners: byOwner(counted, lagging, owners),
    villages: villageFacts(plan, input.configuration, asOf),
    lagging,
    changes: before && changesSince(before, counted),
  };
}

function byOwner(counted: readonly Standing[], lagging: readonly LaggingFacts[], owners: ReadonlyMap<number, readonly Owner[]>): readonly OwnerFacts[] {
  const ownersOf = ({ indicator }: Standing): readonly Owner[] => owners.get(indicator.row) ?? [];
  const all = new Map(counted.flatMap(ownersOf).map((owner) => [owner.key, owner]));
  const nobodys = counted.filter((standing) => ownersOf(standing).length === 0);
  const facts = (owner: Owner | null, rows: readonly Standing[]): OwnerFacts => ({
    owner,
    rows,
    counts: countStatuses(rows),
    lagging: lagging.filter(({ standing }) => rows.includes(standing)),
    missing: rows.filter(({ assessment }) => assessment.status === 'missing-data'),
    wrong: rows.filter(({ assessment }) => assessment.status === 'data-error'),
  });
  return [
    ...[...all.values()].map((owner) => facts(owner, counted.filter((standing) => ownersOf(standing).some(({ key }) => key === owner.key)))),
    ...(nobodys.length > 0 ? [facts(null, nobodys)] : []),
  ];
}
