import type { ColumnRole } from '../../../src/plan/model';
import { readPlan } from '../../../src/plan/sheet/read-plan';
import { sheetOf, workbookOf } from './sheets';

/** Reads one header row of a plan; the columns hold numbers, those in `texts` words. */
function rolesOf(headings: readonly string[], texts: readonly number[] = []): readonly (readonly [ColumnRole, string | null])[] {
  const row = (name: string) => headings.map((_, column) => (column === 1 ? name : texts.includes(column) ? 'chữ' : 5));
  const reading = readPlan(workbookOf(sheetOf([['BIỂU TỔNG HỢP NĂM 2023'], [], headings, row('Lúa'), row('Ngô')])), { sheet: 'KH' });
  if (!reading.ok) throw new Error(reading.refusal.reason);
  return reading.plan.layout.columns.map(({ role, period }) => [role, period] as const);
}

describe('headings', () => {
  it.each<[string, ColumnRole, string | null]>([
    ['TH năm 2022', 'prevYear', '2022'],
    ['Thực hiện năm trước', 'prevYear', null],
    ['Hiện trạng 31/12/2022', 'prevYear', '2022'],
    ['Kế hoạch năm', 'plan', null],
    ['KH năm 2023', 'plan', '2023'],
    ['KH huyện giao', 'plan', null],
    ['NQ HĐND giao', 'plan', null],
    ['Dự toán', 'plan', null],
    ['Mục tiêu', 'plan', null],
    ['KH quý II', 'planPeriod', '2023-Q2'],
    ['KH 6 tháng', 'planPeriod', '2023-H1'],
    ['Kế hoạch tháng sau', 'planPeriod', null],
    ['Thực hiện tháng này', 'actualPeriod', null],
    ['SX trong tháng', 'actualPeriod', null],
    ['TH tháng 5', 'actualPeriod', '2023-05'],
    ['TH quý II', 'actualPeriod', '2023-Q2'],
    ['TH 6 tháng', 'actualCum', '2023-H1'],
    ['Luỹ kế từ đầu năm', 'actualCum', null],
    ['Lũy kế đến tháng báo cáo', 'actualCum', null],
    ['Kết quả 6 tháng năm 2023', 'actualCum', '2023-H1'],
    ['Cộng dồn', 'actualCum', null],
    ['Thực hiện tháng trước', 'actualPrevPeriod', null],
    ['TH cùng kỳ năm trước', 'samePeriodLY', null],
    ['TH cùng kỳ 6 tháng năm 2022', 'samePeriodLY', '2022-H1'],
    ['Đầu năm', 'prevYear', null],
    ['Còn phải thực hiện', 'diff', null],
    ['So dự toán (%)', 'pctPlan', null],
    ['Cán bộ theo dõi', 'owner', null],
    ['Ước thực hiện năm', 'estimate', null],
    ['Ước TH cả năm 2023', 'estimate', '2023'],
    ['Ước cả năm', 'estimate', null],
    ['So với kế hoạch năm', 'pctPlan', null],
    ['% so với Kế hoạch', 'pctPlan', null],
    ['%TH/KH', 'pctPlan', null],
    ['So với KH năm (%)', 'pctPlan', null],
    ['Tỷ lệ % đạt', 'pctPlan', null],
    ['Đạt (%)', 'pctPlan', null],
    ['% HTKH', 'pctPlan', null],
    ['6 tháng năm 2023 so với kế hoạch năm 2023 (%)', 'pctPlan', '2023-H1'],
    ['So cùng kỳ năm trước', 'pctYoY', null],
    ['So với cùng kì (%)', 'pctYoY', null],
    ['TH/CK', 'pctYoY', null],
    ['Tháng 5 năm 2023 so với tháng 5 năm 2022 (%)', 'pctYoY', '2023-05'],
    ['% so với tháng trước', 'pctPrev', null],
    ['Tháng 5 năm 2023 so với tháng 4 năm 2023 (%)', 'pctPrev', '2023-05'],
    ['Chênh lệch', 'diff', null],
    ['Tăng (+) giảm (−)', 'diff', null],
    ['Mã chỉ tiêu', 'code', null],
    ['Tần suất báo cáo', 'freq', null],
    ['CHỦ TRÌ', 'owner', null],
    ['Bộ phận phụ trách', 'owner', null],
    ['Ghi chú', 'note', null],
    ['Cơ cấu (%)', 'other', null],
  ])('%s is %s', (heading, role, period) => {
    expect(rolesOf(['STT', 'Chỉ tiêu', 'ĐVT', heading])[3]).toEqual([role, period]);
  });

  it.each(['STT', 'TT', 'Số TT', 'Số thứ tự'])('%s numbers the rows', (heading) => {
    expect(rolesOf([heading, 'Chỉ tiêu', 'ĐVT', 'KH'])[0]?.[0]).toBe('stt');
  });

  it.each(['ĐVT', 'Đ.V.T', 'Đvt', 'Đơn vị tính', 'Đơn  vị\ntính', 'Đ/v tính'])('%p is the unit', (heading) => {
    expect(rolesOf(['STT', 'Chỉ tiêu', heading, 'KH'])[2]?.[0]).toBe('unit');
  });

  it.each(['Chỉ tiêu', 'Tên chỉ tiêu', 'Chỉ tiêu chủ yếu', 'CHỈ TIÊU - SẢN PHẨM', 'Nội dung', 'Chỉ tiêu'.normalize('NFD')])('%s is the name', (heading) => {
    expect(rolesOf(['STT', heading, 'ĐVT', 'KH'])[1]?.[0]).toBe('name');
  });

  it('lets the cells decide what "Kết quả" is', () => {
    expect(rolesOf(['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Kết quả'])[4]?.[0]).toBe('actualCum');
    expect(rolesOf(['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Kết quả'], [4])[4]?.[0]).toBe('rating');
  });

  it('sees a result of the same stretch beside that of the year', () => {
    expect(rolesOf(['STT', 'Chỉ tiêu', 'ĐVT', 'Kết quả 6 tháng năm 2022', 'Kết quả 6 tháng năm 2023']).slice(3)).toEqual([['samePeriodLY', '2022-H1'], ['actualCum', '2023-H1']]);
    expect(rolesOf(['STT', 'Chỉ tiêu', 'ĐVT', 'TH 6 tháng 2022', 'TH 6 tháng']).slice(3)).toEqual([['samePeriodLY', '2022-H1'], ['actualCum', '2023-H1']]);
    expect(rolesOf(['STT', 'Chỉ tiêu', 'ĐVT', 'Quý IV năm 2022', 'Quý I năm 2023']).slice(3)).toEqual([['actualPrevPeriod', '2022-Q4'], ['actualPeriod', '2023-Q1']]);
  });

  it('takes bare years of a plan for targets', () => {
    expect(rolesOf(['STT', 'Chỉ tiêu', 'ĐVT', 'Năm 2026', 'Năm 2027']).slice(3)).toEqual([['plan', '2026'], ['plan', '2027']]);
  });
});
