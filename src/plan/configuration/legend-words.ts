/** What the legend of the statuses on the configuration sheet says. */
import type { Status } from '../model';

export const LEGEND_HEADING = 'Chú giải đánh giá';
export const LEGEND_REMARK = 'Chỉ tiêu càng thấp càng tốt: so với mức được phép đến kỳ này; chỉ tiêu phải khớp kế hoạch: lệch là “Cần chú ý”';

/** Words of a meaning around the bounds of a status: the share of what is due, and the percentage points that may be missing. */
export type Meaning = (share: string, points: string) => string;

const below: Meaning = (share, points) => `Dưới ${share} % phần phải đạt đến kỳ này, và thiếu hơn ${points} điểm %`;

/** From the best to the worst, then what is not judged. A function where the thresholds stand in the sentence. */
export const LEGEND: Readonly<Record<Status, string | Meaning>> = {
  exceeded: 'Đã tốt hơn kế hoạch năm',
  met: 'Đã đạt kế hoạch năm',
  'on-track': (share, points) => `Đạt từ ${share} % phần phải đạt đến kỳ này, hoặc thiếu không quá ${points} điểm %`,
  watch: below,
  behind: below,
  'far-behind': below,
  'not-met': 'Đã hết hạn mà chưa đạt kế hoạch',
  regressed: 'Xấu hơn mức gốc',
  'not-due': 'Chưa đến lúc phải có kết quả',
  'missing-data': 'Đã đến lúc mà ô kết quả để trống hoặc chưa hiểu được',
  'data-error': 'Số trong ô báo lỗi hoặc chắc chắn sai, cần sửa trước khi chấm',
  unscorable: 'Mục tiêu chưa có con số hoặc mức để chấm',
};
export const LEGEND_STATUSES = Object.keys(LEGEND) as readonly Status[];

/** Rows that it takes below the thresholds: a blank one, its heading, the statuses. */
export const LEGEND_ROWS = LEGEND_STATUSES.length + 2;
