/** R05: an ordinal that does not follow the one before it, or a dotted one whose own head is missing. */
import type { CellRef, Indicator } from '../../model';
import type { Evidence } from '../evidence';
import type { RuleFacts } from '../facts';
import { broken, cannotTell, findingOf, holds, type CheckRule, type Verdict } from '../rule';

export const brokenNumbering: CheckRule = {
  id: 'structure/broken-numbering',
  check: (evidence) => [...siblings(evidence).flatMap(([before, after]) => follows(before, after, evidence)), ...orphans(evidence)],
};

/** Numbered rows of one parent, each with the next; but not where the numbers run on through all levels. */
function siblings({ plan }: Evidence): (readonly [Indicator, Indicator])[] {
  const last = new Map<string, Indicator>();
  const lastOfHead = new Map<string, number>();
  return plan.indicators.flatMap((indicator) => {
    const number = numberOf(indicator);
    if (number === null) return [];
    const head = headOf(indicator) ?? '';
    const key = `${indicator.section ?? ''}|${indicator.parentRow ?? ''}|${head}`;
    const before = last.get(key);
    const runsOn = lastOfHead.get(head) === number - 1;
    last.set(key, indicator);
    lastOfHead.set(head, number);
    return before && (!runsOn || numberOf(before) === number - 1) ? [[before, indicator] as const] : [];
  });
}

function follows(before: Indicator, after: Indicator, evidence: Evidence): Verdict[] {
  const [one, other] = [numberOf(before), numberOf(after)];
  if (one === null || other === null) return [];
  const cell = ordinalCell(after, evidence);
  // Headings and hidden rows between the two may bear numbers of their own, and a new list starts again.
  const isBetween = (row: number): boolean => row > before.row && row < after.row;
  if (other === 1 || evidence.plan.sections.some(({ row }) => isBetween(row)) || evidence.plan.hiddenRows.some(isBetween)) return [cannotTell(cell)];
  if (other === one + 1) return [holds(cell)];
  const head = headOf(after);
  return [found(after, cell, { problem: 'gap', before: before.stt ?? '', expected: head === null ? String(one + 1) : `${head}.${one + 1}` })];
}

/** "2.1" where nothing above is numbered "2"; a heading above may be it. */
function orphans(evidence: Evidence): Verdict[] {
  return evidence.plan.indicators.flatMap((indicator) => {
    const head = headOf(indicator);
    if (head === null) return [];
    const cell = ordinalCell(indicator, evidence);
    const isAbove = (row: number): boolean => row < indicator.row;
    if (evidence.plan.indicators.some((other) => isAbove(other.row) && bare(other.stt) === head)) return [holds(cell)];
    if (evidence.plan.sections.some(({ row }) => isAbove(row)) || evidence.plan.hiddenRows.some(isAbove)) return [cannotTell(cell)];
    return [found(indicator, cell, { problem: 'orphan', before: head, expected: null })];
  });
}

function found(indicator: Indicator, cell: CellRef, more: Pick<RuleFacts['structure/broken-numbering'], 'problem' | 'before' | 'expected'>): Verdict {
  const facts = { path: indicator.path, stt: indicator.stt ?? '', ...more };
  return broken(findingOf('structure/broken-numbering', { severity: 'info', row: indicator.row, cells: [cell], related: [], facts, suggestion: null }));
}

/** The last number of `3` or `2.1`; null for letters, Roman numerals and bullets. */
function numberOf({ stt }: Indicator): number | null {
  const match = /^(?:\d+\.)*(\d+)$/.exec(bare(stt));
  return match ? Number(match[1]) : null;
}

/** `2.1 → 2`; null for an ordinal without a dot. */
function headOf({ stt }: Indicator): string | null {
  return /^(\d+(?:\.\d+)*)\.\d+$/.exec(bare(stt))?.[1] ?? null;
}

function bare(stt: string | null): string {
  return (stt ?? '').trim().replace(/[.)/:]+$/, '');
}

function ordinalCell(indicator: Indicator, { plan, nameCell }: Evidence): CellRef {
  const column = plan.layout.columns.find(({ role }) => role === 'stt')?.column;
  return column === undefined ? nameCell(indicator) : { row: indicator.row, column };
}
