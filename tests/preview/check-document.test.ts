/** Documents on the command line, through the built code. `npm test` builds it first. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentReport } from '../../src/commands/document-report';
import type { Report } from '../../src/commands/report';
import { wholePlan, wholePlanRows } from '../plan/document/whole-plan';
import { check } from './run-check';

jest.setTimeout(120_000);

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chi-tieu-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a plan document: its rows with their lines, and a workbook that the check reads whole', () => {
  const [text, made] = [join(folder, 'ke-hoach.txt'), join(folder, 'moi.xlsx')];
  writeFileSync(text, wholePlan);
  const ran = check('--document', text, '--out', made, '--as-of', '2024-01-31', '--json', '-');
  expect([ran.status, ran.errors]).toEqual([0, []]);
  const { indicators } = JSON.parse(ran.out) as DocumentReport;
  expect(indicators.map(({ line }) => line)).toEqual(wholePlanRows.map(([line]) => line));
  expect(indicators.find(({ name, path }) => name === 'Năng suất' && path.at(-1) === 'Lúa nước')).toMatchObject({ unit: 'tạ/ha', target: { comparator: '=', value: 48.3 } });

  const again = check(made, '--json', '-');
  expect(again.errors).toEqual([]);
  const report = JSON.parse(again.out) as Report;
  expect(report).toMatchObject({ sheet: 'KH 2024', asOf: '2024-01-31', counts: { error: 0 } });
  expect(report.indicators).toHaveLength(indicators.length);
  expect(report.layout.columns.map(({ role, period }) => (period === null ? role : `${role} ${period}`))).toEqual([
    'stt', 'name', 'unit', 'prevYear 2023', 'plan 2024', 'actualPeriod 2024-Q1', 'actualPeriod 2024-Q2', 'actualPeriod 2024-Q3', 'actualPeriod 2024-Q4', 'note',
  ]);
});

test('a document that sets no target: exit 2, one line that says what to do, no workbook', () => {
  const [text, made] = [join(folder, 'bien-ban.txt'), join(folder, 'khong-co.xlsx')];
  writeFileSync(text, 'Hội nghị đã nghe báo cáo và thảo luận sôi nổi về công tác chuẩn bị.\n'.repeat(5));
  const ran = check('--document', text, '--out', made, '--json', '-');
  expect([ran.status, ran.out, existsSync(made)]).toEqual([2, '', false]);
  expect(ran.errors).toEqual(['Không tìm thấy chỉ tiêu nào trong văn bản này, chưa tạo gì. Hãy dán đúng phần nêu chỉ tiêu, ví dụ “Tổng sản lượng lương thực 306 tấn”.']);
});

test('the document itself is never written over', () => {
  const text = join(folder, 'goc.txt');
  writeFileSync(text, wholePlan);
  const ran = check('--document', text, '--out', text);
  expect([ran.status, readFileSync(text, 'utf8')]).toEqual([2, wholePlan]);
});
