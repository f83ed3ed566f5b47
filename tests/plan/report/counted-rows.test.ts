/** Sub-rows, counted for themselves or with the row that they belong to. */
import { countRows } from '../../../src/plan/report/counted-rows';
import { standingsOf } from '../../../src/plan/report/standings';
import { reviewOf, workbook } from './commune';

const rice = workbook(
  ['1', 'Lúa nước'],
  ['-', 'Diện tích', 'ha', 55, 55],
  ['-', 'Năng suất', 'tạ/ha', 39, 39],
  ['-', 'Sản lượng', 'tấn', 214.5, 100],
  ['2', 'Đàn bò', 'con', 712, 700],
  [null, 'Trong đó: bò lai', 'con', 60, 55],
  ['3', 'Công tác văn hóa'],
  ['a', 'Gia đình văn hóa', 'hộ', 900, 800],
  ['b', 'Thôn văn hóa', 'thôn', 4, 4],
);

function counted(subRows: 'separate' | 'folded'): readonly string[] {
  const review = reviewOf(rice);
  const { counted: rows } = countRows(review.plan, standingsOf(review), review.findings, subRows);
  return rows.map(({ indicator }) => indicator.name);
}

test('separately every row with a target counts', () => {
  expect(counted('separate')).toEqual(['Diện tích', 'Năng suất', 'Sản lượng', 'Đàn bò', expect.stringContaining('bò lai'), 'Gia đình văn hóa', 'Thôn văn hóa']);
});

test('folded, a crop counts by its output, a part with its total; rows below a mere heading count for themselves', () => {
  expect(counted('folded')).toEqual(['Sản lượng', 'Đàn bò', 'Gia đình văn hóa', 'Thôn văn hóa']);
});
