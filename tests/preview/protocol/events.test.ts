import { closeExcel, openExcel, type ExcelSession } from '../excel-session';

afterEach(closeExcel);

type Changed = Excel.WorksheetChangedEventArgs;

/** Registers for changes, does something, and gives what was told by the time everything has settled. */
async function changesAfter(excel: ExcelSession, work: () => Promise<unknown>): Promise<Changed[]> {
  const told: Changed[] = [];
  await excel.run(async (sheet, context) => {
    sheet.onChanged.add((event) => {
      told.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  await work();
  await excel.workbook.settle();
  await new Promise((resolve) => setTimeout(resolve, 50));
  return told;
}

// Reference of Excel.WorksheetChangedEventArgs; office-js issues 5347 (details) and 3899 (recalculation).
describe('onChanged', () => {
  test('an edit of one cell tells before and after', async () => {
    const excel = await openExcel([[1, '=A1*2']]);
    const told = await changesAfter(excel, () => {
      excel.workbook.sheets[0]?.write(0, 0, [[{ value: 5 }]]);
      return Promise.resolve();
    });
    expect(told).toHaveLength(1); // B1 shows another result, but nobody has edited it
    expect(told[0]).toMatchObject({
      address: 'A1',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
      worksheetId: 's1',
      details: { valueBefore: 1, valueAfter: 5, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
    });
  });

  test('an edit of several cells tells no details', async () => {
    const excel = await openExcel();
    const told = await changesAfter(excel, () => {
      excel.workbook.sheets[0]?.write(1, 1, [[{ value: 1 }, { value: 2 }]]);
      return Promise.resolve();
    });
    expect(told.map(({ address, details }) => [address, details as unknown])).toEqual([['B2:C2', undefined]]);
  });

  test('an add-in hears of its own writes, and knows them by the trigger', async () => {
    const excel = await openExcel();
    const told = await changesAfter(excel, () =>
      excel.run(async (sheet, context) => {
        sheet.getRange('A1').formulas = [['=1+1']];
        await context.sync();
      }),
    );
    expect(told[0]).toMatchObject({ address: 'A1', triggerSource: 'ThisLocalAddin', details: { valueBefore: '', valueAfter: 2 } });
  });

  test('formats are no change of data; inserted rows are', async () => {
    const excel = await openExcel([[1], ['=A1']]);
    const told = await changesAfter(excel, () =>
      excel.run(async (sheet, context) => {
        sheet.getRange('A1').format.fill.color = 'red';
        sheet.getRange('2:3').insert('Down');
        await context.sync();
      }),
    );
    expect(told.map(({ address, changeType }) => [address, changeType])).toEqual([['2:3', 'RowInserted']]);
  });

  test('the range of an event is found again', async () => {
    const excel = await openExcel();
    const [event] = await changesAfter(excel, () => {
      excel.workbook.sheets[0]?.write(2, 2, [[{ value: 7 }]]);
      return Promise.resolve();
    });
    const values = await excel.run(async (_sheet, context) => {
      const range = event?.getRange(context);
      range?.load('values');
      await context.sync();
      return range?.values as unknown;
    });
    expect(values).toEqual([[7]]);
  });

  test('events stop when the handler is removed, and while they are switched off', async () => {
    const excel = await openExcel();
    const told: string[] = [];
    const registered = await excel.run(async (_sheet, context) => {
      const result = context.workbook.worksheets.onChanged.add((event) => {
        told.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      return result;
    });
    const write = async (row: number) => {
      excel.workbook.sheets[0]?.write(row, 0, [[{ value: row }]]);
      await excel.workbook.settle();
      await new Promise((resolve) => setTimeout(resolve, 50));
    };
    await write(0);
    await excel.run(async (_sheet, context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    await write(1);
    await excel.run(async (_sheet, context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await write(2);
    await excel.Excel.run(registered.context, async (context) => {
      registered.remove();
      await context.sync();
    });
    await write(3);
    expect(told).toEqual(['A1', 'A3']);
  });
});

test('sheets that come and go, come to the front, and selections are told', async () => {
  const excel = await openExcel();
  const told: string[] = [];
  await excel.run(async (_sheet, context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(() => Promise.resolve(void told.push('added')));
    worksheets.onDeleted.add(() => Promise.resolve(void told.push('deleted')));
    worksheets.onActivated.add(({ worksheetId }) => Promise.resolve(void told.push(`activated ${worksheetId}`)));
    worksheets.onDeactivated.add(({ worksheetId }) => Promise.resolve(void told.push(`deactivated ${worksheetId}`)));
    worksheets.onSelectionChanged.add(({ address }) => Promise.resolve(void told.push(`selected ${address}`)));
    await context.sync();
    const added = worksheets.add('Mới');
    await context.sync();
    added.delete();
    const other = worksheets.getItem('Phụ');
    other.activate();
    other.getRange('B2:C3').select();
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).toEqual(['added', 'deleted', 'deactivated s1', 'activated s2', 'selected B2:C3']);
});
