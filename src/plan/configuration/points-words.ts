/** Words of the configuration sheet's block of points for the owners' score. */
import type { Status } from '../model';

export const POINTS_HEADINGS = ['Đánh giá', 'Điểm', 'Ý nghĩa'] as const;

/** What stands beside a status that says more than its word. */
export const POINTS_HINTS: Readonly<Partial<Record<Status, string>>> = {
  exceeded: 'có điểm thưởng',
  'on-track': 'bằng Đạt: đến lúc này không thể hơn',
  'not-due': 'để trống = không tính vào điểm',
  'missing-data': 'báo cáo đủ số liệu cũng là việc phải làm',
};
export const POINTS_ALERT = 'Hãy nhập số điểm từ 0 đến 200, hoặc để trống nếu không tính.';
