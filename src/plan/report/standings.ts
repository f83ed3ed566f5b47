/** How each indicator stands, with what a list or a report says about it. */
import { actualOf, type Actual } from '../actual';
import type { Assessment, Direction, Indicator, IndicatorConfiguration, Review } from '../model';
import { calendarOf } from '../progress/expected';
import { explain, type Explanation } from '../progress/explain';

export interface Standing {
  readonly indicator: Indicator;
  readonly assessment: Assessment;
  /** The result that it is judged by, and where it stands. */
  readonly actual: Actual;
  /** As configured by a person, else as inferred from the words. */
  readonly direction: Direction;
  /** The indicator's line of the configuration; null where it has none. */
  readonly line: IndicatorConfiguration | null;
  /** Why it stands as it does. */
  readonly explanation: Explanation;
}

/** What standings are told from. */
export type Judged = Pick<Review, 'plan' | 'configuration' | 'asOf' | 'findings' | 'assessments'>;

/** One standing for each assessment, in its order. */
export function standingsOf(review: Judged): readonly Standing[] {
  const indicators = new Map(review.plan.indicators.map((indicator) => [indicator.row, indicator]));
  const lines = new Map(review.configuration.indicators.map((line) => [line.planRow, line]));
  return review.assessments.flatMap((assessment): readonly Standing[] => {
    const indicator = indicators.get(assessment.row);
    if (!indicator) return [];
    const line = lines.get(assessment.row) ?? null;
    const { kind, direction } = line ?? indicator;
    const actual = actualOf(review.plan, indicator, kind, review.asOf, calendarOf(review.configuration));
    return [{ indicator, assessment, actual, direction, line, explanation: explain(review, indicator, assessment, line) }];
  });
}

/** Furthest behind first, then as in the sheet. */
export function furthestBehindFirst(one: Standing, other: Standing): number {
  return pointsAhead(one) - pointsAhead(other) || one.indicator.row - other.indicator.row;
}

/**
 * How far ahead of what was wanted, in points of the annual plan; negative when behind. The deviation from the expected share where a pace
 * is expected, else the distance from the target. Rows without a measure come last.
 */
export function pointsAhead({ assessment, direction }: Standing): number {
  const { deviation, gap, percent } = assessment;
  if (deviation !== null) return deviation;
  if (gap !== null) return { up: gap, down: -gap, match: -Math.abs(gap) }[direction];
  if (percent !== null) return percent - 100;
  return Number.POSITIVE_INFINITY;
}
