/**
 * How well targets are found in documents: `npm run bench:documents -- DIR [--show]`, where DIR holds texts and a `labels.json`
 * (per document its rows: `name`, `path`, `unit`, `comparator`, `value`, `actual`, `line`, other readings that are as good, `optional`).
 * An answer finds one label of like name and equal value; optional labels are neither wanted nor wrong. `--show` lists what was missed.
 * Without a `labels.json` the texts are prose marked with its rows (`marked-prose.ts`).
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareDocument, total, type DocumentLabels, type DocumentScore } from './document-labels';
import { readMarkedProse, type MarkedProse } from './marked-prose';
import { reportDocument } from '../../src/commands/document-report';
import { linesOfText } from '../../src/plan/document/document-line';
import { readDocument } from '../../src/plan/document/read-document';

function main(folder: string | undefined, shows: boolean): number {
  const documents = folder === undefined || !existsSync(folder) ? [] : labelledDocuments(folder);
  if (documents.length === 0) {
    console.error('Usage: npm run bench:documents -- DIR [--show]   (DIR holds texts and labels.json, or marked prose)');
    return 2;
  }
  report(
    documents.map(({ text, label }) => {
      const outcome = readDocument(linesOfText(text));
      return compareDocument(label, outcome.ok ? reportDocument(outcome.reading, label.file).indicators : []);
    }),
    shows,
  );
  return 0;
}

function labelledDocuments(folder: string): readonly MarkedProse[] {
  const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
  if (existsSync(join(folder, 'labels.json'))) {
    const { documents } = JSON.parse(textOf('labels.json')) as DocumentLabels;
    return Object.values(documents).map((label) => ({ text: textOf(label.file), label }));
  }
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.map((file) => readMarkedProse(file, textOf(file))).filter(({ label }) => label.rows.length > 0);
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
  return `${name.padEnd(28)} precision ${rate(found, answers)}  recall ${rate(found, wanted)}  unit ${rate(unitsRight, units)}  comparator ${rate(comparatorsRight, found)}  (${found} found of ${wanted} wanted, ${answers} answers)`;
}

process.exitCode = main(process.argv[2], process.argv.includes('--show'));
