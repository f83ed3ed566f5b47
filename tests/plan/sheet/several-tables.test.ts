import type { CellValue } from '../../../src/plan/model';
import { readPlan } from '../../../src/plan/sheet/read-plan';
import { sheetOf, workbookOf, type SheetOptions } from './sheets';

type Rows = readonly (readonly CellValue[])[];

const HEADER: readonly CellValue[] = ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2023', 'Thực hiện 6 tháng 2023', 'Ghi chú'];
const rows = (first: number, count: number): Rows => Array.from({ length: count }, (_, index): CellValue[] => [first + index, `Chỉ tiêu số ${first + index}`, 'ha', 100 + index, 50 + index]);

function read(sheets: readonly (readonly [string, Rows, SheetOptions?])[], activeSheet?: string) {
  const workbook = workbookOf(...sheets.map(([name, cells, options]) => sheetOf(cells, { ...options, name })));
  const reading = readPlan({ ...workbook, activeSheet: activeSheet ?? workbook.activeSheet });
  if (!reading.ok) throw new Error(reading.refusal.reason);
  return reading.plan;
}

describe('a header that comes again', () => {
  it.each([
    ['as it was', HEADER],
    ['with a remark in its first row', ['STT', 'Chỉ tiêu (Tiếp theo)', ...HEADER.slice(2)]],
    ['without its last column', HEADER.slice(0, 5)],
  ])('%s goes on with the table', (_, again) => {
    const plan = read([['KH', [['BIỂU CHỈ TIÊU NĂM 2023'], HEADER, ...rows(1, 4), ['BIỂU CHỈ TIÊU NĂM 2023 (Tiếp theo)'], again, ...rows(5, 3)]]]);
    expect(plan.indicators).toHaveLength(7);
    expect(plan.layout.dataRows).toEqual([2, 10]);
    expect(plan.chosenAmong[0]?.facts?.tables).toBe(1);
  });

  it('with other columns begins another table; the one with targets is the plan', () => {
    const plan = read([['KH', [['STT', 'Đơn vị', 'Số hộ', 'Số người'], [1, 'Thôn Một', 20, 80], [2, 'Thôn Hai', 25, 90], [], HEADER, ...rows(1, 4)]]]);
    expect(plan.layout.headerRows).toEqual([4, 4]);
    expect(plan.indicators).toHaveLength(4);
    expect(plan.chosenAmong[0]?.facts).toMatchObject({ tables: 2, targets: 4, results: 4 });
  });
});

describe('a second table in words that no heading is known by', () => {
  it('begins under its own title, and its rows are not those of the first', () => {
    const first: Rows = [['33. Một số chỉ tiêu lao động'], [], [null, 'Quý IV năm 2023', 'Quý I năm 2024'], ['Lực lượng lao động', 52.5, 52.4], ['Lao động có việc làm', 51.5, 51.3]];
    const second: Rows = [[], [], ['34. Tỷ lệ thất nghiệp'], [], [null, null, null, '%'], [null, 'Chung', 'Thành thị', 'Nông thôn'], ['Trong độ tuổi', 2.2, 2.6, 1.9]];
    const reading = readPlan(workbookOf(sheetOf([...first, ...second], { name: 'KH' })), { sheet: 'KH' });
    expect(reading.ok && reading.plan.indicators.map(({ name }) => name)).toEqual(['Lực lượng lao động', 'Lao động có việc làm']);
    expect(reading.ok && reading.plan.chosenAmong[0]?.facts?.tables).toBe(2);
  });
});

describe('the choice among sheets', () => {
  const month = (number: number): Rows => [[`TÌNH HÌNH THỰC HIỆN CHỈ TIÊU THÁNG ${number} NĂM 2023`], ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm', 'Lũy kế từ đầu năm'], ...rows(1, 4)];

  it('takes the latest of sheets that are alike', () => {
    expect(read([['T4', month(4)], ['T5', month(5)], ['T3', month(3)]]).sheet).toBe('T5');
  });

  it('takes the one in sight where nothing else tells them apart', () => {
    const alike: Rows = [HEADER, ...rows(1, 4)];
    expect(read([['A', alike], ['B', alike]], 'B').sheet).toBe('B');
    expect(read([['A', alike], ['B', alike]], 'C').sheet).toBe('A');
  });

  it('prefers a sheet that can be judged to a longer one that cannot', () => {
    const list: Rows = [['STT', 'Chỉ tiêu', 'ĐVT'], ...Array.from({ length: 80 }, (_, index): CellValue[] => [index + 1, `Chỉ tiêu ${index}`, 'ha'])];
    expect(read([['Danh mục', list], ['KH', [HEADER, ...rows(1, 4)]]], 'Danh mục').sheet).toBe('KH');
  });

  it('says of each sheet what it rests on', () => {
    const plan = read([['KH', [HEADER, ...rows(1, 4)]], ['Cũ', [HEADER, ...rows(1, 3)], { visibility: 'hidden' }], ['Ghi chú', [['Không có bảng']]]]);
    expect(plan.chosenAmong).toMatchObject([
      { sheet: 'KH', chosen: true, indicators: 4, missingRoles: [], facts: { visibility: 'visible', tables: 1, targets: 4, results: 4, period: '2023-H1' } },
      { sheet: 'Cũ', chosen: false, indicators: 3, facts: { visibility: 'hidden', tables: 1 } },
      { sheet: 'Ghi chú', chosen: false, indicators: 0, facts: { tables: 0, roles: [] } },
    ]);
    expect(plan.chosenAmong[0]?.facts?.roles).toEqual(['stt', 'name', 'unit', 'plan', 'actualCum', 'note']);
  });
});

describe('values far away from the table', () => {
  it('do not belong to its data, nor do columns swollen by formats', () => {
    const swollen = [HEADER, ...rows(1, 4)].map((row): CellValue[] => [...row, ...Array.from({ length: 240 }, () => null)]);
    const empty: CellValue[][] = Array.from({ length: 3000 }, () => []);
    const plan = read([['KH', [...swollen, ...empty, [null, null, null, 7]]]]);
    expect(plan.layout.dataRows).toEqual([1, 4]);
    expect(plan.indicators).toHaveLength(4);
  });

  it('keep out a word with a figure far below', () => {
    const empty: CellValue[][] = Array.from({ length: 3000 }, () => []);
    const plan = read([['KH', [HEADER, ...rows(1, 4), ...empty, [null, 'x', null, 7]]]]);
    expect(plan.layout.dataRows).toEqual([1, 4]);
  });
});
