/** Rows are known by their path from one workbook or period to the next. */
import { wordKey } from '../language/fold';
import type { ApprovedPlan, ApprovedTarget, Plan } from '../model';

/** One text for one path, to compare paths by: case, marks and signs do not matter. */
export function pathKey(path: readonly string[]): string {
  return path.map(wordKey).join(' / ');
}

/** Something that was said of an indicator earlier. */
export interface Named {
  readonly path: readonly string[];
  /** The row of the plan sheet that it is known to belong to, under whatever name; absent or null where only the path can tell. */
  readonly row?: number | null;
}

export interface MatchedRows<T> {
  /** What was said of each row; null where nothing was. */
  readonly of: (row: number) => T | null;
  /** That for which the sheet has no row. */
  readonly missing: readonly T[];
}

/** Which rows the approved targets belong to. */
export function matchApproved(plan: Plan, { targets }: ApprovedPlan): MatchedRows<ApprovedTarget> {
  return matchRows(plan, targets);
}

/**
 * Which rows something belongs to that was said earlier: by their path, else by the row that is known to be its own (a renamed one), else by
 * its own name where only one row and one of what was said bear it.
 */
export function matchRows<T extends Named>({ indicators }: Pick<Plan, 'indicators'>, said: readonly T[]): MatchedRows<T> {
  const rows = new Map<number, T>();
  const taken = new Set<T>();
  const take = (row: number, one: T): void => {
    rows.set(row, one);
    taken.add(one);
  };
  const byPath = grouped(indicators, ({ path }) => pathKey(path));
  const isRow = new Set(indicators.map(({ row }) => row));
  const passes: readonly ((one: T) => number | undefined)[] = [
    ({ path, row }) => byPath.get(pathKey(path))?.find((indicator) => indicator.row === row)?.row,
    ({ path }) => byPath.get(pathKey(path))?.find((indicator) => !rows.has(indicator.row))?.row,
    ({ row }) => (typeof row === 'number' && isRow.has(row) ? row : undefined),
  ];
  for (const find of passes) {
    for (const one of said) {
      const row = taken.has(one) ? undefined : find(one);
      if (row !== undefined && !rows.has(row)) take(row, one);
    }
  }
  const leftByName = grouped(indicators.filter(({ row }) => !rows.has(row)), ownName);
  for (const [name, open] of grouped(said.filter((one) => !taken.has(one)), ownName)) {
    const [first, rival] = open;
    const [only, other] = leftByName.get(name) ?? [];
    if (first && only && !rival && !other) take(only.row, first);
  }
  return { of: (row) => rows.get(row) ?? null, missing: said.filter((one) => !taken.has(one)) };
}

function ownName({ path }: Named): string {
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
