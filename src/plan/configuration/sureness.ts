/** How sure the reader is of a column's role, in steps that a person can tell apart. */
import type { ColumnRole, PlanColumn } from '../model';

export type Sureness = 'certain' | 'likely' | 'guess';

const CERTAIN = 0.85;
const LIKELY = 0.6;

/** `confidence` from 0 to 1. */
export function sureness(confidence: number): Sureness {
  if (confidence >= CERTAIN) return 'certain';
  return confidence >= LIKELY ? 'likely' : 'guess';
}

/** Nothing is judged by columns of these roles: which of them it is can stay open. */
const IDLE: readonly ColumnRole[] = ['other', 'note', 'owner', 'freq', 'code', 'stt'];

/** Whether a person should look at the column: its role is not certain, another one is in question or it is no more than a guess, and judging hangs on it. */
export function isUnsure({ role, confidence, alternatives }: PlanColumn): boolean {
  if (sureness(confidence) === 'certain') return false;
  const inQuestion = alternatives.map((alternative) => alternative.role);
  if ([role, ...inQuestion].every((one) => IDLE.includes(one))) return false;
  return inQuestion.length > 0 || sureness(confidence) === 'guess';
}
