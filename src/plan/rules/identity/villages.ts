/** Figures of a commune and of its villages, where the sheet has columns for these, and the figures themselves show that they are meant to add up. */
import type { Indicator, PlanColumn } from '../../model';
import type { Evidence, Reading } from '../evidence';
import { isAddable } from './families';

export interface VillageSum {
  readonly whole: Reading;
  readonly parts: readonly { readonly village: string; readonly reading: Reading }[];
  /** Not every village has a figure. */
  readonly isPartial: boolean;
}

/** The sums that may be compared. Nothing where no row's villages make up the commune's figure, or more rows deny it than bear it out. */
export function villageSums(evidence: Evidence): readonly VillageSum[] {
  const villages = evidence.plan.layout.columns.filter(({ village }) => village !== undefined);
  if (villages.length === 0) return [];
  const groups = [...new Set(villages.map(({ village }) => village?.of ?? null))].map((of) => villages.filter(({ village }) => (village?.of ?? null) === of));
  return groups.flatMap((columns) => sumsOf(columns, evidence));
}

function sumsOf(columns: readonly PlanColumn[], evidence: Evidence): readonly VillageSum[] {
  const { plan } = evidence;
  const of = columns[0]?.village?.of ?? null;
  const wholes = of === 'plan' ? [plan.planColumn] : of === 'actual' ? [plan.actualColumn] : [plan.actualColumn, plan.planColumn];
  for (const whole of wholes.map((index) => evidence.column(index))) {
    if (!whole) continue;
    const sums = plan.indicators.filter((indicator) => isAddable(indicator, evidence)).flatMap((indicator) => sumIn(indicator, whole, columns, evidence) ?? []);
    if (areMeantToAddUp(sums)) return sums;
  }
  return [];
}

function sumIn(indicator: Indicator, whole: PlanColumn, columns: readonly PlanColumn[], evidence: Evidence): VillageSum | null {
  const stated = evidence.sound(indicator, whole);
  const parts = columns.flatMap((column) => {
    const reading = evidence.sound(indicator, column);
    return reading ? [{ village: column.village?.name ?? '', reading }] : [];
  });
  const isNegative = columns.some((column) => (evidence.given(indicator, column)?.value ?? 0) < 0);
  return stated && parts.length > 0 && !isNegative ? { whole: stated, parts, isPartial: parts.length < columns.length } : null;
}

/** Small counts add up by chance: they show nothing (families.ts says the same of rows). */
function areMeantToAddUp(sums: readonly VillageSum[]): boolean {
  const complete = sums.filter(({ isPartial, parts }) => !isPartial && parts.filter(({ reading }) => reading.value !== 0).length >= 2);
  const bearOut = complete.filter(({ whole, parts }) => Math.abs(total(parts) - whole.value) <= 1e-12 * Math.abs(whole.value));
  const isTelling = bearOut.some(({ whole }) => String(Number(whole.value.toPrecision(6))).replace(/\D/g, '').replace(/0+$/, '').length >= 2);
  return isTelling && bearOut.length >= complete.length - bearOut.length;
}

function total(parts: VillageSum['parts']): number {
  return parts.reduce((sum, { reading }) => sum + reading.value, 0);
}
