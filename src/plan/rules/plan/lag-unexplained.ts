/** R39: a lagging indicator without a word of why in the note. Runs after the assessment: it needs the statuses. */
import { LAGGING } from '../../progress/statuses';
import { broken, cannotTell, findingOf, holds, type CheckRule } from '../rule';

export const lagUnexplained: CheckRule = {
  id: 'plan/lag-unexplained',
  check: (evidence) => {
    const { statusOf } = evidence.context;
    const column = evidence.plan.layout.columns.find(({ role }) => role === 'note')?.column;
    if (!statusOf || column === undefined) return [];
    return evidence.plan.indicators.map((indicator) => {
      const cell = { row: indicator.row, column };
      const status = statusOf(indicator.row);
      const note = evidence.noteOf(indicator);
      if (status === null || note === null) return cannotTell(cell);
      if (!LAGGING.has(status) || note !== '') return holds(cell);
      const facts = { path: indicator.path, status };
      return broken(findingOf('plan/lag-unexplained', { severity: 'info', row: indicator.row, cells: [cell], related: [], facts, suggestion: null }));
    });
  },
};
