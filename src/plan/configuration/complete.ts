import type { Configuration, FixedPlan, Indicator, IndicatorConfiguration, Plan, Profile } from '../model';
import { tidy } from '../language/fold';
import { inferConfiguration } from '../progress/infer-configuration';
import { isChangedByPerson } from './inference-words';

/**
 * The configuration with exactly one line for each indicator of the plan that is judged, in the plan's order, followed by lines whose
 * indicator the plan no longer has. A line is matched by its path; failing that, by the plan row whose formulas refer to it (renamed indicators).
 */
export function completeConfiguration(plan: Plan, configuration: Configuration): Configuration {
  const left = new Set(configuration.indicators);
  const take = (matches: (line: IndicatorConfiguration) => boolean): IndicatorConfiguration | null => {
    for (const line of left) {
      if (!matches(line)) continue;
      left.delete(line);
      return line;
    }
    return null;
  };
  const judged = plan.indicators.filter((indicator) => !indicator.isReference);
  const matched = new Map<Indicator, IndicatorConfiguration>();
  const passes: readonly ((line: IndicatorConfiguration, indicator: Indicator) => boolean)[] = [
    (line, indicator) => line.planRow === indicator.row && pathKey(line.path) === pathKey(indicator.path),
    (line, indicator) => pathKey(line.path) === pathKey(indicator.path),
    (line, indicator) => line.planRow === indicator.row,
  ];
  for (const isMatch of passes) {
    for (const indicator of judged) {
      if (matched.has(indicator)) continue;
      const line = take((candidate) => isMatch(candidate, indicator));
      if (line) matched.set(indicator, line);
    }
  }
  const lines = judged.map((indicator) => {
    const inferred = inferConfiguration(plan, indicator, configuration.reportingDate);
    const line = matched.get(indicator);
    return line ? settled(line, inferred, indicator, configuration.profiles) : inferred;
  });
  const indicators = [...lines, ...[...left].map((line) => ({ ...line, planRow: null }))];
  return { ...configuration, indicators, ...(configuration.approved && { approved: withRows(configuration.approved, indicators) }) };
}

/** Approved targets hold on to the lines of their indicators, and thereby to rows that have been renamed since. */
function withRows(approved: FixedPlan, lines: readonly IndicatorConfiguration[]): FixedPlan {
  const rows = new Map(lines.map(({ configurationRow, planRow }) => [configurationRow, planRow]));
  return { ...approved, targets: approved.targets.map((target) => (target.line === null ? target : { ...target, row: rows.get(target.line) ?? null })) };
}

/** The configuration with the lines of some plan rows confirmed by a person. */
export function withConfirmed(configuration: Configuration, planRows: readonly number[]): Configuration {
  const isAsked = ({ planRow }: IndicatorConfiguration): boolean => planRow !== null && planRows.includes(planRow);
  return { ...configuration, indicators: configuration.indicators.map((line) => (isAsked(line) ? { ...line, isConfirmed: true } : line)) };
}

function pathKey(path: readonly string[]): string {
  return path.map((name) => tidy(name).toLowerCase()).join('\n');
}

/** A person's entries stand; what cannot be read is inferred, and so is the comparison of a target whose words have changed since. */
function settled(line: IndicatorConfiguration, inferred: IndicatorConfiguration, indicator: Indicator, profiles: readonly Profile[]): IndicatorConfiguration {
  const isUnreadable = (field: 'kind' | 'direction' | 'comparator' | 'profile'): boolean => line.unreadable?.includes(field) ?? false;
  return {
    ...line,
    planRow: indicator.row,
    path: indicator.path,
    kind: isUnreadable('kind') ? inferred.kind : line.kind,
    direction: isUnreadable('direction') ? inferred.direction : line.direction,
    comparator: isUnreadable('comparator') || hasNewTarget(line, indicator) ? inferred.comparator : line.comparator,
    profile: isUnreadable('profile') ? inferred.profile : line.profile,
    isConfirmed: line.isConfirmed === true || isChangedByPerson(line, inferred, profiles),
  };
}

function hasNewTarget({ targetText, comparator }: IndicatorConfiguration, { target }: Indicator): boolean {
  if (typeof targetText === 'string') return tidy(targetText) !== tidy(target.text);
  // Nothing was recorded of a plain number; words that compare otherwise have been typed since.
  return comparator === '=' && target.comparator !== '=' && target.comparator !== 'none';
}
