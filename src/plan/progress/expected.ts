/** What share of a year's target is expected by a day, and where that expectation comes from. */
import type { CalendarId, Configuration, ExpectedSource, Indicator, IndicatorConfiguration, IsoDate, Plan, Profile } from '../model';
import { dayOf, elapsedMonths, lastMonth, monthEnd, yearEnd } from './calendar';
import { cellNumber, columnsOf, figureAt } from './figures';
import { DEFAULT_PROFILES } from './profiles';
import type { Yardstick } from './yardstick';

/**
 * Profile's share at a day: between month-ends by days; a step waits for the month's last day. 0 to 1 for the default profiles. Each month
 * weighs a twelfth whatever its days, so that half the year is half on 30/6 and on 14/6 as the profile's table says, not 49.6 % or 49.9 %.
 */
export function profileShare(profile: Profile, asOf: IsoDate, planYear: number, calendar: CalendarId): number {
  const { whole, part } = elapsedMonths(asOf, planYear, calendar);
  const reached = whole === 0 ? 0 : (profile.shares[whole - 1] ?? 1);
  if (profile.isStep || whole >= 12) return reached;
  return reached + ((profile.shares[whole] ?? 1) - reached) * part;
}

/**
 * The year that the plan is for: as it states, else the year of the reporting date, also in late December of the administrative calendar:
 * nobody reports on the first fortnight of a new plan.
 */
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

export function timingOf(plan: Plan, line: IndicatorConfiguration, configuration: Configuration, asOf: IsoDate): Timing {
  const year = planYearOf(plan, asOf);
  const calendar = calendarOf(configuration);
  const profiles = profilesOf(configuration);
  const isFinal = asOf >= (line.dueDate ?? yearEnd(year, calendar));
  const profile = profiles.find((candidate) => candidate.id === line.profile) ?? fallback(profiles);
  return { isFinal, share: isFinal ? 1 : profileShare(profile, asOf, year, calendar), isLinear: profile.id === fallback(profiles).id };
}

function fallback(profiles: readonly Profile[]): Profile {
  const first = profiles[0] ?? DEFAULT_PROFILES[0];
  if (!first) throw new Error('there is no profile to fall back to');
  return first;
}

/** The sheet's own columns that can tell what was to be expected at the reporting date. Columns 0-based. */
export interface OwnSources {
  /** A planned figure for a period since the start of the year; `month` is its last one, 1 to 12, null where the sheet does not say. */
  readonly periodPlan: { readonly column: number; readonly month: number | null } | null;
  /** Last year's result up to the end of a month, and for the whole of last year. */
  readonly lastYear: { readonly same: number; readonly whole: number; readonly month: number | null } | null;
}

/** Finds those columns. Of several planned figures the one for the reporting date comes first. */
export function ownSources(plan: Plan, asOf: IsoDate, calendar: CalendarId): OwnSources {
  const monthOf = (period: string | null): number | null => (period === null ? null : lastMonth(period));
  const sheetMonth = monthOf(plan.period);
  const planned = columnsOf(plan, 'planPeriod')
    .filter((column) => column.period === null || countsFromNewYear(column.period))
    .map(({ column, period }) => ({ column, month: period === null ? sheetMonth : monthOf(period) }));
  const same = columnsOf(plan, 'samePeriodLY')[0];
  const whole = columnsOf(plan, 'prevYear')[0];
  return {
    periodPlan: planned.find(({ month }) => month !== null && endsOn(plan, month, asOf, calendar)) ?? planned[0] ?? null,
    lastYear: same && whole ? { same: same.column, whole: whole.column, month: same.period === null ? sheetMonth : monthOf(same.period) } : null,
  };
}

function endsOn(plan: Plan, month: number, asOf: IsoDate, calendar: CalendarId): boolean {
  return monthEnd(planYearOf(plan, asOf), month, calendar) === asOf;
}

/** A half-year, nine months, the first quarter or January count from the start of the year; "quý III" alone says nothing of what came before. */
function countsFromNewYear(period: string): boolean {
  return /^\d{4}(?:-(?:H1|\d{1,2}M|Q1|01))?$/.test(period);
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
  input: { readonly plan: Plan; readonly indicator: Indicator; readonly yardstick: Yardstick; readonly asOf: IsoDate; readonly calendar: CalendarId },
  timing: Timing,
): Expectation {
  const { plan, indicator, yardstick, asOf, calendar } = input;
  const applies = (month: number | null): boolean => month === null || endsOn(plan, month, asOf, calendar);
  if (yardstick.measure === 'flow' && yardstick.target !== null && yardstick.target > 0) {
    const { periodPlan, lastYear } = ownSources(plan, asOf, calendar);
    const planned = periodPlan && applies(periodPlan.month) ? cellNumber(figureAt(indicator, periodPlan.column)) : null;
    if (planned !== null && planned >= 0) return { share: planned / yardstick.target, source: 'period-plan' };
    if (lastYear && applies(lastYear.month)) {
      const same = cellNumber(figureAt(indicator, lastYear.same));
      const whole = cellNumber(figureAt(indicator, lastYear.whole));
      if (same !== null && same >= 0 && whole !== null && whole > 0) return { share: same / whole, source: 'own-last-year' };
    }
  }
  return { share: timing.share, source: timing.isLinear ? 'linear' : 'profile' };
}

export function profilesOf(configuration: Configuration): readonly Profile[] {
  return configuration.profiles.length > 0 ? configuration.profiles : DEFAULT_PROFILES;
}

export function calendarOf({ calendar }: Configuration): CalendarId {
  return calendar ?? 'calendar-year';
}
