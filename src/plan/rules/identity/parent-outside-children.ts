/** R29: a total's percentage of its plan outside the range of its parts' percentages: impossible where the parts make up the total. */
import type { PlanColumn } from '../../model';
import type { Evidence } from '../evidence';
import { broken, cannotTell, findingOf, holds, type CheckRule, type Verdict } from '../rule';
import { familiesOf, type Family } from './families';

export const parentOutsideChildren: CheckRule = {
  id: 'identity/parent-outside-children',
  check: (evidence) =>
    evidence.columnsOf('pctPlan').flatMap((column) =>
      familiesOf(evidence)
        .filter(({ relation }) => relation === 'sum')
        .map((family) => judge(family, column, evidence)),
    ),
};

function judge({ total, parts }: Family, column: PlanColumn, evidence: Evidence): Verdict {
  const whole = evidence.sound(total, column);
  const given = parts.flatMap((part) => evidence.sound(part, column) ?? []);
  const totalCell = { row: total.row, column: column.column };
  // Amounts already found wrong explain a percentage that cannot be.
  const hasWrongAmounts = evidence.amountColumns.some((amounts) =>
    [total, ...parts].some(({ row }) => evidence.isDamaged({ row, column: amounts.column })),
  );
  if (!whole || given.length < Math.max(parts.length, 2) || hasWrongAmounts) return cannotTell(totalCell);
  const values = given.map(({ value }) => value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = 10 ** -Math.min(whole.decimals, ...given.map(({ decimals }) => decimals));
  if (whole.value >= low - room && whole.value <= high + room) return holds(totalCell);
  const facts = { total: total.path.join(' – '), percent: whole.value, parts: given.map(({ indicator }) => indicator.name), low, high };
  return broken(
    findingOf('identity/parent-outside-children', {
      severity: 'error', row: total.row, cells: [totalCell], related: given.map(({ cell }) => cell), facts, suggestion: null,
    }),
  );
}
