import fc from 'fast-check';
import { formatDay, formatNumber, formatTime } from '../../src/messages/format';

test.each([
  [6541055000, null, '6.541.055.000'],
  [39.1, null, '39,1'],
  [39.1, 2, '39,10'],
  [2844.5, 1, '2.844,5'],
  [0, null, '0'],
  [-12.25, null, '−12,25'],
  [-0.001, 2, '0,00'],
  [0.1 + 0.2, null, '0,3'],
  [999.999, 2, '1.000,00'],
] as const)('%p with %p decimals reads %p', (value, decimals, text) => {
  expect(formatNumber(value, decimals, 'vi')).toBe(text);
});

test('English swaps the marks', () => {
  expect(formatNumber(2844.5, null, 'en')).toBe('2,844.5');
});

test('what is written reads back as the same number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }), (digits, decimals) => {
      const value = digits / 10 ** decimals;
      const text = formatNumber(value, decimals, 'vi');
      expect(Number(text.replaceAll('.', '').replace(',', '.').replace('−', '-'))).toBeCloseTo(value, 6);
      expect(text).toMatch(/^−?\d{1,3}(\.\d{3})*(,\d+)?$/);
    }),
  );
});

test('days and times without leading noughts where people write none', () => {
  expect(formatDay('2023-06-30')).toBe('30/6/2023');
  expect(formatDay('2023-12-01')).toBe('1/12/2023');
  expect(formatTime(new Date(2023, 5, 30, 9, 5))).toBe('09:05');
});
