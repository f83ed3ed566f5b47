/** What stands around a table: letterhead, title, unit of the whole table, other tables, notes, signatures. */
import type { Layout } from './layout';
import type { Page } from './page';
import type { SheetColumn } from './sheet-header';

/** Writes what stands above the table and gives the row of the header. */
export function preambleOf(page: Page, layout: Layout, columns: readonly SheetColumn[]): number {
  const [left, right] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
  const { period } = layout.track;
  let row = layout.otherTable === 'before' ? staffList(page, left) : 0;
  const put = (column: number, text: string) => { page.put(row++, column, text); };
  if (layout.preamble === 'letterhead' || layout.preamble === 'long') {
    page.put(row, right, 'Biểu số: 01');
    put(left, 'UBND HUYỆN TRÀ BỒNG');
    put(left, 'UBND XÃ TRÀ PHONG');
    row += 1;
  }
  if (layout.preamble !== 'none') {
    const width = right - left + 1;
    page.merge(row, left, 1, width);
    put(left, 'BIỂU TỔNG HỢP TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI');
    page.merge(row, left, 1, width);
    put(left, period);
  }
  if (layout.preamble === 'letterhead' || layout.preamble === 'long') put(left, '(Kèm theo Báo cáo số 45/BC-UBND ngày 20 tháng 6 năm 2023 của UBND xã Trà Phong)');
  if (layout.preamble === 'long') {
    row += 1;
    put(left, 'Căn cứ Nghị quyết số 09/NQ-HĐND của HĐND xã khóa XIII về kế hoạch phát triển kinh tế - xã hội;');
    put(left, 'Căn cứ Quyết định số 237/QĐ-UBND về nhiệm vụ, giải pháp chủ yếu thực hiện kế hoạch;');
    row += 2;
    put(left, 'Ủy ban nhân dân xã báo cáo kết quả thực hiện các chỉ tiêu như sau:');
    row += 3;
  }
  if (layout.units === 'title line') put(right, ['Đơn vị tính: Triệu đồng', 'ĐVT: triệu đồng', '(Đơn vị tính: triệu đồng)'][layout.variant % 3] ?? '');
  return row;
}

function staffList(page: Page, left: number): number {
  const rows = [['DANH SÁCH CÁN BỘ'], ['STT', 'Họ và tên', 'Ghi chú'], [1, 'Hồ Văn Nam', 'x'], [2, 'Trần Thị Hoa', 'x']];
  rows.forEach((cells, row) => { cells.forEach((value, index) => { page.put(row, left + index, value); }); });
  return rows.length + 2;
}

/** Writes what stands below the table, whose last row is the one before `end`. */
export function footerOf(page: Page, layout: Layout, end: number, columns: readonly SheetColumn[]): void {
  const [left, right] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
  let row = end;
  if (layout.footer === 'source') {
    page.put(row++, left, 'Nguồn: Văn phòng - Thống kê xã');
    page.put(row++, left, 'Ghi chú: (*) là số liệu ước tính');
  }
  if (layout.footer === 'signatures') {
    row += 1;
    page.put(row++, right, `Trà Phong, ngày 20 tháng 6 năm ${layout.track.year}`);
    page.put(row, left, 'NGƯỜI LẬP BIỂU');
    page.put(row++, right, 'TM. ỦY BAN NHÂN DÂN');
    page.put(row++, right, 'CHỦ TỊCH');
    row += 3;
    page.put(row++, left, 'Hồ Văn Nam');
  }
  if (layout.otherTable === 'after') {
    const rows = [['DANH MỤC CÔNG TRÌNH'], ['STT', 'Tên công trình', 'Địa điểm'], [1, 'Đường vào thôn Trung', 'Thôn Trung'], [2, 'Nhà văn hóa thôn Hạ', 'Thôn Hạ']];
    rows.forEach((cells, index) => { cells.forEach((value, cell) => { page.put(row + 1 + index, left + cell, value); }); });
  }
}
