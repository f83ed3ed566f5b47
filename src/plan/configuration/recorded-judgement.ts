/** What a line says of a person's own judgement: who stands for it, weight, a judgement in place of the computed one, whether the line has been confirmed. */
import { tidy } from '../language/fold';
import type { IndicatorConfiguration, SheetSnapshot, Status } from '../model';
import type { ConfigurationLayout } from './layout';
import { isBlankAt, numberAt, textAt, valueAt } from './sheet-cells';
import { INFERRED, OVERRIDE_STATUSES, STATUS_LABELS } from './words';

type Judgement = Pick<IndicatorConfiguration, 'weight' | 'owner' | 'ownerRead' | 'override' | 'isConfirmed' | 'inferredAs'>;

/** Reads a line, 0-based `row`. A weight that is no number, or is negative, counts as the usual 1. */
export function recordedJudgement(sheet: SheetSnapshot, columns: ConfigurationLayout['lineColumns'], row: number): Judgement {
  const weight = numberAt(sheet, row, columns.weight);
  return {
    ...(weight !== null && weight >= 0 && { weight }),
    owner: textAt(sheet, row, columns.owner),
    ownerRead: textAt(sheet, row, columns.ownerRead),
    override: overrideIn(sheet, columns, row),
    isConfirmed: !isBlankAt(sheet, row, columns.source) && !isInferred(sheet, row, columns.source),
    inferredAs: textAt(sheet, row, columns.inferredAs),
  };
}

/** Whether a line's cell says that nobody has confirmed it; any other words there are a person's. */
export function isInferred(sheet: SheetSnapshot | null, row: number, column: number): boolean {
  return sheet !== null && tidy(textAt(sheet, row, column) ?? '').toLowerCase() === INFERRED;
}

/** A judgement counts with a reason only; the sheet's own formula (fill/configuration-judgement.ts) reads both cells alike. */
function overrideIn(sheet: SheetSnapshot, columns: ConfigurationLayout['lineColumns'], row: number): { readonly status: Status; readonly reason: string } | null {
  const label = textAt(sheet, row, columns.override);
  const status = OVERRIDE_STATUSES.find((candidate) => STATUS_LABELS[candidate] === label);
  const reason = valueAt(sheet, row, columns.overrideReason);
  const words = typeof reason === 'string' || typeof reason === 'number' ? String(reason).trim() : '';
  return status === undefined || words === '' ? null : { status, reason: words };
}
