import fc from 'fast-check';
import { periodFrom, periodWords } from '../../../src/plan/configuration/period-words';

test.each([
  ['2023', 'năm 2023'],
  ['2023-H1', '6 tháng 2023'],
  ['2023-9M', '9 tháng 2023'],
  ['2023-Q2', 'quý II/2023'],
  ['2023-06', 'tháng 6/2023'],
])('%s is written %s', (period, words) => {
  expect(periodWords(period)).toBe(words);
});

test('what is written is read again', () => {
  const year = fc.integer({ min: 1990, max: 2099 });
  const part = fc.oneof(
    fc.constant(''),
    fc.constantFrom('-H1', '-Q1', '-Q2', '-Q3', '-Q4'),
    fc.constantFrom(1, 2, 3, 4, 5, 7, 8, 9, 10, 11).map((months) => `-${months}M`),
    fc.integer({ min: 1, max: 12 }).map((month) => `-${String(month).padStart(2, '0')}`),
  );
  fc.assert(
    fc.property(year, part, (of, span) => {
      const period = `${of}${span}`;
      expect(periodFrom(periodWords(period), null)).toBe(period);
    }),
  );
});

test.each([
  ['T6/2023', '2023-06'],
  ['6 tháng đầu năm 2023', '2023-H1'],
  ['Quý 3 năm 2023', '2023-Q3'],
  ['cả năm', '2022'],
  ['tháng 5', '2022-05'],
  ['2023-Q2', '2023-Q2'],
  ['đầu mùa', null],
  ['', null],
])('a person may type “%s”', (typed, period) => {
  expect(periodFrom(typed, 2022)).toBe(period);
});
