/** Plans with one result column for each month or quarter: the cumulative column of ours, and all that refers to it. */
import fc from 'fast-check';
import { isAddedUp } from '../../../src/plan/actual';
import { completeConfiguration } from '../../../src/plan/configuration/complete';
import { findConfigurationSheet, locate } from '../../../src/plan/configuration/layout';
import { readConfiguration } from '../../../src/plan/configuration/read';
import { composeRemoval } from '../../../src/plan/fill/compose-removal';
import { withoutOurs } from '../../../src/plan/fill/without-ours';
import type { CalendarId, CellValue, ComputedColumn, Edit, IsoDate, Plan, WorkbookSnapshot } from '../../../src/plan/model';
import { assess } from '../../../src/plan/progress/assess';
import { serialOf } from '../../../src/plan/progress/calendar';
import { calendarOf } from '../../../src/plan/progress/expected';
import { CALENDAR_LABELS } from '../../../src/plan/configuration/words';
import { build, type RowSpec, type SheetSpec } from '../progress/plan-builder';
import { applyEdits, trimmed } from './apply-edits';
import { calculated, workbookData } from './calculation';
import { expectedCells, shows, type ShownCell } from './expected-cells';
import { ASKED_DATES, KINDS } from './generated-plans';
import { run } from './run';

const MONTHS = Array.from({ length: 12 }, (_, index) => `2023-${String(index + 1).padStart(2, '0')}`);
const PERIODS: readonly (readonly string[])[] = [
  MONTHS, MONTHS.slice(0, 6), ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'], ['2023-Q1', ...MONTHS.slice(3)],
];

/** What one month's cell holds: mostly a share of the row's usual figure, sometimes nothing, a dash, one of the `odd` entries. */
const cellOf = (typical: number, digits: number, odd: readonly CellValue[]): fc.Arbitrary<CellValue> =>
  fc.oneof(
    { weight: 60, arbitrary: fc.integer({ min: 0, max: 120 }).map((percent) => Number(((typical * percent) / 100).toFixed(digits))) },
    { weight: 20, arbitrary: fc.constantFrom<CellValue>(null, null, '-', ' – ', '...') },
    { weight: 2, arbitrary: fc.constantFrom(...odd) },
  );

const ODD: readonly CellValue[] = ['chưa có', { error: '#DIV/0!' }];

interface Case {
  readonly rows: readonly RowSpec[];
  readonly spec: SheetSpec;
  readonly asOf: IsoDate;
  /** The figures and the date that a person enters afterwards. */
  readonly later: { readonly rows: readonly RowSpec[]; readonly asOf: IsoDate; readonly calendar: CalendarId };
}

const generatedCase: fc.Arbitrary<Case> = fc
  .constantFrom(...PERIODS)
  .chain((periods) => {
    const rowsWith = (odd: readonly CellValue[]) => fc.tuple(
      ...KINDS.map((kind) => {
        const isAdded = ['tấn', 'đồng', 'người', 'vụ', 'ha'].includes(kind.unit ?? '');
        const cell: fc.Arbitrary<CellValue> =
          kind.target === 'Đạt'
            ? fc.constantFrom(null, 'Đạt', 'Chưa đạt', '-')
            : cellOf(kind.typical / (isAdded ? periods.length : 1), kind.format === undefined ? 2 : 4, odd);
        return fc.array(cell, { minLength: periods.length, maxLength: periods.length }).map(
          (results): RowSpec => ({ path: kind.path, unit: kind.unit, target: kind.target, format: kind.format, results }),
        );
      }),
    );
    const day = fc.constantFrom(...ASKED_DATES);
    const spec = fc.record({ periods: fc.constant(periods), extraColumns: fc.constantFrom<SheetSpec['extraColumns'][]>([], ['rating', 'note']), sheet: fc.constantFrom('KH 2023', "Xã Trà Phong's") });
    // A number typed as text is recorded by the add-in; typed later, it is text.
    return fc.record({ rows: rowsWith([...ODD, '12,5']), spec, asOf: day, later: fc.record({ rows: rowsWith(ODD), asOf: day, calendar: fc.constantFrom<CalendarId[]>('calendar-year', 'administrative') }) });
  });

/** The first day of a month or quarter; in the administrative calendar the 15th of the month before. */
function firstDay(period: string, calendar: CalendarId): string {
  const [year = '', part = ''] = period.split('-');
  const month = part.startsWith('Q') ? Number(part.slice(1)) * 3 - 2 : Number(part);
  if (calendar === 'administrative') return month === 1 ? `${Number(year) - 1}-12-15` : `${year}-${String(month - 1).padStart(2, '0')}-15`;
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

/** What the cumulative cell should show, from the entries alone. */
function cumulativeShown(results: readonly CellValue[], periods: readonly string[], isAdded: boolean, asOf: IsoDate, calendar: CalendarId): number | string | null {
  if (results.some((value) => typeof value === 'object' && value !== null)) return 'Lỗi số liệu';
  const known = results.filter((value, index) => {
    const isSaid = value !== null && !(typeof value === 'string' && ['', '-', '–', '...'].includes(value.trim()));
    return isSaid && firstDay(periods[index] ?? '', calendar) <= asOf;
  }) as (number | string)[];
  const latest = known.at(-1);
  if (latest === undefined || !isAdded) return latest ?? null;
  if (known.some((value) => typeof value === 'string')) return 'Chưa cộng được';
  return (known as number[]).reduce((sum, value) => sum + value, 0);
}

interface Shown {
  readonly plan: Plan;
  readonly snapshot: WorkbookSnapshot;
  readonly wanted: readonly ShownCell[];
}

function shownBy(plan: Plan, rows: readonly RowSpec[], snapshot: WorkbookSnapshot, computed: readonly ComputedColumn[], asOf: IsoDate): Shown {
  const configuration = completeConfiguration(plan, { ...readConfiguration(snapshot), reportingDate: asOf });
  const column = computed.find(({ id }) => id === 'cumulative')?.column ?? -1;
  const kinds = new Map(configuration.indicators.map((line) => [line.planRow, line.kind]));
  const sums = plan.indicators.map(({ row }, index): ShownCell => ({
    row, column, id: 'cumulative',
    value: cumulativeShown(rows[index]?.results ?? [], plan.resultPeriods.map(({ period }) => period), isAddedUp(kinds.get(row) ?? 'flow'), asOf, calendarOf(configuration)),
  }));
  return { plan, snapshot, wanted: [...sums, ...expectedCells(computed, assess(plan, configuration, asOf, []), false)] };
}

/** Every cell in which the spreadsheet shows something else than wanted. */
function disagreements(cases: readonly Shown[]): readonly string[] {
  const results = calculated(cases.map(({ plan, snapshot, wanted }) => ({ data: workbookData(snapshot), sheet: plan.sheet, cells: wanted })));
  return cases.flatMap(({ plan, snapshot, wanted }, index) =>
    wanted.flatMap(({ row, column, id, value }, position) => {
      const found = results[index]?.[position];
      if (shows(found, value)) return [];
      const name = plan.indicators.find((indicator) => indicator.row === row)?.path.join('/') ?? '';
      const formula = snapshot.sheets.find((sheet) => sheet.name === plan.sheet)?.formulas[row]?.[column] ?? '';
      return [`${name}, ${id}: the sheet shows ${JSON.stringify(found)}, wanted is ${JSON.stringify(value)}; ${formula}`];
    }),
  );
}

function entered(plan: Plan, rows: readonly RowSpec[], filled: WorkbookSnapshot, asOf: IsoDate, calendar: CalendarId = 'calendar-year'): readonly Edit[] {
  const configuration = findConfigurationSheet(filled);
  if (!configuration) throw new Error('there is no configuration sheet');
  const layout = locate(configuration);
  const set = (sheet: string, row: number, column: number, value: CellValue): Edit => ({
    kind: 'cells', sheet, area: { row, column, rows: 1, columns: 1 },
    cells: [[typeof value === 'number' ? { number: value } : typeof value === 'string' ? { text: value } : value === null ? { clear: true } : { formula: '=1/0' }]],
  });
  return [
    set(configuration.name, layout.general.reportingDate, layout.left + 2, serialOf(asOf)),
    set(configuration.name, layout.general.calendar, layout.left + 2, CALENDAR_LABELS[calendar]),
    ...plan.indicators.flatMap(({ row }, index) =>
      plan.resultPeriods.map(({ column }, position) => set(plan.sheet, row, column, rows[index]?.results?.[position] ?? null)),
    ),
  ];
}

/** What the plan sheet holds, by place. */
function officesCells(snapshot: WorkbookSnapshot): readonly string[] {
  return (snapshot.sheets[0]?.values ?? []).flatMap((line, r) => line.flatMap((value, c) => (value === null ? [] : [`${r}:${c} ${JSON.stringify(value)}`])));
}

const SAMPLES = 5;

test('the cumulative column and all that refers to it say what the engine says, also after figures and date have been changed', () => {
  const cases = fc.sample(generatedCase, SAMPLES).flatMap(({ rows, spec, asOf, later }): Shown[] => {
    const { plan, snapshot } = build(rows, spec);
    const first = run(plan, snapshot, asOf);
    const filled = applyEdits(snapshot, first.edits);
    const edited = applyEdits(filled, entered(plan, later.rows, filled, later.asOf, later.calendar));
    const { plan: planAfter } = build(later.rows, spec);
    return [shownBy(plan, rows, filled, first.computed, asOf), shownBy(planAfter, later.rows, edited, first.computed, later.asOf)];
  });
  expect(cases.flatMap(({ wanted }) => wanted)).toHaveLength(SAMPLES * 2 * KINDS.length * 6);
  expect(disagreements(cases)).toEqual([]);
}, 120_000);

test('a second run changes nothing, the plan reads as before, and removal gives the workbook back', () => {
  fc.assert(
    fc.property(generatedCase, ({ rows, spec, asOf }) => {
      const { plan, snapshot } = build(rows, spec);
      const first = run(plan, snapshot, asOf);
      const after = applyEdits(snapshot, first.edits);
      const second = run(plan, after, asOf);
      expect(second.edits).toEqual([]);
      expect(second.computed).toEqual(first.computed);
      expect(officesCells(withoutOurs(after))).toEqual(officesCells(snapshot));
      expect(applyEdits(after, composeRemoval(after).edits)).toEqual(trimmed(snapshot));
    }),
    { numRuns: 10, endOnFailure: true },
  );
});

test('a wrong month makes the row an error until the result is another', () => {
  const row: RowSpec = { path: ['Giải quyết việc làm'], unit: 'người', target: 100, results: [6, 500, 7] };
  const spec: SheetSpec = { periods: ['2023-01', '2023-02', '2023-03'] };
  const { plan, snapshot } = build([row], spec);
  const [january, february] = plan.resultPeriods;
  const cell = { row: 6, column: february?.column ?? -1 };
  const finding = {
    rule: 'scale/lost-decimal-mark', severity: 'error', row: 6, cells: [cell], related: [], suggestion: null,
    facts: { path: row.path, value: 500, reference: 5, proposal: 5 },
  } as const;
  const first = run(plan, snapshot, '2023-03-31', [finding]);
  expect(first.assessments).toMatchObject([{ status: 'data-error', actual: 513 }]);
  const filled = applyEdits(snapshot, first.edits);
  const right: RowSpec = { ...row, results: [6, 5, 7] };
  const { plan: repaired } = build([right], spec);
  const edited = applyEdits(filled, entered(repaired, [right], filled, '2023-03-31'));
  const status = first.computed.find(({ id }) => id === 'status')?.column ?? -1;
  const shown = calculated([filled, edited].map((workbook) => ({ data: workbookData(workbook), sheet: plan.sheet, cells: [{ row: 6, column: status }] })));
  expect(january?.period).toBe('2023-01');
  expect(shown.flat()).toEqual(['Lỗi số liệu', 'Cần chú ý']);
});
