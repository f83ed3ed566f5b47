import { completeConfiguration } from '../../../src/plan/configuration/complete';
import { findConfigurationSheet, isOurSheet, locate } from '../../../src/plan/configuration/layout';
import { DEFAULT_CONFIGURATION, readConfiguration } from '../../../src/plan/configuration/read';
import { referenceOf, rowsReferredTo } from '../../../src/plan/configuration/sheet-cells';
import { COMPARATOR_LABELS, DIRECTION_LABELS, KIND_LABELS, LINE_HEADINGS, type LineField } from '../../../src/plan/configuration/words';
import { composeRemoval } from '../../../src/plan/fill/compose-removal';
import { withoutOurs } from '../../../src/plan/fill/without-ours';
import { serialOf } from '../../../src/plan/progress/calendar';
import type { CellInput, Edit, SheetSnapshot, WorkbookSnapshot } from '../../../src/plan/model';
import { applyEdits, trimmed } from '../fill/apply-edits';
import { run } from '../fill/run';
import { build, type RowSpec } from '../progress/plan-builder';

const rows: readonly RowSpec[] = [
  { path: ['Giải quyết việc làm'], unit: 'người', target: 100, actual: 38, owner: 'VH-XH' },
  { path: ['Thu gom rác thải rắn'], unit: '%', target: 'trên 70%', actual: 70 },
  { path: ['Tỷ lệ hộ nghèo'], unit: '%', target: 53.38, actual: null },
];
const asOf = '2023-06-30';
const spec = { extraColumns: ['owner', 'pctPlan'] as const };

function filled(of: readonly RowSpec[] = rows): { plan: ReturnType<typeof build>['plan']; snapshot: WorkbookSnapshot; before: WorkbookSnapshot } {
  const { plan, snapshot } = build(of, spec);
  return { plan, before: snapshot, snapshot: applyEdits(snapshot, run(plan, snapshot, asOf).edits) };
}

function configurationOf(snapshot: WorkbookSnapshot): { sheet: SheetSnapshot; layout: ReturnType<typeof locate> } {
  const sheet = findConfigurationSheet(snapshot);
  if (!sheet) throw new Error('there is no configuration sheet');
  return { sheet, layout: locate(sheet) };
}

function typed(snapshot: WorkbookSnapshot, line: number, field: LineField, content: CellInput): WorkbookSnapshot {
  const { sheet, layout } = configurationOf(snapshot);
  const area = { row: layout.linesHeader + line, column: layout.lineColumns[field], rows: 1, columns: 1 };
  return applyEdits(snapshot, [{ kind: 'cells', sheet: sheet.name, area, cells: [[content]] }]);
}

function at(snapshot: WorkbookSnapshot, line: number, field: LineField): unknown {
  const { sheet, layout } = configurationOf(snapshot);
  return sheet.values[layout.linesHeader + line]?.[layout.lineColumns[field]] ?? null;
}

test('without a sheet there are the defaults', () => {
  expect(readConfiguration(build(rows).snapshot)).toBe(DEFAULT_CONFIGURATION);
});

test('what was inferred is read again as it was written', () => {
  const { plan, before, snapshot } = filled();
  const inferred = completeConfiguration(plan, readConfiguration(before));
  const again = completeConfiguration(plan, readConfiguration(snapshot));
  expect(again).toMatchObject({ sheet: 'Cấu hình', reportingDate: asOf, thresholds: inferred.thresholds, profiles: inferred.profiles });
  expect(again.indicators.map(({ kind, direction, comparator, profile, dueDate, baseline }) => ({ kind, direction, comparator, profile, dueDate, baseline }))).toEqual(
    inferred.indicators.map(({ kind, direction, comparator, profile, dueDate, baseline }) => ({ kind, direction, comparator, profile, dueDate, baseline })),
  );
  expect(again.indicators.map((line) => line.planRow)).toEqual([6, 7, 8]);
  expect(at(snapshot, 1, 'owner')).toBe('VH-XH');
  expect(at(snapshot, 2, 'targetText')).toBe('trên 70%');
  expect(at(snapshot, 2, 'target')).toBe(70);
  expect(at(snapshot, 3, 'dueDate')).toBe(serialOf('2023-12-14'));
});

test('a person’s entries stand', () => {
  const { plan, snapshot } = filled();
  const changed = [
    ['kind', { text: KIND_LABELS.stock }], ['direction', { text: DIRECTION_LABELS.down }], ['profile', { text: 'Giữ cả năm' }],
    ['dueDate', { number: serialOf('2023-10-15') }], ['baseline', { number: 120 }], ['source', { text: 'đã xác nhận' }],
  ].reduce((sheet, [field, content]) => typed(sheet, 1, field as LineField, content as CellInput), snapshot);
  const [line] = completeConfiguration(plan, readConfiguration(changed)).indicators;
  expect(line).toMatchObject({ kind: 'stock', direction: 'down', profile: 'HELD', dueDate: '2023-10-15', baseline: 120 });
  const after = applyEdits(changed, run(plan, changed, asOf).edits);
  expect((['kind', 'direction', 'profile', 'dueDate', 'baseline', 'source'] as const).map((field) => at(after, 1, field))).toEqual([
    KIND_LABELS.stock, DIRECTION_LABELS.down, 'Giữ cả năm', serialOf('2023-10-15'), 120, 'đã xác nhận',
  ]);
  expect(run(plan, after, asOf).edits).toEqual([]);
});

test('an entry that cannot be read is inferred and left as it is', () => {
  const { plan, snapshot } = filled();
  const changed = typed(typed(snapshot, 1, 'kind', { text: 'loại lạ' }), 1, 'dueDate', { text: 'cuối thu' });
  const [line] = completeConfiguration(plan, readConfiguration(changed)).indicators;
  expect(line).toMatchObject({ kind: 'flow', dueDate: null });
  const after = applyEdits(changed, run(plan, changed, asOf).edits);
  expect([at(after, 1, 'kind'), at(after, 1, 'dueDate')]).toEqual(['loại lạ', 'cuối thu']);
});

test('thresholds out of order fall back to the usual ones', () => {
  const { snapshot } = filled();
  const { sheet, layout } = configurationOf(snapshot);
  const cell = { row: layout.general.thresholds + 2, column: layout.left + 2, rows: 1, columns: 1 };
  const changed = applyEdits(snapshot, [{ kind: 'cells', sheet: sheet.name, area: cell, cells: [[{ number: 2 }]] }]);
  expect(readConfiguration(changed).thresholds.spi).toEqual([0.95, 0.85, 0.7]);
});

test('a profile of one’s own in a spare row can be chosen', () => {
  const { plan, snapshot } = filled();
  const { sheet, layout } = configurationOf(snapshot);
  const row = layout.profiles[1];
  const own: Edit = {
    kind: 'cells', sheet: sheet.name, area: { row, column: layout.profileColumns.name, rows: 1, columns: 14 },
    cells: [[{ text: 'Vụ đông' }, { text: 'bậc thang' }, ...Array.from({ length: 12 }, (_, month) => ({ number: month < 10 ? 0 : 1 }))]],
  };
  const changed = typed(applyEdits(snapshot, [own]), 1, 'profile', { text: 'Vụ đông' });
  const configuration = completeConfiguration(plan, readConfiguration(changed));
  expect(configuration.profiles.at(-1)).toMatchObject({ name: 'Vụ đông', isStep: true });
  expect(run(plan, changed, asOf).assessments[0]).toMatchObject({ status: 'not-due', expected: 0 });
});

test('a new indicator gets a line below, a renamed one keeps its own, a removed one is kept', () => {
  const { snapshot } = filled();
  const marked = typed(snapshot, 1, 'baseline', { number: 5 });
  const changedRows = rows.map((row, index): RowSpec => {
    if (index === 0) return { ...row, path: ['Giải quyết việc làm mới'] };
    return index === 1 ? row : { path: ['Đàn bò'], unit: 'con', target: 712, actual: 698 };
  });
  // The rows of the sheet as a person has changed them: names and figures typed over, formulas where they were.
  const { plan, snapshot: typedOver } = build(changedRows, spec);
  const [planSheet] = marked.sheets;
  const [fresh] = typedOver.sheets;
  if (!planSheet || !fresh) throw new Error('no sheet');
  const values = planSheet.values.map((line, r) => line.map((value, c) => (planSheet.formulas[r]?.[c] ? value : (fresh.values[r]?.[c] ?? value))));
  const workbook = { ...marked, sheets: [{ ...planSheet, values }, ...marked.sheets.slice(1)] };
  const { configuration, edits } = run(plan, workbook, asOf);
  expect(configuration.indicators.map(({ path, baseline }) => [path[0], baseline])).toEqual([
    ['Giải quyết việc làm mới', 5], ['Thu gom rác thải rắn', null], ['Đàn bò', null],
  ]);
  const after = applyEdits(workbook, edits);
  expect([1, 2, 3].map((line) => at(after, line, 'path'))).toEqual(['Giải quyết việc làm mới', 'Thu gom rác thải rắn', 'Đàn bò']);
});

test('when the words of a target change, so does the comparison; otherwise a person’s comparison stands', () => {
  const { snapshot } = filled();
  const own = typed(snapshot, 1, 'comparator', { text: COMPARATOR_LABELS['<='] });
  const { plan } = build(rows.map((row, index) => (index === 1 ? { ...row, target: 'dưới 75%' } : row)), spec);
  const configuration = completeConfiguration(plan, readConfiguration(own));
  expect(configuration.indicators.map(({ comparator }) => comparator)).toEqual(['<=', '<', '=']);
});

test('the sheet is found under another name, and with rows and a column put in before it', () => {
  const { plan, snapshot, before } = filled();
  const renamed: WorkbookSnapshot = {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      name: sheet.name === 'Cấu hình' ? 'Thiết lập 2023' : sheet.name,
      formulas: sheet.formulas.map((line) => line.map((formula) => formula?.replaceAll("'Cấu hình'!", "'Thiết lập 2023'!") ?? null)),
    })),
  };
  expect(readConfiguration(renamed).sheet).toBe('Thiết lập 2023');
  expect(run(plan, renamed, asOf).edits).toEqual([]);
  expect(applyEdits(renamed, composeRemoval(renamed).edits)).toEqual(trimmed(before));

  const { sheet } = configurationOf(snapshot);
  const shifted: SheetSnapshot = { ...sheet, firstRow: 2, firstColumn: 1 };
  expect(locate(shifted).general.reportingDate).toBe(locate(sheet).general.reportingDate + 2);
  expect(locate(shifted).lineColumns.profile).toBe(locate(sheet).lineColumns.profile + 1);
});

test('a plan is read from what the office entered alone', () => {
  const { snapshot, before } = filled();
  const [was] = before.sheets;
  const own = withoutOurs(snapshot);
  expect(own.sheets).toHaveLength(1);
  expect(own.sheets.some(isOurSheet)).toBe(false);
  own.sheets[0]?.values.forEach((line, r) => {
    line.forEach((value, c) => {
      expect(value).toEqual(was?.values[r]?.[c] ?? null);
    });
  });
  expect(own.sheets[0]?.merges).toEqual(was?.merges);
});

test('references are read in every spelling', () => {
  expect(referenceOf("='KH 2023'!$K$7")).toEqual({ sheet: 'KH 2023', row: 6, column: 10 });
  expect(referenceOf("='Xã Trà Phong''s'!K7")).toEqual({ sheet: "Xã Trà Phong's", row: 6, column: 10 });
  expect(referenceOf('=Bieu1!$A$1')).toEqual({ sheet: 'Bieu1', row: 0, column: 0 });
  expect(referenceOf('=#REF!')).toBeNull();
  expect(referenceOf('=SUM(A1:A3)')).toBeNull();
  expect(rowsReferredTo("=IF('Cấu hình'!$M$45>0,Khac!$A$9,'Cấu hình'!$N$46)", 'Cấu hình')).toEqual([44, 45]);
  expect(rowsReferredTo('=CH!$M$45+1', 'CH')).toEqual([44]);
});

test('choices can stand in a list: no comma, no formula', () => {
  for (const label of [...Object.values(KIND_LABELS), ...Object.values(DIRECTION_LABELS), ...Object.values(COMPARATOR_LABELS)]) {
    expect(label).toMatch(/^[^=,;]+$/);
  }
  expect(new Set(Object.values(LINE_HEADINGS)).size).toBe(Object.keys(LINE_HEADINGS).length);
});
