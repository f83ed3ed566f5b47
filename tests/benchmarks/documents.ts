/**
 * How well targets are found in documents: `npm run bench:documents -- DIR [--show]`, where DIR holds texts and a `labels.json`
 * (per document its rows: `name`, `path`, `unit`, `comparator`, `value`, `actual`, `line`, other readings that are as good, `optional`).
 * An answer finds one label of like name and equal value; optional labels are neither wanted nor wrong. `--show` lists what was missed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareDocument, total, type DocumentLabels, type DocumentScore } from './document-labels';
import { reportDocument } from '../../src/commands/document-report';
import { linesOfText } from '../../src/plan/document/document-line';
import { readDocument } from '../../src/plan/document/read-document';

function main(folder: string | undefined, shows: boolean): number {
  if (folder === undefined || !existsSync(join(folder, 'labels.json'))) {
    console.error('Usage: npm run bench:documents -- DIR [--show]   (DIR holds texts and labels.json)');
    return 2;
  }
  const labels = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as DocumentLabels;
  const scores = Object.values(labels.documents).map((document) => {
    const outcome = readDocument(linesOfText(readFileSync(join(folder, document.file), 'utf8')));
    return compareDocument(document, outcome.ok ? reportDocument(outcome.reading, document.file).indicators : []);
  });
  report(scores, shows);
  return 0;
}

function report(scores: readonly DocumentScore[], shows: boolean): void {
  for (const score of scores) {
    console.log(lineOf(score.file, score));
    if (shows) for (const remark of score.remarks) console.log(`    ${remark}`);
  }
  console.log(lineOf('all', total(scores)));
}

function lineOf(name: string, { found, answers, wanted, units, unitsRight, comparatorsRight }: Omit<DocumentScore, 'file' | 'remarks'>): string {
  const rate = (part: number, whole: number) => (whole === 0 ? '    -' : (part / whole).toFixed(3));
  return `${name.padEnd(10)} precision ${rate(found, answers)}  recall ${rate(found, wanted)}  unit ${rate(unitsRight, units)}  comparator ${rate(comparatorsRight, found)}  (${found} found of ${wanted} wanted, ${answers} answers)`;
}

process.exitCode = main(process.argv[2], process.argv.includes('--show'));
