/** What every rule has to be able to answer: broken, holds, just so, cannot tell. */
import type { Plan } from '../../../../src/plan/model';
import type { RuleContext } from '../../../../src/plan/rules/rule';
import type { RuleId } from '../../../../src/plan/rules/facts';
import type { PlanSpec, RowSpec, Written } from '../../plan-builder';

export interface RuleCase {
  readonly spec: PlanSpec;
  readonly context?: Partial<RuleContext>;
  /** What the plan has that a table of figures cannot say. */
  readonly change?: (plan: Plan) => Plan;
}

/** A case that is told, once, with a cell that is among the suspects. */
export type ToldCase = RuleCase & { readonly at: string };

export interface FourAnswers {
  readonly broken: ToldCase;
  readonly holds: RuleCase;
  /** The last that holds, and the first that does not. Only where there is nothing between right and wrong: the nearest of both. */
  readonly boundary: { readonly holds: RuleCase; readonly broken: ToldCase };
  readonly cannotTell: RuleCase;
}

/** Every rule of the group; the compiler asks for the missing ones. */
export type AnswersOf<G extends string> = Readonly<Record<Extract<RuleId, `${G}/${string}`>, FourAnswers>>;

export function row(name: string, unit: string | null, figures: readonly Written[], more: Partial<RowSpec> = {}): RowSpec {
  return { name, ...(unit !== null && { unit }), figures, ...more };
}

export const NOTE = { role: 'note' as const, period: '', header: 'Ghi chú' };
