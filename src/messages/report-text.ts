/** Puts a report's facts into paragraphs, and what an owner has to do into a message, in the words of one language. */
import type { IsoDate, Plan } from '../plan/model';
import type { Counts } from '../plan/report/counts';
import type { LeftOut } from '../plan/report/counted-rows';
import type { LaggingFacts, OwnerFacts, ReportFacts } from '../plan/report/facts';
import type { IndicatorName } from '../plan/report/indicator-names';
import type { Standing } from '../plan/report/standings';
import { formatDay } from './format';
import { describeFigures, type FigureWords } from './indicator-figures';
import type { ReportWords } from './vi/report';

export interface ReportText {
  /** Ready to be pasted into a report. */
  readonly paragraphs: (facts: ReportFacts) => readonly string[];
  /** Those of them that a table does not say: what is missing or wrong, what has changed, what is not counted. */
  readonly remarks: (facts: ReportFacts) => readonly string[];
  /** The message to one owner, several lines; null where nothing is late, missing or wrong. */
  readonly reminder: (owner: OwnerFacts, asOf: IsoDate) => string | null;
}

/** The groups of a headline, by their statuses. */
const GROUPS = {
  onTrack: ['on-track'], watch: ['watch'], late: ['behind', 'far-behind', 'not-met', 'regressed'], notDue: ['not-due'], missing: ['missing-data'], wrong: ['data-error'],
} as const;
const GROUP_IDS = Object.keys(GROUPS) as readonly (keyof typeof GROUPS)[];

export function reportText(plan: Plan, names: ReadonlyMap<number, IndicatorName>, figureWords: FigureWords, words: ReportWords): ReportText {
  const nameOf = ({ indicator }: Standing): string => {
    const name = names.get(indicator.row);
    return name ? [...name.above, name.name].join(' – ') : indicator.name;
  };
  const figuresOf = (standing: Standing): string => {
    const { achieved, percent, reason } = describeFigures(standing, plan, figureWords);
    return `${achieved}${percent === '' ? '' : ` (${percent})`}; ${reason}`;
  };
  const told: Told = { plan, words, nameOf, figuresOf };
  return {
    paragraphs: (facts) => [headline(facts, told), ...sections(facts, told), ...lagging(facts, told), ...remarks(facts, told)],
    remarks: (facts) => remarks(facts, told),
    reminder: (owner, asOf) => reminder(owner, asOf, told),
  };
}

interface Told {
  readonly plan: Plan;
  readonly words: ReportWords;
  readonly nameOf: (standing: Standing) => string;
  readonly figuresOf: (standing: Standing) => string;
}

function count(counts: Counts, statuses: readonly LaggingFacts['standing']['assessment']['status'][]): number {
  return statuses.reduce((sum, status) => sum + (counts.get(status) ?? 0), 0);
}

function countAll(counts: Counts): number {
  return [...counts.values()].reduce((sum, one) => sum + one, 0);
}

function headline({ asOf, counts }: ReportFacts, { plan, words }: Told): string {
  const all = countAll(counts);
  const groups = GROUP_IDS.flatMap((group) => {
    const those = count(counts, GROUPS[group]);
    return those > 0 ? [words.group[group](those)] : [];
  });
  return words.headline({ day: formatDay(asOf), place: plan.place, year: plan.year, all, parts: [words.reached(count(counts, ['exceeded', 'met']), all, count(counts, ['exceeded'])), ...groups] });
}

function sections({ sections: parts }: ReportFacts, { words }: Told): readonly string[] {
  if (parts.length < 2) return [];
  return [words.sections(parts.map(({ section, counts }) => words.section(section?.text ?? null, count(counts, ['exceeded', 'met']), countAll(counts), count(counts, GROUPS.late))))];
}

function lagging({ lagging: late, counted }: ReportFacts, { words, nameOf, figuresOf }: Told): readonly string[] {
  if (late.length === 0) return counted.length === 0 ? [] : [words.noneLagging];
  const items = late.map(({ standing, cause, owners }, index) =>
    words.laggingItem({ number: index + 1, name: nameOf(standing), figures: figuresOf(standing), cause: cause === null ? null : withoutStop(cause), owners: owners.map(({ name }) => name) }),
  );
  return [words.lagging(items)];
}

function withoutStop(text: string): string {
  return text.trim().replace(/[.;]+$/, '');
}

function remarks(facts: ReportFacts, told: Told): readonly string[] {
  return [...unknown(facts, told), ...changes(facts, told), ...leftOut(facts, told)];
}

function unknown({ owners, counted }: ReportFacts, { words, nameOf }: Told): readonly string[] {
  const namesOf = (status: 'missing-data' | 'data-error'): readonly string[] =>
    counted
      .filter(({ assessment }) => assessment.status === status)
      .map((standing) => words.withOwners(nameOf(standing), owners.flatMap(({ owner, rows }) => (owner !== null && rows.includes(standing) ? [owner.name] : []))));
  const [without, wrong] = [namesOf('missing-data'), namesOf('data-error')];
  return [...(without.length > 0 ? [words.without(without)] : []), ...(wrong.length > 0 ? [words.wrong(wrong)] : [])];
}

function changes({ changes: moved }: ReportFacts, { words, nameOf }: Told): readonly string[] {
  if (moved === null) return [];
  const parts = (['newlyLate', 'recovered', 'improved', 'worsened'] as const).flatMap((group) => {
    const rows = moved[group];
    return rows.length === 0 ? [] : [words.moved[group](rows.length, rows.map(({ standing }) => nameOf(standing)))];
  });
  return [words.since(formatDay(moved.since), parts)];
}

function leftOut({ leftOut: rows }: ReportFacts, { words, nameOf }: Told): readonly string[] {
  const reasons: readonly LeftOut['why']['because'][] = ['unscorable', 'neutral', 'linked', 'folded'];
  const parts = reasons.flatMap((reason) => {
    const those = rows.filter(({ why }) => why.because === reason);
    return those.length === 0 ? [] : [words.leftOutBecause[reason](those.map(({ standing }) => nameOf(standing)))];
  });
  return parts.length === 0 ? [] : [words.leftOut(parts)];
}

function reminder({ owner, lagging: late, missing, wrong }: OwnerFacts, asOf: IsoDate, { plan, words, nameOf, figuresOf }: Told): string | null {
  if (late.length + missing.length + wrong.length === 0) return null;
  const { to, opening, titles, noCause, request } = words.reminder;
  const list = (title: (count: number) => string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [title(lines.length), ...lines.map((line) => `- ${line}`)]);
  return [
    to(owner?.name ?? null),
    opening(formatDay(asOf), plan.year),
    ...list(titles.late, late.map(({ standing, cause }) => `${nameOf(standing)}: ${figuresOf(standing)}.${cause === null ? ` ${noCause}` : ''}`)),
    ...list(titles.missing, missing.map((standing) => `${nameOf(standing)}.`)),
    ...list(titles.wrong, wrong.map((standing) => `${nameOf(standing)}: ${figuresOf(standing)}.`)),
    request(late.length > 0, missing.length + wrong.length > 0),
  ].join('\n');
}
