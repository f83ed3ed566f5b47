/** Tables that are right but unusual: nothing is to be told about them. */
import { crop, type PlanSpec, type RowSpec, type Written } from '../plan-builder';
import { told } from './findings-of';

const quiet: readonly (readonly [string, PlanSpec])[] = [
  ['the plan of a year without results', { columns: ['plan', 'actualCum', 'pctPlan'], rows: [crop('Lúa nước', [55], [39.1], [215]), { name: 'Đàn bò', unit: 'con', figures: [712] }] }],
  ['a table of price indices', { columns: ['plan', 'actualCum', 'samePeriodLY'], rows: [
    { name: 'Hàng ăn', unit: '%', figures: [103.1, 101.5, 100.5] },
    { name: 'Giao thông', unit: '%', figures: [98.2, 107.4, 104.6] },
    { section: 'Chỉ số giá tiêu dùng', rows: [{ name: 'May mặc', unit: '%', figures: [99.8, 100.9, 99.1] }] },
  ] }],
  ['a column of shares beside a column of amounts', {
    columns: ['plan', { role: 'actualCum', period: '2023-H1', header: '6 tháng: Tổng mức (tỷ đồng)' }, { role: 'actualCum', period: '2023-H1', header: '6 tháng: Cơ cấu (%)' }],
    rows: [{ name: 'Bán lẻ hàng hóa', unit: 'tỷ đồng', figures: [600000, 259540, 75.6] }, { name: 'Dịch vụ lưu trú', unit: 'tỷ đồng', figures: [90000, 43501, 12.3] }],
  }],
  ['quantity and value under one heading', {
    sheet: '14.XK',
    columns: [
      { role: 'actualPeriod', period: '2023-06', header: 'Tháng 6: lượng' }, { role: 'actualPeriod', period: '2023-06', header: 'Tháng 6: trị giá' },
      { role: 'actualCum', period: '2023-H1', header: '6 tháng: lượng' }, { role: 'actualCum', period: '2023-H1', header: '6 tháng: trị giá' },
    ],
    rows: [{ name: 'Hạt điều', unit: 'tấn', figures: [32, 252.6, 150.5, 1132.4] }],
  }],
  ['a labour force given by quarter and on average', {
    sheet: 'LĐ',
    year: 2022,
    columns: [{ role: 'actualPeriod', period: '2022-Q1' }, { role: 'actualPeriod', period: '2022-Q2' }, { role: 'actualPeriod', period: '2022-Q3' }, { role: 'actualCum', period: '2022-9M' }],
    rows: [{ name: 'Lực lượng lao động', unit: 'nghìn người', kind: 'flow', figures: [51200, 51600, 51900, 51560] }],
  }],
  ['a second table with the same rows below the first', { rows: [
    ...secondTable(10), ...secondTable(500),
  ] }],
  ['parts of another total under a misread hierarchy', { columns: ['prevYear', 'plan', 'actualCum'], rows: [
    { name: 'Châu Á', unit: 'người', figures: [2526, 2600, 1300], rows: [
      { name: 'Trung Quốc', unit: 'người', relation: 'part', figures: [2400, 2500, 1250] }, { name: 'Châu Mỹ', unit: 'người', relation: 'part', figures: [400, 410, 205] },
    ] },
  ] }],
  ['a month that adds little to a share', { columns: ['plan', { role: 'actualPeriod', period: '2023-06' }, 'actualCum'], rows: [
    { name: 'Giáo dục quốc phòng đạt chỉ tiêu', unit: '%', figures: [100, 0.2, 62] }, { name: 'Đàn gia cầm', unit: 'con', figures: [4400, 10, 4310] },
  ] }],
  ['percentages of a seasonal plan', { columns: ['plan', 'planPeriod', 'actualCum', 'pctPlan'], rows: [
    { name: 'Lúa', unit: 'tấn', figures: [215, 112, 110, 98.2] }, { name: 'Ngô', unit: 'tấn', figures: [91, 45, 46, 102.2] }, { name: 'Đậu', unit: 'tấn', figures: [16, 8, 7, 87.5] },
  ] }],
  ['a comparison of rates in percentage points', { columns: ['plan', 'actualCum', 'samePeriodLY', 'pctYoY'], rows: [
    { name: 'Tỷ lệ hộ dùng nước sạch', unit: '%', figures: [80, 81.2, 78.9, 2.3] }, { name: 'Đàn bò', unit: 'con', figures: [712, 698, 681, 102.5] },
    { name: 'Đàn dê', unit: 'con', figures: [75, 76, 68, 111.8] },
  ] }],
  ['the totals of a statistical yearbook, with cereals that it does not list', { rows: [
    { name: 'Tổng sản lượng lương thực có hạt', unit: 'nghìn tấn', figures: [48733.9] },
    { name: 'Lúa', rows: [{ name: 'Sản lượng', unit: 'nghìn tấn', figures: [43852.6] }] }, { name: 'Ngô', rows: [{ name: 'Sản lượng', unit: 'nghìn tấn', figures: [4874.1] }] },
  ] }],
];

function secondTable(size: number): RowSpec[] {
  return ['Dịch vụ vận tải biển', 'Dịch vụ bưu chính', 'Dịch vụ du lịch trong nước'].map((name, at) => ({ name, unit: 'triệu đồng', figures: [size + at, size / 2 + at] as Written[] }));
}

describe('nothing is told about', () => {
  it.each(quiet)('%s', (_, spec) => {
    expect(told(spec)).toEqual([]);
  });
});
