import fc from 'fast-check';
import { assess } from '../../../src/plan/progress/assess';
import { completeConfiguration } from '../../../src/plan/configuration/complete';
import { readConfiguration } from '../../../src/plan/configuration/read';
import { holdsFractions } from '../../../src/plan/fill/choose-columns';
import type { Assessment, ComputedColumn, Finding, Plan, WorkbookSnapshot } from '../../../src/plan/model';
import { build, type RowSpec } from '../progress/plan-builder';
import { applyEdits } from './apply-edits';
import { calculated, workbookData } from './calculation';
import { change, changedPlan, changeEdits } from './changes';
import { expectedCells, shows, type ShownCell } from './expected-cells';
import { generatedPlan } from './generated-plans';
import { run } from './run';

/** A workbook, and what the engine says that its computed cells show. */
interface Case {
  readonly plan: Plan;
  readonly snapshot: WorkbookSnapshot;
  readonly wanted: readonly ShownCell[];
}

const caseOf = (plan: Plan, snapshot: WorkbookSnapshot, computed: readonly ComputedColumn[], assessments: readonly Assessment[], isFraction = false): Case => ({
  plan, snapshot, wanted: expectedCells(computed, assessments, isFraction),
});

/** Every cell in which the spreadsheet shows something else than the engine says. */
function disagreements(cases: readonly Case[]): readonly string[] {
  const results = calculated(cases.map(({ plan, snapshot, wanted }) => ({ data: workbookData(snapshot), sheet: plan.sheet, cells: wanted })));
  return cases.flatMap(({ plan, snapshot, wanted }, index) =>
    wanted.flatMap(({ row, column, id, value }, position) => {
      const found = results[index]?.[position];
      if (shows(found, value)) return [];
      const name = plan.indicators.find((indicator) => indicator.row === row)?.path.join('/') ?? '';
      const formula = snapshot.sheets.find((sheet) => sheet.name === plan.sheet)?.formulas[row]?.[column] ?? '';
      return [`${name}, ${id}: the sheet shows ${JSON.stringify(found)}, the engine says ${JSON.stringify(value)}; ${formula}`];
    }),
  );
}

const SAMPLES = 6;

test('the live formulas say what the engine says, also after figures, date, calendar, thresholds and profiles have been changed', () => {
  const cases = fc.sample(fc.tuple(generatedPlan, change), SAMPLES).flatMap(([generated, asked]): Case[] => {
    const { plan, snapshot, asOf, spec } = generated;
    const first = run(plan, snapshot, asOf);
    const filled = applyEdits(snapshot, first.edits);
    const isFraction = first.computed[0]?.origin === 'sheet' && holdsFractions(spec.pctFormat ?? null);

    const edited = applyEdits(filled, changeEdits(generated, filled, asked));
    const planAfter = changedPlan(generated, asked);
    const configuration = completeConfiguration(planAfter, readConfiguration(edited));
    expect(configuration).toMatchObject({ reportingDate: asked.asOf, calendar: asked.calendar, thresholds: { spi: asked.spi, deviation: asked.deviation } });
    const assessments = assess(planAfter, configuration, asked.asOf, []);
    return [caseOf(plan, filled, first.computed, first.assessments, isFraction), caseOf(planAfter, edited, first.computed, assessments, isFraction)];
  });
  expect(cases.flatMap(({ wanted }) => wanted)).toHaveLength(SAMPLES * 2 * 20 * 5);
  expect(disagreements(cases)).toEqual([]);
}, 120_000);

describe('wrong figures', () => {
  const asOf = '2023-06-30';
  const row: RowSpec = { path: ['Giải quyết việc làm'], unit: 'người', target: 100, actual: 3800 };
  const write = (sheet: string, at: number, column: number, number: number) =>
    ({ kind: 'cells', sheet, area: { row: at, column, rows: 1, columns: 1 }, cells: [[{ number }]] }) as const;

  test('stay an error until the figure is changed, and then are judged without the add-in', () => {
    const { plan, snapshot } = build([row]);
    const actual = { row: 6, column: plan.actualColumn ?? -1 };
    const finding: Finding = {
      rule: 'scale/lost-decimal-mark', severity: 'error', row: 6, cells: [actual], related: [],
      facts: { path: row.path, value: 3800, reference: 38, proposal: 38 }, suggestion: { cell: actual, value: 38 },
    };
    const first = run(plan, snapshot, asOf, [finding]);
    expect(first.assessments[0]?.status).toBe('data-error');
    const filled = applyEdits(snapshot, first.edits);
    expect(run(plan, filled, asOf, [finding]).edits).toEqual([]);

    const { plan: repaired } = build([{ ...row, actual: 38 }]);
    const edited = applyEdits(filled, [write(plan.sheet, 6, actual.column, 38)]);
    const assessments = assess(repaired, readConfiguration(edited), asOf, []);
    expect(assessments[0]?.status).toBe('behind');
    expect(disagreements([caseOf(plan, filled, first.computed, first.assessments), caseOf(repaired, edited, first.computed, assessments)])).toEqual([]);
  });

  test('error values show a word, never an error', () => {
    const error = { error: '#DIV/0!' };
    const { plan, snapshot } = build([
      { ...row, actual: error },
      { path: ['Tỷ lệ hộ nghèo'], unit: '%', target: 53.38, actual: error },
      { path: ['Đàn bò'], unit: 'con', target: error, actual: 690 },
    ]);
    const { computed, assessments, edits } = run(plan, snapshot, asOf);
    expect(assessments.map(({ status }) => status)).toEqual(['data-error', 'data-error', 'data-error']);
    expect(disagreements([caseOf(plan, applyEdits(snapshot, edits), computed, assessments)])).toEqual([]);
  });
});

test('a target told in words is used only while the cell holds these words', () => {
  const target = 'trên 70%';
  const { plan, snapshot } = build([{ path: ['Thu gom rác thải rắn'], unit: '%', target, actual: 72 }]);
  const { computed, edits } = run(plan, snapshot, '2023-06-30');
  const filled = applyEdits(snapshot, edits);
  const status = computed.find(({ id }) => id === 'status')?.column ?? -1;
  const withTarget = (input: { text: string } | { number: number }): WorkbookSnapshot =>
    applyEdits(filled, [{ kind: 'cells', sheet: plan.sheet, area: { row: 6, column: plan.planColumn ?? -1, rows: 1, columns: 1 }, cells: [[input]] }]);
  const shown = calculated(
    [filled, withTarget({ text: 'trên 90%' }), withTarget({ number: 80 })].map((workbook) => ({
      data: workbookData(workbook), sheet: plan.sheet, cells: [{ row: 6, column: status }],
    })),
  );
  expect(shown.flat()).toEqual(['Vượt', 'Chưa chấm được', 'Chậm nhiều']);
}, 60_000);
