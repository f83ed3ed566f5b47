/** Where a finding points, for whoever shows it: the cell to look at first and, where it is known, what was meant (domain.md §4.4). */
import { cellAddress } from '../address';
import type { CellRef, Finding, Plan } from '../model';
import { catalogue } from './catalogue';
import { readFigure } from './evidence';

/** Cells as A1 addresses on the plan sheet. */
export type Hint =
  /** One cell with a likely slip: `from` is what it says, `to` what was meant. */
  | { readonly kind: 'slip'; readonly cell: string; readonly from: number; readonly to: number }
  /** What a cell should hold that holds no number, or whose number is not in doubt. */
  | { readonly kind: 'repair'; readonly cell: string; readonly to: number }
  /** One cell stands out, but what was meant is not known. */
  | { readonly kind: 'likeliest'; readonly cell: string }
  /** No single cell stands out: one of these. */
  | { readonly kind: 'among'; readonly cells: readonly string[] };

/** Takes a finding of the plan; null where the finding's own sentence says all there is. */
export function hintOf(finding: Finding, plan: Plan): Hint | null {
  const { suggestion, cells, related } = finding;
  if (suggestion) {
    const cell = addressOf(suggestion.cell);
    const to = suggestion.value;
    const from = doubtsTheNumber(finding) ? numberIn(suggestion.cell, plan) : null;
    return from === null ? { kind: 'repair', cell, to } : { kind: 'slip', cell, from, to };
  }
  if (!isOfAnEquation(finding)) return null;
  const [first, ...others] = cells;
  if (!first) return null;
  if (others.length > 0) return { kind: 'among', cells: cells.map(addressOf) };
  return related.length > 0 ? { kind: 'likeliest', cell: addressOf(first) } : null;
}

/** Whether the finding comes from setting cells against each other, so that any of them may be the wrong one. */
export function isOfAnEquation({ rule }: Finding): boolean {
  return 'equations' in catalogue[rule].rule;
}

/** Whether the rule doubts the number itself, and not how it is held. */
function doubtsTheNumber(finding: Finding): boolean {
  return isOfAnEquation(finding) || catalogue[finding.rule].group === 'scale';
}

function numberIn({ row, column }: CellRef, plan: Plan): number | null {
  const indicator = plan.indicators.find((one) => one.row === row);
  const planColumn = plan.layout.columns.find((one) => one.column === column);
  return indicator && planColumn ? (readFigure(indicator, planColumn, plan.planColumn)?.value ?? null) : null;
}

function addressOf({ row, column }: CellRef): string {
  return cellAddress(row, column);
}
