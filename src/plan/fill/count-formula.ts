/** Live counts over the plan's status column. */
import { absoluteAddress, quoteSheetName } from '../address';
import { STATUS_LABELS } from '../configuration/words';
import type { Status } from '../model';
import { textConstant } from './live-cell';

export interface StatusColumn {
  readonly sheet: string;
  readonly column: number;
  /** Rows that show a status and are not to be counted, 0-based. */
  readonly leftOut: ReadonlySet<number>;
  /** All rows that count somewhere, ascending. */
  readonly counted: readonly number[];
}

/**
 * How many of these rows (0-based, ascending) show one of the statuses, without a `=` in front. Rows that follow each other are counted as one
 * range, so that an inserted row belongs to it; a range ends where a row stands that counts elsewhere or not at all.
 */
export function countFormula(rows: readonly number[], statuses: readonly Status[], { sheet, column, leftOut, counted }: StatusColumn): string {
  const own = new Set(rows);
  const others = [...leftOut, ...counted.filter((row) => !own.has(row))];
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && !others.some((other) => other > last[1] && other < row)) last[1] = row;
    else runs.push([row, row]);
  }
  const ranges = runs.map(([first, end]) => `${quoteSheetName(sheet)}!${absoluteAddress(first, column)}:${absoluteAddress(end, column)}`);
  const counts = ranges.flatMap((range) => statuses.map((status) => `COUNTIF(${range},${textConstant(STATUS_LABELS[status])})`));
  return counts.length === 0 ? '0' : counts.join('+');
}
