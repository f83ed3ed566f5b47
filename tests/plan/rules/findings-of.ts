/** Findings as a test reads them: `identity/area-yield-output error E8 [E6 E7] → 215`. */
import { cellAddress } from '../../../src/plan/address';
import type { CellRef, Finding, Plan } from '../../../src/plan/model';
import type { RuleContext } from '../../../src/plan/rules/rule';
import { runRules } from '../../../src/plan/rules/run-rules';
import { contextOf, planOf, type PlanSpec } from '../plan-builder';

export function findingsOf(spec: PlanSpec, context: Parameters<typeof contextOf>[1] = {}, change = (plan: Plan): Plan => plan): readonly Finding[] {
  const plan = change(planOf(spec));
  return runRules(plan, contextOf(plan, context));
}

export function told(spec: PlanSpec, context: Parameters<typeof contextOf>[1] = {}): readonly string[] {
  return findingsOf(spec, context).map(tell);
}

export function toldOf(plan: Plan, context: RuleContext): readonly string[] {
  return runRules(plan, context).map(tell);
}

function tell({ rule, severity, cells, related, suggestion }: Finding): string {
  const parts = [rule, severity, cells.map(address).join(' ')];
  if (related.length > 0) parts.push(`[${related.map(address).join(' ')}]`);
  if (suggestion) parts.push(`→ ${address(suggestion.cell) === address(cells[0] ?? suggestion.cell) ? '' : `${address(suggestion.cell)} `}${suggestion.value}`);
  return parts.join(' ');
}

function address({ row, column }: CellRef): string {
  return cellAddress(row, column);
}
