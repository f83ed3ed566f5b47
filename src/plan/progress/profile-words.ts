/** Which profile an indicator follows, by its words: first match wins. Words are compared with their marks where the text has any. */
import type { IndicatorKind, ProfileId } from '../model';
import { phrases, type Phrase } from '../language/fold';

export interface ProfileRule {
  readonly profile: ProfileId;
  readonly kinds?: readonly IndicatorKind[];
  /** One of these stands in the indicator's own name … */
  readonly name?: readonly Phrase[];
  /** … and one of these in its name or its parents' names. */
  readonly path?: readonly Phrase[];
  /** None of these stands in its own name. */
  readonly not?: readonly Phrase[];
}

const POVERTY = phrases('hộ nghèo', 'cận nghèo', 'thoát nghèo', 'giảm nghèo', 'nghèo đa chiều', 'tái nghèo');
const RICE = phrases('lúa', 'lúa nước', 'lúa rẫy', 'thóc', 'đông xuân', 'hè thu');
const MAIZE = phrases('ngô', 'bắp');
const CASSAVA = phrases('sắn', 'khoai mì', 'củ mì', 'cây mì');
const VEGETABLES = phrases('rau', 'rau màu', 'dưa', 'hoa màu');
const BEANS = phrases('đậu', 'lạc', 'đậu phộng', 'vừng');
const GINGER = phrases('gừng', 'nghệ', 'riềng');
const FISH = phrases('nuôi cá', 'cá nước ngọt', 'cá lồng', 'sản lượng cá', 'nuôi tôm', 'thủy sản');
const FOREST = phrases('rừng', 'quế', 'lồ ô', 'keo', 'gỗ', 'cây phân tán', 'cây lâu năm', 'cây ăn quả', 'cây dược liệu', 'cây cau', 'trồng cau', 'tre nứa', 'trồng tre', 'trồng cây', 'cây chè', 'trồng chè', 'cà phê', 'cao su');
const REVENUE = phrases('thu ngân sách', 'tổng thu', 'thu trên địa bàn', 'thu nội địa', 'thu thuế', 'thu phí', 'thu bổ sung', 'thu cân đối', 'thu NSNN', 'thu NS');
const SPENDING = phrases('chi ngân sách', 'tổng chi', 'chi thường xuyên', 'chi đầu tư', 'chi cân đối', 'chi NSNN', 'chi NS', 'giải ngân', 'chi khác', 'dự phòng ngân sách');
const TITLES = phrases(
  'văn hóa', 'đạt chuẩn văn hóa', 'an ninh trật tự', 'an toàn về an ninh', 'an toàn về ANTT', 'ANTT', 'vững mạnh', 'trong sạch', 'xếp loại', 'danh hiệu', 'gia đình học tập', 'không có tội phạm', 'không có ma túy',
  'hoàn thành tốt nhiệm vụ', 'hoàn thành xuất sắc', 'chính quyền điện tử', 'tiếp cận pháp luật', 'cải cách hành chính',
);
const YEARLY = phrases('bình quân', 'thu nhập', 'tăng trưởng', 'tốc độ tăng', 'cơ cấu', 'tỷ trọng', 'giá trị sản xuất', 'tỷ suất sinh', 'tăng dân số', 'che phủ');

export const PROFILE_RULES: readonly ProfileRule[] = [
  { profile: 'POV', name: POVERTY },
  { profile: 'SURVEY', name: phrases('suy dinh dưỡng', 'suy suy dưỡng', 'nhẹ cân', 'thấp còi', 'gầy còm') },
  { profile: 'YEAR-END', kinds: ['ratio', 'rate'], name: YEARLY },
  { profile: 'MILESTONE', kinds: ['ordinal'] },
  { profile: 'NOV-DEC', kinds: ['rate', 'pass', 'stock'], name: TITLES },
  { profile: 'YEAR-END', kinds: ['pass'] },

  { profile: 'HELD', kinds: ['ratio', 'rate'] },
  { profile: 'HELD', kinds: ['stock', 'area'], path: FISH },
  { profile: 'FISH', kinds: ['flow', 'yield'], path: FISH },

  { profile: 'BUDGET-E', kinds: ['flow'], name: SPENDING },
  { profile: 'BUDGET-E', kinds: ['flow'], path: phrases('chi ngân sách', 'tổng chi') },
  { profile: 'BUDGET-R', kinds: ['flow'], name: REVENUE },
  { profile: 'BUDGET-R', kinds: ['flow'], path: phrases('thu ngân sách', 'tổng thu') },

  { profile: 'RICE-A', kinds: ['area'], path: RICE },
  { profile: 'RICE-P', kinds: ['flow', 'yield'], path: RICE },
  { profile: 'MAIZE-A', kinds: ['area'], path: MAIZE },
  { profile: 'MAIZE-P', kinds: ['flow', 'yield'], path: MAIZE },
  { profile: 'CASS-A', kinds: ['area'], path: CASSAVA },
  { profile: 'CASS-P', kinds: ['flow', 'yield'], path: CASSAVA },
  { profile: 'VEG', kinds: ['area', 'flow', 'yield'], path: VEGETABLES },
  { profile: 'BEAN-A', kinds: ['area'], path: BEANS },
  { profile: 'BEAN-P', kinds: ['flow', 'yield'], path: BEANS },
  { profile: 'GING-A', kinds: ['area'], path: GINGER },
  { profile: 'GING-P', kinds: ['flow', 'yield'], path: GINGER },
  { profile: 'FOREST', kinds: ['flow', 'area'], path: FOREST, not: phrases('khai thác', 'bảo vệ', 'khoán bảo vệ', 'sản lượng') },
  { profile: 'GRAIN', kinds: ['flow', 'area', 'yield'], path: phrases('lương thực') },
];

/** A due date that is known from the thing itself: the army takes recruits in February, the poverty review closes on 14 December. */
export interface DueRule {
  readonly name: readonly Phrase[];
  /** 1 to 12; day 31 stands for the month's last day. */
  readonly month: number;
  readonly day: number;
}

export const DUE_RULES: readonly DueRule[] = [
  { name: POVERTY, month: 12, day: 14 },
  { name: phrases('giao quân', 'tuyển quân', 'nhập ngũ', 'tuyển chọn và gọi'), month: 2, day: 31 },
];
