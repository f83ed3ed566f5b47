import { intersect, type Area } from '../engine/area';
import type { CellWrite, EmbeddedSheet } from '../engine/embedded-workbook';
import { HostError } from './host-error';
import { areaOf, isUnbounded, sheetOf, type RangeTarget } from './range-target';
import { beforeEdit, type Session } from './session';

export const copyTypes = ['All', 'Formulas', 'Values', 'Formats'] as const;
export type CopyType = (typeof copyTypes)[number];

/**
 * Range.copyFrom: the source fills the target as often as it fits; a target smaller than the source grows to its size
 * (reference of Excel.Range.copyFrom). Copied formulas move their relative references.
 */
export function copyCells(source: RangeTarget, target: RangeTarget, type: CopyType, options: { readonly skipBlanks: boolean; readonly transpose: boolean }, session: Session): void {
  if (options.transpose || isUnbounded(areaOf(source)) || isUnbounded(areaOf(target))) {
    throw new HostError('ApiNotFound', undefined, 'Range.copyFrom');
  }
  const [fromSheet, from, toSheet] = [sheetOf(source, session), areaOf(source), sheetOf(target, session)];
  const to = targetArea(from, areaOf(target));
  beforeEdit(session, toSheet, to, type === 'Values' || type === 'Formulas' ? 'contents' : 'formats');
  const lines = type === 'Formats' ? [] : contentsFor(fromSheet, from, to, type, options.skipBlanks, session);
  if (type === 'All' || type === 'Formats') {
    copyLooks(fromSheet, from, toSheet, to);
    copyConditionalFormats(fromSheet, from, toSheet, to);
    copyMerges(fromSheet, from, toSheet, to);
  }
  if (lines.length > 0) toSheet.write(to.row, to.column, lines);
}

function targetArea(from: Area, to: Area): Area {
  const fits = to.rows % from.rows === 0 && to.columns % from.columns === 0;
  return fits ? to : { ...to, rows: from.rows, columns: from.columns };
}

function contentsFor(sheet: EmbeddedSheet, from: Area, to: Area, type: CopyType, skipBlanks: boolean, session: Session): (CellWrite | null)[][] {
  return Array.from({ length: to.rows }, (_, r) =>
    Array.from({ length: to.columns }, (__, c): CellWrite | null => {
      const [row, column] = [from.row + (r % from.rows), from.column + (c % from.columns)];
      const { value, formula } = sheet.cell(row, column);
      if (value === null && formula === null && skipBlanks) return null;
      if (formula !== null && type !== 'Values') return { formula: session.workbook.moveFormula(formula, to.row + r - row, to.column + c - column) };
      return typeof value === 'string' ? { value, asText: true } : { value };
    }),
  );
}

function copyLooks(fromSheet: EmbeddedSheet, from: Area, toSheet: EmbeddedSheet, to: Area): void {
  for (let r = 0; r < to.rows; r += 1) {
    for (let c = 0; c < to.columns; c += 1) {
      toSheet.copyStyle(fromSheet, from.row + (r % from.rows), from.column + (c % from.columns), to.row + r, to.column + c);
    }
  }
}

/** A rule that reaches into the source grows over the target; on another sheet it is added there. */
function copyConditionalFormats(fromSheet: EmbeddedSheet, from: Area, toSheet: EmbeddedSheet, to: Area): void {
  for (const format of [...fromSheet.conditionalFormats].reverse()) {
    const copied = format.areas.flatMap((area) => {
      const common = intersect(area, from);
      return common ? tiles(from, to).map((tile) => ({ ...common, row: common.row - from.row + tile.row, column: common.column - from.column + tile.column })) : [];
    });
    if (copied.length === 0) continue;
    if (fromSheet.id === toSheet.id) toSheet.replaceConditionalFormat({ ...format, areas: [...format.areas, ...copied] });
    else toSheet.addConditionalFormat({ ...format, id: `{${crypto.randomUUID().toUpperCase()}}`, areas: copied });
  }
}

function copyMerges(fromSheet: EmbeddedSheet, from: Area, toSheet: EmbeddedSheet, to: Area): void {
  const inside = fromSheet.merges.filter((merge) => intersect(merge, from)?.rows === merge.rows && intersect(merge, from)?.columns === merge.columns);
  toSheet.unmerge(to);
  for (const tile of tiles(from, to)) {
    for (const merge of inside) toSheet.merge({ ...merge, row: merge.row - from.row + tile.row, column: merge.column - from.column + tile.column });
  }
}

function tiles(from: Area, to: Area): Area[] {
  return Array.from({ length: to.rows / from.rows }, (_, r) =>
    Array.from({ length: to.columns / from.columns }, (__, c) => ({ ...from, row: to.row + r * from.rows, column: to.column + c * from.columns })),
  ).flat();
}
