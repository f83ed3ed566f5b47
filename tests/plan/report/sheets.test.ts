/** The sheets `Tổng hợp` and `Thi đua`: calculated by a spreadsheet engine, changed as a person changes them, taken away again. */
import { applyEdits } from '../fill/apply-edits';
import { calculated, workbookData } from '../fill/calculation';
import { sheetVoice } from '../../../src/messages/sheet-voice';
import { composeRemoval } from '../../../src/plan/fill/compose-removal';
import type { CellInput, Edit, ReportSheetId, ReviewSettings, SheetSnapshot, WorkbookSnapshot } from '../../../src/plan/model';
import { renamed } from '../configuration/moved';
import { SHEET, reviewOf, workbook } from './commune';

const RESULT = 4;
const plan = workbook(
  ['I', 'KINH TẾ'],
  ['1', 'Thu ngân sách trên địa bàn', 'triệu đồng', 100, 120, 'Tài chính - Kế toán'],
  ['2', 'Số hộ kinh doanh mới', 'hộ', 100, 20, 'Tài chính - Kế toán'],
  ['II', 'VĂN HÓA - XÃ HỘI'],
  ['1', 'Giải quyết việc làm mới', 'người', 100, 38, 'Văn hóa - Xã hội', 'Doanh nghiệp giảm tuyển.'],
  ['2', 'Đào tạo nghề lao động', 'người', 50, null, 'Văn hóa - Xã hội'],
  ['3', 'Tỷ lệ hộ nghèo', '%', 'dưới 10,5', 11.2, 'Văn hóa - Xã hội'],
  ['4', 'Đạt một số tiêu chuẩn đô thị loại V', 'tiêu chuẩn', 'một số tiêu chuẩn', null],
);
const [BUSINESSES, JOBS] = [5, 7];

const settings: Partial<ReviewSettings> = { voice: sheetVoice, now: '2023-07-01T14:05' };
const asked = (...reports: readonly ReportSheetId[]): Partial<ReviewSettings> => ({ ...settings, reports });

function filled(snapshot: WorkbookSnapshot, changes: Partial<ReviewSettings> = settings): WorkbookSnapshot {
  return applyEdits(snapshot, reviewOf(snapshot, changes).edits);
}

function set(snapshot: WorkbookSnapshot, row: number, column: number, input: Exclude<CellInput, null>, sheet = SHEET): WorkbookSnapshot {
  return applyEdits(snapshot, [{ kind: 'cells', sheet, area: { row, column, rows: 1, columns: 1 }, cells: [[input]] }]);
}

function sheetOf({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no ${name} among ${sheets.map((one) => one.name).join(', ')}`);
  return sheet;
}

/** The sheet's cells once everything has been calculated, as rows without blanks. */
function shown(snapshot: WorkbookSnapshot, name: string): readonly (readonly unknown[])[] {
  const { values } = sheetOf(snapshot, name);
  const cells = values.flatMap((line, row) => line.map((_, column) => ({ row, column })));
  const [found = []] = calculated([{ data: workbookData(snapshot), sheet: name, cells }]);
  return values.map((line, row) => line.map((_, column) => found[row * line.length + column]).filter((value) => value !== null && value !== ''));
}

const rowOf = (rows: readonly (readonly unknown[])[], label: string): readonly unknown[] => rows.find((row) => row.includes(label)) ?? [];

const about = (edits: readonly Edit[], sheet: string): readonly Edit[] => edits.filter((edit) => edit.sheet === sheet);

test('no sheet is made unless a person asks for it; once it is there every run keeps it', () => {
  expect(filled(plan).sheets.map(({ name }) => name)).not.toContain('Tổng hợp');
  const made = filled(plan, asked('summary'));
  expect(made.sheets.map(({ name }) => name)).toContain('Tổng hợp');
  expect(reviewOf(made, settings).edits).toEqual([]);
  expect(reviewOf(made, { ...settings, now: '2023-07-09T08:00' }).edits).toEqual([]);
  const late = reviewOf(set(made, JOBS, RESULT, { number: 60 }), settings).edits;
  expect(about(late, 'Tổng hợp').length).toBeGreaterThan(0);
});

test('Tổng hợp counts live, and its list shows figures and statuses of the plan', () => {
  const made = filled(plan, asked('summary'));
  const rows = shown(made, 'Tổng hợp');
  // Reached, on track, watch, late, not due, missing; all; the share that lags.
  expect(rowOf(rows, 'KINH TẾ').slice(1)).toEqual(['KINH TẾ', 1, 0, 0, 1, 0, 0, 2, 50]);
  expect(rowOf(rows, 'Cộng')).toEqual(['Cộng', 1, 0, 0, 2, 1, 1, 5, 40]);
  expect(rows.flat()).toContain('Đạt và vượt kế hoạch 1/5 chỉ tiêu; đúng tiến độ 0; cần chú ý 0; chậm tiến độ 2; chưa đến kỳ đánh giá 1; thiếu hoặc lỗi số liệu 1.');
  expect(rows.flat()).toContain('(Số liệu đến ngày 30/6/2023)');
  expect(rowOf(rows, 'Giải quyết việc làm mới (người)').slice(1)).toEqual(['Giải quyết việc làm mới (người)', 100, 38, 38, 'Chậm', -12, 76, 'Doanh nghiệp giảm tuyển.', 'Văn hóa - Xã hội']);
  expect(rowOf(rows, 'Số hộ kinh doanh mới (hộ)')[0]).toBe(1);

  // A person corrects a figure without the add-in.
  const corrected = shown(set(made, JOBS, RESULT, { number: 60 }), 'Tổng hợp');
  expect(rowOf(corrected, 'Cộng')).toEqual(['Cộng', 1, 1, 0, 1, 1, 1, 5, 20]);
  expect(rowOf(corrected, 'Giải quyết việc làm mới (người)').slice(2, 6)).toEqual([100, 60, 60, 'Đúng tiến độ']);
});

test('what is not counted and what is missing is said below', () => {
  const words = (shown(filled(plan, asked('summary')), 'Tổng hợp')).flat();
  expect(words).toContain('- Chưa có số liệu: Đào tạo nghề lao động (Văn hóa - Xã hội).');
  expect(words).toContain('- Không tính trong số trên: Đạt một số tiêu chuẩn đô thị loại V (mục tiêu chưa có mức để chấm).');
});

test('is written anew where its parts have other lengths, and then finds nothing more to do', () => {
  const made = filled(plan, asked('summary'));
  const calm = filled(set(set(made, JOBS, RESULT, { number: 60 }), BUSINESSES, RESULT, { number: 100 }));
  expect(sheetOf(calm, 'Tổng hợp').values.flat()).toContain('Không có chỉ tiêu nào chậm tiến độ.');
  expect(sheetOf(calm, 'Tổng hợp').values.flat()).not.toContain('Giải quyết việc làm mới (người)');
  expect(reviewOf(calm, settings).edits).toEqual([]);
});

test('a person changes letterhead and signatures on Cấu hình, where they stay', () => {
  const made = filled(plan, asked('summary'));
  const { values } = sheetOf(made, 'Cấu hình');
  const row = values.findIndex((line) => line.includes('Người ký: chức vụ'));
  const column = values[row]?.indexOf('Người ký: chức vụ') ?? -1;
  const signed = filled(set(made, row, column + 1, { text: 'PHÓ CHỦ TỊCH' }, 'Cấu hình'));
  expect((shown(signed, 'Tổng hợp')).flat()).toContain('PHÓ CHỦ TỊCH');
});

test('Thi đua ranks by weights and points, with every row that goes into it', () => {
  const made = filled(plan, asked('scores'));
  const rows = shown(made, 'Thi đua');
  // Rank, owner, how many, Σ weight, Σ weight × points, score.
  expect(rowOf(rows, 'Tài chính - Kế toán')).toEqual([1, 'Tài chính - Kế toán', 2, 2, 130, 65]);
  expect(rowOf(rows, 'Văn hóa - Xã hội')).toEqual([2, 'Văn hóa - Xã hội', 2, 2, 50, 25]);
  expect(rowOf(rows, 'Giải quyết việc làm mới')).toEqual([3, 'Giải quyết việc làm mới', 'Văn hóa - Xã hội', 'Chậm', 1, 50, 50]);
  expect(reviewOf(made, settings).edits).toEqual([]);
});

test('weights and points are a person’s to change, on Cấu hình; the ranking follows at once', () => {
  const made = filled(plan, asked('scores'));
  const { values } = sheetOf(made, 'Cấu hình');
  const points = values.findIndex((line) => line.includes('Điểm thi đua theo đánh giá'));
  const column = values[points]?.indexOf('Điểm thi đua theo đánh giá') ?? -1;
  const late = values.findIndex((line, row) => row > points && line[column] === 'Chậm nhiều');
  const weights = values.findIndex((line) => line.includes('Trọng số'));
  const weight = values[weights]?.indexOf('Trọng số') ?? -1;
  const business = values.findIndex((line, row) => row > weights && line.includes('Số hộ kinh doanh mới'));
  const changed = set(set(made, late, column + 1, { clear: true }, 'Cấu hình'), weights + 1, weight, { number: 5 }, 'Cấu hình');
  expect(business).toBeGreaterThan(weights);
  expect(rowOf(shown(changed, 'Thi đua'), 'Tài chính - Kế toán')).toEqual([1, 'Tài chính - Kế toán', 1, 5, 550, 110]);
  expect(reviewOf(changed, settings).configuration.points?.['far-behind']).toBeNull();
});

test('both are found under other names, and are taken away without a trace', () => {
  const made = filled(plan, asked('summary', 'scores'));
  const again = renamed(renamed(made, 'Tổng hợp', 'Báo cáo tháng 6'), 'Thi đua', 'Xếp hạng');
  expect(reviewOf(again, settings).edits).toEqual([]);
  expect(applyEdits(again, composeRemoval(again).edits).sheets.map(({ name }) => name)).toEqual([SHEET]);
});

test('nobody is ranked where nobody is named', () => {
  const nobody = filled(workbook(['1', 'Giải quyết việc làm mới', 'người', 100, 38], ['2', 'Đào tạo nghề lao động', 'người', 50, 30]), asked('scores'));
  expect(sheetOf(nobody, 'Thi đua').values.flat()).toContain('Chưa có chỉ tiêu nào ghi bộ phận phụ trách. Ghi ở cột bộ phận của bảng kế hoạch hoặc ở trang Cấu hình.');
});
