import type { Step } from './steps';
import type { Disturbance } from './witness';
import { cellSteps } from './steps';
import type { Raw } from '../restore/cell-contents';

/**
 * Cells that somebody has changed in the moment before they were written over hold again what that person had entered. Gives those cells.
 * One round trip, none where nobody has. What was changed in cells that the steps do not write is not touched by them.
 */
export async function giveBack(context: Excel.RequestContext, steps: readonly Step[], disturbed: readonly Disturbance[], typedOf: (cell: Disturbance) => Raw): Promise<readonly Disturbance[]> {
  const lost = disturbed.filter((cell) => steps.some((step) => writes(step, cell)));
  if (lost.length === 0) return [];
  for (const cell of lost) {
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    for (const step of cellSteps(cell.sheet, { row: cell.row, column: cell.column, rows: 1, columns: 1 }, [[typedOf(cell)]], [])) step.queue(sheet);
  }
  await context.sync();
  return lost;
}

export function writes({ sheet, cells }: Step, cell: Disturbance): boolean {
  return cells !== null && sheet === cell.sheet && (cells.typed[cell.row - cells.area.row]?.[cell.column - cells.area.column] ?? null) !== null;
}
