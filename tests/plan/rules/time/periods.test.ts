/** R20 to R23 and R26: results of periods beside each other, beside their sum, beside the reporting date and beside what was closed. */
import { ruleContext } from '../../../../src/plan/progress/rule-context';
import { lastMonth, monthSpan } from '../../../../src/plan/rules/time/period-end';
import type { ColumnRole } from '../../../../src/plan/model';
import { answersOf } from '../answers-of';
import { findingsOf } from '../findings-of';
import { NO_CONFIGURATION } from '../../progress/plan-builder';
import { planOf, type PlanSpec, type RowSpec, type Written } from '../../plan-builder';

interface Column {
  readonly role: ColumnRole;
  readonly period: string;
  readonly header?: string;
}

const jobs = (...figures: Written[]): RowSpec => ({ name: 'Giải quyết việc làm', unit: 'người', figures });
const of = (columns: readonly (Column | ColumnRole)[], ...rows: RowSpec[]): PlanSpec => ({ columns, rows });
const part = (period: string, header = period): Column => ({ role: 'actualPeriod', period, header });
const cum = (period: string): Column => ({ role: 'actualCum', period });
const factsOf = (rule: string, spec: PlanSpec): unknown => findingsOf(spec).find((finding) => finding.rule === rule)?.facts;
const YEAR_END = { asOf: '2023-12-31' };

describe('periods', () => {
  const month = (year: number, of: number): number => year * 12 + of - 1;
  it.each([
    ['2023', 1, 12], ['2023-06', 6, 6], ['2023-12', 12, 12], ['2023-Q1', 1, 3], ['2023-Q4', 10, 12], ['2023-H1', 1, 6], ['2023-H2', 7, 12], ['2023-9M', 1, 9], ['2023-11M', 1, 11],
  ])('%s runs from month %i to %i', (period, from, to) => {
    expect(monthSpan(period)).toEqual({ from: month(2023, from), to: month(2023, to) });
    expect(lastMonth(period)).toBe(`2023-${String(to).padStart(2, '0')}`);
  });
  it.each(['2023-Q5', '2023-H3', '2023-Q', 'năm 2023', '12023', '2023-06-30', ''])('%j is none', (period) => {
    expect(monthSpan(period)).toBeNull();
    expect(lastMonth(period)).toBeNull();
  });
});

describe('time/cumulative-decreases', () => {
  const rule = 'time/cumulative-decreases';
  const wood = (...figures: Written[]): RowSpec => ({ name: 'Sản lượng gỗ', unit: 'm3', kind: 'flow', figures });
  it('leaves half a unit of the last digit to each of both, none to whole things', () => {
    const columns = [cum('2023-Q1'), cum('2023-H1')];
    expect(answersOf(rule, of(columns, wood(8.3, 8.2)))).toEqual(['holds']);
    expect(answersOf(rule, of(columns, wood(8.3, 8.1)))).toEqual(['broken E6 D6']);
    expect(answersOf(rule, of(columns, jobs(39, 38)))).toEqual(['broken E6 D6']);
  });
  it('compares neighbours in the order of their ends, whatever the order of the columns', () => {
    expect(answersOf(rule, of([cum('2023-9M'), cum('2023-Q1'), cum('2023-H1')], jobs(30, 20, 40)), YEAR_END)).toEqual(['holds', 'broken D6 F6']);
    expect(answersOf(rule, of([cum('2023-H1'), cum('2023-06M')], jobs(40, 30)))).toEqual([]);
    expect(answersOf(rule, of([cum('2022'), cum('2023-H1')], jobs(40, 30)))).toEqual([]);
  });
  it('cannot tell of blanks, and passes over columns without a period', () => {
    expect(answersOf(rule, of([cum('2023-Q1'), cum('2023-H1')], jobs(20, null)))).toEqual(['cannot-tell']);
    expect(answersOf(rule, of([cum('2023-Q1'), cum('2023-H1')], jobs(null, 20)))).toEqual(['cannot-tell']);
    expect(answersOf(rule, of(['actualPeriod', cum('2023-H1')], jobs(45, 38)))).toEqual([]);
  });
  it('knows an average of periods by its size', () => {
    const columns = [part('2023-Q1'), part('2023-Q2'), cum('2023-H1')];
    expect(answersOf(rule, of(columns, jobs(1000, 1100, 1000)))).toEqual([]);
    expect(answersOf(rule, of(columns, jobs(1000, 1200, 1000)))).toEqual(['holds', 'broken F6 E6']);
    // One period alone says nothing about an average.
    expect(answersOf(rule, of([part('2023-Q2'), cum('2023-H1')], jobs(1050, 1000)))).toEqual(['broken E6 D6']);
  });
  it('says whether it is below an earlier sum or below a period', () => {
    expect(factsOf(rule, of([cum('2023-Q1'), cum('2023-H1')], jobs(40, 30)))).toMatchObject({ value: 30, earlier: 40, againstPeriod: false });
    expect(factsOf(rule, of([part('2023-Q1'), cum('2023-H1')], jobs(40, 30)))).toMatchObject({ value: 30, earlier: 40, againstPeriod: true });
  });
});

describe('time/periods-do-not-sum', () => {
  const rule = 'time/periods-do-not-sum';
  it.each<[string, readonly (Column | ColumnRole)[], RowSpec, readonly unknown[]]>([
    ['months of a quarter', [part('2023-01'), part('2023-02'), part('2023-03'), cum('2023-Q1')], jobs(11, 12, 13, 36), ['holds']],
    ['halves of a year', [part('2023-H1'), part('2023-H2'), cum('2023')], jobs(40, 55, 95), ['holds']],
    ['an earlier sum and the quarter after it', [cum('2023-H1'), part('2023-Q3'), cum('2023-9M')], jobs(40, 25, 65), ['holds']],
    ['an earlier sum and a quarter that leaves a gap', [cum('2023-Q1'), part('2023-Q3'), cum('2023-9M')], jobs(40, 25, 90), []],
    ['a month before and this month', [{ role: 'actualPrevPeriod', period: '2023-01' }, part('2023-02'), cum('2023-02M')], jobs(11, 12, 23), ['holds']],
    ['quarters with one missing', [part('2023-Q1'), part('2023-Q3'), cum('2023-9M')], jobs(11, 12, 40), []],
    ['quarters of another year', [part('2022-Q1'), part('2022-Q2'), cum('2023-H1')], jobs(11, 12, 40), []],
    ['the one quarter that is the whole', [part('2023-Q1'), cum('2023-Q1')], jobs(11, 12), []],
    ['the plans of quarters', [{ role: 'plan', period: '2023' }, ...['Q1', 'Q2', 'Q3', 'Q4'].map((quarter): Column => ({ role: 'planPeriod', period: `2023-${quarter}` }))], jobs(100, 20, 30, 30, 20), ['holds']],
    ['the plans of quarters that are not the year\'s', [{ role: 'plan', period: '2023' }, ...['Q1', 'Q2', 'Q3', 'Q4'].map((quarter): Column => ({ role: 'planPeriod', period: `2023-${quarter}` }))], jobs(100, 20, 30, 30, 21), [expect.stringMatching(/^broken /)]],
    ['levels', [part('2023-Q1'), part('2023-Q2'), cum('2023-H1')], { name: 'Đàn bò', unit: 'con', figures: [700, 710, 712] }, []],
    ['averages', [part('2023-Q1'), part('2023-Q2'), cum('2023-H1')], jobs(1000, 1010, 1005), []],
  ])('%s', (_, columns, row, told) => {
    expect(answersOf(rule, of(columns, row), YEAR_END)).toEqual(told);
  });
  it('says what is added up, and by how much it differs', () => {
    const spec = of([part('2023-Q1', 'Quý I'), part('2023-Q2', 'Quý II'), { ...cum('2023-H1'), header: '6 tháng' }], jobs(20, 17, 48));
    expect(factsOf(rule, spec)).toMatchObject({ periods: ['Quý I', 'Quý II'], sum: 37, total: 48, header: '6 tháng', difference: -11 });
  });
  it('is not told where most rows of four or more deny it', () => {
    const rows = (...totals: number[]): PlanSpec => of([part('2023-Q1'), part('2023-Q2'), cum('2023-H1')], ...totals.map((total, at) => ({ ...jobs(20, 18, total), name: `Nguồn ${String.fromCharCode(65 + at)}` })));
    const broken = (spec: PlanSpec): number => answersOf(rule, spec).filter((answer) => answer.startsWith('broken')).length;
    expect(broken(rows(49, 57, 61, 38))).toBe(0);
    expect(broken(rows(49, 57, 38, 38))).toBe(2);
    expect(broken(rows(49, 57, 38))).toBe(2);
  });
});

describe('time/future-period', () => {
  const rule = 'time/future-period';
  const spec = (columns: readonly Column[], ...figures: Written[]): PlanSpec => of(columns, jobs(...figures));
  const broken = (told: readonly string[]): readonly string[] => told.filter((answer) => answer.startsWith('broken'));
  it('tells a result of a month that has not begun', () => {
    expect(broken(answersOf(rule, spec([part('2023-06'), part('2023-07')], 12, 9)))).toEqual(['broken E6']);
    expect(broken(answersOf(rule, spec([part('2023-06'), part('2023-07')], 12, 9), { asOf: '2023-07-01' }))).toEqual([]);
    expect(factsOf(rule, spec([part('2023-06'), part('2023-07', 'Tháng 7')], 12, 9))).toMatchObject({ header: 'Tháng 7', period: '2023-07', asOf: '2023-06-30', value: 9 });
  });
  it('takes a period for begun with its first month, a sum since January with its last', () => {
    expect(broken(answersOf(rule, spec([part('2023-Q1'), part('2023-Q2')], 12, 9), { asOf: '2023-04-01' }))).toEqual([]);
    expect(broken(answersOf(rule, spec([part('2023-Q1'), part('2023-Q2')], 12, 9), { asOf: '2023-03-31' }))).toEqual(['broken E6']);
    expect(broken(answersOf(rule, spec([cum('2023-Q1'), cum('2023-H1')], 12, 19), { asOf: '2023-05-31' }))).toEqual(['broken E6']);
    expect(broken(answersOf(rule, spec([cum('2023-Q1'), cum('2023-H1')], 12, 19), { asOf: '2023-06-01' }))).toEqual([]);
  });
  it('leaves estimates, zeros and formulas that wait for figures alone', () => {
    for (const header of ['Ước tháng 7', 'Dự kiến tháng 7', 'UTH tháng 7', 'Dự báo tháng 7']) expect(broken(answersOf(rule, spec([part('2023-06'), part('2023-07', header)], 12, 9)))).toEqual([]);
    expect(broken(answersOf(rule, spec([part('2023-06'), part('2023-07')], 12, 0)))).toEqual([]);
    expect(broken(answersOf(rule, of([part('2023-06'), part('2023-07')], { ...jobs(12, 9), formulas: [1] })))).toEqual([]);
  });
  it('cannot tell where all results lie ahead: then the reporting date is too early', () => {
    expect(answersOf(rule, spec([part('2023-07'), part('2023-08')], 12, 9))).toEqual(['cannot-tell', 'cannot-tell']);
    expect(answersOf(rule, spec([part('2023-06'), part('2023-07')], null, 9))).toEqual(['holds', 'cannot-tell']);
  });
});

describe('time/repeated-period', () => {
  const rule = 'time/repeated-period';
  it.each<[string, readonly (Column | ColumnRole)[], RowSpec, readonly string[]]>([
    ['three digits', [part('2023-05'), part('2023-06')], jobs(123, 123), ['broken E6 [D6]']],
    ['two digits and zeros', [part('2023-05'), part('2023-06')], jobs(1200, 1200), ['cannot-tell']],
    ['three digits behind zeros', [part('2023-05'), part('2023-06')], { ...jobs(0.123, 0.123), unit: 'tấn' }, ['broken E6 [D6]']],
    ['another figure', [part('2023-05'), part('2023-06')], jobs(123, 124), ['holds']],
    ['a month that is not the one before', [part('2023-04'), part('2023-06')], jobs(123, 123), []],
    ['a quarter before a month', [part('2023-Q1'), part('2023-04')], jobs(123, 123), []],
    ['December before January', [part('2022-12'), part('2023-01')], jobs(123, 123), ['broken E6 [D6]']],
    ['the column of the period before', [{ role: 'actualPrevPeriod', period: '2023-05' }, part('2023-06')], jobs(123, 123), ['broken E6 [D6]']],
    ['the only columns of both kinds, where the one does not say its period', ['actualPrevPeriod', part('2023-06')], jobs(123, 123), ['broken E6 [D6]']],
    ['a period before that says another', [{ role: 'actualPrevPeriod', period: '2023-03' }, part('2023-06')], jobs(123, 123), []],
    ['the same in every period', [part('2023-04'), part('2023-05'), part('2023-06')], jobs(123, 123, 123), ['cannot-tell', 'cannot-tell']],
    ['the same in two of three', [part('2023-04'), part('2023-05'), part('2023-06')], jobs(122, 123, 123), ['holds', 'broken F6 [E6]']],
    ['a formula', [part('2023-05'), part('2023-06')], { ...jobs(123, 123), formulas: [1] }, ['cannot-tell']],
    ['a blank', [part('2023-05'), part('2023-06')], jobs(null, 123), ['cannot-tell']],
    ['a level', [part('2023-05'), part('2023-06')], { name: 'Đàn bò', unit: 'con', figures: [712, 712] }, []],
  ])('%s', (_, columns, row, told) => {
    expect(answersOf(rule, of(columns, row))).toEqual(told);
  });
});

test('July of the administrative calendar has begun on 20 June', () => {
  const spec = of([part('2023-06'), part('2023-07')], jobs(5, 4));
  const answers = (calendar: 'administrative' | 'calendar-year'): readonly string[] => {
    const plan = planOf(spec);
    const { monthStart } = ruleContext(plan, { ...NO_CONFIGURATION, calendar }, '2023-06-20');
    return answersOf('time/future-period', spec, { asOf: '2023-06-20', ...(monthStart && { monthStart }) });
  };
  expect(answers('administrative')).toEqual(['holds', 'holds']);
  expect(answers('calendar-year')).toEqual(['holds', 'broken E6']);
});
