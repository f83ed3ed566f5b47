/** The answers of one rule as a test reads them: `holds B6`, `cannot-tell B7`, `broken B8`. */
import { cellAddress } from '../../../src/plan/address';
import type { CellRef, FindingOf, Plan } from '../../../src/plan/model';
import type { RuleId } from '../../../src/plan/rules/facts';
import type { RuleContext } from '../../../src/plan/rules/rule';
import { answerRules } from '../../../src/plan/rules/run-rules';
import { contextOf, planOf, type PlanSpec } from '../plan-builder';
import { findingsOf } from './findings-of';

export interface Situation {
  readonly context?: Partial<RuleContext>;
  /** What the plan has that a table of figures cannot say. */
  readonly change?: (plan: Plan) => Plan;
}

export function verdictsOf(rule: RuleId, spec: PlanSpec, { context, change = (plan) => plan }: Situation = {}): readonly string[] {
  const plan = change(planOf(spec));
  const answer = answerRules(plan, contextOf(plan, context)).find((one) => one.rule === rule);
  return (answer?.verdicts ?? []).map((verdict) =>
    verdict.outcome === 'broken' ? `broken ${addresses(verdict.finding.cells)}` : `${verdict.outcome} ${addresses(verdict.cells)}`,
  );
}

/** The findings of one rule, whatever others say. */
export function findingsOfRule<R extends RuleId>(rule: R, spec: PlanSpec, { context, change }: Situation = {}): readonly FindingOf<R>[] {
  return findingsOf(spec, context, change).filter((finding): finding is typeof finding & FindingOf<R> => finding.rule === rule);
}

function addresses(cells: readonly CellRef[]): string {
  return cells.map(({ row, column }) => cellAddress(row, column)).join(' ');
}
