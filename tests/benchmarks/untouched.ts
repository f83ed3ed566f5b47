/**
 * `npm run bench:untouched -- <folder> [generated]`: updates every workbook in a folder and so many generated ones, takes the update back,
 * updates again and removes everything; every cell, format and rule that is not ours is compared before and after.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { fileOf, generatedPlan } from '../excel/generated-plan';
import { tracesIn, type Traces } from '../excel/nothing-else';
import { closeSamples, openSample } from '../excel/open-sample';

const [, , folder, generated = '0'] = process.argv;

async function main(): Promise<void> {
  const tally = { workbooks: 0, unreadable: 0, filled: 0, touched: 0 };
  const refused = new Map<string, number>();
  const examine = async (name: string, bytes: Uint8Array): Promise<void> => {
    const traces = await tracesOf(bytes);
    tally.workbooks += 1;
    if (!traces) tally.unreadable += 1;
    else if (traces.refused !== null) refused.set(traces.refused, (refused.get(traces.refused) ?? 0) + 1);
    if (traces?.isFilled) tally.filled += 1;
    if (traces && traces.problems.length > 0) tally.touched += 1;
    for (const problem of traces?.problems ?? []) process.stdout.write(`${name}: ${problem}\n`);
  };
  for (const path of folder === undefined ? [] : workbooksIn(folder)) await examine(path, new Uint8Array(readFileSync(path)));
  for (const [index, plan] of fc.sample(generatedPlan, Number(generated)).entries()) await examine(`generated ${index}`, await fileOf(plan));
  const refusals = [...refused].map(([reason, count]) => `${reason} ${count}`).join(', ');
  process.stdout.write(`${tally.workbooks} workbooks: ${tally.filled} filled and cleared again, ${tally.unreadable} not opened, refused: ${refusals || 'none'}; ${tally.touched} touched where they should not be\n`);
  if (tally.touched > 0) process.exitCode = 1;
}

function workbooksIn(path: string): readonly string[] {
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.xlsx'));
  return files.sort().map((file) => join(path, file));
}

/** Null where the file cannot be opened. */
async function tracesOf(bytes: Uint8Array): Promise<Traces | null> {
  const sample = await openSample(bytes).catch(() => null);
  try {
    return sample && (await tracesIn(sample));
  } finally {
    closeSamples();
  }
}

void main();
