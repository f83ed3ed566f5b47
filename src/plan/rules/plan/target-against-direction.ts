/**
 * R40: less is better, or the words say "giảm", but the target lies above last year's level; or "tăng", and it lies below. And a target that is a
 * change of a level whose start nobody has said: it cannot be measured.
 */
import { matchText, mentions, phrases } from '../../language/fold';
import type { Indicator, PlanColumn } from '../../model';
import { cellOf, figureOf, type Evidence } from '../evidence';
import { broken, cannotTell, findingOf, holds, type CheckRule, type Verdict } from '../rule';
import { isChange } from '../words';

const FALL = phrases('giảm còn', 'giảm xuống', 'giảm dần');
const RISE = phrases('tăng lên', 'nâng lên', 'tăng đạt');
/** A bound ("dưới 4 %") may well lie above what was reached: it is a ceiling, not a level to be led to. */
const BOUNDS = new Set(['<', '<=', '>', '>=', 'range', '~', 'pass', 'none', 'delta']);

export const targetAgainstDirection: CheckRule = {
  id: 'plan/target-against-direction',
  check: (evidence) => {
    const planColumn = evidence.column(evidence.plan.planColumn);
    if (!planColumn) return [];
    const baseColumns = evidence.columnsOf('prevYear');
    // Of several it is unclear which one the target starts from.
    const baseColumn = baseColumns.length === 1 ? (baseColumns[0] ?? null) : null;
    return evidence.plan.indicators.flatMap((indicator) => {
      if (isWithoutStart(indicator, baseColumns, evidence)) return withoutStart(indicator, planColumn, baseColumn);
      return baseColumn ? judge(indicator, planColumn, baseColumn, evidence) : [];
    });
  },
};

function judge(indicator: Indicator, planColumn: PlanColumn, baseColumn: PlanColumn, evidence: Evidence): Verdict {
  const direction = saidDirection(indicator, evidence.context.directionOf(indicator.row));
  const target = evidence.sound(indicator, planColumn);
  const baseline = evidence.sound(indicator, baseColumn);
  if (!direction || !target || !baseline || isChange(indicator) || indicator.isReference || BOUNDS.has(indicator.target.comparator)) {
    return cannotTell(cellOf(indicator, planColumn));
  }
  const room = 0.5000001 * 10 ** -Math.min(target.decimals, baseline.decimals);
  const step = direction === 'down' ? target.value - baseline.value : baseline.value - target.value;
  if (step <= room) return holds(target.cell, baseline.cell);
  const facts = { path: indicator.path, direction, target: target.value, baseline: baseline.value, header: baseColumn.header };
  return broken(
    findingOf('plan/target-against-direction', { severity: 'warning', row: indicator.row, cells: [target.cell], related: [baseline.cell], facts, suggestion: null }),
  );
}

/** Certain only where the cells that could say the start say nothing; one that cannot be read is told by other rules. */
function isWithoutStart(indicator: Indicator, baseColumns: readonly PlanColumn[], { context }: Evidence): boolean {
  if (indicator.isReference || context.lacksBaseline?.(indicator.row) !== true) return false;
  return baseColumns.every((column) => ['blank', 'none'].includes(figureOf(indicator, column).state));
}

/** To be entered in the baseline's column where the sheet has one. */
function withoutStart(indicator: Indicator, planColumn: PlanColumn, baseColumn: PlanColumn | null): Verdict {
  const change = indicator.target.value ?? 0;
  const facts = { path: indicator.path, direction: change < 0 ? ('down' as const) : ('up' as const), target: change, baseline: null, header: baseColumn?.header ?? null };
  const targetCell = cellOf(indicator, planColumn);
  const [cells, related] = baseColumn ? [[cellOf(indicator, baseColumn)], [targetCell]] : [[targetCell], []];
  return broken(findingOf('plan/target-against-direction', { severity: 'warning', row: indicator.row, cells, related, facts, suggestion: null }));
}

/** What the words say, else that less is better; a target below last year's where more is better is a modest plan, not a mistake. */
function saidDirection({ name, target }: Indicator, direction: 'up' | 'down' | 'match'): 'up' | 'down' | null {
  const texts = [matchText(name), matchText(target.text)];
  if (texts.some((text) => mentions(text, FALL))) return 'down';
  if (texts.some((text) => mentions(text, RISE))) return 'up';
  return direction === 'down' ? 'down' : null;
}
