/** Every word on the report sheet, apart from the sentences and names of rules, which whoever shows words passes in. */
import type { Severity } from '../model';

export const CHECKS_SHEET = 'Kiểm tra';
export const CHECKS_TITLE = 'KẾT QUẢ KIỂM TRA BẢNG CHỈ TIÊU';
/** Stands below the title; a sheet of the office's own with the same title lacks it. */
export const CHECKS_PURPOSE =
  'Trang này do tiện ích Chỉ Tiêu lập và ghi lại mỗi lần kiểm tra; sửa số liệu ở bảng kế hoạch. Bấm địa chỉ ô để tới ô đó.';

/** Labels of the head, in the order of the sheet. */
export const HEAD_LABELS = { sheet: 'Trang tính', reportingDate: 'Kỳ báo cáo', madeAt: 'Lập lúc', counts: 'Kết quả' } as const;
export type HeadRow = keyof typeof HEAD_LABELS;

/** Headings of the table, in the order of the sheet. */
export const CHECKS_HEADINGS = {
  number: 'TT',
  severity: 'Mức độ',
  cell: 'Ô',
  indicator: 'Chỉ tiêu',
  rule: 'Quy tắc',
  message: 'Nội dung',
  difference: 'Chênh lệch',
  related: 'Ô liên quan',
  decision: 'Xử lý',
} as const;
export type ChecksField = keyof typeof CHECKS_HEADINGS;
export const CHECKS_FIELDS = Object.keys(CHECKS_HEADINGS) as readonly ChecksField[];

export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Nhắc' };
export const NOTHING_FOUND = 'Không có sai sót';
export const DISMISSED_COUNT = 'Đã bỏ qua';
/** Shown by the sheet itself as soon as the cell holds something else than what was found fault with. */
export const CHANGED_SINCE = 'Ô đã đổi, cần kiểm tra lại';

/** What stands in the last column of a finding that a person has dismissed. */
export function dismissedText(reason: string, person: string, day: string): string {
  return `Bỏ qua: ${[reason, person, day].filter((part) => part !== '').join(' – ')}`;
}
