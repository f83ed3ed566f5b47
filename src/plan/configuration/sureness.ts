/** How sure the reader is of a column's role, in steps that a person can tell apart. */
import type { PlanColumn } from '../model';

export type Sureness = 'certain' | 'likely' | 'guess';

const CERTAIN = 0.85;
const LIKELY = 0.6;

/** `confidence` from 0 to 1. */
export function sureness(confidence: number): Sureness {
  if (confidence >= CERTAIN) return 'certain';
  return confidence >= LIKELY ? 'likely' : 'guess';
}

/** Whether a person should look at the column: another role is in question, or the role is no more than a guess. */
export function isUnsure({ role, confidence, alternatives }: PlanColumn): boolean {
  // A heading that no role explains is left alone: nothing is judged by it.
  return alternatives.length > 0 || (role !== 'other' && sureness(confidence) === 'guess');
}
