/** What a person has said about columns, put in the place of what their headings say. */
import type { ColumnCorrection, ColumnRole, PlanColumn } from '../model';
import type { HeadingSort } from './heading-facts';
import type { Heading } from './headings';
import { namedPeriod, type NamedPeriod } from './periods';

/** Corrections of one sheet by 0-based column; of several for one column the last holds. */
export type Corrections = ReadonlyMap<number, ColumnCorrection>;

export function correctionsByColumn(corrections: readonly ColumnCorrection[]): Corrections {
  return new Map(corrections.map((correction) => [correction.column, correction]));
}

/** The headings without those that a person has put aside, and with an empty one for each column that only a person has given a role. */
export function withCorrectedHeadings(headings: readonly Heading[], corrections: Corrections): readonly Heading[] {
  if (corrections.size === 0) return headings;
  const headed = new Set(headings.map((heading) => heading.column));
  const added = [...corrections.values()].filter(({ column, role }) => role !== 'ignore' && !headed.has(column)).map(({ column }): Heading => ({ column, parts: [], isOwn: true }));
  return [...headings.filter(({ column }) => corrections.get(column)?.role !== 'ignore'), ...added].sort((a, b) => a.column - b.column);
}

/** What a corrected heading says to its neighbours: the person's role and period instead of its words. */
export function correctedSort(sort: HeadingSort, correction: ColumnCorrection | undefined): HeadingSort {
  if (!correction || correction.role === 'ignore') return sort;
  const { role } = correction;
  const period = correctedPeriod(sort, correction) ?? { span: null, year: null };
  const of = FIGURES[role];
  if (of === undefined) return { is: 'role', role, confidence: 1, period };
  return { is: 'figures', of, isCumulative: role === 'actualCum', isOnePeriod: role === 'actualPeriod', isNextPeriod: role === 'planPeriod', period };
}

/** The period that a person has given, else the one that the heading names. */
function correctedPeriod(sort: HeadingSort, correction: ColumnCorrection): NamedPeriod | null {
  if (correction.period !== null) return namedPeriod(correction.period);
  return 'period' in sort ? (sort.period ?? null) : null;
}

/** Roles that the reading of other columns depends on. */
const FIGURES: Readonly<Partial<Record<ColumnRole, (HeadingSort & { is: 'figures' })['of']>>> = {
  plan: 'plan',
  planPeriod: 'plan',
  actualPeriod: 'actual',
  actualCum: 'actual',
  estimate: 'estimate',
};

/** The column as a person has said it. */
export function correctedColumn(column: PlanColumn, correction: ColumnCorrection | undefined): PlanColumn {
  if (!correction || correction.role === 'ignore') return column;
  return { ...column, role: correction.role, period: correction.period ?? column.period, confidence: 1, reasons: [{ because: 'person' }], alternatives: [] };
}
