/** Rows are known by their path from one workbook or period to the next. */
import { wordKey } from '../language/fold';
import type { ApprovedPlan, ApprovedTarget, Plan } from '../model';

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

/**
 * Which rows the approved targets belong to: by their path, else by the row that is known to be theirs (a renamed one), else by their own name
 * where only one row and one target bear it.
 */
export function matchApproved({ indicators }: Plan, { targets }: ApprovedPlan): ApprovedRows {
  const rows = new Map<number, ApprovedTarget>();
  const taken = new Set<ApprovedTarget>();
  const take = (row: number, target: ApprovedTarget): void => {
    rows.set(row, target);
    taken.add(target);
  };
  const byPath = grouped(indicators, ({ path }) => pathKey(path));
  const isRow = new Set(indicators.map(({ row }) => row));
  const passes: readonly ((target: ApprovedTarget) => number | undefined)[] = [
    ({ path, row }) => byPath.get(pathKey(path))?.find((indicator) => indicator.row === row)?.row,
    ({ path }) => byPath.get(pathKey(path))?.find((indicator) => !rows.has(indicator.row))?.row,
    ({ row }) => (typeof row === 'number' && isRow.has(row) ? row : undefined),
  ];
  for (const find of passes) {
    for (const target of targets) {
      const row = taken.has(target) ? undefined : find(target);
      if (row !== undefined && !rows.has(row)) take(row, target);
    }
  }
  const leftByName = grouped(indicators.filter(({ row }) => !rows.has(row)), ownName);
  for (const [name, open] of grouped(targets.filter((target) => !taken.has(target)), ownName)) {
    const [target, rival] = open;
    const [only, other] = leftByName.get(name) ?? [];
    if (target && only && !rival && !other) take(only.row, target);
  }
  return { of: (row) => rows.get(row) ?? null, missing: targets.filter((target) => !taken.has(target)) };
}

function ownName({ path }: { readonly path: readonly string[] }): string {
  return pathKey(path.slice(-1));
}

function grouped<T>(all: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}
