/** The role of one column: what its heading says, seen beside the other headings and the year of the results. */
import type { ColumnRole } from '../model';
import { holdsUnits, type ColumnContent } from './column-content';
import type { HeadingSort } from './heading-facts';
import { sameSpan, type Span } from './periods';

/**
 * The year of the results: a result within the year says it best, then the title, then the one plan, then the latest result,
 * then what is compared with another year, and last a bare year where no targets are to be expected under it.
 */
export function tableYear(sorts: readonly HeadingSort[], titleYear: number | null, speaksOfPlans: boolean): number | null {
  const figures = sorts.filter((sort) => sort.is === 'figures');
  const years = (of: (sort: (typeof figures)[number]) => boolean) => figures.filter(of).flatMap((sort) => (sort.period.year === null ? [] : [sort.period.year]));
  const isWithin = (sort: (typeof figures)[number]) => sort.of !== 'plan' && sort.period.span !== null && sort.period.span.kind !== 'year';
  const within = years(isWithin);
  const isStated = figures.filter(isWithin).every((sort) => sort.period.year !== null);
  if (within.length > 0 && (isStated || titleYear === null)) return Math.max(...within);
  if (titleYear !== null) return titleYear;
  const plans = new Set(years((sort) => sort.of === 'plan'));
  if (plans.size === 1) return [...plans][0] ?? null;
  const compared = sorts.flatMap((sort) => (sort.is === 'comparison' && sort.period.year !== null ? [sort.period.year] : []));
  const bare = speaksOfPlans ? [] : years((sort) => sort.of === 'unsaid');
  const said = [years((sort) => sort.of === 'actual' || sort.of === 'estimate'), compared, bare].find((found) => found.length > 0);
  return said ? Math.max(...said) : null;
}

export interface Neighbours {
  readonly hasResults: boolean;
  readonly hasPlan: boolean;
  readonly hasCumulative: boolean;
  readonly hasRating: boolean;
  /** Months of this year's results, and the latest of them. */
  readonly months: number;
  readonly lastMonth: number;
  /** Quarters of this year's results: the first one, alone beside months, is the result since January. */
  readonly quarters: number;
  /** Stretches of this year that have a result of their own. */
  readonly spans: readonly Span[];
}

export function neighbours(sorts: readonly HeadingSort[], year: number | null): Neighbours {
  const figures = sorts.filter((sort) => sort.is === 'figures');
  const results = figures.filter((sort) => sort.of === 'actual' || sort.of === 'estimate' || (sort.of === 'unsaid' && sort.period.span?.kind !== 'year'));
  const spans = figures.flatMap((sort) => {
    const isCurrent = sort.period.year === null || sort.period.year === year;
    return sort.of !== 'plan' && isCurrent && sort.period.span !== null ? [sort.period.span] : [];
  });
  const months = spans.flatMap((span) => (span.kind === 'month' ? [span.month] : []));
  return {
    hasResults: results.length > 0,
    hasPlan: figures.some((sort) => sort.of === 'plan'),
    hasCumulative: results.some((sort) => sort.isCumulative || sort.period.span?.kind === 'months'),
    hasRating: sorts.some((sort) => sort.is === 'role' && sort.role === 'rating'),
    months: new Set(months).size,
    lastMonth: Math.max(0, ...months),
    quarters: new Set(spans.flatMap((span) => (span.kind === 'quarter' ? [span.quarter] : []))).size,
    spans,
  };
}

/** A role, how sure it is, and what it rests on; `others` are roles that the same words may also stand for. */
export interface ReadRole {
  readonly role: ColumnRole;
  readonly confidence: number;
  readonly because: 'heading' | 'neighbour' | 'contents' | 'position';
  readonly others?: readonly ColumnRole[];
}

export type Context = Neighbours & { readonly year: number | null; readonly speaksOfPlans: boolean };

/** The role of a column, from its heading, the others' headings and its cells. */
export function roleOf(sort: HeadingSort, context: Context, content: ColumnContent | undefined): ReadRole {
  switch (sort.is) {
    case 'role':
      return { role: sort.role, confidence: sort.confidence, because: 'heading' };
    case 'rating-or-result':
      if (context.hasPlan && context.hasRating && !context.hasResults) return { role: 'actualCum', confidence: 0.6, because: 'neighbour', others: ['rating', 'actualPeriod'] };
      if ((content?.texts ?? 0) > (content?.numbers ?? 0)) return { role: 'rating', confidence: 0.7, because: 'contents', others: ['actualCum', 'note'] };
      return context.hasCumulative || !context.hasPlan
        ? { role: 'rating', confidence: 0.5, because: 'neighbour', others: ['actualCum'] }
        : { role: 'actualCum', confidence: 0.6, because: 'contents', others: ['rating', 'actualPeriod'] };
    case 'comparison':
      return comparisonRole(sort.with, context);
    case 'figures':
      return figuresRole(sort, context);
    case 'other':
      return { role: 'other', confidence: 0.5, because: 'heading', others: likelyRoles(content) };
  }
}

/** What a column with a heading that says nothing may be. */
function likelyRoles(content: ColumnContent | undefined): readonly ColumnRole[] {
  if (!content) return [];
  if (holdsUnits(content, 0.5)) return ['unit'];
  return content.numbers >= content.texts ? ['plan', 'actualCum'] : ['note', 'owner'];
}

function comparisonRole(against: 'plan' | 'last-year' | 'last-period' | 'unclear', context: Context): ReadRole {
  switch (against) {
    case 'plan':
      return { role: 'pctPlan', confidence: 0.92, because: 'heading' };
    case 'last-year':
      return { role: 'pctYoY', confidence: 0.92, because: 'heading' };
    case 'last-period':
      return { role: 'pctPrev', confidence: 0.92, because: 'heading' };
    case 'unclear':
      return context.hasPlan
        ? { role: 'pctPlan', confidence: 0.5, because: 'neighbour', others: ['pctYoY', 'diff'] }
        : { role: 'pctYoY', confidence: 0.4, because: 'neighbour', others: ['pctPlan', 'pctPrev'] };
  }
}

function figuresRole(sort: HeadingSort & { is: 'figures' }, context: Context): ReadRole {
  const { span, year } = sort.period;
  const isWithin = span !== null && span.kind !== 'year';
  const isEarlier = year !== null && context.year !== null && year < context.year;
  const isLater = year !== null && context.year !== null && year > context.year;
  if (sort.of === 'plan') return planRole(sort.isNextPeriod || isWithin, year !== null);
  if (sort.of === 'estimate' && !isWithin && !sort.isCumulative) return { role: 'estimate', confidence: 0.92, because: 'heading' };
  if (sort.of === 'unsaid' && span?.kind === 'year') return bareYearRole(isEarlier, isLater, context);
  if (isEarlier && span?.kind === 'year') return { role: 'prevYear', confidence: 0.92, because: 'neighbour' };
  if (isEarlier) {
    return isPeriodBefore(span, context)
      ? { role: 'actualPrevPeriod', confidence: 0.9, because: 'neighbour' }
      : { role: 'samePeriodLY', confidence: 0.92, because: 'neighbour' };
  }
  return thisYearRole(sort, context);
}

function planRole(isOfPeriod: boolean, hasYear: boolean): ReadRole {
  if (isOfPeriod) return { role: 'planPeriod', confidence: 0.85, because: 'heading', others: ['plan'] };
  return hasYear ? { role: 'plan', confidence: 0.95, because: 'heading' } : { role: 'plan', confidence: 0.88, because: 'heading', others: ['planPeriod'] };
}

function thisYearRole(sort: HeadingSort & { is: 'figures' }, context: Context): ReadRole {
  const { span } = sort.period;
  if (sort.isCumulative || span?.kind === 'months') return { role: 'actualCum', confidence: 0.92, because: 'heading' };
  if (span?.kind === 'month') {
    const isPast = context.months === 2 && span.month < context.lastMonth;
    return isPast
      ? { role: 'actualPrevPeriod', confidence: 0.9, because: 'neighbour' }
      : { role: 'actualPeriod', confidence: 0.92, because: 'heading' };
  }
  if (span?.kind === 'quarter' && span.quarter === 1 && context.months > 0 && context.quarters === 1) {
    return { role: 'actualCum', confidence: 0.8, because: 'neighbour', others: ['actualPeriod'] };
  }
  if (span?.kind === 'quarter') return { role: 'actualPeriod', confidence: 0.92, because: 'heading' };
  if (span?.kind === 'rest' || sort.isOnePeriod) return { role: 'actualPeriod', confidence: 0.85, because: 'heading', others: ['actualCum'] };
  if (span?.kind === 'year') return { role: 'actualCum', confidence: 0.75, because: 'heading', others: ['estimate', 'prevYear'] };
  return context.hasCumulative
    ? { role: 'actualPeriod', confidence: 0.5, because: 'neighbour', others: ['actualCum'] }
    : { role: 'actualCum', confidence: 0.6, because: 'heading', others: ['actualPeriod', 'estimate'] };
}

/** A quarter or month of last year beside others of this year is the one before ("Quý IV 2023" beside "Quý I 2024"), not the same one. */
function isPeriodBefore(span: Span | null, { spans }: Context): boolean {
  if (span?.kind !== 'quarter' && span?.kind !== 'month') return false;
  return spans.some((other) => other.kind === span.kind) && !spans.some((other) => sameSpan(other, span));
}

/** "Năm 2026" without a word: a result of the past, or a target where the table is one of a plan and holds no results. */
function bareYearRole(isEarlier: boolean, isLater: boolean, context: Context): ReadRole {
  if (isEarlier) return { role: 'prevYear', confidence: 0.75, because: 'neighbour', others: ['plan'] };
  const isTarget = context.speaksOfPlans && (isLater || !context.hasResults);
  return isTarget
    ? { role: 'plan', confidence: 0.65, because: 'neighbour', others: ['actualCum', 'estimate'] }
    : { role: 'actualCum', confidence: 0.65, because: 'neighbour', others: ['plan', 'estimate'] };
}
