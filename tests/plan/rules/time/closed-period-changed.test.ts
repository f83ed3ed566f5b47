/** R26: what was closed is another figure now. */
import type { ColumnRole } from '../../../../src/plan/model';
import type { ClosedFigure } from '../../../../src/plan/rules/rule';
import { answersOf } from '../answers-of';
import type { PlanSpec, RowSpec, Written } from '../../plan-builder';

const RULE = 'time/closed-period-changed';
const jobs = (...figures: Written[]): RowSpec => ({ name: 'Giải quyết việc làm', unit: 'người', figures });
const closed = (more: Partial<ClosedFigure> = {}): { closed: readonly ClosedFigure[] } => ({
  closed: [{ path: ['Giải quyết việc làm'], period: '2023-Q1', isCumulative: true, value: 20, decimals: 0, closedOn: null, ...more }],
});
const one = (role: ColumnRole, period: string, figure: Written): PlanSpec => ({ columns: [{ role, period }], rows: [jobs(figure)] });

it.each<[ColumnRole, string, Partial<ClosedFigure>, readonly string[]]>([
  ['actualCum', '2023-Q1', {}, ['broken D6']],
  ['actualCum', '2023-03M', {}, ['broken D6']],
  ['actualCum', '2023-H1', {}, []],
  ['actualCum', '2023-Q1', { isCumulative: false }, []],
  ['actualPeriod', '2023-Q1', { isCumulative: false }, ['broken D6']],
  ['actualPeriod', '2023-Q1', {}, []],
  ['actualPrevPeriod', '2023-Q1', { isCumulative: false }, ['broken D6']],
  ['actualPrevPeriod', '2023-Q1', {}, []],
  ['samePeriodLY', '2022-Q1', { period: '2022-Q1' }, ['broken D6']],
  ['samePeriodLY', '2022-Q1', { period: '2022-Q1', isCumulative: false }, ['broken D6']],
  ['prevYear', '2022', { period: '2022' }, ['broken D6']],
  ['prevYear', '2022', { period: '2022', isCumulative: false }, []],
  ['estimate', '2023-Q1', {}, []],
  ['plan', '2023-Q1', {}, []],
])('%s of %s beside what was closed (%j)', (role, period, figure, told) => {
  expect(answersOf(RULE, one(role, period, 25), closed(figure))).toEqual(told);
});

it('takes a column that does not name its period for the one that the sheet states', () => {
  expect(answersOf(RULE, { columns: ['actualCum'], rows: [jobs(45)] }, closed({ period: '2023-H1', value: 40 }))).toEqual(['broken D6']);
  expect(answersOf(RULE, { columns: ['actualCum'], rows: [jobs(45)] }, closed({ value: 40 }))).toEqual([]);
  expect(answersOf(RULE, { columns: ['prevYear', 'actualCum'], rows: [jobs(45, 40)] }, closed({ period: '2023-H1', value: 40 }))).toEqual(['holds']);
});

it('is the same figure where it is printed with fewer digits', () => {
  const at = (now: number, value: number, decimals: number): readonly string[] => answersOf(RULE, { columns: [{ role: 'actualCum', period: '2023-Q1' }], rows: [{ ...jobs(now), unit: 'tấn' }] }, closed({ value, decimals }));
  expect(at(20, 20.5, 1)).toEqual(['holds']);
  expect(at(20, 20.6, 1)).toEqual(['broken D6']);
  expect(at(20.5, 20, 0)).toEqual(['holds']);
  expect(at(20.6, 20, 0)).toEqual(['broken D6']);
  expect(at(19.4, 20, 0)).toEqual(['broken D6']);
});

it('cannot tell of a blank, and says nothing of rows that are gone or stand twice', () => {
  expect(answersOf(RULE, one('actualCum', '2023-Q1', null), closed())).toEqual(['cannot-tell']);
  expect(answersOf(RULE, one('actualCum', '2023-Q1', 25), closed({ path: ['Đàn bò'] }))).toEqual([]);
  expect(answersOf(RULE, { ...one('actualCum', '2023-Q1', 25), rows: [jobs(25), jobs(25)] }, closed())).toEqual([]);
  expect(answersOf(RULE, one('actualCum', '2023-Q1', 25), {})).toEqual([]);
});

it('cannot be told of a period that is not understood', () => {
  expect(answersOf(RULE, one('actualCum', 'vụ hè thu', 25), closed({ period: 'vụ hè thu' }))).toEqual([]);
});
