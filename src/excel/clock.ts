import type { IsoDate } from '../plan/model';

/** Today on this computer's calendar, as `2023-06-30`. Local, not UTC: in Việt Nam the UTC day changes only at seven in the morning. */
export function today(now: Date = new Date()): IsoDate {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}

/** The minute on this computer's clock, as `2023-06-30T14:05`. */
export function minuteOf(at: Date): string {
  return `${today(at)}T${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
}
