/** What single rows of a table are, and what they stand under: the cases that real sheets have brought up, with made-up names. */
import type { CellValue, Plan } from '../../../src/plan/model';
import { readPlan } from '../../../src/plan/sheet/read-plan';
import { announcedRelation, isNote, isOnlyRelation, isSignature, relationOf, withoutAnnouncement } from '../../../src/plan/sheet/row-marks';
import { sheetOf, workbookOf, type SheetOptions } from './sheets';

const HEADER: readonly CellValue[] = ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2023', 'Luỹ kế 6 tháng'];

function planOf(rows: readonly (readonly CellValue[])[], options: SheetOptions = {}): Plan {
  const reading = readPlan(workbookOf(sheetOf(rows, options)));
  if (!reading.ok) throw new Error(reading.refusal.reason);
  return reading.plan;
}

const read = (...rows: (readonly CellValue[])[]) => planOf([HEADER, ...rows]);
const paths = (plan: Plan) => plan.indicators.map((indicator) => indicator.path.join(' › '));
const units = (plan: Plan) => plan.indicators.map((indicator) => indicator.unitText);
const sections = (plan: Plan) => plan.sections.map((section) => section.text);

describe('words of a relation', () => {
  it.each(['Trong đó:', 'trong đó', 'Tr.đó:', 'Tr. đó', 'T.đó:', '- Tr.đ:', 'Trong tổng số:', 'Trong đó, gồm:', 'TRONG ĐÓ'])('%p is nothing but a part', (name) => {
    expect([isOnlyRelation(name), relationOf(name)]).toEqual([true, 'part']);
  });

  it.each(['Chia ra:', 'Gồm:', 'Gồm có:', 'Bao gồm', 'Phân ra:', '+ Chia ra'])('%p is nothing but a sum', (name) => {
    expect([isOnlyRelation(name), relationOf(name)]).toEqual([true, 'sum']);
  });

  it.each(['Tự do tín ngưỡng', 'Cụ thể hóa nghị quyết', 'Gốm sứ', 'Gom rác thải', 'Trồng rừng', 'Chiều dài đường'])('%p is a name', (name) => {
    expect([isOnlyRelation(name), relationOf(name), announcedRelation(name)]).toEqual([false, null, null]);
  });

  it.each([
    ['Đàn bò (con), trong đó:', 'part', 'Đàn bò (con)'],
    ['Rừng trồng (trong đó)', 'part', 'Rừng trồng'],
    ['Thu ngân sách, gồm:', 'sum', 'Thu ngân sách'],
    ['Tổng chi, chia ra', 'sum', 'Tổng chi'],
  ])('%p announces what follows', (name, relation, rest) => {
    expect([announcedRelation(name), withoutAnnouncement(name)]).toEqual([relation, rest]);
  });
});

describe('notes and signatures', () => {
  const row = (text: string) => [{ column: 0, value: text, text }];

  it.each(['Ghi chú: số liệu ước tính', '(*) Chưa gồm thôn mới', 'Nguồn: Văn phòng xã', 'Chú thích: đơn vị nghìn đồng', 'Lưu ý: làm tròn'])('%p is a note', (text) => {
    expect([isNote(row(text)), isSignature(row(text))]).toEqual([true, false]);
  });

  it.each(['Người lập biểu', 'Trà Phong, ngày 20 tháng 6 năm 2023', 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nơi nhận:', '(Ký, ghi rõ họ tên)'])('%p is a signature', (text) => {
    expect([isNote(row(text)), isSignature(row(text))]).toEqual([false, true]);
  });

  it('notes between rows are passed over, and end nothing', () => {
    const plan = read(['I', 'KINH TẾ'], [1, 'Lúa', 'ha', 55, 20], [null, '(*) Số ước tính'], [2, 'Ngô', 'ha', 30, 20], [null, 'Nguồn: Thống kê'], [null, 'Người lập biểu']);
    expect(paths(plan)).toEqual(['Lúa', 'Ngô']);
    expect(plan.layout.dataRows).toEqual([1, 4]);
  });

  it('what follows a signature is another matter', () => {
    expect(paths(read([1, 'Lúa', 'ha', 55, 20], [2, 'Ngô', 'ha', 30, 20], [null, 'Người lập biểu'], [3, 'Nháp', 'ha', 1, 1]))).toEqual(['Lúa', 'Ngô']);
  });

  it('a person who is counted is no signature', () => {
    expect(paths(read([1, 'Chủ tịch UBND xã', 'buổi', 'ít nhất 24'], [2, 'Người lập dự án', 'người', 3, 1]))).toEqual(['Chủ tịch UBND xã', 'Người lập dự án']);
  });
});

describe('names', () => {
  it('go on in the next row, ordinal and bullet in the first', () => {
    expect(paths(read([1, 'Tỷ lệ hộ gia đình'], [null, 'đạt chuẩn văn hóa', '%', 66, 60], ['-', 'Trường mầm non'], [null, 'đạt chuẩn quốc gia', 'trường', 2, 1]))).toEqual([
      'Tỷ lệ hộ gia đình đạt chuẩn văn hóa',
      'Tỷ lệ hộ gia đình đạt chuẩn văn hóa › Trường mầm non đạt chuẩn quốc gia',
    ]);
  });

  it('go on after zeros where what follows cannot be a name', () => {
    const plan = planOf([['Chỉ tiêu', 'Kế hoạch năm 2023', 'Luỹ kế 6 tháng'], ['Các thôn phía Bắc', 0, null], ['và thôn Trung', 5, 3], ['Trâu', 0, 0], ['dê', 5, 3]]);
    expect(paths(plan)).toEqual(['Các thôn phía Bắc và thôn Trung', 'Trâu', 'dê']);
  });

  it('that are measures in lower case stand under their crop', () => {
    expect(paths(read([1, 'Lúa nước'], [null, 'diện tích', 'ha', 5, 3], [null, 'sản lượng', 'tấn', 5, 3]))).toEqual(['Lúa nước › diện tích', 'Lúa nước › sản lượng']);
  });

  it('stand beside that of their group, which is written once or in every row', () => {
    const rows = (second: CellValue) => [
      ['Nhóm', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2023', 'Luỹ kế 6 tháng'],
      ['Lúa', 'Diện tích', 'ha', 5, 3],
      [second, 'Sản lượng', 'tấn', 20, 9],
      ['Ngô', 'Diện tích', 'ha', 4, 3],
    ];
    const expected = ['Lúa › Diện tích', 'Lúa › Sản lượng', 'Ngô › Diện tích'];
    expect(paths(planOf(rows(null), { merges: ['A2:A3'] }))).toEqual(expected);
    expect(paths(planOf(rows('Lúa')))).toEqual(expected);
    expect(sections(planOf(rows('Lúa')))).toEqual(['Lúa', 'Ngô']);
  });

  it('of a part stand behind "Trong đó:" in the next column', () => {
    const plan = planOf([
      ['Chỉ tiêu', null, 'ĐVT', 'Kế hoạch năm 2023', 'Luỹ kế 6 tháng'],
      ['Y tế', null, '%', 5, 3],
      ['    Trong đó:', 'Khám bệnh', '%', 5, 3],
      [null, 'Tiêm chủng', '%', 4, 3],
      ['Giáo dục', null, '%', 4, 3],
    ]);
    expect(plan.indicators.map(({ path, relation }) => [path.join(' › '), relation])).toEqual([
      ['Y tế', null],
      ['Y tế › Trong đó: Khám bệnh', 'part'],
      ['Y tế › Tiêm chủng', 'part'],
      ['Giáo dục', null],
    ]);
  });
});

describe('headings', () => {
  it('of a measure are a step in the path of what is measured', () => {
    expect(paths(read(['I', 'TRỒNG TRỌT'], [1, 'Diện tích gieo trồng'], ['-', 'Lúa', 'ha', 5, 3], ['-', 'Ngô', 'ha', 5, 3], [2, 'Sản lượng'], ['-', 'Lúa', 'tấn', 5, 3], ['-', 'Ngô', 'tấn', 5, 3]))).toEqual([
      'Diện tích gieo trồng › Lúa',
      'Diện tích gieo trồng › Ngô',
      'Sản lượng › Lúa',
      'Sản lượng › Ngô',
    ]);
  });

  it('are headings where an export has filled their cells with zeros', () => {
    const plan = read(['I', 'KINH TẾ', null, 0, 0], [1, 'Lúa', 'ha', 5, 0], [2, 'Ngô', 'ha', 0, 0]);
    expect([sections(plan), paths(plan)]).toEqual([['KINH TẾ'], ['Lúa', 'Ngô']]);
  });

  it('in capitals end what is indented or in bold above them, without any ordinal', () => {
    const plan = planOf([HEADER.slice(1), ['KINH TẾ'], ['Lúa', 'ha', 5, 3], ['Ngô', 'ha', 5, 3], ['XÃ HỘI'], ['Hộ nghèo', 'hộ', 5, 3]], { bold: ['A2', 'A5'] });
    expect(plan.indicators.map(({ name, section }) => [name, section])).toEqual([['Lúa', 'KINH TẾ'], ['Ngô', 'KINH TẾ'], ['Hộ nghèo', 'XÃ HỘI']]);
  });

  it('over rows that are no deeper hold them until the next heading, of a crop only its measures', () => {
    const plan = planOf([HEADER.slice(1), ['Kinh tế'], ['Thu', 'đồng', 5, 3], ['Chi', 'đồng', 5, 3], ['Xã hội'], ['Hộ nghèo', 'hộ', 5, 3], ['Lúa'], ['Diện tích', 'ha', 5, 3], ['Sản lượng', 'tấn', 5, 3], ['Đàn bò', 'con', 5, 3]]);
    expect(plan.indicators.map(({ path, section }) => [path.join(' › '), section])).toEqual([
      ['Thu', 'Kinh tế'],
      ['Chi', 'Kinh tế'],
      ['Hộ nghèo', 'Xã hội'],
      ['Lúa › Diện tích', null],
      ['Lúa › Sản lượng', null],
      ['Đàn bò', null],
    ]);
  });

  it('right before a page break stay, the title of a second table goes', () => {
    const rows = (heading: readonly CellValue[]) => read(['I', 'KINH TẾ'], [1, 'Lúa', 'ha', 5, 3], heading, HEADER, [2, 'Hộ nghèo', 'hộ', 5, 3]);
    expect(sections(rows(['II', 'XÃ HỘI']))).toEqual(['KINH TẾ', 'XÃ HỘI']);
    expect(sections(rows([null, '4. Bảng tiếp theo']))).toEqual(['KINH TẾ', 'Bảng tiếp theo']);
    expect(sections(rows([null, 'A. Biểu hộ nghèo']))).toEqual(['KINH TẾ']);
    expect(sections(rows([null, 'Biểu hộ nghèo']))).toEqual(['KINH TẾ']);
  });

  it('hold nothing of a second table, and everything of the same one after a page break', () => {
    const rows = (title: string) => read([null, 'SẢN LƯỢNG'], [null, 'Lúa', 'tấn', 5, 3], [null, title], HEADER, [null, 'Gỗ', 'm3', 5, 3]);
    expect(paths(rows('9. Lâm nghiệp'))).toEqual(['SẢN LƯỢNG › Lúa', 'Gỗ']);
    expect(paths(rows('Biểu số 2'))).toEqual(['SẢN LƯỢNG › Lúa', 'Gỗ']);
    expect(paths(rows('9. (Tiếp theo) Nông nghiệp'))).toEqual(['SẢN LƯỢNG › Lúa', 'SẢN LƯỢNG › Gỗ']);
    expect(paths(rows('Kế hoạch năm 2023 của xã'))).toEqual(['SẢN LƯỢNG › Lúa', 'SẢN LƯỢNG › Gỗ']);
  });

  it('of another table without known columns end the data', () => {
    const plan = read([1, 'Lúa', 'ha', 5, 3], [2, 'Ngô', 'ha', 5, 3], ['DANH MỤC'], ['STT', 'Tên công trình', 'Địa điểm'], [1, 'Đường vào thôn', 'Thôn Hạ']);
    expect([paths(plan), plan.layout.dataRows]).toEqual([['Lúa', 'Ngô'], [1, 2]]);
  });
});

describe('units', () => {
  it('are those of the heading above where it states one', () => {
    const plan = planOf([['Chỉ tiêu', 'Kế hoạch năm 2023', 'Luỹ kế 6 tháng'], ['SẢN LƯỢNG THỊT (tấn)'], ['Thịt lợn', 5, 3], ['Thịt bò', 5, 3], ['Tỷ lệ thịt sạch', 5, 3]]);
    expect(units(plan)).toEqual(['tấn', 'tấn', null]);
  });

  it('are those of the whole for its parts', () => {
    expect(units(read([1, 'Đàn bò', 'con', 5, 3], [null, 'Trong đó: bò lai', null, 2, 1], [2, 'Hộ nghèo', 'hộ', 5, 3], ['-', 'Giảm trong năm', null, 1, 1]))).toEqual(['con', 'con', 'hộ', null]);
  });

  it('stand before the announcement of parts', () => {
    const plan = planOf([['Chỉ tiêu', 'Kế hoạch năm 2023', 'Luỹ kế 6 tháng'], ['Đàn bò (con), trong đó:', 5, 3], ['- Bò lai', 2, 1], ['Đàn dê (con)', 2, 1]]);
    expect(plan.indicators.map(({ unitText, relation }) => [unitText, relation])).toEqual([['con', null], ['con', 'part'], ['con', null]]);
  });
});

describe('parts', () => {
  it('go on after parts of their own', () => {
    const plan = read([1, 'Thu', 'đồng', 9, 3], [null, 'Trong đó:'], ['-', 'Thuế', 'đồng', 5, 3], ['+', 'Môn bài', 'đồng', 1, 1], ['-', 'Phí', 'đồng', 2, 1], [2, 'Chi', 'đồng', 9, 3]);
    expect(plan.indicators.map(({ path, relation }) => [path.join(' › '), relation])).toEqual([
      ['Thu', null],
      ['Thu › Thuế', 'part'],
      ['Thu › Thuế › Môn bài', null],
      ['Thu › Phí', 'part'],
      ['Chi', null],
    ]);
  });

  it('end at a row in bold where they were not', () => {
    const rows: readonly (readonly CellValue[])[] = [HEADER.slice(1), ['Thu ngân sách', 'đồng', 9, 3], ['Trong đó:'], ['Thuế', 'đồng', 5, 3], ['Phí', 'đồng', 2, 1], ['Chi ngân sách', 'đồng', 9, 3]];
    expect(paths(planOf(rows, { bold: ['A2', 'A6'] }))).toEqual(['Thu ngân sách', 'Thu ngân sách › Thuế', 'Thu ngân sách › Phí', 'Chi ngân sách']);
  });
});

describe('totals', () => {
  it.each(['Tổng cộng', 'CỘNG', 'Cộng (I+II)', 'Tổng cộng:', 'TỔNG SỐ'])('%p belongs to no row and holds none', (name) => {
    const row: readonly CellValue[] = [null, name, 'đồng', 9, 3];
    expect(paths(read(row, ['I', 'THU'], [1, 'Thuế', 'đồng', 5, 3], [2, 'Phí', 'đồng', 4, 3], row))).toEqual([name, 'Thuế', 'Phí', name]);
  });

  it.each(['Công nghiệp', 'Tổng đàn', 'Cộng đồng học tập'])('%p is none', (name) => {
    expect(paths(read([1, 'Thuế', 'đồng', 5, 3], [null, name, 'đồng', 9, 3]))).toEqual(['Thuế', `Thuế › ${name}`]);
  });
});

describe('hidden rows', () => {
  it('are told where they hold something inside the table or right below it', () => {
    const rows = [HEADER, [1, 'Lúa', 'ha', 5, 3], [2, 'Ngô', 'ha', 5, 3], [], [3, 'Sắn', 'ha', 1, 1], [4, 'Mía', 'ha', 1, 1], [], [null, 'Nháp']];
    const plan = planOf(rows, { hiddenRows: [2, 3, 5, 7] });
    expect([plan.hiddenRows, paths(plan)]).toEqual([[2, 5], ['Lúa', 'Sắn']]);
  });
});

describe('large tables', () => {
  const many = (count: number, row: (index: number) => readonly CellValue[]) => Array.from({ length: count }, (_, index) => row(index));

  it('of 10 000 rows and 40 columns are read', () => {
    const wide = many(10_000, (index) => [index + 1, `Chỉ tiêu số ${index}`, 'ha', 5, 3, ...Array<CellValue>(35).fill(1)]);
    expect(read(...wide).indicators).toHaveLength(10_000);
  });

  it('with ten thousand "Trong đó" are read', () => {
    const plan = read(...many(10_000, (index) => (index % 2 === 0 ? [null, 'Trong đó:'] : ['-', `Phần ${index}`, 'ha', 5, 3])), [1, 'Cuối', 'ha', 5, 3]);
    expect(plan.indicators).toHaveLength(5_001);
    const inline = read([1, 'Đàn bò', 'con', 5, 3], ...many(10_000, (index) => [null, `Trong đó: phần ${index}`, 'con', 1, 1]));
    expect(inline.indicators.filter(({ parentRow, relation }) => parentRow === 1 && relation === 'part')).toHaveLength(10_000);
  });

  it('as deep as ordinals, indents and spaces go are read', () => {
    const dotted = (index: number) => Array.from({ length: (index % 12) + 1 }, () => '1').join('.');
    const plan = read(...many(10_000, (index) => [dotted(index), `${' '.repeat((index % 12) * 5)}Mục ${index}`, 'ha', 5, 3]));
    expect(plan.indicators).toHaveLength(10_000);
    expect(Math.max(...plan.indicators.map(({ level }) => level))).toBe(12);
  });

  it('with a header after every other row are read', () => {
    const plan = read(...many(10_000, (index) => (index % 4 === 3 ? HEADER : index % 4 === 2 ? [null, `9. Bảng ${index}`] : [null, `Chỉ tiêu ${index}`, 'ha', 5, 3])), [null, 'Cuối', 'ha', 1, 1]);
    expect(plan.indicators).toHaveLength(5_001);
  });
});
