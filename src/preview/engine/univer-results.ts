/** What Univer has calculated, on its way to the cells. */
import type { ICellData, Nullable } from './univer-modules';

export type CellsByRow = Record<string, Record<string, Nullable<ICellData>>>;
export type ResultsBySheet = Nullable<Record<string, Nullable<CellsByRow>>>;

/** Takes the others out of the message itself. Positions are 0-based. */
export function letIn(results: ResultsBySheet | undefined, isWanted: (sheetId: string, row: number, column: number) => boolean): void {
  for (const [sheetId, cells] of Object.entries(results ?? {})) {
    for (const [row, line] of Object.entries(cells ?? {})) {
      for (const column of Object.keys(line)) {
        // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- cells are addressed by number
        if (!isWanted(sheetId, Number(row), Number(column))) delete line[column];
      }
    }
  }
}
