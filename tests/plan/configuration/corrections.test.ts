/** What a person says about columns is kept on the configuration sheet and follows its column wherever that goes. */
import fc from 'fast-check';
import { findConfigurationSheet, locate } from '../../../src/plan/configuration/layout';
import { columnOfField, recordedEntries } from '../../../src/plan/configuration/recorded-corrections';
import { BLOCKS } from '../../../src/plan/configuration/blocks';
import { COLUMN_SOURCES, ROLE_LABELS, type ColumnField } from '../../../src/plan/configuration/words';
import type { CellValue, ColumnCorrection, ColumnRole, Review, ReviewSettings, SheetSnapshot, WorkbookSnapshot } from '../../../src/plan/model';
import { review } from '../../../src/plan/review';
import { applyEdits } from '../fill/apply-edits';
import { sheetOf, workbookOf } from '../sheet/sheets';
import { columnDeleted, inserted, renamed } from './moved';

const ROWS: readonly (readonly CellValue[])[] = [
  ['BIỂU CHỈ TIÊU KẾ HOẠCH NĂM 2023'],
  ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2023', 'Mức B', 'Lũy kế 6 tháng 2023', 'Địa điểm', 'Ghi chú'],
  [1, 'Trồng rừng', 'ha', 450, 500, 40, 'Thôn 1', null],
  [2, 'Đàn bò', 'con', 712, 720, 700, 'Thôn 2', null],
  [3, 'Lúa nước', 'ha', 55, 57, 55, 'Thôn 3', null],
];
const LEVEL_B = 4;

const plain = workbookOf(sheetOf(ROWS, { name: 'KH 2023' }));
const say = (column: number, role: ColumnCorrection['role'], period: string | null = null): ColumnCorrection => ({ column, role, period });

function reviewed(snapshot: WorkbookSnapshot, settings: Partial<ReviewSettings> = {}): Review {
  const outcome = review(snapshot, { today: '2023-07-01', ...settings });
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.reason}`);
  return outcome.review;
}

/** The workbook after a run. */
function updated(snapshot: WorkbookSnapshot, settings: Partial<ReviewSettings> = {}): WorkbookSnapshot {
  return applyEdits(snapshot, reviewed(snapshot, settings).edits);
}

function configuration(snapshot: WorkbookSnapshot): SheetSnapshot {
  const sheet = findConfigurationSheet(snapshot);
  if (!sheet) throw new Error('there is no configuration sheet');
  return sheet;
}

/** Row of the configuration sheet that holds a column of the plan sheet. */
function rowOf(snapshot: WorkbookSnapshot, column: number): number {
  const sheet = configuration(snapshot);
  const row = recordedEntries(sheet, locate(sheet)).live.find((entry) => entry.column === column)?.row;
  if (row === undefined) throw new Error(`column ${column} has no row`);
  return row;
}

function field(snapshot: WorkbookSnapshot, column: number, name: ColumnField): CellValue {
  const sheet = configuration(snapshot);
  return sheet.values[rowOf(snapshot, column)]?.[columnOfField(locate(sheet), name)] ?? null;
}

/** A person types into the row of a column. */
function typed(snapshot: WorkbookSnapshot, column: number, name: ColumnField, text: string): WorkbookSnapshot {
  const sheet = configuration(snapshot);
  const area = { row: rowOf(snapshot, column), column: columnOfField(locate(sheet), name), rows: 1, columns: 1 };
  return applyEdits(snapshot, [{ kind: 'cells', sheet: sheet.name, area, cells: [[text === '' ? { clear: true } : { text }]] }]);
}

const roleOf = (of: Review, column: number): ColumnRole | undefined => of.plan.layout.columns.find((one) => one.column === column)?.role;

describe('the block of columns', () => {
  test('lists every column that was read, with its role in words', () => {
    const after = updated(plain);
    const sheet = configuration(after);
    const entries = recordedEntries(sheet, locate(sheet)).live;
    expect(entries.map(({ sheet: name, column, correction }) => [name, column, correction])).toEqual(
      reviewed(plain).plan.layout.columns.map(({ column }) => ['KH 2023', column, null]),
    );
    expect([field(after, 3, 'role'), field(after, 3, 'period'), field(after, 3, 'source')]).toEqual(['Kế hoạch năm', 'năm 2023', COLUMN_SOURCES.read]);
  });

  test('its choices fit into one list of choices', () => {
    const list = Object.values(ROLE_LABELS);
    expect(list.join(',').length).toBeLessThanOrEqual(255);
    expect(list.filter((label) => label.includes(',') || label.startsWith('='))).toEqual([]);
    expect(new Set(list.map((label) => label.toLowerCase())).size).toBe(list.length);
  });

  test('follows a heading that is written anew', () => {
    const after = updated(plain);
    const changed = applyEdits(after, [
      { kind: 'cells', sheet: 'KH 2023', area: { row: 1, column: 4, rows: 1, columns: 1 }, cells: [[{ text: 'Thực hiện năm 2022' }]] },
    ]);
    const again = updated(changed);
    expect(reviewed(changed).configuration.corrections).toEqual([]);
    expect(field(again, LEVEL_B, 'role')).toBe(ROLE_LABELS.prevYear);
    expect(reviewed(again).edits).toEqual([]);
  });

  test('is written beside the rest on a configuration sheet that has none, and read from there', () => {
    const after = updated(plain);
    const { name } = configuration(after);
    const { heading, column } = locate(configuration(after)).blocks.columns;
    const [first, last] = locate(configuration(after)).blocks.columns.rows;
    const bare = applyEdits(after, [{ kind: 'wipe', sheet: name, area: { row: heading, column, rows: last - heading + 1, columns: BLOCKS.columns.columns } }]);
    const again = updated(bare, { corrections: [say(LEVEL_B, 'plan')] });
    const place = locate(configuration(again)).blocks.columns;
    expect(place.column).toBeGreaterThan(20);
    expect(place.rows[1]).toBeGreaterThan(100_000);
    expect(first).toBeGreaterThan(heading);
    expect(reviewed(again)).toMatchObject({ edits: [], configuration: { corrections: [say(LEVEL_B, 'plan')] } });
  });
});

describe('a correction', () => {
  test('holds at once, without anything written', () => {
    const asked = reviewed(plain, { corrections: [say(LEVEL_B, 'plan')] });
    expect(asked.plan.planColumn).toBe(LEVEL_B);
    expect(asked.columnsAsRead.find(({ column }) => column === LEVEL_B)?.role).toBe(roleOf(reviewed(plain), LEVEL_B));
    expect(reviewed(plain).plan.planColumn).toBe(3);
  });

  test('is kept by the edits, and a second run changes nothing', () => {
    const after = updated(plain, { corrections: [say(LEVEL_B, 'plan'), say(7, 'ignore')] });
    const again = reviewed(after);
    expect(again.plan.planColumn).toBe(LEVEL_B);
    expect(roleOf(again, 7)).toBeUndefined();
    expect(again.configuration.corrections).toEqual([say(LEVEL_B, 'plan'), say(7, 'ignore')]);
    expect(again.edits).toEqual([]);
    expect(field(after, LEVEL_B, 'source')).toBe(COLUMN_SOURCES.person);
  });

  test('can be made on the sheet itself, by role or by period', () => {
    const after = updated(plain);
    const byRole = typed(after, LEVEL_B, 'role', ROLE_LABELS.plan);
    expect(reviewed(byRole)).toMatchObject({ plan: { planColumn: LEVEL_B }, configuration: { corrections: [say(LEVEL_B, 'plan')] } });
    expect(field(updated(byRole), LEVEL_B, 'source')).toBe(COLUMN_SOURCES.person);
    const byPeriod = typed(after, 5, 'period', '9 tháng 2023');
    expect(reviewed(byPeriod).plan.layout.columns.find(({ column }) => column === 5)).toMatchObject({ role: 'actualCum', period: '2023-9M' });
    expect(reviewed(updated(byPeriod)).edits).toEqual([]);
  });

  test('may confirm what was read', () => {
    const confirmed = typed(updated(plain), 3, 'source', COLUMN_SOURCES.person);
    expect(reviewed(confirmed).configuration.corrections).toEqual([say(3, 'plan')]);
  });

  test('is taken back by the pane, or on the sheet by clearing the role', () => {
    const after = updated(plain, { corrections: [say(LEVEL_B, 'plan')] });
    expect(reviewed(after, { withdrawn: [LEVEL_B] })).toMatchObject({ plan: { planColumn: 3 }, configuration: { corrections: [] } });
    expect(reviewed(typed(after, LEVEL_B, 'role', '')).configuration.corrections).toEqual([]);
    for (const back of [updated(after, { withdrawn: [LEVEL_B] }), updated(typed(after, LEVEL_B, 'role', ''))]) {
      expect(field(back, LEVEL_B, 'source')).toBe(COLUMN_SOURCES.read);
      expect(reviewed(back)).toMatchObject({ edits: [], plan: { planColumn: 3 } });
    }
  });

  test('in words that name no role counts for nothing and is left as it is', () => {
    const odd = typed(updated(plain), LEVEL_B, 'role', 'cột lạ');
    expect(reviewed(odd).configuration.corrections).toEqual([]);
    expect(field(updated(odd), LEVEL_B, 'role')).toBe('cột lạ');
  });

  test('of a column that has been deleted drops out without harm', () => {
    const after = columnDeleted(updated(plain, { corrections: [say(LEVEL_B, 'plan')] }), 'KH 2023', LEVEL_B);
    const again = reviewed(after);
    expect(again.configuration.corrections).toEqual([]);
    expect(again.plan.planColumn).toBe(3);
    expect(reviewed(applyEdits(after, again.edits)).edits).toEqual([]);
  });

  test('of another sheet stays while this one is updated', () => {
    const both = workbookOf(sheetOf(ROWS, { name: 'KH 2023' }), sheetOf(ROWS, { name: 'KH 2024' }));
    const after = updated(both, { sheet: 'KH 2024', corrections: [say(LEVEL_B, 'plan')] });
    const other = updated(after, { sheet: 'KH 2023', corrections: [say(6, 'note')] });
    expect(reviewed(other, { sheet: 'KH 2024' }).plan.planColumn).toBe(LEVEL_B);
    expect(roleOf(reviewed(other, { sheet: 'KH 2023' }), 6)).toBe('note');
    expect(reviewed(other, { sheet: 'KH 2023' }).plan.planColumn).toBe(3);
  });

  test('keeps to its column through whatever is inserted or renamed', () => {
    const change = fc.oneof(
      fc.record({ is: fc.constant('row' as const), at: fc.integer({ min: 0, max: 1 }) }),
      fc.record({ is: fc.constant('column' as const), at: fc.integer({ min: 0, max: 8 }) }),
      fc.record({ is: fc.constant('name' as const), to: fc.constantFrom('Kế hoạch', "Xã 'A'", 'KH-2023 (2)') }),
    );
    const role = fc.constantFrom<ColumnCorrection['role']>('plan', 'note', 'owner', 'prevYear', 'ignore');
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), role, fc.boolean(), (changes, said, isOnSheet) => {
        const first = isOnSheet ? typed(updated(plain), LEVEL_B, 'role', ROLE_LABELS[said]) : updated(plain, { corrections: [say(LEVEL_B, said)] });
        let now = first;
        let [sheet, column] = ['KH 2023', LEVEL_B];
        for (const one of changes) {
          if (one.is === 'name') {
            now = renamed(now, sheet, one.to);
            sheet = one.to;
          } else {
            now = inserted(now, { sheet, axis: one.is, at: one.at });
            if (one.is === 'column' && one.at <= column) column += 1;
          }
        }
        const found = reviewed(now, { sheet });
        expect(found.configuration.corrections).toEqual([say(column, said)]);
        expect(roleOf(found, column)).toBe(said === 'ignore' ? undefined : said);
        expect(reviewed(applyEdits(now, found.edits), { sheet }).configuration.corrections).toEqual([say(column, said)]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a refusal for want of a column', () => {
  const unclear = workbookOf(
    sheetOf(
      [
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Mức A', 'Thực hiện 6 tháng 2023'],
        [1, 'Trồng rừng', 'ha', 450, 40],
        [2, 'Đàn bò', 'con', 712, 700],
        [3, 'Lúa nước', 'ha', 55, 55],
      ],
      { name: 'Biểu 1' },
    ),
  );

  test('carries the columns that were read, and the next run goes through with what the person says', () => {
    const refused = review(unclear, { today: '2023-07-01' });
    if (refused.ok || refused.refusal.reason !== 'no-target-column') throw new Error('expected a refusal');
    expect(refused.refusal.plan?.layout.columns.map(({ column }) => column)).toEqual([0, 1, 2, 3, 4]);
    const after = updated(unclear, { corrections: [say(3, 'plan')] });
    expect(reviewed(after)).toMatchObject({ plan: { sheet: 'Biểu 1', planColumn: 3 }, edits: [] });
    expect(reviewed(after).assessments).toHaveLength(3);
  });
});
