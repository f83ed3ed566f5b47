import { readPlan } from '../../../src/plan/sheet/read-plan';
import { sheetOf, workbookOf } from './sheets';

type Cells = readonly (string | number | null)[];

function readingOf(rows: readonly Cells[], merges: readonly string[] = []) {
  const reading = readPlan(workbookOf(sheetOf(rows, { merges })), { sheet: 'KH' });
  if (!reading.ok) throw new Error(reading.refusal.reason);
  return reading.plan;
}

function rolesOf(rows: readonly Cells[], merges: readonly string[] = []) {
  return readingOf(rows, merges).layout.columns.map(({ role, period }) => (period === null ? role : `${role}@${period}`));
}

describe('headings within their group', () => {
  it('takes the quarters that split up the target as targets of periods, and one figure over another as a share', () => {
    const rows = [
      ['PHÂN BỔ CHỈ TIÊU THEO QUÝ NĂM 2024'],
      [],
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2024', 'Chia ra', null, 'Thực hiện', null, 'TH 6 tháng/KH năm (%)'],
      [null, null, null, null, 'Quý I', 'Quý II', 'Quý I', '6 tháng', null],
      [1, 'Thu phí', 'Triệu đồng', 50, 12, 13, 12, 26, 52],
      [2, 'Đào tạo nghề', 'Người', 70, 10, 35, 8, 30, 42.9],
    ];
    const merges = ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:F3', 'G3:H3', 'I3:I4'];
    expect(rolesOf(rows, merges)).toEqual([
      'stt', 'name', 'unit', 'plan@2024', 'planPeriod@2024-Q1', 'planPeriod@2024-Q2', 'actualPeriod@2024-Q1', 'actualCum@2024-H1', 'pctPlan@2024-H1',
    ]);
  });

  it('reads a bare percent sign behind target and result of each group', () => {
    const rows = [
      ['TIẾN ĐỘ THU QUỸ NĂM 2023'],
      [],
      ['STT', 'Thôn', 'Quỹ khuyến học', null, null, 'Quỹ vì người nghèo', null, null],
      [null, null, 'KH', 'TH', '%', 'KH', 'TH', '%'],
      [1, 'Thôn Đông', 50, 45, 90, 30, 30, 100],
      [2, 'Thôn Tây', 60, 30, 50, 40, 10, 25],
    ];
    const merges = ['A3:A4', 'B3:B4', 'C3:E3', 'F3:H3'];
    expect(rolesOf(rows, merges)).toEqual(['stt', 'name', 'plan', 'actualCum', 'pctPlan', 'plan', 'actualCum', 'pctPlan']);
  });

  it('takes DT for the area beside yields and outputs, for the budget elsewhere', () => {
    const crops = [
      ['KẾT QUẢ TRỒNG TRỌT NĂM 2023'],
      [],
      ['TT', 'Loại cây trồng', 'Kế hoạch', null, null, 'Kết quả thực hiện', null, null],
      [null, null, 'DT', 'NS', 'SL', 'DT', 'NS', 'SL'],
      [1, 'Lúa', 200, 45, 900, 198, 46, 911],
      [2, 'Ngô', 50, 35, 175, 52, 36, 187],
    ];
    expect(rolesOf(crops, ['A3:A4', 'B3:B4', 'C3:E3', 'F3:H3']).slice(5)).toEqual(['actualCum', 'actualCum', 'actualCum']);
    expect(rolesOf([['THU NĂM 2023'], [], ['TT', 'Khoản thu', 'DT giao', 'LK', 'LK/DT'], [1, 'Thuế', 9, 5, 55], [2, 'Phí', 8, 4, 50]])).toEqual(['stt', 'name', 'plan', 'actualCum', 'pctPlan']);
  });
});

describe('headings of the state before the plan', () => {
  it.each([
    ['Số hộ nghèo đầu năm', 'prevYear'],
    ['Số có đến 31/12/2022', 'prevYear@2022'],
    ['KH giao đầu năm', 'plan'],
    ['Thực hiện quý I đầu năm 2023', 'actualPeriod@2023-Q1'],
  ])('%s', (heading, role) => {
    const rows = [['THEO DÕI NĂM 2023'], [], ['TT', 'Chỉ tiêu', heading, 'KH năm 2023', 'TH 9 tháng 2023'], [1, 'Trâu', 12, 13, 12], [2, 'Bò', 20, 23, 22]];
    expect(rolesOf(rows)[2]).toBe(role);
  });

  it('goes by the school year', () => {
    const rows = [['CHỈ TIÊU GIÁO DỤC'], [], ['TT', 'Chỉ tiêu', 'Thực hiện năm học 2022-2023', 'Kế hoạch năm học 2023-2024', 'Thực hiện đến 31/12/2023'], [1, 'Trẻ ra lớp', 210, 220, 215], [2, 'Học sinh', 500, 520, 518]];
    expect(rolesOf(rows).slice(2, 4)).toEqual(['prevYear@2022', 'plan@2023']);
  });
});

describe('a table of criteria', () => {
  it('is judged by results in words where a column of its own holds the rating', () => {
    const rows = [
      ['KẾT QUẢ RÀ SOÁT TIÊU CHÍ NĂM 2023'],
      [],
      ['TT', 'Nội dung tiêu chí', 'Chỉ tiêu theo quy định', 'Kết quả thực hiện', 'Đánh giá'],
      [1, 'Có quy hoạch chung', 'Đạt', 'Đạt', 'Đạt'],
      [2, 'Tỷ lệ hộ dùng điện', '≥ 98%', '99,1%', 'Đạt'],
    ];
    expect(rolesOf(rows)).toEqual(['stt', 'name', 'plan', 'actualCum', 'rating']);
    expect(readingOf(rows).actualColumn).toBe(3);
  });

  it('takes a title that begins with "Theo dõi" for one', () => {
    const rows = [['Theo dõi chỉ tiêu - năm 2023'], ['Chỉ tiêu', 'Kế hoạch', 'Lũy kế đến tháng 7'], ['Lúa (tấn)', 1300, 800], ['Bắp (tấn)', 200, 100]];
    expect(readingOf(rows).period).toBe('2023-7M');
  });
});
