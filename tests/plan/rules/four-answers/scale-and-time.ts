import type { PlanSpec, Written } from '../../plan-builder';
import type { NOTE} from './case';
import { row, type AnswersOf } from './case';

const herd = (actual: Written, plan: Written = 712): PlanSpec => ({ columns: ['prevYear', 'plan', 'actualCum'], rows: [row('Đàn bò', 'con', [681, plan, actual])] });
const percent = (second: number): PlanSpec => ({
  columns: ['plan', 'actualCum', 'pctPlan'],
  rows: [row('Đàn bò', 'con', [100, 93, 93]), row('Đàn dê', 'con', [100, 91, second]), row('Đàn lợn', 'con', [100, 95, 95])],
});

export const scale: AnswersOf<'scale'> = {
  'scale/lost-decimal-mark': {
    broken: { spec: { rows: [row('Năng suất', 'tạ/ha', [39.1, 391])] }, at: 'E6' },
    holds: { spec: { rows: [row('Năng suất', 'tạ/ha', [39.1, 38.2])] } },
    boundary: { holds: { spec: { rows: [row('Năng suất', 'tạ/ha', [39.1, 392])] } }, broken: { spec: { rows: [row('Năng suất', 'tạ/ha', [39.1, 3910])] }, at: 'E6' } },
    cannotTell: { spec: { rows: [row('Năng suất', 'tạ/ha', [null, 391])] } },
  },
  'scale/thousandfold': {
    broken: { spec: herd(698_000), at: 'F6' },
    holds: { spec: herd(698) },
    boundary: { holds: { spec: herd(681 * 310) }, broken: { spec: herd(712 * 317), at: 'F6' } },
    cannotTell: { spec: { rows: [row('Đàn bò', 'con', [null, 698_000])] } },
  },
  'scale/mixed-percent-scale': {
    broken: { spec: percent(0.91), at: 'F7' },
    holds: { spec: percent(91) },
    boundary: { holds: { spec: percent(2.1) }, broken: { spec: percent(1.1), at: 'F7' } },
    cannotTell: { spec: { columns: ['plan', 'actualCum', 'pctPlan'], rows: [row('Đàn bò', 'con', [null, null, 0.91])] } },
  },
};

const jobs = (figures: readonly Written[], unit = 'người') => [row('Giải quyết việc làm', unit, figures)];
const quarters = (...figures: Written[]): PlanSpec => ({
  columns: [{ role: 'actualPeriod', period: '2023-Q1' }, { role: 'actualPeriod', period: '2023-Q2' }, { role: 'actualCum', period: '2023-H1' }],
  rows: jobs(figures),
});
const cumulative = (q1: Written, half: Written): PlanSpec => ({ columns: ['plan', { role: 'actualCum', period: '2023-Q1' }, { role: 'actualCum', period: '2023-H1' }], rows: jobs([100, q1, half]) });
const months = (may: Written, june: Written, july: Written = null): PlanSpec => ({
  columns: [{ role: 'actualPeriod', period: '2023-05' }, { role: 'actualPeriod', period: '2023-06' }, { role: 'actualPeriod', period: '2023-07' }],
  rows: jobs([may, june, july]),
});
const lastYear = (then: Written, now: Written, note: readonly (typeof NOTE)[] = []): PlanSpec => ({ columns: ['samePeriodLY', 'actualCum', ...note], rows: jobs([then, now]) });
const estimate = (value: Written): PlanSpec => ({ columns: ['plan', 'actualCum', 'estimate'], rows: jobs([100, 60, value]) });
const closed = (value: number) => ({ closed: [{ path: ['Giải quyết việc làm'], period: '2023-Q1', isCumulative: true, value, decimals: 0, closedOn: '2023-03-31' }] });

export const time: AnswersOf<'time'> = {
  'time/cumulative-decreases': {
    broken: { spec: cumulative(40, 35), at: 'F6' },
    holds: { spec: cumulative(20, 38) },
    boundary: { holds: { spec: cumulative(38, 38) }, broken: { spec: cumulative(39, 38), at: 'F6' } },
    cannotTell: { spec: cumulative(40, null) },
  },
  'time/periods-do-not-sum': {
    broken: { spec: quarters(20, 18, 48), at: 'F6' },
    holds: { spec: quarters(20, 18, 38) },
    boundary: { holds: { spec: { ...quarters(), rows: jobs([20.4, 18.4, 38.9], 'tấn') } }, broken: { spec: quarters(20, 18, 39), at: 'F6' } },
    // A quarter that is blank is not zero.
    cannotTell: { spec: quarters(20, null, 38) },
  },
  'time/future-period': {
    broken: { spec: months(12, 15, 9), at: 'F6' },
    holds: { spec: months(12, 15) },
    boundary: { holds: { spec: months(12, 15, 9), context: { asOf: '2023-07-01' } }, broken: { spec: months(12, 15, 9), context: { asOf: '2023-06-30' }, at: 'F6' } },
    cannotTell: { spec: { columns: ['plan', 'actualPeriod'], rows: jobs([100, 12]) }, change: (plan) => ({ ...plan, indicators: [] }) },
  },
  'time/repeated-period': {
    broken: { spec: months(1234, 1234), at: 'E6' },
    holds: { spec: months(1234, 1235) },
    boundary: { holds: { spec: months(122, 123) }, broken: { spec: months(123, 123), at: 'E6' } },
    // Few digits are the same by chance.
    cannotTell: { spec: months(12, 12) },
  },
  'time/sharp-change': {
    broken: { spec: lastYear(100, 180), at: 'E6' },
    holds: { spec: lastYear(100, 104) },
    boundary: { holds: { spec: lastYear(100, 150) }, broken: { spec: lastYear(100, 151), at: 'E6' } },
    cannotTell: { spec: lastYear(null, 180) },
  },
  'time/closed-period-changed': {
    broken: { spec: cumulative(20, 38), context: closed(25), at: 'E6' },
    holds: { spec: cumulative(20, 38), context: closed(20) },
    boundary: { holds: { spec: { ...cumulative(20, 38), rows: jobs([100, 20.4, 38]) }, context: closed(20) }, broken: { spec: cumulative(21, 38), context: closed(20), at: 'E6' } },
    cannotTell: { spec: cumulative(20, 38) },
  },
  'time/estimate-below-actual': {
    broken: { spec: estimate(50), at: 'F6' },
    holds: { spec: estimate(95) },
    boundary: { holds: { spec: estimate(60) }, broken: { spec: estimate(59), at: 'F6' } },
    cannotTell: { spec: estimate(null) },
  },
};
