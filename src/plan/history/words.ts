/** Every word on the sheet `Lịch sử`. */
import { OUR_PURPOSE } from '../configuration/titled-table';

export const HISTORY_SHEET = 'Lịch sử';
export const HISTORY_TITLE = 'LỊCH SỬ CÁC KỲ BÁO CÁO ĐÃ CHỐT';
export const HISTORY_PURPOSE = `${OUR_PURPOSE} và chỉ ghi thêm, không sửa dòng đã ghi. Số của kỳ đã chốt được đối chiếu ở mỗi lần kiểm tra.`;

/** Headings, in the order of a new sheet. */
export const HISTORY_HEADINGS = {
  number: 'TT',
  date: 'Kỳ báo cáo',
  attempt: 'Lần',
  path: 'Chỉ tiêu',
  unit: 'ĐVT',
  target: 'Kế hoạch',
  actual: 'Thực hiện',
  percent: '% TH/KH',
  status: 'Đánh giá',
  trend: 'So kỳ trước',
  series: 'Qua các kỳ',
  at: 'Chốt lúc',
  person: 'Người chốt',
  note: 'Ghi chú',
  // Helpers from here on, which nobody has to fill in.
  parts: 'Số từng kỳ',
  line: 'Tên trên bảng hiện nay',
  column: 'Cột số liệu',
} as const;
export type HistoryField = keyof typeof HISTORY_HEADINGS;
export const HISTORY_FIELDS = Object.keys(HISTORY_HEADINGS) as readonly HistoryField[];

/** Stands in the note of rows that correct a period closed before. */
export const CORRECTION = 'Điều chỉnh';

/** How an indicator stands against the period before. */
export const TREND_SIGNS = { better: '▲', same: '►', worse: '▼' } as const;
export type Trend = keyof typeof TREND_SIGNS;
/** Between the results of one period and the next. */
export const SERIES_ARROW = ' → ';
/** Stands in a series for a period without a result. */
export const NO_FIGURE = '…';
