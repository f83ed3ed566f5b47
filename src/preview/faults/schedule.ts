/** When a fault strikes. Batches are numbered from 1, counted from the fault's injection; those that only let go of kept objects do not count. */
import { isFaultName, isLasting, type FaultName } from './fault';

/** `once`: at the next batch. `batch`: at that one alone. `from`: at that one and all after it. `always`: from now on. */
export type When = 'once' | 'always' | { readonly batch: number } | { readonly from: number };

export interface ScheduledFault {
  readonly name: FaultName;
  readonly when: When;
}

/** First and last batch. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Throws RangeError where a number is none of a batch. */
export function spanOf(when: When): Span {
  if (when === 'once') return { first: 1, last: 1 };
  if (when === 'always') return { first: 1, last: Infinity };
  const [first, last] = 'batch' in when ? [when.batch, when.batch] : [when.from, Infinity];
  if (!Number.isInteger(first) || first < 1) throw new RangeError(`batches are numbered from 1, not ${String(first)}`);
  return { first, last };
}

/**
 * Reads `connection-lost-after@3` (at the third batch), `slow-host@3+` (from the third on), `cell-edit-mode@once`, `read-only@always`; a mere
 * name strikes as is usual for the fault. Null where it is none of these.
 */
export function parseScheduledFault(text: string): ScheduledFault | null {
  const [, name = '', once, always, batch, onwards] = /^([a-z-]+?)(?:@(?:(once)|(always)|([1-9]\d{0,5})(\+?)))?$/.exec(text.trim()) ?? [];
  if (!isFaultName(name)) return null;
  if (once !== undefined) return { name, when: 'once' };
  if (always !== undefined) return { name, when: 'always' };
  if (batch !== undefined) return { name, when: onwards === '+' ? { from: Number(batch) } : { batch: Number(batch) } };
  return { name, when: isLasting(name) ? 'always' : 'once' };
}
