/** R05: an ordinal that does not follow the one before it, or a dotted one whose own head is missing. */
import type { CellRef, Indicator } from '../../model';
import type { Evidence } from '../evidence';
import type { RuleFacts } from '../facts';
import { broken, cannotTell, findingOf, holds, type CheckRule, type Verdict } from '../rule';

export const brokenNumbering: CheckRule = {
  id: 'structure/broken-numbering',
  check: (evidence) => {
    const rows = evidence.plan.indicators.flatMap((indicator) => numbered(indicator) ?? []);
    return [...siblings(rows).map(([before, after]) => follows(before, after, evidence)), ...rows.flatMap((row) => hasHead(row, evidence))];
  },
};

/** A row with a number: `2.1.` has the head `2.1 → 2` and the number 1; a number without a dot has no head. */
interface NumberedRow {
  readonly indicator: Indicator;
  readonly stt: string;
  readonly head: string | null;
  readonly number: number;
}

/** null for letters, Roman numerals and bullets. */
function numbered(indicator: Indicator): NumberedRow | null {
  const stt = indicator.stt ?? '';
  const match = /^(?:(\d+(?:\.\d+)*)\.)?(\d+)$/.exec(bare(stt));
  return match ? { indicator, stt, head: match[1] ?? null, number: Number(match[2]) } : null;
}

/** Numbered rows of one parent, each with the next; but not where the numbers run on through all levels. */
function siblings(rows: readonly NumberedRow[]): (readonly [NumberedRow, NumberedRow])[] {
  const last = new Map<string, NumberedRow>();
  const lastOfHead = new Map<string | null, number>();
  return rows.flatMap((row) => {
    const { indicator, head, number } = row;
    const key = JSON.stringify([indicator.parentRow, head]);
    const before = last.get(key);
    const runsOn = lastOfHead.get(head) === number - 1;
    last.set(key, row);
    lastOfHead.set(head, number);
    return before && (!runsOn || before.number === number - 1) ? [[before, row] as const] : [];
  });
}

function follows(before: NumberedRow, after: NumberedRow, evidence: Evidence): Verdict {
  const cell = ordinalCell(after.indicator, evidence);
  // Headings and hidden rows between the two may bear numbers of their own, and a new list starts again.
  const isBetween = (row: number): boolean => row > before.indicator.row && row < after.indicator.row;
  if (after.number === 1 || evidence.plan.sections.some(({ row }) => isBetween(row)) || evidence.plan.hiddenRows.some(isBetween)) return cannotTell(cell);
  const next = before.number + 1;
  if (after.number === next) return holds(cell);
  return found(after, cell, { problem: 'gap', before: before.stt, expected: after.head === null ? String(next) : `${after.head}.${next}` });
}

/** "2.1" where nothing above is numbered "2"; a heading above may be it. */
function hasHead(row: NumberedRow, evidence: Evidence): Verdict[] {
  const { indicator, head } = row;
  if (head === null) return [];
  const cell = ordinalCell(indicator, evidence);
  const isAbove = (place: number): boolean => place < indicator.row;
  if (evidence.plan.indicators.some((other) => isAbove(other.row) && bare(other.stt ?? '') === head)) return [holds(cell)];
  if (evidence.plan.sections.some((section) => isAbove(section.row)) || evidence.plan.hiddenRows.some(isAbove)) return [cannotTell(cell)];
  return [found(row, cell, { problem: 'orphan', before: head, expected: null })];
}

function found({ indicator, stt }: NumberedRow, cell: CellRef, more: Pick<RuleFacts['structure/broken-numbering'], 'problem' | 'before' | 'expected'>): Verdict {
  const facts = { path: indicator.path, stt, ...more };
  return broken(findingOf('structure/broken-numbering', { severity: 'info', row: indicator.row, cells: [cell], related: [], facts, suggestion: null }));
}

function bare(stt: string): string {
  return stt.trim().replace(/[.)/:]+$/, '');
}

function ordinalCell(indicator: Indicator, { plan, nameCell }: Evidence): CellRef {
  const column = plan.layout.columns.find(({ role }) => role === 'stt')?.column;
  return column === undefined ? nameCell(indicator) : { row: indicator.row, column };
}
