import type { Assessment, Status } from '../../plan/model';
import { JUDGED } from '../../plan/progress/statuses';

export function countByStatus(assessments: readonly Assessment[]): ReadonlyMap<Status, number> {
  const counts = new Map<Status, number>();
  for (const { status } of assessments) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}

/** How many were compared with their target, whatever came of it. */
export function countJudged(assessments: readonly Assessment[]): number {
  return assessments.filter(({ status }) => JUDGED.has(status)).length;
}
