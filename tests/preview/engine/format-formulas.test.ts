import { cellsToCalculate, samenessOf } from '../../../src/preview/engine/format-formulas';

describe('where the formula of a conditional format says the same', () => {
  test.each([
    ['=AND($K3="Chậm",N("Chỉ Tiêu")=0)', { inRows: false, inColumns: true }],
    ['=$K$3=1', { inRows: true, inColumns: true }],
    ['=K$3=1', { inRows: true, inColumns: false }],
    ['=K3>$E3', { inRows: false, inColumns: false }],
    ["='Cấu hình'!$C$5>TODAY()", { inRows: true, inColumns: true }],
    ['=COUNTIF($A:$A,$A3)>1', { inRows: false, inColumns: true }],
    ['=SUM($A$1:A3)>10', { inRows: false, inColumns: false }],
    ['=MOD(ROW(),2)=0', { inRows: false, inColumns: false }],
    ['=$K3="Chậm A1"', { inRows: false, inColumns: true }],
    ['=NguongCham>$K3', { inRows: false, inColumns: false }],
  ])('%s', (formula, expected) => {
    expect(samenessOf(formula)).toEqual(expected);
  });
});

test('it is calculated in the first column only, each row once', () => {
  const ranges = [
    { startRow: 10, endRow: 20, startColumn: 3, endColumn: 5 },
    { startRow: 2, endRow: 8, startColumn: 1, endColumn: 9 },
    { startRow: 2, endRow: 8, startColumn: 12, endColumn: 14 },
  ];
  expect(cellsToCalculate(ranges, { inRows: false, inColumns: true })).toEqual([
    { startRow: 10, endRow: 20, startColumn: 1, endColumn: 1 },
    { startRow: 2, endRow: 8, startColumn: 1, endColumn: 1 },
  ]);
  expect(cellsToCalculate(ranges, { inRows: false, inColumns: false })).toEqual(ranges);
});
