/** From headings to the roles of columns: what each heading says, seen beside the others. */
import type { ColumnRole, PlanColumn, RoleReason } from '../model';
import { plain } from '../language/fold';
import { withCodes } from './column-codes';
import { contentOf, type ColumnContent } from './column-content';
import { correctedColumn, correctedSort, withCorrectedHeadings, type Corrections } from './corrected-columns';
import type { HeaderBlock } from './header';
import { headingSort, type HeadingSort } from './heading-facts';
import { headingText, readHeadings, type Heading } from './headings';
import { lastMonthOf, periodId, startsTheYear, type NamedPeriod, type Span } from './periods';
import { besideTheirGroup, spelledOut } from './heading-groups';
import { neighbours, roleOf, tableYear, type ReadRole } from './role-of-heading';
import type { GridRow, SheetGrid } from './sheet-grid';
import type { TitleBlock } from './title-block';
import { alternativesFor, withUnheaded } from './unheaded-columns';
import { villagesIn } from './village-headings';

export interface TableColumns {
  readonly columns: readonly PlanColumn[];
  readonly spans: ReadonlyMap<number, Span>;
  /** The year that the results belong to. */
  readonly year: number | null;
}

/**
 * `rows` are the rows under the header; `outerYear` is the year that is said only outside of table and title (sheet name, file name).
 * What a person has said about a column holds, and the others are read beside it.
 */
export function readColumns(
  grid: SheetGrid,
  header: HeaderBlock,
  rows: readonly GridRow[],
  title: TitleBlock,
  outerYear: number | null,
  corrections: Corrections,
): TableColumns {
  const content = contentOf(rows, corrections);
  const read = readHeadings(grid, header).filter((heading) => heading.parts.length > 0 && (heading.isOwn || content.has(heading.column)));
  const headings = withCorrectedHeadings(read, corrections);
  const alone = headings.map((heading, index) => headingSort(spelledOut(heading, headings.slice(Math.max(0, index - 2), index + 3))));
  const villages = villagesIn(headings);
  const isVillage = (column: number): boolean => villages.has(column) && !corrections.has(column);
  const sorts = besideTheirGroup(headings, alone).map((sort, index): HeadingSort => {
    const column = headings[index]?.column ?? -1;
    return isVillage(column) ? { is: 'other' } : correctedSort(sort, corrections.get(column));
  });
  const speaksOfPlans = SPEAKS_OF_PLANS.test(plain(title.title ?? '')) || headings.some((heading, index) => isNamedIndicators(heading, sorts[index]));
  const year = tableYear(sorts, title.year, speaksOfPlans) ?? outerYear;
  const context = { year, speaksOfPlans, ...neighbours(sorts, year) };
  const spans = new Map<number, Span>();
  const drafts = headings.map((heading, index): Draft => {
    const sort = sorts[index] ?? { is: 'other' };
    const period = 'period' in sort ? (sort.period ?? null) : null;
    if (period?.span) spans.set(heading.column, period.span);
    const reading: ReadRole = isVillage(heading.column) ? VILLAGE : roleOf(sort, context, content.get(heading.column));
    return { heading, reading, span: period?.span ?? null, period: columnPeriod(reading.role, period, year) };
  });
  const beside = besideOf(drafts);
  const explainedColumns = drafts.map((draft) => correctedColumn(explained(draft, beside, content.get(draft.heading.column)), corrections.get(draft.heading.column)));
  const sure = withoutRivals(withCodes(explainedColumns, header.codes), corrections);
  const columns = withUnheaded(sure, content).map((column) => {
    const village = isVillage(column.column) ? villages.get(column.column) : undefined;
    return village ? { ...column, village } : column;
  });
  return { columns, spans, year };
}

/** Beyond doubt, and none of the roles that the commune's own figures have. */
const VILLAGE: ReadRole = { role: 'other', confidence: 0.95, because: 'heading' };

interface Draft {
  readonly heading: Heading;
  readonly reading: ReadRole;
  readonly span: Span | null;
  readonly period: string | null;
}

function explained(draft: Draft, beside: Beside, content: ColumnContent | undefined): PlanColumn {
  const { heading, reading, period } = draft;
  const { role, confidence, others } = reading;
  const alternatives = alternativesFor(confidence, others ?? []);
  return { column: heading.column, role, header: headingText(heading), period, confidence, reasons: reasonsFor(draft, beside, content), alternatives };
}

/** What speaks for a role: first what decided, then its words. */
function reasonsFor(draft: Draft, beside: Beside, content: ColumnContent | undefined): readonly RoleReason[] {
  const words = headingText(draft.heading);
  const heading: RoleReason[] = words === '' ? [] : [{ because: 'heading', words }];
  if (draft.reading.because === 'contents') return [{ because: 'contents', contents: (content?.texts ?? 0) > (content?.numbers ?? 0) ? 'words' : 'figures' }, ...heading];
  const other = draft.reading.because === 'neighbour' ? beside(draft) : null;
  return other ? [...heading, { because: 'neighbour', column: other.heading.column, header: headingText(other.heading) }] : heading;
}

/** The column beside which a heading gets its meaning: this year's result of the same span, else any, else the target. */
type Beside = (draft: Draft) => Draft | null;

function besideOf(drafts: readonly Draft[]): Beside {
  const results = drafts.filter(({ reading }) => THIS_YEAR.includes(reading.role));
  const bySpan = new Map([...results].reverse().map((result) => [spanKey(result.span), result]));
  const target = drafts.find(({ reading }) => reading.role === 'plan');
  return (draft) => [draft.span ? bySpan.get(spanKey(draft.span)) : undefined, results[0], results[1], target].find((other) => other && other !== draft) ?? null;
}

function spanKey(span: Span | null): string {
  return span ? `${span.kind} ${lastMonthOf(span)}` : '';
}

const THIS_YEAR: readonly ColumnRole[] = ['actualCum', 'actualPeriod', 'estimate'];

/** Roles that a table has once: where a person has named the column, no other has it. */
const SINGLE_ROLES: readonly ColumnRole[] = ['stt', 'unit'];

function withoutRivals(columns: readonly PlanColumn[], corrections: Corrections): readonly PlanColumn[] {
  const taken = new Set([...corrections.values()].map(({ role }) => role).filter((role): role is ColumnRole => role !== 'ignore' && SINGLE_ROLES.includes(role)));
  return columns.map((column) => (taken.has(column.role) && !corrections.has(column.column) ? { ...column, role: 'other', confidence: 0.5, alternatives: alternativesFor(0.5, [column.role]) } : column));
}

/** Words of titles over plans; bare years below them are targets. */
const SPEAKS_OF_PLANS = /\b(?:ke hoach|muc tieu|nghi quyet)\b/;

function isNamedIndicators(heading: Heading, sort: HeadingSort | undefined): boolean {
  return sort?.is === 'role' && sort.role === 'name' && /\bchi tieu\b/.test(plain(headingText(heading)));
}

/** Results of a span without a year belong to the table's year. */
function columnPeriod(role: ColumnRole, period: NamedPeriod | null, year: number | null): string | null {
  if (!period?.span) return null;
  if (period.span.kind === 'year') return role === 'samePeriodLY' ? null : periodId(period.span, period.year);
  const isLastYear = role === 'samePeriodLY' || role === 'prevYear';
  return periodId(period.span, period.year ?? (isLastYear || year === null ? null : year));
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

