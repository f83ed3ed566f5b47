/** Every word on the configuration sheet. Choices carry no comma and do not begin with `=`: they stand in lists of choices. */
import type { CalendarId, ColumnRole, Comparator, ComputedId, Direction, IndicatorKind, Status } from '../model';
import type { Sureness } from './sureness';

/** Sheets that the add-in keeps in a workbook. A sheet is recognised by its title, so that it may be renamed. */
export const OUR_SHEETS: readonly string[] = ['Cấu hình'];
export const CONFIGURATION_SHEET = 'Cấu hình';

export const TITLE = 'CẤU HÌNH THEO DÕI CHỈ TIÊU';
export const PURPOSE =
  'Trang này do tiện ích Chỉ Tiêu lập để chấm tiến độ; công thức trên bảng kế hoạch dùng số ở đây. Ô nền vàng nhạt có thể sửa, các ô khác tự tính.';

export const HEADINGS = {
  general: '1. Thông tin chung',
  computed: '2. Cột tính trên bảng kế hoạch',
  profiles: '4. Hồ sơ tiến độ: phần kế hoạch năm thường đạt đến cuối mỗi tháng',
  lines: '5. Chỉ tiêu',
} as const;

/** Labels of the general block, in the order of the sheet. */
export const GENERAL = {
  reportingDate: 'Kỳ báo cáo',
  calendar: 'Lịch',
  year: 'Năm kế hoạch',
  yearEnd: 'Ngày cuối năm kế hoạch',
  wholeMonths: 'Số tháng đã trọn',
  monthPart: 'Phần của tháng đang dở',
  lastYearDate: 'Số cùng kỳ tính đến',
  periodPlanDate: 'Kế hoạch kỳ tính đến',
  passed: 'Kết quả hiểu là đạt',
  failed: 'Kết quả hiểu là chưa đạt',
  thresholds: 'Ngưỡng đánh giá (từ mức này trở lên)',
} as const;
export type GeneralRow = keyof typeof GENERAL;

export const APPLIES_HINT = '1 = dùng cho kỳ này';
export const CALENDAR_LABELS: Readonly<Record<CalendarId, string>> = { 'calendar-year': 'Năm dương lịch', administrative: 'Từ ngày 15/12 đến 14/12' };
export const CALENDAR_HINT = 'Chọn lịch thứ hai nếu báo cáo chốt số ngày 14: mỗi tháng từ ngày 15 tháng trước (Nghị định 09/2019/NĐ-CP)';
export const SPI_HEADING = 'Chỉ số tiến độ';
export const DEVIATION_HEADING = 'Chênh (điểm)';
/** Beside each bound the value from which rounding gives it. */
export const SPI_FROM_HEADING = 'Chỉ số tính từ';
export const DEVIATION_FROM_HEADING = 'Chênh tính từ';
export const THRESHOLD_HINT = 'Lấy mức tốt hơn trong hai cách; với tỷ lệ không có số gốc, so chênh lệch điểm % với hai mức trên';

/** Lowest first: the formulas look for the last bound that is not above the value. */
export const THRESHOLD_STATUSES = ['far-behind', 'behind', 'watch', 'on-track'] as const satisfies readonly Status[];

export const STATUS_LABELS: Readonly<Record<Status, string>> = {
  exceeded: 'Vượt',
  met: 'Đạt',
  'on-track': 'Đúng tiến độ',
  watch: 'Cần chú ý',
  behind: 'Chậm',
  'far-behind': 'Chậm nhiều',
  'not-met': 'Không đạt',
  regressed: 'Thụt lùi',
  'not-due': 'Chưa đến kỳ',
  'missing-data': 'Thiếu số liệu',
  'data-error': 'Lỗi số liệu',
  unscorable: 'Chưa chấm được',
};

/** Headings of the computed columns on the plan sheet. */
export const COMPUTED_LABELS: Readonly<Record<ComputedId, string>> = {
  percent: '% TH/KH',
  remaining: 'Còn lại',
  expected: 'Tiến độ kỳ vọng (%)',
  status: 'Đánh giá',
  outlook: 'Dự báo cả năm',
  cumulative: 'Luỹ kế đến kỳ báo cáo',
};
/** What every judged plan gets. */
export type JudgedId = Exclude<ComputedId, 'cumulative'>;
export const JUDGED_IDS: readonly JudgedId[] = ['percent', 'remaining', 'expected', 'status', 'outlook'];
/** In the order in which the configuration sheet records them. */
export const COMPUTED_IDS: readonly ComputedId[] = [...JUDGED_IDS, 'cumulative'];
/** Stands in the cumulative column where a month holds something that cannot be added. */
export const CANNOT_ADD = 'Chưa cộng được';
/** The table that tells which months or quarters are counted at the reporting date, downwards. */
export const PERIOD_LABELS = { title: 'Kết quả từng kỳ, để tính cột luỹ kế', heading: 'Kỳ', start: 'Từ ngày', counted: 'Cột' } as const;
export const COMPUTED_HEADINGS = ['Cột tính', 'Nguồn gốc', 'Tiêu đề trên bảng', 'Dòng cuối trên bảng', 'Định dạng ban đầu'] as const;
export const ORIGIN_LABELS = { sheet: 'có sẵn', added: 'tiện ích thêm' } as const;

/** What a column of the plan sheet may be. Together at most 255 characters: longer lists of choices are refused by Excel. */
export const ROLE_LABELS: Readonly<Record<ColumnRole | 'ignore', string>> = {
  stt: 'STT',
  code: 'Mã',
  name: 'Chỉ tiêu',
  unit: 'Đơn vị tính',
  prevYear: 'Năm trước',
  plan: 'Kế hoạch năm',
  planPeriod: 'Kế hoạch kỳ',
  actualPeriod: 'Thực hiện kỳ',
  actualCum: 'Thực hiện lũy kế',
  actualPrevPeriod: 'Kỳ trước',
  samePeriodLY: 'Cùng kỳ năm trước',
  estimate: 'Ước cả năm',
  pctPlan: '% kế hoạch',
  pctYoY: '% cùng kỳ',
  pctPrev: '% kỳ trước',
  diff: 'Chênh lệch',
  rating: 'Đánh giá',
  owner: 'Bộ phận',
  note: 'Ghi chú',
  freq: 'Tần suất',
  other: 'Khác',
  ignore: 'Không thuộc bảng',
};

/** Headings of the block of columns, in the order of the sheet. */
export const COLUMN_HEADINGS = {
  letter: 'Cột',
  heading: 'Tiêu đề trên bảng',
  role: 'Vai trò',
  period: 'Kỳ',
  read: 'Đọc được là',
  source: 'Do ai xác định',
  sureness: 'Mức chắc',
} as const;
export type ColumnField = keyof typeof COLUMN_HEADINGS;
export const COLUMN_FIELDS = Object.keys(COLUMN_HEADINGS) as readonly ColumnField[];
export const COLUMN_SOURCES = { read: 'đọc được', person: 'người dùng chọn' } as const;

export const SURENESS_LABELS: Readonly<Record<Sureness, string>> = { certain: 'chắc chắn', likely: 'khá chắc', guess: 'đoán' };

export const PROFILE_HEADINGS = { name: 'Hồ sơ', isStep: 'Kiểu', share: 'Đến kỳ báo cáo' } as const;
export const STEP_LABEL = 'bậc thang';
export const GRADUAL_LABEL = 'nội suy';

export const KIND_LABELS: Readonly<Record<IndicatorKind, string>> = {
  flow: 'Cộng dồn trong năm',
  area: 'Diện tích gieo trồng',
  yield: 'Năng suất',
  stock: 'Mức tại thời điểm',
  rate: 'Tỷ lệ',
  ratio: 'Bình quân hoặc tỷ số',
  ordinal: 'Số mục được công nhận',
  pass: 'Đạt hoặc không',
};

export const DIRECTION_LABELS: Readonly<Record<Direction, string>> = {
  up: 'Càng cao càng tốt',
  down: 'Càng thấp càng tốt',
  match: 'Khớp kế hoạch',
};

export const COMPARATOR_LABELS: Readonly<Record<Comparator, string>> = {
  '=': 'bằng',
  '>=': 'từ mức này trở lên',
  '<=': 'không quá',
  '>': 'trên',
  '<': 'dưới',
  '~': 'khoảng',
  range: 'trong khoảng',
  delta: 'thay đổi so với gốc',
  pass: 'đạt',
  none: 'chưa rõ',
};

/** What a person may judge instead of the computed status: every verdict, but neither "no figure" nor "wrong figure", which are facts. */
export const OVERRIDE_STATUSES = [
  'exceeded', 'met', 'on-track', 'watch', 'behind', 'far-behind', 'not-met', 'regressed', 'not-due', 'unscorable',
] as const satisfies readonly Status[];
export const REASON_MISSING = 'Cần ghi lý do';
export const COMPUTED_STATUS = 'Tiện ích tự tính: ';

/** What Excel says when something else is typed than a cell accepts. */
export const ENTRY_TITLE = 'Chỉ Tiêu';
export const CHOICE_ALERT = 'Hãy chọn một mục trong danh sách của ô này.';
export const ENTRY_ALERTS = {
  date: 'Hãy nhập một ngày, ví dụ 30/6/2023.',
  share: 'Hãy nhập phần kế hoạch năm, từ 0 % đến 200 %.',
  spi: 'Hãy nhập chỉ số từ 0 đến 5; 1 là đúng tiến độ. Mức sau không thấp hơn mức trước.',
  deviation: 'Hãy nhập số điểm từ -100 đến 100, ví dụ -3. Mức sau không thấp hơn mức trước.',
  weight: 'Hãy nhập trọng số: một số từ 0 trở lên; 1 là bình thường.',
  baseline: 'Hãy nhập số gốc bằng số.',
} as const;

export const INFERRED = 'suy đoán';
export const CONFIRMED = 'đã xác nhận';

/** Headings of an indicator's line, in the order of a new sheet; on any sheet the columns are found by these words. */
export const LINE_HEADINGS = {
  number: 'TT',
  path: 'Chỉ tiêu',
  unit: 'ĐVT',
  kind: 'Loại',
  direction: 'Chiều',
  comparator: 'So sánh',
  target: 'Mục tiêu (số hiểu được)',
  baseline: 'Gốc',
  profile: 'Hồ sơ tiến độ',
  dueDate: 'Hạn',
  owner: 'Bộ phận',
  weight: 'Trọng số',
  override: 'Đánh giá thay',
  overrideReason: 'Lý do thay',
  overrideNote: 'Về đánh giá thay',
  source: 'Ghi nguồn',
  // From here on helpers of the formulas, which nobody has to fill in.
  beyond: 'Cận kia của khoảng',
  targetText: 'Mục tiêu ghi trên bảng',
  share: 'Tiến độ kỳ vọng',
  isFinal: 'Đã hết hạn',
  whenMissed: 'Khi chưa đạt',
  /** From where on a row that is not yet met is better than `whenMissed`: the formulas answer the heading. */
  behindFrom: STATUS_LABELS.behind,
  watchFrom: STATUS_LABELS.watch,
  onTrackFrom: STATUS_LABELS['on-track'],
  whenBlank: 'Khi để trống',
  wrongFigure: 'Số bị lỗi',
  actual: 'Số đọc được',
  actualText: 'Thực hiện ghi trên bảng',
  overrideStands: 'Đánh giá thay có hiệu lực',
  inferredAs: 'Suy đoán ban đầu',
  ownerRead: 'Bộ phận ghi trên bảng',
} as const;
export type LineField = keyof typeof LINE_HEADINGS;

export const PATH_SEPARATOR = ' › ';
