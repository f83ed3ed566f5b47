/** R24: a result further from everything that the sheet sets it against than the threshold, and than the sheet's other rows. */
import { NOTE } from '../four-answers/case';
import { answersOf } from '../answers-of';
import type { PlanSpec, RowSpec, Written } from '../../plan-builder';

const RULE = 'time/sharp-change';
const jobs = (...figures: Written[]): RowSpec => ({ name: 'Giải quyết việc làm', unit: 'người', figures });
const herd = (...figures: Written[]): RowSpec => ({ name: 'Đàn bò', unit: 'con', figures });
const rate = (...figures: Written[]): RowSpec => ({ name: 'Tỷ lệ hộ dùng nước sạch', unit: '%', figures });

describe('a result beside last year\'s', () => {
  const against = (row: RowSpec, ...more: NonNullable<PlanSpec['columns']>): PlanSpec => ({ columns: ['samePeriodLY', 'actualCum', ...more], rows: [row] });
  it.each<[string, RowSpec, string]>([
    ['a flow half as much again', jobs(100, 150), 'holds'],
    ['a flow beyond it', jobs(100, 151), 'broken E6 [D6]'],
    ['a flow half as much', jobs(100, 50), 'holds'],
    ['a flow below it', jobs(100, 49), 'broken E6 [D6]'],
    ['a herd three tenths more', herd(100, 130), 'holds'],
    ['a herd beyond it', herd(100, 131), 'broken E6 [D6]'],
    ['a herd three tenths less', herd(100, 70), 'holds'],
    ['a herd below it', herd(100, 69), 'broken E6 [D6]'],
    ['a share five points up', rate(60.1, 65.1), 'holds'],
    ['a share beyond it', rate(60.1, 65.2), 'broken E6 [D6]'],
    ['a share five points down', rate(65.1, 60.1), 'holds'],
    ['an area beyond half as much again', { name: 'Diện tích lúa', unit: 'ha', figures: [100, 151] }, 'broken E6 [D6]'],
    ['an area half as much again', { name: 'Diện tích lúa', unit: 'ha', figures: [100, 150] }, 'holds'],
    ['a yield, which is not compared', { name: 'Năng suất', unit: 'tạ/ha', figures: [10, 40] }, 'cannot-tell'],
    ['nothing last year', jobs(0, 40), 'cannot-tell'],
    ['nothing this year', jobs(100, 0), 'broken E6 [D6]'],
    ['small counts', jobs(5, 19), 'cannot-tell'],
    ['counts of twenty', jobs(5, 20), 'broken E6 [D6]'],
    ['small amounts that are no counts', { name: 'Thu ngân sách', unit: 'tỷ đồng', figures: [5, 9] }, 'broken E6 [D6]'],
  ])('%s', (_, row, told) => {
    expect(answersOf(RULE, against(row))).toEqual([told]);
  });
  it('is not told for changes and registers', () => {
    expect(answersOf(RULE, against({ ...jobs(100, 300), name: 'Tăng giảm lao động' }))).toEqual([]);
    expect(answersOf(RULE, against({ ...jobs(100, 300), isReference: true }))).toEqual([]);
  });
  it('is compared with the same part of the year only', () => {
    const spec = (period: string): PlanSpec => ({ columns: [{ role: 'samePeriodLY', period }, { role: 'actualCum', period: '2023-H1' }], rows: [jobs(100, 200)] });
    expect(answersOf(RULE, spec('2022-H1'))).toEqual(['broken E6 [D6]']);
    expect(answersOf(RULE, spec('2022-Q1'))).toEqual([]);
  });
  it('is no surprise where a level stands where the year began, or where the plan leads it', () => {
    const levels = (role: 'prevYear' | 'plan', row: RowSpec): PlanSpec => ({ columns: ['samePeriodLY', 'actualCum', role], rows: [row] });
    for (const role of ['prevYear', 'plan'] as const) {
      expect(answersOf(RULE, levels(role, herd(100, 200, 260)))).toEqual(['holds']);
      expect(answersOf(RULE, levels(role, herd(100, 200, 400)))).toEqual(['broken E6 [D6]']);
      expect(answersOf(RULE, levels(role, rate(50, 70, 66)))).toEqual(['holds']);
      // Half a year's flow is no level of the whole year's.
      expect(answersOf(RULE, levels(role, jobs(100, 200, 200)))).toEqual(['broken E6 [D6]']);
    }
  });
  it('is no surprise where a note explains it, or a typed comparison states it', () => {
    const noted = { textAt: () => 'dịch bệnh' };
    expect(answersOf(RULE, against(jobs(100, 200), NOTE), noted)).toEqual(['holds']);
    expect(answersOf(RULE, against(jobs(100, 200), NOTE), { textAt: () => ' ' })).toEqual(['broken E6 [D6]']);
    expect(answersOf(RULE, against(jobs(100, 200, 200), 'pctYoY'))).toEqual(['holds']);
    expect(answersOf(RULE, against(jobs(100, 200, 100), 'diff'))).toEqual(['holds']);
    // A formula states nothing that somebody has seen.
    expect(answersOf(RULE, against({ ...jobs(100, 200, 200), formulas: [2] }, 'pctYoY'))).toEqual(['broken E6 [D6]']);
  });
  it('is no surprise where the sheet\'s other rows change as much', () => {
    const rows = (...changes: number[]): PlanSpec => ({ columns: ['samePeriodLY', 'actualCum'], rows: changes.map((change, at) => ({ ...jobs(100, 100 + change), name: `Thu từ nguồn ${at + 1}` })) });
    // The middle change is 20 %: up to four times as much is usual.
    expect(answersOf(RULE, rows(10, 15, 20, 30, 80))).toEqual(['holds', 'holds', 'holds', 'holds', 'holds']);
    expect(answersOf(RULE, rows(10, 15, 20, 30, 81)).at(-1)).toBe('broken E10 [D10]');
    // Four rows are too few to say what is usual.
    expect(answersOf(RULE, rows(15, 20, 30, 80)).at(-1)).toBe('broken E9 [D9]');
    // A calm sheet does not make the threshold narrower.
    expect(answersOf(RULE, rows(1, 1, 1, 1, 50)).at(-1)).toBe('holds');
  });
  it('is real where another result of the row, entered by itself, has moved the same way by half the threshold', () => {
    const spec = (then: Written, now: Written, formulas: number[] = []): PlanSpec => ({
      columns: [{ role: 'samePeriodLY', period: '2022-H1' }, { role: 'actualCum', period: '2023-H1' }, { role: 'samePeriodLY', period: '2022-06' }, { role: 'actualPeriod', period: '2023-06' }],
      rows: [{ ...jobs(100, 200, then, now), formulas }],
    });
    expect(answersOf(RULE, spec(20, 25))).toEqual(['holds']);
    expect(answersOf(RULE, spec(20, 24))).toEqual(['broken E6 [D6]']);
    expect(answersOf(RULE, spec(25, 20))).toEqual(['broken E6 [D6]']);
    expect(answersOf(RULE, spec(0, 25))).toEqual(['broken E6 [D6]']);
    expect(answersOf(RULE, spec(null, 25))).toEqual(['broken E6 [D6]']);
    // What is added up from it is not entered by itself.
    expect(answersOf(RULE, spec(20, 25, [1]))).toEqual(['broken E6 [D6]']);
  });
});

describe('a period beside the one before', () => {
  const plain = { isSeasonal: () => false };
  const spec = (row: RowSpec, ...more: NonNullable<PlanSpec['columns']>): PlanSpec => ({
    columns: [{ role: 'actualPrevPeriod', period: '2023-05' }, { role: 'actualPeriod', period: '2023-06' }, ...more], rows: [row],
  });
  const told = (...args: Parameters<typeof spec>): readonly string[] => answersOf(RULE, spec(...args), plain);
  it('is compared for rows without a season', () => {
    expect(told(jobs(100, 151))).toEqual(['broken E6 [D6]']);
    expect(told(jobs(100, 150))).toEqual(['holds']);
    expect(answersOf(RULE, spec(jobs(100, 151)), { isSeasonal: () => true })).toEqual(['cannot-tell']);
    // Whether there is a season is not known.
    expect(answersOf(RULE, spec(jobs(100, 151)))).toEqual(['cannot-tell']);
  });
  it('is no surprise where it is as the same month of last year, or as the year\'s average month', () => {
    // It is compared with last year itself, too.
    expect(told(jobs(100, 200, 190), { role: 'samePeriodLY', period: '2022-06' })).toEqual(['holds', 'holds']);
    expect(told(jobs(100, 200, 190), { role: 'samePeriodLY', period: '2022-05' })).toEqual(['broken E6 [D6]']);
    expect(told(jobs(100, 200, 190), 'samePeriodLY')).toEqual(['holds', 'broken E6 [D6]']);
    // 1.140 in six months are 190 a month.
    expect(told(jobs(100, 200, 1140), { role: 'actualCum', period: '2023-H1' })).toEqual(['holds']);
    expect(told(jobs(100, 200, 700), { role: 'actualCum', period: '2023-H1' })).toEqual(['broken E6 [D6]']);
    expect(told(herd(100, 200, 1140), { role: 'actualCum', period: '2023-H1' })).toEqual(['broken E6 [D6]']);
  });
  it('is no surprise where the year so far is as last year\'s', () => {
    expect(told(jobs(100, 200, 150), 'pctYoY')).toEqual(['holds']);
    expect(told(jobs(100, 200, 151), 'pctYoY')).toEqual(['broken E6 [D6]']);
    expect(told(jobs(100, 200, 50), 'pctYoY')).toEqual(['holds']);
    expect(told(jobs(100, 200, 200), 'pctPrev')).toEqual(['holds']);
  });
});
