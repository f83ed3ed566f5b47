import { assess } from '../../../src/plan/progress/assess';
import { inferConfiguration } from '../../../src/plan/progress/infer-configuration';
import { DEFAULT_PROFILES } from '../../../src/plan/progress/profiles';
import type { Assessment, Configuration, Finding, IndicatorConfiguration, Profile } from '../../../src/plan/model';
import { build, NO_CONFIGURATION, type RowSpec, type SheetSpec } from './plan-builder';

interface Extra {
  readonly line?: Partial<IndicatorConfiguration>;
  readonly profiles?: readonly Profile[];
  readonly findings?: readonly Finding[];
  readonly sheet?: SheetSpec;
}

function judge(row: RowSpec, asOf: string, extra: Extra = {}): Assessment {
  const { plan } = build([row], extra.sheet);
  const [indicator] = plan.indicators;
  if (!indicator) throw new Error('the builder gave no indicator');
  const configuration: Configuration = {
    ...NO_CONFIGURATION,
    profiles: extra.profiles ?? [],
    indicators: extra.line ? [{ ...inferConfiguration(plan, indicator, asOf), ...extra.line }] : [],
  };
  const [assessment] = assess(plan, configuration, asOf, extra.findings ?? []);
  if (!assessment) throw new Error('nothing was assessed');
  return assessment;
}

const rice: RowSpec = { path: ['Lúa nước', 'Sản lượng'], unit: 'tấn', target: 215 };
const forest: RowSpec = { path: ['Trồng mới rừng sản xuất'], unit: 'ha', target: 450 };
const jobs: RowSpec = { path: ['Giải quyết việc làm'], unit: 'người', target: 100 };
const poverty: RowSpec = { path: ['Tỷ lệ hộ nghèo'], unit: '%', target: 53.38, prevYear: 59.49 };
const waste: RowSpec = { path: ['Thu gom rác thải rắn'], unit: '%', target: 'trên 70%' };

describe('the worked examples', () => {
  test('1: no rice is harvested before mid-April', () => {
    expect(judge({ ...rice, actual: 0 }, '2023-03-31')).toMatchObject({ status: 'not-due', expected: 0, outlook: null });
  });

  test('2: rice at mid-year, a little behind', () => {
    const row = judge({ ...rice, actual: 101 }, '2023-06-30');
    expect(row).toMatchObject({ status: 'watch', spi: 0.903, deviation: -5.02, expectedSource: 'profile' });
    expect(row.percent).toBeCloseTo(46.98, 2);
    expect(row.outlook).toBeCloseTo(194.2, 1);
    expect(row.remaining).toBe(114);
  });

  test('2: last year’s own share gives another outlook', () => {
    const row = judge({ ...rice, actual: 101, samePeriodLY: 108, prevYear: 212 }, '2023-06-30');
    expect(row.expectedSource).toBe('own-last-year');
    expect(row.outlook).toBeCloseTo(198.3, 1);
  });

  test('3: a tenth of the forest by mid-year is on track', () => {
    expect(judge({ ...forest, actual: 45 }, '2023-06-30')).toMatchObject({ status: 'on-track', spi: 1, deviation: 0 });
  });

  test('4: forest in October, far behind', () => {
    const row = judge({ ...forest, actual: 120 }, '2023-10-31');
    expect(row).toMatchObject({ status: 'far-behind', spi: 0.593, deviation: -18.33 });
    expect(row.outlook).toBeCloseTo(266.7, 1);
  });

  test('5: revenue against last year’s own share', () => {
    const revenue: RowSpec = {
      path: ['Tổng thu ngân sách'], unit: 'đồng', target: 6_541_055_000, actual: 2_980_000_000, samePeriodLY: 2_700_000_000, prevYear: 6_100_000_000,
    };
    const row = judge(revenue, '2023-06-30');
    expect(row).toMatchObject({ status: 'on-track', spi: 1.029, expectedSource: 'own-last-year' });
    expect(row.deviation).toBeCloseTo(1.3, 1);
    expect(row.outlook).toBeCloseTo(6.73e9, -7);
  });

  test('6: low spending is behind, not good', () => {
    const row = judge({ path: ['Tổng chi ngân sách'], unit: 'đồng', target: 6_541_055_000, actual: 1_800_000_000 }, '2023-06-30');
    expect(row).toMatchObject({ status: 'far-behind', spi: 0.612 });
    expect(row.deviation).toBeCloseTo(-17.5, 1);
  });

  test('7: jobs at mid-year', () => {
    const row = judge({ ...jobs, actual: 38 }, '2023-06-30');
    expect(row).toMatchObject({ status: 'behind', spi: 0.76, deviation: -12, expectedSource: 'linear' });
    expect(row.outlook).toBeCloseTo(76, 9);
  });

  test('8: five points early in the year are only worth a look', () => {
    expect(judge({ ...jobs, actual: 20 }, '2023-03-31')).toMatchObject({ status: 'watch', spi: 0.8, deviation: -5 });
  });

  test('9: a herd on its way from last year’s level', () => {
    const row = judge({ path: ['Đàn bò'], unit: 'con', target: 712, actual: 698, prevYear: 690 }, '2023-06-30');
    expect(row).toMatchObject({ status: 'on-track', spi: 0.996, deviation: -0.42, outlook: null, remaining: 14 });
    expect(row.expected).toBeCloseTo((701 / 712) * 100, 9);
  });

  test('10: poverty is not reviewed in June', () => {
    expect(judge({ ...poverty, actual: 57.88 }, '2023-06-30').status).toBe('not-due');
  });

  test('11: poverty above its target on 14 December is not met', () => {
    const row = judge({ ...poverty, actual: 54.98 }, '2023-12-14');
    expect(row).toMatchObject({ status: 'not-met', percent: null });
    expect(row.gap).toBeCloseTo(1.6, 9);
  });

  test('12: exactly 70 is not above 70', () => {
    expect(judge({ ...waste, actual: 70 }, '2023-06-30')).toMatchObject({ status: 'watch', gap: 0, expected: null });
  });

  test('13: a second criterion that is not due yet', () => {
    const line = { profile: 'MILESTONE' };
    const profiles = DEFAULT_PROFILES.map((profile) =>
      profile.id === 'MILESTONE' ? { ...profile, shares: [0, 0, 0, 0, 0, 0, 0, 0, 0.5, 0.5, 1, 1] } : profile,
    );
    const criteria: RowSpec = {
      path: ['Xây dựng nông thôn mới'], unit: 'tiêu chí', target: '02 tiêu chí (Trường học và Nhà ở dân cư). Lũy kế đã đạt đến ngày 31/12/2022 được 9 tiêu chí', actual: 10,
    };
    const row = judge(criteria, '2023-09-30', { line, profiles });
    expect(row).toMatchObject({ status: 'not-due', remaining: 1 });
    expect(row.percent).toBeCloseTo((10 / 11) * 100, 9);
    expect(judge({ ...criteria, actual: 9 }, '2023-09-30', { line, profiles }).status).toBe('behind');
    expect(judge({ ...criteria, actual: 11 }, '2023-09-30', { line, profiles }).status).toBe('met');
  });

  test('14: no clump planted by June is behind under the forest profile, and not due where a commune starts in September', () => {
    const clumps: RowSpec = { path: ['Trồng mới lồ ô'], unit: 'gốc', target: 3000, actual: 0 };
    expect(judge(clumps, '2023-06-30')).toMatchObject({ status: 'behind', spi: 0, deviation: -10 });
    const profiles = DEFAULT_PROFILES.map((profile) =>
      profile.id === 'FOREST' ? { ...profile, shares: [0, 0, 0, 0, 0, 0, 0, 0, 0.25, 0.45, 0.75, 1] } : profile,
    );
    expect(judge(clumps, '2023-06-30', { profiles }).status).toBe('not-due');
  });

  test('15: vegetables grow in the first half-year', () => {
    const row = judge({ path: ['Rau các loại', 'Sản lượng'], unit: 'tấn', target: 164, actual: 70 }, '2023-06-30');
    expect(row).toMatchObject({ status: 'behind', spi: 0.776 });
    expect(row.deviation).toBeCloseTo(-12.3, 1);
  });

  test('16: a blank past its due date is missing, not behind', () => {
    const recruits: RowSpec = { path: ['Giao quân đạt chỉ tiêu'], unit: '%', target: 100 };
    expect(judge(recruits, '2023-06-30').status).toBe('missing-data');
    expect(judge(recruits, '2023-02-27').status).toBe('not-due');
    expect(judge({ ...recruits, actual: 90 }, '2023-02-28').status).toBe('not-met');
    expect(judge({ ...recruits, actual: 100 }, '2023-02-15').status).toBe('met');
  });

  test('17: more near-poor households than planned is worth a look, never a success', () => {
    const nearPoor: RowSpec = { path: ['Số hộ cận nghèo tăng'], unit: 'hộ', target: 20, actual: 34 };
    expect(judge(nearPoor, '2023-12-14').status).toBe('watch');
    expect(judge({ ...nearPoor, actual: 20 }, '2023-12-14').status).toBe('met');
  });
});

describe('gates', () => {
  test('blank is not zero', () => {
    expect(judge(jobs, '2023-06-30')).toMatchObject({ status: 'missing-data', actual: null, percent: null, remaining: null });
    expect(judge({ ...jobs, actual: 0 }, '2023-06-30')).toMatchObject({ status: 'far-behind', actual: 0, percent: 0 });
    expect(judge({ ...jobs, actual: '-' }, '2023-06-30').status).toBe('missing-data');
  });

  test('a target without definition cannot be judged', () => {
    expect(judge({ path: ['Đạt một số tiêu chuẩn Đô thị loại V'], target: 'một số tiêu chuẩn', actual: 3 }, '2023-12-31').status).toBe('unscorable');
  });

  const error = (cells: Finding['cells'], severity: Finding['severity'] = 'error'): Finding => ({
    rule: 'cell/negative-value', severity, row: 6, cells, related: [], facts: { path: ['Giải quyết việc làm'], value: -3 }, suggestion: null,
  });

  test('an error on a figure of the row comes before everything else', () => {
    const { plan } = build([jobs]);
    const actual = { row: 6, column: plan.actualColumn ?? -1 };
    expect(judge({ ...jobs, actual: 150 }, '2023-06-30', { findings: [error([actual])] })).toMatchObject({ status: 'data-error', outlook: null, percent: 150 });
    expect(judge({ ...jobs, actual: 150 }, '2023-06-30', { findings: [error([actual], 'warning')] }).status).toBe('exceeded');
    expect(judge({ ...jobs, actual: 150 }, '2023-06-30', { findings: [error([{ row: 6, column: 1 }])] }).status).toBe('exceeded');
  });

  test('a missing value is missing, not wrong', () => {
    const { plan } = build([jobs]);
    const missing: Finding = {
      rule: 'cell/missing-value', severity: 'error', row: 6, cells: [{ row: 6, column: plan.actualColumn ?? -1 }], related: [],
      facts: { path: ['Giải quyết việc làm'], due: null, isPastDue: true }, suggestion: null,
    };
    expect(judge(jobs, '2023-06-30', { findings: [missing] }).status).toBe('missing-data');
  });

  test('an error value is an error even before any rule has said so', () => {
    expect(judge({ ...jobs, actual: { error: '#DIV/0!' } }, '2023-06-30').status).toBe('data-error');
  });

  test('text that reads as one number counts; text that reads as two does not', () => {
    expect(judge({ ...jobs, actual: '38,5' }, '2023-06-30').actual).toBe(38.5);
    expect(judge({ ...jobs, actual: '2.844' }, '2023-06-30')).toMatchObject({ actual: null, status: 'missing-data' });
  });
});

describe('meeting the target', () => {
  test('at printed precision', () => {
    const yieldRow: RowSpec = { path: ['Lúa nước', 'Năng suất'], unit: 'tạ/ha', target: 39.1 };
    expect(judge({ ...yieldRow, actual: 39.1 }, '2023-09-30').status).toBe('met');
    expect(judge({ ...yieldRow, actual: 39.08, format: '0.0' }, '2023-09-30').status).toBe('met');
    expect(judge({ ...yieldRow, actual: 39.12 }, '2023-09-30').status).toBe('exceeded');
    expect(judge({ ...yieldRow, actual: 39.08 }, '2023-09-30').status).toBe('on-track');
  });

  test('percent formats are read as a person reads them', () => {
    const electricity: RowSpec = { path: ['Tỷ lệ hộ sử dụng điện'], unit: '%', target: 1, actual: 0.981, format: '0.0%' };
    const row = judge(electricity, '2023-06-30');
    expect(row).toMatchObject({ status: 'watch', actual: 98.1 });
    expect(row.gap).toBeCloseTo(-1.9, 9);
  });

  test('an upper bound in words is met below it, lower poverty betters its target', () => {
    expect(judge({ path: ['Tỷ lệ thất nghiệp'], unit: '%', target: 'dưới 4', actual: 3.1 }, '2023-06-30').status).toBe('met');
    expect(judge({ path: ['Tỷ lệ thất nghiệp'], unit: '%', target: 'dưới 4', actual: 4 }, '2023-06-30').status).toBe('watch');
    expect(judge({ ...poverty, actual: 52 }, '2023-12-14').status).toBe('exceeded');
  });

  test('ranges', () => {
    const growth: RowSpec = { path: ['Tốc độ tăng trưởng'], unit: '%', target: '6,6 - 6,8' };
    expect(judge({ ...growth, actual: 6.7 }, '2023-12-31').status).toBe('met');
    expect(judge({ ...growth, actual: 7.02 }, '2023-12-31').status).toBe('exceeded');
    expect(judge({ ...growth, actual: 6.5 }, '2023-12-31').status).toBe('not-met');
  });

  test('few accidents in June do not yet meet the year’s limit; too many are behind', () => {
    const accidents: RowSpec = { path: ['Số vụ tai nạn giao thông'], unit: 'vụ', target: 10 };
    expect(judge({ ...accidents, actual: 4 }, '2023-06-30').status).toBe('on-track');
    expect(judge({ ...accidents, actual: 9 }, '2023-06-30').status).toBe('far-behind');
    expect(judge({ ...accidents, actual: 8 }, '2023-12-31').status).toBe('exceeded');
    expect(judge({ ...accidents, target: 0, actual: 0 }, '2023-06-30').status).toBe('met');
    expect(judge({ ...accidents, target: 0, actual: 1 }, '2023-06-30').status).toBe('behind');
  });

  test('at the year’s end 96 % is not met', () => {
    expect(judge({ ...jobs, actual: 96 }, '2023-12-31').status).toBe('not-met');
    expect(judge({ ...jobs, actual: 96 }, '2023-12-30').status).toBe('on-track');
    expect(judge({ ...jobs, actual: 96 }, '2024-01-15').status).toBe('not-met');
  });

  test('ratings', () => {
    const rating: RowSpec = { path: ['Xếp loại tổ chức'], unit: 'xếp loại', target: 'Đạt' };
    expect(judge({ ...rating, actual: 'Đạt' }, '2023-06-30').status).toBe('met');
    expect(judge({ ...rating, actual: 'chưa đạt' }, '2023-06-30').status).toBe('not-due');
    expect(judge({ ...rating, actual: 'Không đạt' }, '2023-12-31').status).toBe('not-met');
    expect(judge({ ...rating, actual: 'đang xét' }, '2023-12-31').status).toBe('missing-data');
    expect(judge(rating, '2023-06-30').status).toBe('not-due');
  });
});

describe('bounds', () => {
  // Target 1000 in July of a profile that expects half: 475 is exactly SPI 0,95; 470 is exactly −3 points.
  const half: Profile = { id: 'LINEAR', name: 'Đều theo thời gian', shares: Array.from({ length: 12 }, () => 0.5), isStep: false };
  const at = (actual: number): string => judge({ path: ['Số lượt tư vấn'], unit: 'người', target: 1000, actual }, '2023-07-31', { profiles: [half] }).status;

  test.each([
    [470, 'on-track'],
    [469.9, 'watch'],
    [420, 'watch'],
    [419.9, 'behind'],
    [350, 'behind'],
    [349.7, 'far-behind'],
  ])('%d of 1000 where 500 are expected: %s', (actual, status) => {
    expect(at(actual)).toBe(status);
  });

  test('the deviation is rounded to two digits before it is compared', () => {
    expect(at(469.96)).toBe('on-track');
    expect(at(469.94)).toBe('watch');
  });

  test.each([
    [77.1, 'watch'],
    [77, 'behind'],
    [72.1, 'behind'],
    [72, 'far-behind'],
    [80, 'met'],
  ])('a rate of %d against 80: %s', (actual, status) => {
    expect(judge({ path: ['Tỷ lệ tham gia bảo hiểm y tế'], unit: '%', target: 80, actual }, '2023-06-30').status).toBe(status);
  });

  test('a rate with a baseline is judged by its way, and can regress', () => {
    const line = { profile: 'LINEAR' };
    const rate: RowSpec = { path: ['Tỷ lệ tham gia bảo hiểm y tế'], unit: '%', target: 80, prevYear: 70 };
    expect(judge({ ...rate, actual: 75 }, '2023-06-30', { line })).toMatchObject({ status: 'on-track', spi: 1, deviation: 0, expected: 50 });
    expect(judge({ ...rate, actual: 69.5 }, '2023-06-30', { line }).status).toBe('far-behind');
    expect(judge({ ...rate, actual: 69.4 }, '2023-06-30', { line }).status).toBe('regressed');
    const down: RowSpec = { path: ['Tỷ lệ trẻ suy dinh dưỡng'], unit: '%', target: 36, prevYear: 40 };
    expect(judge({ ...down, actual: 38 }, '2023-06-30').status).toBe('on-track');
    expect(judge({ ...down, actual: 40.6 }, '2023-06-30').status).toBe('regressed');
  });

  test('spending ahead of plan is worth a look, and so is spending above the estimate', () => {
    const spending: RowSpec = { path: ['Tổng chi ngân sách'], unit: 'triệu đồng', target: 1000 };
    expect(judge({ ...spending, actual: 517 }, '2023-06-30').status).toBe('on-track');
    expect(judge({ ...spending, actual: 518 }, '2023-06-30').status).toBe('watch');
    expect(judge({ ...spending, actual: 1001 }, '2023-06-30').status).toBe('watch');
    expect(judge({ ...spending, actual: 1000 }, '2023-06-30').status).toBe('met');
    expect(judge({ ...spending, actual: 980 }, '2023-12-31').status).toBe('watch');
  });

  test('the planned figure for the period comes first', () => {
    const row: RowSpec = { ...jobs, actual: 38, planPeriod: 40, samePeriodLY: 10, prevYear: 100 };
    expect(judge(row, '2023-06-30', { sheet: { period: '2023-H1' } })).toMatchObject({ expected: 40, expectedSource: 'period-plan', status: 'on-track' });
    expect(judge(row, '2023-07-31', { sheet: { period: '2023-H1' } }).expectedSource).toBe('linear');
  });
});

test('rows of denominators are not judged', () => {
  const { plan } = build([jobs, { path: ['Tổng số hộ'], unit: 'hộ', target: null, actual: 1244, isReference: true }]);
  expect(assess(plan, NO_CONFIGURATION, '2023-06-30', []).map((row) => row.row)).toEqual([6]);
});
