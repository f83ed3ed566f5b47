import type { CellValue, Plan } from '../../../src/plan/model';
import { readPlan } from '../../../src/plan/sheet/read-plan';
import { sheetOf, workbookOf, type SheetOptions } from './sheets';

type Rows = readonly (readonly CellValue[])[];

function planOf(rows: Rows, options: SheetOptions = {}): Plan {
  const reading = readPlan(workbookOf(sheetOf(rows, { name: 'B', ...options })), { sheet: 'B' });
  if (!reading.ok) throw new Error(reading.refusal.reason);
  return reading.plan;
}

/** 1-based header and data rows, and the columns as `role@period`. */
function layoutOf(rows: Rows, options: SheetOptions = {}) {
  const { layout } = planOf(rows, options);
  const oneBased = (pair: readonly [number, number]) => pair.map((row) => row + 1);
  return {
    header: oneBased(layout.headerRows),
    data: oneBased(layout.dataRows),
    columns: layout.columns.map(({ role, period }) => (period === null ? role : `${role}@${period}`)),
  };
}

const NAMES = ['Lúa', 'Ngô', 'Khoai', 'Sắn'];
const figures = (count: number): Rows => NAMES.map((name, row) => [name, ...Array.from({ length: count }, (_, column) => 100.5 + row * 10 + column)]);
const title: Rows = [['5. Một số sản phẩm'], [], []];

describe('a header', () => {
  it('of ten rows with a word or two in each is read whole', () => {
    const words = [
      ['Chỉ số', 'Chỉ số'], ['tiêu thụ', 'tiêu thụ'], ['tháng 7', '7 tháng'], ['năm 2016', 'năm 2016'], ['so với', 'so với'], ['cùng', 'cùng'], ['kỳ', 'kỳ'], ['năm', 'năm'], ['trước', 'trước'], ['(%)', '(%)'],
    ];
    const rows: Rows = [...title, ...words.map((pair): CellValue[] => [null, ...pair]), [], ...figures(2)];
    expect(layoutOf(rows)).toEqual({ header: [4, 13], data: [15, 18], columns: ['name', 'pctYoY@2016-07', 'pctYoY@2016-7M'] });
  });

  it('may hold a day alone in one of its rows', () => {
    const words = [['Chỉ số sử dụng', 'Chỉ số sử dụng'], ['lao động thời điểm', 'lao động thời điểm'], ['01/6/2015', '01/6/2015'], ['so với', 'so với'], ['cùng thời điểm', 'cùng thời điểm'], ['tháng trước', 'năm 2014']];
    const rows: Rows = [...title, ...words.map((pair): CellValue[] => [null, ...pair]), [], ...figures(2)];
    expect(layoutOf(rows)).toMatchObject({ header: [4, 9], data: [11, 14], columns: ['name', 'pctPrev', 'pctYoY'] });
  });

  it('goes on below merged headings that leave a row blank', () => {
    const rows: Rows = [
      ...title,
      [null, 'Ước tính tháng 6 năm 2015', null, 'Cộng dồn 6 tháng năm 2015'],
      [],
      [null, 'Lượng', 'Trị giá', 'Lượng', 'Trị giá'],
      [],
      ...figures(4),
    ];
    expect(layoutOf(rows, { merges: ['B4:C5', 'D4:E5'] })).toEqual({
      header: [4, 6],
      data: [8, 11],
      columns: ['name', 'actualPeriod@2015-06', 'actualPeriod@2015-06', 'actualCum@2015-H1', 'actualCum@2015-H1'],
    });
  });

  it('goes on after one blank row that nothing merged explains', () => {
    const rows: Rows = [...title, [null, 'Ước tính', null, 'Ước tính 6 tháng 2003'], [null, '6 tháng năm 2003', null, 'so với 6 tháng 2002 (%)'], [], [null, 'Trung ương', 'Địa phương', 'Trung ương', 'Địa phương'], [], ...figures(4)];
    expect(layoutOf(rows, { merges: ['B4:C4', 'D4:E4', 'B5:C5', 'D5:E5'] })).toMatchObject({ header: [4, 7], data: [9, 12], columns: ['name', 'actualCum@2003-H1', 'actualCum@2003-H1', 'pctYoY@2003-H1', 'pctYoY@2003-H1'] });
  });

  it('is read beside helper figures in hidden columns', () => {
    const rows: Rows = [...title, [null, 'Thực hiện tháng 2 năm 2018', 'Cộng dồn quý I năm 2018', 4.75], [null, null, null, 1.485], ...figures(3)];
    expect(layoutOf(rows, { hiddenColumns: [3] })).toMatchObject({ header: [4, 4], data: [6, 9] });
  });

  it('starts with groups over bare years', () => {
    const rows: Rows = [
      ...title,
      [null, 'Năm 2020', null, 'Năm 2021', null, 'Năm 2021 so với', null],
      [null, null, null, null, null, 'năm 2020 (%)', null],
      [null, 'Số', 'Vốn', 'Số', 'Vốn', 'Số', 'Vốn'],
      [null, 'DN', 'đăng ký', 'DN', 'đăng ký', 'DN', 'đăng ký'],
      [],
      ...figures(6),
    ];
    const merges = ['B4:C5', 'D4:E5', 'F4:G4', 'F5:G5'];
    expect(layoutOf(rows, { merges })).toEqual({
      header: [4, 7],
      data: [9, 12],
      columns: ['name', 'prevYear@2020', 'prevYear@2020', 'actualCum@2021', 'actualCum@2021', 'pctYoY@2021', 'pctYoY@2021'],
    });
  });

  it('of years typed as numbers is one', () => {
    const rows: Rows = [...title, [null, 2019, 2020, 'Ước tính năm 2021'], [], ...figures(3)];
    expect(layoutOf(rows)).toEqual({ header: [4, 4], data: [6, 9], columns: ['name', 'prevYear@2019', 'prevYear@2020', 'estimate@2021'] });
  });

  it('does not take in a line of several units above it', () => {
    const rows: Rows = [...title, [null, null, null, null, 'Nghìn tấn; Triệu USD'], [null, 'Ước tính', null, 'Cộng dồn'], [null, 'tháng 10', null, '10 tháng'], [null, 'năm 2023', null, 'năm 2023'], [null, 'Lượng', 'Trị giá', 'Lượng', 'Trị giá'], ...figures(4)];
    const { layout } = planOf(rows, { merges: ['B5:C5', 'D5:E5', 'B6:C6', 'D6:E6', 'B7:C7', 'D7:E7'] });
    expect(layout.headerRows).toEqual([4, 7]);
    expect(layout.commonUnit).toBe('Nghìn tấn; Triệu USD');
  });
});

describe('headings beside each other', () => {
  it('the first quarter beside its months is the result since January', () => {
    expect(layoutOf([['Chỉ tiêu', 'ĐVT', 'Thực hiện tháng 2 năm 2024', 'Ước tính tháng 3 năm 2024', 'Ước tính quý I năm 2024'], ...NAMES.map((name): CellValue[] => [name, 'tấn', 10, 12, 30])]).columns).toEqual([
      'name', 'unit', 'actualPrevPeriod@2024-02', 'actualPeriod@2024-03', 'actualCum@2024-Q1',
    ]);
  });

  it('shares of the whole are no results', () => {
    expect(layoutOf([...title, [null, 'Ước tính 6 tháng năm 2015', null, '6 tháng năm 2015 so với cùng kỳ năm 2014 (%)'], [null, 'Tổng mức (Tỷ đồng)', 'Cơ cấu (%)'], ...figures(3)], { merges: ['B4:C4', 'D4:D5'] }).columns).toEqual([
      'name', 'actualCum@2015-H1', 'other', 'pctYoY@2015-H1',
    ]);
  });

  it('a group "Tỷ lệ so sánh" leaves the comparison to the headings under it', () => {
    const rows: Rows = [...title, [null, 'Ước tính', 'Tỷ lệ so sánh (%)'], [null, 'tháng 1/2000', 'Tháng 1/2000 so với tháng 12/1999', 'Tháng 1/2000 so với tháng 1/1999'], ...figures(3)];
    expect(layoutOf(rows, { merges: ['C4:D4'] }).columns).toEqual(['name', 'actualPeriod@2000-01', 'pctPrev@2000-01', 'pctYoY@2000-01']);
  });

  it('a comparison over its periods gives each its own', () => {
    const rows: Rows = [...title, [null, 'So với cùng kỳ năm trước:'], [null, 'Thực hiện', 'Ước tính'], [null, 'quý III', 'quý IV'], [null, 'năm 2021', 'năm 2021'], ...figures(2)];
    expect(layoutOf(rows, { merges: ['B4:C4'] }).columns).toEqual(['name', 'pctYoY@2021-Q3', 'pctYoY@2021-Q4']);
  });

  it('the year of constant prices is not the year of the plan', () => {
    const plan = planOf([['2. Tổng sản phẩm theo giá so sánh 2010'], [], [null, 'Sơ bộ quý III năm 2021', 'Ước tính quý IV năm 2021'], ...figures(2)]);
    expect(plan.year).toBe(2021);
  });

  it('"năm N" and "năm N-1" are this year and the last', () => {
    expect(layoutOf([['Chỉ tiêu', 'ĐVT', 'Thực hiện năm N-1', 'Kế hoạch năm N', 'Thực hiện năm N'], ...NAMES.map((name): CellValue[] => [name, 'tấn', 10, 12, 30])]).columns).toEqual(['name', 'unit', 'prevYear', 'plan', 'actualCum']);
  });
});

describe('a title', () => {
  it('of several lines is read whole', () => {
    expect(planOf([['6. Vốn đầu tư'], ['thuộc nguồn vốn ngân sách Nhà nước 6 tháng năm 2003'], [], ['Chỉ tiêu', 'Kế hoạch năm', 'Thực hiện'], ...figures(2)]).title).toBe('6. Vốn đầu tư thuộc nguồn vốn ngân sách Nhà nước 6 tháng năm 2003');
  });

  it('is not looked for in hidden columns', () => {
    expect(planOf([['Một số chỉ tiêu về doanh nghiệp', null, null, 'BÌNH QUÂN'], [], ['Chỉ tiêu', 'Kế hoạch năm', 'Thực hiện'], ...figures(2)], { hiddenColumns: [3] }).title).toBe('Một số chỉ tiêu về doanh nghiệp');
  });
});
