/**
 * `npm run bench:faults [-- every]`: the whole fault matrix, each operation at each of its requests under each fault on each Excel; or only
 * every so manieth case of it. What went wrong is told case by case, the outcome in one line.
 */
import type { PersonaId } from '../../src/preview/personas';
import { examine, Tally } from '../excel/faults/examine';
import { Bench, type Operation } from '../excel/faults/lab';
import { prepareOperations } from '../excel/faults/operations';
import { strikes } from '../excel/faults/strikes';

const EVERY = Number(process.argv[2] ?? 1);
const personas: readonly PersonaId[] = ['microsoft-365', 'excel-2021', 'excel-2024', 'excel-web'];

async function main(): Promise<void> {
  const tally = new Tally();
  const bench = new Bench();
  let at = 0;
  const operations: readonly Operation[] = Object.values<Operation>({ ...(await prepareOperations()) });
  for (const operation of operations) {
    const before = tally.cases;
    await examine(bench, tally, operation, () => personas.flatMap((persona) => Object.values(strikes).flatMap((strike) => (at++ % EVERY === 0 ? [{ strike, persona }] : []))));
    bench.close();
    process.stdout.write(`${operation.name}: ${tally.cases - before} cases\n`);
  }
  for (const failure of tally.failures) process.stdout.write(`  ${failure}\n`);
  process.stdout.write(`${tally.line}\n`);
  if (tally.failures.length > 0) process.exitCode = 1;
}

void main();
