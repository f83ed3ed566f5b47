import type { Configuration, IndicatorConfiguration, IsoDate, Plan } from '../model';
import type { Duty, RuleContext } from '../rules/rule';
import { profilesOf, timingOf } from './expected';
import { inferConfiguration } from './infer-configuration';

const NO_DUTY: Duty = { isDue: false, due: null, isPastDue: false };

/** What the rules are told about each row: kind and direction as configured, and whether a result is to be expected by the reporting date. */
export function ruleContext(plan: Plan, configuration: Configuration, asOf: IsoDate): RuleContext {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.row, indicator]));
  const lines = new Map(configuration.indicators.map((line) => [line.planRow, line]));
  const lineOf = (row: number): IndicatorConfiguration | null => {
    const indicator = indicators.get(row);
    return lines.get(row) ?? (indicator ? inferConfiguration(plan, indicator, asOf) : null);
  };
  const dutyOf = (row: number): Duty => {
    const line = lineOf(row);
    if (!line || indicators.get(row)?.isReference) return NO_DUTY;
    const { share, isFinal } = timingOf(plan, line, profilesOf(configuration), asOf);
    return { isDue: share > 0, due: line.dueDate, isPastDue: isFinal };
  };
  return {
    asOf,
    duty: dutyOf,
    kindOf: (row) => lineOf(row)?.kind ?? 'flow',
    directionOf: (row) => lineOf(row)?.direction ?? 'up',
  };
}
