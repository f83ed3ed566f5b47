/** Every plan in every layout family is read as it is meant. What is meant comes from the plan, never from the reader. */
import fc from 'fast-check';
import { readPlan } from '../../../../src/plan/sheet/read-plan';
import { columnLetters } from '../../../../src/plan/address';
import type { SheetSnapshot } from '../../../../src/plan/model';
import { workbookOf } from '../sheets';
import { FAMILIES } from './families';
import { layOut, type Layout } from './layout';
import { difference, linesOfReading, readingOf } from './reading';

/** What is meant and was not read, and what was read instead; empty where the reading is right. */
function mistakes(layout: Layout): readonly string[] {
  const { sheet, meant } = layOut(layout);
  const reading = readPlan(workbookOf(sheet), { sheet: sheet.name });
  if (!reading.ok) return [`refused: ${reading.refusal.reason}`];
  return difference(linesOfReading(meant), linesOfReading(readingOf(reading.plan, sheet.hiddenColumns)));
}

function shownSheet({ values, merges }: SheetSnapshot): string {
  const rows = values.flatMap((line, row) => {
    const cells = line.flatMap((value, column) => (value === null ? [] : [`${columnLetters(column)}=${JSON.stringify(value)}`]));
    return cells.length === 0 ? [] : [`${row + 1}: ${cells.join(' | ')}`];
  });
  return [...rows, `merged: ${(merges ?? []).map((area) => `${columnLetters(area.column)}${area.row + 1}+${area.rows}×${area.columns}`).join(' ')}`].join('\n');
}

const RUNS = Number(process.env.FAMILY_RUNS ?? 100);

describe('a plan is read as it is meant', () => {
  it.each(FAMILIES.map((family) => [family.name, family] as const))('%s', (_, { layouts }) => {
    const details = fc.check(fc.property(layouts, (layout) => mistakes(layout).length === 0), { numRuns: RUNS, ...(process.env.FAMILY_RUNS ? {} : { seed: 20230302 }) });
    if (!details.failed) return;
    const [layout] = details.counterexample ?? [];
    const story = layout ? [...mistakes(layout), shownSheet(layOut(layout).sheet)].join('\n') : String(details.errorInstance);
    throw new Error(`seed ${details.seed}, after ${details.numRuns} runs:\n${story}`);
  });
});
