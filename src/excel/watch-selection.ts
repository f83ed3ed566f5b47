/** Where the person is on the sheet. Only shown, never acted upon. */
import { columnIndex } from '../plan/address';

export interface SelectedCell {
  readonly sheetId: string;
  /** 0-based, of the selection's first cell. */
  readonly row: number;
  readonly column: number;
}

/**
 * Tells at once which cell is active, and from then on each new selection. Gives back the way to stop. Costs one small request at the start;
 * selections come with their addresses. ExcelApi 1.9.
 */
export async function watchSelection(onSelect: (cell: SelectedCell) => void): Promise<() => Promise<void>> {
  const { handler, first } = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const active = context.workbook.getActiveCell();
    const sheet = worksheets.getActiveWorksheet();
    active.load('rowIndex,columnIndex');
    sheet.load('id');
    const added = worksheets.onSelectionChanged.add((event) => {
      const cell = cellOf(event);
      if (cell) onSelect(cell);
      return Promise.resolve();
    });
    await context.sync();
    return { handler: added, first: { sheetId: sheet.id, row: active.rowIndex, column: active.columnIndex } };
  });
  onSelect(first);
  return async () => {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}

/** Whole rows and columns have no first cell in their address (`5:7`, `B:C`): the other part counts from the sheet's edge. */
function cellOf({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): SelectedCell | null {
  const [, letters = 'A', digits = '1'] = /^(?:.*!)?\$?([A-Z]{1,3})?\$?(\d+)?/.exec(address) ?? [];
  const column = columnIndex(letters);
  return column === null ? null : { sheetId: worksheetId, row: Number(digits) - 1, column };
}
