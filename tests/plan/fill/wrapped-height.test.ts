/** Heights of rows with wrapped texts; lines as Times New Roman's own widths of letters give them (a = 0.444, Đ = 0.722 of the size). */
import fc from 'fast-check';
import { heightFor } from '../../../src/plan/fill/wrapped-height';

const oneLine = heightFor([]);
const lines = (text: string, width: number, size?: number): number => Math.round((heightFor([{ text, width }], size) - 2) / ((size ?? 11) * 1.32));

test.each([
  ['Đàn bò', 118, 1],
  ['Địa chính - Nông nghiệp', 130, 1],
  ['Địa chính - Nông nghiệp', 112, 2],
  ['Địa chính - Nông nghiệp', 60, 3],
  ['Trồng mới rừng sản xuất › Trồng gỗ nguyên liệu', 172, 2],
  ['Một\nHai', 200, 2],
  ['', 40, 1],
  ['a'.repeat(100), 60, 10],
])('%j in %d points takes %d lines', (text, width, expected) => {
  expect(lines(text, width)).toBe(expected);
});

test('the longest of the texts decides, larger letters need more', () => {
  expect(heightFor([{ text: 'x', width: 40 }, { text: 'x y z '.repeat(20), width: 40 }])).toBe(heightFor([{ text: 'x y z '.repeat(20), width: 40 }]));
  expect(heightFor([], 15)).toBeGreaterThan(oneLine);
});

test('a word more never needs less', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('lúa', 'Diện', 'tích', '6.541.055.000', 'nghiệp'), { minLength: 1 }), fc.integer({ min: 20, max: 300 }), (words, width) => {
      expect(heightFor([{ text: [...words, 'thêm'].join(' '), width }])).toBeGreaterThanOrEqual(heightFor([{ text: words.join(' '), width }]));
    }),
  );
});
