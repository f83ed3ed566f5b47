/**
 * Reference: Excel.Range.moveTo, "Moves cell values, formatting, and formulas from current range to the destination range, replacing the
 * old information in those cells." Formulas elsewhere follow what they refer to.
 */
import { intersect, subtract, type Area } from '../engine/area';
import { HostError } from './host-error';
import { copyHyperlinks, removeHyperlinks } from './hyperlinks';
import { areaOf, isUnbounded, rangeOn, sheetOf, type RangeTarget } from './range-target';
import { beforeEdit, type Session } from './session';
import { clearValidations, setValidation } from './validations';

/** The destination's first cell counts; it becomes as large as the source. */
export function moveCells(source: RangeTarget, destination: RangeTarget, session: Session): void {
  const [fromSheet, from, toSheet] = [sheetOf(source, session), areaOf(source), sheetOf(destination, session)];
  const to = areaOf(rangeOn(toSheet, { ...from, row: areaOf(destination).row, column: areaOf(destination).column }));
  if (isUnbounded(from)) throw new HostError('InvalidArgument');
  const moved = (area: Area): Area => ({ ...area, row: area.row - from.row + to.row, column: area.column - from.column + to.column });
  const cutsMerge = (area: Area) => (merge: Area) => intersect(merge, area) !== null && subtract(merge, area).length > 0;
  if (fromSheet.merges.some(cutsMerge(from)) || toSheet.merges.some(cutsMerge(to))) throw new HostError('InvalidOperation');
  beforeEdit(session, fromSheet, from, 'structure');
  beforeEdit(session, toSheet, to, 'structure');
  const validations = fromSheet.validations.map((validation) => ({ ...validation, areas: validation.areas.flatMap((area) => intersect(area, from) ?? []) }));
  copyHyperlinks(fromSheet, from, toSheet, (area) => [moved(area)]);
  if (fromSheet.id !== toSheet.id || !intersect(from, to)) removeHyperlinks(fromSheet, from);
  fromSheet.moveCells(from, toSheet, to.row, to.column);
  clearValidations(fromSheet, from);
  clearValidations(toSheet, to);
  for (const { areas, rule, ignoreBlanks, errorAlert, prompt } of validations) {
    if (areas.length === 0) continue;
    setValidation(toSheet, areas.map(moved), { rule, ignoreBlanks, errorAlert, prompt });
  }
}
