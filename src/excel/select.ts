import { refusalOf } from './errors';
import type { WorkbookRefusal } from './outcomes';

/** Shows a sheet by its name. Gives a refusal where it is gone. */
export async function showSheet(name: string): Promise<WorkbookRefusal | null> {
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).activate();
      await context.sync();
    });
    return null;
  } catch (thrown) {
    return refusalOf(thrown);
  }
}

/** Shows a cell to the person: activates its sheet and selects it, so that the keyboard is back in the sheet. Gives a refusal where it is gone. */
export async function selectCell(sheetId: string, address: string): Promise<WorkbookRefusal | null> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.activate();
      sheet.getRange(address).select();
      await context.sync();
    });
    return null;
  } catch (thrown) {
    return refusalOf(thrown);
  }
}
