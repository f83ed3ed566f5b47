import { linesOfText } from '../../../src/plan/document/document-line';
import { matchResults, resultColumns } from '../../../src/plan/document/match-results';
import { readResults } from '../../../src/plan/document/read-results';
import { crop, planOf, type RowSpec } from '../plan-builder';

const rows: readonly RowSpec[] = [
  crop('Lúa nước', [55, null], [39.1, null], [215, null]),
  { name: 'Tổng đàn bò', unit: 'con', kind: 'stock', figures: [2000, 1800] },
  { name: 'Tỷ lệ hộ nghèo', unit: '%', kind: 'rate', figures: [12.5, null] },
  { name: 'Thu ngân sách trên địa bàn', unit: 'triệu đồng', kind: 'flow', figures: [7500, null] },
  { name: 'Giải quyết việc làm', unit: 'người', kind: 'flow', figures: [100, 38] },
];
const plan = planOf({ rows });
const column = plan.actualColumn ?? -1;

function offered(text: string, to = plan, at = column): readonly string[] {
  return matchResults(readResults(linesOfText(`BÁO CÁO\nKết quả 6 tháng đầu năm 2023\n${text}`)), to, at).map(
    ({ path, value, difference, isPlanOther }) => `${path.join(' › ')} = ${value}${difference === null ? '' : ` (${difference > 0 ? '+' : ''}${difference})`}${isPlanOther ? ' !' : ''}`,
  );
}

test.each([
  ['result and plan', '- Tổng đàn bò 1.845/2.000 con, đạt 92,25% kế hoạch', ['Tổng đàn bò = 1845 (+45)']],
  ['a crop and its measures', '- Lúa nước 28/55 ha, năng suất 38,2 tạ/ha', ['Lúa nước › Diện tích = 28', 'Lúa nước › Năng suất = 38.2']],
  ['no plan beside it', 'Đến nay, tỷ lệ hộ nghèo còn 11,2%.', ['Tỷ lệ hộ nghèo = 11.2']],
  ['another magnitude of the unit', '- Thu ngân sách trên địa bàn 4,125 tỷ đồng, đạt 55% dự toán', ['Thu ngân sách trên địa bàn = 4125']],
  ['the plan tells the row where the name is shorter', '- Thu ngân sách 4.125/7.500 triệu đồng, đạt 55%', ['Thu ngân sách trên địa bàn = 4125']],
  ['another plan than the sheet has', '- Tổng đàn bò 1.845/2.100 con, đạt 87,9%', ['Tổng đàn bò = 1845 (+45) !']],
  ['what stands there already', '- Giải quyết việc làm 38/100 người, đạt 38%', []],
  ['another unit', '- Tổng đàn bò 12 hộ', []],
  ['another indicator', '- Tổng đàn trâu 410 con', []],
  ['a change, no level', '- Tổng đàn bò tăng 35 con so với cùng kỳ', []],
  ['nothing at all', '', []],
])('offers for: %s', (_, text, wanted) => {
  expect(offered(text)).toEqual(wanted);
});

test('of two rows that fit alike neither is offered', () => {
  const twins = planOf({ rows: [{ name: 'Tiểu học', unit: 'học sinh', figures: [480, null] }, { name: 'Tiểu học', unit: 'học sinh', figures: [500, null] }] });
  expect(offered('- Tiểu học 470 học sinh', twins, twins.actualColumn ?? -1)).toEqual([]);
});

describe('a sheet with a column for each period', () => {
  const built = planOf({
    columns: ['plan', { role: 'actualPeriod', period: '2023-Q1' }, { role: 'actualPeriod', period: '2023-Q2' }],
    rows: [
      { name: 'Giải quyết việc làm', unit: 'người', kind: 'flow', figures: [100, 15, null] },
      { name: 'Trồng rừng', unit: 'ha', kind: 'flow', figures: [450, null, null] },
      { name: 'Tổng đàn bò', unit: 'con', kind: 'stock', figures: [2000, 1800, null] },
    ],
  });
  const resultPeriods = built.layout.columns.flatMap(({ column: at, period }) => (period === null ? [] : [{ column: at, period }]));
  const quarters = { ...built, actualColumn: null, resultPeriods };
  const { likeliest } = resultColumns(quarters);

  test('gets what the earlier periods do not hold yet; a level as it is; nothing where an earlier period is blank', () => {
    expect(likeliest).toBe(resultPeriods[1]?.column);
    expect(offered('- Giải quyết việc làm 38 người\n- Trồng rừng 120 ha\n- Tổng đàn bò 1.845 con', quarters, likeliest ?? -1)).toEqual(['Giải quyết việc làm = 23', 'Tổng đàn bò = 1845']);
  });
});
