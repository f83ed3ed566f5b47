/** R16: a figure typed where the column otherwise calculates. A column of typed figures is none, nor a row of another kind in a column of sums. */
import type { Indicator, PlanColumn } from '../../model';
import { figureOf, type Evidence, type Reading } from '../evidence';
import { asComputedFrom, numeratorOf, percentBasis, percentOf, quotientOf, written, type PercentBasis } from '../identity/percent-basis';
import { overlap, sum } from '../interval';
import { broken, cannotTell, findingOf, holds, type CheckRule, type Verdict } from '../rule';
import { COMPUTED_ROLES } from './cell-rule';
import { formulaPattern, formulaFor } from './formula-pattern';

const FEWEST_FORMULAS = 3;
const USUAL_SHARE = 0.75;

export const constantOverFormula: CheckRule = {
  id: 'cell/constant-over-formula',
  check: (evidence) => evidence.plan.layout.columns.flatMap((column) => judgeColumn(column, evidence)),
};

function judgeColumn(column: PlanColumn, evidence: Evidence): Verdict[] {
  const isComputed = COMPUTED_ROLES.includes(column.role);
  const rows = evidence.plan.indicators.filter((indicator) => figureOf(indicator, column).state === 'number' || indicator.formulaColumns.has(column.column));
  const basis = percentBasis(column, evidence);
  const groups = isComputed ? [rows] : [...new Set(rows.map((row) => evidence.kindOf(row)))].map((kind) => rows.filter((row) => evidence.kindOf(row) === kind));
  return groups.flatMap((group) => {
    const formulas = group.filter(({ formulaColumns }) => formulaColumns.has(column.column));
    const isCalculated = formulas.length >= FEWEST_FORMULAS && formulas.length >= group.length * USUAL_SHARE;
    const pattern = isCalculated ? usualPattern(formulas, column, evidence) : null;
    return group.map((indicator) => {
      const cell = { row: indicator.row, column: column.column };
      if (!isCalculated) return cannotTell(cell);
      if (formulas.includes(indicator)) return holds(cell);
      const reading = evidence.given(indicator, column);
      if (!reading) return cannotTell(cell);
      const recomputed = basis && recompute(indicator, basis, evidence);
      // A share's own distance from its target, or a row that gives nothing to calculate with, is rightly typed.
      if (basis && (recomputed === null || isGap(reading, basis, evidence))) return cannotTell(cell);
      const value = recomputed === null ? null : Number(recomputed.toFixed(Math.min(Math.max(reading.decimals, 1), 6)));
      const formula = pattern === null ? null : formulaFor(pattern, indicator.row);
      const facts = { path: indicator.path, header: column.header, value: reading.value, recomputed: value, formula };
      const suggestion = value === null ? null : { cell, value };
      return broken(findingOf('cell/constant-over-formula', { severity: 'warning', row: indicator.row, cells: [cell], related: [], facts, suggestion }));
    });
  });
}

/** The formula that most rows share, with its own row left open; null where they do not agree, or where formulas are not known. */
function usualPattern(rows: readonly Indicator[], { column }: PlanColumn, { context }: Evidence): string | null {
  const patterns = rows.flatMap(({ row }) => {
    const formula = context.formulaAt?.({ row, column }) ?? null;
    return formula === null ? [] : [formulaPattern(formula, row)];
  });
  const counts = new Map<string, number>();
  for (const pattern of patterns) if (pattern !== null) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= rows.length * USUAL_SHARE ? best[0] : null;
}

function recompute(indicator: Indicator, basis: PercentBasis, evidence: Evidence): number | null {
  const quotient = quotientOf(indicator, basis, evidence);
  return quotient && percentOf(numeratorOf(quotient), quotient.below.value, basis.form);
}

function isGap({ indicator, value, decimals }: Reading, basis: PercentBasis, evidence: Evidence): boolean {
  const kind = evidence.kindOf(indicator);
  const quotient = quotientOf(indicator, basis, evidence);
  if ((kind !== 'rate' && kind !== 'ratio') || !quotient) return false;
  const { above, below } = quotient;
  const [high, low] = [sum(above.map((one) => asComputedFrom(one.value, one.decimals))), asComputedFrom(below.value, below.decimals)];
  return overlap(written(value, decimals), { low: high.low - low.high, high: high.high - low.low });
}
