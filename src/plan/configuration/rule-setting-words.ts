/** How the configuration sheet names the thresholds of rules that a person may change. */
import type { RuleSettings } from '../rules/rule-settings';

export type RuleSetting = keyof RuleSettings;

export const RULE_SETTING_WORDS: Readonly<Record<RuleSetting, { readonly label: string; readonly unit: string }>> = {
  thousandErrorLog10: { label: 'Lệch nghìn lần: số mũ của 10 so với các số khác trong dòng', unit: '' },
  mostAchievementPercent: { label: 'Vượt bất thường: trên mức này so với kế hoạch', unit: '%' },
  areaYieldErrorPercent: { label: 'Diện tích × năng suất: lệch quá mức này là lỗi', unit: '%' },
  populationDeviationPercent: { label: 'Bình quân đầu người: dân số tính ra lệch quá', unit: '%' },
  stockChangePercent: { label: 'Biến động lớn của số tại thời điểm', unit: '%' },
  flowChangePercent: { label: 'Biến động lớn của số cộng dồn', unit: '%' },
  rateChangePoints: { label: 'Biến động lớn của tỷ lệ', unit: 'điểm %' },
};
export const RULE_SETTINGS = Object.keys(RULE_SETTING_WORDS) as readonly RuleSetting[];

/** Headings, in the order of the sheet. */
export const RULE_SETTING_HEADINGS = ['Ngưỡng', 'Mức', 'Đơn vị', ''] as const;

export function unreadableSetting(usual: number): string {
  return `Chưa đọc được, dùng mức ${String(usual).replace('.', ',')}`;
}
