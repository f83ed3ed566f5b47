/** A plan workbook of any length as a commune would have it, for benchmarks that need a file: sections, targets, results of six months, live percentages. */
import ExcelJS from 'exceljs';

const HEADER = ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện năm 2022', 'Kế hoạch năm 2023', 'Thực hiện 6 tháng đầu năm 2023', 'So sánh TH/KH (%)'];
const INDICATORS = [
  ['Trồng rừng sản xuất', 'ha'],
  ['Giải quyết việc làm', 'người'],
  ['Thu ngân sách', 'triệu đồng'],
  ['Số hộ dùng nước sạch', 'hộ'],
  ['Chăn nuôi trâu', 'con'],
  ['Kiên cố hoá kênh mương', 'km'],
] as const;
const ROWS_OF_A_SECTION = 50;
const THIN = { style: 'thin' } as const;

/** The file's bytes. Results lie between 20 % and 80 % of the year's target, so that every status occurs. */
export async function largePlan(rowCount: number): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('KH 2023', { views: [{ state: 'frozen', xSplit: 2, ySplit: 2 }] });
  sheet.addRow(['BIỂU TỔNG HỢP TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI 6 THÁNG ĐẦU NĂM 2023']);
  sheet.addRow([...HEADER]);
  for (let index = 0; index < rowCount; index += 1) sheet.addRow(rowOf(index, sheet.rowCount + 1));
  sheet.eachRow((row, number) => {
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      cell.font = { name: 'Times New Roman', size: 12, bold: number <= 2 };
      if (number >= 2) cell.border = { top: THIN, left: THIN, right: THIN, bottom: THIN };
      if (number === 2) cell.alignment = { wrapText: true, horizontal: 'center' };
      if (number > 2 && column >= 4) cell.numFmt = column === 7 ? '#,##0.0' : '#,##0';
    });
  });
  sheet.columns.forEach((column, index) => { column.width = [6, 42, 12, 13, 13, 15, 13][index] ?? 13; });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function rowOf(index: number, row: number): unknown[] {
  const section = Math.floor(index / ROWS_OF_A_SECTION) + 1;
  const inSection = index % ROWS_OF_A_SECTION;
  if (inSection === 0) return [String.fromCharCode(64 + ((section - 1) % 26) + 1), `THÔN ${String(section)}`];
  const [name, unit] = INDICATORS[index % INDICATORS.length] ?? INDICATORS[0];
  const plan = 100 + ((index * 37) % 900);
  const share = 0.2 + (((index * 13) % 100) / 100) * 0.6;
  const figures = [Math.round(plan * 0.9), plan, Math.round(plan * share)];
  return [inSection, `${name} thôn ${String(section)} khu ${String(inSection)}`, unit, ...figures, { formula: `F${String(row)}/E${String(row)}*100` }];
}
