/** The calendar on the configuration sheet: its formulas against the engine, what it is inferred from, and that a person's choice stays. */
import fc from 'fast-check';
import { findConfigurationSheet, locate, type ConfigurationLayout } from '../../../src/plan/configuration/layout';
import { CALENDAR_LABELS } from '../../../src/plan/configuration/words';
import type { CalendarId, CellInput, Edit, SheetSnapshot, WorkbookSnapshot } from '../../../src/plan/model';
import { elapsedMonths, serialOf, yearEnd } from '../../../src/plan/progress/calendar';
import { review } from '../../../src/plan/review';
import { build, type RowSpec } from '../progress/plan-builder';
import { applyEdits } from './apply-edits';
import { calculated, workbookData } from './calculation';
import { run } from './run';

const rows: readonly RowSpec[] = [
  { path: ['Giải quyết việc làm'], unit: 'người', target: 100, actual: 38 },
  { path: ['Đàn bò'], unit: 'con', target: 712, actual: 698 },
];

function configurationOf(snapshot: WorkbookSnapshot): { sheet: SheetSnapshot; layout: ConfigurationLayout } {
  const sheet = findConfigurationSheet(snapshot);
  if (!sheet) throw new Error('there is no configuration sheet');
  return { sheet, layout: locate(sheet) };
}

function general(snapshot: WorkbookSnapshot, row: 'reportingDate' | 'calendar', content: CellInput): Edit {
  const { sheet, layout } = configurationOf(snapshot);
  return { kind: 'cells', sheet: sheet.name, area: { row: layout.general[row], column: layout.left + 2, rows: 1, columns: 1 }, cells: [[content]] };
}

const day = fc.integer({ min: serialOf('2023-11-20'), max: serialOf('2025-01-20') });

test('the sheet counts the months that are over as the engine does, whatever the day and the calendar', () => {
  const { plan, snapshot } = build(rows, { year: 2024 });
  const filled = applyEdits(snapshot, run(plan, snapshot, '2024-06-30').edits);
  const { sheet, layout } = configurationOf(filled);
  const days = [...fc.sample(day, 20), ...['2023-12-14', '2023-12-15', '2024-01-14', '2024-02-29', '2024-06-14', '2024-12-14', '2024-12-31'].map(serialOf)];
  const cases = days.flatMap((serial) => (Object.keys(CALENDAR_LABELS) as CalendarId[]).map((calendar) => ({ serial, calendar })));
  const cells = (['yearEnd', 'wholeMonths', 'monthPart'] as const).map((row) => ({ row: layout.general[row], column: layout.left + 2 }));
  const shown = calculated(cases.map(({ serial, calendar }) => {
    const edited = applyEdits(filled, [general(filled, 'reportingDate', { number: serial }), general(filled, 'calendar', { text: CALENDAR_LABELS[calendar] })]);
    return { data: workbookData(edited), sheet: sheet.name, cells };
  }));
  cases.forEach(({ serial, calendar }, index) => {
    const iso = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
    const { whole, part } = elapsedMonths(iso, 2024, calendar);
    const [end, months, rest] = (shown[index] ?? []) as number[];
    expect([iso, calendar, end, months, (rest ?? NaN).toFixed(9)]).toEqual([iso, calendar, serialOf(yearEnd(2024, calendar)), whole, part.toFixed(9)]);
  });
}, 120_000);

/** The sheet with a line of its own under the title. */
function withLine(line: string): WorkbookSnapshot {
  const { snapshot } = build(rows);
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, values: sheet.values.map((cells, row) => (row === 2 ? [line, ...cells.slice(1)] : cells)) })) };
}

function reviewed(snapshot: WorkbookSnapshot) {
  const outcome = review(snapshot, { today: '2023-07-05' });
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return outcome.review;
}

test.each([
  ['(Số liệu từ ngày 15/12/2022 đến ngày 14/6/2023)', 'administrative', '2023-06-14'],
  ['Số liệu tính đến ngày 14 tháng 6 năm 2023', 'administrative', null],
  ['(Kỳ báo cáo: 15/12/2022 – 14/6/2023)', 'administrative', null],
  ['6 tháng đầu năm 2023', 'calendar-year', '2023-06-30'],
  ['(Số liệu tính đến ngày 30/6/2023)', 'calendar-year', '2023-06-30'],
  ['Kèm theo Báo cáo số 15/BC-UBND ngày 14/6/2023', 'calendar-year', null],
  ['Rà soát hộ nghèo đến ngày 14/12/2023', 'calendar-year', null],
] as const)('"%s" speaks for the calendar %s', (line, calendar, asOf) => {
  const { configuration, asOf: found } = reviewed(withLine(line));
  expect(configuration.calendar).toBe(calendar);
  if (asOf !== null) expect(found).toBe(asOf);
});

test('what the sheet suggests is written down, and a person’s other choice stays', () => {
  const snapshot = withLine('(Số liệu từ ngày 15/12/2022 đến ngày 14/6/2023)');
  const filled = applyEdits(snapshot, reviewed(snapshot).edits);
  const { sheet, layout } = configurationOf(filled);
  expect(sheet.values[layout.general.calendar]?.[layout.left + 2]).toBe(CALENDAR_LABELS.administrative);
  expect(reviewed(filled).edits).toEqual([]);
  const chosen = applyEdits(filled, [general(filled, 'calendar', { text: CALENDAR_LABELS['calendar-year'] })]);
  expect(reviewed(chosen).configuration.calendar).toBe('calendar-year');
  expect(reviewed(chosen).edits).toEqual([]);
});

test('a sheet of an earlier version, which knew one calendar, gets the list of both', () => {
  const { plan, snapshot } = build(rows);
  const filled = applyEdits(snapshot, run(plan, snapshot, '2023-06-30').edits);
  const { sheet, layout } = configurationOf(filled);
  const earlier = applyEdits(filled, [
    { kind: 'cells', sheet: sheet.name, area: { row: layout.general.calendar, column: layout.left + 3, rows: 1, columns: 1 }, cells: [[{ clear: true }]] },
  ]);
  const choices = run(plan, earlier, '2023-06-30').edits.flatMap((edit) => (edit.kind === 'choices' ? [edit] : []));
  expect(choices.map((edit) => [edit.area.row, edit.choices])).toEqual([[layout.general.calendar, ['Năm dương lịch', 'Từ ngày 15/12 đến 14/12']]]);
});
