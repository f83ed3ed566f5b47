/**
 * Whether LibreOffice shows what the engine says: `npm run bench:agreement [-- PLANS [SEED]]`. Generated plans are filled and saved as
 * .xlsx; in the saved files results, reporting date, calendar, thresholds, profiles and overrides are changed at random; LibreOffice
 * calculates them anew, and every computed cell is held against the engine's answer for the same data.
 * Exit status 0: all agree; 1: some do not, each is listed; 2: LibreOffice is not installed.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { cellAddress } from '../../src/plan/address';
import { completeConfiguration } from '../../src/plan/configuration/complete';
import { readConfiguration } from '../../src/plan/configuration/read';
import { COMPUTED_LABELS } from '../../src/plan/configuration/words';
import { holdsFractions } from '../../src/plan/fill/choose-columns';
import type { Edit, WorkbookSnapshot } from '../../src/plan/model';
import { assess } from '../../src/plan/progress/assess';
import { applyEdits } from '../plan/fill/apply-edits';
import { change, changedPlan, changeEdits } from '../plan/fill/changes';
import { expectedCells, shows, type ShownCell } from '../plan/fill/expected-cells';
import { generatedPlan } from '../plan/fill/generated-plans';
import { run } from '../plan/fill/run';
import { isInstalled, recalculate } from './libre-office';
import { shownIn, typeInto, writeWorkbook } from './saved-workbook';

interface Case {
  readonly filled: WorkbookSnapshot;
  /** What is typed into the saved file; nothing for the plan as it was filled. */
  readonly changes: readonly Edit[];
  readonly sheet: string;
  readonly wanted: readonly ShownCell[];
}

function generatedCases(plans: number, seed: number): readonly Case[] {
  return fc.sample(fc.tuple(generatedPlan, change), { numRuns: plans, seed }).flatMap(([generated, asked]): Case[] => {
    const { plan, snapshot, asOf, spec } = generated;
    const { edits, computed, assessments } = run(plan, snapshot, asOf);
    const filled = applyEdits(snapshot, edits);
    const isFraction = computed[0]?.origin === 'sheet' && holdsFractions(spec.pctFormat ?? null);
    const changes = changeEdits(generated, filled, asked);
    const planAfter = changedPlan(generated, asked);
    const after = assess(planAfter, completeConfiguration(planAfter, readConfiguration(applyEdits(filled, changes))), asked.asOf, []);
    return [
      { filled, changes: [], sheet: plan.sheet, wanted: expectedCells(computed, assessments, isFraction) },
      { filled, changes, sheet: plan.sheet, wanted: expectedCells(computed, after, isFraction) },
    ];
  });
}

async function compare(cases: readonly Case[], folder: string): Promise<number> {
  const files = cases.map((_, index) => path.join(folder, `${index}.xlsx`));
  for (const [index, { filled, changes }] of cases.entries()) {
    const file = files[index] ?? '';
    await writeWorkbook(filled, file);
    if (changes.length > 0) await typeInto(file, changes);
  }
  const calculated = path.join(folder, 'calculated');
  mkdirSync(calculated);
  const results = recalculate(files, calculated, path.join(folder, 'profile'));

  const counts = new Map<ShownCell['id'], { agreed: number; all: number; told: number }>();
  const differences: string[] = [];
  for (const [index, { filled, sheet, wanted }] of cases.entries()) {
    const shown = await shownIn(results[index] ?? '', sheet, wanted);
    const formulas = filled.sheets.find(({ name }) => name === sheet)?.formulas ?? [];
    wanted.forEach(({ row, column, id, value }, position) => {
      const count = counts.get(id) ?? { agreed: 0, all: 0, told: 0 };
      const isSame = shows(shown[position], value);
      counts.set(id, { agreed: count.agreed + (isSame ? 1 : 0), all: count.all + 1, told: count.told + (value === null ? 0 : 1) });
      if (isSame) return;
      const place = `workbook ${index}, ${sheet}!${cellAddress(row, column)}`;
      differences.push(`${place}: LibreOffice shows ${JSON.stringify(shown[position])}, the engine says ${JSON.stringify(value)}; ${formulas[row]?.[column] ?? ''}`);
    });
  }
  for (const [id, { agreed, all, told }] of counts) {
    console.log(`${COMPUTED_LABELS[id].padEnd(22)} ${agreed} of ${all} cells agree (${told} of them show something)`);
  }
  for (const difference of differences) console.error(difference);
  const all = [...counts.values()].reduce((sum, count) => sum + count.all, 0);
  console.log(`${all - differences.length} of ${all} cells agree.`);
  return differences.length === 0 ? 0 : 1;
}

async function main([plans = '20', seed = String(Date.now() % 1_000_000)]: readonly string[]): Promise<number> {
  if (!isInstalled()) {
    console.error('LibreOffice (soffice) is not installed: nothing to compare with.');
    return 2;
  }
  console.log(`${plans} plans, seed ${seed}`);
  const folder = mkdtempSync(path.join(tmpdir(), 'agreement-'));
  try {
    return await compare(generatedCases(Number(plans), Number(seed)), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
