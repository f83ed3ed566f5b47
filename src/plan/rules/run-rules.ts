/** Runs the catalogue over a plan, stage by stage, without cascades. */
import type { CellRef, Finding, Plan } from '../model';
import { catalogue, ruleIds, type CatalogueEntry } from './catalogue';
import { findCulprit } from './culprit';
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

/** The same with the rules that hold and those that cannot tell. */
export function answerRules(plan: Plan, context: RuleContext): readonly RuleAnswer[] {
  const evidence = gatherEvidence(plan, context);
  const entries = ruleIds.map((id) => ({ id, entry: catalogue[id] }));
  const before = entries.filter(({ entry }) => entry.group !== 'identity' && entry.group !== 'plan');
  const after = entries.filter(({ entry }) => entry.group === 'identity' || entry.group === 'plan');
  const first = before.map(({ id, entry }) => ({ rule: id, verdicts: answer(entry, [], evidence) }));

  // All equations are known before any is judged: one broken equation is explained by the others that share its cells.
  const equations = after.flatMap(({ entry: { rule } }) => ('equations' in rule ? rule.equations(evidence) : []));
  return [...first, ...after.map(({ id, entry }) => ({ rule: id, verdicts: answer(entry, equations, evidence) }))];
}

function answer(entry: CatalogueEntry, equations: readonly Equation[], evidence: Evidence): readonly Verdict[] {
  const { rule } = entry;
  const verdicts = 'check' in rule ? rule.check(evidence) : equations.filter((one) => one.rule === rule.id).map((one) => judge(one, equations, entry, evidence));
  evidence.damage(verdicts.flatMap((verdict) => damagedBy(verdict, entry)));
  return verdicts;
}

function judge(equation: Equation, all: readonly Equation[], { isDerived }: CatalogueEntry, evidence: Evidence): Verdict {
  const cells = equation.terms.map(({ reading }) => reading.cell);
  if (isDerived === true && cells.some((cell) => evidence.isDamaged(cell))) return { outcome: 'cannot-tell', cells };
  if (!isBroken(equation)) return { outcome: 'holds', cells };
  return { outcome: 'broken', finding: equation.finding(findCulprit(equation, all, evidence)) };
}

function damagedBy(verdict: Verdict, { damages }: CatalogueEntry): readonly CellRef[] {
  if (verdict.outcome !== 'broken' || damages === 'never') return [];
  return damages === 'always' || verdict.finding.severity === 'error' ? verdict.finding.cells : [];
}
