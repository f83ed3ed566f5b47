/** What Excel does not tell, through Microsoft's client. */
import { closeExcel, openExcel } from '../excel-session';

afterEach(closeExcel);

describe('Range.getMergedAreasOrNullObject', () => {
  const merges = (count: number) => ({
    rowCount: count,
    mergeData: Array.from({ length: count }, (_, row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 1 })),
  });

  // "Note that if the merged areas count in this range is more than 512, then this method will fail to return the result" (reference).
  test('tells 512 areas and fails beyond', async () => {
    const excel = await openExcel([['x']], { sheet: merges(513) });
    await excel.run(async (sheet, context) => {
      const areas = sheet.getRange('A1:B512').getMergedAreasOrNullObject();
      areas.load('areaCount');
      await context.sync();
      expect(areas.areaCount).toBe(512);
    });
    expect((await excel.failure((sheet) => sheet.getRange('A1:B513').getMergedAreasOrNullObject().load('areaCount'))).code).toBe('GeneralException');
  });
});

describe('requests and answers of Excel on the web', () => {
  // "Excel on the web has a payload size limit for requests and responses of 5MB" (Resource limits and performance optimization for Office Add-ins).
  test('are refused beyond their limit', async () => {
    const excel = await openExcel([['x'.repeat(3000)]], { mostBytes: 5000 });
    expect((await excel.failure((sheet) => sheet.getRange('A1').load('values,formulas,text'))).code).toBe('ResponsePayloadSizeLimitExceeded');
    expect(
      (
        await excel.failure((sheet) => {
          sheet.getRange('A1').values = [['y'.repeat(6000)]];
        })
      ).code,
    ).toBe('RequestPayloadSizeLimitExceeded');
    await excel.run(async (sheet, context) => {
      const cell = sheet.getRange('A1').load('values');
      await context.sync();
      expect(cell.values).toEqual([['x'.repeat(3000)]]);
    });
  });
});
