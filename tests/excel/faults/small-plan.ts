/** The smallest workbook that shows everything: a plan with blank and filled computed columns of its own, a look of its own, and a user's rules. */
import ExcelJS from 'exceljs';

/** The plan sheet with five indicators from row 5 on, `Ghi chú` beside it. */
export async function smallPlan(name = 'KH 2023'): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 4 }] });
  sheet.addRows([
    ['KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2023'],
    ['Kết quả thực hiện 6 tháng đầu năm 2023'],
    [],
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2023', 'Thực hiện 6 tháng', 'Tỷ lệ % so với kế hoạch', 'Ghi chú'],
    [1, 'Diện tích lúa', 'ha', 100, 60, null, 'theo báo cáo thôn'],
    [2, 'Giải quyết việc làm', 'người', 110, 38, null, null],
    [3, 'Trồng rừng', 'ha', 50, 20, null, '=không phải công thức'],
    [4, 'Tổng đàn trâu', 'con', 3200, 3150, null, null],
    [5, 'Thu ngân sách', 'triệu đồng', 1500, 900, null, null],
  ]);
  for (let column = 1; column <= 7; column += 1) {
    sheet.getColumn(column).width = 8 + 3 * column;
    for (let row = 4; row <= 9; row += 1) {
      const cell = sheet.getCell(row, column);
      cell.font = { name: 'Times New Roman', size: 12, bold: row === 4 };
      cell.border = { top: { style: 'thin' }, bottom: { style: 'thin' }, left: { style: 'thin' }, right: { style: 'thin' } };
    }
    sheet.getCell(4, column).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } };
  }
  for (let row = 5; row <= 9; row += 1) sheet.getCell(row, 6).numFmt = '0.00';
  // Right of the table, where columns will be added, somebody has left a format and a width.
  sheet.getCell('H6').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
  sheet.getCell('I7').numFmt = 'dd/mm/yyyy';
  sheet.getColumn(8).width = 21;
  sheet.addConditionalFormatting({
    ref: 'A1:Z40',
    rules: [{ type: 'expression', priority: 1, formulae: ['$E5<0'], style: { font: { color: { argb: 'FFFF0000' } } } }],
  });
  const notes = workbook.addWorksheet('Ghi chú');
  notes.addRows([['Người lập', 'Nguyễn Văn A'], ['Tổng kế hoạch', { formula: `SUM('${name.replaceAll("'", "''")}'!D5:D9)`, result: 4960 }]]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
