/** Changes in the workbook, told to the pane once they have settled. Only reading follows from them, never writing (anchors: events are lossy). */

const SETTLED_AFTER_MS = 250;

let writing = 0;

/** Marks our own writes, so that they are not reported as changes by somebody else. */
export async function whileWriting<T>(work: () => Promise<T>): Promise<T> {
  writing += 1;
  try {
    return await work();
  } finally {
    writing -= 1;
  }
}

/**
 * Calls `onChange` once after each burst of edits in any sheet, and after sheets are added, deleted or switched.
 * Gives back the way to stop. Events raised by our own writes are passed over. ExcelApi 1.9.
 */
export async function watchWorkbook(onChange: () => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLED_AFTER_MS);
  };
  const onChanged = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    // triggerSource is there from ExcelApi 1.14 on; before that the flag is all there is.
    if (writing === 0 && event.triggerSource !== 'ThisLocalAddin') settle();
    return Promise.resolve();
  };
  const onSheets = (): Promise<void> => {
    if (writing === 0) settle();
    return Promise.resolve();
  };

  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added: readonly OfficeExtension.EventHandlerResult<unknown>[] = [
      worksheets.onChanged.add(onChanged),
      worksheets.onActivated.add(onSheets),
      worksheets.onAdded.add(onSheets),
      worksheets.onDeleted.add(onSheets),
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
