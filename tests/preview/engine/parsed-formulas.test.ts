import { openNodeWorkbook } from '../../../src/preview/engine/node-workbook';

test('two formulas with the same hash are calculated each for itself', async () => {
  const areaTimesYield = '=IFERROR(ROUND(I94*A40/10,1)-SUM(G33,B76,G77,J38),"Chưa chấm được")';
  const otherCells = '=IFERROR(ROUND(B59*B71/10,1)-SUM(H30,G14,C46,D38),"Chưa chấm được")';
  const workbook = await openNodeWorkbook({
    id: 'book',
    sheetOrder: ['s1'],
    sheets: { s1: { id: 's1', name: 'KH 2023', rowCount: 100, columnCount: 20, cellData: { 93: { 8: { v: 55 } }, 39: { 0: { v: 39.1 } }, 0: { 0: { f: areaTimesYield }, 1: { f: otherCells } } } } },
  });
  const [sheet] = workbook.sheets;
  expect([sheet?.cell(0, 0).value, sheet?.cell(0, 1).value]).toEqual([215.1, 0]);
  workbook.dispose();
});
