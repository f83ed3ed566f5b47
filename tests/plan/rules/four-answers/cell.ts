import type { PlanSpec, Written } from '../../plan-builder';
import { row, type AnswersOf } from './case';

const herd = (actual: Written): PlanSpec => ({ rows: [row('Đàn bò', 'con', [712, actual])] });
const rate = (actual: Written): PlanSpec => ({ rows: [row('Tỷ lệ hộ dùng điện', '%', [100, actual])] });
const due = (isPastDue: boolean) => ({ duty: () => ({ isDue: true, due: '2023-02-28', isPastDue }) });
/** Four percentages, the last of them typed or calculated. */
const percents = (last: number, formulas: readonly number[], plan = 50): PlanSpec => ({
  columns: ['plan', 'actualCum', 'pctPlan'],
  rows: [
    ...[[100, 40], [200, 90], [400, 100]].map(([target = 1, actual = 1], at) => row(`Chỉ tiêu ${at}`, 'con', [target, actual, (100 * actual) / target], { formulas: [2] })),
    row('Đàn dê', 'con', [plan, 30, last], { formulas }),
  ],
});

export const cell: AnswersOf<'cell'> = {
  'cell/formula-error': {
    broken: { spec: herd('#DIV/0!'), at: 'E6' },
    holds: { spec: herd(698) },
    boundary: { holds: { spec: herd('lỗi') }, broken: { spec: herd('#N/A'), at: 'E6' } },
    cannotTell: { spec: { rows: [row('Đàn bò', 'con', [null, null])] } },
  },
  'cell/number-as-text': {
    broken: { spec: herd('698'), at: 'E6' },
    holds: { spec: herd(698) },
    // A zero is left out of no sum; a phrase is no plain number.
    boundary: { holds: { spec: { rows: [row('Đàn bò', 'con', ['712 con', '0'])] } }, broken: { spec: herd('1'), at: 'E6' } },
    cannotTell: { spec: { rows: [row('Đàn bò', 'con', [null, null])] } },
  },
  'cell/ambiguous-number': {
    broken: { spec: { rows: [row('Diện tích', 'ha', [11800, '2.844'])] }, at: 'E6' },
    holds: { spec: { rows: [row('Diện tích', 'ha', [11800, 2844])] } },
    boundary: { holds: { spec: { rows: [row('Diện tích', 'ha', [11800, '2.84'])] } }, broken: { spec: { rows: [row('Diện tích', 'ha', [11800, '2.840'])] }, at: 'E6' } },
    cannotTell: { spec: { rows: [row('Diện tích', 'ha', [null, null])] } },
  },
  'cell/text-in-number-cell': {
    broken: { spec: { rows: [row('Diện tích', 'ha', [52, '53,5/52ha'])] }, at: 'E6' },
    holds: { spec: { rows: [row('Diện tích', 'ha', [52, 53.5])] } },
    boundary: { holds: { spec: { rows: [row('Diện tích', 'ha', [52, 0])] } }, broken: { spec: { rows: [row('Diện tích', 'ha', [52, 'chưa có'])] }, at: 'E6' } },
    cannotTell: { spec: { rows: [row('Diện tích', 'ha', [52, null])] } },
  },
  'cell/unreadable-target': {
    broken: { spec: { rows: [row('Đô thị loại V', 'tiêu chuẩn', ['một số tiêu chuẩn', null])] }, at: 'D6' },
    holds: { spec: herd(698) },
    boundary: { holds: { spec: { rows: [row('Thu gom rác', '%', ['trên 70%', null])] } }, broken: { spec: { rows: [row('Thu gom rác', '%', ['theo huyện giao', null])] }, at: 'D6' } },
    cannotTell: { spec: { rows: [row('Đàn bò', 'con', [null, 698])] } },
  },
  'cell/missing-value': {
    broken: { spec: herd(null), context: due(true), at: 'E6' },
    holds: { spec: herd(698), context: due(true) },
    boundary: { holds: { spec: herd(null) }, broken: { spec: herd(null), context: due(false), at: 'E6' } },
    cannotTell: { spec: { rows: [row('Dân số', 'người', [4574, null], { isReference: true })] }, context: due(true) },
  },
  'cell/negative-value': {
    broken: { spec: herd(-120), at: 'E6' },
    holds: { spec: herd(120) },
    boundary: { holds: { spec: herd(0) }, broken: { spec: herd(-1), at: 'E6' } },
    cannotTell: { spec: { rows: [row('Đàn bò', 'con', [null, null])] } },
  },
  'cell/percent-out-of-range': {
    broken: { spec: rate(102.5), at: 'E6' },
    holds: { spec: rate(98) },
    boundary: { holds: { spec: rate(100) }, broken: { spec: rate(100.1), at: 'E6' } },
    cannotTell: { spec: { rows: [row('Chỉ số giá so với cùng kỳ', '%', [103, 104])] } },
  },
  'cell/not-an-integer': {
    broken: { spec: { rows: [row('Số hộ nghèo', 'hộ', [664, 10.98])] }, at: 'E6' },
    holds: { spec: { rows: [row('Số hộ nghèo', 'hộ', [664, 680])] } },
    boundary: { holds: { spec: { rows: [row('Diện tích', 'ha', [55, 27.5])] } }, broken: { spec: { rows: [row('Số hộ nghèo', 'hộ', [664, 680.1])] }, at: 'E6' } },
    cannotTell: { spec: { rows: [row('Số khẩu bình quân', 'người', [4, 3.7])] } },
  },
  'cell/constant-over-formula': {
    broken: { spec: percents(98, []), at: 'F9' },
    holds: { spec: percents(60, [2]) },
    boundary: { holds: { spec: percents(60, [2]) }, broken: { spec: percents(60, []), at: 'F9' } },
    // A column of typed percentages is a typed column.
    cannotTell: { spec: { columns: ['plan', 'actualCum', 'pctPlan'], rows: [row('Đàn bò', 'con', [100, 40, 40]), row('Đàn dê', 'con', [50, 30, 60])] } },
  },
};
