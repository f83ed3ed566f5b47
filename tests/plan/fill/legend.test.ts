/** The legend on the configuration sheet: every status with its sign, its colours and what it means at the thresholds that count. */
import { findConfigurationSheet, locate } from '../../../src/plan/configuration/layout';
import { STATUS_LABELS } from '../../../src/plan/configuration/words';
import { composeRemoval } from '../../../src/plan/fill/compose-removal';
import { colouringOf, SIGNS } from '../../../src/plan/fill/highlights';
import type { CellInput, Edit, SheetSnapshot, Status, WorkbookSnapshot } from '../../../src/plan/model';
import { inserted, rowDeleted } from '../configuration/moved';
import { build } from '../progress/plan-builder';
import { applyEdits, trimmed } from './apply-edits';
import { calculated, workbookData } from './calculation';
import { run } from './run';

const asOf = '2023-06-30';
const STATUSES = Object.keys(STATUS_LABELS) as Status[];
const { plan, snapshot } = build([{ path: ['Giải quyết việc làm'], unit: 'người', target: 100, actual: 38 }]);
const { edits } = run(plan, snapshot, asOf);
const filled = applyEdits(snapshot, edits);

function configurationIn(workbook: WorkbookSnapshot): SheetSnapshot {
  const sheet = findConfigurationSheet(workbook);
  if (!sheet) throw new Error('there is no configuration sheet');
  return sheet;
}

/** Where a text stands; the legend's own words stand below its heading. */
function placeOf(sheet: SheetSnapshot, text: string): { readonly row: number; readonly column: number } | null {
  const row = sheet.values.findIndex((line) => line.includes(text));
  return row < 0 ? null : { row, column: sheet.values[row]?.indexOf(text) ?? -1 };
}

function legendIn(workbook: WorkbookSnapshot): { readonly row: number; readonly column: number } {
  const place = placeOf(configurationIn(workbook), 'Chú giải đánh giá');
  if (!place) throw new Error('there is no legend');
  return place;
}

function rowOf(workbook: WorkbookSnapshot, status: Status): number {
  const { row, column } = legendIn(workbook);
  return configurationIn(workbook).values.findIndex((line, at) => at > row && line[column] === STATUS_LABELS[status]);
}

/** The workbook with a cell of the configuration sheet typed over. */
function typed(workbook: WorkbookSnapshot, row: number, column: number, content: CellInput): WorkbookSnapshot {
  return applyEdits(workbook, [{ kind: 'cells', sheet: configurationIn(workbook).name, area: { row, column, rows: 1, columns: 1 }, cells: [[content]] }]);
}

/** What the legend's meanings read, status by status. */
function meanings(workbook: WorkbookSnapshot, statuses: readonly Status[]): readonly unknown[] {
  const { column } = legendIn(workbook);
  const cells = statuses.map((status) => ({ row: rowOf(workbook, status), column: column + 1 }));
  return calculated([{ data: workbookData(workbook), sheet: configurationIn(workbook).name, cells }])[0] ?? [];
}

test('every status stands there with its word alone; sign and colours are those of the plan’s cells', () => {
  const { column } = legendIn(filled);
  for (const status of STATUSES) {
    const row = rowOf(filled, status);
    const over = <K extends Edit['kind']>(kind: K) =>
      edits.filter((edit): edit is Extract<Edit, { kind: K }> => edit.kind === kind && 'area' in edit && edit.area.row === row && edit.area.column === column);
    expect(over('number-format').map(({ format }) => format)).toEqual([`"${SIGNS[status]} "@`]);
    const [look] = over('style');
    expect([look?.style.fill, look?.style.fontColor]).toEqual([colouringOf(status)?.fill, colouringOf(status)?.fontColor]);
  }
});

test('the meanings follow the thresholds, which count as the usual ones where they are out of order', () => {
  const { general, left } = locate(configurationIn(filled));
  const bound = (workbook: WorkbookSnapshot, step: number, spi: number, deviation: number) =>
    typed(typed(workbook, general.thresholds + step, left + 2, { number: spi }), general.thresholds + step, left + 3, { number: deviation });
  const paces: readonly Status[] = ['on-track', 'watch', 'behind', 'far-behind'];
  const usual = [
    'Đạt từ 95 % phần phải đạt đến kỳ này, hoặc thiếu không quá 3 điểm %',
    'Dưới 95 % phần phải đạt đến kỳ này, và thiếu hơn 3 điểm %',
    'Dưới 85 % phần phải đạt đến kỳ này, và thiếu hơn 8 điểm %',
    'Dưới 70 % phần phải đạt đến kỳ này, và thiếu hơn 15 điểm %',
  ];
  expect(meanings(filled, paces)).toEqual(usual);
  expect(meanings(bound(filled, 3, 0.875, -7.5), ['behind'])).toEqual(['Dưới 87.5 % phần phải đạt đến kỳ này, và thiếu hơn 7.5 điểm %']);
  expect(meanings(bound(filled, 3, 0.99, -1), paces)).toEqual(usual);
}, 60_000);

test('no meaning is left blank', () => {
  for (const meaning of meanings(filled, STATUSES)) expect(String(meaning).length).toBeGreaterThan(10);
});

/** As an earlier version left it: without the legend, and without the rows below the thresholds where it stands now. */
function earlier(): WorkbookSnapshot {
  const { row, column } = legendIn(filled);
  const { name } = configurationIn(filled);
  const free = applyEdits(filled, [{ kind: 'wipe', sheet: name, area: { row, column, rows: 13, columns: 2 } }]);
  return Array.from({ length: 14 }).reduce<WorkbookSnapshot>((workbook) => rowDeleted(workbook, name, row), free);
}

test('a sheet of an earlier version gets it beside its entries at the next run; then there is nothing to do', () => {
  const before = earlier();
  const { computed } = run(plan, before, asOf);
  expect(computed).toEqual(run(plan, filled, asOf).computed);
  const after = applyEdits(before, run(plan, before, asOf).edits);
  expect(STATUSES.map((status) => rowOf(after, status)).every((row) => row > legendIn(after).row)).toBe(true);
  expect(meanings(after, ['on-track'])).toEqual(['Đạt từ 95 % phần phải đạt đến kỳ này, hoặc thiếu không quá 3 điểm %']);
  expect(run(plan, after, asOf).edits).toEqual([]);
});

test('stays away from what a person has written in its place', () => {
  const before = earlier();
  const { row, column } = legendIn(applyEdits(before, run(plan, before, asOf).edits));
  for (const offset of [0, 12]) {
    const noted = typed(before, row + offset, column + 1, { text: 'Đã trao đổi với huyện' });
    const after = applyEdits(noted, run(plan, noted, asOf).edits);
    expect(placeOf(configurationIn(after), 'Chú giải đánh giá')).toBeNull();
    expect(configurationIn(after).values[row + offset]?.[column + 1]).toBe('Đã trao đổi với huyện');
    expect(run(plan, after, asOf).edits).toEqual([]);
  }
});

test('stands where it stood when a person has taken it away', () => {
  const { row, column } = legendIn(filled);
  const without = applyEdits(filled, [{ kind: 'wipe', sheet: configurationIn(filled).name, area: { row, column, rows: 13, columns: 2 } }]);
  expect(configurationIn(applyEdits(without, run(plan, without, asOf).edits))).toEqual(configurationIn(filled));
});

test.each(['row', 'column'] as const)('is found again after a person has inserted a %s', (axis) => {
  const name = configurationIn(filled).name;
  const moved = inserted(filled, { sheet: name, axis, at: axis === 'row' ? 5 : 0 });
  const { edits: rest } = run(plan, moved, asOf);
  expect(rest.filter((edit) => edit.sheet === name && (edit.kind === 'style' || edit.kind === 'number-format'))).toEqual([]);
  const after = applyEdits(moved, rest);
  expect(STATUSES.map((status) => configurationIn(after).values.flat().filter((value) => value === STATUS_LABELS[status]).length))
    .toEqual(STATUSES.map((status) => configurationIn(filled).values.flat().filter((value) => value === STATUS_LABELS[status]).length));
});

test('goes with the sheet', () => {
  expect(applyEdits(filled, composeRemoval(filled).edits)).toEqual(trimmed(snapshot));
});
