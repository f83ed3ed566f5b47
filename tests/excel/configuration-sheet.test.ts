/** What the entries of `Cấu hình` accept and how it prints, as Excel itself tells it. */
import { updateWorkbook } from '../../src/excel/run';
import { readWorkbook } from '../../src/excel/snapshot';
import { findConfigurationSheet, locate, type ConfigurationLayout } from '../../src/plan/configuration/layout';
import type { LineField } from '../../src/plan/configuration/words';
import { closeSamples, openSample } from './open-sample';

jest.setTimeout(120_000);

afterEach(closeSamples);

interface Entry {
  readonly rule: Excel.DataValidationRule;
  readonly alert: Excel.DataValidationErrorAlert;
}

async function layoutOf(): Promise<ConfigurationLayout> {
  const sheet = findConfigurationSheet((await Excel.run(readWorkbook)).snapshot);
  if (!sheet) throw new Error('there is no configuration sheet');
  return locate(sheet);
}

async function entriesAt(cells: readonly (readonly [row: number, column: number])[]): Promise<readonly Entry[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Cấu hình');
    const validations = cells.map(([row, column]) => sheet.getCell(row, column).dataValidation.load('rule,errorAlert'));
    await context.sync();
    return validations.map(({ rule, errorAlert }) => ({ rule, alert: errorAlert }));
  });
}

test('every choice is a list and every number is bounded; what else is typed is refused in plain words', async () => {
  await openSample('ke-hoach-2023-6-thang.xlsx');
  expect((await updateWorkbook({})).ok).toBe(true);
  const layout = await layoutOf();
  const value = layout.left + 2;
  const line = layout.linesHeader + 1;
  const at = (field: LineField): readonly [number, number] => [line, layout.lineColumns[field]];
  const lists = await entriesAt([
    [layout.general.calendar, value], [layout.profiles[0], layout.profileColumns.isStep], at('kind'), at('direction'), at('comparator'), at('profile'), at('override'), at('source'),
  ]);
  expect(lists.map(({ rule }) => rule.list?.inCellDropDown)).toEqual(lists.map(() => true));
  expect(lists.map(({ alert }) => alert.message)).toEqual(lists.map(() => 'Hãy chọn một mục trong danh sách của ô này.'));
  const numbers = await entriesAt([
    [layout.general.reportingDate, value], [layout.general.thresholds + 2, value], [layout.general.thresholds + 4, value + 1],
    [layout.profiles[1], layout.profileColumns.months + 11], at('dueDate'), at('baseline'), at('weight'),
  ]);
  expect(numbers.map(({ rule }) => rule.decimal?.operator)).toEqual(numbers.map(() => 'Between'));
  expect(numbers.at(-1)).toMatchObject({ rule: { decimal: { formula1: 0 } }, alert: { style: 'Stop', message: 'Hãy nhập trọng số: một số từ 0 trở lên; 1 là bình thường.' } });
  expect(new Set(numbers.map(({ alert }) => alert.message)).size).toBe(6);
});

test('it prints on A4 across, with the names and headings of the indicators on every page', async () => {
  await openSample('ke-hoach-2023-6-thang.xlsx');
  expect((await updateWorkbook({})).ok).toBe(true);
  const { linesHeader } = await layoutOf();
  await Excel.run(async (context) => {
    const page = context.workbook.worksheets.getItem('Cấu hình').pageLayout;
    page.load('orientation,paperSize,zoom');
    const rows = page.getPrintTitleRowsOrNullObject().load('rowIndex,rowCount');
    const columns = page.getPrintTitleColumnsOrNullObject().load('columnIndex,columnCount');
    await context.sync();
    expect([page.orientation, page.paperSize, page.zoom.verticalFitToPages ?? null]).toEqual(['Landscape', 'A4', null]);
    expect([rows.rowIndex, rows.rowCount, columns.columnIndex, columns.columnCount]).toEqual([linesHeader, 1, 0, 2]);
  });
});
