import type { CellValue } from '../../../src/plan/model';
import { readPlan } from '../../../src/plan/sheet/read-plan';
import { outerNames, reportingPeriod, type PeriodEvidence } from '../../../src/plan/sheet/reporting-period';
import { readPeriod } from '../../../src/plan/sheet/periods';
import { sheetOf, workbookOf } from './sheets';

const NOTHING: PeriodEvidence = { result: null, title: readPeriod(''), headings: null, names: outerNames('', null), signedOn: null };

describe('the reporting period', () => {
  const everything: PeriodEvidence = {
    result: '2023-9M',
    title: readPeriod('6 THÁNG ĐẦU NĂM 2023'),
    headings: '2023-05',
    names: outerNames('T4', 'bao-cao-quy-1-2023.xlsx'),
    signedOn: { year: 2023, month: 2, day: 25 },
  };

  it('is told by the result column, else the title, the headings, the names of sheet and file, the day of signing', () => {
    const order: readonly [Partial<PeriodEvidence>, string | null][] = [
      [{}, '2023-9M'],
      [{ result: null }, '2023-H1'],
      [{ title: readPeriod('NĂM 2023') }, '2023-05'],
      [{ headings: null }, '2023-04'],
      [{ names: outerNames('Sheet1', 'bao-cao-quy-1-2023.xlsx') }, '2023-Q1'],
      [{ names: outerNames('Sheet1', 'bieu.xlsx') }, '2023-02'],
      [{ signedOn: null }, null],
    ];
    let evidence = everything;
    for (const [without, expected] of order) {
      evidence = { ...evidence, ...without };
      expect(reportingPeriod(evidence, 2023)).toBe(expected);
    }
  });

  it('is the whole year only where nothing names a part of it', () => {
    expect(reportingPeriod({ ...NOTHING, result: '2023', title: readPeriod('6 THÁNG ĐẦU NĂM 2023') }, 2023)).toBe('2023-H1');
    expect(reportingPeriod({ ...NOTHING, result: '2023', names: outerNames('T6', null) }, 2023)).toBe('2023-06');
    expect(reportingPeriod({ ...NOTHING, result: '2023' }, 2023)).toBe('2023');
  });

  it('of a report signed in the first days of a month is the month before; a day of another year says nothing', () => {
    expect(reportingPeriod({ ...NOTHING, signedOn: { year: 2023, month: 7, day: 5 } }, 2023)).toBe('2023-06');
    expect(reportingPeriod({ ...NOTHING, signedOn: { year: 2023, month: 6, day: 25 } }, 2023)).toBe('2023-06');
    expect(reportingPeriod({ ...NOTHING, signedOn: { year: 2022, month: 12, day: 15 } }, 2023)).toBeNull();
  });

  it.each([
    ['T6', null, '2023-06'],
    ['Thang 5', null, '2023-05'],
    ['Tháng 12', null, '2023-12'],
    ['6T', null, '2023-H1'],
    ['Q2', null, '2023-Q2'],
    ['Sheet1', 'bao-cao-6-thang-2023.xlsx', '2023-H1'],
    ['Sheet1', 'BC T5.2023.xlsx', '2023-05'],
    ['Sheet1', 'Bieu 9T 2022.xlsx', '2022-9M'],
    ['Sheet1', 'bieu_T8-2022.xlsx', '2022-08'],
    ['Sheet1', 'KTXH_quy II_2022.xlsx', '2022-Q2'],
    ['Sheet1', 'BC9T2022.xlsx', '2022-9M'],
    ['DN1', 'Ke hoach 2023.xlsx', null],
  ])('in the names of sheet %j and file %j', (sheet, file, expected) => {
    expect(reportingPeriod({ ...NOTHING, names: outerNames(sheet, file) }, 2023)).toBe(expected);
  });
});

describe('the period of a sheet', () => {
  const HEADER: readonly CellValue[] = ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm', 'Lũy kế từ đầu năm'];
  const BODY: readonly (readonly CellValue[])[] = [[1, 'Trồng rừng', 'ha', 450, 40], [2, 'Đàn bò', 'con', 712, 700]];
  const planOf = (above: readonly (readonly CellValue[])[], below: readonly (readonly CellValue[])[] = [], name = 'Biểu', file: string | null = null) => {
    const reading = readPlan({ ...workbookOf(sheetOf([...above, HEADER, ...BODY, ...below], { name })), name: file }, {});
    if (!reading.ok) throw new Error(reading.refusal.reason);
    return reading.plan;
  };

  it.each([
    ['TÌNH HÌNH THỰC HIỆN CHỈ TIÊU 6 THÁNG ĐẦU NĂM 2023', '2023-H1'],
    ['TÌNH HÌNH THỰC HIỆN CHỈ TIÊU THÁNG 5 NĂM 2023', '2023-05'],
    ['TÌNH HÌNH THỰC HIỆN CHỈ TIÊU QUÝ I/2023', '2023-Q1'],
    ['TÌNH HÌNH THỰC HIỆN CHỈ TIÊU TÍNH ĐẾN 30/9/2023', '2023-9M'],
    ['TÌNH HÌNH THỰC HIỆN CHỈ TIÊU TỪ 01/01 ĐẾN 20/8/2023', '2023-8M'],
  ])('is in its title: %s', (title, period) => {
    expect(planOf([[title]])).toMatchObject({ year: 2023, period });
  });

  it('is in a line of its own under the title', () => {
    expect(planOf([['BIỂU TỔNG HỢP CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI'], ['(Kèm theo Báo cáo số 45/BC-UBND)'], [], ['Kỳ báo cáo: tháng 6 năm 2023']]).period).toBe('2023-06');
  });

  it('is in the name of the sheet or of the file, and so is the year', () => {
    expect(planOf([['BIỂU TỔNG HỢP CHỈ TIÊU']], [], 'T6-2023')).toMatchObject({ year: 2023, period: '2023-06' });
    expect(planOf([['BIỂU TỔNG HỢP CHỈ TIÊU NĂM 2023']], [], 'T6')).toMatchObject({ year: 2023, period: '2023-06' });
    expect(planOf([['BIỂU TỔNG HỢP CHỈ TIÊU']], [], 'Sheet1', 'BC T5.2023.xlsx')).toMatchObject({ year: 2023, period: '2023-05' });
  });

  it('is guessed from the day of signing, not from the day of the plan', () => {
    const footer: CellValue[][] = [[], [null, null, null, 'Trà Phong, ngày 25 tháng 6 năm 2023'], [null, 'NGƯỜI LẬP BIỂU']];
    expect(planOf([['BIỂU TỔNG HỢP CHỈ TIÊU NĂM 2023']], footer).period).toBe('2023-06');
    expect(planOf([['BIỂU TỔNG HỢP CHỈ TIÊU NĂM 2023'], ['(Kèm theo Kế hoạch số 22a/KH-UBND ngày 02/3/2023)']]).period).toBeNull();
  });
});
