/** Figures of one row set against each other by their order of magnitude. */
import type { ColumnRole, IndicatorKind } from '../../model';
import { trustOf } from '../equation';
import type { Evidence, Reading } from '../evidence';
import { isChange } from '../words';

/** How much of a year a column's figures cover: a smaller window may hold any smaller part of what accumulates. */
const WINDOW: Readonly<Partial<Record<ColumnRole, 1 | 2 | 3>>> = {
  plan: 3, prevYear: 3, estimate: 3, actualCum: 2, samePeriodLY: 2, planPeriod: 2, actualPeriod: 1, actualPrevPeriod: 1,
};
const ACCUMULATING: ReadonlySet<IndicatorKind> = new Set(['flow', 'area', 'ordinal']);
/** Figures within a factor of three or so support each other. */
const SAME_ORDER = 0.5;

export interface Comparison {
  readonly reading: Reading;
  readonly peer: Reading;
  /** log10(reading ÷ peer). */
  readonly distance: number;
  /** Smaller because less of the year has passed: nothing odd about it. */
  readonly isNatural: boolean;
  /** A level (herd, yield, share), not an amount that accumulates. */
  readonly isLevel: boolean;
}

/** All comparisons of one figure with the row's others, and those of each other figure. */
export interface FigureInRow {
  readonly reading: Reading;
  readonly comparisons: readonly Comparison[];
  readonly ofPeer: (peer: Reading) => readonly Comparison[];
}

/** Several rules look at the same comparisons of one run. */
const compared = new WeakMap<Evidence, readonly FigureInRow[]>();

/** For each row its positive figures, each compared with the row's others. Changes and balances are left out: they jump. */
export function figuresInRows(evidence: Evidence): readonly FigureInRow[] {
  let figures = compared.get(evidence);
  if (!figures) compared.set(evidence, (figures = compareRows(evidence)));
  return figures;
}

function compareRows(evidence: Evidence): readonly FigureInRow[] {
  return evidence.plan.indicators.filter((indicator) => !isChange(indicator)).flatMap((indicator) => {
    const readings = evidence.comparableColumns.flatMap((column) => evidence.given(indicator, column) ?? []).filter(({ value }) => value > 0);
    const accumulates = ACCUMULATING.has(evidence.kindOf(indicator));
    const comparisons = new Map(readings.map((reading) => [reading, readings.filter((peer) => peer !== reading).map((peer) => compare(reading, peer, accumulates))]));
    const comparisonsOf = (reading: Reading): readonly Comparison[] => comparisons.get(reading) ?? [];
    return readings.map((reading) => ({ reading, comparisons: comparisonsOf(reading), ofPeer: comparisonsOf }));
  });
}

function compare(reading: Reading, peer: Reading, accumulates: boolean): Comparison {
  const distance = Math.log10(reading.value / peer.value);
  const windows = windowOf(reading) - windowOf(peer);
  // Columns of one period hold what was added in it, whatever the row is.
  const addsUp = accumulates || windowOf(reading) === 1 || windowOf(peer) === 1;
  return { reading, peer, distance, isNatural: addsUp && windows * distance > 0, isLevel: !addsUp };
}

function windowOf({ column }: Reading): 1 | 2 | 3 {
  return WINDOW[column.role] ?? 2;
}

/** Whether another figure of the row is of the same order: then the odd one out is elsewhere. */
function isSupported(comparisons: readonly Comparison[]): boolean {
  return comparisons.some(({ distance }) => Math.abs(distance) < SAME_ORDER);
}

/** The comparisons that speak against a figure: with figures that are more to be believed, by their standing or because others support them. */
export function accusations({ reading, comparisons, ofPeer }: FigureInRow): readonly Comparison[] {
  if (isSupported(comparisons)) return [];
  return comparisons
    .filter(({ peer }) => trustOf(peer) > trustOf(reading) || isSupported(ofPeer(peer)))
    .sort((a, b) => trustOf(b.peer) - trustOf(a.peer));
}

/** The digits that carry the value: `4.400 → "44"`, `39,1 → "391"`. */
export function significantDigits({ value, decimals }: Reading): string {
  return value.toFixed(Math.min(decimals, 10)).replace('.', '').replace(/^0+|0+$/g, '');
}

/** Whether the row counts money: there an amount in thousand or million đồng is the usual slip. */
export function isMoney({ indicator }: Reading): boolean {
  return /^(?:dong|nghin_dong|trieu_dong|ty_dong)$/.test(indicator.unit?.id ?? '');
}
