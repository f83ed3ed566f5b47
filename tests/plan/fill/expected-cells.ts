/** What the computed cells of a plan should show, by the engine's assessments; and comparing them with what a spreadsheet shows. */
import { STATUS_LABELS } from '../../../src/plan/configuration/words';
import type { Assessment, ComputedColumn } from '../../../src/plan/model';

export interface ShownCell {
  readonly row: number;
  readonly column: number;
  readonly id: ComputedColumn['id'];
  readonly value: number | string | null;
}

/** The cells of the judging columns. `isFraction`: the percent column shows fractions under a percent format. */
export function expectedCells(computed: readonly ComputedColumn[], assessments: readonly Assessment[], isFraction: boolean): readonly ShownCell[] {
  return assessments.flatMap((assessment) =>
    computed.flatMap(({ id, column }): ShownCell[] => {
      if (id === 'cumulative') return [];
      const value =
        id === 'status' ? STATUS_LABELS[assessment.status]
        : id === 'percent' ? (assessment.gap ?? (assessment.percent === null ? null : assessment.percent / (isFraction ? 100 : 1)))
        : assessment[id];
      return [{ row: assessment.row, column, id, value }];
    }),
  );
}

/** Whether a spreadsheet's cell shows this value; blank and "" are the same, numbers agree to nine digits. */
export function shows(found: unknown, wanted: ShownCell['value']): boolean {
  if (wanted === null) return found === null || found === undefined || found === '';
  if (typeof wanted === 'string') return found === wanted;
  return typeof found === 'number' && Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}
