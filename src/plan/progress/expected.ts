/** What share of a year's target is expected by a day, and where that expectation comes from. */
import type { Configuration, ExpectedSource, Indicator, IndicatorConfiguration, IsoDate, Plan, Profile } from '../model';
import { dayOf, elapsedMonths, isoDate, periodEnd } from './calendar';
import { cellNumber, columnsOf, figureAt } from './figures';
import { DEFAULT_PROFILES } from './profiles';
import type { Yardstick } from './yardstick';

/** Profile's share at a day: between month-ends by days; a step waits for the month's last day. 0 to 1 for the default profiles. */
export function profileShare(profile: Profile, asOf: IsoDate, planYear: number): number {
  const { whole, part } = elapsedMonths(asOf, planYear);
  const reached = whole === 0 ? 0 : (profile.shares[whole - 1] ?? 1);
  if (profile.isStep || whole >= 12) return reached;
  return reached + ((profile.shares[whole] ?? 1) - reached) * part;
}

/** The year that the plan is for: as it states, else the year of the reporting date. */
export function planYearOf(plan: Plan, asOf: IsoDate): number {
  return plan.year ?? dayOf(asOf).year;
}

/** What is known of a row's time: is it over, and what its profile expects by now. */
export interface Timing {
  /** The due date, or else the year's end, has come. */
  readonly isFinal: boolean;
  /** The profile's share; 1 once it is final. */
  readonly share: number;
  readonly isLinear: boolean;
}

export function timingOf(plan: Plan, line: IndicatorConfiguration, profiles: readonly Profile[], asOf: IsoDate): Timing {
  const year = planYearOf(plan, asOf);
  const isFinal = asOf >= (line.dueDate ?? isoDate(year, 12, 31));
  const profile = profiles.find((candidate) => candidate.id === line.profile) ?? fallback(profiles);
  return { isFinal, share: isFinal ? 1 : profileShare(profile, asOf, year), isLinear: profile.id === fallback(profiles).id };
}

function fallback(profiles: readonly Profile[]): Profile {
  const first = profiles[0] ?? DEFAULT_PROFILES[0];
  if (!first) throw new Error('there is no profile to fall back to');
  return first;
}

/** The sheet's own columns that can tell what was to be expected at the reporting date. Columns 0-based. */
export interface OwnSources {
  /** A planned figure for the period that ends on the date; `date` null where the sheet does not say which. */
  readonly periodPlan: { readonly column: number; readonly date: IsoDate | null } | null;
  /** Last year's result by the same day, and for the whole of last year. */
  readonly lastYear: { readonly same: number; readonly whole: number; readonly date: IsoDate | null } | null;
}

/** Finds those columns. A date is the day, in the plan's year, up to which the figures count. */
export function ownSources(plan: Plan, asOf: IsoDate): OwnSources {
  const year = planYearOf(plan, asOf);
  const sheetDate = plan.period === null ? null : inYear(periodEnd(plan.period), year);
  const planned = columnsOf(plan, 'planPeriod')
    .filter((column) => column.period === null || countsFromNewYear(column.period))
    .map((column) => ({ column: column.column, date: column.period === null ? sheetDate : inYear(periodEnd(column.period), year) }));
  const same = columnsOf(plan, 'samePeriodLY')[0];
  const whole = columnsOf(plan, 'prevYear')[0];
  return {
    periodPlan: planned.find(({ date }) => date === asOf) ?? planned[0] ?? null,
    lastYear:
      same && whole
        ? { same: same.column, whole: whole.column, date: same.period === null ? sheetDate : inYear(periodEnd(same.period), year) }
        : null,
  };
}

/** A half-year, nine months, the first quarter or January count from 1 January; "quý III" alone says nothing of what came before. */
function countsFromNewYear(period: string): boolean {
  return /^\d{4}(?:-(?:H1|\d{1,2}M|Q1|01))?$/.test(period);
}

function inYear(date: IsoDate | null, year: number): IsoDate | null {
  if (date === null) return null;
  const { month, day } = dayOf(date);
  return month === 2 && day >= 28 ? isoDate(year, 2, new Date(Date.UTC(year, 2, 0)).getUTCDate()) : isoDate(year, month, day);
}

export interface Expectation {
  readonly share: number;
  readonly source: ExpectedSource;
}

/**
 * The expected share of a flow: the planned figure for the period, else last year's own share, else the profile.
 * For everything else only the profile speaks.
 */
export function expectationOf(
  input: { readonly plan: Plan; readonly indicator: Indicator; readonly yardstick: Yardstick; readonly asOf: IsoDate },
  timing: Timing,
): Expectation {
  const { indicator, yardstick, asOf } = input;
  if (yardstick.measure === 'flow' && yardstick.target !== null && yardstick.target > 0) {
    const { periodPlan, lastYear } = ownSources(input.plan, asOf);
    const planned = periodPlan && appliesOn(periodPlan.date, asOf) ? cellNumber(figureAt(indicator, periodPlan.column)) : null;
    if (planned !== null && planned >= 0) return { share: planned / yardstick.target, source: 'period-plan' };
    if (lastYear && appliesOn(lastYear.date, asOf)) {
      const same = cellNumber(figureAt(indicator, lastYear.same));
      const whole = cellNumber(figureAt(indicator, lastYear.whole));
      if (same !== null && same >= 0 && whole !== null && whole > 0) return { share: same / whole, source: 'own-last-year' };
    }
  }
  return { share: timing.share, source: timing.isLinear ? 'linear' : 'profile' };
}

function appliesOn(date: IsoDate | null, asOf: IsoDate): boolean {
  return date === null || date === asOf;
}

export function profilesOf(configuration: Configuration): readonly Profile[] {
  return configuration.profiles.length > 0 ? configuration.profiles : DEFAULT_PROFILES;
}
