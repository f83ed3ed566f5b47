/** The table of `Tổng hợp` that lists what lags. Which rows it lists is known at the run; their figures and statuses are live. */
import { absoluteAddress, quoteSheetName } from '../address';
import type { Area, CellInput, ComputedColumn, ComputedId, Figure, Plan } from '../model';
import { figureAt } from '../progress/figures';
import { scaleOf } from '../actual';
import type { LaggingFacts } from '../report/facts';
import type { IndicatorName } from '../report/indicator-names';
import { pointsAhead } from '../report/standings';
import type { SheetDraft } from './sheet-draft';
import { LOOKS, SUMMARY_WIDTHS } from './summary-look';
import { LAGGING_HEADINGS, NONE_LAGGING, NO_CAUSE } from './summary-words';
import { heightFor } from './wrapped-height';

export interface LaggingInput {
  readonly plan: Plan;
  readonly names: ReadonlyMap<number, IndicatorName>;
  readonly lagging: readonly LaggingFacts[];
  readonly computed: readonly ComputedColumn[];
  /** The plan's own percentages are held as fractions. */
  readonly isFraction: boolean;
}

/** The area of the percentages, for bars; null where nothing lags. */
export function putLagging(draft: SheetDraft, input: LaggingInput): Area | null {
  if (input.lagging.length === 0) {
    draft.put(0, { text: NONE_LAGGING }, LOOKS.text, SUMMARY_WIDTHS.length);
    draft.next(20);
    return null;
  }
  LAGGING_HEADINGS.forEach((text, column) => {
    draft.put(column, { text }, LOOKS.tableHead);
  });
  draft.next(44);
  const first = draft.row;
  input.lagging.forEach((facts, index) => {
    putRow(draft, input, facts, index);
  });
  return { row: first, column: PERCENT, rows: draft.row - first, columns: 1 };
}

const PERCENT = 4;

function putRow(draft: SheetDraft, { plan, names, computed, isFraction }: LaggingInput, { standing, cause, owners }: LaggingFacts, index: number): void {
  const { indicator, assessment } = standing;
  const { row } = indicator;
  const cell = (column: number): string => `${quoteSheetName(plan.sheet)}!${absoluteAddress(row, column)}`;
  const columnOf = (id: ComputedId): number | null => computed.find((one) => one.id === id)?.column ?? null;
  const live = (column: number | null): CellInput => (column === null ? null : { formula: `=IF(${cell(column)}="","",${cell(column)})` });
  const target = figureAt(indicator, plan.planColumn);
  const [percent, expected] = [columnOf('percent'), columnOf('expected')];
  const share = percent === null || assessment.gap !== null ? null : `${cell(percent)}${isFraction ? '*100' : ''}`;

  const name = names.get(row);
  const title = `${name ? [...name.above, name.name].join(' › ') : indicator.name}${indicator.unitText === null ? '' : ` (${indicator.unitText})`}`;
  const who = owners.map((owner) => owner.name).join(', ');
  draft.put(0, { number: index + 1 }, LOOKS.number);
  draft.put(1, { text: title }, LOOKS.label);
  draft.put(2, live(plan.planColumn), LOOKS.number);
  draft.format(2, formatOf(target));
  draft.put(3, live(plan.actualColumn ?? columnOf('cumulative')), LOOKS.number);
  draft.format(3, formatOf(standing.actual.figure));
  draft.put(PERCENT, share === null ? null : { formula: `=IF(ISNUMBER(${cell(percent ?? 0)}),${share},"")` }, LOOKS.number);
  draft.format(PERCENT, '0.0');
  draft.put(5, live(columnOf('status')), LOOKS.status);
  draft.put(6, aheadOf(standing, share, expected === null ? null : cell(expected), percent === null ? null : cell(percent)), LOOKS.number);
  draft.format(6, '+0.0;-0.0;0');
  draft.put(7, live(columnOf('outlook')), LOOKS.number);
  draft.format(7, formatOf(standing.actual.figure));
  draft.put(8, { text: cause ?? NO_CAUSE }, LOOKS.label);
  draft.put(9, who === '' ? null : { text: who }, LOOKS.label);
  draft.next(heightFor([title, cause ?? '', who].map((text, at) => ({ text, width: SUMMARY_WIDTHS[[1, 8, 9][at] ?? 1] ?? 50 }))));
}

/** Points ahead of what was wanted by now, negative when behind; as the list is sorted by (report/standings.ts). */
function aheadOf({ assessment, direction, ...standing }: LaggingFacts['standing'], share: string | null, expected: string | null, gap: string | null): CellInput {
  const number = (test: string, value: string): CellInput => ({ formula: `=IF(${test},${value},"")` });
  if (assessment.gap !== null && gap !== null) return number(`ISNUMBER(${gap})`, direction === 'down' ? `-${gap}` : gap);
  if (share !== null && expected !== null && assessment.deviation !== null && assessment.expected !== null && direction !== 'down') return number(`AND(ISNUMBER(${expected}),ISNUMBER(${gap ?? expected}))`, `${share}-${expected}`);
  const ahead = pointsAhead({ assessment, direction, ...standing });
  return Number.isFinite(ahead) ? { number: Math.round(ahead * 10) / 10 } : null;
}

/** From here on a figure is shown in millions: the column is narrow. */
const MANY = 100_000_000;

function formatOf(figure: Figure): string {
  if (figure.state !== 'number') return 'General';
  if (scaleOf(figure) === 100) return figure.decimals === 0 ? '0%' : `0.${'0'.repeat(figure.decimals)}%`;
  if (Math.abs(figure.value) >= MANY) return '#,##0,,"\u00a0tr"';
  return figure.decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(figure.decimals)}`;
}
