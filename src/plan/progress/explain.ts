/** Why an indicator stands as it does: the facts of one sentence, by the same measures that judged it. `messages/` puts them into words. */
import type {
  Assessment, ExpectedSource, Finding, Indicator, IndicatorConfiguration, IsoDate, Profile, ProfileId, Review, Status,
} from '../model';
import type { RuleId } from '../rules/facts';
import { yearEnd } from './calendar';
import { calendarOf, planYearOf, profilesOf, timingOf, type Timing } from './expected';
import { inferConfiguration } from './infer-configuration';
import { catchUpFactor, outlookOf, prospectOf, type Prospect } from './outlook';
import { roundTo } from './rounding';
import { DEFAULT_PROFILES } from './profiles';
import { FINE_DIGITS } from './satisfaction';
import { yardstickOf, type Yardstick } from './yardstick';

/** The reason of a status. Amounts in the row's unit, shares in per cent of the annual target; a lead is positive where the row is ahead. */
export type Reason =
  /** Figures of the row break these rules; none where a cell holds an error or a date. */
  | { readonly why: 'wrong-figure'; readonly rules: readonly RuleId[] }
  | { readonly why: 'no-measure' }
  /** No result, and one is due. `due` is the day it was due by; null where the profile only expects something by now. */
  | { readonly why: 'missing'; readonly due: IsoDate | null }
  /** Nothing is expected yet; `due` is the row's own due date. */
  | { readonly why: 'not-yet'; readonly profile: ProfileUsed; readonly due: IsoDate | null }
  /** An event or a rating that has time until `due`. */
  | { readonly why: 'awaited'; readonly due: IsoDate }
  | { readonly why: 'reached'; readonly isBettered: boolean; readonly lead: number; readonly isFinal: boolean; readonly mayChange: boolean }
  /** The year or the row's due date is over and the target is missed by so much; null where it is no number. */
  | { readonly why: 'over'; readonly end: IsoDate; readonly short: number | null }
  | { readonly why: 'over-limit'; readonly excess: number }
  | { readonly why: 'faster-than-planned'; readonly expectation: ExpectationUsed; readonly excess: number }
  | { readonly why: 'pace'; readonly expectation: ExpectationUsed; readonly lead: number }
  /** A level from its baseline to the target: where it should be by now. */
  | { readonly why: 'way'; readonly baseline: number; readonly wanted: number; readonly lead: number }
  /** The part of the planned change that has been made, in per cent, and the part expected by now. */
  | { readonly why: 'change'; readonly baseline: number; readonly done: number; readonly expected: number }
  | { readonly why: 'regressed'; readonly baseline: number; readonly by: number }
  /** Against the whole year's target, with no way there. `isAtThreshold`: equal, but the target says "more than". */
  | { readonly why: 'level'; readonly lead: number; readonly isAtThreshold: boolean }
  | { readonly why: 'limit'; readonly expectation: ExpectationUsed; readonly room: number }
  | { readonly why: 'count'; readonly dueNow: number }
  | { readonly why: 'differs'; readonly by: number };

export interface ProfileUsed {
  readonly id: ProfileId;
  readonly name: string;
  /** The shares are those that the add-in came with, so that what is known of the season holds. */
  readonly isAsGiven: boolean;
}

export interface ExpectationUsed {
  readonly percent: number;
  readonly source: ExpectedSource;
  readonly profile: ProfileUsed;
}

/** What the year may end with. */
export interface OutlookFacts {
  readonly value: number;
  /** By the planned figure or last year's share, and by the profile, the lesser first; null where they say the same. */
  readonly range: readonly [number, number] | null;
  /** Null where more is no better. */
  readonly prospect: Prospect | null;
  readonly catchUp: number | null;
}

export interface Explanation {
  readonly status: Status;
  readonly asOf: IsoDate;
  readonly reason: Reason;
  readonly outlook: OutlookFacts | null;
}

/** Explains an assessment of this very review; `configured` is the indicator's line on the configuration sheet. */
export function explain(
  review: Pick<Review, 'plan' | 'configuration' | 'asOf' | 'findings'>,
  indicator: Indicator,
  assessment: Assessment,
  configured: IndicatorConfiguration | null,
): Explanation {
  const { plan, configuration, asOf } = review;
  const line = configured ?? inferConfiguration(plan, indicator, asOf);
  const yardstick = yardstickOf(plan, indicator, line);
  const timing = timingOf(plan, line, configuration, asOf);
  const row: Row = { ...review, indicator, assessment, line, yardstick, timing };
  return { status: assessment.status, asOf, reason: reasonOf(row), outlook: outlookFacts(row) };
}

interface Row extends Pick<Review, 'plan' | 'configuration' | 'asOf' | 'findings'> {
  readonly indicator: Indicator;
  readonly assessment: Assessment;
  readonly line: IndicatorConfiguration;
  readonly yardstick: Yardstick;
  readonly timing: Timing;
}

function reasonOf(row: Row): Reason {
  const { assessment, yardstick, timing, indicator, line } = row;
  const { status, actual } = assessment;
  const { target, measure } = yardstick;
  const end = endOf(row);
  switch (status) {
    case 'data-error':
      return { why: 'wrong-figure', rules: rulesBroken(row.findings, indicator) };
    case 'unscorable':
      return { why: 'no-measure' };
    case 'missing-data':
      return { why: 'missing', due: timing.isFinal ? end : null };
    default:
  }
  if (measure === 'rating' || actual === null || target === null) {
    if (status === 'met') return { why: 'reached', isBettered: false, lead: 0, isFinal: timing.isFinal, mayChange: false };
    if (status === 'not-met') return { why: 'over', end, short: null };
    return measure === 'rating' || measure === 'event' ? { why: 'awaited', due: end } : { why: 'not-yet', profile: profileUsed(row), due: line.dueDate };
  }
  return reasonOfFigures(row, actual, target);
}

function reasonOfFigures(row: Row, actual: number, target: number): Reason {
  const { assessment, yardstick, timing, line } = row;
  const { status } = assessment;
  const { measure, side, kind, isCeiling, comparator } = yardstick;
  const lead = roundTo(side === 'down' ? target - actual : actual - target, FINE_DIGITS);
  if (status === 'exceeded' || status === 'met') {
    const mayChange = !timing.isFinal && measure !== 'flow' && measure !== 'event' && measure !== 'count';
    return { why: 'reached', isBettered: status === 'exceeded', lead, isFinal: timing.isFinal, mayChange };
  }
  if (status === 'regressed') {
    const baseline = yardstick.baseline ?? target;
    return { why: 'regressed', baseline, by: Math.abs(actual - baseline) };
  }
  if (isCeiling && lead > 0) return { why: 'over-limit', excess: lead };
  if (status === 'not-met') return { why: 'over', end: endOf(row), short: Math.abs(lead) };
  if (measure === 'neutral' || (side === 'match' && timing.isFinal)) {
    return status === 'not-due' ? { why: 'not-yet', profile: profileUsed(row), due: line.dueDate } : { why: 'differs', by: roundTo(actual - target, FINE_DIGITS) };
  }
  if (measure === 'count' && timing.share > 0) return { why: 'count', dueNow: Math.floor(roundTo(((assessment.expected ?? 0) * target) / 100, FINE_DIGITS)) };
  if (measure === 'event') return { why: 'awaited', due: endOf(row) };
  if (status === 'not-due') return { why: 'not-yet', profile: profileUsed(row), due: line.dueDate };

  const expectation = expectationUsed(row);
  if (measure === 'flow' && expectation !== null) {
    const wanted = (expectation.percent * target) / 100;
    if (isCeiling && status === 'watch' && actual > wanted) return { why: 'faster-than-planned', expectation, excess: actual - wanted };
    if (side === 'down') return { why: 'limit', expectation, room: target - actual };
    return { why: 'pace', expectation, lead: actual - wanted };
  }
  if (measure === 'path' && yardstick.baseline !== null && assessment.expected !== null) {
    const wanted = (assessment.expected * target) / 100;
    return { why: 'way', baseline: yardstick.baseline, wanted, lead: side === 'down' ? wanted - actual : actual - wanted };
  }
  if (measure === 'rate-path' && timing.share < 1 && yardstick.baseline !== null) {
    return { why: 'change', baseline: yardstick.baseline, done: (100 * (actual - yardstick.baseline)) / (target - yardstick.baseline), expected: timing.share * 100 };
  }
  return { why: 'level', lead, isAtThreshold: lead === 0 && (comparator === '>' || comparator === '<') && kind !== 'flow' };
}

/** The day on which the row is judged for good. */
function endOf({ line, plan, configuration, asOf }: Row): IsoDate {
  return line.dueDate ?? yearEnd(planYearOf(plan, asOf), calendarOf(configuration));
}

function rulesBroken(findings: readonly Finding[], { row }: Indicator): readonly RuleId[] {
  const broken = findings.filter(({ severity, rule, cells }) => severity === 'error' && rule !== 'cell/missing-value' && cells.some((cell) => cell.row === row));
  return [...new Set(broken.map(({ rule }) => rule))];
}

function profileUsed({ configuration, line }: Row): ProfileUsed {
  const profiles = profilesOf(configuration);
  const [fallback] = DEFAULT_PROFILES;
  const profile = profiles.find(({ id }) => id === line.profile) ?? profiles[0] ?? fallback;
  if (!profile) throw new Error('there is no profile');
  return { id: profile.id, name: profile.name, isAsGiven: isAsGiven(profile) };
}

function isAsGiven({ id, shares, isStep }: Profile): boolean {
  const given = DEFAULT_PROFILES.find((candidate) => candidate.id === id);
  return given?.isStep === isStep && given.shares.every((share, month) => roundTo(share - (shares[month] ?? -1), FINE_DIGITS) === 0);
}

function expectationUsed(row: Row): ExpectationUsed | null {
  const { expected, expectedSource } = row.assessment;
  return expected === null || expectedSource === null ? null : { percent: expected, source: expectedSource, profile: profileUsed(row) };
}

function outlookFacts({ assessment, yardstick, timing }: Row): OutlookFacts | null {
  const { outlook, actual, percent, expected } = assessment;
  if (outlook === null || actual === null || expected === null || timing.isFinal) return null;
  const isUp = yardstick.side === 'up' && !yardstick.isCeiling;
  const byProfile = outlookOf(actual, timing.share * 100) ?? outlook;
  const [least, greatest] = [Math.min(outlook, byProfile), Math.max(outlook, byProfile)];
  return {
    value: outlook,
    range: greatest > least * 1.005 ? [least, greatest] : null,
    prospect: isUp && yardstick.target !== null ? prospectOf(outlook, yardstick.target) : null,
    catchUp: isUp && percent !== null ? catchUpFactor(percent, expected) : null,
  };
}
