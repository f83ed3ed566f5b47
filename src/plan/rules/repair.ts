/** What one click may write: only where the cause is certain (`isDeductive` in the catalogue). Everything else is a hint. */
import type { CellRef, Finding, Plan } from '../model';
import { catalogue } from './catalogue';
import { COMPUTED_ROLES } from './cell/cell-rule';

export interface Repair {
  readonly cell: CellRef;
  readonly write: { readonly number: number } | { readonly text: string } | { readonly formula: string };
}

/** Takes a finding of the plan; null where its suggestion, if it has one, is not more than a hint. A number is never written over a formula. */
export function repairOf(finding: Finding, plan: Plan): Repair | null {
  if (!catalogue[finding.rule].isDeductive) return null;
  const [cell] = finding.cells;
  if (finding.rule === 'structure/legacy-text') return cell ? { cell, write: { text: finding.facts.decoded } } : null;
  if (finding.rule === 'cell/constant-over-formula' && cell && finding.facts.formula !== null) return { cell, write: { formula: finding.facts.formula } };
  const { suggestion } = finding;
  if (!suggestion || holdsFormula(suggestion.cell, plan)) return null;
  // Percentages are recomputed; that one of the amounts is wrong is only likely.
  if (finding.rule === 'identity/percent-miscalculated' && !isComputed(suggestion.cell, plan)) return null;
  return { cell: suggestion.cell, write: { number: suggestion.value } };
}

function holdsFormula({ row, column }: CellRef, { indicators }: Plan): boolean {
  return indicators.some((indicator) => indicator.row === row && indicator.formulaColumns.has(column));
}

function isComputed({ column }: CellRef, { layout }: Plan): boolean {
  return layout.columns.some((one) => one.column === column && COMPUTED_ROLES.includes(one.role));
}
