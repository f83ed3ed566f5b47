/** What persons decide on findings: kept on the configuration sheet, and true for as long as the figures are. */
import { applyEdits } from '../fill/apply-edits';
import { sheetVoice } from '../../../src/messages/sheet-voice';
import { composeRepair, composeUndo } from '../../../src/plan/decisions/compose-repair';
import { heldBy } from '../../../src/plan/decisions/held';
import type { Decision, Finding, Review, ReviewSettings, SheetSnapshot, WorkbookSnapshot } from '../../../src/plan/model';
import { DEFAULT_RULE_SETTINGS } from '../../../src/plan/rules/rule-settings';
import { review } from '../../../src/plan/review';
import { COMMUNE_MERGES, COMMUNE_ROWS } from '../sheet/commune-plan';
import { sheetOf, workbookOf } from '../sheet/sheets';

const YIELD = { row: 17, column: 7 } as const;
const rows = COMMUNE_ROWS.map((line, row) => (row === YIELD.row ? line.map((value, column) => (column === YIELD.column ? 391 : value)) : line));
const sheet = sheetOf(rows, { name: 'KH 2023', merges: COMMUNE_MERGES, formats: { D32: '0.00%', F32: '0.00%', H32: '0.00%' } });
const workbook = workbookOf(sheet);

function reviewOf(snapshot: WorkbookSnapshot, changes: Partial<ReviewSettings> = {}): Review {
  const outcome = review(snapshot, { today: '2023-07-01', voice: sheetVoice, ...changes });
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return outcome.review;
}

function slip({ findings }: Review): Finding {
  const found = findings.find(({ rule }) => rule === 'scale/lost-decimal-mark');
  if (!found) throw new Error('the slip was not found');
  return found;
}

function dismissal(changes: Partial<Decision> = {}): Decision {
  const finding = slip(reviewOf(workbook));
  return {
    kind: 'dismissed', rule: finding.rule, sheet: 'KH 2023', cell: YIELD, held: heldBy(finding, sheet), repair: null, reason: '=Số đúng', person: '@Hồ Văn A',
    date: '2023-07-01', line: null, ...changes,
  };
}

const kept = (decision: Decision): WorkbookSnapshot => applyEdits(workbook, reviewOf(workbook, { decisions: [decision] }).edits);

test('what a finding rests on is written as a person reads it', () => {
  expect(heldBy(slip(reviewOf(workbook)), sheet).split(' · ')).toContain('391');
});

test('a dismissal is kept with its reason, and parts the finding from the others', () => {
  const after = reviewOf(kept(dismissal()));
  expect(after.dismissed).toEqual([{ finding: slip(reviewOf(workbook)), decision: { ...dismissal(), line: expect.any(Number) as unknown } }]);
  expect(after.findings.some(({ rule }) => rule === 'scale/lost-decimal-mark')).toBe(false);
  expect(after.edits).toEqual([]);
});

test('a figure that a person has confirmed no longer silences the rules that depend on it', () => {
  const saidOfYield = ({ findings }: Review): readonly string[] =>
    findings.filter(({ cells, related }) => [...cells, ...related].some(({ row, column }) => row === YIELD.row && column === YIELD.column)).map(({ rule }) => rule);
  expect(saidOfYield(reviewOf(workbook))).toEqual(['scale/lost-decimal-mark']);
  // 55 ha × 391 tạ/ha are 2.150 tấn, not 110, and ten times the plan: that is now what is left to say about it.
  expect(saidOfYield(reviewOf(kept(dismissal())))).toEqual(['identity/area-yield-output', 'plan/implausible-achievement']);
  // With any other figure the person has said nothing.
  expect(saidOfYield(reviewOf(workbook, { decisions: [dismissal({ held: '39,1 · 3910' })] }))).toEqual(['scale/lost-decimal-mark']);
});

test.each([
  ['another figure', { held: '39,1 · 392' }],
  ['another rule', { rule: 'scale/thousandfold' }],
  ['another cell', { cell: { row: 18, column: 7 } }],
  ['another sheet', { sheet: 'KH 2022' }],
  ['a dismissal taken back', { kind: 'reopened' }],
] as const)('%s leaves the finding open', (_what, changes) => {
  const { findings, dismissed } = reviewOf(workbook, { decisions: [dismissal(changes)] });
  expect(dismissed).toEqual([]);
  expect(slip({ ...reviewOf(workbook), findings })).toEqual(slip(reviewOf(workbook)));
});

test('decisions on other sheets stay where they are', () => {
  const elsewhere = kept(dismissal({ sheet: 'KH 2022', reason: 'của bảng khác' }));
  const [first] = reviewOf(elsewhere).configuration.decisions ?? [];
  expect(first).toMatchObject({ sheet: 'KH 2022', reason: 'của bảng khác' });
  const both = applyEdits(elsewhere, reviewOf(elsewhere, { decisions: [dismissal()] }).edits);
  expect(reviewOf(both).configuration.decisions?.map((decision) => decision.sheet)).toEqual(['KH 2022', 'KH 2023']);
});

describe('repairs', () => {
  test('write what the cell must hold, and are taken back only from what they wrote', () => {
    const before = reviewOf(workbook);
    const composed = composeRepair(slip(before), before.plan, sheet);
    if (!composed) throw new Error('no repair');
    expect(composed.repair).toEqual({ before: 391, after: slip(before).suggestion?.value, formatBefore: null });
    const [repaired] = applyEdits(workbook, composed.edits).sheets;
    if (!repaired) throw new Error('no sheet');
    const decision = dismissal({ kind: 'fixed', repair: composed.repair });
    expect(applyEdits(workbookOf(repaired), composeUndo(decision, repaired) ?? []).sheets[0]?.values[YIELD.row]?.[YIELD.column]).toBe(391);
    expect(composeUndo(decision, sheet)).toBeNull();
  });

  test('a percentage is written as its cell holds it', () => {
    const asPercent: SheetSnapshot = { ...sheet, numberFormats: sheet.values.map((line) => line.map(() => '0.0%')) };
    const before = reviewOf(workbook);
    expect(composeRepair(slip(before), before.plan, asPercent)?.repair.after).toBeCloseTo((slip(before).suggestion?.value ?? 0) / 100, 12);
  });

  test('never over a formula', () => {
    const before = reviewOf(workbook);
    const withFormula: SheetSnapshot = { ...sheet, formulas: sheet.values.map((line) => line.map(() => '=1+1')) };
    expect(composeRepair(slip(before), before.plan, withFormula)).toBeNull();
  });
});

describe('thresholds of rules', () => {
  const filled = applyEdits(workbook, reviewOf(workbook).edits);
  const [configuration] = filled.sheets.filter(({ name }) => name === 'Cấu hình');
  if (!configuration) throw new Error('no configuration sheet');
  const label = 'Vượt bất thường: trên mức này so với kế hoạch';
  const row = configuration.values.findIndex((line) => line.includes(label));
  const column = (configuration.values[row]?.indexOf(label) ?? -1) + 1;
  const set = (input: { readonly text: string } | { readonly number: number }): Review => {
    const cells = [[input]];
    return reviewOf(applyEdits(filled, [{ kind: 'cells', sheet: 'Cấu hình', area: { row, column, rows: 1, columns: 1 }, cells }]));
  };

  test('stand on the configuration sheet with their usual levels', () => {
    expect(configuration.values[row]?.[column]).toBe(DEFAULT_RULE_SETTINGS.mostAchievementPercent);
    expect(reviewOf(filled).configuration.ruleSettings).toEqual(DEFAULT_RULE_SETTINGS);
  });

  test('are taken as a person sets them and then left alone', () => {
    const changed = set({ number: 180 });
    expect(changed.configuration.ruleSettings?.mostAchievementPercent).toBe(180);
    expect(changed.edits.filter((edit) => edit.sheet === 'Cấu hình')).toEqual([]);
  });

  test.each([[{ text: 'nhiều' }], [{ number: 0 }], [{ number: -5 }]])('%j stands for the usual one', (input) => {
    expect(set(input).configuration.ruleSettings?.mostAchievementPercent).toBe(DEFAULT_RULE_SETTINGS.mostAchievementPercent);
  });
});
