import fc from 'fast-check';
import { closeExcel, openExcel } from '../excel-session';

afterEach(closeExcel);

/** What a cell holds after something was written to it: value, formula, type and number format. */
async function written(input: unknown, before: { readonly format?: string; readonly value?: string | number } = {}) {
  const excel = await openExcel([[before.value ?? null]]);
  return excel.run(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    if (before.format !== undefined) cell.numberFormat = [[before.format]];
    cell.values = [[input]];
    cell.load('values,formulas,valueTypes,numberFormat');
    await context.sync();
    const [[value]] = cell.values as [[unknown]];
    const [[formula]] = cell.formulas as [[unknown]];
    const [[type]] = cell.valueTypes as [[unknown]];
    const [[format]] = cell.numberFormat as [[unknown]];
    return { value, formula, type, format };
  });
}

// Reference of Excel.Range.values: "The data returned could be a string, number, or boolean"; Office docs "Work with values":
// what is written behaves as if it were typed.
describe('written strings behave as typed', () => {
  test.each([
    ['15%', 0.15, '0%'],
    ['00123', 123, 'General'],
    ['1,234', 1234, '#,##0'],
    ['6/30/2023', 45107, 'm/d/yyyy'],
    ['2018-12-31', 43465, 'm/d/yyyy'], // office-js issue 229
    ['10:30', 0.4375, 'h:mm'],
    ['1 1/2', 1.5, '# ?/?'],
    ['-5', -5, 'General'],
  ])('%s becomes %d', async (text, value, format) => {
    expect(await written(text)).toEqual({ value, formula: value, type: 'Double', format });
  });

  test('1/2 becomes the second of January of this year', async () => {
    const { value, format } = await written('1/2');
    const serial = (Date.UTC(new Date().getFullYear(), 0, 2) - Date.UTC(1899, 11, 30)) / 86_400_000;
    expect({ value, format }).toEqual({ value: serial, format: 'd-mmm' });
  });

  test('TRUE becomes a logical value', async () => {
    expect(await written('TRUE')).toMatchObject({ value: true, type: 'Boolean' });
  });

  test('what is no number stays text', async () => {
    expect(await written('12 tạ/ha')).toMatchObject({ value: '12 tạ/ha', type: 'String' });
    expect(await written('30/6/2023')).toMatchObject({ value: '30/6/2023', type: 'String' });
  });

  test('an apostrophe keeps text and is not part of it', async () => {
    expect(await written("'00123")).toEqual({ value: '00123', formula: '00123', type: 'String', format: 'General' });
    expect(await written("'=1+1")).toMatchObject({ value: '=1+1', type: 'String' });
  });

  test('a text cell (@) keeps what is written as text, formulas and numbers too', async () => {
    expect(await written('00123', { format: '@' })).toMatchObject({ value: '00123', type: 'String', format: '@' });
    expect(await written('=1+1', { format: '@' })).toMatchObject({ value: '=1+1', type: 'String' });
    expect(await written(5, { format: '@' })).toMatchObject({ value: '5', type: 'String' });
  });

  test('a format of the cell stays when something is typed that has a format of its own', async () => {
    expect(await written('15%', { format: '0.00' })).toMatchObject({ value: 0.15, format: '0.00' });
  });

  test('numbers written as numbers come back the same', async () => {
    const excel = await openExcel();
    await fc.assert(
      fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), async (number) => {
        const value = await excel.run(async (sheet, context) => {
          const cell = sheet.getRange('A1');
          cell.values = [[number]];
          cell.load('values');
          await context.sync();
          return (cell.values as number[][])[0]?.[0];
        });
        expect(value).toBe(number === 0 ? 0 : number);
      }),
      { numRuns: 10 },
    );
  });
});

// learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values.
describe('arrays', () => {
  test('null leaves a cell alone, an empty string clears it', async () => {
    const excel = await openExcel([[1, 2, 3]]);
    const values = await excel.run(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[null, '', 9]];
      range.load('values,valueTypes');
      await context.sync();
      return { values: range.values as unknown, types: range.valueTypes };
    });
    expect(values).toEqual({ values: [[1, '', 9]], types: [['Double', 'Empty', 'Double']] });
  });

  test('one value fills the range', async () => {
    const excel = await openExcel();
    const values = await excel.run(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      (range as { values: unknown }).values = 7;
      range.load('values');
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test('null alone is no value, and an empty number format sets it back', async () => {
    const excel = await openExcel([[0.5]]);
    const error = await excel.failure((sheet) => {
      (sheet.getRange('A1') as { values: unknown }).values = null;
    });
    expect(error.code).toBe('InvalidArgument');
    const formats = await excel.run(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['0%']];
      cell.numberFormat = [['']];
      cell.load('numberFormat');
      await context.sync();
      return cell.numberFormat as unknown;
    });
    expect(formats).toEqual([['General']]);
  });

  test('an array of another shape is refused, and nothing of it is written', async () => {
    const excel = await openExcel([[1, 2]]);
    const error = await excel.failure((sheet) => {
      sheet.getRange('A1:B1').values = [[5]];
    });
    expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values' } });
    expect(excel.workbook.sheets[0]?.cell(0, 0).value).toBe(1);
  });

  test('more cells than the client sends at once arrive whole', async () => {
    const excel = await openExcel();
    const input = Array.from({ length: 400 }, (_, row) => Array.from({ length: 5 }, (__, column) => row * 10 + column));
    const values = await excel.run(async (sheet, context) => {
      sheet.getRange('A1:E400').values = input;
      const range = sheet.getUsedRange(true);
      range.load('values');
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toEqual(input);
  });
});

describe('formulas', () => {
  test('are written and told in English with their results', async () => {
    const excel = await openExcel([[10], [20]]);
    const told = await excel.run(async (sheet, context) => {
      const range = sheet.getRange('B1:B3');
      range.formulas = [['=SUM(A1:A2)'], ['=IF(A1>5,"có","không")'], ['=1/0']];
      range.load('values,formulas,valueTypes');
      await context.sync();
      return { values: range.values as unknown, formulas: range.formulas as unknown, types: range.valueTypes };
    });
    expect(told).toEqual({
      values: [[30], ['có'], ['#DIV/0!']],
      formulas: [['=SUM(A1:A2)'], ['=IF(A1>5,"có","không")'], ['=1/0']],
      types: [['Double'], ['String'], ['Error']],
    });
  });

  test('show new results in the batch that changed what they refer to', async () => {
    const excel = await openExcel([[10, '=A1*2']]);
    const value = await excel.run(async (sheet, context) => {
      sheet.getRange('A1').values = [[21]];
      const result = sheet.getRange('B1');
      result.load('values');
      await context.sync();
      return result.values as unknown;
    });
    expect(value).toEqual([[42]]);
  });
});

// Office docs, "Read or write to an unbounded range": cell-level properties are null and cannot be set.
describe('whole columns', () => {
  test('tell their address and size, but not what cells hold', async () => {
    const excel = await openExcel([[1]]);
    const told = await excel.run(async (sheet, context) => {
      const range = sheet.getRange('B:D');
      range.load('address,values,cellCount,columnCount');
      await context.sync();
      return { address: range.address, values: range.values as unknown, cellCount: range.cellCount, columnCount: range.columnCount };
    });
    expect(told).toEqual({ address: "'KH 2023'!B:D", values: null, cellCount: 3_145_728, columnCount: 3 });
  });

  test('take no values', async () => {
    const excel = await openExcel();
    const error = await excel.failure((sheet) => {
      (sheet.getRange('A:A') as { values: unknown }).values = 1;
    });
    expect(error.code).toBe('InvalidArgument');
  });
});
