import type { TargetForm } from '../../plan/document/correct-target';
import type { ResultColumns } from '../../plan/document/sheet/plan-sheet-words';

/** The words of the pane's view of documents. Numbers arrive written out for the reader. */
export const documentPane = {
  title: 'Tạo bảng từ văn bản',
  back: 'Trở lại',
  source: {
    paste: 'Dán văn bản kế hoạch hoặc phần nêu chỉ tiêu vào đây',
    hint: 'Dán từ Word giữ nguyên được danh sách và bảng.',
    read: 'Đọc văn bản',
    choose: 'Hoặc chọn tệp (.docx, .html, .txt)',
    reading: 'Đang đọc văn bản…',
    unreadable: { title: 'Không mở được tệp này, chưa tạo gì.', next: 'Hãy đóng tệp ở chương trình khác rồi chọn lại, hoặc dán văn bản vào.' },
  },
  found: {
    label: 'Chỉ tiêu đọc được',
    summary: (sure: string) => `${sure} chỉ tiêu đọc được`,
    doubtful: (count: string) => `${count} chỗ chưa chắc, chưa đưa vào bảng`,
    doubtfulOnly: 'Xem chỗ chưa chắc',
    other: 'Chọn văn bản khác',
    take: (name: string) => `Đưa vào bảng: ${name}`,
    line: (line: string) => `dòng ${line}`,
    doubt: (why: string) => `Chưa chắc: ${why}`,
    edit: 'Sửa',
    editOf: (name: string) => `Sửa ${name}`,
    done: 'Xong',
  },
  entry: {
    name: 'Tên chỉ tiêu',
    unit: 'Đơn vị tính',
    form: 'So sánh',
    value: 'Số',
    high: 'Đến',
    forms: {
      exactly: 'bằng',
      'at-least': 'từ … trở lên',
      'at-most': 'không quá',
      above: 'trên',
      below: 'dưới',
      between: 'trong khoảng',
      increase: 'tăng thêm',
      decrease: 'giảm bớt',
      state: 'đạt (không có số)',
    } satisfies Record<TargetForm, string>,
    noNumber: 'Hãy ghi một số, ví dụ 39,1.',
  },
  results: {
    use: 'Văn bản này có số liệu khớp với bảng đang xem.',
    show: 'Đối chiếu với bảng đang xem',
    label: 'Số liệu khớp với bảng',
    column: (sheet: string) => `Ghi vào cột (trang “${sheet}”)`,
    enter: (count: string) => `Ghi ${count} số vào bảng`,
    entering: 'Đang ghi vào bảng…',
    none: 'Không có số nào khác với cột này.',
    reassurance: 'Chỉ những số được đánh dấu mới ghi; ô đã có số thì để bạn chọn.',
    take: (name: string) => `Ghi số của ${name}`,
    blank: '(trống)',
    otherPlan: (plan: string) => `Văn bản ghi kế hoạch ${plan}, khác với bảng.`,
  },
  create: {
    year: 'Năm kế hoạch',
    periods: 'Cột kết quả',
    periodsOf: { quarters: 'Theo quý', months: 'Theo tháng', cumulative: '6 tháng, 9 tháng, cả năm' } satisfies Record<ResultColumns, string>,
    start: (count: string) => `Tạo bảng (${count} chỉ tiêu)`,
    creating: 'Đang tạo bảng…',
    none: 'Chưa chọn chỉ tiêu nào.',
    reassurance: 'Bảng mới nằm ở một trang tính riêng; các trang đang có giữ nguyên.',
  },
};

export type DocumentPaneMessages = typeof documentPane;
