/** Every word on the sheet `Tổng hợp`, apart from the sentences that whoever shows words passes in. */
import { OUR_PURPOSE } from '../configuration/titled-table';
import type { StatusGroup } from '../report/counts';

export const SUMMARY_SHEET = 'Tổng hợp';
/** Right of the printed part: tells the sheet from the office's own, and people what to do. */
export const SUMMARY_PURPOSE = `${OUR_PURPOSE} để tổng hợp và in; ghi lại mỗi lần kiểm tra. Phần đầu, phần ký sửa ở trang Cấu hình; nguyên nhân ghi ở cột Ghi chú của bảng kế hoạch.`;

export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
export const RULE_BELOW = '____________';
export const summaryTitle = (year: number | null): string => `TỔNG HỢP TÌNH HÌNH THỰC HIỆN CHỈ TIÊU KẾ HOẠCH${year === null ? '' : ` NĂM ${year}`}`;

export const SUMMARY_HEADINGS = {
  bySection: 'KẾT QUẢ THEO LĨNH VỰC',
  byOwner: 'KẾT QUẢ THEO BỘ PHẬN PHỤ TRÁCH',
  byVillage: 'KẾT QUẢ THEO THÔN',
  lagging: 'CÁC CHỈ TIÊU CHẬM TIẾN ĐỘ (xa tiến độ nhất trước)',
  notes: 'DIỄN BIẾN VÀ GHI CHÚ',
} as const;

export const COUNT_HEADINGS: Readonly<Record<StatusGroup, string>> = {
  reached: 'Đạt và vượt', onTrack: 'Đúng tiến độ', watch: 'Cần chú ý', late: 'Chậm', notDue: 'Chưa đến kỳ', missing: 'Thiếu, lỗi số liệu',
};
export const NUMBER_HEADING = 'TT';
export const SECTION_HEADING = 'Lĩnh vực';
export const OWNER_HEADING = 'Bộ phận';
export const VILLAGE_HEADING = 'Thôn';
export const ALL_HEADING = 'Tổng số';
export const LATE_SHARE_HEADING = 'Tỷ lệ chậm (%)';
export const TOTAL_ROW = 'Cộng';
export const NO_SECTION = 'Các chỉ tiêu chung';
export const ONLY_SECTION = 'Các chỉ tiêu';
export const NO_OWNER = '(chưa ghi bộ phận)';

export const LAGGING_HEADINGS = [
  'TT', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện', '% kế hoạch', 'Đánh giá', 'So kỳ vọng (điểm)', 'Dự báo cả năm', 'Nguyên nhân', 'Bộ phận',
] as const;
export const NONE_LAGGING = 'Không có chỉ tiêu nào chậm tiến độ.';
export const NO_CAUSE = '(chưa ghi)';
export const SEVERAL_OWNERS = 'Một chỉ tiêu do nhiều bộ phận phụ trách được tính ở từng bộ phận.';
export const LISTED_AT_RUN = 'Số đếm và đánh giá tự cập nhật theo bảng kế hoạch; danh sách và thứ tự lập ở lần kiểm tra gần nhất.';
/** Told by the chart's title. */
export const CHART_TITLE = 'Số chỉ tiêu theo đánh giá';
