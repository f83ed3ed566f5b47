import fc from 'fast-check';
import type { Area, CellValue, SheetSnapshot } from '../../../src/plan/model';
import { readPlan } from '../../../src/plan/sheet/read-plan';
import { COMMUNE_ROWS, communeSheet } from './commune-plan';
import { sheetOf, workbookOf } from './sheets';

const HEADER: readonly CellValue[] = ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2023', 'Luỹ kế 6 tháng'];

function indicatorsOf(sheet: SheetSnapshot): number | string {
  const reading = readPlan(workbookOf(sheet));
  return reading.ok ? reading.plan.indicators.length : reading.refusal.reason;
}

describe('sheets as they come', () => {
  it('a workbook without sheets, and sheets without rows, are empty', () => {
    expect(readPlan(workbookOf())).toEqual({ ok: false, refusal: { reason: 'empty-workbook' } });
    expect(indicatorsOf(sheetOf([]))).toBe('empty-workbook');
    expect(indicatorsOf(sheetOf([[]]))).toBe('empty-workbook');
  });

  it('a table may start at any cell', () => {
    const read = (firstRow: number, firstColumn: number) => readPlan(workbookOf(communeSheet({ firstRow, firstColumn, merges: [] })));
    const [here, there] = [read(0, 0), read(7, 3)];
    if (!here.ok || !there.ok) throw new Error('not read');
    expect(there.plan.indicators.map(({ row, path }) => [row - 7, path])).toEqual(here.plan.indicators.map(({ row, path }) => [row, path]));
    expect(there.plan.planColumn).toBe((here.plan.planColumn ?? 0) + 3);
  });

  it('a used range swollen by formats changes nothing', () => {
    const width = 250;
    const swollen = [...COMMUNE_ROWS.map((row) => [...row, ...Array<CellValue>(width - row.length).fill(null)]), ...Array.from({ length: 3000 }, () => Array<CellValue>(width).fill(null))];
    expect(indicatorsOf(sheetOf(swollen))).toBe(indicatorsOf(communeSheet()));
  });

  it('a stray value far below does not belong to the data', () => {
    const rows = [...COMMUNE_ROWS, ...Array.from({ length: 500 }, (): CellValue[] => []), [null, null, null, null, 1]];
    const reading = readPlan(workbookOf(sheetOf(rows)));
    expect(reading.ok && reading.plan.layout.dataRows).toEqual([9, 34]);
  });

  it('ragged rows and missing grids are read as blank', () => {
    const sheet = communeSheet();
    const ragged = { ...sheet, values: COMMUNE_ROWS, formulas: [], numberFormats: null, fonts: null, merges: null };
    expect(indicatorsOf(ragged)).toBe(indicatorsOf(sheet));
  });

  it('thousands of rows, columns and merged areas are read', () => {
    const rows = Array.from({ length: 10_000 }, (_, index): CellValue[] => [index + 1, `Chỉ tiêu số ${index + 1}`, 'ha', 5, 3, ...Array<CellValue>(35).fill(1)]);
    const merges = Array.from({ length: 50_000 }, (_, index): Area => ({ row: 1 + (index % 10_000), column: 10 + 2 * Math.floor(index / 10_000), rows: 1, columns: 2 }));
    expect(indicatorsOf({ ...sheetOf([HEADER, ...rows]), merges })).toBe(10_000);
  });

  it('any grid is read or refused, never thrown at', () => {
    const cell = fc.oneof(
      { weight: 3, arbitrary: fc.constant(null) },
      fc.constantFrom<CellValue>(...HEADER, 'I', '-', '+', 'a)', '1.1', 'Trong đó:', 'Gồm', 'trên 70%', '2.844', '-', 'Ghi chú:', 'Năm 2023', 'so với', '(%)', 'Đạt', '"', 2023, true, { error: '#REF!' }),
      fc.double(),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    const area = fc.record({ row: fc.nat(12), column: fc.nat(8), rows: fc.integer({ min: 1, max: 20 }), columns: fc.integer({ min: 1, max: 20 }) });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 }), fc.array(area, { maxLength: 5 }), (rows, merges) => {
        const sheet = { ...sheetOf(rows), merges };
        const reading = readPlan(workbookOf(sheet), { sheet: sheet.name });
        if (!reading.ok) return;
        const { plan } = reading;
        expect(plan.indicators.length).toBeGreaterThan(0);
        for (const indicator of plan.indicators) {
          expect(indicator.path.at(-1)).toBe(indicator.name);
          expect(indicator.row).toBeGreaterThanOrEqual(plan.layout.dataRows[0]);
          expect(indicator.row).toBeLessThanOrEqual(plan.layout.dataRows[1]);
          expect(indicator.parentRow ?? -1).toBeLessThan(indicator.row);
        }
        const rowsRead = plan.indicators.map((indicator) => indicator.row);
        expect(rowsRead).toEqual([...new Set(rowsRead)].sort((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });
});
