import { hasResults } from './actual';
import { withChanges } from './configuration/changes';
import { completeConfiguration, withConfirmed } from './configuration/complete';
import { withOwners } from './configuration/owners';
import { readConfiguration } from './configuration/read';
import { readCorrected } from './corrected-reading';
import { applyDecisions, dismissalsIn, withDecisions, type DecidedFindings } from './decisions/apply-decisions';
import { fixPlan } from './decisions/fix-plan';
import { composeEdits } from './fill/compose-edits';
import { reportSheetNames } from './fill/report-sheets';
import { closingOf } from './history/close';
import { closedFigures, withPlanRows } from './history/closed-figures';
import { readClosedPeriods } from './history/read';
import type { CalendarId, Configuration, Finding, IsoDate, Plan, Review, ReviewOutcome, ReviewSettings, WorkbookSnapshot } from './model';
import { assess } from './progress/assess';
import { periodEnd } from './progress/calendar';
import { inferCalendar } from './progress/infer-calendar';
import { planYearOf } from './progress/expected';
import { ruleContext } from './progress/rule-context';
import { reportFacts } from './report/facts';
import { rowTexts } from './report/row-texts';
import { runRules, runRulesAfterAssessment } from './rules/run-rules';

/**
 * The one entry of the domain: a workbook as read → what it says, what is wrong in it, how the plan stands, and what to write.
 * Pure: the same snapshot and settings give the same review. Our own sheets and columns are passed over in reading, so that a
 * workbook reviewed before reads as it did then.
 */
export function review(snapshot: WorkbookSnapshot, settings: ReviewSettings): ReviewOutcome {
  const reading = readCorrected(snapshot, settings);
  if (!reading.ok) return reading;
  const { plan, columnsAsRead, corrections } = reading;
  const recorded = readConfiguration(snapshot);
  const { changes = {} } = settings;
  const calendar = changes.calendar ?? recorded.calendar ?? inferCalendar(plan, snapshot);
  const { asOf, asOfSource } = reportingDate(plan, { ...recorded, calendar }, settings);
  const decisions = withDecisions(recorded.decisions ?? [], settings.decisions ?? []);
  const sheet = snapshot.sheets.find(({ name }) => name === plan.sheet);
  const judged = completeConfiguration(plan, { ...recorded, reportingDate: asOf, calendar, corrections, decisions });
  const completed = withChanges(withConfirmed(sheet ? withOwners(judged, plan, sheet) : judged, settings.confirmed ?? []), changes);
  const configuration = settings.fixing ? { ...completed, approved: fixPlan(plan, completed.approved ?? null, { ...settings.fixing, date: settings.today }) } : completed;
  const closed = withPlanRows(readClosedPeriods(snapshot), plan, configuration);
  const dismissalOf = sheet ? dismissalsIn(configuration.decisions ?? [], sheet) : () => null;
  const context = { ...ruleContext(plan, configuration, asOf, { snapshot, closed: closedFigures(closed, plan, planYearOf(plan, asOf), calendar) }), isDismissed: (finding: Finding) => dismissalOf(finding) !== null };
  const decide = (found: readonly Finding[]): DecidedFindings => applyDecisions(found, dismissalOf);
  const early = decide(runRules(plan, context));
  // A table without targets or without results is reported on as far as it goes: there is nothing to judge and nothing to fill.
  if (plan.planColumn === null || !hasResults(plan)) {
    const { findings, dismissed } = early;
    return { ok: true, review: { plan, columnsAsRead, asOf, asOfSource, configuration, findings, dismissed, assessments: [], closed, computed: recorded.computed, edits: [] } };
  }
  const assessments = assess(plan, configuration, asOf, early.findings);
  const statuses = new Map(assessments.map(({ row, status }) => [row, status]));
  const late = decide(runRulesAfterAssessment(plan, context, (row) => statuses.get(row) ?? null));
  const findings = [...early.findings, ...late.findings];
  const dismissed = [...early.dismissed, ...late.dismissed];
  const judgement = { plan, configuration, asOf, findings, dismissed, assessments, closed };
  const report = reportFacts({ ...judgement, subRows: configuration.subRows ?? 'separate', texts: rowTexts(plan, configuration, sheet ?? null) });
  const now = settings.now ?? settings.today;
  const checks = settings.voice && { report: { voice: settings.voice, now } };
  const sheets = { facts: report, asked: settings.reports ?? [], voice: settings.voice ?? null };
  const closing = settings.closing && { closing: { ...settings.closing, now, rows: closingOf(judgement) } };
  const { edits, computed } = composeEdits({ snapshot, columnsAsRead, ...judgement, changes, sheets, ...checks, ...closing });
  return { ok: true, review: { columnsAsRead, asOfSource, ...judgement, report, reportSheets: reportSheetNames(snapshot, edits), computed, edits } };
}

/** What was asked for, else what the configuration sheet says, else the end of the period that the plan sheet states, else today. */
function reportingDate(plan: Plan, { reportingDate, calendar }: Configuration & { readonly calendar: CalendarId }, settings: ReviewSettings): Pick<Review, 'asOf' | 'asOfSource'> {
  if (settings.asOf !== undefined) return { asOf: settings.asOf, asOfSource: 'asked' };
  if (reportingDate !== null) return { asOf: reportingDate, asOfSource: 'configuration' };
  const stated: IsoDate | null = plan.period === null ? null : periodEnd(plan.period, calendar);
  return stated === null ? { asOf: settings.today, asOfSource: 'today' } : { asOf: stated, asOfSource: 'sheet' };
}
