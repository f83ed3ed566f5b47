/** The faults that have been injected, and which of them strike which batch. */
import type { Fault, FaultName } from './fault';
import { spanOf, type Span, type When } from './schedule';

/** A fault on its schedule. */
export interface Injection {
  readonly fault: Fault;
  /** Batches by their numbers in the host, last one included. */
  readonly span: Span;
  /** In force from the injection on, not only from the next batch that counts. */
  readonly isNow: boolean;
  /** How many batches it has struck. */
  strikes: number;
  /** Ends the state that it has brought about, if it has. */
  takeBack: (() => void) | null;
}

/** Where a batch stands: the number of the last one that counts, and whether that is this one. */
export interface Place {
  readonly number: number;
  readonly counts: boolean;
}

export class Injections {
  private entries: readonly Injection[] = [];
  private arrived = 0;
  private listeners: (() => void)[] = [];

  /** Numbers a batch. One that does not count is struck only by what is in force already and goes on. */
  arrive(counts: boolean): Place {
    if (counts) this.arrived += 1;
    return { number: this.arrived, counts };
  }

  /** Takes what the schedule counts from the next batch on. */
  add(fault: Fault, when: When): Injection {
    const { first, last } = spanOf(when);
    const entry: Injection = { fault, span: { first: this.arrived + first, last: this.arrived + last }, isNow: when === 'always', strikes: 0, takeBack: null };
    this.entries = [...this.entries, entry];
    return entry;
  }

  due({ number, counts }: Place): readonly Injection[] {
    return this.entries.filter(({ span, isNow }) => (counts ? number >= span.first && number <= span.last : span.last === Infinity && (isNow || number >= span.first)));
  }

  dueNamed<Name extends FaultName>(place: Place, name: Name): readonly Extract<Fault, { readonly name: Name }>[] {
    return this.due(place).flatMap(({ fault }) => (isNamed(fault, name) ? [fault] : []));
  }

  /** Counts that the fault has struck the batch; those without a number are not counted. */
  strike(entry: Injection, { counts }: Place): void {
    if (counts) entry.strikes += 1;
  }

  remove(entry: Injection): void {
    this.entries = this.entries.filter((other) => other !== entry);
    entry.takeBack?.();
    entry.takeBack = null;
    this.tell();
  }

  clear(): void {
    for (const entry of this.entries) this.remove(entry);
  }

  /** Removes what strikes no later batch. */
  expire({ number }: Place): void {
    for (const entry of this.entries) if (entry.span.last <= number) this.remove(entry);
  }

  /** Resolves when something has been taken away, or `tell` is called. */
  change(): Promise<void> {
    return new Promise((resolve) => {
      this.listeners.push(resolve);
    });
  }

  tell(): void {
    for (const listener of this.listeners.splice(0)) listener();
  }
}

function isNamed<Name extends FaultName>(fault: Fault, name: Name): fault is Extract<Fault, { readonly name: Name }> {
  return fault.name === name;
}
