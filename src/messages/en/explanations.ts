/** Why an indicator stands as it does. Goes on after the figures: "38/100 persons = 38%; …". */
import type { ExpectationUsed, ProfileUsed } from '../../plan/progress/explain';
import { formatDay } from '../format';
import type { ExplanationForms, ExplanationMessages } from '../vi/explanations';
import { ruleNames } from './rules';
import { listed, number } from './words';

/** What is known of a season, as long as nobody has changed the profile's shares. */
const SEASONS: Readonly<Record<string, string>> = {
  'RICE-A': 'rice: sown by 10/1 and 31/5',
  'RICE-P': 'rice: cut before 15/4 and 31/8',
  FOREST: 'planted mostly from September, in the rains',
  POV: 'the poverty review closes on 14/12',
  'NOV-DEC': 'reviewed in November and December',
  SURVEY: 'surveyed in June and December',
  'YEAR-END': 'calculated once, at the year’s end',
  MILESTONE: 'by the dates of recognition',
};

const season = ({ id, name, isAsGiven }: ProfileUsed): string => (isAsGiven ? SEASONS[id] : undefined) ?? `by the profile “${name}”`;

function source({ source: from, profile }: ExpectationUsed): string {
  switch (from) {
    case 'period-plan': return 'by the plan for the period';
    case 'own-last-year': return 'by last year’s own share';
    case 'linear': return 'evenly over time';
    case 'profile': return season(profile);
  }
}

const expected = (expectation: ExpectationUsed, { day, share }: ExplanationForms): string => `by ${day} ${share(expectation.percent)} expected (${source(expectation)})`;
const lead = (value: number, { amount }: ExplanationForms): string => (value < 0 ? `${amount(-value)} short` : value > 0 ? `${amount(value)} ahead` : 'just as expected');

const PROSPECTS = { exceeds: 'likely to exceed', meets: 'likely to be met', 'needs-speed': 'needs to speed up', unlikely: 'hard to meet' } as const;
/** From here on making up is rare, and from there very hard. */
const HARD = 1.1;
const VERY_HARD = 1.25;

export const explanations: ExplanationMessages = {
  reason(reason, forms) {
    const { day, amount, level, share } = forms;
    switch (reason.why) {
      case 'wrong-figure': return reason.rules.length === 0 ? 'the cell holds an error or has become a date' : `held up by ${listed(reason.rules.map((rule) => `“${ruleNames[rule]}”`))}; judged once that is put right`;
      case 'no-measure': return 'the target gives no number or level to judge by';
      case 'missing': return reason.due === null ? `a figure should be there by ${day}` : `no figure though it was due on ${formatDay(reason.due)}`;
      case 'not-yet': return reason.due === null ? season(reason.profile) : `due on ${formatDay(reason.due)}`;
      case 'awaited': return `due on ${formatDay(reason.due)}`;
      case 'reached': return `${reason.isBettered && reason.lead > 0 ? `better than planned by ${amount(reason.lead)}` : 'the target is met'}${reason.mayChange ? ' as of now' : ''}`;
      case 'over': return `the term ended on ${formatDay(reason.end)}${reason.short === null ? '' : `, ${amount(reason.short)} off the plan`}`;
      case 'over-limit': return `${amount(reason.excess)} above the planned amount`;
      case 'faster-than-planned': return `${expected(reason.expectation, forms)}; ${amount(reason.excess)} faster than expected`;
      case 'pace': return `${expected(reason.expectation, forms)}; ${lead(reason.lead, forms)}`;
      case 'way': return `from ${level(reason.baseline)}, ${level(reason.wanted)} needed by ${day}; ${lead(reason.lead, forms)}`;
      case 'change': return `from ${level(reason.baseline)}, ${share(reason.done)} of the way gone; ${share(reason.expected)} expected by ${day}`;
      case 'regressed': return `${amount(reason.by)} worse than the baseline of ${level(reason.baseline)}`;
      case 'level': return reason.isAtThreshold ? 'at the threshold, not beyond it' : reason.lead < 0 ? `${amount(-reason.lead)} off the plan` : `better than planned by ${amount(reason.lead)}`;
      case 'limit': return `limit by ${day} ${share(reason.expectation.percent)} (${source(reason.expectation)}); ${amount(reason.room)} left for the year`;
      case 'count': return `${number(reason.dueNow)} needed by ${day}`;
      case 'differs': return `${reason.by > 0 ? '+' : '−'}${amount(Math.abs(reason.by))} from the plan`;
    }
  },
  outlook({ value, range, prospect, catchUp }, { level }) {
    const between = range === null ? '' : ` (${level(range[0])} to ${level(range[1])})`;
    const judged = prospect === null ? '' : `: ${PROSPECTS[prospect]}`;
    const pace = catchUp === null || catchUp < HARD ? '' : `; ${number(catchUp, 2)} times the planned amount from now on${catchUp > VERY_HARD ? ', very hard' : ''}`;
    return `Outlook for the year ${level(value)}${between}${judged}${pace}`;
  },
};
