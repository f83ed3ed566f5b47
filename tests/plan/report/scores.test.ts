/** "Bảng thi đua": scores, ranks and the numbers behind them. */
import { DEFAULT_POINTS, scoreOwners } from '../../../src/plan/report/scores';
import type { OwnerFacts } from '../../../src/plan/report/facts';
import type { Standing } from '../../../src/plan/report/standings';
import type { Status } from '../../../src/plan/model';

function owner(name: string | null, ...rows: readonly (Status | readonly [Status, weight: number])[]): OwnerFacts {
  const standings = rows.map((row) => {
    const [status, weight] = typeof row === 'string' ? [row, undefined] : row;
    return { assessment: { status }, line: { ...(weight !== undefined && { weight }) } } as unknown as Standing;
  });
  return { owner: name === null ? null : { key: name, name }, rows: standings, counts: new Map(), lagging: [], missing: [], wrong: [] };
}

const ranked = (...owners: readonly OwnerFacts[]): readonly unknown[] => scoreOwners(owners, DEFAULT_POINTS).map(({ facts, sum, weight, score, rank }) => [facts.owner?.name, sum, weight, score, rank]);

test('a score is the weighted mean of the points', () => {
  expect(ranked(owner('A', 'met', ['behind', 3]))).toEqual([['A', 250, 4, 62.5, 1]]);
});

test('what is not due, wrong or without a measure says nothing; a weight of nought neither', () => {
  expect(ranked(owner('A', 'met', 'not-due', 'data-error', 'unscorable', ['not-met', 0]))).toEqual([['A', 100, 1, 100, 1]]);
});

test('the best comes first, equal scores share a rank, who has no score has no rank', () => {
  expect(ranked(owner('A', 'not-due'), owner('B', 'behind'), owner('C', 'met'), owner('D', 'on-track'), owner(null, 'met'), owner('E', 'watch', 'watch'))).toEqual([
    ['C', 100, 1, 100, 1],
    ['D', 100, 1, 100, 1],
    ['E', 160, 2, 80, 3],
    ['B', 50, 1, 50, 4],
    ['A', 0, 0, null, null],
  ]);
});

test('equal means by different sums share a rank', () => {
  const thirds = [owner('A', ['met', 0.1], ['behind', 0.2]), owner('B', ['met', 0.3], ['behind', 0.6])];
  expect(scoreOwners(thirds, DEFAULT_POINTS).map(({ rank }) => rank)).toEqual([1, 1]);
});
