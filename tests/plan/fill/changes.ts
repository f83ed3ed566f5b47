/** Changes that a person makes in the workbook without the add-in: figures, reporting date, calendar, thresholds, profiles, judgements. */
import fc from 'fast-check';
import { findConfigurationSheet, locate } from '../../../src/plan/configuration/layout';
import { CALENDAR_LABELS } from '../../../src/plan/configuration/words';
import { serialOf } from '../../../src/plan/progress/calendar';
import type { CalendarId, CellValue, Edit, WorkbookSnapshot } from '../../../src/plan/model';
import { build, type RowSpec } from '../progress/plan-builder';
import { ASKED_DATES, KINDS, type GeneratedPlan } from './generated-plans';

export interface Change {
  readonly asOf: string;
  readonly calendar: CalendarId;
  readonly spi: readonly [number, number, number];
  readonly deviation: readonly [number, number, number];
  /** Twelve shares for the third and the eighteenth profile of the table. */
  readonly shares: readonly number[];
  /** What a person judges instead of one row's computed status; without a reason it does not count. */
  readonly override: { readonly row: number; readonly label: string; readonly reason: string | null };
  /** Factor on each row's usual figure; null clears the cell. */
  readonly actuals: readonly (number | null)[];
}

const descending = (from: number, to: number): fc.Arbitrary<[number, number, number]> =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: from, max: to }), fc.integer({ min: from, max: to }))
    .map((bounds) => bounds.sort((a, b) => b - a));

export const change: fc.Arbitrary<Change> = fc.record({
  asOf: fc.oneof(
    fc.constantFrom(...ASKED_DATES),
    fc.integer({ min: 1, max: 12 }).chain((month) => fc.integer({ min: 1, max: 28 }).map((day) => `2023-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)),
  ),
  calendar: fc.constantFrom<CalendarId[]>('calendar-year', 'administrative'),
  spi: descending(50, 110).map(([a, b, c]) => [a / 100, b / 100, c / 100] as [number, number, number]),
  deviation: descending(-40, 0),
  shares: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 12, maxLength: 12 }).map((list) => list.sort((a, b) => a - b).map((share) => share / 100)),
  override: fc.record({
    row: fc.nat({ max: KINDS.length - 1 }),
    label: fc.constantFrom('Đạt', 'Chậm', 'Chưa đến kỳ', 'đạt', 'tốt'),
    reason: fc.constantFrom('Đã nghiệm thu ngày 10/6', ' ', null),
  }),
  actuals: fc.array(fc.option(fc.integer({ min: 0, max: 1300 }).map((permille) => permille / 1000), { nil: null, freq: 12 }), {
    minLength: KINDS.length, maxLength: KINDS.length,
  }),
});

/** The rows with the changed figures; rows that are told in words keep theirs. */
export function changedRows(rows: readonly RowSpec[], { actuals }: Change): readonly RowSpec[] {
  return rows.map((row, index) => {
    const kind = KINDS[index];
    if (!kind || kind.target === 'Đạt') return row;
    const factor = actuals[index] ?? null;
    return { ...row, actual: factor === null ? null : Number((kind.typical * factor).toFixed(kind.format === undefined ? 2 : 4)) };
  });
}

/** The same changes as cells of the workbook that has been filled. */
export function changeEdits(generated: GeneratedPlan, filled: WorkbookSnapshot, asked: Change): readonly Edit[] {
  const configuration = findConfigurationSheet(filled);
  if (!configuration) throw new Error('there is no configuration sheet');
  const layout = locate(configuration);
  const value = layout.left + 2;
  const set = (sheet: string, row: number, column: number, content: CellValue): Edit => ({
    kind: 'cells', sheet, area: { row, column, rows: 1, columns: 1 },
    cells: [[typeof content === 'number' ? { number: content } : typeof content === 'string' ? { text: content } : { clear: true }]],
  });
  const { plan } = generated;
  const rows = changedRows(generated.rows, asked);
  return [
    ...plan.indicators.map((indicator, index) => set(plan.sheet, indicator.row, plan.actualColumn ?? -1, rows[index]?.actual ?? null)),
    set(configuration.name, layout.general.reportingDate, value, serialOf(asked.asOf)),
    set(configuration.name, layout.general.calendar, value, CALENDAR_LABELS[asked.calendar]),
    ...[2, 3, 4].flatMap((offset) => [
      set(configuration.name, layout.general.thresholds + offset, value, asked.spi[4 - offset] ?? 0),
      set(configuration.name, layout.general.thresholds + offset, value + 1, asked.deviation[4 - offset] ?? 0),
    ]),
    set(configuration.name, layout.linesHeader + 1 + asked.override.row, layout.lineColumns.override, asked.override.label),
    set(configuration.name, layout.linesHeader + 1 + asked.override.row, layout.lineColumns.overrideReason, asked.override.reason),
    ...[2, 7, 17].flatMap((profile) =>
      asked.shares.map((share, month) => set(configuration.name, layout.profiles[0] + profile, layout.profileColumns.months + month, share)),
    ),
  ];
}

/** The plan as the reader would read it after the changes. */
export function changedPlan(generated: GeneratedPlan, asked: Change): GeneratedPlan['plan'] {
  return build(changedRows(generated.rows, asked), generated.spec).plan;
}
