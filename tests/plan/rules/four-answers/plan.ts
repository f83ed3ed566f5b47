import type { Status } from '../../../../src/plan/model';
import type { PlanSpec, Written } from '../../plan-builder';
import { NOTE, row, type AnswersOf } from './case';

const herd = (plan: Written, actual: Written): PlanSpec => ({ rows: [row('Đàn bò', 'con', [plan, actual])] });
const rating = (text: Written): PlanSpec => ({ columns: ['plan', 'actualCum', NOTE], rows: [row('Xã vững mạnh', null, ['Đạt', text], { kind: 'pass' })] });
const noted = (note: string | null) => ({ textAt: () => note });
const fixed = (value: number, unitText = 'con') => ({ approved: { name: 'KH 22a', targets: [{ path: ['Đàn bò'], unitText, text: String(value), value }] } });
const status = (value: Status | null, note: string | null = null) => ({ ...noted(note), statusOf: () => value });
const poverty = (base: Written, plan: Written, direction: 'up' | 'down' = 'down'): PlanSpec => ({ columns: ['prevYear', 'plan'], rows: [row('Tỷ lệ hộ nghèo', '%', [base, plan], { direction })] });
const withNotes: PlanSpec = { columns: ['plan', 'actualCum', NOTE], rows: [row('Đàn bò', 'con', [712, 300])] };

export const plan: AnswersOf<'plan'> = {
  'plan/implausible-achievement': {
    broken: { spec: herd(712, 1500), at: 'E6' },
    holds: { spec: herd(712, 698) },
    boundary: { holds: { spec: herd(100, 150) }, broken: { spec: herd(100, 151), at: 'E6' } },
    cannotTell: { spec: herd(0, 151) },
  },
  'plan/missing-evidence': {
    broken: { spec: rating('Đạt'), context: noted(null), at: 'E6' },
    holds: { spec: rating('Đạt'), context: noted('QĐ số 2211/QĐ-UBND ngày 15/12/2023') },
    boundary: { holds: { spec: rating('Đạt (12/2023)'), context: noted(null) }, broken: { spec: rating('Đạt'), context: noted('đã báo cáo huyện'), at: 'E6' } },
    cannotTell: { spec: rating('Chưa đạt'), context: noted(null) },
  },
  'plan/target-changed': {
    broken: { spec: herd(700, 698), context: fixed(712), at: 'D6' },
    holds: { spec: herd(712, 698), context: fixed(712) },
    boundary: { holds: { spec: { rows: [row('Đàn bò', 'con', ['712,0', 698])] }, context: fixed(712) }, broken: { spec: { rows: [row('Đàn bò', 'con', ['trên 712', 698])] }, context: fixed(712), at: 'D6' } },
    cannotTell: { spec: herd(700, 698) },
  },
  'plan/lag-unexplained': {
    broken: { spec: withNotes, context: status('behind'), at: 'F6' },
    holds: { spec: withNotes, context: status('behind', 'Dịch bệnh; bổ sung giống trong tháng 8') },
    boundary: { holds: { spec: withNotes, context: status('watch') }, broken: { spec: withNotes, context: status('regressed'), at: 'F6' } },
    cannotTell: { spec: { ...withNotes, columns: ['plan', 'actualCum'] }, context: status('behind') },
  },
  'plan/target-against-direction': {
    broken: { spec: poverty(59.49, 63.38), at: 'E6' },
    holds: { spec: poverty(59.49, 53.38) },
    boundary: { holds: { spec: poverty(59.49, 59.49) }, broken: { spec: poverty(59.49, 59.6), at: 'E6' } },
    cannotTell: { spec: poverty(null, 63.38) },
  },
};
