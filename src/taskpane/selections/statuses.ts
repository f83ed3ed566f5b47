import type { Assessment, Status } from '../../plan/model';

/** From good to bad, then those that are not judged: the order of the bar and of its legend. */
export const statusOrder: readonly Status[] = [
  'exceeded',
  'met',
  'on-track',
  'watch',
  'behind',
  'far-behind',
  'not-met',
  'regressed',
  'not-due',
  'missing-data',
  'data-error',
  'unscorable',
];

/** What the sheet highlights as lagging. */
export const laggingStatuses: ReadonlySet<Status> = new Set(['behind', 'far-behind', 'not-met', 'regressed']);

const judgedStatuses: ReadonlySet<Status> = new Set(['exceeded', 'met', 'on-track', 'watch', ...laggingStatuses]);

export function countByStatus(assessments: readonly Assessment[]): ReadonlyMap<Status, number> {
  const counts = new Map<Status, number>();
  for (const { status } of assessments) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}

/** How many were compared with their target, whatever came of it. */
export function countJudged(assessments: readonly Assessment[]): number {
  return assessments.filter(({ status }) => judgedStatuses.has(status)).length;
}
