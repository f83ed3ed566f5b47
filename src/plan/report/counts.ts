/** How many indicators stand how. */
import type { Status } from '../model';
import { LAGGING } from '../progress/statuses';
import type { Standing } from './standings';

export type Counts = ReadonlyMap<Status, number>;

/** The columns of a report's table: statuses that a supervisor reads as one. */
export const STATUS_GROUPS = {
  reached: ['exceeded', 'met'],
  onTrack: ['on-track'],
  watch: ['watch'],
  late: [...LAGGING],
  notDue: ['not-due'],
  missing: ['missing-data', 'data-error'],
} as const satisfies Readonly<Record<string, readonly Status[]>>;
export type StatusGroup = keyof typeof STATUS_GROUPS;
export const STATUS_GROUP_IDS = Object.keys(STATUS_GROUPS) as readonly StatusGroup[];

export function countStatuses(standings: readonly Standing[]): Counts {
  const counts = new Map<Status, number>();
  for (const { assessment } of standings) counts.set(assessment.status, (counts.get(assessment.status) ?? 0) + 1);
  return counts;
}

/** How many of these statuses together; of all where none are named. */
export function total(counts: Counts, statuses: readonly Status[] = [...counts.keys()]): number {
  return statuses.reduce((sum, status) => sum + (counts.get(status) ?? 0), 0);
}
