/**
 * Whether the workbook still is what an edit was computed from. The rows that are going to be written are read once more, over all columns
 * that hold something: right before the write, and within the very request that writes, before its first change. So that what somebody else
 * has done in between, be it a figure or an inserted row, is seen before it can be lost.
 */
import type { Area, SheetSnapshot } from '../../plan/model';
import { endColumn, formulaAt, valueAt } from '../../plan/configuration/sheet-cells';
import { comparable, type Raw } from '../restore/cell-contents';
import type { Step } from './steps';

/** Rows of a sheet that is there already. */
export interface WitnessArea {
  readonly sheet: SheetSnapshot;
  readonly area: Area;
}

/** A cell that holds something else than it did when the workbook was read. */
export interface Disturbance {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As `Range.formulas` and `Range.values` give it. */
  readonly formula: Raw;
  readonly value: unknown;
}

/** The rows that the steps write, sheet by sheet. */
export function witnessAreas(steps: readonly Step[], sheetOf: (name: string) => SheetSnapshot | null): readonly WitnessArea[] {
  const bySheet = new Map<string, Area[]>();
  for (const { sheet, cells } of steps) {
    if (cells) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), cells.area]);
  }
  return [...bySheet].flatMap(([name, areas]) => {
    const sheet = sheetOf(name);
    if (!sheet) return [];
    const column = Math.min(sheet.firstColumn, ...areas.map((area) => area.column));
    const end = Math.max(endColumn(sheet), ...areas.map((area) => area.column + area.columns));
    return runsOf(areas).map(({ row, rows }) => ({ sheet, area: { row, column, rows, columns: end - column } }));
  });
}

/** Rows that overlap or follow each other, as one. */
function runsOf(areas: readonly Area[]): readonly { readonly row: number; readonly rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  for (const { row, rows } of [...areas].sort((one, other) => one.row - other.row)) {
    const last = runs.at(-1);
    if (last && row <= last.row + last.rows) last.rows = Math.max(last.rows, row + rows - last.row);
    else runs.push({ row, rows });
  }
  return runs;
}

/** Queues the question; the function gives what has changed, once the caller has synchronised. Cells that `isOurs` already are passed over. */
export function queueWitness(worksheet: Excel.Worksheet, { sheet, area }: WitnessArea): (isOurs?: (row: number, column: number) => boolean) => readonly Disturbance[] {
  const range = worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  range.load('formulas,values');
  return (isOurs = () => false) => disturbancesIn(range, sheet, area).filter(({ row, column }) => !isOurs(row, column));
}

function disturbancesIn({ formulas, values }: Excel.Range, sheet: SheetSnapshot, area: Area): readonly Disturbance[] {
  return (formulas as Raw[][]).flatMap((line, r) =>
    line.flatMap((formula, c): Disturbance[] => {
      const [row, column] = [area.row + r, area.column + c];
      if (comparable(formula) === expected(sheet, row, column)) return [];
      return [{ sheet: sheet.name, row, column, formula, value: values[r]?.[c] }];
    }),
  );
}

function expected(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return comparable(formulaAt(sheet, row, column) ?? (typeof value === 'object' && value !== null ? value.error : value));
}
