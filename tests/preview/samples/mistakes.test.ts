import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { mistakes, repeatedRow, rightPercentages } from '../../../src/preview/samples/mistakes';
import { columnIds } from '../../../src/preview/samples/sample-row';
import { addressOf, firstHalfWithMistakes, letterOf, samples } from '../../../src/preview/samples/sample-sheet';
import { sampleWorkbook } from '../../../src/preview/samples/sample-workbook';
import { readSample, samplesFolder, type SampleTable } from './read-sample';

const mistaken = firstHalfWithMistakes.rows;

describe('the sample with mistakes', () => {
  let right: SampleTable;
  let wrong: SampleTable;
  beforeAll(async () => {
    right = await readSample('ke-hoach-2023-6-thang.xlsx');
    wrong = await readSample('ke-hoach-2023-6-thang-co-sai-sot.xlsx');
  });

  test('differs from the consistent one exactly in the cells that are listed, and in the repeated row', () => {
    const repeatedNumber = Number(addressOf(mistaken, repeatedRow.row.key, 'name').slice(1));
    const different: string[] = [];
    for (const { row } of wrong.rows) {
      if (row === repeatedNumber) continue;
      const sameRow = row > repeatedNumber ? row - 1 : row;
      for (const column of columnIds.map((id) => letterOf(id))) {
        if (wrong.at(`${column}${row}`) !== right.at(`${column}${sameRow}`)) different.push(`${column}${row}`);
      }
    }
    const listed = [...mistakes.filter(({ row }) => row !== repeatedRow.row.key), ...rightPercentages.map(({ row }) => ({ row, column: 'percent' as const }))];
    expect(different.sort()).toEqual(listed.map(({ row, column }) => addressOf(mistaken, row, column)).sort());
    expect(wrong.rows).toHaveLength(right.rows.length + 1);
  });

  test('repeats one indicator under the same name and unit with another result', () => {
    const found = wrong.rows.filter(({ path: own }) => own === repeatedRow.row.name).map(({ row }) => [wrong.at(`C${row}`), wrong.at(`E${row}`), wrong.at(`G${row}`)]);
    expect(found).toEqual([['người', 100, 38], ['người', 100, 45]]);
  });

  test('makes each rule of the list find exactly one cell', () => {
    const rules = mistakes.map(({ rule }) => rule);
    expect(new Set(rules).size).toBe(rules.length);
    expect(new Set(mistakes.map(({ row, column }) => addressOf(mistaken, row, column))).size).toBe(mistakes.length);
    expect(rules.length).toBeGreaterThanOrEqual(12);
  });

  test('shows an error value whose divisor is blank', () => {
    const cell = wrong.sheet.getCell(addressOf(mistaken, 'KT02', 'firstHalf'));
    const divisor = /\/([A-Z]+\d+)$/.exec(cell.formula)?.[1] ?? '';
    expect(divisor).toBe(`F${wrong.rowOf('Dân số trung bình')}`);
    expect(wrong.at(divisor)).toBeNull();
  });

  test('types percentages that are right except one', () => {
    for (const { row, written } of rightPercentages) {
      const number = addressOf(mistaken, row, 'percent').slice(1);
      expect(Math.abs((100 * Number(wrong.at(`G${number}`))) / Number(wrong.at(`E${number}`)) - written)).toBeLessThanOrEqual(0.05);
    }
  });
});

test.each(samples.map((sample) => [sample.fileName, sample] as const))('%s in the repository is what `npm run samples` writes', async (fileName, sample) => {
  const committed = await readFile(path.join(samplesFolder, fileName));
  expect(Buffer.compare(committed, await sampleWorkbook(sample))).toBe(0);
});
