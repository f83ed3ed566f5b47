import { hasResults } from './actual';
import { completeConfiguration } from './configuration/complete';
import { readConfiguration } from './configuration/read';
import { readCorrected } from './corrected-reading';
import { composeEdits } from './fill/compose-edits';
import type { Configuration, IsoDate, Plan, Review, ReviewOutcome, ReviewSettings, WorkbookSnapshot } from './model';
import { assess } from './progress/assess';
import { periodEnd } from './progress/calendar';
import { ruleContext } from './progress/rule-context';
import { runRules } from './rules/run-rules';

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
  const { asOf, asOfSource } = reportingDate(plan, recorded, settings);
  const configuration = completeConfiguration(plan, { ...recorded, reportingDate: asOf, corrections });
  const findings = runRules(plan, ruleContext(plan, configuration, asOf));
  // A table without targets or without results is reported on as far as it goes: there is nothing to judge and nothing to fill.
  if (plan.planColumn === null || !hasResults(plan)) {
    return { ok: true, review: { plan, columnsAsRead, asOf, asOfSource, configuration, findings, assessments: [], computed: recorded.computed, edits: [] } };
  }
  const assessments = assess(plan, configuration, asOf, findings);
  const { edits, computed } = composeEdits({ snapshot, plan, columnsAsRead, configuration, asOf, assessments, findings });
  return { ok: true, review: { plan, columnsAsRead, asOf, asOfSource, configuration, findings, assessments, computed, edits } };
}

/** What was asked for, else what the configuration sheet says, else the end of the period that the plan sheet states, else today. */
function reportingDate(plan: Plan, { reportingDate }: Configuration, settings: ReviewSettings): Pick<Review, 'asOf' | 'asOfSource'> {
  if (settings.asOf !== undefined) return { asOf: settings.asOf, asOfSource: 'asked' };
  if (reportingDate !== null) return { asOf: reportingDate, asOfSource: 'configuration' };
  const stated: IsoDate | null = plan.period === null ? null : periodEnd(plan.period);
  return stated === null ? { asOf: settings.today, asOfSource: 'today' } : { asOf: stated, asOfSource: 'sheet' };
}
