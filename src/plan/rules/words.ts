/** The words by which rules recognise what a row is. Matched as whole words, marks respected where the text has any. */
import { matchText, mentions, phrases, type MatchText, type Phrase } from '../language/fold';
import type { Indicator } from '../model';

/** Changes, balances and rates of growth: may be negative, and a share of 112 % is no mistake. */
const CHANGES = phrases(
  'tăng', 'giảm', 'tăng giảm', 'chênh lệch', 'biến động', 'thay đổi', 'tăng trưởng', 'tốc độ', 'cân đối', 'bội chi', 'bội thu', 'thặng dư',
  'nhiệt độ', 'lợi nhuận', 'lãi', 'di cư thuần', 'lạm phát', 'nhập siêu', 'xuất siêu', 'cán cân',
);

/** Per cent of a quota, a plan or another amount: may exceed 100. */
const QUOTAS = phrases(
  'chỉ tiêu', 'kế hoạch', 'so với', 'so', 'dự toán', 'giao quân', 'chỉ số', 'hoàn thành', 'lạm phát', 'giải ngân', 'giới tính', 'bé trai', 'tỷ suất',
  'vượt', 'hiệu suất', 'công suất',
);

const SHARES = phrases('tỷ lệ', 'tỉ lệ', 'tỷ trọng', 'tỉ trọng', 'cơ cấu', 'độ che phủ');

/** Index tables say so above their rows. A heading "Chỉ tiêu về xã hội" says nothing of the kind. */
const INDICES = phrases('chỉ số');

/** Averages of whole things need not be whole. */
const AVERAGES = phrases('bình quân', 'trung bình', 'bq');

/** Parts that overlap: a person can be a woman and a party member. Each is within the total, their sum need not be. */
const OVERLAPPING = phrases(
  'nữ', 'nam', 'dân tộc thiểu số', 'dtts', 'đồng bào dân tộc', 'trẻ em', 'người cao tuổi', 'đảng viên', 'hội viên', 'đoàn viên', 'thanh niên',
  'hộ nghèo', 'cận nghèo', 'người có công', 'khuyết tật', 'đạt chuẩn', 'qua đào tạo', 'được', 'có', 'tham gia', 'sử dụng',
);

/** Grain in the official sense: paddy and maize only, whatever the plan lists below it. */
const GRAIN = phrases('lương thực có hạt', 'lương thực cây có hạt', 'thóc và ngô', 'lúa và ngô');

function says(list: readonly Phrase[], ...texts: readonly string[]): boolean {
  return texts.some((text) => mentions(matchText(text), list));
}

/** The name is asked about by many rules: it is folded once. */
const names = new WeakMap<Indicator, MatchText>();

function isNamed(indicator: Indicator, list: readonly Phrase[]): boolean {
  const name = names.get(indicator) ?? matchText(indicator.name);
  names.set(indicator, name);
  return mentions(name, list);
}

/** "Giảm còn 53,38 %" names a level, not a change. */
const TOWARDS_A_LEVEL = /(?:giảm|tăng)\s+(?:còn|xuống|lên)/giu;

/** Whether the row counts a change or a balance, which may be negative. */
export function isChange(indicator: Indicator): boolean {
  return indicator.target.comparator === 'delta' || indicator.unit?.id === 'diem_pct' || (isNamed(indicator, CHANGES) && says(CHANGES, indicator.name.replace(TOWARDS_A_LEVEL, ' ')));
}

export function isOfQuota(indicator: Indicator): boolean {
  return says(QUOTAS, indicator.name, indicator.target.text, indicator.unitText ?? '') || says(INDICES, ...indicator.path, indicator.section ?? '');
}

/** Whether the name itself says that the row is a share of a whole. */
export function isCalledShare(indicator: Indicator): boolean {
  return isNamed(indicator, SHARES);
}

export function isAverage(indicator: Indicator): boolean {
  return isNamed(indicator, AVERAGES);
}

export function mayOverlap(indicator: Indicator): boolean {
  return isNamed(indicator, OVERLAPPING);
}

export function isGrainTotal(indicator: Indicator): boolean {
  return isNamed(indicator, GRAIN) && !isAverage(indicator);
}

/** Names that mean nothing without what stands above them. */
export const GENERIC_NAMES: ReadonlySet<string> = new Set([
  'tong so', 'tong cong', 'cong', 'dien tich', 'nang suat', 'san luong', 'nu', 'nam', 'so luong', 'gia tri', 'khac', 'so ho', 'so nguoi', 'tong so ho',
  'trong do nu', 'ty le', 'ti le', 'ke hoach', 'thuc hien',
]);
