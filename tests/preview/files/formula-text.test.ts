import fc from 'fast-check';
import { cellName, parseCell, parseRange, rangeName } from '../../../src/preview/files/cells/cell-reference';
import { formulaFromFile, formulaToFile, movedFormula, quotedSheetName, renamedSheetFormula } from '../../../src/preview/files/cells/formula-text';

describe('a shared formula, moved', () => {
  it.each([
    ['A1+$A1+A$1+$A$1', 2, 1, 'B3+$A3+B$1+$A$1'],
    ["'KH 2023'!A1*Sheet1!B2", 1, 0, "'KH 2023'!A2*Sheet1!B3"],
    ['"A1"&A1', 1, 0, '"A1"&A2'],
    ["'Q1 A1'!A1", 1, 0, "'Q1 A1'!A2"],
    ['LOG10(A1)+Thuế_A1+A1B', 1, 0, 'LOG10(A2)+Thuế_A1+A1B'],
    ['SUM(A:A)+SUM(1:1)+SUM($B:C)', 1, 1, 'SUM(B:B)+SUM(2:2)+SUM($B:D)'],
    ['Bảng1[[#This Row],[A1]]+A1', 1, 0, 'Bảng1[[#This Row],[A1]]+A2'],
    ['IF(A1>1E5,1.5,"a""A1")', 1, 0, 'IF(A2>1E5,1.5,"a""A1")'],
  ])('%s, %d down and %d to the right, is %s', (formula, rows, columns, expected) => {
    expect(movedFormula(formula, rows, columns)).toBe(expected);
  });

  it('comes back where it was', () => {
    const reference = fc.tuple(fc.constantFrom('', '$'), fc.integer({ min: 0, max: 500 }), fc.constantFrom('', '$'), fc.integer({ min: 0, max: 5000 })).map(([a, column, b, row]) => {
      const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cellName(row, column)) ?? [];
      return `${a}${letters}${b}${digits}`;
    });
    fc.assert(
      fc.property(fc.array(reference, { minLength: 1, maxLength: 5 }), fc.nat(3000), fc.nat(300), (references, rows, columns) => {
        const formula = `SUM(${references.join(',')})&"${references.join()}"`;
        expect(movedFormula(movedFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
    );
  });
});

describe('a sheet that gets another name', () => {
  it.each([
    ['Sheet1!A1+A1', 'Sheet1', 'KH 2023', "'KH 2023'!A1+A1"],
    ["SUM('KH 2023'!A1:B2)&\"'KH 2023'!A1\"", 'KH 2023', 'Plan', 'SUM(Plan!A1:B2)&"\'KH 2023\'!A1"'],
    ["'It''s'!A1", "It's", "Bob's", "'Bob''s'!A1"],
    ['[1]Sheet1!A1+Sheet1!A1', 'Sheet1', 'X_1', '[1]Sheet1!A1+X_1!A1'],
    ['sheet1!$A$1', 'Sheet1', 'A1', "'A1'!$A$1"],
  ])('%s: %s becomes %s', (formula, from, to, expected) => {
    expect(renamedSheetFormula(formula, from, to)).toBe(expected);
  });

  it('leaves #REF! behind where it is gone', () => {
    expect(renamedSheetFormula("SUM('Cũ'!$A$1:$B$2)+Khác!A1+'Cũ'!A:B", 'Cũ', null)).toBe('SUM(#REF!)+Khác!A1+#REF!');
  });

  it('is put into quotes unless it is a plain word', () => {
    expect(['Plan', 'KH 2023', 'A1', 'R1C1', "Bob's", 'Cấu_hình'].map(quotedSheetName)).toEqual(['Plan', "'KH 2023'", "'A1'", "'R1C1'", "'Bob''s'", 'Cấu_hình']);
  });
});

it('marks newer functions for the file, and only functions', () => {
  const typed = '=IFS(A1="IFS(",XLOOKUP(A1,B:B,C:C),TRUE,FILTER(A:A,B:B))&SUM(MAXIFS_1)';
  const stored = '_xlfn.IFS(A1="IFS(",_xlfn.XLOOKUP(A1,B:B,C:C),TRUE,_xlfn._xlws.FILTER(A:A,B:B))&SUM(MAXIFS_1)';
  expect(formulaToFile(typed)).toBe(stored);
  expect(formulaFromFile(stored)).toBe(typed);
});

it('reads and writes references alike', () => {
  fc.assert(
    fc.property(fc.nat(1048575), fc.nat(16383), fc.nat(1048575), fc.nat(16383), (row, column, otherRow, otherColumn) => {
      expect(parseCell(cellName(row, column))).toEqual({ row, column });
      const range = { startRow: Math.min(row, otherRow), startColumn: Math.min(column, otherColumn), endRow: Math.max(row, otherRow), endColumn: Math.max(column, otherColumn) };
      expect(parseRange(rangeName(range))).toEqual(range);
    }),
  );
  expect([parseCell('A0'), parseCell('XFE1'), parseCell('A1048577'), parseRange('Lúa')]).toEqual([null, null, null, null]);
});
