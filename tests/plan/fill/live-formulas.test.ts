import fc from 'fast-check';
import { assess } from '../../../src/plan/progress/assess';
import { completeConfiguration } from '../../../src/plan/configuration/complete';
import { readConfiguration } from '../../../src/plan/configuration/read';
import { holdsFractions } from '../../../src/plan/fill/choose-columns';
import type { Assessment, ComputedColumn, Plan, SheetSnapshot, WorkbookSnapshot } from '../../../src/plan/model';
import { openNodeWorkbook } from '../../../src/preview/engine/node-workbook';
import type { EmbeddedWorkbook } from '../../../src/preview/engine/embedded-workbook';
import { applyEdits } from './apply-edits';
import { change, changedPlan, changeEdits } from './changes';
import { expectedCells, shows } from './expected-cells';
import { generatedPlan } from './generated-plans';
import { run } from './run';

type WorkbookData = Parameters<typeof openNodeWorkbook>[0];

/** A snapshot as a workbook of the spreadsheet engine. */
function asData(snapshot: WorkbookSnapshot): WorkbookData {
  const sheets = Object.fromEntries(snapshot.sheets.map((sheet, index) => [`s${index}`, asSheet(sheet, `s${index}`)]));
  return { id: 'test', name: 'test', appVersion: '0', styles: {}, sheetOrder: Object.keys(sheets), sheets } as WorkbookData;
}

function asSheet(sheet: SheetSnapshot, id: string): object {
  const cellData = Object.fromEntries(
    sheet.values.map((line, r) => [
      r,
      Object.fromEntries(
        line.flatMap((value, c): [number, object][] => {
          const formula = sheet.formulas[r]?.[c];
          if (formula) return [[c, { f: formula }]];
          if (value === null) return [];
          if (typeof value === 'object') return [[c, { v: value.error, t: 1 }]];
          return [[c, { v: value, t: typeof value === 'number' ? 2 : 1 }]];
        }),
      ),
    ]),
  );
  return { id, name: sheet.name, rowCount: 200, columnCount: 40, cellData };
}

function disagreements(workbook: EmbeddedWorkbook, plan: Plan, computed: readonly ComputedColumn[], assessments: readonly Assessment[], isFraction: boolean): readonly string[] {
  const sheet = workbook.sheetByName(plan.sheet);
  return expectedCells(computed, assessments, isFraction).flatMap(({ row, column, id, value }) => {
    const cell = sheet?.cell(row, column);
    const name = plan.indicators.find((indicator) => indicator.row === row)?.path.join('/') ?? '';
    return shows(cell?.value, value) ? [] : [`${name} ${id}: sheet ${String(cell?.value)}, engine ${String(value)}; ${cell?.formula ?? ''}`];
  });
}

test('the live formulas say what the engine says, also after figures, date, thresholds and profiles have been changed', async () => {
  await fc.assert(
    fc.asyncProperty(generatedPlan, change, async (generated, asked) => {
      const { plan, snapshot, asOf, spec } = generated;
      const first = run(plan, snapshot, asOf);
      const filled = applyEdits(snapshot, first.edits);
      const isFraction = first.computed[0]?.origin === 'sheet' && holdsFractions(spec.pctFormat ?? null);

      const before = await openNodeWorkbook(asData(filled));
      try {
        expect(disagreements(before, plan, first.computed, first.assessments, isFraction)).toEqual([]);
      } finally {
        before.dispose();
      }

      const edited = applyEdits(filled, changeEdits(generated, filled, asked));
      const planAfter = changedPlan(generated, asked);
      const configuration = completeConfiguration(planAfter, readConfiguration(edited));
      expect(configuration).toMatchObject({ reportingDate: asked.asOf, thresholds: { spi: asked.spi, deviation: asked.deviation } });
      const assessments = assess(planAfter, configuration, asked.asOf, []);
      const after = await openNodeWorkbook(asData(edited));
      try {
        expect(disagreements(after, planAfter, first.computed, assessments, isFraction)).toEqual([]);
      } finally {
        after.dispose();
      }
    }),
    { numRuns: 8 },
  );
}, 120_000);
