/** A small plan with something of everything that the pane shows. Rows count from sheet row 8 (`FIRST_ROW` 7, 0-based). */
import type { Finding, Review } from '../../src/plan/model';
import { ACTUAL_COLUMN, FIRST_ROW, sampleReview, type SampleRow } from './sample-review';

export const rows: readonly SampleRow[] = [
  { path: ['Lúa nước', 'Sản lượng'], unit: 'tấn', target: 215, actual: 108, assessment: { status: 'on-track', percent: 50.2, expected: 52, deviation: -1.8 } },
  { path: ['Ngô', 'Sản lượng'], unit: 'tấn', target: 91, actual: 35.5, decimals: 1, assessment: { status: 'behind', percent: 39, expected: 52, deviation: -13 } },
  {
    path: ['Giải quyết việc làm'],
    unit: 'người',
    isWhole: true,
    target: 100,
    actual: 38,
    assessment: { status: 'behind', percent: 38, expected: 50, deviation: -12, outlook: 76 },
  },
  {
    path: ['Tổng chi ngân sách'],
    unit: 'đồng',
    isWhole: true,
    target: 6541055000,
    actual: 1800000000,
    assessment: { status: 'far-behind', percent: 27.5, expected: 45, deviation: -17.5 },
  },
  { path: ['Đàn trâu'], unit: 'con', isWhole: true, target: 35, actual: 36, assessment: { status: 'exceeded', percent: 102.9 } },
  { path: ['Trồng mới lồ ô'], unit: 'gốc', target: 3000, actual: null, assessment: { status: 'not-due' } },
  { path: ['Thu gom rác thải rắn'], unit: '%', target: 'trên 70%', threshold: 70, actual: 61.5, decimals: 1, assessment: { status: 'behind', gap: -8.5 } },
];

export const findings: readonly Finding[] = [
  {
    rule: 'cell/number-as-text',
    severity: 'warning',
    row: FIRST_ROW,
    cells: [{ row: FIRST_ROW, column: ACTUAL_COLUMN }],
    related: [],
    facts: { text: '108', value: 108 },
    suggestion: { cell: { row: FIRST_ROW, column: ACTUAL_COLUMN }, value: 108 },
  },
  {
    rule: 'scale/lost-decimal-mark',
    severity: 'error',
    row: FIRST_ROW + 1,
    cells: [{ row: FIRST_ROW + 1, column: ACTUAL_COLUMN }],
    related: [],
    facts: { path: ['Ngô', 'Sản lượng'], value: 355, reference: 35.5, proposal: 35.5 },
    suggestion: { cell: { row: FIRST_ROW + 1, column: ACTUAL_COLUMN }, value: 35.5 },
  },
  {
    rule: 'cell/missing-value',
    severity: 'info',
    row: FIRST_ROW + 5,
    cells: [{ row: FIRST_ROW + 5, column: ACTUAL_COLUMN }],
    related: [],
    facts: { path: ['Trồng mới lồ ô'], due: null, isPastDue: false },
    suggestion: null,
  },
];

export function samplePlan(changes: Partial<Review> = {}): Review {
  return sampleReview(rows, findings, changes);
}
