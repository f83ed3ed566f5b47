/** How an indicator is measured: the target as a number, the side on which it is met, the baseline. Knows no result and no date. */
import type { Comparator, Direction, Indicator, IndicatorConfiguration, IndicatorKind, Plan, Target } from '../model';
import { matchText, mentions, phrases } from '../language/fold';
import { baselineColumn, cellNumber, figureAt } from './figures';

/**
 * - `flow`: share of the target against the expected share (flows, areas)
 * - `path`: a stock on its way from the baseline to the target
 * - `level`: result against the whole target at any time (stocks without a baseline, yields)
 * - `ratio`: like `level`, but what is shown is the difference
 * - `rate-path`: share of the planned change against the expected share
 * - `rate-gap`: difference in percentage points alone
 * - `neutral`: met or worth a look, never lagging
 * - `count`: recognised items against those due
 * - `event`: done or not by its due date; a number is its measure
 * - `rating`: the same, told in words ("Đạt")
 * - `none`: no measurable definition
 */
export type Measure = 'flow' | 'path' | 'level' | 'ratio' | 'rate-path' | 'rate-gap' | 'neutral' | 'count' | 'event' | 'rating' | 'none';

export interface Yardstick {
  readonly kind: IndicatorKind;
  readonly measure: Measure;
  /** The side on which the target is met. */
  readonly side: Direction;
  /** A spending limit: too much asks for attention, too little lags. */
  readonly isCeiling: boolean;
  readonly comparator: Comparator;
  /** The number to reach, in the row's unit; for a range the bound that has to be reached. NaN-free; null for `rating` and `none`. */
  readonly target: number | null;
  /** The other bound of a range: beyond it the target is bettered. */
  readonly beyond: number | null;
  readonly baseline: number | null;
  /** Printed precision of the target. */
  readonly decimals: number;
}

const CEILINGS = phrases('chi ngân sách', 'tổng chi', 'chi thường xuyên', 'chi đầu tư', 'chi cân đối', 'dự toán chi', 'chi NSNN', 'giải ngân');

export function yardstickOf(plan: Plan, indicator: Indicator, configuration: IndicatorConfiguration): Yardstick {
  const { kind, comparator } = configuration;
  const side = sideOf(configuration.direction, comparator);
  const baseline = configuration.baseline ?? cellNumber(figureAt(indicator, baselineColumn(plan)?.column ?? null));
  const { target, beyond } = boundsOf(indicator.target, kind, comparator, side, baseline);
  const isCeiling = kind === 'flow' && side === 'match' && mentions(matchText(indicator.path.join(' ; ')), CEILINGS);
  const measure = measureOf({ kind, comparator, side, isCeiling, target, baseline });
  return { kind, measure, side, isCeiling, comparator, target, beyond, baseline, decimals: indicator.target.decimals };
}

/** Whether the target is a change of a level ("giảm 2 điểm %") and nobody has said what it starts from: until then nothing can be measured. */
export function lacksBaseline(plan: Plan, indicator: Indicator, configuration: IndicatorConfiguration): boolean {
  const { comparator, target } = yardstickOf(plan, indicator, configuration);
  const isChange = indicator.target.comparator === 'delta' && indicator.target.value !== null;
  return isChange && comparator !== 'none' && comparator !== 'pass' && target === null;
}

/** A stated bound says which side is meant, except where neither side is better. */
function sideOf(direction: Direction, comparator: Comparator): Direction {
  if (direction === 'match') return 'match';
  if (comparator === '<' || comparator === '<=') return 'down';
  if (comparator === '>' || comparator === '>=') return 'up';
  return direction;
}

function boundsOf(
  target: Target,
  kind: IndicatorKind,
  comparator: Comparator,
  side: Direction,
  baseline: number | null,
): { target: number | null; beyond: number | null } {
  const { value, high } = target;
  if (value === null || comparator === 'none' || comparator === 'pass') return { target: null, beyond: null };
  if (comparator === 'range' && high !== null) return side === 'down' ? { target: high, beyond: value } : { target: value, beyond: high };
  if (target.comparator !== 'delta') return { target: value, beyond: null };
  return { target: changeTarget(value, kind, baseline), beyond: null };
}

/** A change is counted itself by a flow ("giảm 76 hộ": 76 households left), and leads a level from its baseline. */
function changeTarget(change: number, kind: IndicatorKind, baseline: number | null): number | null {
  if (kind === 'flow' || kind === 'area' || kind === 'pass') return Math.abs(change);
  if (baseline !== null) return baseline + change;
  return kind === 'ordinal' ? Math.abs(change) : null;
}

function measureOf(facts: Pick<Yardstick, 'kind' | 'comparator' | 'side' | 'isCeiling' | 'target' | 'baseline'>): Measure {
  const { kind, comparator, side, isCeiling, target, baseline } = facts;
  if (comparator === 'pass') return 'rating';
  if (target === null) return 'none';
  if (kind === 'rate') {
    if (side === 'match') return 'neutral';
    const leadsToTarget = baseline !== null && (side === 'up' ? baseline < target : baseline > target);
    return leadsToTarget ? 'rate-path' : 'rate-gap';
  }
  if (side === 'match' && !isCeiling) return 'neutral';
  if (side !== 'down' && target <= 0) return 'none';
  switch (kind) {
    case 'flow':
    case 'area':
      return 'flow';
    case 'stock':
      return baseline === null ? 'level' : 'path';
    case 'yield':
      return 'level';
    case 'ratio':
      return 'ratio';
    case 'ordinal':
      return 'count';
    case 'pass':
      return 'event';
  }
}
