/** Runs the catalogue over a plan, stage by stage, without cascades. */
import type { CellRef, Finding, Plan, Status } from '../model';
import { catalogue, ruleIds, type CatalogueEntry } from './catalogue';
import { closesWith, findCulprit } from './culprit';
import { isBroken, type Equation } from './equation';
import { gatherEvidence, type Evidence } from './evidence';
import type { RuleId } from './facts';
import type { RuleContext, Verdict } from './rule';

/** What one rule answered about the plan: every cell it looked at, including those about which it cannot tell. */
export interface RuleAnswer {
  readonly rule: RuleId;
  readonly verdicts: readonly Verdict[];
}

/** Findings in the order of the catalogue, then of the sheet. Takes a plan as read and what the configuration says about its rows. */
export function runRules(plan: Plan, context: RuleContext): readonly Finding[] {
  return answerRules(plan, context).flatMap(({ verdicts }) => verdicts.flatMap((verdict) => (verdict.outcome === 'broken' ? [verdict.finding] : [])));
}

/**
 * The rules that need to know how the rows stand: run after the assessment, which itself needs the findings of all others. Takes the same
 * plan and context, and the status of a row.
 */
export function runRulesAfterAssessment(plan: Plan, context: RuleContext, statusOf: (row: number) => Status | null): readonly Finding[] {
  return answerRulesAfterAssessment(plan, { ...context, statusOf }).flatMap(({ verdicts }) => verdicts.flatMap((verdict) => (verdict.outcome === 'broken' ? [verdict.finding] : [])));
}

export function answerRulesAfterAssessment(plan: Plan, context: RuleContext): readonly RuleAnswer[] {
  const evidence = gatherEvidence(plan, context);
  return ruleIds.filter((id) => catalogue[id].needsStatus).map((id) => ({ rule: id, verdicts: answer(catalogue[id], [], evidence) }));
}

/** The same with the rules that hold and those that cannot tell. */
export function answerRules(plan: Plan, context: RuleContext): readonly RuleAnswer[] {
  const evidence = gatherEvidence(plan, context);
  const entries = ruleIds.filter((id) => !catalogue[id].needsStatus).map((id) => ({ id, entry: catalogue[id] }));
  const firstEquation = entries.findIndex(({ entry }) => 'equations' in entry.rule);
  const [before, after] = [entries.slice(0, firstEquation), entries.slice(firstEquation)];
  const first = before.map(({ id, entry }) => ({ rule: id, verdicts: answer(entry, [], evidence) }));

  // All equations are known before any is judged: one broken equation is explained by the others that share its cells.
  const equations = after.flatMap(({ entry: { rule } }) => ('equations' in rule ? rule.equations(evidence) : []));
  const repairs: Suggestion[] = [];
  return [...first, ...after.map(({ id, entry }) => ({ rule: id, verdicts: answer(entry, equations, evidence, repairs) }))];
}

type Suggestion = NonNullable<Finding['suggestion']>;

/** `repairs`: what the equations judged so far have proposed; added to. */
function answer(entry: CatalogueEntry, equations: readonly Equation[], evidence: Evidence, repairs: Suggestion[] = []): readonly Verdict[] {
  const { rule } = entry;
  const verdicts = 'check' in rule ? rule.check(evidence) : equations.filter((one) => one.rule === rule.id).map((one) => judge(one, equations, entry, evidence, repairs));
  evidence.confirm(verdicts.flatMap((verdict) => (verdict.outcome === 'broken' && isDismissed(verdict.finding, evidence) ? verdict.finding.cells : [])));
  evidence.damage(verdicts.flatMap((verdict) => damagedBy(verdict, entry, evidence)));
  return verdicts;
}

function judge(equation: Equation, all: readonly Equation[], { isDerived }: CatalogueEntry, evidence: Evidence, repairs: Suggestion[]): Verdict {
  const cells = equation.terms.map(({ reading }) => reading.cell);
  if (isDerived === true && cells.some((cell) => evidence.isDamaged(cell))) return { outcome: 'cannot-tell', cells };
  if (!isBroken(equation)) return { outcome: 'holds', cells };
  // One slip is told once: where its repair closes this equation too, there is nothing more to say.
  if (repairs.some(({ cell, value }) => closesWith(equation, cell, value))) return { outcome: 'cannot-tell', cells };
  const finding = equation.finding(findCulprit(equation, all, evidence));
  if (finding.suggestion && !isDismissed(finding, evidence)) repairs.push(finding.suggestion);
  return { outcome: 'broken', finding };
}

/** What a person has confirmed is relied on as if nothing had been found. */
function isDismissed(finding: Finding, { context }: Evidence): boolean {
  return context.isDismissed?.(finding) === true;
}

function damagedBy(verdict: Verdict, { damages }: CatalogueEntry, evidence: Evidence): readonly CellRef[] {
  if (verdict.outcome !== 'broken' || damages === 'never' || isDismissed(verdict.finding, evidence)) return [];
  const { severity, cells, row } = verdict.finding;
  if (damages === 'row') return evidence.plan.layout.columns.map(({ column }) => ({ row, column }));
  return damages === 'always' || severity === 'error' ? cells : [];
}
