import { formulaFor, formulaPattern } from '../../../src/plan/rules/cell/formula-pattern';
import { repairOf, type Repair } from '../../../src/plan/rules/repair';
import type { RuleContext } from '../../../src/plan/rules/rule';
import { runRules } from '../../../src/plan/rules/run-rules';
import { contextOf, planOf, type PlanSpec } from '../plan-builder';

function repairs(spec: PlanSpec, context: Partial<RuleContext> = {}): readonly (readonly [rule: string, repair: Repair | null])[] {
  const plan = planOf(spec);
  return runRules(plan, contextOf(plan, context)).map((finding) => [finding.rule, repairOf(finding, plan)]);
}

describe('what one click may write', () => {
  it('is the number that a text stands for', () => {
    expect(repairs({ rows: [{ name: 'Năng suất', unit: 'tạ/ha', figures: ['30,3', 30.1] }] })).toEqual([
      ['cell/number-as-text', { cell: { row: 5, column: 3 }, write: { number: 30.3 } }],
    ]);
  });
  it('is the figure whose decimal mark was lost', () => {
    expect(repairs({ rows: [{ name: 'Năng suất', unit: 'tạ/ha', figures: [39.1, 391] }] })).toEqual([
      ['scale/lost-decimal-mark', { cell: { row: 5, column: 4 }, write: { number: 39.1 } }],
    ]);
  });
  it('is a percentage recomputed', () => {
    expect(repairs({ columns: ['plan', 'actualCum', 'pctPlan'], rows: [{ name: 'Trồng rừng', unit: 'ha', figures: [11800, 2844, 15.8] }] })).toEqual([
      ['identity/percent-miscalculated', { cell: { row: 5, column: 5 }, write: { number: 24.1 } }],
    ]);
  });
  it('is never more than likely: parts, amounts in thousands', () => {
    const forest = { name: 'Trồng mới rừng', unit: 'ha', figures: [450], rows: [
      { name: 'Gỗ nguyên liệu', unit: 'ha', relation: 'sum' as const, figures: [405] }, { name: 'Gỗ lớn', unit: 'ha', relation: 'sum' as const, figures: [54] },
    ] };
    expect(repairs({ columns: ['plan'], rows: [forest] })).toEqual([['identity/parts-do-not-sum', null]]);
    expect(repairs({ rows: [{ name: 'Tổng thu ngân sách', unit: 'đồng', figures: [6_541_055_000, 2_980_412] }] })).toEqual([['scale/thousandfold', null]]);
  });
  it('is never a number over a formula', () => {
    const rows = [{ name: 'Năng suất', unit: 'tạ/ha', figures: [39.1, 391], formulas: [1] }];
    expect(repairs({ rows })).toEqual([['scale/lost-decimal-mark', null]]);
  });
  it('is a number beside a formula of the same row or column', () => {
    const rows = [{ name: 'Năng suất lúa', unit: 'tạ/ha', figures: [39.1, 391], formulas: [0] }, { name: 'Năng suất ngô', unit: 'tạ/ha', figures: [30.3, 30.1], formulas: [1] }];
    expect(repairs({ rows })).toEqual([['scale/lost-decimal-mark', { cell: { row: 5, column: 4 }, write: { number: 39.1 } }]]);
  });
  it('is none where only an amount behind a percentage is likely to be wrong, or where nothing is proposed', () => {
    const plan = planOf({ columns: ['plan', 'actualCum', 'pctPlan'], rows: [{ name: 'Trồng rừng', unit: 'ha', figures: [11800, 2844, 15.8] }] });
    const [finding] = runRules(plan, contextOf(plan));
    if (!finding) throw new Error('no finding');
    expect(repairOf({ ...finding, suggestion: { cell: { row: 5, column: 3 }, value: 18_000 } }, plan)).toBeNull();
    expect(repairOf({ ...finding, suggestion: null }, plan)).toBeNull();
  });
  it('is the text that a person reads', () => {
    const plan = { ...planOf({ rows: [] }), legacyTexts: [{ row: 5, column: 1, encoding: 'tcvn3' as const, font: '.VnTime', text: '§µn bß', decoded: 'Đàn bò' }] };
    const [finding] = runRules(plan, contextOf(plan));
    expect(finding && repairOf(finding, plan)).toEqual({ cell: { row: 5, column: 1 }, write: { text: 'Đàn bò' } });
  });

  const percents: PlanSpec = { columns: ['plan', 'actualCum', 'pctPlan'], rows: [
    ...[40, 50, 60].map((actual, at) => ({ name: `Đàn ${at}`, unit: 'con', figures: [100, actual, actual], formulas: [2] })),
    { name: 'Đàn dê', unit: 'con', figures: [80, 40, 50] },
  ] };
  it('is the formula of the column', () => {
    const context = { formulaAt: ({ row }: { row: number }) => (row < 8 ? `=IF(D${row + 1}="","",E${row + 1}/$D${row + 1}*100)` : null) };
    expect(repairs(percents, context)).toEqual([
      ['cell/constant-over-formula', { cell: { row: 8, column: 5 }, write: { formula: '=IF(D9="","",E9/$D9*100)' } }],
    ]);
  });
  it('is the recomputed percentage where the formulas do not agree on one', () => {
    const context = { formulaAt: ({ row }: { row: number }) => (row < 8 ? `=E${row + 1}/D${row}*100` : null) };
    expect(repairs(percents, context)).toEqual([['cell/constant-over-formula', { cell: { row: 8, column: 5 }, write: { number: 50 } }]]);
  });
});

describe('the pattern of a formula', () => {
  it.each([
    ['=F9/E9*100', '=F12/E12*100'],
    ['=IF($E9=0,"E9",SUM(F9:H9))', '=IF($E12=0,"E9",SUM(F12:H12))'],
    ["=E9*'Cấu hình'!$B$4", "=E12*'Cấu hình'!$B$4"],
    ['=ROUND(LOG10(E9),2)', '=ROUND(LOG10(E12),2)'],
  ])('%s becomes %s three rows below', (formula, below) => {
    const pattern = formulaPattern(formula, 8);
    expect(pattern === null ? null : formulaFor(pattern, 11)).toBe(below);
  });
  it.each(['=F9/E8', '=SUM(E9:E12)', "=E9+'KH 2022'!E9"])('is none for %s, which leans on other rows', (formula) => {
    expect(formulaPattern(formula, 8)).toBeNull();
  });
});
