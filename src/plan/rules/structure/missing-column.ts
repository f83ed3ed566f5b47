/**
 * R01: a table that calls itself a plan, or an account of one, without the column that it is judged by. A table of statistics needs neither:
 * about it nothing can be told.
 */
import { matchText, mentions, phrases, type Phrase } from '../../language/fold';
import type { ColumnRole, PlanColumn } from '../../model';
import type { Evidence } from '../evidence';
import { broken, cannotTell, findingOf, holds, type CheckRule, type Verdict } from '../rule';

const PLAN_WORDS = phrases('kế hoạch', 'KH', 'các chỉ tiêu', 'chỉ tiêu kinh tế', 'giao chỉ tiêu', 'theo dõi chỉ tiêu');
const RESULT_WORDS = phrases('thực hiện', 'kết quả', 'tiến độ', 'theo dõi', 'báo cáo', 'TH');
const RESULTS: readonly ColumnRole[] = ['actualCum', 'actualPeriod', 'estimate'];

export const missingColumn: CheckRule = {
  id: 'structure/missing-column',
  check: (evidence) => [planColumn(evidence), resultColumn(evidence)],
};

function planColumn(evidence: Evidence): Verdict {
  const { plan } = evidence;
  const cells = headingCells(evidence, []);
  if (plan.planColumn !== null) return holds(...cells);
  return isCalled(PLAN_WORDS, evidence) ? missing('plan', ['plan', 'planPeriod'], evidence) : cannotTell(...cells);
}

function resultColumn(evidence: Evidence): Verdict {
  const { plan } = evidence;
  const cells = headingCells(evidence, []);
  if (plan.actualColumn !== null || plan.resultPeriods.length > 0) return holds(...cells);
  // Results of single periods are results; a plan that has just been issued has none yet.
  const hasOthers = plan.layout.columns.some(({ role }) => RESULTS.includes(role));
  const isComparison = plan.layout.columns.some(({ role }) => role === 'pctPlan' || role === 'rating');
  if (plan.planColumn === null || hasOthers || !(isComparison || isCalled(RESULT_WORDS, evidence))) return cannotTell(...cells);
  return missing('result', RESULTS, evidence);
}

function missing(role: 'plan' | 'result', roles: readonly ColumnRole[], evidence: Evidence): Verdict {
  const candidates = evidence.plan.layout.columns.filter((column) => column.alternatives.some((other) => roles.includes(other.role)) || column.role === 'other');
  return broken(
    findingOf('structure/missing-column', {
      severity: 'error',
      row: evidence.plan.layout.headerRows[1],
      cells: headingCells(evidence, candidates),
      related: [],
      facts: { role, candidates: candidates.map(({ header }) => header) },
      suggestion: null,
    }),
  );
}

/** The headings of the candidates, or that of the names where there are none. */
function headingCells({ plan }: Evidence, candidates: readonly PlanColumn[]): { row: number; column: number }[] {
  const names = plan.layout.columns.filter(({ role }) => role === 'name').slice(0, 1);
  return (candidates.length > 0 ? candidates : names).map(({ column }) => ({ row: plan.layout.headerRows[1], column }));
}

function isCalled(words: readonly Phrase[], { plan }: Evidence): boolean {
  return [plan.title ?? '', plan.sheet].some((text) => mentions(matchText(text), words));
}
