/** "Chốt kế hoạch": the approved plan is kept on the configuration sheet, and later targets are held against it. */
import fc from 'fast-check';
import { applyEdits } from '../fill/apply-edits';
import { sheetVoice } from '../../../src/messages/sheet-voice';
import type { CellInput, Finding, FixedPlan, Review, ReviewSettings, SheetSnapshot, WorkbookSnapshot } from '../../../src/plan/model';
import { heldBy } from '../../../src/plan/decisions/held';
import { differencesFrom, targetsToFix } from '../../../src/plan/decisions/fix-plan';
import { composeRemoval } from '../../../src/plan/fill/compose-removal';
import { review } from '../../../src/plan/review';
import type { RuleId } from '../../../src/plan/rules/facts';
import { inserted, renamed } from '../configuration/moved';
import { COMMUNE_MERGES, COMMUNE_ROWS } from '../sheet/commune-plan';
import { sheetOf, workbookOf } from '../sheet/sheets';

const SHEET = 'KH 2023';
const workbook = workbookOf(sheetOf(COMMUNE_ROWS, { name: SHEET, merges: COMMUNE_MERGES, formats: { D32: '0.00%', F32: '0.00%', H32: '0.00%' } }));
const fixing = { person: '=Hồ Văn A', document: 'KH 22a/KH-UBND' };

function reviewOf(snapshot: WorkbookSnapshot, changes: Partial<ReviewSettings> = {}): Review {
  const outcome = review(snapshot, { today: '2023-01-10', voice: sheetVoice, ...changes });
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return outcome.review;
}

function fixed(snapshot: WorkbookSnapshot = workbook, by: ReviewSettings['fixing'] = fixing, today = '2023-01-10'): WorkbookSnapshot {
  return settled(applyEdits(snapshot, reviewOf(snapshot, { fixing: by, today }).edits));
}

/** After the ordinary runs that a person makes. */
function settled(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return applyEdits(snapshot, reviewOf(snapshot).edits);
}

function approvedIn(snapshot: WorkbookSnapshot): FixedPlan {
  const { approved } = reviewOf(snapshot).configuration;
  if (!approved) throw new Error('the plan is not fixed');
  return approved;
}

const { plan } = reviewOf(workbook);
const planColumn = plan.planColumn ?? -1;
const found = (snapshot: WorkbookSnapshot, ...rules: readonly RuleId[]): readonly Finding[] => reviewOf(snapshot).findings.filter(({ rule }) => rules.includes(rule));
const told = (snapshot: WorkbookSnapshot): readonly Finding[] => found(snapshot, 'plan/target-changed', 'structure/missing-indicator', 'structure/unit-mismatch');

function indicator(name: string): (typeof plan.indicators)[number] {
  const indicators = plan.indicators.filter((candidate) => candidate.path.join(' › ') === name);
  const [only] = indicators;
  if (!only || indicators.length > 1) throw new Error(`not one ${name}: ${plan.indicators.map(({ path }) => path.join(' › ')).join('; ')}`);
  return only;
}

function set(snapshot: WorkbookSnapshot, row: number, column: number, input: Exclude<CellInput, null>, sheet = SHEET): WorkbookSnapshot {
  return applyEdits(snapshot, [{ kind: 'cells', sheet, area: { row, column, rows: 1, columns: 1 }, cells: [[input]] }]);
}

function configurationOf({ sheets }: WorkbookSnapshot): SheetSnapshot {
  const sheet = sheets.find(({ name }) => name === 'Cấu hình');
  if (!sheet) throw new Error('no configuration sheet');
  return sheet;
}

/** The first cell that holds a text, 0-based. */
function cellWith(snapshot: WorkbookSnapshot, text: string, below = -1): { readonly row: number; readonly column: number } {
  const { values } = configurationOf(snapshot);
  const row = values.findIndex((line, at) => at > below && line.includes(text));
  if (row < 0) throw new Error(`nowhere ${text}`);
  return { row, column: values[row]?.indexOf(text) ?? -1 };
}

/** The cell of an approved target's row under one of the block's headings. */
function approvedCell(snapshot: WorkbookSnapshot, path: string, heading: string): { readonly row: number; readonly column: number } {
  const { values } = configurationOf(snapshot);
  const block = cellWith(snapshot, 'Kế hoạch đã chốt');
  const column = values[block.row + 1]?.indexOf(heading, block.column) ?? -1;
  const pathColumn = values[block.row + 1]?.indexOf('Chỉ tiêu', block.column) ?? -1;
  const row = values.findIndex((line, at) => at > block.row && line[pathColumn] === path);
  if (row < 0 || column < 0) throw new Error(`no approved ${path}, ${heading}`);
  return { row, column };
}

const rice = indicator('Lúa nước › Diện tích');

test('nothing is compared and nothing written while nobody has fixed the plan', () => {
  const filled = settled(workbook);
  expect(reviewOf(filled).configuration.approved ?? null).toBeNull();
  expect(() => cellWith(filled, 'Kế hoạch đã chốt')).toThrow();
  expect(told(set(filled, rice.row, planColumn, { number: 56 }))).toEqual([]);
});

describe('fixing', () => {
  test('keeps every target with who, when and which document; an ordinary run afterwards changes nothing', () => {
    const after = fixed();
    const approved = approvedIn(after);
    expect(approved).toMatchObject({ name: 'KH 22a/KH-UBND', sheet: SHEET });
    expect(approved.fixings).toEqual([
      { date: '2023-01-10', person: '=Hồ Văn A', document: 'KH 22a/KH-UBND', targets: approved.targets.length, changed: null, line: expect.any(Number) as unknown },
    ]);
    expect(approved.targets.map(({ path, unitText, text, value }) => ({ path, unitText, text, value }))).toEqual(
      targetsToFix(plan).map(({ path, unitText, text, value }) => ({ path, unitText, text, value })),
    );
    expect(approved.targets.length).toBeGreaterThan(12);
    expect(told(after)).toEqual(told(workbook));
    expect(reviewOf(after).edits).toEqual([]);
    expect(differencesFrom(approved, plan)).toBe(0);
  });

  test('is not refreshed by ordinary runs: a changed target stays changed', () => {
    const changed = settled(set(fixed(), rice.row, planColumn, { number: 60 }));
    expect(found(changed, 'plan/target-changed')).toEqual([
      expect.objectContaining({
        severity: 'error', row: rice.row, cells: [{ row: rice.row, column: planColumn }],
        facts: expect.objectContaining({ approved: rice.target.text, target: '60', decision: 'KH 22a/KH-UBND', difference: 60 - (rice.target.value ?? 0) }) as unknown,
        suggestion: { cell: { row: rice.row, column: planColumn }, value: rice.target.value },
      }),
    ]);
    expect(found(set(changed, rice.row, planColumn, { number: rice.target.value ?? 0 }), 'plan/target-changed')).toEqual([]);
  });

  test('again after an official adjustment: nothing is left to tell, the former fixing stays on record', () => {
    const changed = set(fixed(), rice.row, planColumn, { number: 60 });
    const again = fixed(changed, { person: 'Đinh Thị B', document: 'QĐ 15' }, '2023-06-01');
    expect(told(again)).toEqual(told(workbook));
    const approved = approvedIn(again);
    expect(approved.name).toBe('QĐ 15');
    expect(approved.fixings.map(({ date, person, changed: count }) => [date, person, count])).toEqual([
      ['2023-01-10', '=Hồ Văn A', null],
      ['2023-06-01', 'Đinh Thị B', 1],
    ]);
    expect(reviewOf(again).edits).toEqual([]);
  });

  test('again with fewer targets leaves none of the former behind', () => {
    const shorter = set(fixed(), rice.row, planColumn, { clear: true });
    const before = approvedIn(shorter).targets.length;
    expect(approvedIn(fixed(shorter)).targets).toHaveLength(before - 1);
  });

  test('goes away with everything else of ours', () => {
    const removed = applyEdits(fixed(), composeRemoval(fixed()).edits);
    expect(removed.sheets.map(({ name }) => name)).toEqual([SHEET]);
    expect(reviewOf(removed).configuration.approved ?? null).toBeNull();
  });
});

test('denominators are no targets', () => {
  const fixedRows = targetsToFix(plan).map(({ row }) => row);
  expect(plan.indicators.filter(({ isReference }) => isReference).length).toBeGreaterThan(0);
  expect(plan.indicators.filter(({ isReference, row }) => isReference && fixedRows.includes(row))).toEqual([]);
});

describe('what differs from it', () => {
  test('another unit', () => {
    const unitColumn = plan.layout.columns.find(({ role }) => role === 'unit')?.column ?? -1;
    expect(found(set(fixed(), rice.row, unitColumn, { text: 'km²' }), 'structure/unit-mismatch')).toEqual([
      expect.objectContaining({ row: rice.row, facts: expect.objectContaining({ problem: 'differs', approved: 'ha' }) as unknown }),
    ]);
  });

  test('a row that is gone', () => {
    const after = fixed();
    const width = after.sheets[0]?.values[0]?.length ?? 0;
    const gone = applyEdits(after, [
      { kind: 'cells', sheet: SHEET, area: { row: rice.row, column: 0, rows: 1, columns: width }, cells: [Array.from({ length: width }, () => ({ clear: true }) as const)] },
    ]);
    expect(found(gone, 'structure/missing-indicator').map(({ facts }) => facts)).toEqual([
      { path: rice.path, unit: rice.unitText, target: rice.target.text, decision: 'KH 22a/KH-UBND' },
    ]);
  });

  test('a renamed row is still known, and so is its target', () => {
    const nameColumn = plan.layout.columns.find(({ role }) => role === 'name')?.column ?? -1;
    const only = indicator('Người dân sử dụng nước hợp vệ sinh');
    const renamedRow = settled(set(fixed(), only.row, nameColumn, { text: 'Hộ được dùng nước sạch' }));
    expect(told(renamedRow)).toEqual(told(workbook));
    expect(found(set(renamedRow, only.row, planColumn, { number: 96 }), 'plan/target-changed')).toHaveLength(1);
  });

  test('not spacing, letter case or the form of letters', () => {
    const nameColumn = plan.layout.columns.find(({ role }) => role === 'name')?.column ?? -1;
    const only = indicator('Người dân sử dụng nước hợp vệ sinh');
    expect(told(set(fixed(), only.row, nameColumn, { text: '  NGƯỜI  DÂN sử dụng nước hợp vệ sinh '.normalize('NFD') }))).toEqual(told(workbook));
  });

  test('not rows that were inserted, nor another name of the sheet', () => {
    const moved = renamed(inserted(fixed(), { sheet: SHEET, axis: 'row', at: rice.row }), SHEET, 'Kế hoạch năm');
    expect(told(moved)).toEqual([]);
    expect(found(set(moved, rice.row + 1, planColumn, { number: 60 }, 'Kế hoạch năm'), 'plan/target-changed')).toHaveLength(1);
  });
});

describe('a person', () => {
  test('corrects an approved target on the sheet', () => {
    const after = fixed();
    const { row, column } = approvedCell(after, 'Lúa nước › Diện tích', 'Mục tiêu đã chốt');
    for (const input of [{ number: 60 }, { text: '60' }] as const) {
      const corrected = set(after, row, column, input, 'Cấu hình');
      expect(found(corrected, 'plan/target-changed')).toEqual([expect.objectContaining({ row: rice.row, suggestion: expect.objectContaining({ value: 60 }) as unknown })]);
      expect(found(set(corrected, rice.row, planColumn, { number: 60 }), 'plan/target-changed')).toEqual([]);
    }
  });

  test('deletes an approved target, or all of them', () => {
    const after = fixed();
    const { row, column } = approvedCell(after, 'Lúa nước › Diện tích', 'Chỉ tiêu');
    const deleted = set(after, row, column, { clear: true }, 'Cấu hình');
    expect(told(set(deleted, rice.row, planColumn, { number: 60 }))).toEqual([]);
    expect(reviewOf(deleted).edits).toEqual([]);
  });

  test('writes a document number of digits only', () => {
    const after = fixed();
    const { row, column } = cellWith(after, 'KH 22a/KH-UBND');
    expect(approvedIn(set(after, row, column, { number: 22 }, 'Cấu hình')).name).toBe('22');
  });
});

test('is not held against another sheet of the workbook', () => {
  const after = fixed();
  const other = sheetOf(COMMUNE_ROWS.map((line, row) => (row === rice.row ? line.map((value, column) => (column === planColumn ? 999 : value)) : line)), { name: 'KH 2022', merges: COMMUNE_MERGES });
  const both = { ...after, sheets: [...after.sheets, other] };
  const outcome = review(both, { today: '2023-07-01', sheet: 'KH 2022' });
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  expect(outcome.review.findings.filter(({ rule }) => rule === 'plan/target-changed')).toEqual([]);
});

test('whatever stands in names and targets comes back as it was, as text, and tells nothing', () => {
  const hostile = fc.oneof(
    fc.constantFrom('=1+1', "'=A1", '@SUM(A1)', '+5', '-', 'trên 70%', '2.844', '1/2', '45048', '15%', '#REF!', 'TRUE', 'a › b', 'giảm còn 53,38% (giảm 76 hộ)', 'x'.repeat(300), '02 tiêu chí\nLũy kế 9', 'Đạt', '6.541.055.000'),
    fc.string({ maxLength: 30 }), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), fc.integer(),
  );
  const rows = plan.indicators.map(({ row }) => row);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...rows), hostile), { minLength: 1, maxLength: 12 }), (changes) => {
      const changed = changes.reduce((book, [row, value]) => set(book, row, planColumn, typeof value === 'string' ? { text: value } : { number: value }), workbook);
      const before = reviewOf(changed);
      const after = fixed(changed);
      expect(approvedIn(after).targets.map(({ path, text }) => [path, text])).toEqual(targetsToFix(before.plan).map(({ path, text }) => [path, text.trim()]));
      expect(found(after, 'plan/target-changed', 'structure/missing-indicator')).toEqual([]);
      expect(differencesFrom(approvedIn(after), before.plan)).toBe(0);
      expect(reviewOf(after).edits).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

describe('rows that are gone', () => {
  const area = indicator('Ngô › Diện tích');
  const output = indicator('Ngô › Sản lượng');
  const emptied = (snapshot: WorkbookSnapshot, row: number): WorkbookSnapshot => {
    const width = snapshot.sheets[0]?.values[0]?.length ?? 0;
    return applyEdits(snapshot, [
      { kind: 'cells', sheet: SHEET, area: { row, column: 0, rows: 1, columns: width }, cells: [Array.from({ length: width }, () => ({ clear: true }) as const)] },
    ]);
  };
  const gone = emptied(emptied(emptied(fixed(), area.row), indicator('Ngô › Năng suất').row), output.row);
  const missing = found(gone, 'structure/missing-indicator');

  test('are told below the row that they followed, which is not marked as suspect', () => {
    expect(missing).toHaveLength(3);
    const cells = missing.map(({ cells: [cell] }) => cell);
    expect(new Set(cells.map((cell) => JSON.stringify(cell))).size).toBe(1);
    const marked = reviewOf(gone).edits.flatMap((edit) => (edit.kind === 'highlights' ? edit.highlights.filter(({ outline }) => outline) : []));
    expect(marked.filter((mark) => cells.some((cell) => mark.area.row === cell?.row && mark.area.column === cell.column))).toEqual([]);
  });

  test('are named as themselves on the report sheet', () => {
    const report = settled(gone).sheets.find(({ name }) => name === 'Kiểm tra');
    expect(report?.values.flat()).toContain('Ngô › Sản lượng');
  });

  test('are passed over one by one', () => {
    const [first] = missing;
    const planSheet = gone.sheets[0];
    if (!first || !planSheet) throw new Error('nothing missing');
    const decision = {
      kind: 'dismissed', rule: first.rule, sheet: SHEET, cell: first.cells[0] ?? null, held: heldBy(first, planSheet), repair: null, reason: 'Bỏ theo QĐ 9', person: '',
      date: '2023-07-01', line: null,
    } as const;
    const after = applyEdits(gone, reviewOf(gone, { decisions: [decision] }).edits);
    expect(found(after, 'structure/missing-indicator')).toEqual(missing.slice(1));
    expect(reviewOf(after).dismissed).toHaveLength(1);
  });
});
