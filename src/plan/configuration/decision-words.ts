/** Words of the configuration sheet's block of decisions on findings. */
import type { Decision } from '../model';

export const DECISION_LABELS: Readonly<Record<Decision['kind'], string>> = {
  dismissed: 'Bỏ qua',
  reopened: 'Xem lại',
  fixed: 'Đã sửa',
  undone: 'Đã hoàn tác',
};

/** Headings, in the order of the sheet. */
export const DECISION_HEADINGS = {
  kind: 'Xử lý',
  rule: 'Quy tắc',
  cell: 'Ô',
  held: 'Số khi đó',
  after: 'Sửa thành',
  reason: 'Lý do',
  person: 'Người',
  date: 'Ngày',
  code: 'Mã quy tắc',
  formatBefore: 'Định dạng trước',
} as const;
export type DecisionField = keyof typeof DECISION_HEADINGS;
export const DECISION_FIELDS = Object.keys(DECISION_HEADINGS) as readonly DecisionField[];
