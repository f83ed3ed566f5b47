/** The verdicts of one rule about a small plan as a test reads them. */
import { cellAddress } from '../../../src/plan/address';
import type { CellRef, Plan } from '../../../src/plan/model';
import { catalogue } from '../../../src/plan/rules/catalogue';
import type { RuleId } from '../../../src/plan/rules/facts';
import type { RuleContext, Verdict } from '../../../src/plan/rules/rule';
import { answerRules, answerRulesAfterAssessment } from '../../../src/plan/rules/run-rules';
import { contextOf, planOf, type PlanSpec } from '../plan-builder';

export function verdictsOf(rule: RuleId, plan: Plan, context: RuleContext): readonly Verdict[] {
  const answers = catalogue[rule].needsStatus ? answerRulesAfterAssessment(plan, context) : answerRules(plan, context);
  return answers.find((answer) => answer.rule === rule)?.verdicts ?? [];
}

/** `broken E8 G8 [D8]` (the suspects, then what they are set against), `holds` or `cannot-tell`. */
export function tellVerdict(verdict: Verdict): string {
  if (verdict.outcome !== 'broken') return verdict.outcome;
  const { cells, related } = verdict.finding;
  return ['broken', ...cells.map(address), ...(related.length > 0 ? [`[${related.map(address).join(' ')}]`] : [])].join(' ');
}

export function answersOf(rule: RuleId, spec: PlanSpec, context: Partial<RuleContext> = {}): readonly string[] {
  const plan = planOf(spec);
  return verdictsOf(rule, plan, contextOf(plan, context)).map(tellVerdict);
}

function address({ row, column }: CellRef): string {
  return cellAddress(row, column);
}
