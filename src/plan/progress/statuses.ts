/** The statuses in order, and what they have in common. */
import type { Status } from '../model';

/** From good to bad, then those that are not judged. */
export const STATUS_ORDER: readonly Status[] = [
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
export const LAGGING: ReadonlySet<Status> = new Set<Status>(['behind', 'far-behind', 'not-met', 'regressed']);

/** Compared with the target, whatever came of it. */
export const JUDGED: ReadonlySet<Status> = new Set<Status>(['exceeded', 'met', 'on-track', 'watch', ...LAGGING]);
