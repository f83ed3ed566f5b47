/** Short names of rules and severities, for lists and headings. */
import type { Severity } from '../../plan/model';
import type { RuleId } from '../../plan/rules/facts';

export type RuleNames = Readonly<Record<RuleId, string>>;

export const severities: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Nhắc' };

export const ruleNames: RuleNames = {
  'structure/duplicate-indicator': 'Trùng chỉ tiêu',
  'structure/missing-column': 'Thiếu cột',
  'structure/unit-mismatch': 'Đơn vị không khớp',
  'structure/missing-indicator': 'Thiếu chỉ tiêu',
  'structure/broken-numbering': 'Đánh số không nối tiếp',
  'structure/legacy-text': 'Phông chữ cũ',
  'cell/number-as-text': 'Số dạng chữ',
  'cell/ambiguous-number': 'Số mơ hồ',
  'cell/formula-error': 'Lỗi công thức',
  'cell/missing-value': 'Thiếu số liệu',
  'cell/negative-value': 'Số âm',
  'cell/percent-out-of-range': 'Ngoài khoảng 0–100 %',
  'cell/not-an-integer': 'Phải là số nguyên',
  'cell/text-in-number-cell': 'Chữ trong ô số',
  'cell/unreadable-target': 'Chưa hiểu mục tiêu',
  'cell/constant-over-formula': 'Gõ đè công thức',
  'scale/thousandfold': 'Lệch nghìn lần',
  'scale/lost-decimal-mark': 'Mất dấu thập phân',
  'scale/mixed-percent-scale': 'Lẫn phần trăm và hệ số',
  'time/cumulative-decreases': 'Lũy kế giảm',
  'time/estimate-below-actual': 'Ước nhỏ hơn đã đạt',
  'time/periods-do-not-sum': 'Tổng các kỳ khác lũy kế',
  'time/future-period': 'Kỳ tương lai',
  'time/repeated-period': 'Trùng số kỳ trước',
  'time/sharp-change': 'Biến động lớn',
  'time/closed-period-changed': 'Sửa kỳ đã chốt',
  'identity/area-yield-output': 'Diện tích × năng suất ≠ sản lượng',
  'identity/parts-do-not-sum': 'Tổng khác các thành phần',
  'identity/parent-outside-children': 'Tổng ngoài khoảng các thành phần',
  'identity/ratio-mismatch': 'Tỷ lệ không khớp tử và mẫu',
  'identity/household-rate-mismatch': 'Tỷ lệ hộ không khớp số hộ',
  'identity/per-capita-mismatch': 'Bình quân không khớp dân số',
  'identity/budget-imbalance': 'Thu chi không cân đối',
  'identity/criteria-count': 'Số tiêu chí không khớp',
  'identity/percent-miscalculated': 'Tính sai phần trăm',
  'plan/implausible-achievement': 'Vượt bất thường',
  'plan/missing-evidence': 'Thiếu minh chứng',
  'plan/target-changed': 'Mục tiêu bị sửa',
  'plan/lag-unexplained': 'Chậm chưa giải trình',
  'plan/target-against-direction': 'Mục tiêu ngược hướng',
};
