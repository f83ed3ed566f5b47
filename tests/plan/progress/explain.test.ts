/** The sentence for each of the field report's worked examples: engine and words together, in both languages. */
import { messagesFor } from '../../../src/messages/index';
import type { ExplanationForms } from '../../../src/messages/vi/explanations';
import type { Finding, IndicatorConfiguration, Profile } from '../../../src/plan/model';
import { assess } from '../../../src/plan/progress/assess';
import { explain, type Explanation } from '../../../src/plan/progress/explain';
import { inferConfiguration } from '../../../src/plan/progress/infer-configuration';
import { DEFAULT_PROFILES } from '../../../src/plan/progress/profiles';
import { build, NO_CONFIGURATION, type RowSpec } from './plan-builder';

interface Extra {
  readonly line?: Partial<IndicatorConfiguration>;
  readonly profiles?: readonly Profile[];
  readonly findings?: readonly Finding[];
}

function explained(row: RowSpec, asOf: string, { line, profiles = [], findings = [] }: Extra = {}): Explanation {
  const { plan } = build([row]);
  const [indicator] = plan.indicators;
  if (!indicator) throw new Error('the builder gave no indicator');
  const configured = line ? { ...inferConfiguration(plan, indicator, asOf), ...line } : null;
  const configuration = { ...NO_CONFIGURATION, profiles, indicators: configured ? [configured] : [] };
  const [assessment] = assess(plan, configuration, asOf, findings);
  if (!assessment) throw new Error('nothing was assessed');
  return explain({ plan, configuration, asOf, findings }, indicator, assessment, configured);
}

/** Plain forms, so that the sentences can be read here: two decimals at most, a bare unit. */
const forms: ExplanationForms = {
  day: '30/6',
  amount: (value) => `${Number(value.toFixed(2))} đv`,
  level: (value) => `${Number(value.toFixed(2))} đv`,
  share: (value) => `${Number(value.toFixed(1))} %`,
};
const vi = messagesFor('vi-VN').explanation;
const en = messagesFor('en-US').explanation;
const reasonOf = (row: RowSpec, asOf: string, extra?: Extra): string => vi.reason(explained(row, asOf, extra).reason, forms);
const outlookOf = (row: RowSpec, asOf: string, extra?: Extra): string | null => {
  const { outlook } = explained(row, asOf, extra);
  return outlook === null ? null : vi.outlook(outlook, forms);
};

const rice: RowSpec = { path: ['Lúa nước', 'Sản lượng'], unit: 'tấn', target: 215 };
const forest: RowSpec = { path: ['Trồng mới rừng sản xuất'], unit: 'ha', target: 450 };
const jobs: RowSpec = { path: ['Giải quyết việc làm'], unit: 'người', target: 100 };
const poverty: RowSpec = { path: ['Tỷ lệ hộ nghèo'], unit: '%', target: 53.38, prevYear: 59.49 };
const waste: RowSpec = { path: ['Thu gom rác thải rắn'], unit: '%', target: 'trên 70%' };
const herd: RowSpec = { path: ['Đàn bò'], unit: 'con', target: 712, prevYear: 690 };

test.each<[string, RowSpec, string, string]>([
  ['1: rice before the harvest', { ...rice, actual: 0 }, '2023-03-31', 'lúa: gặt trước 15/4 và 31/8'],
  ['2: rice at mid-year', { ...rice, actual: 101 }, '2023-06-30', 'đến 30/6 kỳ vọng 52 % (lúa: gặt trước 15/4 và 31/8); thiếu 10.8 đv'],
  ['3: the forest in June', { ...forest, actual: 45 }, '2023-06-30', 'đến 30/6 kỳ vọng 10 % (trồng nhiều từ tháng 9, vào mùa mưa); vừa bằng kỳ vọng'],
  ['5: revenue by last year’s share', { path: ['Tổng thu ngân sách'], unit: 'triệu đồng', target: 6541, actual: 2980, samePeriodLY: 2700, prevYear: 6100 }, '2023-06-30', 'đến 30/6 kỳ vọng 44.3 % (theo tỷ lệ cùng kỳ năm trước); hơn 84.8 đv'],
  ['6: low spending', { path: ['Tổng chi ngân sách'], unit: 'triệu đồng', target: 6541, actual: 1800 }, '2023-06-30', 'đến 30/6 kỳ vọng 45 % (theo hồ sơ “Chi ngân sách”); thiếu 1143.45 đv'],
  ['spending far ahead of its time', { path: ['Tổng chi ngân sách'], unit: 'triệu đồng', target: 6541, actual: 5000 }, '2023-06-30', 'đến 30/6 kỳ vọng 45 % (theo hồ sơ “Chi ngân sách”); nhanh hơn kỳ vọng 2056.55 đv'],
  ['spending above the limit', { path: ['Tổng chi ngân sách'], unit: 'triệu đồng', target: 6541, actual: 7000 }, '2023-12-31', 'vượt mức kế hoạch 459 đv'],
  ['7: jobs', { ...jobs, actual: 38 }, '2023-06-30', 'đến 30/6 kỳ vọng 50 % (chia đều theo thời gian); thiếu 12 đv'],
  ['a plan for the half-year', { ...jobs, actual: 38, planPeriod: 40 }, '2023-06-30', 'đến 30/6 kỳ vọng 40 % (theo kế hoạch kỳ); thiếu 2 đv'],
  ['9: a herd on its way', { ...herd, actual: 698 }, '2023-06-30', 'gốc 690 đv, đến 30/6 cần 701 đv; thiếu 3 đv'],
  ['10: poverty in June', { ...poverty, actual: 57.88 }, '2023-06-30', 'hạn 14/12/2023'],
  ['11: poverty at its review', { ...poverty, actual: 54.98 }, '2023-12-14', 'đã hết hạn 14/12/2023, còn cách kế hoạch 1.6 đv'],
  ['12: at the threshold', { ...waste, actual: 70 }, '2023-06-30', 'bằng ngưỡng, chưa vượt qua'],
  ['below the threshold', { ...waste, actual: 61.5 }, '2023-06-30', 'còn cách kế hoạch 8.5 đv'],
  ['above it, with half the year to go', { ...waste, actual: 72 }, '2023-06-30', 'tốt hơn kế hoạch 2 đv tại thời điểm này'],
  ['16: recruits not reported', { path: ['Giao quân đạt chỉ tiêu'], unit: '%', target: 100 }, '2023-06-30', 'hạn 28/2/2023 đã qua mà chưa có số'],
  ['recruits with a day to go', { path: ['Giao quân đạt chỉ tiêu'], unit: '%', target: 100 }, '2023-02-27', 'hạn 28/2/2023'],
  ['17: near-poor households', { path: ['Số hộ cận nghèo tăng'], unit: 'hộ', target: 20, actual: 34 }, '2023-12-14', 'lệch +14 đv so với kế hoạch'],
  ['no result by mid-year', jobs, '2023-06-30', 'đến 30/6 lẽ ra đã có số'],
  ['a full year', { ...jobs, actual: 100 }, '2023-12-31', 'đã đạt yêu cầu'],
  ['more than the year asked for', { ...jobs, actual: 110 }, '2023-06-30', 'tốt hơn kế hoạch 10 đv'],
  ['a target without a number', { path: ['Đạt một số tiêu chuẩn đô thị'], target: 'một số tiêu chuẩn', actual: 3 }, '2023-12-31', 'mục tiêu chưa có con số hoặc mức để chấm'],
  ['an error value', { ...jobs, actual: { error: '#DIV/0!' } }, '2023-06-30', 'ô số liệu đang báo lỗi hoặc đã thành ngày tháng'],
  ['accidents within the limit', { path: ['Số vụ tai nạn giao thông'], unit: 'vụ', target: 10, actual: 6, direction: 'down' }, '2023-06-30', 'giới hạn đến 30/6 là 50 % (chia đều theo thời gian); cả năm còn được 4 đv'],
])('%s', (_name, row, asOf, sentence) => {
  expect(reasonOf(row, asOf)).toBe(sentence);
});

test('a rate with a baseline is told by the way it has gone, and as regressed where it went backwards', () => {
  const line = { profile: 'LINEAR', dueDate: null };
  expect(reasonOf({ ...poverty, actual: 57.88 }, '2023-06-30', { line })).toBe('từ gốc 59.49 đv đã đi được 26.4 % quãng đường; đến 30/6 kỳ vọng 50 %');
  expect(reasonOf({ ...poverty, actual: 60.49 }, '2023-06-30', { line })).toBe('xấu hơn mức gốc 59.49 đv là 1 đv');
});

test('criteria are counted against those that are due', () => {
  const profiles = DEFAULT_PROFILES.map((profile) => (profile.id === 'MILESTONE' ? { ...profile, shares: [0, 0, 0, 0, 0, 0, 0, 0, 0.5, 0.5, 1, 1] } : profile));
  const criteria: RowSpec = { path: ['Xây dựng nông thôn mới'], unit: 'tiêu chí', target: '02 tiêu chí (Trường học và Nhà ở dân cư). Lũy kế đã đạt đến ngày 31/12/2022 được 9 tiêu chí', actual: 9 };
  expect(reasonOf(criteria, '2023-09-30', { line: { profile: 'MILESTONE' }, profiles })).toBe('đến 30/6 cần 10');
});

test('a season is named only while nobody has changed the profile', () => {
  const profiles = DEFAULT_PROFILES.map((profile) => (profile.id === 'RICE-P' ? { ...profile, shares: profile.shares.map((share) => share * 0.9) } : profile));
  expect(reasonOf({ ...rice, actual: 101 }, '2023-06-30', { profiles })).toContain('(theo hồ sơ “Lúa: thu hoạch”)');
});

test('an error on the row names what it breaks, once', () => {
  const { plan } = build([jobs]);
  const cell = { row: 6, column: plan.actualColumn ?? -1 };
  const finding: Finding = { rule: 'cell/negative-value', severity: 'error', row: 6, cells: [cell], related: [], facts: { path: ['Giải quyết việc làm'], value: -3 }, suggestion: null };
  expect(reasonOf({ ...jobs, actual: -3 }, '2023-06-30', { findings: [finding, finding] })).toBe('vướng lỗi “Số âm”, sửa xong mới chấm được');
});

describe('the outlook', () => {
  test.each<[string, RowSpec, string, string | null]>([
    ['2: rice, and what it takes', { ...rice, actual: 101 }, '2023-06-30', 'Dự báo cả năm 194.23 đv: cần tăng tốc; từ nay phải làm gấp 1,1 lần kế hoạch'],
    ['2: with last year’s share, the profile’s projection beside it', { ...rice, actual: 101, samePeriodLY: 108, prevYear: 212 }, '2023-06-30', 'Dự báo cả năm 198.26 đv (từ 194.23 đv đến 198.26 đv): cần tăng tốc'],
    ['4: the forest in October', { ...forest, actual: 120 }, '2023-10-31', 'Dự báo cả năm 266.67 đv: khó đạt; từ nay phải làm gấp 1,33 lần kế hoạch, rất khó'],
    ['7: jobs', { ...jobs, actual: 38 }, '2023-06-30', 'Dự báo cả năm 76 đv: khó đạt; từ nay phải làm gấp 1,24 lần kế hoạch'],
    ['well ahead', { ...jobs, actual: 60 }, '2023-06-30', 'Dự báo cả năm 120 đv: dự kiến vượt'],
    ['just enough', { ...jobs, actual: 50 }, '2023-06-30', 'Dự báo cả năm 100 đv: dự kiến đạt'],
    ['spending: more is no better', { path: ['Tổng chi ngân sách'], unit: 'triệu đồng', target: 6541, actual: 2943.45 }, '2023-06-30', 'Dự báo cả năm 6541 đv'],
    ['9: a herd is not projected', { ...herd, actual: 698 }, '2023-06-30', null],
    ['nothing after the year’s end', { ...jobs, actual: 90 }, '2023-12-31', null],
  ])('%s', (_name, row, asOf, sentence) => {
    expect(outlookOf(row, asOf)).toBe(sentence);
  });
});

test('English says the same', () => {
  const { reason, outlook } = explained({ ...rice, actual: 101 }, '2023-06-30');
  expect(en.reason(reason, { ...forms, day: '30/6' })).toBe('by 30/6 52 % expected (rice: cut before 15/4 and 31/8); 10.8 đv short');
  expect(outlook && en.outlook(outlook, forms)).toBe('Outlook for the year 194.23 đv: needs to speed up; 1.1 times the planned amount from now on');
});
