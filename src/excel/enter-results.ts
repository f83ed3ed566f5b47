/** Figures of a report, confirmed by a person, written into the result cells that they belong to; then the usual run. */
import { asHeld } from '../plan/decisions/compose-repair';
import { formatAt, formulaAt } from '../plan/configuration/sheet-cells';
import type { ResultOffer } from '../plan/document/match-results';
import type { Edit, Review } from '../plan/model';
import { figureAt } from '../plan/progress/figures';
import { review } from '../plan/review';
import { guard } from './guard';
import type { OnStep, RunSettings, UpdateOutcome } from './outcomes';
import { readSettled } from './restore/settle';
import { decideNothing, orTooLarge, ownAreas, refusing, withToday, writeReview } from './run';
import { readWorkbook } from './snapshot';
import { whileWriting } from './watch';
import { write } from './writing/write';

/** Writes what was offered, as long as each cell still holds what the person was shown. At least one offer. */
export async function enterResults(offers: readonly ResultOffer[], settings: RunSettings, onStep: OnStep = () => undefined): Promise<UpdateOutcome> {
  return refusing(() =>
    Excel.run(async (context): Promise<UpdateOutcome> => {
      onStep('reading');
      const settled = await readSettled(context);
      if (!settled.ok) return settled;
      const { workbook, recovery } = settled;
      const { snapshot } = workbook;
      const outcome = orTooLarge(snapshot, settings, review(snapshot, withToday(settings)));
      if (!outcome.ok) return outcome;
      const { plan } = outcome.review;
      const sheet = snapshot.sheets.find(({ name }) => name === plan.sheet);
      if (!sheet || !offers.every((offer) => stands(offer, outcome.review) && formulaAt(sheet, offer.row, offer.column) === null)) {
        return { ok: false, refusal: { reason: 'changed-meanwhile', sheet: plan.sheet } };
      }
      const edits = offers.map(({ row, column, value }): Edit => ({
        kind: 'cells', sheet: plan.sheet, area: { row, column, rows: 1, columns: 1 }, cells: [[{ number: asHeld(value, formatAt(sheet, row, column)) }]],
      }));
      const own = new Map(ownAreas(outcome.review, snapshot));
      own.set(plan.sheet, [...(own.get(plan.sheet) ?? []), ...offers.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }))]);
      const refusal = guard(workbook, [...edits, ...outcome.review.edits], own);
      if (refusal) return { ok: false, refusal };
      const written = await whileWriting(() => write(context, workbook, { edits, columns: null, added: [], goesOn: true }, onStep));
      if (!written.ok) return written;
      const again = await writeReview(context, await readWorkbook(context), { ...settings, sheet: plan.sheet }, onStep, { decide: decideNothing, recovery, before: written.record });
      if (again.ok) return again;
      const putBack = await readSettled(context);
      return putBack.ok ? again : putBack;
    }),
  );
}

/** The same indicator, and in its cell the same figure. */
function stands({ row, column, path, current }: ResultOffer, { plan }: Review): boolean {
  const indicator = plan.indicators.find((candidate) => candidate.row === row);
  return indicator !== undefined && JSON.stringify([indicator.path, figureAt(indicator, column)]) === JSON.stringify([path, current]);
}
