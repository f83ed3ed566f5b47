import type { Area, Grid } from '../../plan/model';
import type { Raw } from '../restore/cell-contents';

/** One piece of work on a sheet, small enough to be sent with others or by itself. */
export interface Step {
  /** The sheet's name. */
  readonly sheet: string;
  /** What it takes of a request, in bytes, roughly. */
  readonly bytes: number;
  /** Contents that it writes, to be read back; null for none. */
  readonly cells: TypedCells | null;
  readonly queue: (sheet: Excel.Worksheet) => void;
  readonly deletesSheet?: boolean;
}

/** Contents as they are typed; null leaves a cell alone. */
export interface TypedCells {
  readonly area: Area;
  readonly typed: Grid<Raw | null>;
}

/** Rows of one step: formulas of an indicator take about 3 KB. */
const MOST_BYTES = 60_000;

/**
 * Writes contents in blocks of whole rows. No block has hidden and visible rows at once: what is written to such a range lands in the wrong
 * rows where a filter has hidden them (office-js issue 224).
 */
export function cellSteps(sheet: string, area: Area, typed: Grid<Raw | null>, hiddenRows: readonly number[]): readonly Step[] {
  const hidden = new Set(hiddenRows);
  const steps: Step[] = [];
  let first = 0;
  let bytes = 0;
  const end = (next: number): void => {
    if (next > first) steps.push(cellStep(sheet, { ...area, row: area.row + first, rows: next - first }, typed.slice(first, next), bytes));
    first = next;
    bytes = 0;
  };
  typed.forEach((line, index) => {
    const size = sizeOf(line);
    const row = area.row + index;
    if (bytes + size > MOST_BYTES || (index > first && hidden.has(row) !== hidden.has(row - 1))) end(index);
    bytes += size;
  });
  end(typed.length);
  return steps;
}

function cellStep(sheet: string, area: Area, typed: Grid<Raw | null>, bytes: number): Step {
  return {
    sheet,
    bytes,
    cells: { area, typed },
    queue: (worksheet) => {
      worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).formulas = typed.map((line) => [...line]);
    },
  };
}

const encoder = new TextEncoder();

/** As sent: UTF-8 JSON. */
export function sizeOf(content: unknown): number {
  return encoder.encode(JSON.stringify(content)).length;
}
