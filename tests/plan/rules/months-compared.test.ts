/** Results by month are put together before they are set against an estimate, last year, a percentage or a document. */
import { NOTE } from './four-answers/case';
import { answersByMonth, months, verdictsByMonth } from './added-up';
import type { PlanSpec, RowSpec, Written } from '../plan-builder';

const jobs = (...figures: Written[]): RowSpec => ({ name: 'Giải quyết việc làm', unit: 'người', figures });

describe('an estimate of the year', () => {
  const rule = 'time/estimate-below-actual';
  const spec = (...figures: Written[]): PlanSpec => ({ columns: ['plan', ...months(4), 'estimate'], rows: [jobs(100, ...figures)] });
  it('is set against the months together, the latest first', () => {
    expect(answersByMonth(rule, spec(30, 20, 15, null, 60))).toEqual(['broken I6 [G6 F6 E6]']);
    expect(answersByMonth(rule, spec(30, 20, 15, null, 65))).toEqual(['holds']);
  });
  it('is not set against a month that has not begun', () => {
    expect(answersByMonth(rule, spec(30, 20, 15, 10, 70), { asOf: '2023-03-31' })).toEqual(['holds']);
    expect(answersByMonth(rule, spec(30, 20, 15, 10, 70), { asOf: '2023-04-01' })).toEqual(['broken I6 [H6 G6 F6 E6]']);
  });
  it('cannot be judged where a month is no number, or where no month is filled in', () => {
    expect(answersByMonth(rule, spec(30, 'chưa rõ', 15, null, 20))).toEqual(['cannot-tell']);
    expect(answersByMonth(rule, spec(30, '#REF!', 15, null, 20))).toEqual(['cannot-tell']);
    expect(answersByMonth(rule, spec(null, null, null, null, 20))).toEqual(['cannot-tell']);
  });
  it('of another year is not set against them', () => {
    const next: PlanSpec = { columns: ['plan', ...months(2), { role: 'estimate', period: '2024' }], rows: [jobs(100, 30, 20, 40)] };
    expect(answersByMonth(rule, next)).toEqual([]);
  });
});

describe('the same months of last year', () => {
  const rule = 'time/sharp-change';
  const against = (period: string, row: RowSpec, count = 3): PlanSpec => ({ columns: [...months(count), { role: 'samePeriodLY', period }], rows: [row] });
  it('are compared with the months together', () => {
    expect(answersByMonth(rule, against('2022-Q1', jobs(60, 50, 41, 100)))).toEqual(['broken F6 E6 D6 [G6]']);
    expect(answersByMonth(rule, against('2022-Q1', jobs(60, 50, 40, 100)))).toEqual(['holds']);
  });
  it('are compared with the latest level', () => {
    const herd = (...figures: Written[]): RowSpec => ({ name: 'Đàn bò', unit: 'con', figures });
    expect(answersByMonth(rule, against('2022-Q1', herd(500, 520, 131, 100)))).toEqual(['broken F6 [G6]']);
    expect(answersByMonth(rule, against('2022-Q1', herd(500, 520, 130, 100)))).toEqual(['holds']);
    // January's and February's entries are not needed, March's is.
    expect(answersByMonth(rule, against('2022-Q1', herd(null, null, 131, 100)))).toEqual(['broken F6 [G6]']);
    expect(answersByMonth(rule, against('2022-Q1', herd(500, 131, null, 100)))).toEqual(['cannot-tell']);
  });
  it('tell nothing where they are not the same months', () => {
    const sharp = jobs(60, 50, 41, 100);
    expect(answersByMonth(rule, against('2022-H1', sharp))).toEqual(['cannot-tell']);
    expect(answersByMonth(rule, against('2022-02M', sharp))).toEqual(['cannot-tell']);
    expect(answersByMonth(rule, against('2022-03', sharp))).toEqual(['cannot-tell']);
    expect(answersByMonth(rule, { columns: [...months(3), 'samePeriodLY'], rows: [sharp] })).toEqual(['cannot-tell']);
    // The third month has not begun by then.
    expect(answersByMonth(rule, against('2022-Q1', sharp), { asOf: '2023-02-28' })).toEqual(['cannot-tell']);
  });
  it('tell nothing where a month is blank or no number', () => {
    expect(answersByMonth(rule, against('2022-Q1', jobs(60, null, 100, 100)))).toEqual(['cannot-tell']);
    expect(answersByMonth(rule, against('2022-Q1', jobs(60, 'chưa rõ', 100, 100)))).toEqual(['cannot-tell']);
  });
  it('are chosen by the months that the row has, where the sheet gives several sums of last year', () => {
    const spec: PlanSpec = { columns: [...months(6), { role: 'samePeriodLY', period: '2022-Q1' }, { role: 'samePeriodLY', period: '2022-H1' }], rows: [jobs(20, 20, 20, 80, 80, 80, 60, 150)] };
    expect(answersByMonth(rule, spec)).toEqual(['cannot-tell', 'broken I6 H6 G6 F6 E6 D6 [K6]']);
  });
  it('are no surprise where a note explains them', () => {
    const spec: PlanSpec = { ...against('2022-Q1', jobs(60, 50, 41, 100)), columns: [...months(3), { role: 'samePeriodLY', period: '2022-Q1' }, NOTE] };
    expect(answersByMonth(rule, spec, { textAt: () => 'khu công nghiệp mới' })).toEqual(['holds']);
  });
});

describe('a percentage of the plan', () => {
  const rule = 'identity/percent-miscalculated';
  const spec = (...rows: RowSpec[]): PlanSpec => ({ columns: ['plan', ...months(3), 'pctPlan'], rows });
  it('is computed from the months together', () => {
    expect(answersByMonth(rule, spec(jobs(100, 20, 15, 10, 45)))).toEqual(['holds']);
    expect(answersByMonth(rule, spec(jobs(100, 20, 15, 10, 55)))).toEqual([expect.stringMatching(/^broken H6 \[(?:[EFG]6 ){3}D6\]$/)]);
  });
  it('is computed from the latest level', () => {
    expect(answersByMonth(rule, spec({ name: 'Đàn bò', unit: 'con', figures: [700, 600, 610, 630, 90] }))).toEqual(['holds']);
  });
  it('states what it should be', () => {
    const [verdict] = verdictsByMonth(rule, spec(jobs(100, 20, 15, 10, 55)));
    expect(verdict).toMatchObject({ outcome: 'broken', finding: { facts: { numerator: 45, denominator: 100, computed: 45, stated: 55 }, suggestion: { value: 45 } } });
  });
  it('of single months is told from one of the year by what most rows bear out', () => {
    const rows = [jobs(100, 20, 15, 10, 20), jobs(200, 30, 25, 10, 15), jobs(400, 80, 25, 10, 20), jobs(50, 30, 5, 6, 60)];
    expect(answersByMonth(rule, spec(...rows))).toEqual(['holds', 'holds', 'holds', 'holds']);
  });
  it('cannot be judged where a month is no number', () => {
    expect(answersByMonth(rule, spec(jobs(100, 20, 'chưa rõ', 10, 55)))).toEqual([]);
  });
  it('against last year is not believed to be of the year so far where only a few rows are there', () => {
    const growth: PlanSpec = { columns: [...months(2), { role: 'samePeriodLY', period: '2022-02' }, 'pctYoY'], rows: [jobs(30, 20, 25, 88)] };
    expect(answersByMonth(rule, growth)).toEqual([]);
  });
});

describe('a level that was taken for something to be added up', () => {
  const force = (...figures: Written[]): RowSpec => ({ name: 'Lực lượng lao động', unit: 'nghìn người', kind: 'flow', figures });
  it.each([
    ['an estimate', 'time/estimate-below-actual', { columns: [...months(3), 'estimate'], rows: [force(51200, 51600, 50100, 51000)] }],
    ['last year', 'time/sharp-change', { columns: [...months(3), { role: 'samePeriodLY', period: '2022-Q1' }], rows: [force(51200, 51600, 50100, 50500)] }],
    ['the plan', 'plan/implausible-achievement', { columns: ['plan', ...months(3)], rows: [force(51000, 51200, 51600, 50100)] }],
  ] as const)('is not added up against %s', (_, rule, spec) => {
    expect(answersByMonth(rule, spec)).toEqual(['cannot-tell']);
  });
  it('is not added up for a percentage: that is the latest month\'s', () => {
    expect(answersByMonth('identity/percent-miscalculated', { columns: ['plan', ...months(3), 'pctPlan'], rows: [force(51000, 51200, 51600, 50100, 98.2)] })).toEqual(['holds']);
  });
});

describe('a rating by month', () => {
  const rule = 'plan/missing-evidence';
  const spec = (...figures: Written[]): PlanSpec => ({ columns: ['plan', ...months(3), NOTE], rows: [{ name: 'Xã vững mạnh', kind: 'pass', figures: ['Đạt', ...figures] }] });
  const noted = (note: string) => ({ textAt: () => note });
  it('needs a document, asked for at the latest month', () => {
    expect(answersByMonth(rule, spec('Chưa đạt', 'Đạt', null), noted(''))).toEqual(['broken F6']);
    expect(answersByMonth(rule, spec('Chưa đạt', 'Đạt', null), noted('QĐ số 2211/QĐ-UBND'))).toEqual(['holds']);
  });
  it('may have its document in an earlier month', () => {
    expect(answersByMonth(rule, spec('Đạt (QĐ số 12/QĐ-UBND)', 'Đạt', 'Đạt'), noted(''))).toEqual(['holds']);
  });
  it('is not asked about where the latest month does not claim it, or none is filled in', () => {
    expect(answersByMonth(rule, spec('Đạt', 'Chưa đạt', '-'), noted(''))).toEqual(['cannot-tell']);
    expect(answersByMonth(rule, spec(null, null, null), noted(''))).toEqual(['cannot-tell']);
    expect(answersByMonth(rule, spec('Chưa đạt', 'Đạt', null), { ...noted(''), asOf: '2023-01-31' })).toEqual(['cannot-tell']);
  });
});
