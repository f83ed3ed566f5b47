/** A sample sheet as an .xlsx file, laid out as a clerk lays it out: A4 landscape, Times New Roman, borders, frozen header. */
import ExcelJS, { type Alignment, type Cell, type Style, type Worksheet } from 'exceljs';
import { fixEntryDates } from './fixed-zip-dates';
import type { Written } from './mistakes';
import { isMonth, monthIds, numberFormatOf, type ColumnId, type MonthId, type RowKind } from './sample-row';
import { frame, letterOf, sheetName, type PlacedRow, type SampleSheet } from './sample-sheet';

const written = new Date(Date.UTC(2023, 2, 2));
/** Excel's number for the paper (ST_PageSetup paperSize); exceljs declares its own as a const enum, which cannot be imported. */
const a4 = 9;
const a3 = 8;
const fontName = 'Times New Roman';

const byMonth = <T>(value: (id: MonthId, index: number) => T): Record<MonthId, T> =>
  Object.fromEntries(monthIds.map((id, index) => [id, value(id, index)])) as Record<MonthId, T>;

const widths: Readonly<Record<ColumnId, number>> = {
  ...byMonth(() => 14), stt: 5, name: 42, unit: 11, prevYear: 14, plan: 15, june: 13, firstHalf: 15, lastYearFirstHalf: 15, percent: 9, rating: 14, owner: 22, note: 30,
};
const headings: readonly { readonly from: ColumnId; readonly to: ColumnId; readonly rows: 1 | 2; readonly text: string }[] = [
  { from: 'stt', to: 'stt', rows: 2, text: 'STT' },
  { from: 'name', to: 'name', rows: 2, text: 'Chỉ tiêu' },
  { from: 'unit', to: 'unit', rows: 2, text: 'ĐVT' },
  { from: 'prevYear', to: 'prevYear', rows: 2, text: 'Thực hiện năm 2022' },
  { from: 'plan', to: 'plan', rows: 2, text: 'Kế hoạch năm 2023' },
  { from: 'june', to: 'firstHalf', rows: 1, text: 'Thực hiện năm 2023' },
  { from: 'm1', to: 'm12', rows: 1, text: 'Thực hiện năm 2023' },
  { from: 'lastYearFirstHalf', to: 'lastYearFirstHalf', rows: 2, text: 'Thực hiện 6 tháng đầu năm 2022' },
  { from: 'percent', to: 'percent', rows: 2, text: 'So sánh TH/KH (%)' },
  { from: 'rating', to: 'rating', rows: 2, text: 'Đánh giá' },
  { from: 'owner', to: 'owner', rows: 2, text: 'Bộ phận phụ trách' },
  { from: 'note', to: 'note', rows: 2, text: 'Ghi chú' },
];
const subHeadings: Partial<Record<ColumnId, string>> = { ...byMonth((_, index) => `Tháng ${String(index + 1)}`), june: 'Tháng 6', firstHalf: '6 tháng đầu năm' };
const columnCodes: Readonly<Partial<Record<ColumnId, string | number>>> = {
  stt: 'A', name: 'B', unit: 'C', prevYear: 1, plan: 2, june: 3, firstHalf: 4, lastYearFirstHalf: 5, percent: '6=4/2', rating: 7, owner: 8, note: 9,
};

const horizontalByColumn: Readonly<Record<ColumnId, Alignment['horizontal']>> = {
  ...byMonth(() => 'right' as const), stt: 'center', name: 'left', unit: 'center', prevYear: 'right', plan: 'right', june: 'right', firstHalf: 'right', lastYearFirstHalf: 'right',
  percent: 'right', rating: 'center', owner: 'left', note: 'left',
};
const fontByKind: Readonly<Record<RowKind, { bold: boolean; italic: boolean }>> = {
  section: { bold: true, italic: false },
  group: { bold: true, italic: false },
  qualifier: { bold: false, italic: true },
  target: { bold: false, italic: false },
  detail: { bold: false, italic: true },
  reference: { bold: false, italic: false },
};

/** The bytes of the .xlsx file; the same sheet gives the same bytes. */
export async function sampleWorkbook(sample: SampleSheet): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, { creator: 'UBND xã Trà Phong', lastModifiedBy: 'UBND xã Trà Phong', created: written, modified: written });
  const lastRow = frame.firstRow + sample.rows.length - 1;
  const sheet = workbook.addWorksheet(sheetName, {
    views: [{ state: 'frozen', xSplit: 2, ySplit: frame.columnCodes, topLeftCell: `C${frame.firstRow}` }],
    pageSetup: {
      orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, horizontalCentered: true,
      printTitlesRow: `${frame.header}:${frame.columnCodes}`,
      margins: { top: 0.8, bottom: 0.8, left: 0.8, right: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C&"Times New Roman,Regular"&11&P' },
  });
  Object.assign(sheet.pageSetup, { paperSize: sample.columns.some(isMonth) ? a3 : a4 });
  sheet.columns = sample.columns.map((id) => ({ width: widths[id] }));
  writeTitle(sheet, sample);
  writeHeader(sheet, sample);
  for (const row of sample.rows) writeRow(sheet, row, sample);
  writeFooter(sheet, sample, lastRow + 1);

  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  fixEntryDates(bytes);
  return bytes;
}

function writeTitle(sheet: Worksheet, sample: SampleSheet): void {
  const lastColumn = letterOf('note', sample.columns);
  const { organisation, title, period, attachedTo } = frame;
  line(sheet, `A${organisation}:C${organisation}`, 'UBND HUYỆN TRÀ BỒNG', { size: 12 });
  line(sheet, `A${organisation + 1}:C${organisation + 1}`, 'UBND XÃ TRÀ PHONG', { size: 12, bold: true });
  line(sheet, `${letterOf('owner', sample.columns)}${organisation}:${lastColumn}${organisation}`, 'Phụ lục 01', { size: 12, bold: true });
  line(sheet, `A${title}:${lastColumn}${title}`, 'BIỂU TỔNG HỢP TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI', { size: 14, bold: true });
  line(sheet, `A${period}:${lastColumn}${period}`, sample.period, { size: 14, bold: true });
  line(sheet, `A${attachedTo}:${lastColumn}${attachedTo}`, '(Kèm theo Kế hoạch số 22a/KH-UBND ngày 02/3/2023 của UBND xã Trà Phong)', { size: 12, italic: true });
}

function writeHeader(sheet: Worksheet, { columns }: SampleSheet): void {
  const { header, subHeader, columnCodes: codes } = frame;
  for (const { from, to, rows, text } of headings.filter((heading) => columns.includes(heading.from))) {
    sheet.getCell(`${letterOf(from, columns)}${header}`).value = text;
    sheet.mergeCells(`${letterOf(from, columns)}${header}:${letterOf(to, columns)}${rows === 2 ? subHeader : header}`);
  }
  for (const id of columns) {
    const letter = letterOf(id, columns);
    const below = subHeadings[id];
    if (below) sheet.getCell(`${letter}${subHeader}`).value = below;
    sheet.getCell(`${letter}${codes}`).value = codesOf(columns)[id] ?? null;
    for (const row of [header, subHeader]) decorate(sheet.getCell(`${letter}${row}`), { bold: true }, 'center');
    decorate(sheet.getCell(`${letter}${codes}`), { italic: true, size: 10 }, 'center');
  }
  sheet.getRow(header).height = 24;
  sheet.getRow(subHeader).height = 36;
}

/** With months there is nothing that one column could divide by another: the figures are only counted through. */
function codesOf(columns: readonly ColumnId[]): Readonly<Partial<Record<ColumnId, string | number>>> {
  if (!columns.some(isMonth)) return columnCodes;
  const firstFigure = columns.indexOf('prevYear');
  return Object.fromEntries(columns.map((id, index) => [id, index < firstFigure ? columnCodes[id] : index - firstFigure + 1]));
}

function writeRow(sheet: Worksheet, row: PlacedRow, { columns }: SampleSheet): void {
  const { source, number, cells } = row;
  const isLeaf = source.stt === '+' || source.stt === undefined;
  for (const id of columns) {
    const cell = sheet.getCell(`${letterOf(id, columns)}${number}`);
    cell.value = cellValue(cells[id] ?? null);
    decorate(cell, fontByKind[source.kind], horizontalByColumn[id], id === 'name' && isLeaf ? 1 : 0);
    if (horizontalByColumn[id] === 'right') cell.numFmt = row.formats[id] ?? (id === 'percent' ? '0.0' : numberFormatOf(source));
  }
  const longest = Math.max(source.name.length / widths.name, (source.note ?? '').length / widths.note, (source.owner ?? '').length / widths.owner);
  sheet.getRow(number).height = 17 * Math.max(1, Math.ceil(longest / 1.15));
}

function writeFooter(sheet: Worksheet, sample: SampleSheet, first: number): void {
  const lastColumn = letterOf('note', sample.columns);
  const lines = [`Ghi chú: ${sample.notes[0] ?? ''}`, ...sample.notes.slice(1)];
  lines.forEach((text, index) => {
    line(sheet, `A${first + index}:${lastColumn}${first + index}`, text, { size: 11, italic: true }, 'left');
  });
  const at = first + lines.length + 1;
  const left = (row: number): string => `A${row}:C${row}`;
  const right = (row: number): string => `${letterOf('percent', sample.columns)}${row}:${lastColumn}${row}`;
  line(sheet, right(at), sample.signedOn, { size: 12, italic: true });
  line(sheet, left(at + 1), 'NGƯỜI LẬP BIỂU', { size: 12, bold: true });
  line(sheet, right(at + 1), 'TM. ỦY BAN NHÂN DÂN', { size: 12, bold: true });
  line(sheet, left(at + 2), '(Ký, ghi rõ họ tên)', { size: 12, italic: true });
  line(sheet, right(at + 2), 'CHỦ TỊCH', { size: 12, bold: true });
  line(sheet, right(at + 3), '(Ký tên, đóng dấu)', { size: 12, italic: true });
}

function line(sheet: Worksheet, range: string, text: string, font: Partial<Style['font']>, horizontal: Alignment['horizontal'] = 'center'): void {
  sheet.mergeCells(range);
  const cell = sheet.getCell(range.split(':')[0] ?? range);
  cell.value = text;
  cell.font = { name: fontName, ...font };
  cell.alignment = { horizontal, vertical: 'middle' };
}

function decorate(cell: Cell, font: Partial<Style['font']>, horizontal: Alignment['horizontal'], indent = 0): void {
  const thin = { style: 'thin' } as const;
  cell.font = { name: fontName, size: 12, ...font };
  cell.alignment = { horizontal, vertical: 'middle', wrapText: true, ...(indent > 0 ? { indent } : {}) };
  cell.border = { top: thin, bottom: thin, left: thin, right: thin };
}

function cellValue(content: Written): ExcelJS.CellValue {
  if (content === null || typeof content !== 'object') return content;
  return { formula: content.formula, result: content.cached };
}
