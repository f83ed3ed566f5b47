/** Files that an add-in has worked on: opened, changed through Microsoft's client, saved. */
import { openNodeWorkbook } from '../../../src/preview/engine/node-workbook';
import type { OpenedWorkbook } from '../../../src/preview/files/open-workbook';
import { saveWorkbook } from '../../../src/preview/files/save-workbook';
import { createHost } from '../../../src/preview/host';
import { loadOffice } from '../../../src/preview/protocol/node-office';

/** The bytes of the file after the work, which gets its first sheet. */
export async function after(workbook: OpenedWorkbook, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<Uint8Array> {
  const book = await openNodeWorkbook(workbook.data);
  const settled = book.save();
  const host = createHost(book);
  const office = await loadOffice(host);
  try {
    await office.Excel.run(async (context) => {
      await work(context.workbook.worksheets.getFirst(), context);
      await context.sync();
    });
    return await saveWorkbook(workbook, book.save(), settled);
  } finally {
    office.dispose();
    host.dispose();
    book.dispose();
  }
}
