/**
 * Progress profiles: the cumulative share of a year's target that is usual by the end of each month.
 * Defaults for a mountain commune of Quảng Ngãi; staff correct them in the configuration sheet.
 * Seasons: winter-spring rice is cut before 15 April, summer-autumn rice before 31 August; forest is planted in the rains from September;
 * poverty is reviewed once, the result is fixed by 14 December; cultural and safety titles are reviewed in November and December.
 */
import type { Profile } from '../model';

function gradual(id: string, name: string, ...shares: readonly number[]): Profile {
  return { id, name, shares, isStep: false };
}

function step(id: string, name: string, ...shares: readonly number[]): Profile {
  return { id, name, shares, isStep: true };
}

/** Names carry no comma: they stand in lists of choices. The first is the one to fall back to. */
export const DEFAULT_PROFILES: readonly Profile[] = [
  gradual('LINEAR', 'Đều theo thời gian', 1 / 12, 2 / 12, 3 / 12, 4 / 12, 5 / 12, 6 / 12, 7 / 12, 8 / 12, 9 / 12, 10 / 12, 11 / 12, 1),
  //                                        T1   T2   T3   T4   T5   T6   T7   T8   T9   T10  T11  T12
  gradual('RICE-A', 'Lúa: gieo trồng', 0.52, 0.52, 0.52, 0.52, 1, 1, 1, 1, 1, 1, 1, 1),
  gradual('RICE-P', 'Lúa: thu hoạch', 0, 0, 0, 0.52, 0.52, 0.52, 0.52, 0.9, 1, 1, 1, 1),
  gradual('MAIZE-A', 'Ngô: gieo trồng', 0.15, 0.3, 0.45, 0.5, 0.75, 0.95, 0.98, 1, 1, 1, 1, 1),
  gradual('MAIZE-P', 'Ngô: thu hoạch', 0, 0, 0.05, 0.3, 0.4, 0.5, 0.65, 0.8, 0.9, 0.95, 1, 1),
  gradual('GRAIN', 'Lương thực có hạt', 0, 0, 0.01, 0.45, 0.48, 0.51, 0.56, 0.87, 0.97, 0.99, 1, 1),
  gradual('CASS-A', 'Sắn: trồng', 0.25, 0.5, 0.8, 1, 1, 1, 1, 1, 1, 1, 1, 1),
  gradual('CASS-P', 'Sắn: thu hoạch', 0, 0, 0, 0, 0, 0, 0, 0.05, 0.15, 0.4, 0.7, 1),
  gradual('VEG', 'Rau các loại', 0.1, 0.2, 0.3, 0.38, 0.46, 0.55, 0.62, 0.68, 0.75, 0.82, 0.9, 1),
  gradual('BEAN-A', 'Đậu lạc: gieo trồng', 0.2, 0.4, 0.55, 0.6, 0.78, 0.95, 0.98, 1, 1, 1, 1, 1),
  gradual('BEAN-P', 'Đậu lạc: thu hoạch', 0, 0.1, 0.2, 0.5, 0.55, 0.6, 0.72, 0.85, 0.95, 1, 1, 1),
  gradual('GING-A', 'Gừng nghệ: trồng', 0.2, 0.45, 0.7, 1, 1, 1, 1, 1, 1, 1, 1, 1),
  gradual('GING-P', 'Gừng nghệ: thu hoạch', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.1, 0.5, 1),
  gradual('FISH', 'Nuôi trồng thủy sản', 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.37, 0.45, 0.55, 0.7, 0.85, 1),
  gradual('FOREST', 'Trồng rừng và cây lâu năm', 0.02, 0.03, 0.05, 0.05, 0.07, 0.1, 0.12, 0.15, 0.25, 0.45, 0.75, 1),
  gradual('BUDGET-R', 'Thu ngân sách', 0.07, 0.14, 0.22, 0.3, 0.39, 0.48, 0.57, 0.65, 0.73, 0.82, 0.9, 1),
  gradual('BUDGET-E', 'Chi ngân sách', 0.06, 0.12, 0.18, 0.26, 0.35, 0.45, 0.54, 0.62, 0.7, 0.79, 0.88, 1),
  step('POV', 'Rà soát hộ nghèo cuối năm', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1),
  step('NOV-DEC', 'Bình xét tháng 11 và 12', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1),
  step('SURVEY', 'Điều tra tháng 6 và 12', 0, 0, 0, 0, 0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1),
  step('MILESTONE', 'Theo mốc công nhận', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1),
  step('YEAR-END', 'Tính một lần cuối năm', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1),
  step('HELD', 'Giữ cả năm', 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1),
];
