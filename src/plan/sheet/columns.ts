/** From headings to the roles of columns: what each heading says, seen beside the others. */
import type { ColumnRole, PlanColumn } from '../model';
import { plain } from '../language/fold';
import { cellText, type GridRow, type SheetGrid } from './sheet-grid';
import type { HeaderBlock } from './header';
import { correctedColumn, correctedSort, withCorrectedHeadings, type Corrections } from './corrected-columns';
import { headingSort, type HeadingSort } from './heading-facts';
import { headingText, readHeadings, type Heading } from './headings';
import { lastMonthOf, periodId, sameSpan, startsTheYear, type NamedPeriod, type Span } from './periods';
import { readOrdinal } from './row-marks';
import type { TitleBlock } from './title-block';

/** What the cells below a heading hold. */
export interface ColumnContent {
  readonly texts: number;
  readonly numbers: number;
  readonly ordinals: number;
}

export interface TableColumns {
  readonly columns: readonly PlanColumn[];
  readonly spans: ReadonlyMap<number, Span>;
  /** The year that the results belong to. */
  readonly year: number | null;
}

/** `rows` are the rows under the header. What a person has said about a column holds, and the others are read beside it. */
export function readColumns(grid: SheetGrid, header: HeaderBlock, rows: readonly GridRow[], title: TitleBlock, corrections: Corrections): TableColumns {
  const content = contentOf(rows, corrections);
  const read = readHeadings(grid, header).filter((heading) => heading.parts.length > 0 && (heading.isOwn || content.has(heading.column)));
  const headings = withCorrectedHeadings(read, corrections);
  const sorts = headings.map((heading) => correctedSort(headingSort(heading.parts), corrections.get(heading.column)));
  const speaksOfPlans = SPEAKS_OF_PLANS.test(plain(title.title ?? '')) || headings.some((heading, index) => isNamedIndicators(heading, sorts[index]));
  const year = tableYear(sorts, title.year, speaksOfPlans);
  const context = { year, speaksOfPlans, ...neighbours(sorts, year) };
  const spans = new Map<number, Span>();
  const columns = headings.map((heading, index): PlanColumn => {
    const sort = sorts[index] ?? { is: 'other' };
    const period = 'period' in sort ? (sort.period ?? null) : null;
    if (period?.span) spans.set(heading.column, period.span);
    const { role, confidence } = roleOf(sort, context, content.get(heading.column));
    const column: PlanColumn = { column: heading.column, role, header: headingText(heading), period: columnPeriod(role, period, year), confidence, reasons: [], alternatives: [] };
    return correctedColumn(column, corrections.get(heading.column));
  });
  return { columns: withLabels(withoutRivals(columns, corrections), headings, content), spans, year };
}

/** Roles that a table has once: where a person has named the column, no other has it. */
const SINGLE_ROLES: readonly ColumnRole[] = ['stt', 'unit'];

function withoutRivals(columns: readonly PlanColumn[], corrections: Corrections): readonly PlanColumn[] {
  const taken = new Set([...corrections.values()].map(({ role }) => role).filter((role): role is ColumnRole => role !== 'ignore' && SINGLE_ROLES.includes(role)));
  return columns.map((column) => (taken.has(column.role) && !corrections.has(column.column) ? { ...column, role: 'other', confidence: 0.5 } : column));
}

/** Words of titles over plans; bare years below them are targets. */
const SPEAKS_OF_PLANS = /\b(?:ke hoach|muc tieu|nghi quyet)\b/;

function isNamedIndicators(heading: Heading, sort: HeadingSort | undefined): boolean {
  return sort?.is === 'role' && sort.role === 'name' && /\bchi tieu\b/.test(plain(headingText(heading)));
}

function contentOf(rows: readonly GridRow[], corrections: Corrections): ReadonlyMap<number, ColumnContent> {
  const content = new Map<number, { texts: number; numbers: number; ordinals: number }>();
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (corrections.get(cell.column)?.role === 'ignore') continue;
      const counts = content.get(cell.column) ?? { texts: 0, numbers: 0, ordinals: 0 };
      if (typeof cell.value === 'number') counts.numbers += 1;
      else counts.texts += 1;
      if (readOrdinal(cellText(cell.value))) counts.ordinals += 1;
      content.set(cell.column, counts);
    }
  }
  return content;
}

/**
 * The year of the results: a result within the year says it best, then the title, then the one plan, then the latest result,
 * then what is compared with another year, and last a bare year where no targets are to be expected under it.
 */
function tableYear(sorts: readonly HeadingSort[], titleYear: number | null, speaksOfPlans: boolean): number | null {
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

interface Neighbours {
  readonly hasResults: boolean;
  readonly hasPlan: boolean;
  readonly hasCumulative: boolean;
  /** Months of this year's results, and the latest of them. */
  readonly months: number;
  readonly lastMonth: number;
  /** Quarters of this year's results: the first one, alone beside months, is the result since January. */
  readonly quarters: number;
  /** Stretches of this year that have a result of their own. */
  readonly spans: readonly Span[];
}

function neighbours(sorts: readonly HeadingSort[], year: number | null): Neighbours {
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
    months: new Set(months).size,
    lastMonth: Math.max(0, ...months),
    quarters: new Set(spans.flatMap((span) => (span.kind === 'quarter' ? [span.quarter] : []))).size,
    spans,
  };
}

interface Role {
  readonly role: ColumnRole;
  readonly confidence: number;
}

type Context = Neighbours & { readonly year: number | null; readonly speaksOfPlans: boolean };

function roleOf(sort: HeadingSort, context: Context, content: ColumnContent | undefined): Role {
  switch (sort.is) {
    case 'role':
      return sort;
    case 'rating-or-result':
      if ((content?.texts ?? 0) > (content?.numbers ?? 0)) return { role: 'rating', confidence: 0.7 };
      return context.hasCumulative || !context.hasPlan ? { role: 'rating', confidence: 0.5 } : { role: 'actualCum', confidence: 0.6 };
    case 'comparison':
      return comparisonRole(sort.with);
    case 'figures':
      return figuresRole(sort, context);
    case 'other':
      return { role: 'other', confidence: 0.5 };
  }
}

function comparisonRole(against: 'plan' | 'last-year' | 'last-period' | 'unclear'): Role {
  switch (against) {
    case 'plan':
      return { role: 'pctPlan', confidence: 0.9 };
    case 'last-year':
      return { role: 'pctYoY', confidence: 0.9 };
    case 'last-period':
      return { role: 'pctPrev', confidence: 0.9 };
    case 'unclear':
      return { role: 'pctPlan', confidence: 0.4 };
  }
}

function figuresRole(sort: HeadingSort & { is: 'figures' }, context: Context): Role {
  const { span, year } = sort.period;
  const isWithin = span !== null && span.kind !== 'year';
  const isEarlier = year !== null && context.year !== null && year < context.year;
  const isLater = year !== null && context.year !== null && year > context.year;
  if (sort.of === 'plan') return sort.isNextPeriod || isWithin ? { role: 'planPeriod', confidence: 0.85 } : { role: 'plan', confidence: year === null ? 0.85 : 0.95 };
  if (sort.of === 'estimate' && !isWithin && !sort.isCumulative) return { role: 'estimate', confidence: 0.9 };
  if (sort.of === 'unsaid' && span?.kind === 'year') return bareYearRole(isEarlier, isLater, context);
  if (isEarlier && span?.kind === 'year') return { role: 'prevYear', confidence: 0.9 };
  if (isEarlier) return { role: isPeriodBefore(span, context) ? 'actualPrevPeriod' : 'samePeriodLY', confidence: 0.85 };
  if (sort.isCumulative || span?.kind === 'months') return { role: 'actualCum', confidence: 0.9 };
  if (span?.kind === 'month') {
    const isPast = context.months === 2 && span.month < context.lastMonth;
    return { role: isPast ? 'actualPrevPeriod' : 'actualPeriod', confidence: 0.85 };
  }
  if (span?.kind === 'quarter' && span.quarter === 1 && context.months > 0 && context.quarters === 1) return { role: 'actualCum', confidence: 0.8 };
  if (span?.kind === 'quarter' || span?.kind === 'rest' || sort.isOnePeriod) return { role: 'actualPeriod', confidence: 0.85 };
  if (span?.kind === 'year') return { role: 'actualCum', confidence: 0.7 };
  return context.hasCumulative ? { role: 'actualPeriod', confidence: 0.5 } : { role: 'actualCum', confidence: 0.6 };
}

/** A quarter or month of last year beside others of this year is the one before ("Quý IV 2023" beside "Quý I 2024"), not the same one. */
function isPeriodBefore(span: Span | null, { spans }: Context): boolean {
  if (span?.kind !== 'quarter' && span?.kind !== 'month') return false;
  return spans.some((other) => other.kind === span.kind) && !spans.some((other) => sameSpan(other, span));
}

/** "Năm 2026" without a word: a result of the past, or a target where the table is one of a plan and holds no results. */
function bareYearRole(isEarlier: boolean, isLater: boolean, context: Context): Role {
  if (isEarlier) return { role: 'prevYear', confidence: 0.7 };
  const isTarget = context.speaksOfPlans && (isLater || !context.hasResults);
  return isTarget ? { role: 'plan', confidence: 0.6 } : { role: 'actualCum', confidence: 0.6 };
}

/** Results of a span without a year belong to the table's year. */
function columnPeriod(role: ColumnRole, period: NamedPeriod | null, year: number | null): string | null {
  if (!period?.span) return null;
  if (period.span.kind === 'year') return role === 'samePeriodLY' ? null : periodId(period.span, period.year);
  const isLastYear = role === 'samePeriodLY' || role === 'prevYear';
  return periodId(period.span, period.year ?? (isLastYear || year === null ? null : year));
}

/** Columns without a heading that name the rows: left of the figures, or between a name column and the next heading. */
function withLabels(columns: readonly PlanColumn[], headings: readonly Heading[], content: ReadonlyMap<number, ColumnContent>): PlanColumn[] {
  const headed = new Set(headings.map((heading) => heading.column));
  const firstHeaded = Math.min(...headed);
  const firstName = columns.find((column) => column.role === 'name')?.column ?? null;
  const afterNames = columns.find((column) => firstName !== null && column.column > firstName && column.role !== 'name')?.column ?? Infinity;
  const hasOrdinals = columns.some((column) => column.role === 'stt');
  const firstContent = Math.min(...content.keys());
  const labels: PlanColumn[] = [];
  for (const [column, counts] of content) {
    if (headed.has(column)) continue;
    const isOrdinals = counts.ordinals * 2 > counts.texts + counts.numbers;
    const followsName = firstName !== null && column > firstName && column < afterNames;
    if (column < firstHeaded && column <= firstContent && isOrdinals && !hasOrdinals) labels.push(unheaded(column, 'stt'));
    else if (counts.texts > counts.numbers && (followsName || (firstName === null && column < firstHeaded))) labels.push(unheaded(column, 'name'));
  }
  const all = [...columns, ...labels].sort((a, b) => a.column - b.column);
  return all.some((column) => column.role === 'name') ? all : withGuessedName(all, content);
}

function unheaded(column: number, role: ColumnRole): PlanColumn {
  return { column, role, header: '', period: null, confidence: 0.6, reasons: [], alternatives: [] };
}

/** No heading names the rows: the leftmost unexplained column of texts does. */
function withGuessedName(columns: readonly PlanColumn[], content: ReadonlyMap<number, ColumnContent>): PlanColumn[] {
  const name = columns.find((column) => {
    const counts = content.get(column.column);
    return column.role === 'other' && counts !== undefined && counts.texts > counts.numbers && counts.ordinals * 2 <= counts.texts;
  });
  return columns.map((column) => (column === name ? { ...column, role: 'name', confidence: 0.4 } : column));
}

/** Columns of figures by their role, latest period last. */
export function byPeriodEnd(columns: readonly PlanColumn[], spans: ReadonlyMap<number, Span>): PlanColumn[] {
  const end = (column: PlanColumn) => {
    const span = spans.get(column.column);
    return span ? (lastMonthOf(span) ?? 0) : 0;
  };
  const yearOf = (column: PlanColumn) => Number(column.period?.slice(0, 4) ?? 0);
  return [...columns].sort((a, b) => yearOf(a) - yearOf(b) || end(a) - end(b));
}

/** Whether a result column runs from the first of January. */
export function spansFromNewYear(column: PlanColumn, spans: ReadonlyMap<number, Span>): boolean {
  const span = spans.get(column.column);
  return span !== undefined && startsTheYear(span);
}

