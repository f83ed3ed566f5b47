import { intersect, isEntireColumns, isEntireRows, subtract, type Area } from '../engine/area';
import type { CellWrite, EmbeddedSheet } from '../engine/embedded-workbook';
import { absoluteAddress, fullAddress } from './addresses';
import { HostError } from './host-error';
import { copyHyperlinks } from './hyperlinks';
import { transposed } from './r1c1';
import { areaOf, sheetOf, type RangeTarget } from './range-target';
import { beforeEdit, type Session } from './session';
import { setValidation } from './validations';

export const copyTypes = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;
export type CopyType = (typeof copyTypes)[number];

interface CopyOptions {
  readonly type: CopyType;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** From where to where, the target as large as what is put there. */
interface Copy extends CopyOptions {
  readonly fromSheet: EmbeddedSheet;
  readonly from: Area;
  readonly toSheet: EmbeddedSheet;
  readonly to: Area;
}

/**
 * Range.copyFrom: the source fills the target as often as it fits; a target smaller than the source grows to its size
 * (reference of Excel.Range.copyFrom). Copied formulas move their relative references. Whole columns and rows bring their sizes.
 */
export function copyCells(source: RangeTarget, target: RangeTarget, options: CopyOptions, session: Session): void {
  const [fromSheet, whole, toSheet] = [sheetOf(source, session), areaOf(source), sheetOf(target, session)];
  const wanted = targetArea(options.transpose ? turned(whole) : whole, areaOf(target));
  if (options.transpose && (isEntireColumns(whole) || isEntireRows(whole))) throw new HostError('InvalidArgument');
  if (wanted.row + wanted.rows > 1_048_576 || wanted.column + wanted.columns > 16_384) throw new HostError('InvalidArgument');
  beforeEdit(session, toSheet, wanted, options.type === 'Values' || options.type === 'Formulas' || options.type === 'Link' ? 'contents' : 'formats');
  if (options.type === 'All') copySizes(fromSheet, whole, toSheet, wanted);
  const { from, to } = inUse(fromSheet, whole, toSheet, wanted);
  const copy: Copy = { ...options, fromSheet, from, toSheet, to };
  const lines = options.type === 'Formats' ? [] : contentsOf(copy, session);
  if (options.type === 'All' || options.type === 'Formats') {
    copyLooks(copy);
    copyConditionalFormats(copy);
    copyMerges(copy);
  }
  if (options.type === 'All') {
    copyValidations(copy);
    copyHyperlinks(fromSheet, from, toSheet, (area) => copiesOf(copy, [area]));
  }
  if (lines.length > 0) toSheet.write(to.row, to.column, lines);
}

function turned(area: Area): Area {
  return { ...area, rows: area.columns, columns: area.rows };
}

function targetArea(from: Area, to: Area): Area {
  const fits = to.rows % from.rows === 0 && to.columns % from.columns === 0;
  return fits ? to : { ...to, rows: from.rows, columns: from.columns };
}

/** Of whole columns and rows only what is in use on either sheet is copied. */
function inUse(fromSheet: EmbeddedSheet, from: Area, toSheet: EmbeddedSheet, to: Area): { readonly from: Area; readonly to: Area } {
  const [columns, rows] = [isEntireColumns(from), isEntireRows(from)];
  if (!columns && !rows) return { from, to };
  const used = [fromSheet.usedArea(false, from), toSheet.usedArea(false, to)].flatMap((area) => area ?? []);
  const lastRow = Math.max(1, ...used.map((area) => area.row + area.rows));
  const lastColumn = Math.max(1, ...used.map((area) => area.column + area.columns));
  const cut = (area: Area): Area => ({ ...area, ...(columns && { rows: lastRow }), ...(rows && { columns: lastColumn }) });
  return { from: cut(from), to: cut(to) };
}

function copySizes(fromSheet: EmbeddedSheet, from: Area, toSheet: EmbeddedSheet, to: Area): void {
  if (isEntireColumns(from)) {
    for (let c = 0; c < to.columns; c += 1) {
      toSheet.setColumnWidth({ ...to, column: to.column + c, columns: 1 }, fromSheet.columnWidth(from.column + (c % from.columns)));
    }
  }
  if (isEntireRows(from)) {
    for (let r = 0; r < to.rows; r += 1) toSheet.setRowHeight({ ...to, row: to.row + r, rows: 1 }, fromSheet.rowHeight(from.row + (r % from.rows)));
  }
}

/** The cell of the source that a cell of the target gets. */
function sourceCell({ from, to, transpose }: Copy, row: number, column: number): readonly [number, number] {
  const [r, c] = transpose ? [column - to.column, row - to.row] : [row - to.row, column - to.column];
  return [from.row + (r % from.rows), from.column + (c % from.columns)];
}

function contentsOf(copy: Copy, session: Session): (CellWrite | null)[][] {
  const { fromSheet, to } = copy;
  return Array.from({ length: to.rows }, (_, r) =>
    Array.from({ length: to.columns }, (__, c): CellWrite | null => {
      const [row, column] = sourceCell(copy, to.row + r, to.column + c);
      const { value, formula } = fromSheet.cell(row, column);
      if (copy.type === 'Link') return { formula: linkTo(copy, row, column) };
      if (value === null && formula === null && copy.skipBlanks) return null;
      if (formula !== null && copy.type !== 'Values') return { formula: copiedFormula(copy, formula, [row, column], [to.row + r, to.column + c], session) };
      return typeof value === 'string' ? { value, asText: true } : { value };
    }),
  );
}

function copiedFormula({ transpose }: Copy, formula: string, from: readonly [number, number], to: readonly [number, number], session: Session): string {
  return transpose ? transposed(formula, from, to) : session.workbook.moveFormula(formula, to[0] - from[0], to[1] - from[1]);
}

function linkTo({ fromSheet, from, toSheet }: Copy, row: number, column: number): string {
  const cell = { row, column, rows: 1, columns: 1 };
  const isSingle = from.rows === 1 && from.columns === 1;
  const full = isSingle ? absoluteAddress(fromSheet.name, cell) : fullAddress(fromSheet.name, cell);
  return `=${fromSheet.id === toSheet.id ? full.slice(full.lastIndexOf('!') + 1) : full}`;
}

function copyLooks(copy: Copy): void {
  const { fromSheet, toSheet, to } = copy;
  // Read before anything is written: source and target may overlap.
  for (let r = 0; r < to.rows; r += 1) {
    for (let c = 0; c < to.columns; c += 1) {
      const [row, column] = sourceCell(copy, to.row + r, to.column + c);
      toSheet.copyStyle(fromSheet, row, column, to.row + r, to.column + c);
    }
  }
}

/** A rule that reaches into the source grows over the target; on another sheet it is added there. */
function copyConditionalFormats(copy: Copy): void {
  const { fromSheet, toSheet } = copy;
  for (const format of [...fromSheet.conditionalFormats].reverse()) {
    const copied = copiesOf(copy, format.areas);
    if (copied.length === 0) continue;
    if (fromSheet.id === toSheet.id) toSheet.replaceConditionalFormat({ ...format, areas: [...format.areas, ...copied.flatMap((area) => without(area, format.areas))] });
    else toSheet.addConditionalFormat({ ...format, id: `{${crypto.randomUUID().toUpperCase()}}`, areas: copied });
  }
}

function copyValidations(copy: Copy): void {
  for (const { rule, ignoreBlanks, errorAlert, prompt, areas } of copy.fromSheet.validations) {
    const copied = copiesOf(copy, areas);
    if (copied.length > 0) setValidation(copy.toSheet, copied, { rule, ignoreBlanks, errorAlert, prompt });
  }
}

function copyMerges(copy: Copy): void {
  const { fromSheet, from, toSheet, to } = copy;
  const inside = fromSheet.merges.filter((merge) => intersect(merge, from)?.rows === merge.rows && intersect(merge, from)?.columns === merge.columns);
  if (toSheet.merges.some((merge) => intersect(merge, to))) toSheet.unmerge(to);
  for (const merge of copiesOf(copy, inside)) toSheet.merge(merge);
}

/** Where what stands in some areas of the source comes to stand in the target. */
function copiesOf(copy: Copy, areas: readonly Area[]): Area[] {
  const { from, to, transpose } = copy;
  const [rows, columns] = transpose ? [from.columns, from.rows] : [from.rows, from.columns];
  return areas.flatMap((area) => {
    const common = intersect(area, from);
    if (!common) return [];
    const [down, right] = [common.row - from.row, common.column - from.column];
    const inside = transpose ? { row: right, column: down, rows: common.columns, columns: common.rows } : { row: down, column: right, rows: common.rows, columns: common.columns };
    return Array.from({ length: to.rows / rows }, (_, r) =>
      Array.from({ length: to.columns / columns }, (__, c) => ({ ...inside, row: to.row + r * rows + inside.row, column: to.column + c * columns + inside.column })),
    ).flat();
  });
}

function without(area: Area, areas: readonly Area[]): Area[] {
  return areas.reduce<Area[]>((left, each) => left.flatMap((part) => subtract(part, each)), [area]);
}
