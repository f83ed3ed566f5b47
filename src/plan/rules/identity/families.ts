/** Totals and their parts: by hierarchy where the sheet says how they belong together, by words for grain, else by what the figures show. */
import { wordKey } from '../../language/fold';
import type { Indicator, IndicatorKind } from '../../model';
import type { Evidence } from '../evidence';
import { isAverage, isChange, isGrainTotal, mayOverlap } from '../words';
import { grainOutputs } from './grain';

export interface Family {
  readonly total: Indicator;
  readonly parts: readonly Indicator[];
  /** `sum`: Σ parts = total; `part`: Σ parts ≤ total. */
  readonly relation: 'part' | 'sum';
  /** Share of the total that may come from what the sheet does not list. */
  readonly slack?: number;
}

/** Other cereals than paddy and maize (kê, mì mạch, cao lương) are less than this of all grain. */
const OTHER_CEREALS = 0.0005;

/** Shares, yields and ratings are never added up. */
const ADDABLE: ReadonlySet<IndicatorKind> = new Set(['flow', 'area', 'stock', 'ordinal']);
const NEVER_ADDED: ReadonlySet<string> = new Set(['pct', 'diem_pct', 'permille', 'ta_ha', 'kg_nguoi_nam', 'lan', 'diem', 'dat']);
const SUM_WORDS = ['gom', 'chia ra', 'gom co', 'phan theo'];

/** All totals of the plan that have parts to be compared with. */
export function familiesOf(evidence: Evidence): readonly Family[] {
  return evidence.plan.indicators
    .filter((indicator) => isAddable(indicator, evidence))
    .flatMap((total) => familiesBelow(total, evidence))
    .filter(({ parts }) => parts.length > 0);
}

function familiesBelow(total: Indicator, evidence: Evidence): readonly Family[] {
  if (isGrainTotal(total)) return [{ total, parts: grainOutputs(total, evidence), relation: 'sum', slack: OTHER_CEREALS }];
  const children = evidence.childrenOf(total.row).filter((child) => isAddable(child, evidence) && child.unit?.id === total.unit?.id);
  const sums = children.filter((child) => relationOf(child, total) === 'sum');
  const parts = children.filter((child) => relationOf(child, total) === 'part');
  if (sums.length > 0 || parts.length > 0) return [{ total, parts: sums, relation: 'sum' }, ...partFamilies(total, parts)];
  return isPartition(total, children, evidence) ? [{ total, parts: children, relation: 'sum' }] : [];
}

/** Whether figures of the row may be added up: no share, average, rating or change. */
export function isAddable(indicator: Indicator, evidence: Evidence): boolean {
  const { unit } = indicator;
  return unit !== null && !NEVER_ADDED.has(unit.id) && ADDABLE.has(evidence.kindOf(indicator)) && !isAverage(indicator) && !isChange(indicator);
}

function relationOf(child: Indicator, total: Indicator): 'part' | 'sum' | null {
  if (child.relation !== null) return child.relation;
  const words = wordKey(total.name);
  if (SUM_WORDS.some((phrase) => words.endsWith(` ${phrase}`))) return 'sum';
  return words.endsWith(' trong do') ? 'part' : null;
}

/** Together where they exclude each other, else one by one. */
function partFamilies(total: Indicator, parts: readonly Indicator[]): readonly Family[] {
  if (!parts.some(mayOverlap)) return [{ total, parts, relation: 'part' }];
  return parts.map((part) => ({ total, parts: [part], relation: 'part' }));
}

/**
 * Where nothing is said, a column whose parts add up to the total to the last digit shows that they are meant to, if no more columns deny it
 * than bear it out. Small counts add up by chance: they show nothing.
 */
function isPartition(total: Indicator, parts: readonly Indicator[], evidence: Evidence): boolean {
  const answers = evidence.amountColumns.flatMap((column) => {
    const whole = evidence.sound(total, column);
    const values = parts.map((part) => inUnitOf(total, part, evidence.sound(part, column)?.value ?? null));
    if (!whole || values.includes(null) || values.filter((value) => value !== 0).length < 2) return [];
    const added = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    const isExact = Math.abs(added - whole.value) <= 1e-12 * Math.abs(whole.value);
    return [{ isExact, isTelling: String(Number(whole.value.toPrecision(6))).replace(/\D/g, '').replace(/0+$/, '').length >= 2 }];
  });
  const bearOut = answers.filter(({ isExact }) => isExact);
  return bearOut.some(({ isTelling }) => isTelling) && bearOut.length >= answers.length - bearOut.length;
}

/** The value in the unit of another row of the same kind (nghìn ha → ha). */
export function inUnitOf(other: Indicator, { unit }: Indicator, value: number | null): number | null {
  if (value === null) return null;
  return value * ((unit?.factor ?? 1) / (other.unit?.factor ?? 1));
}
