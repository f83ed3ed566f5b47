/** R33: a commune's budget plan balances; what is spent stays below the plan's ceiling and below what has come in. */
import { wordKey } from '../../language/fold';
import type { CellRef, Finding, Indicator } from '../../model';
import { term } from '../equation';
import type { Evidence, Reading } from '../evidence';
import type { RuleFacts } from '../facts';
import { overlap } from '../interval';
import { broken, cannotTell, findingOf, holds, type CheckRule, type Verdict } from '../rule';

/** The whole budget, not the revenue "trên địa bàn", which is only a part of it. */
const REVENUE = /^tong (?:so )?thu (?:can doi )?ngan sach(?: xa| dia phuong| ca nam| nha nuoc xa| cap xa)*$/;
const EXPENDITURE = /^tong (?:so )?chi (?:can doi )?ngan sach(?: xa| dia phuong| ca nam| nha nuoc xa| cap xa)*$/;

export const budgetImbalance: CheckRule = {
  id: 'identity/budget-imbalance',
  check: (evidence) => {
    const revenue = only(evidence.plan.indicators.filter(({ name }) => REVENUE.test(budgetWords(name))));
    const expenditure = only(evidence.plan.indicators.filter(({ name }) => EXPENDITURE.test(budgetWords(name))));
    if (!revenue || !expenditure || revenue.unit === null || revenue.unit.id !== expenditure.unit?.id) return [];
    return [judgePlan(revenue, expenditure, evidence), judgeResult(revenue, expenditure, evidence)];
  },
};

function judgePlan(revenue: Indicator, expenditure: Indicator, evidence: Evidence): Verdict {
  const column = evidence.column(evidence.plan.planColumn);
  const income = column && evidence.sound(revenue, column);
  const spending = column && evidence.sound(expenditure, column);
  if (!income || !spending) return cannotTell(evidence.nameCell(revenue));
  if (isSame(income, spending)) return holds(income.cell, spending.cell);
  return imbalance('plan-not-balanced', 'error', [income.cell, spending.cell], [], expenditure, income.value, spending.value);
}

function judgeResult(revenue: Indicator, expenditure: Indicator, evidence: Evidence): Verdict {
  const planned = evidence.column(evidence.plan.planColumn);
  const spending = evidence.result(expenditure);
  if (!spending) return cannotTell(evidence.nameCell(expenditure));
  const cells = [...spending.cells].reverse();
  const ceiling = planned && evidence.sound(expenditure, planned);
  if (ceiling && spending.value > ceiling.value) {
    return imbalance('above-ceiling', 'warning', cells, [ceiling.cell], expenditure, ceiling.value, spending.value);
  }
  const income = evidence.result(revenue);
  if (income && spending.value > income.value) {
    return imbalance('above-revenue', 'warning', cells, income.cells, expenditure, income.value, spending.value);
  }
  return ceiling || income ? holds(...cells) : cannotTell(...cells);
}

/** `against` is the revenue, or the ceiling that the plan sets. */
function imbalance(
  kind: RuleFacts['identity/budget-imbalance']['kind'],
  severity: Finding['severity'],
  cells: readonly CellRef[],
  related: readonly CellRef[],
  expenditure: Indicator,
  against: number,
  spending: number,
): Verdict {
  const facts = { kind, revenue: against, expenditure: spending, difference: spending - against, unit: expenditure.unit?.text ?? '' };
  return broken(findingOf('identity/budget-imbalance', { severity, row: expenditure.row, cells, related, facts, suggestion: null }));
}

function isSame(a: Reading, b: Reading): boolean {
  return overlap(term(a).interval(a.value, a.decimals), term(b).interval(b.value, b.decimals));
}

function budgetWords(name: string): string {
  return wordKey(name.replace(/\([^)]*\)?/g, ' '))
    .replace(/ nam \d{4}$/, '')
    .replace(/\bnsnn\b/, 'ngan sach nha nuoc')
    .replace(/\bnsx\b/, 'ngan sach xa')
    .replace(/\bns\b/, 'ngan sach');
}

function only<T>(items: readonly T[]): T | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}
