/**
 * How reading and reviewing grow with the sheet: `npm run bench:scale [-- read|review]`. Each kind of sheet is doubled three times; the
 * last column is the time of a size against that of half the size: about 2 where every step is linear, about 4 where one is quadratic.
 */
import type { WorkbookSnapshot } from '../../src/plan/model';
import { review } from '../../src/plan/review';
import { readPlan } from '../../src/plan/sheet/read-plan';
import { columns, hierarchy, merged, tables } from './large-sheets';

interface Kind {
  readonly name: string;
  readonly largest: number;
  readonly make: (size: number) => WorkbookSnapshot;
}

const KINDS: readonly Kind[] = [
  { name: 'rows of 40 columns, in a hierarchy', largest: 10_000, make: (size) => hierarchy(size, 40) },
  { name: 'merged areas', largest: 50_000, make: merged },
  { name: 'small tables', largest: 10_000, make: tables },
  { name: 'columns of 100 rows', largest: 1_000, make: columns },
];

const WORK: Readonly<Record<string, (workbook: WorkbookSnapshot) => unknown>> = {
  read: (workbook) => readPlan(workbook),
  review: (workbook) => review(workbook, { today: '2023-06-30' }),
};

function main(chosen: string | undefined): number {
  const works = chosen === undefined ? Object.keys(WORK) : [chosen];
  for (const name of works) {
    const work = WORK[name];
    if (!work) {
      console.error(`Usage: npm run bench:scale [-- ${Object.keys(WORK).join('|')}]`);
      return 2;
    }
    for (const kind of KINDS) measure(name, kind, work);
  }
  return 0;
}

function measure(name: string, { name: kind, largest, make }: Kind, work: (workbook: WorkbookSnapshot) => unknown): void {
  console.log(`\n${name}: ${kind}`);
  let before: number | null = null;
  work(make(Math.round(largest / 8)));
  for (let size = Math.round(largest / 8); size <= largest; size *= 2) {
    const workbook = make(size);
    const runs = Array.from({ length: 3 }, () => {
      const start = process.hrtime.bigint();
      work(workbook);
      return Number(process.hrtime.bigint() - start) / 1e6;
    });
    const best = Math.min(...runs);
    console.log(`  ${String(size).padStart(6)}  ${best.toFixed(0).padStart(7)} ms  ${before === null ? '' : `× ${(best / before).toFixed(1)}`}`);
    before = best;
  }
}

process.exitCode = main(process.argv[2]);
