import { actualOf, type Actual } from '../../plan/actual';
import type { Assessment, Direction, Indicator, Review, Status } from '../../plan/model';
import { calendarOf } from '../../plan/progress/expected';
import { explain, type Explanation } from '../../plan/progress/explain';

export interface AssessedIndicator {
  readonly indicator: Indicator;
  readonly assessment: Assessment;
  /** The result that it is judged by, and where it stands. */
  readonly actual: Actual;
  /** As configured by a person, else as inferred from the words. */
  readonly direction: Direction;
  /** Why it stands as it does. */
  readonly explanation: Explanation;
}

/** The indicators of these statuses, furthest behind first. */
export function selectByStatus(review: Review, statuses: ReadonlySet<Status>): readonly AssessedIndicator[] {
  const indicators = new Map(review.plan.indicators.map((indicator) => [indicator.row, indicator]));
  const lines = new Map(review.configuration.indicators.map((line) => [line.planRow, line]));
  return review.assessments
    .filter(({ status }) => statuses.has(status))
    .flatMap((assessment): readonly AssessedIndicator[] => {
      const indicator = indicators.get(assessment.row);
      if (!indicator) return [];
      const line = lines.get(assessment.row) ?? null;
      const { kind, direction } = line ?? indicator;
      const explanation = explain(review, indicator, assessment, line);
      return [{ indicator, assessment, actual: actualOf(review.plan, indicator, kind, review.asOf, calendarOf(review.configuration)), direction, explanation }];
    })
    .sort((one, other) => pointsAhead(one) - pointsAhead(other) || one.indicator.row - other.indicator.row);
}

/**
 * How far ahead of what was wanted, in points of the annual plan; negative when behind. The deviation from the expected share where a pace
 * is expected, else the distance from the target. Rows without a measure come last.
 */
function pointsAhead({ assessment, direction }: AssessedIndicator): number {
  const { deviation, gap, percent } = assessment;
  if (deviation !== null) return deviation;
  if (gap !== null) return { up: gap, down: -gap, match: -Math.abs(gap) }[direction];
  if (percent !== null) return percent - 100;
  return Number.POSITIVE_INFINITY;
}
