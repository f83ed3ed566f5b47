/** R04: the approved plan has a target for which the sheet has no row. */
import type { ApprovedPlan, ApprovedTarget, CellRef } from '../../model';
import type { Evidence } from '../evidence';
import { matchApproved, pathKey } from '../paths';
import { broken, findingOf, holds, type CheckRule } from '../rule';

export const missingIndicator: CheckRule = {
  id: 'structure/missing-indicator',
  check: (evidence) => {
    const { approved } = evidence.context;
    if (!approved) return [];
    const rows = matchApproved(evidence.plan, approved);
    const present = evidence.plan.indicators.filter(({ row }) => rows.of(row)).map((indicator) => holds(evidence.nameCell(indicator)));
    return [...present, ...rows.missing.map((target) => {
      const cell = placeOf(target, approved, evidence);
      const facts = { path: target.path, unit: target.unitText, target: target.text, decision: approved.name };
      return broken(findingOf('structure/missing-indicator', { severity: 'error', row: cell.row, cells: [cell], related: [], facts, suggestion: null }));
    })];
  },
};

/** The row below which the target belongs: that of the target before it in the approved plan, else the last row of the header. */
function placeOf(target: ApprovedTarget, approved: ApprovedPlan, evidence: Evidence): CellRef {
  const before = approved.targets.slice(0, approved.targets.indexOf(target)).reverse();
  for (const { path } of before) {
    const row = evidence.plan.indicators.find((indicator) => pathKey(indicator.path) === pathKey(path));
    if (row) return evidence.nameCell(row);
  }
  const name = evidence.plan.layout.columns.find(({ role }) => role === 'name')?.column ?? 0;
  return { row: evidence.plan.layout.headerRows[1], column: name };
}
