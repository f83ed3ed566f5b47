/** R40: less is better, or the words say "giảm", but the target lies above last year's level; or "tăng", and it lies below. */
import { matchText, mentions, phrases } from '../../language/fold';
import type { Indicator } from '../../model';
import { broken, cannotTell, findingOf, holds, type CheckRule } from '../rule';
import { isChange } from '../words';

const FALL = phrases('giảm còn', 'giảm xuống', 'giảm dần');
const RISE = phrases('tăng lên', 'nâng lên', 'tăng đạt');
/** A bound ("dưới 4 %") may well lie above what was reached: it is a ceiling, not a level to be led to. */
const BOUNDS = new Set(['<', '<=', '>', '>=', 'range', '~', 'pass', 'none', 'delta']);

export const targetAgainstDirection: CheckRule = {
  id: 'plan/target-against-direction',
  check: (evidence) => {
    const planColumn = evidence.column(evidence.plan.planColumn);
    const [baseColumn, another] = evidence.columnsOf('prevYear');
    if (!planColumn || !baseColumn || another) return [];
    return evidence.plan.indicators.map((indicator) => {
      const direction = saidDirection(indicator, evidence.context.directionOf(indicator.row));
      const target = evidence.sound(indicator, planColumn);
      const baseline = evidence.sound(indicator, baseColumn);
      if (!direction || !target || !baseline || isChange(indicator) || indicator.isReference || BOUNDS.has(indicator.target.comparator)) {
        return cannotTell({ row: indicator.row, column: planColumn.column });
      }
      const room = 0.5 * 10 ** -Math.min(target.decimals, baseline.decimals);
      const step = direction === 'down' ? target.value - baseline.value : baseline.value - target.value;
      if (step <= room) return holds(target.cell, baseline.cell);
      const facts = { path: indicator.path, direction, target: target.value, baseline: baseline.value, header: baseColumn.header };
      return broken(
        findingOf('plan/target-against-direction', { severity: 'warning', row: indicator.row, cells: [target.cell], related: [baseline.cell], facts, suggestion: null }),
      );
    });
  },
};

/** What the words say, else that less is better; a target below last year's where more is better is a modest plan, not a mistake. */
function saidDirection({ name, target }: Indicator, direction: 'up' | 'down' | 'match'): 'up' | 'down' | null {
  const texts = [matchText(name), matchText(target.text)];
  if (texts.some((text) => mentions(text, FALL))) return 'down';
  if (texts.some((text) => mentions(text, RISE))) return 'up';
  return direction === 'down' ? 'down' : null;
}
