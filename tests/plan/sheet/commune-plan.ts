/** A commune's plan as a clerk lays it out: letterhead, two header rows, column codes, sections, crop rows, text targets, signatures. */
import type { CellValue } from '../../../src/plan/model';
import { sheetOf, type SheetOptions } from './sheets';

export const COMMUNE_ROWS: readonly (readonly CellValue[])[] = [
  ['UBND HUYỆN TRÀ BỒNG', null, null, null, null, null, null, null, 'Biểu số: 01'],
  ['UBND XÃ TRÀ PHONG'],
  ['BIỂU TỔNG HỢP TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI'],
  ['6 THÁNG ĐẦU NĂM 2023'],
  ['(Kèm theo Báo cáo số 45/BC-UBND ngày 20/6/2023 của UBND xã Trà Phong)'],
  [],
  ['STT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện năm 2022', 'Kế hoạch năm 2023', 'Thực hiện 6 tháng đầu năm 2022', 'Thực hiện năm 2023', null, 'So với kế hoạch (%)', 'Đánh giá', 'Ghi chú'],
  [null, null, null, null, null, null, 'Tháng 6', '6 tháng đầu năm'],
  ['A', 'B', 'C', 1, 2, 3, 4, 5, '6=5/2', 7, 8],
  ['A', 'SỐ LIỆU NỀN'],
  [1, 'Tổng số hộ', 'hộ', 1244, null, 1240, null, 1244],
  [2, 'Dân số trung bình', 'người', 4550, 4574, 4548, null, 4560],
  ['B', 'CHỈ TIÊU CHỦ YẾU'],
  ['I', 'KINH TẾ'],
  [1, 'Tổng sản lượng lương thực có hạt', 'tấn', 300, 306, 150, 20, 158],
  [2, 'Lúa nước'],
  ['-', 'Diện tích', 'ha', 55, 55, 55, 0, 55],
  ['-', 'Năng suất', 'tạ/ha', 38.5, 39.1, 38, null, 38.2],
  ['-', 'Sản lượng', 'tấn', 212, 215, 104, 10, 110],
  [3, 'Ngô'],
  ['-', 'Diện tích', 'ha', 30, 30, 28, 2, 29],
  ['-', 'Năng suất', 'tạ/ha', 30, 30.3, 30, null, 30.1],
  ['-', 'Sản lượng', 'tấn', 90, 91, 46, 10, 48],
  [4, 'Đàn bò', 'con', 690, 712, 680, null, 700],
  [null, 'Trong đó: bò lai', 'con', 52, 60, 50, null, 55],
  [5, 'Đàn gia cầm', 'con', '4.200', '4.400', 4100, null, '4.300 con'],
  [6, 'Trồng mới rừng sản xuất', 'ha', 430, 450, 20, 10, 40],
  ['+', 'Trồng gỗ nguyên liệu', 'ha', 400, 405, 20, 10, 36],
  ['+', 'Rừng gỗ lớn', 'ha', 30, 45, 0, 0, 4],
  [7, 'Tổng thu ngân sách', 'đồng', 6400000000, '6.541.055.000', 3e9, 5e8, 3.1e9],
  ['II', 'VĂN HÓA - XÃ HỘI'],
  [1, 'Tỷ lệ hộ nghèo', '%', 0.5949, 'giảm còn 53,38% (giảm 76 hộ)', 0.6, null, 0.58],
  [2, 'Người dân sử dụng nước hợp vệ sinh', '%', 78, 'trên 80%', 77, null, 79],
  [3, 'Đảm bảo xã vững mạnh về quốc phòng - an ninh', 'xếp loại', 'Đạt', 'Đạt'],
  [4, 'Số tiêu chí nông thôn mới', 'tiêu chí', 9, '02 tiêu chí (Trường học và Nhà ở dân cư). Lũy kế đã đạt đến ngày 31/12/2022 được 9 tiêu chí', 9, null, 9],
  ['Ghi chú: số liệu ước tính'],
  [null, null, null, null, null, null, null, 'Trà Phong, ngày 20 tháng 6 năm 2023'],
  [null, 'NGƯỜI LẬP BIỂU', null, null, null, null, null, 'TM. ỦY BAN NHÂN DÂN'],
  [null, null, null, null, null, null, null, 'CHỦ TỊCH'],
];

export const COMMUNE_MERGES = ['A3:K3', 'A4:K4', 'A5:K5', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:D8', 'E7:E8', 'F7:F8', 'G7:H7', 'I7:I8', 'J7:J8', 'K7:K8'];

export function communeSheet(options: SheetOptions = {}) {
  return sheetOf(COMMUNE_ROWS, { name: 'KH 2023', merges: COMMUNE_MERGES, formats: { D32: '0.00%', F32: '0.00%', H32: '0.00%' }, ...options });
}
