/** Plans whose results stand in one column for each month, judged as in a review: put together up to the reporting date. */
import { DEFAULT_CONFIGURATION } from '../../../src/plan/configuration/read';
import type { Plan } from '../../../src/plan/model';
import { ruleContext } from '../../../src/plan/progress/rule-context';
import type { RuleId } from '../../../src/plan/rules/facts';
import type { RuleContext, Verdict } from '../../../src/plan/rules/rule';
import { planOf, type PlanSpec } from '../plan-builder';
import { tellVerdict, verdictsOf } from './answers-of';

/** The verdicts of one rule. All columns of single periods of the plan's year are its results; `asOf` is 30 June 2023 when left out. */
export function verdictsByMonth(rule: RuleId, spec: PlanSpec, { asOf = '2023-06-30', ...more }: Partial<RuleContext> = {}): readonly Verdict[] {
  const built = planOf(spec);
  const periods = built.layout.columns.flatMap(({ role, column, period }) => (role === 'actualPeriod' && period?.startsWith('2023') === true ? [{ column, period }] : []));
  const plan: Plan = { ...built, actualColumn: null, resultPeriods: periods };
  return verdictsOf(rule, plan, { ...ruleContext(plan, DEFAULT_CONFIGURATION, asOf), ...more });
}

/** What the rule answers, as `tellVerdict` says it. */
export function answersByMonth(rule: RuleId, spec: PlanSpec, context: Partial<RuleContext> = {}): readonly string[] {
  return verdictsByMonth(rule, spec, context).map(tellVerdict);
}

/** Columns of the months of 2023 from January on. */
export function months(count: number): { readonly role: 'actualPeriod'; readonly period: string; readonly header: string }[] {
  return Array.from({ length: count }, (_, at) => ({ role: 'actualPeriod' as const, period: `2023-${String(at + 1).padStart(2, '0')}`, header: `Tháng ${at + 1}` }));
}
