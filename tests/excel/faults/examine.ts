/** Many cases of one operation, counted. */
import type { FaultName } from '../../../src/preview/faults/fault';
import type { PersonaId } from '../../../src/preview/personas';
import { cleanRun, type Bench, type Operation } from './lab';
import type { Strike } from './strikes';

export class Tally {
  cases = 0;
  lost = 0;
  half = 0;
  readonly struck = new Set<FaultName>();
  /** Everything that went otherwise than it should, in words. */
  readonly failures: string[] = [];

  get line(): string {
    return `${this.cases} fault cases, ${this.lost} lost, ${this.half} half-written`;
  }
}

export interface Struck {
  readonly strike: Strike;
  readonly persona: PersonaId;
}

/** `casesAt` gives what strikes a batch; `toLast` is how far it is from the operation's last one, which is the one that writes. */
export async function examine(bench: Bench, tally: Tally, operation: Operation, casesAt: (toLast: number) => readonly Struck[]): Promise<void> {
  const clean = await cleanRun(operation);
  for (let batch = 1; batch <= clean.batches; batch += 1) {
    for (const { strike, persona } of casesAt(clean.batches - batch)) {
      const verdict = await bench.examine({ operation, batch, strike, persona }, clean);
      // A refusal before this batch, or an operation that ended earlier, is no case.
      if (verdict.outcome === 'not-struck') continue;
      tally.cases += 1;
      tally.struck.add(strike.fault.name);
      if (verdict.outcome === 'lost') tally.lost += 1;
      if (verdict.outcome === 'half-written') tally.half += 1;
      if ('why' in verdict) tally.failures.push([operation.name, `batch ${batch} of ${clean.batches}`, JSON.stringify(strike), persona, verdict.outcome, ...verdict.why].join(' | '));
    }
  }
}
