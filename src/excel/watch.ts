/** Changes in the workbook, told to the pane once they have settled. Only reading follows from them, never writing (anchors: events are lossy). */

/** With the reading that follows, the pane's lists are new within 300 ms after the last edit. */
const SETTLED_AFTER_MS = 100;

let writing = 0;
/** Sheets that we have added or deleted: their events come after the write. */
const ownSheets = new Set<string>();

/** Marks our own writes, so that they are not reported as changes by somebody else. */
export async function whileWriting<T>(work: () => Promise<T>): Promise<T> {
  writing += 1;
  try {
    return await work();
  } finally {
    writing -= 1;
  }
}

/** Worksheet ids. */
export function noteOwnSheets(ids: readonly string[]): void {
  for (const id of ids) ownSheets.add(id);
}

/**
 * Calls `onChange` once after each burst of edits in any sheet, and after sheets are added, deleted or switched.
 * Gives back the way to stop. Events raised by our own writes are passed over. ExcelApi 1.9.
 */
export async function watchWorkbook(onChange: () => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLED_AFTER_MS);
    return Promise.resolve();
  };
  const passed = Promise.resolve();
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added: readonly OfficeExtension.EventHandlerResult<unknown>[] = [
      worksheets.onChanged.add((event) => (isOwnChange(event) ? passed : settle())),
      worksheets.onActivated.add(() => (writing > 0 ? passed : settle())),
      worksheets.onAdded.add((event) => (isOwn(event.worksheetId) ? passed : settle())),
      worksheets.onDeleted.add((event) => (isOwn(event.worksheetId) ? passed : settle())),
    ];
    await context.sync();
    return added;
  });

  return async () => {
    clearTimeout(timer);
    const [first] = handlers;
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}

/** triggerSource is there from ExcelApi 1.14 on; before that the flag is all there is. */
function isOwnChange({ triggerSource }: { readonly triggerSource?: string }): boolean {
  return triggerSource === undefined ? writing > 0 : triggerSource === 'ThisLocalAddin';
}

function isOwn(worksheetId: string): boolean {
  return writing > 0 || ownSheets.has(worksheetId);
}
