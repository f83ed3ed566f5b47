/** The report of a review in the shape that `npm run check -- --json` prints: version 1, stable names. */
import { cellAddress, columnLetters } from '../plan/address';
import type { Assessment, CellRef, ColumnRole, ComputedId, DismissedFinding, Finding, Indicator, Plan, Review, Severity, Status } from '../plan/model';
import { hintOf } from '../plan/rules/hint';
import type { Messages } from '../messages';

export interface Report {
  readonly version: 1;
  readonly workbook: string | null;
  readonly sheet: string;
  readonly asOf: string;
  readonly layout: {
    readonly headerRows: readonly [number, number];
    readonly dataRows: readonly [number, number];
    readonly columns: readonly ReportedColumn[];
    readonly computed: Readonly<Partial<Record<ComputedId, string>>>;
  };
  readonly indicators: readonly ReportedIndicator[];
  readonly findings: readonly ReportedFinding[];
  /** Findings that a person has passed over with a reason; they are in no count and not among `findings`. */
  readonly dismissed: readonly ReportedDismissal[];
  readonly counts: Readonly<Record<Severity, number>> & { readonly status: Readonly<Partial<Record<Status, number>>> };
  /** Why this sheet: what each sheet of the workbook read as. */
  readonly sheets: readonly { readonly sheet: string; readonly indicators: number; readonly missing: readonly string[] }[];
}

export interface ReportedColumn {
  readonly column: string;
  readonly role: string;
  readonly header: string;
  readonly period: string | null;
  /** 0 to 1: how sure the reader is of the role; 1 where a person has said it. */
  readonly confidence: number;
  /** Other roles that the column might have, the likeliest first. */
  readonly alternatives: readonly ColumnRole[];
}

export interface ReportedIndicator {
  readonly row: number;
  readonly path: readonly string[];
  readonly level: number;
  readonly section: string | null;
  readonly unit: string | null;
  readonly target: { readonly text: string; readonly comparator: string; readonly value: number | readonly [number, number] | null };
  readonly direction: string;
  readonly kind: string;
  readonly actual: number | null;
  readonly percent: number | null;
  readonly gap: number | null;
  readonly expected: number | null;
  readonly status: Status | null;
  readonly forecast: number | null;
  /** Only where a person judges otherwise: what was computed, and why it was changed. */
  readonly override?: { readonly computed: Status; readonly reason: string };
}

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly cells: readonly string[];
  readonly related: readonly string[];
  readonly message: string;
  /** Where to look first, in words; for findings that set cells against each other or propose a figure. */
  readonly hint?: string;
  readonly suggestion?: { readonly cell: string; readonly value: number };
}

export interface ReportedDismissal extends ReportedFinding {
  readonly decision: { readonly reason: string; readonly person: string; readonly date: string };
}

/** Takes a review and the words to speak with; gives the report. `workbook` is the file's name. */
export function composeReport(review: Review, workbook: string | null, messages: Messages): Report {
  const { plan } = review;
  const { layout } = plan;
  const natures = new Map(review.configuration.indicators.map((entry) => [entry.planRow, entry]));
  const assessments = new Map(review.assessments.map((assessment) => [assessment.row, assessment]));
  return {
    version: 1,
    workbook,
    sheet: plan.sheet,
    asOf: review.asOf,
    layout: {
      headerRows: [layout.headerRows[0] + 1, layout.headerRows[1] + 1],
      dataRows: [layout.dataRows[0] + 1, layout.dataRows[1] + 1],
      columns: layout.columns.map(({ column, role, header, period, confidence, alternatives }) => ({
        column: columnLetters(column),
        role,
        header,
        period,
        confidence,
        alternatives: alternatives.map((alternative) => alternative.role),
      })),
      computed: Object.fromEntries(review.computed.map(({ id, column }) => [id, columnLetters(column)])),
    },
    indicators: plan.indicators.map((indicator) => {
      const nature = natures.get(indicator.row);
      return reportIndicator(indicator, nature?.direction ?? indicator.direction, nature?.kind ?? indicator.kind, assessments.get(indicator.row));
    }),
    findings: review.findings.map((finding) => reportFinding(finding, plan, messages)),
    dismissed: (review.dismissed ?? []).map((dismissed) => reportDismissal(dismissed, plan, messages)),
    counts: {
      ...countBy(['error', 'warning', 'info'], review.findings.map((finding) => finding.severity)),
      status: tally(review.assessments.map((assessment) => assessment.status)),
    },
    sheets: plan.chosenAmong.map(({ sheet, indicators, missingRoles }) => ({ sheet, indicators, missing: missingRoles })),
  };
}

function reportIndicator(indicator: Indicator, direction: string, kind: string, assessment: Assessment | undefined): ReportedIndicator {
  const { target } = indicator;
  return {
    row: indicator.row + 1,
    path: indicator.path,
    level: indicator.level,
    section: indicator.section,
    unit: indicator.unitText,
    target: {
      text: target.text,
      comparator: target.comparator,
      value: target.value !== null && target.high !== null ? [target.value, target.high] : target.value,
    },
    direction,
    kind,
    actual: assessment?.actual ?? null,
    percent: rounded(assessment?.percent, 1),
    gap: rounded(assessment?.gap, 2),
    expected: rounded(assessment?.expected, 1),
    status: assessment?.status ?? null,
    forecast: rounded(assessment?.outlook, 2),
    ...(assessment?.override && { override: assessment.override }),
  };
}

function reportFinding(finding: Finding, plan: Plan, messages: Messages): ReportedFinding {
  const { suggestion } = finding;
  const hint = hintOf(finding, plan);
  return {
    rule: finding.rule,
    severity: finding.severity,
    cells: finding.cells.map(addressOf),
    related: finding.related.map(addressOf),
    message: messages.finding(finding),
    ...(hint && { hint: messages.hint(hint) }),
    ...(suggestion && { suggestion: { cell: addressOf(suggestion.cell), value: suggestion.value } }),
  };
}

function reportDismissal({ finding, decision: { reason, person, date } }: DismissedFinding, plan: Plan, messages: Messages): ReportedDismissal {
  return { ...reportFinding(finding, plan, messages), decision: { reason, person, date } };
}

function addressOf({ row, column }: CellRef): string {
  return cellAddress(row, column);
}

function rounded(value: number | null | undefined, decimals: number): number | null {
  return value === null || value === undefined ? null : Number(value.toFixed(decimals));
}

function tally<K extends string>(keys: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

function countBy<K extends string>(all: readonly K[], keys: readonly K[]): Record<K, number> {
  const counts = tally(keys);
  return Object.fromEntries(all.map((key) => [key, counts[key] ?? 0])) as Record<K, number>;
}
