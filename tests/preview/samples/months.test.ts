import { isMonth, type ColumnId } from '../../../src/preview/samples/sample-row';
import { firstHalf, letterOf, twelveMonths } from '../../../src/preview/samples/sample-sheet';
import { readSample, type SampleTable } from './read-sample';

/** Units of levels, of which the last month's is the half-year's. */
const LEVELS = ['con', '%', 'hộ', 'tiêu chí', 'kg/người/năm'];

describe('the sample with a result for each month', () => {
  let months: SampleTable;
  let half: SampleTable;
  const letters = twelveMonths.columns.filter(isMonth).map((id) => letterOf(id, twelveMonths.columns));
  beforeAll(async () => {
    months = await readSample(twelveMonths.fileName);
    half = await readSample(firstHalf.fileName);
  });

  const resultsOf = (row: number): readonly number[] => letters.map((letter) => months.at(`${letter}${row}`)).filter((value) => typeof value === 'number');

  test('tells the same as the half-year: months add up to it, levels end on it', () => {
    let checked = 0;
    for (const { row, path } of half.rows) {
      const whole = half.at(`${letterOf('firstHalf')}${row}`);
      const results = resultsOf(row);
      if (typeof whole !== 'number') {
        expect(results).toEqual([]);
        continue;
      }
      checked += 1;
      const isTraining = path.startsWith('Giáo dục quốc phòng');
      const isLevel = (LEVELS.includes(String(half.at(`C${row}`))) && !isTraining) || path.endsWith('Tổng số hộ') || path.endsWith('Dân số trung bình');
      const isYield = path.endsWith('Năng suất');
      if (isYield) expect(results.every((value) => Math.abs(value - whole) < 0.5)).toBe(true);
      else expect(isLevel ? results.at(-1) : results.reduce((sum, value) => sum + value, 0)).toBeCloseTo(whole, 6);
    }
    expect(checked).toBeGreaterThan(35);
  });

  test('is blank from July on, and otherwise the same plan', () => {
    for (const { row } of half.rows) {
      expect(letters.slice(6).map((letter) => months.at(`${letter}${row}`))).toEqual(Array.from({ length: 6 }, () => null));
      for (const id of ['stt', 'name', 'unit', 'prevYear', 'plan', 'lastYearFirstHalf'] satisfies ColumnId[]) {
        expect(months.at(`${letterOf(id, twelveMonths.columns)}${row}`)).toBe(half.at(`${letterOf(id)}${row}`));
      }
    }
  });

  test('June is the June of the half-year, area × yield is the output in every month that has all three', () => {
    const june = letters[5] ?? '';
    for (const { row, path } of half.rows) {
      const value = half.at(`${letterOf('june')}${row}`);
      if (value !== null) expect([path, months.at(`${june}${row}`)]).toEqual([path, value]);
    }
    const [area, perHectare, output] = ['Diện tích', 'Năng suất', 'Sản lượng'].map((name) => months.rowOf(`Rau các loại/${name}`));
    for (const letter of letters.slice(0, 6)) {
      const at = (row: number | undefined): number => Number(months.at(`${letter}${row ?? 0}`));
      expect(Math.abs((at(area) * at(perHectare)) / 10 - at(output))).toBeLessThanOrEqual(0.5 + 0.05 * 12);
    }
  });
});
