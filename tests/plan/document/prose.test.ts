/** Plans, programmes and reports as communes, wards and their sectors write them; all made up, written without a look at the reader's rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportDocument } from '../../../src/commands/document-report';
import { linesOfText } from '../../../src/plan/document/document-line';
import { readDocument } from '../../../src/plan/document/read-document';
import { compareDocument, total } from '../../benchmarks/document-labels';
import { readMarkedProse } from '../../benchmarks/marked-prose';

const folder = join(__dirname, 'prose');
const scores = readdirSync(folder).map((file) => {
  const { text, label } = readMarkedProse(file, readFileSync(join(folder, file), 'utf8'));
  const outcome = readDocument(linesOfText(text));
  return compareDocument(label, outcome.ok ? reportDocument(outcome.reading, file).indicators : []);
});
const { wanted, found, answers, units, unitsRight, comparatorsRight } = total(scores);

test('prose that the rules were not made for: hardly a target is missed, hardly anything else is taken for one', () => {
  expect(wanted).toBeGreaterThan(140);
  expect(found / answers).toBeGreaterThanOrEqual(0.95);
  expect(found / wanted).toBeGreaterThanOrEqual(0.94);
});

test('what is found has its unit and comparator', () => {
  expect(unitsRight / units).toBeGreaterThanOrEqual(0.97);
  expect(comparatorsRight / found).toBeGreaterThanOrEqual(0.97);
});
