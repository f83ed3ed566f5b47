import { hasPhrase, wordKey } from '../../plan/language/fold';
import type { Review, Status } from '../../plan/model';
import { LAGGING } from '../../plan/progress/statuses';
import { furthestBehindFirst, standingsOf, type Standing } from '../../plan/report/standings';

export interface ListChoice {
  readonly statuses: ReadonlySet<Status>;
  /** The key of an owner (plan/report/owners.ts); null: all. */
  readonly owner: string | null;
  /** Words of a name, in whatever case and with or without marks; empty: all. */
  readonly search: string;
}

/** The indicators that are chosen, furthest behind first. Where nothing at all is chosen, those that lag. */
export function selectIndicators(review: Review, { statuses, owner, search }: ListChoice): readonly Standing[] {
  const words = wordKey(search);
  const owned = owner === null ? null : new Set(review.report?.owners.find((facts) => facts.owner?.key === owner)?.rows.map(({ indicator }) => indicator.row));
  const isAnything = statuses.size > 0 || owned !== null || words !== '';
  return standingsOf(review)
    .filter(({ assessment, indicator }) => {
      if (!isAnything) return LAGGING.has(assessment.status);
      const isNamed = words === '' || hasWords(wordKey(indicator.path.join(' ')), words);
      return (statuses.size === 0 || statuses.has(assessment.status)) && (owned === null || owned.has(indicator.row)) && isNamed;
    })
    .sort(furthestBehindFirst);
}

/** Each of the words, the last one perhaps not yet written to its end. */
function hasWords(name: string, words: string): boolean {
  const all = words.split(' ');
  const last = all.pop() ?? '';
  return all.every((word) => hasPhrase(name, word)) && ` ${name}`.includes(` ${last}`);
}
