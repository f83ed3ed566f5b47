/** "Bảng thi đua": owners scored from the results that they stand for, ranked, with every number that goes into it. */
import type { Status } from '../model';
import type { OwnerFacts } from './facts';
import type { Standing } from './standings';

/** Points for a status; null: a row of that status is left out of the score. */
export type Points = Readonly<Record<Status, number | null>>;

/**
 * What is on its way counts like what is reached, as no more can be asked by then. A missing result is worth nothing: reporting is part of the
 * work. What is not due, cannot be judged or is wrong says nothing of it.
 */
export const DEFAULT_POINTS: Points = {
  exceeded: 110,
  met: 100,
  'on-track': 100,
  watch: 80,
  behind: 50,
  'far-behind': 20,
  'not-met': 0,
  regressed: 0,
  'not-due': null,
  'missing-data': 0,
  'data-error': null,
  unscorable: null,
};

export interface ScoredRow {
  readonly standing: Standing;
  readonly weight: number;
  /** Null: left out of the score. */
  readonly points: number | null;
}

export interface OwnerScore {
  readonly facts: OwnerFacts;
  readonly rows: readonly ScoredRow[];
  /** Σ weight and Σ weight × points of the rows that count. */
  readonly weight: number;
  readonly sum: number;
  /** sum ÷ weight; null where no row counts. */
  readonly score: number | null;
  /** 1 for the best; equal scores share a rank. Null without a score. */
  readonly rank: number | null;
}

/** Ranked, the best first; then owners without a score. Indicators without an owner take no part. */
export function scoreOwners(owners: readonly OwnerFacts[], points: Points): readonly OwnerScore[] {
  const scored = owners.filter(({ owner }) => owner !== null).map((facts) => scoreOf(facts, points));
  const scores = scored.flatMap(({ score }) => score ?? []);
  const rankOf = (score: number | null): number | null => (score === null ? null : 1 + scores.filter((other) => isMore(other, score)).length);
  return scored.map((owner) => ({ ...owner, rank: rankOf(owner.score) })).sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity) || 0);
}

function scoreOf(facts: OwnerFacts, points: Points): Omit<OwnerScore, 'rank'> {
  const rows = facts.rows.map((standing): ScoredRow => ({ standing, weight: standing.line?.weight ?? 1, points: points[standing.assessment.status] }));
  const counting = rows.filter((row): row is ScoredRow & { readonly points: number } => row.points !== null);
  const weight = counting.reduce((total, row) => total + row.weight, 0);
  const sum = counting.reduce((total, row) => total + row.weight * row.points, 0);
  return { facts, rows, weight, sum, score: weight > 0 ? sum / weight : null };
}

/** Beyond what the arithmetic of a computer makes of equal scores. */
function isMore(one: number, other: number): boolean {
  return one - other > 1e-9;
}
