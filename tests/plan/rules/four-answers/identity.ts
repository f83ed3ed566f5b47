import { crop, type PlanSpec, type Written } from '../../plan-builder';
import { row, type AnswersOf } from './case';

const rice = (area: Written, perHectare: Written, output: Written): PlanSpec => ({ columns: ['plan'], rows: [crop('Lúa nước', [area], [perHectare], [output])] });
const forest = (large: Written, total: Written = 450): PlanSpec => ({
  columns: ['plan'],
  rows: [row('Trồng mới rừng', 'ha', [total], { rows: [row('Gỗ nguyên liệu', 'ha', [405], { relation: 'sum' }), row('Gỗ lớn', 'ha', [large], { relation: 'sum' })] })],
});
const herds = (whole: Written): PlanSpec => ({
  columns: ['plan', 'actualCum', 'pctPlan'],
  rows: [row('Tổng đàn', 'con', [null, null, whole], {
    rows: [row('Gia súc', 'con', [null, null, 93.45], { relation: 'sum' }), row('Gia cầm', 'con', [null, null, 117.87], { relation: 'sum' })],
  })],
});
const crossbred = (share: Written, part: Written = 60): PlanSpec => ({
  columns: ['plan'],
  rows: [row('Đàn bò', 'con', [712], { rows: [row('Trong đó: bò lai', 'con', [part], { relation: 'part' }), row('Tỷ lệ bò lai', '%', [share])] })],
});
const poor = (rate: Written, count: Written): PlanSpec => ({
  columns: ['plan'],
  rows: [row('Tổng số hộ', 'hộ', [1244], { isReference: true }), row('Tỷ lệ hộ nghèo', '%', [rate]), row('Số hộ nghèo', 'hộ', [count])],
});
const grain = (perCapita: Written, population: Written = 4574): PlanSpec => ({
  columns: ['plan'],
  rows: [row('Tổng sản lượng lương thực có hạt', 'tấn', [306]), row('Bình quân lương thực đầu người', 'kg/người/năm', [perCapita]), row('Dân số', 'người', [population], { isReference: true })],
});
const budget = (spending: Written, unit = 'triệu đồng'): PlanSpec => ({
  columns: ['plan'], rows: [row('Tổng thu ngân sách', 'triệu đồng', [6541]), row('Tổng chi ngân sách', unit, [spending])],
});
const criteria = (count: Written): PlanSpec => ({ columns: ['plan'], rows: [row('Số tiêu chí nông thôn mới đạt chuẩn', 'tiêu chí', [count])] });
const percent = (stated: Written, plan: Written = 11800): PlanSpec => ({ columns: ['plan', 'actualCum', 'pctPlan'], rows: [row('Trồng rừng', 'ha', [plan, 2844, stated])] });

export const identity: AnswersOf<'identity'> = {
  'identity/area-yield-output': {
    broken: { spec: rice(55, 39.1, 2150), at: 'D9' },
    holds: { spec: rice(55, 39.1, 215) },
    // 55 ha exactly, 39,05 to 39,15 tạ/ha: 214,775 to 215,325, and the output to half a tenth.
    boundary: { holds: { spec: rice(55, 39.1, 215.3) }, broken: { spec: rice(55, 39.1, 215.4), at: 'D9' } },
    cannotTell: { spec: rice(55, null, 2150) },
  },
  'identity/parts-do-not-sum': {
    broken: { spec: forest(54), at: 'D8' },
    holds: { spec: forest(45) },
    boundary: { holds: { spec: forest(45.9, 451) }, broken: { spec: forest(47), at: 'D6' } },
    cannotTell: { spec: forest(45, null) },
  },
  'identity/parent-outside-children': {
    broken: { spec: herds(127.39), at: 'F6' },
    holds: { spec: herds(101.2) },
    boundary: { holds: { spec: herds(117.88) }, broken: { spec: herds(117.89), at: 'F6' } },
    cannotTell: { spec: herds(null) },
  },
  'identity/ratio-mismatch': {
    broken: { spec: crossbred(9.2), at: 'D8' },
    holds: { spec: crossbred(8.4) },
    boundary: { holds: { spec: crossbred(8.43) }, broken: { spec: crossbred(8.5), at: 'D8' } },
    cannotTell: { spec: crossbred(9.2, null) },
  },
  'identity/household-rate-mismatch': {
    broken: { spec: poor(53.38, 684), at: 'D8' },
    holds: { spec: poor(53.38, 664) },
    boundary: { holds: { spec: poor(53.4, 664) }, broken: { spec: poor(53.38, 665), at: 'D8' } },
    cannotTell: { spec: poor(53.38, null) },
  },
  'identity/per-capita-mismatch': {
    broken: { spec: grain(69.6), at: 'D7' },
    holds: { spec: grain(66.9) },
    boundary: { holds: { spec: grain(68.2) }, broken: { spec: grain(68.5), at: 'D7' } },
    cannotTell: { spec: grain(69.6, null) },
  },
  'identity/budget-imbalance': {
    broken: { spec: budget(7000), at: 'D6' },
    holds: { spec: budget(6541) },
    boundary: { holds: { spec: budget(6541.4) }, broken: { spec: budget(6543), at: 'D6' } },
    cannotTell: { spec: budget(null) },
  },
  'identity/criteria-count': {
    broken: { spec: criteria(25), at: 'D6' },
    holds: { spec: criteria(11) },
    boundary: { holds: { spec: criteria(19) }, broken: { spec: criteria(20), at: 'D6' } },
    cannotTell: { spec: criteria(null) },
  },
  'identity/percent-miscalculated': {
    broken: { spec: percent(15.8), at: 'F6' },
    holds: { spec: percent(24.1) },
    // 24,10 %: cut off or rounded.
    boundary: { holds: { spec: percent(24) }, broken: { spec: percent(24.3), at: 'F6' } },
    cannotTell: { spec: percent(15.8, null) },
  },
};
