/** Every word on the sheet `Thi đua`. */
import { OUR_PURPOSE } from '../configuration/titled-table';

export const SCORES_SHEET = 'Thi đua';
export const SCORES_PURPOSE = `${OUR_PURPOSE} để xếp hạng thi đua; ghi lại mỗi lần kiểm tra. Điểm theo đánh giá và trọng số sửa ở trang Cấu hình.`;
export const SCORES_TITLE = 'BẢNG XẾP HẠNG THI ĐUA CÁC BỘ PHẬN';
export const scoresSubtitle = (year: number | null): string => `Theo kết quả thực hiện chỉ tiêu kế hoạch${year === null ? '' : ` năm ${year}`}, số liệu đến ngày `;
export const HOW_SCORED = 'Điểm của bộ phận = tổng (trọng số × điểm theo đánh giá) ÷ tổng trọng số của các chỉ tiêu được tính. Chỉ tiêu chưa đến kỳ, lỗi số liệu hoặc chưa chấm được không tính.';
export const RANKING_HEADINGS_BY = { owners: 'XẾP HẠNG', villages: 'XẾP HẠNG CÁC THÔN' } as const;
export const RANKING_HEADINGS = ['Hạng', 'Bộ phận', 'Số chỉ tiêu được tính', 'Tổng trọng số', 'Tổng trọng số × điểm', 'Điểm'] as const;
export const DETAIL_HEADINGS_BY = { owners: 'CÁCH TÍNH TỪNG CHỈ TIÊU', villages: 'CÁCH TÍNH TỪNG CHỈ TIÊU CỦA CÁC THÔN' } as const;
export const VILLAGE_HEADING = 'Thôn';
export const DETAIL_HEADINGS = ['TT', 'Chỉ tiêu', 'Bộ phận', 'Đánh giá', 'Trọng số', 'Điểm', 'Trọng số × điểm'] as const;
export const NOBODY_NAMED = 'Chưa có chỉ tiêu nào ghi bộ phận phụ trách. Ghi ở cột bộ phận của bảng kế hoạch hoặc ở trang Cấu hình.';
