import type { Plan } from '../../plan/model';
import type { Standing } from '../../plan/report/standings';

/** The 0-based column of the cell that a person wants to see of an indicator: its latest result, else where one belongs. */
export function resultCell({ actual }: Pick<Standing, 'actual'>, plan: Plan): number {
  return actual.cells.at(-1)?.column ?? plan.actualColumn ?? plan.resultPeriods[0]?.column ?? plan.planColumn ?? 0;
}
