import type { Plan } from '../../../../src/plan/model';
import type { PlanSpec, RowSpec } from '../../plan-builder';
import { row, type AnswersOf, type FourAnswers } from './case';

const herd = row('Đàn bò', 'con', [712, 698]);
const numbered = (...numbers: readonly string[]): PlanSpec => ({ rows: numbers.map((stt, at) => row(`Chỉ tiêu thứ ${at}`, 'con', [100 + at, 50], { stt })) });
const approved = (...targets: readonly (readonly [path: readonly string[], unit: string, value: number])[]) => ({
  approved: { name: 'KH 22a', targets: targets.map(([path, unitText, value]) => ({ path, unitText, text: String(value), value })) },
});
const withLegacy = (decoded: string) => (plan: Plan): Plan => ({ ...plan, legacyTexts: [{ row: 5, column: 1, encoding: 'tcvn3', font: '.VnTime', text: '§µn bß', decoded }] });
const untitled = { columns: ['actualCum'] as const, sheet: 'Bieu 1' };
const titled = { columns: ['actualCum'] as const, title: 'Kế hoạch năm 2023' };
/** Nine rows with a unit and one with the given one. */
const units = (last: RowSpec): PlanSpec => ({ rows: [...Array.from({ length: 9 }, (_, at) => row(`Đàn thứ ${at}`, 'con', [100 + at, 60])), last] });

const missingColumn: FourAnswers = {
  broken: { spec: { ...titled, rows: [row('Đàn bò', 'con', [698])] }, at: 'B5' },
  holds: { spec: { rows: [herd] } },
  boundary: {
    // A plan that has just been issued needs no results; one that compares with results does.
    holds: { spec: { columns: ['plan', 'actualCum', 'pctPlan'], rows: [herd] } },
    broken: { spec: { columns: ['plan', 'pctPlan'], rows: [herd] }, at: 'B5' },
  },
  cannotTell: { spec: { ...untitled, rows: [row('Đàn bò', 'con', [698])] } },
};

export const structure: AnswersOf<'structure'> = {
  'structure/missing-column': missingColumn,
  'structure/unit-mismatch': {
    broken: { spec: { rows: [row('Diện tích lúa', 'tấn', [55, 28])] }, at: 'C6' },
    holds: { spec: { rows: [row('Diện tích lúa', 'ha', [55, 28])] } },
    boundary: {
      holds: { spec: { rows: [row('Sản lượng', 'tấn', [306, 140])] }, context: approved([['Sản lượng'], 'tấn', 306]) },
      broken: { spec: { rows: [row('Sản lượng', 'tạ', [3060, 1400])] }, context: approved([['Sản lượng'], 'tấn', 306]), at: 'C6' },
    },
    cannotTell: { spec: units(row('Tiêu chí khác', 'ấn phẩm đặc biệt', [12, 3])), change: (plan) => ({ ...plan, indicators: plan.indicators.slice(-1) }) },
  },
  'structure/duplicate-indicator': {
    broken: { spec: { rows: [herd, row('Đàn bò', 'con', [712, 690])] }, at: 'B7' },
    holds: { spec: { rows: [herd, row('Đàn dê', 'con', [75, 76])] } },
    boundary: {
      holds: { spec: { rows: [herd, row('Đàn bò', 'ha', [712, 698])] } },
      broken: { spec: { rows: [herd, row('đàn  Bò', 'con', [712, 698])] }, at: 'B7' },
    },
    // The same names in two sections may be the same form, filled in twice on purpose.
    cannotTell: { spec: { rows: [{ section: 'Vụ Đông Xuân', rows: [row('Diện tích', 'ha', [30, 30])] }, { section: 'Vụ Hè Thu', rows: [row('Diện tích', 'ha', [25, 24])] }] } },
  },
  'structure/missing-indicator': {
    broken: { spec: { rows: [herd] }, context: approved([['Đàn bò'], 'con', 712], [['Đàn dê'], 'con', 75]), at: 'B6' },
    holds: { spec: { rows: [herd] }, context: approved([['Đàn bò'], 'con', 712]) },
    boundary: {
      // A row that stands below another parent now is still there.
      holds: { spec: { rows: [{ name: 'Chăn nuôi', rows: [herd] }] }, context: approved([['Đàn bò'], 'con', 712]) },
      broken: { spec: { rows: [{ name: 'Chăn nuôi', rows: [row('Đàn bò lai', 'con', [60, 58])] }] }, context: approved([['Đàn bò'], 'con', 712]), at: 'B5' },
    },
    cannotTell: { spec: { rows: [herd] } },
  },
  'structure/broken-numbering': {
    broken: { spec: numbered('1', '2', '4'), at: 'B8' },
    holds: { spec: numbered('1', '2', '3') },
    boundary: { holds: { spec: numbered('1.', '2)') }, broken: { spec: numbered('1', '1.1', '3.1'), at: 'B8' } },
    cannotTell: { spec: numbered('1', '2', '4'), change: (plan) => ({ ...plan, hiddenRows: [6, 7], indicators: plan.indicators.map((one) => (one.row === 7 ? { ...one, row: 8 } : one)).filter(({ row: at }) => at !== 6) }) },
  },
  'structure/legacy-text': {
    broken: { spec: { rows: [herd] }, change: withLegacy('Đàn bò'), at: 'B6' },
    holds: { spec: { rows: [herd] } },
    boundary: { holds: { spec: { rows: [herd] } }, broken: { spec: { rows: [herd] }, change: withLegacy('Đàn bò lai'), at: 'B6' } },
    cannotTell: { spec: { rows: [] } },
  },
};
