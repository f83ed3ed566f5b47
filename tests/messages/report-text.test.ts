/** The report's paragraphs and the owners' messages: every number in them is one of the facts'. */
import { nameIndicators } from '../../src/plan/report/indicator-names';
import { reportText, type ReportText } from '../../src/messages/report-text';
import { report as en } from '../../src/messages/en/report';
import { report as vi } from '../../src/messages/vi/report';
import { wordsFor } from '../../src/taskpane/words';
import type { WorkbookSnapshot } from '../../src/plan/model';
import { reportOf, reviewOf, workbook } from '../plan/report/commune';

const busy = workbook(
  ['I', 'KINH TẾ'],
  ['1', 'Thu ngân sách trên địa bàn', 'triệu đồng', 100, 120, 'Tài chính - Kế toán'],
  ['II', 'VĂN HÓA - XÃ HỘI'],
  ['1', 'Giải quyết việc làm mới', 'người', 100, 38, 'Văn hóa - Xã hội', 'Doanh nghiệp giảm tuyển.'],
  ['2', 'Đào tạo nghề lao động', 'người', 50, null, 'Văn hóa - Xã hội'],
  ['3', 'Đạt một số tiêu chuẩn đô thị loại V', 'tiêu chuẩn', 'một số tiêu chuẩn', null],
);
const calm = workbook(['1', 'Giải quyết việc làm mới', 'người', 100, 60], ['2', 'Đào tạo nghề lao động', 'người', 50, 30]);

function textOf(snapshot: WorkbookSnapshot, language: 'vi' | 'en'): ReportText {
  const { plan } = reviewOf(snapshot);
  return reportText(plan, nameIndicators(plan), wordsFor(language), language === 'vi' ? vi : en);
}

const paragraphs = (snapshot: WorkbookSnapshot, language: 'vi' | 'en' = 'vi'): readonly string[] => textOf(snapshot, language).paragraphs(reportOf(snapshot));

test('says how many stand how, by section, who lags why, what is missing and what is not counted', () => {
  expect(paragraphs(busy)).toEqual([
    'Tính đến ngày 30/6/2023, theo dõi 3 chỉ tiêu kế hoạch năm 2023: đạt và vượt kế hoạch 1/3 chỉ tiêu (trong đó vượt 1); chậm tiến độ 1 chỉ tiêu; thiếu số liệu 1 chỉ tiêu.',
    'Theo lĩnh vực: KINH TẾ: đạt và vượt 1/1, chậm 0; VĂN HÓA - XÃ HỘI: đạt và vượt 0/2, chậm 1.',
    expect.stringMatching(/^Các chỉ tiêu chậm tiến độ: \(1\) Giải quyết việc làm mới: 38\/100\sngười \(38\s%\); .*; nguyên nhân: Doanh nghiệp giảm tuyển; phụ trách: Văn hóa - Xã hội\.$/),
    'Chưa có số liệu: Đào tạo nghề lao động (Văn hóa - Xã hội).',
    'Không tính trong số trên: Đạt một số tiêu chuẩn đô thị loại V (mục tiêu chưa có mức để chấm).',
  ]);
});

test('says so where nothing lags', () => {
  expect(paragraphs(calm)).toContain('Không có chỉ tiêu chậm tiến độ.');
});

test('in English, too, with the names as the sheet has them', () => {
  expect(paragraphs(busy, 'en')[0]).toBe('Up to 30/6/2023, 3 indicators of the plan for 2023 are followed: 1/3 met or exceeded (1 exceeded); 1 lagging; 1 without a figure.');
});

test('an owner is told what is late and what is missing, and what to do; who has nothing to do gets no message', () => {
  const { owners, asOf } = reportOf(busy);
  const messages = owners.map((owner) => textOf(busy, 'vi').reminder(owner, asOf));
  expect(messages[0]).toBeNull();
  expect(messages[1]?.split('\n')).toEqual([
    'Kính gửi: Văn hóa - Xã hội',
    'Theo số liệu đến ngày 30/6/2023, các chỉ tiêu kế hoạch năm 2023 sau đây cần đôn đốc:',
    'Chậm tiến độ (1):',
    expect.stringMatching(/^- Giải quyết việc làm mới: 38\/100\sngười \(38\s%\); /),
    'Chưa có số liệu (1):',
    '- Đào tạo nghề lao động.',
    'Đề nghị ghi nguyên nhân, giải pháp và thời hạn hoàn thành vào cột Ghi chú của bảng theo dõi và bổ sung, rà soát số liệu trước kỳ báo cáo tới.',
  ]);
});

test('a missing cause is asked for', () => {
  const without = workbook(['1', 'Giải quyết việc làm mới', 'người', 100, 38, 'Văn hóa'], ['2', 'Đào tạo nghề lao động', 'người', 50, 30, 'Văn hóa']);
  const { owners: [owner], asOf } = reportOf(without);
  expect(owner && textOf(without, 'vi').reminder(owner, asOf)).toContain('Chưa ghi nguyên nhân.');
});
