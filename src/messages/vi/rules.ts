/** Short names of rules and severities, for lists and headings. */
import type { Severity } from '../../plan/model';
import type { RuleId } from '../../plan/rules/facts';

export type RuleNames = Readonly<Record<RuleId, string>>;

export const severities: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Nhắc' };

export const ruleNames: RuleNames = {
  'structure/duplicate-indicator': 'Trùng chỉ tiêu',
  'cell/number-as-text': 'Số dạng chữ',
  'cell/ambiguous-number': 'Số mơ hồ',
  'cell/formula-error': 'Lỗi công thức',
  'cell/missing-value': 'Thiếu số liệu',
  'cell/negative-value': 'Số âm',
  'cell/percent-out-of-range': 'Ngoài khoảng 0–100 %',
  'cell/not-an-integer': 'Phải là số nguyên',
  'cell/text-in-number-cell': 'Chữ trong ô số',
  'cell/unreadable-target': 'Chưa hiểu mục tiêu',
  'scale/thousandfold': 'Lệch nghìn lần',
  'scale/lost-decimal-mark': 'Mất dấu thập phân',
  'scale/mixed-percent-scale': 'Lẫn phần trăm và hệ số',
  'time/cumulative-decreases': 'Lũy kế giảm',
  'time/estimate-below-actual': 'Ước nhỏ hơn đã đạt',
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
};
