import { readSample, type SampleTable } from './read-sample';

const figureColumns = ['D', 'E', 'F', 'G', 'H'] as const;
type FigureColumn = (typeof figureColumns)[number];

/** Half a unit in the last printed place: what rounding alone may hide. */
function slack(table: SampleTable, address: string): number {
  const decimals = /\.(0+)/.exec(table.sheet.getCell(address).numFmt)?.[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals;
}

describe.each(['ke-hoach-2023.xlsx', 'ke-hoach-2023-6-thang.xlsx'])('the figures of %s', (fileName) => {
  let table: SampleTable;
  beforeAll(async () => {
    table = await readSample(fileName);
  });

  /** The figure, or null where the row is blank. */
  const figure = (path: string, column: FigureColumn): number | null => {
    const value = table.at(`${column}${table.rowOf(path)}`);
    return typeof value === 'number' ? value : null;
  };
  /** The figure of a row that must have one. */
  const known = (path: string, column: FigureColumn): number => {
    const value = figure(path, column);
    if (value === null) throw new Error(`${path} is blank in column ${column}`);
    return value;
  };
  const slackOf = (path: string, column: FigureColumn): number => slack(table, `${column}${table.rowOf(path)}`);

  test.each(['Lúa nước', 'Ngô', 'Sắn', 'Rau các loại', 'Đậu các loại', 'Gừng sẻ'])('area × yield ÷ 10 is the output: %s', (crop) => {
    const harvested = `${crop}/Trong đó: đã thu hoạch`;
    const hasHarvested = table.rows.some(({ path }) => path === harvested);
    let checked = 0;
    for (const column of figureColumns) {
      const areaPath = hasHarvested && figure(harvested, column) !== null ? harvested : `${crop}/Diện tích`;
      const area = figure(areaPath, column);
      const yieldPerHectare = figure(`${crop}/Năng suất`, column);
      const output = figure(`${crop}/Sản lượng`, column);
      if (area === null || yieldPerHectare === null || output === null) continue;
      checked++;
      const tolerance = (slackOf(areaPath, column) * yieldPerHectare + slackOf(`${crop}/Năng suất`, column) * area) / 10 + slackOf(`${crop}/Sản lượng`, column);
      expect(Math.abs((area * yieldPerHectare) / 10 - output)).toBeLessThanOrEqual(tolerance);
      expect(area).toBeLessThanOrEqual(known(`${crop}/Diện tích`, column));
    }
    expect(checked).toBeGreaterThanOrEqual(2);
  });

  test.each(figureColumns)('totals are the sums of their parts in column %s', (column) => {
    const sums: readonly (readonly [string, readonly string[]])[] = [
      ['Tổng sản lượng lương thực có hạt cả năm', ['Lúa nước/Sản lượng', 'Ngô/Sản lượng']],
      ['Trồng mới rừng sản xuất', ['Trồng gỗ nguyên liệu', 'Rừng gỗ lớn']],
    ];
    for (const [total, parts] of sums) {
      const stated = figure(total, column);
      if (stated !== null) expect(parts.reduce((sum, part) => sum + known(part, column), 0)).toBe(stated);
    }
  });

  test('ratios follow from their counts in every column that has them', () => {
    const perHead = 'Bình quân lương thực đầu người';
    const crossbred = 'Đàn bò/Tỷ lệ bò lai';
    for (const column of figureColumns) {
      if (figure(crossbred, column) !== null) {
        const share = (100 * known('Đàn bò/Trong đó: bò lai', column)) / known('Đàn bò', column);
        expect(Math.abs(share - known(crossbred, column))).toBeLessThanOrEqual(slackOf(crossbred, column));
      }
      if (figure(perHead, column) !== null) {
        const kilograms = (1000 * known('Tổng sản lượng lương thực có hạt cả năm', column)) / known('Dân số trung bình', column);
        expect(Math.abs(kilograms - known(perHead, column))).toBeLessThanOrEqual(slackOf(perHead, column));
      }
    }
    expect([known(crossbred, 'E'), known(perHead, 'E')]).toEqual([8.4, 66.9]);
  });

  test('household shares are whole numbers of the 1 244 households, and the changes lead from last year to the target', () => {
    const households = known('Tổng số hộ', 'E');
    const count = (path: string, column: FigureColumn): number => {
      const share = known(path, column);
      const whole = Math.round((share * households) / 100);
      expect(Math.abs((100 * whole) / households - share)).toBeLessThanOrEqual(0.005);
      return whole;
    };
    expect(count('Tỷ lệ hộ nghèo (giảm còn)', 'D') - known('Số hộ nghèo giảm', 'E')).toBe(count('Tỷ lệ hộ nghèo (giảm còn)', 'E'));
    expect(count('Tỷ lệ hộ cận nghèo', 'D') + known('Số hộ cận nghèo tăng', 'E')).toBe(count('Tỷ lệ hộ cận nghèo', 'E'));
    expect([count('Tỷ lệ hộ gia đình đạt chuẩn văn hóa', 'D'), count('Tỷ lệ hộ gia đình đạt chuẩn văn hóa', 'E')]).toEqual([804, 826]);
    expect(count('Tỷ lệ hộ sử dụng điện', 'D')).toBe(1234);
  });

  test('the budget is balanced in the plan and never spends more than came in', () => {
    expect(known('Tổng chi ngân sách', 'E')).toBe(known('Tổng thu ngân sách cả năm', 'E'));
    for (const column of figureColumns) {
      const spent = figure('Tổng chi ngân sách', column);
      if (spent !== null) expect(spent).toBeLessThanOrEqual(known('Tổng thu ngân sách cả năm', column));
    }
  });

  test('a half-year never exceeds its year, nor June its half-year, where results add up over the year', () => {
    for (const { row, path } of table.rows) {
      const [year, june, half, lastHalf] = (['D', 'F', 'G', 'H'] as const).map((column) => table.at(`${column}${row}`));
      const addsUp = ['tấn', 'đồng', 'người', 'gốc'].includes(String(table.at(`C${row}`))) && path !== 'Dân số trung bình';
      if (!addsUp) continue;
      if (typeof june === 'number') expect(june).toBeLessThanOrEqual(Number(half));
      if (typeof lastHalf === 'number') expect(lastHalf).toBeLessThanOrEqual(Number(year));
    }
  });
});
