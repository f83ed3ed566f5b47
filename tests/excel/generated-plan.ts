/** Plans as nobody would make them on purpose: looks, rules and entries of all kinds in and around a table that still reads as a plan. */
import ExcelJS from 'exceljs';
import fc from 'fast-check';

/** What may stand in a text cell: formulas in disguise, markup, names that look like formulas, broken characters. */
export const HOSTILE = [
  '=1+1', '+84 255', '-5', '@SUM(A1)', '=HYPERLINK("http://x","y")', "='[sổ khác.xlsx]Trang1'!A1", '<img src=x onerror=alert(1)>', '&amp;<b>', 'a"b\'c', '\u202Eđảo ngược',
  'lẻ \uD800 đôi', "'có nháy", '{=SUM(1)}', 'TRUE', '15%', '1/2', '00123', 'x'.repeat(1200), 'dòng 1\ndòng 2', '\uE000\uE001', 'A1', 'R1C1',
] as const;

const text = fc.constantFrom(...HOSTILE);
const colour = fc.constantFrom('FFFF0000', 'FF00B050', 'FFFFFFFF', 'FFFFE699');

const look = fc.record({
  font: fc.option(fc.record({ name: fc.constantFrom('Times New Roman', 'Arial', '.VnTime'), size: fc.integer({ min: 8, max: 16 }), bold: fc.boolean(), italic: fc.boolean() }), { nil: null }),
  fill: fc.option(colour, { nil: null }),
  border: fc.boolean(),
  format: fc.constantFrom('General', '0.00', '#,##0', 'dd/mm/yyyy', '0%', '"tấn" 0', '@'),
  align: fc.constantFrom('left', 'center', 'right', undefined),
});

/** A cell outside of the table, or an empty one within. */
const extra = fc.record({ row: fc.integer({ min: 1, max: 16 }), column: fc.integer({ min: 7, max: 14 }), look });

export const generatedPlan = fc.record({
  sheet: fc.constantFrom('KH 2023', "Kế 'hoạch' 23", 'A1', 'R1C1', '2023', 'Sheet!1', '=Plan'.replace('=', '＝')),
  rows: fc.array(
    fc.record({
      name: fc.oneof({ weight: 3, arbitrary: fc.constantFrom('Diện tích lúa', 'Giải quyết việc làm', 'Trồng rừng', 'Tổng đàn trâu', 'Hộ nghèo') }, { weight: 1, arbitrary: text.map((hostile) => `Chỉ tiêu ${hostile}`) }),
      unit: fc.constantFrom('ha', 'người', 'con', '%', 'triệu đồng', ''),
      plan: fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.constantFrom('Trên 70%', '02 tiêu chí')),
      actual: fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.constant(null), fc.constantFrom('1.234,5', 'x')),
      note: fc.option(text, { nil: null }),
      height: fc.option(fc.integer({ min: 12, max: 60 }), { nil: null }),
      isHidden: fc.boolean(),
    }),
    { minLength: 4, maxLength: 8 },
  ),
  hasOwnPercent: fc.boolean(),
  looks: fc.array(look, { minLength: 6, maxLength: 6 }),
  extras: fc.array(extra, { maxLength: 10 }),
  widths: fc.array(fc.integer({ min: 4, max: 40 }), { minLength: 10, maxLength: 10 }),
  rules: fc.array(fc.constantFrom('A1:Z60', 'A5:F12', 'H1:L30', '$A:$Z'), { maxLength: 3 }),
  hasAutoFilter: fc.boolean(),
  hasPrintArea: fc.boolean(),
  hasValidation: fc.boolean(),
});

export type GeneratedPlan = typeof generatedPlan extends fc.Arbitrary<infer T> ? T : never;

export async function fileOf({ sheet: name, rows, hasOwnPercent, looks, extras, widths, rules, hasAutoFilter, hasPrintArea, hasValidation }: GeneratedPlan): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', xSplit: 2, ySplit: 4 }] });
  sheet.addRows([
    ['KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2023'],
    ['Kết quả thực hiện 6 tháng đầu năm 2023'],
    [],
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2023', 'Thực hiện 6 tháng', ...(hasOwnPercent ? ['Tỷ lệ % so với kế hoạch'] : ['Ghi chú'])],
    ...rows.map((row, index) => [index + 1, row.name, row.unit, row.plan, row.actual, hasOwnPercent ? null : row.note]),
  ]);
  sheet.mergeCells('A1:F1');
  widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  for (let row = 4; row < 5 + rows.length; row += 1) looks.forEach((one, index) => { dress(sheet.getCell(row, index + 1), { ...one, ...(index > 2 && { format: one.format === '@' ? 'General' : one.format }) }); });
  extras.forEach(({ row, column, look: one }) => { dress(sheet.getCell(row, column), one); });
  rows.forEach(({ height, isHidden }, index) => {
    const row = sheet.getRow(5 + index);
    if (height !== null) row.height = height;
    // A plan of which most rows are out of sight is none.
    row.hidden = isHidden && index === 1;
  });
  rules.forEach((ref, index) => {
    sheet.addConditionalFormatting({ ref: ref.replaceAll('$', '').replace('A:Z', 'A1:Z200'), rules: [{ type: 'expression', priority: index + 1, formulae: [`$E5>${index}00`], style: { font: { italic: true } } }] });
  });
  if (hasAutoFilter) sheet.autoFilter = `A4:F${4 + rows.length}`;
  if (hasPrintArea) sheet.pageSetup.printArea = 'A1:F30';
  if (hasValidation) sheet.getCell('E5').dataValidation = { type: 'decimal', operator: 'greaterThan', formulae: [-1] };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function dress(cell: ExcelJS.Cell, { font, fill, border, format, align }: { font: object | null; fill: string | null; border: boolean; format: string; align: 'left' | 'center' | 'right' | undefined }): void {
  if (font) cell.font = font;
  if (fill !== null) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } };
  if (border) cell.border = { top: { style: 'thin' }, bottom: { style: 'hair' }, left: { style: 'thin' }, right: { style: 'medium', color: { argb: 'FF0000FF' } } };
  cell.numFmt = format;
  if (align) cell.alignment = { horizontal: align };
}
