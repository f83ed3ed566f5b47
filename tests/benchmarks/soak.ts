/**
 * `npm run bench:soak [-- runs]`: 200 runs on one workbook, every fourth after a person has changed a figure. Neither the memory nor what is
 * kept in the workbook grows, and the last result is that of a single run.
 */
import { removeEverything } from '../../src/excel/remove';
import { closeSamples } from '../excel/open-sample';
import { soak } from '../excel/soak';

const RUNS = Number(process.argv[2] ?? 200);
/** In the heap, from the twentieth part of the runs on. */
const MOST_GROWTH_MB = 40;

async function main(): Promise<void> {
  const sizes: number[] = [];
  const step = Math.max(1, Math.floor(RUNS / 10));
  const { differences, parts, fileBytes } = await soak(RUNS, (run) => {
    if (run % step === step - 1) sizes.push(heapMegabytes());
  });
  const removed = await removeEverything();
  closeSamples();
  const growth = (sizes.at(-1) ?? 0) - (sizes[1] ?? sizes[0] ?? 0);
  process.stdout.write(`${RUNS} runs, ${differences.length} differences from a single run, ${parts} parts of ours in the workbook, file ${fileBytes.join(' → ')} bytes, heap ${sizes.map((size) => size.toFixed(0)).join(' ')} MB\n`);
  for (const line of differences) process.stdout.write(`  ${line}\n`);
  if (differences.length > 0 || parts > 3 || growth > MOST_GROWTH_MB || !removed.ok) process.exitCode = 1;
}

function heapMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1_048_576;
}

void main();
