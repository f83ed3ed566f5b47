import { createBlankWorkbook } from '../../../src/preview/files/create-blank-workbook';
import { openWorkbook } from '../../../src/preview/files/open-workbook';
import { closeExcel, openExcel } from '../excel-session';
import { after } from '../files/after';

afterEach(closeExcel);

/** The file as it reads when it is opened anew: what its first sheet keeps beside its cells. */
async function reopened(bytes: Uint8Array) {
  const outcome = await openWorkbook(bytes, 'a.xlsx');
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  const { data } = outcome.workbook;
  return { workbook: outcome.workbook, custom: data.sheets[data.sheetOrder[0] ?? '']?.custom ?? {} };
}

// Reference of Excel.Range.hyperlink, Excel.RangeHyperlink, Excel.ClearApplyTo.
describe('hyperlinks', () => {
  test('show their text in the look of links, and are told with where they lead', async () => {
    const excel = await openExcel([['Khoai', 1]]);
    const told = await excel.run(async (sheet, context) => {
      sheet.getRange('A1').hyperlink = { address: 'https://xa.example/', screenTip: 'Trang của xã' };
      sheet.getRange('A2').hyperlink = { documentReference: 'Phụ!A1', textToDisplay: 'Sang trang Phụ' };
      const ranges = ['A1', 'A2', 'B1', 'A1:A2'].map((address) => sheet.getRange(address).load('hyperlink,values,format/font/color,format/font/underline'));
      await context.sync();
      return ranges.map((range) => [range.hyperlink, range.values[0]?.[0] as unknown, range.format.font.underline]);
    });
    expect(told).toEqual([
      [{ address: 'https://xa.example/', screenTip: 'Trang của xã', textToDisplay: 'Khoai' }, 'Khoai', 'Single'],
      [{ documentReference: 'Phụ!A1', textToDisplay: 'Sang trang Phụ' }, 'Sang trang Phụ', 'Single'],
      [null, 1, 'None'],
      [null, 'Khoai', 'Single'],
    ]);
  });

  test('are taken off alone, or with the looks; they move and are copied with their cells', async () => {
    const excel = await openExcel([['a'], ['b'], ['c']]);
    const told = await excel.run(async (sheet, context) => {
      for (const row of [1, 2, 3]) sheet.getRange(`A${row}`).hyperlink = { address: `https://xa.example/${row}` };
      sheet.getRange('A1').clear('Hyperlinks');
      sheet.getRange('A2').clear('RemoveHyperlinks');
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('C1').copyFrom('A4');
      sheet.getRange('A4').moveTo('E5');
      const ranges = ['A1', 'A3', 'A4', 'C1', 'E5'].map((address) => sheet.getRange(address).load('hyperlink,values,format/font/underline'));
      await context.sync();
      return ranges.map((range) => [(range.hyperlink as Excel.RangeHyperlink | null)?.address ?? null, range.values[0]?.[0] as unknown, range.format.font.underline]);
    });
    expect(told).toEqual([
      [null, 'a', 'Single'],
      [null, 'b', 'None'],
      [null, '', 'None'],
      ['https://xa.example/3', 'c', 'Single'],
      ['https://xa.example/3', 'c', 'Single'],
    ]);
  });

  test('that lead nowhere are InvalidArgument', async () => {
    const excel = await openExcel();
    const error = await excel.failure((sheet) => {
      sheet.getRange('A1').hyperlink = { textToDisplay: 'không đi đâu' };
    });
    expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.hyperlink' } });
  });

  test('are saved; one that is changed later is written anew, the others keep their bytes', async () => {
    const first = await reopened(
      await after(createBlankWorkbook(), (sheet) => {
        sheet.getRange('A1').hyperlink = { address: 'https://xa.example/?a=1&b=2', screenTip: 'Trang "xã"' };
        sheet.getRange('A2:B2').hyperlink = { documentReference: 'Sheet1!A1', textToDisplay: 'Lên đầu' };
      }),
    );
    expect(first.custom.hyperlinks).toEqual([
      { range: 'A1', address: 'https://xa.example/?a=1&b=2', tip: 'Trang "xã"' },
      { range: 'A2:B2', place: 'Sheet1!A1' },
    ]);
    const second = await reopened(
      await after(first.workbook, (sheet) => {
        sheet.getRange('A1').hyperlink = { address: 'https://huyen.example/' };
        sheet.getRange('B2').clear('Hyperlinks');
      }),
    );
    expect(second.custom.hyperlinks).toEqual([
      { range: 'A2', place: 'Sheet1!A1' },
      { range: 'A1', address: 'https://huyen.example/' },
    ]);
  });
});

// Reference of Excel.Range.group and its kin; "Outline (group) data in a worksheet" (support.microsoft.com).
describe('groups', () => {
  test('are shown and hidden by their levels', async () => {
    const excel = await openExcel([[1], [2], [3], [4], [5]]);
    const hidden = await excel.run(async (sheet, context) => {
      sheet.getRange('1:4').group('ByRows');
      sheet.getRange('1:2').group('ByRows');
      const rows = [1, 2, 3, 4, 5].map((row) => sheet.getRange(`${row}:${row}`));
      const told: boolean[][] = [];
      const note = async () => {
        for (const row of rows) row.load('rowHidden');
        await context.sync();
        told.push(rows.map(({ rowHidden }) => rowHidden));
      };
      sheet.showOutlineLevels(1, 0);
      await note();
      sheet.showOutlineLevels(2, 0);
      await note();
      sheet.showOutlineLevels(3, 0);
      sheet.getRange('3:3').hideGroupDetails('ByRows');
      await note();
      sheet.getRange('5:5').showGroupDetails('ByRows');
      await note();
      return told;
    });
    expect(hidden).toEqual([
      [true, true, true, true, false],
      [true, true, false, false, false],
      [true, true, true, true, false],
      [false, false, false, false, false],
    ]);
  });

  test('move with their rows, end when they are taken off, and cannot be taken off twice', async () => {
    const excel = await openExcel([[1], [2], [3]]);
    const told = await excel.run(async (sheet, context) => {
      sheet.getRange('2:3').group('ByRows');
      sheet.getRange('1:1').insert('Down');
      sheet.showOutlineLevels(1, 1);
      const rows = sheet.getRange('A1:A4').getRowProperties({ rowHidden: true });
      await context.sync();
      return rows.value.map(({ rowHidden }) => rowHidden);
    });
    expect(told).toEqual([false, false, true, true]);
    const error = await excel.failure((sheet) => {
      sheet.getRange('3:4').ungroup('ByRows');
      sheet.getRange('3:4').ungroup('ByRows');
    });
    expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.ungroup' } });
  });

  test('are saved and read, headings beside the grid as well', async () => {
    const { workbook, custom } = await reopened(
      await after(createBlankWorkbook(), (sheet) => {
        sheet.getRange('A1:D6').values = Array.from({ length: 6 }, () => [1, 2, 3, 4]);
        sheet.getRange('2:5').group('ByRows');
        sheet.getRange('3:4').group('ByRows');
        sheet.getRange('B:C').group('ByColumns');
        sheet.showOutlineLevels(2, 1);
        sheet.showHeadings = false;
      }),
    );
    expect(custom.outline).toEqual({ rows: { 1: 1, 2: 2, 3: 2, 4: 1 }, columns: { 1: 1, 2: 1 } });
    expect(custom.showHeadings).toBe(false);
    const later = await reopened(
      await after(workbook, (sheet) => {
        sheet.getRange('B:C').ungroup('ByColumns');
        sheet.showHeadings = true;
      }),
    );
    expect(later.custom.outline).toEqual({ rows: { 1: 1, 2: 2, 3: 2, 4: 1 }, columns: {} });
    expect(later.custom.showHeadings).toBe(true);
  });
});
