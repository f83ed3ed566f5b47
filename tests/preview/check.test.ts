/** The command line as a whole: the built code, through Microsoft's client, on real files. `npm test` builds it first. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/commands/report';
import { mistakes } from '../../src/preview/samples/mistakes';
import { addressOf, firstHalfWithMistakes } from '../../src/preview/samples/sample-sheet';
import { check, root, type Ran } from './run-check';

const samples = join(root, 'assets/samples');

jest.setTimeout(120_000);

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chi-tieu-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function reportOf(ran: Ran): Report {
  return JSON.parse(ran.out) as Report;
}

test('a sound workbook: exit 0, the report on standard output and nothing else, the result saved, the file itself untouched', () => {
  const file = join(samples, 'ke-hoach-2023-6-thang.xlsx');
  const before = readFileSync(file);
  const result = join(folder, 'ket-qua.xlsx');
  const ran = check(file, '--out', result, '--json', '-');
  expect([ran.status, ran.errors]).toEqual([0, []]);
  const report = reportOf(ran);
  expect(report).toMatchObject({ version: 1, workbook: 'ke-hoach-2023-6-thang.xlsx', sheet: 'KH 2023', asOf: '2023-06-30' });
  expect(report.layout).toMatchObject({ headerRows: [6, 7], dataRows: [9, 84], computed: { percent: 'I', status: 'J' } });
  expect(report.layout.columns.find(({ role }) => role === 'plan')).toMatchObject({ column: 'E', confidence: expect.any(Number) as number, alternatives: [] });
  expect(report.dismissed).toEqual([]);
  expect(report.indicators.filter((indicator) => indicator.status !== null)).toHaveLength(55);
  expect(report.indicators.find((indicator) => indicator.path.join('/') === 'Lúa nước/Sản lượng')).toMatchObject({
    row: 17, unit: 'tấn', target: { comparator: '=', value: 215 }, actual: 101, percent: 47, status: 'watch',
  });
  expect(existsSync(result)).toBe(true);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a workbook with mistakes: exit 1, every mistake told at its cell', () => {
  const ran = check(join(samples, 'ke-hoach-2023-6-thang-co-sai-sot.xlsx'), '--dry-run', '--json', '-');
  expect(ran.status).toBe(1);
  const { findings } = reportOf(ran);
  for (const { row, column, rule } of mistakes) {
    const cell = addressOf(firstHalfWithMistakes.rows, row, column);
    const told = findings.filter((finding) => finding.rule === rule && [...finding.cells, ...finding.related].includes(cell));
    expect([cell, rule, told.length]).toEqual([cell, rule, 1]);
  }
});

test('what the file holds that is not understood is said when it is written, and kept', async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(samples, 'ke-hoach-2023-6-thang.xlsx'));
  const sheet = workbook.getWorksheet('KH 2023');
  if (sheet) sheet.getCell('E14').note = 'Theo nghị quyết';
  const file = join(folder, 'co-ghi-chu.xlsx');
  await workbook.xlsx.writeFile(file);
  const result = join(folder, 'co-ghi-chu-ket-qua.xlsx');
  const ran = check(file, '--out', result);
  expect([ran.status, ran.errors.length]).toEqual([0, 1]);
  expect(ran.errors[0]).toMatch(/^co-ghi-chu\.xlsx: Bảng tính thử không hiện ghi chú \(“KH 2023”\)/);
  const saved = new ExcelJS.Workbook();
  await saved.xlsx.readFile(result);
  expect(saved.getWorksheet('KH 2023')?.getCell('E14').note).toBe('Theo nghị quyết');
});

test.each([
  ['a text file', Buffer.from('Đây là một bức thư.')],
  ['an empty file', Buffer.alloc(0)],
  ['an old .xls file', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
])('%s: exit 2, one line, nothing written', (_what, bytes) => {
  const file = join(folder, 'sai.xlsx');
  const result = join(folder, 'khong-ghi.xlsx');
  writeFileSync(file, bytes);
  const ran = check(file, '--out', result, '--json', '-');
  expect([ran.status, ran.out, ran.errors.length, existsSync(result)]).toEqual([2, '', 1, false]);
});

test('an Excel Table, in Excel 2021: read like any sheet, its own percentages filled, and still a table in the saved file', async () => {
  const workbook = new ExcelJS.Workbook();
  const headings = ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2024', 'Thực hiện 9 tháng', 'Tỷ lệ % so KH'];
  workbook.addWorksheet('Theo dõi').addTable({
    name: 'ChiTieu', ref: 'B4', headerRow: true, columns: headings.map((name) => ({ name, filterButton: true })),
    rows: [[1, 'Diện tích lúa', 'ha', 120, 118, null], [2, 'Đàn trâu', 'con', 300, 290, null], [3, 'Giải quyết việc làm', 'người', 150, 80, null]],
  });
  const file = join(folder, 'bang.xlsx');
  await workbook.xlsx.writeFile(file);
  const result = join(folder, 'bang-ket-qua.xlsx');
  const report = reportOf(check(file, '--out', result, '--json', '-', '--excel', '2021'));
  expect(report.layout).toMatchObject({ headerRows: [4, 4], dataRows: [5, 7], computed: { percent: 'G' } });
  expect(report.indicators.map(({ row, actual }) => [row, actual])).toEqual([[5, 118], [6, 290], [7, 80]]);
  const saved = new ExcelJS.Workbook();
  await saved.xlsx.readFile(result);
  expect(Object.keys(saved.getWorksheet('Theo dõi')?.getTables() ?? {})).toHaveLength(1);
});

test('the result may not replace the file that is checked', () => {
  const file = join(samples, 'ke-hoach-2023.xlsx');
  const ran = check(file, '--out', file);
  expect([ran.status, ran.errors.length]).toEqual([2, 1]);
});

test('an Excel that there is none of is refused by name', () => {
  const ran = check(join(samples, 'ke-hoach-2023.xlsx'), '--excel', '2019');
  expect([ran.status, ran.errors]).toEqual([2, [expect.stringContaining('“2019”')]]);
});
