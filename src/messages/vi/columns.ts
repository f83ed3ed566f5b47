import type { Sureness } from '../../plan/configuration/sureness';
import type { ColumnRole, RoleReason } from '../../plan/model';

type Contents = Extract<RoleReason, { readonly because: 'contents' }>['contents'];

/** What the pane says about the columns of the plan sheet. Letters, headings and roles arrive as words. */
export const columns = {
  label: (count: string) => `Các cột đã nhận ra (${count})`,
  toConfirm: (count: string) => `${count} cột cần xác nhận`,
  showHeading: (letter: string) => `Cột ${letter}: tới ô tiêu đề`,
  roleOf: (letter: string, heading: string) => `Vai trò của cột ${letter}, ${heading}`,
  noHeading: 'không có tiêu đề',
  likelyRoles: 'Có thể là',
  otherRoles: 'Vai trò khác',

  sureness: { certain: 'chắc chắn', likely: 'khá chắc', guess: 'đoán' } satisfies Record<Sureness, string>,
  /** For a column whose role was read rightly, though not surely. */
  confirm: 'Đúng vậy',
  confirmLabel: (letter: string, role: string) => `Cột ${letter} đúng là “${role}”`,
  chosen: 'Bạn chọn',
  /** The way back to what was read. */
  backTo: (role: string) => `Trả về “${role}”`,
  backToReading: 'Trả về như đã đọc',

  reasons: {
    person: 'đã được người dùng chọn',
    heading: (words: string) => `tiêu đề ghi “${words}”`,
    neighbour: (letter: string, heading: string) => `so với cột ${letter} “${heading}”`,
    columnCode: (code: string) => `dòng ký hiệu cột ghi “${code}”`,
    contents: {
      ordinals: 'trong cột là số thứ tự',
      words: 'trong cột là chữ',
      figures: 'trong cột là số',
      units: 'trong cột là đơn vị tính',
    } satisfies Record<Contents, string>,
    position: 'theo vị trí trong bảng',
  },

  unwritten: (count: string, start: string) => `Bạn đã chọn lại ${count} cột. Lựa chọn này được giữ ở trang “Cấu hình” khi bấm “${start}”.`,

  missing: {
    plan: { question: 'Cột nào là kế hoạch năm?', hint: 'Chưa thấy cột nào ghi rõ kế hoạch năm.' },
    actualCum: { question: 'Cột nào là kết quả thực hiện?', hint: 'Chưa thấy cột nào ghi rõ kết quả thực hiện.' },
  } satisfies Partial<Record<ColumnRole, { question: string; hint: string }>>,
  choose: 'Chọn cột…',
  candidate: (letter: string, heading: string) => `${letter} · ${heading}`,
};

export type ColumnMessages = typeof columns;
