/** Rows are known by their path from one workbook or period to the next. */
import { wordKey } from '../language/fold';
import type { Indicator, Plan } from '../model';
import type { ApprovedPlan, ApprovedTarget } from './rule';

/** One text for one path, to compare paths by: case, marks and signs do not matter. */
export function pathKey(path: readonly string[]): string {
  return path.map(wordKey).join(' / ');
}

export interface ApprovedRows {
  /** The approved target of each row that has one. */
  readonly of: (row: number) => ApprovedTarget | null;
  /** Approved targets for which the sheet has no row. */
  readonly missing: readonly ApprovedTarget[];
}

/** Which rows the approved targets belong to: by their path, else by their own name where only one row and one target bear it. */
export function matchApproved({ indicators }: Plan, { targets }: ApprovedPlan): ApprovedRows {
  const rows = new Map<number, ApprovedTarget>();
  const taken = new Set<ApprovedTarget>();
  const take = (indicator: Indicator, target: ApprovedTarget): void => {
    rows.set(indicator.row, target);
    taken.add(target);
  };
  const pair = (key: (path: readonly string[]) => string, isUnique: boolean): void => {
    const left = indicators.filter(({ row }) => !rows.has(row));
    const open = targets.filter((target) => !taken.has(target));
    for (const target of open) {
      const same = left.filter(({ path, row }) => !rows.has(row) && key(path) === key(target.path));
      const rivals = open.filter((other) => key(other.path) === key(target.path));
      const [first] = same;
      if (first && (!isUnique || (same.length === 1 && rivals.length === 1))) take(first, target);
    }
  };
  pair(pathKey, false);
  pair((path) => pathKey(path.slice(-1)), true);
  return { of: (row) => rows.get(row) ?? null, missing: targets.filter((target) => !taken.has(target)) };
}
