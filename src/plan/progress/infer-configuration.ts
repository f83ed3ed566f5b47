import type { Indicator, IndicatorConfiguration, IsoDate, Plan } from '../model';
import { inferDueDate, inferProfile } from './infer-profile';
import { dayOf } from './calendar';

/** What the add-in assumes about an indicator until a person says otherwise. `asOf` gives the year where the plan states none. */
export function inferConfiguration(plan: Plan, indicator: Indicator, asOf: IsoDate | null): IndicatorConfiguration {
  const { path, section, unit, kind, direction, target, row } = indicator;
  const year = plan.year ?? (asOf === null ? null : dayOf(asOf).year);
  return {
    configurationRow: null,
    planRow: row,
    path,
    kind,
    direction,
    comparator: target.comparator,
    profile: inferProfile({ path, section, unit, kind }),
    dueDate: year === null ? null : inferDueDate(path, year),
    baseline: target.base,
  };
}
