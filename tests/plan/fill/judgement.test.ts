/** What a person says about an indicator's line: another judgement with its reason, a weight, that what was inferred is right. */
import { findConfigurationSheet, locate, type ConfigurationLayout } from '../../../src/plan/configuration/layout';
import { DIRECTION_LABELS, KIND_LABELS, type LineField } from '../../../src/plan/configuration/words';
import type { CellInput, CellValue, Finding, Review, ReviewSettings, SheetSnapshot, WorkbookSnapshot } from '../../../src/plan/model';
import { review } from '../../../src/plan/review';
import { build, type RowSpec } from '../progress/plan-builder';
import { applyEdits } from './apply-edits';
import { calculated, workbookData } from './calculation';
import { run } from './run';

const rows: readonly RowSpec[] = [
  { path: ['Giải quyết việc làm'], unit: 'người', target: 100, actual: 38 },
  { path: ['Đàn bò'], unit: 'con', target: 712, actual: null },
  { path: ['Sản lượng cá'], unit: 'tấn', target: 20, actual: 9 },
];
const asOf = '2023-06-30';

function filled(of: readonly RowSpec[] = rows, findings: readonly Finding[] = []) {
  const { plan, snapshot } = build(of);
  const first = run(plan, snapshot, asOf, findings);
  return { plan, computed: first.computed, before: snapshot, snapshot: applyEdits(snapshot, first.edits) };
}

function configurationOf(snapshot: WorkbookSnapshot): { sheet: SheetSnapshot; layout: ConfigurationLayout } {
  const sheet = findConfigurationSheet(snapshot);
  if (!sheet) throw new Error('there is no configuration sheet');
  return { sheet, layout: locate(sheet) };
}

/** The workbook with entries typed on line `line`, 1 for the first indicator. */
function typed(snapshot: WorkbookSnapshot, line: number, entries: Partial<Record<LineField, CellInput>>): WorkbookSnapshot {
  const { sheet, layout } = configurationOf(snapshot);
  return applyEdits(snapshot, Object.entries(entries).map(([field, content]) => ({
    kind: 'cells' as const, sheet: sheet.name, cells: [[content]],
    area: { row: layout.linesHeader + line, column: layout.lineColumns[field as LineField], rows: 1, columns: 1 },
  })));
}

function at(snapshot: WorkbookSnapshot, line: number, field: LineField): CellValue {
  const { sheet, layout } = configurationOf(snapshot);
  return sheet.values[layout.linesHeader + line]?.[layout.lineColumns[field]] ?? null;
}

function reviewed(snapshot: WorkbookSnapshot, more: Partial<ReviewSettings> = {}): Review {
  const outcome = review(snapshot, { today: '2023-07-05', asOf, ...more });
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return outcome.review;
}

describe('a judgement in place of the computed one', () => {
  const override = { override: { text: 'Đúng tiến độ' }, overrideReason: { text: 'Lớp học khai giảng tháng 7 theo kế hoạch' } };

  test('counts with its reason; what was computed is kept', () => {
    const { plan, snapshot } = filled();
    const { assessments } = run(plan, typed(snapshot, 1, override), asOf);
    expect(assessments[0]).toMatchObject({
      status: 'on-track', override: { computed: 'behind', reason: 'Lớp học khai giảng tháng 7 theo kế hoạch' }, percent: 38, deviation: -12,
    });
    expect(assessments[2]).not.toHaveProperty('override');
  });

  test.each([
    ['no reason', { override: { text: 'Đạt' } }],
    ['a reason of blanks', { override: { text: 'Đạt' }, overrideReason: { text: '  ' } }],
    ['no label of ours', { override: { text: 'tốt' }, overrideReason: { text: 'đã xem' } }],
    ['a fact that nobody can decide', { override: { text: 'Lỗi số liệu' }, overrideReason: { text: 'đã xem' } }],
  ])('does not count with %s', (_, entries) => {
    const { plan, snapshot } = filled();
    const [assessment] = run(plan, typed(snapshot, 1, entries), asOf).assessments;
    expect(assessment).toMatchObject({ status: 'behind' });
    expect(assessment).not.toHaveProperty('override');
  });

  test('stands over a blank result and over a wrong figure, whose record is kept', () => {
    const { plan } = build(rows);
    const suspect = { row: 6, column: plan.actualColumn ?? -1 };
    const finding: Finding = {
      rule: 'scale/lost-decimal-mark', severity: 'error', row: 6, cells: [suspect], related: [],
      facts: { path: ['Giải quyết việc làm'], value: 38, reference: 3.8, proposal: 3.8 }, suggestion: null,
    };
    const { snapshot } = filled(rows, [finding]);
    const said = typed(typed(snapshot, 1, override), 2, { override: { text: 'Chưa đến kỳ' }, overrideReason: { text: 'Thống kê ngày 01/7' } });
    const after = run(plan, said, asOf, [finding]);
    expect(after.assessments.slice(0, 2)).toMatchObject([
      { status: 'on-track', override: { computed: 'data-error' } }, { status: 'not-due', override: { computed: 'missing-data' } },
    ]);
    expect(at(applyEdits(said, after.edits), 1, 'wrongFigure')).toBe(38);
  });

  test('is shown by the sheet without the add-in, and a missing reason is asked for there', () => {
    const { plan, snapshot, computed } = filled();
    const status = computed.find(({ id }) => id === 'status')?.column ?? -1;
    const { sheet, layout } = configurationOf(snapshot);
    const shownBy = (workbook: WorkbookSnapshot): readonly unknown[] =>
      calculated([
        { data: workbookData(workbook), sheet: plan.sheet, cells: [{ row: 6, column: status }] },
        { data: workbookData(workbook), sheet: sheet.name, cells: [{ row: layout.linesHeader + 1, column: layout.lineColumns.overrideNote }] },
      ]).flat();
    expect(shownBy(snapshot)).toEqual(['Chậm', '']);
    expect(shownBy(typed(snapshot, 1, { override: { text: 'Đúng tiến độ' } }))).toEqual(['Chậm', 'Cần ghi lý do']);
    expect(shownBy(typed(snapshot, 1, override))).toEqual(['Đúng tiến độ', '']);
    const again = applyEdits(typed(snapshot, 1, override), run(plan, typed(snapshot, 1, override), asOf).edits);
    expect(shownBy(again)).toEqual(['Đúng tiến độ', 'Tiện ích tự tính: Chậm']);
    expect(run(plan, again, asOf).edits).toEqual([]);
  }, 120_000);
});

describe('the weight', () => {
  test('is 1 until a person says otherwise', () => {
    const { plan, snapshot } = filled();
    expect(at(snapshot, 1, 'weight')).toBe(1);
    const said = typed(typed(snapshot, 1, { weight: { number: 2.5 } }), 2, { weight: { number: 0 } });
    expect(run(plan, said, asOf).configuration.indicators.map(({ weight }) => weight)).toEqual([2.5, 0, 1]);
    expect(run(plan, said, asOf).edits).toEqual([]);
  });

  test.each([[{ number: -1 }], [{ text: 'cao' }]])('%j is no weight, and stays where it was typed', (content) => {
    const { plan, snapshot } = filled();
    const said = typed(snapshot, 1, { weight: content });
    expect(run(plan, said, asOf).configuration.indicators[0]).not.toHaveProperty('weight');
    expect(run(plan, said, asOf).edits).toEqual([]);
  });
});

describe('what was inferred', () => {
  test('stays marked until a person confirms the line, which writes that one cell', () => {
    const { snapshot } = filled();
    const open = applyEdits(snapshot, reviewed(snapshot).edits);
    expect([1, 2, 3].map((line) => at(open, line, 'source'))).toEqual(['suy đoán', 'suy đoán', 'suy đoán']);
    expect(reviewed(open).configuration.indicators.map(({ isConfirmed }) => isConfirmed)).toEqual([false, false, false]);
    const { edits } = reviewed(open, { confirmed: [7] });
    expect(edits.map(({ kind }) => kind)).toEqual(['cells']);
    expect(edits.flatMap((edit) => (edit.kind === 'cells' ? edit.cells.flat().filter((cell) => cell !== null) : []))).toEqual([{ text: 'đã xác nhận' }]);
    const after = applyEdits(open, edits);
    expect([1, 2, 3].map((line) => at(after, line, 'source'))).toEqual(['suy đoán', 'đã xác nhận', 'suy đoán']);
    expect(reviewed(after).edits).toEqual([]);
  });

  test('a line on which a person has changed something counts as that person’s; the first guess stays beside it', () => {
    const { plan, snapshot } = filled();
    const said = typed(snapshot, 1, { kind: { text: KIND_LABELS.stock } });
    const after = applyEdits(said, run(plan, said, asOf).edits);
    expect([at(after, 1, 'kind'), at(after, 1, 'source'), at(after, 2, 'source')]).toEqual([KIND_LABELS.stock, 'đã xác nhận', 'suy đoán']);
    expect(at(after, 1, 'inferredAs')).toBe('Cộng dồn trong năm · Càng cao càng tốt · bằng · Đều theo thời gian · cuối năm');
    expect(run(plan, after, asOf).edits).toEqual([]);
  });

  test('a person’s own words about the source stay, and count', () => {
    const { plan, snapshot } = filled();
    const said = typed(snapshot, 1, { source: { text: 'Phòng Kinh tế đã rà' }, direction: { text: DIRECTION_LABELS.match } });
    expect(run(plan, said, asOf).configuration.indicators[0]).toMatchObject({ isConfirmed: true });
    expect(at(applyEdits(said, run(plan, said, asOf).edits), 1, 'source')).toBe('Phòng Kinh tế đã rà');
  });

  test('a line of an earlier version, which kept no first guess, is compared with what is inferred now', () => {
    const { plan, snapshot } = filled();
    const earlier = [1, 2, 3].reduce((workbook, line) => typed(workbook, line, { inferredAs: { clear: true } }), typed(snapshot, 1, { kind: { text: KIND_LABELS.stock } }));
    expect(run(plan, earlier, asOf).configuration.indicators.map(({ isConfirmed }) => isConfirmed)).toEqual([true, false, false]);
    expect(run(plan, applyEdits(earlier, run(plan, earlier, asOf).edits), asOf).edits).toEqual([]);
  });
});

test('a sheet of an earlier version gets the new columns, with lists and looks, and loses nothing', () => {
  const { plan, snapshot } = filled();
  const fields: readonly LineField[] = ['weight', 'override', 'overrideReason', 'overrideStands', 'overrideNote', 'inferredAs'];
  const { layout } = configurationOf(snapshot);
  const entered = typed(snapshot, 1, { owner: { text: 'VH-XH' }, dueDate: { number: 45200 } });
  const blank = Object.fromEntries(fields.map((field) => [field, { clear: true as const }]));
  const earlier = [0, 1, 2, 3].reduce((workbook, line) => typed(workbook, line, blank), entered);
  const { edits } = run(plan, earlier, asOf);
  const after = applyEdits(earlier, edits);
  expect(edits.some((edit) => edit.kind === 'choices' && edit.choices.includes('Chậm nhiều') && edit.area.row === layout.linesHeader + 1 && edit.area.rows === 3)).toBe(true);
  expect([at(after, 1, 'owner'), at(after, 1, 'dueDate'), at(after, 1, 'weight')]).toEqual(['VH-XH', 45200, 1]);
  expect(fields.map((field) => at(after, 0, field))).toEqual(['Trọng số', 'Đánh giá thay', 'Lý do thay', 'Đánh giá thay có hiệu lực', 'Về đánh giá thay', 'Suy đoán ban đầu']);
  expect(run(plan, after, asOf).edits).toEqual([]);
});
