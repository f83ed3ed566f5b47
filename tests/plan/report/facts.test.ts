/** What a report counts, by section and by owner, and what it leaves out. */
import { total } from '../../../src/plan/report/counts';
import { nameOf, reportOf, workbook, type Line } from './commune';

const jobs = (actual: number | null, owner: string | null = null, note: string | null = null): Line => ['2', 'Giải quyết việc làm mới', 'người', 100, actual, owner, note];

test('counts each target once, by status', () => {
  const { counts, counted, lagging } = reportOf(workbook(['1', 'Trồng cây phân tán', 'cây', 1000, 1200], jobs(38), ['3', 'Đào tạo nghề lao động', 'người', 50, null]));
  expect(Object.fromEntries(counts)).toEqual({ exceeded: 1, behind: 1, 'missing-data': 1 });
  expect(counted).toHaveLength(3);
  expect(lagging.map(({ standing }) => nameOf(standing))).toEqual(['Giải quyết việc làm mới']);
});

test('lists the lagging ones furthest behind first, each with its cause and its owners', () => {
  const { lagging } = reportOf(workbook(jobs(38, 'Văn hóa - Xã hội', 'Doanh nghiệp giảm tuyển'), ['3', 'Đào tạo nghề lao động', 'người', 50, 5, 'Công an xã và Ban CHQS xã']));
  expect(lagging.map(({ standing, cause, owners }) => [nameOf(standing), cause, owners.map(({ name }) => name)])).toEqual([
    ['Đào tạo nghề lao động', null, ['Công an xã', 'Ban CHQS xã']],
    ['Giải quyết việc làm mới', 'Doanh nghiệp giảm tuyển', ['Văn hóa - Xã hội']],
  ]);
});

test('leaves out, and names, what has no measure, what is only an expectation, and what stands twice', () => {
  const { counted, leftOut } = reportOf(workbook(
    ['1', 'Trồng cây phân tán', 'cây', 1000, 500],
    ['2', 'Đạt một số tiêu chuẩn đô thị loại V', 'tiêu chuẩn', 'một số tiêu chuẩn', null],
    ['3', 'Số hộ cận nghèo', 'hộ', 88, 90],
    ['4', 'Trồng cây phân tán', 'cây', 1000, 500],
  ));
  expect(counted.map(nameOf)).toEqual(['Trồng cây phân tán']);
  expect(leftOut.map(({ standing, why }) => [standing.indicator.row, why])).toEqual([
    [4, { because: 'unscorable' }],
    [5, { because: 'neutral' }],
    [6, { because: 'linked', to: 3 }],
  ]);
});

test('rows entered twice with different figures are two rows: nobody knows which is right', () => {
  const { counted } = reportOf(workbook(['1', 'Trồng cây phân tán', 'cây', 1000, 500], ['4', 'Trồng cây phân tán', 'cây', 1000, 600]));
  expect(counted).toHaveLength(2);
});

test('criteria counted on from last year are one target with the row that plans the cumulative number', () => {
  const { leftOut } = reportOf(workbook(
    ['1', 'Số tiêu chí nông thôn mới đạt được', 'tiêu chí', 11, 9],
    ['2', 'Số tiêu chí nông thôn mới tăng thêm', 'tiêu chí', '02 tiêu chí (Trường học và Nhà ở dân cư). Lũy kế đã đạt 9 tiêu chí', null],
  ));
  expect(leftOut.map(({ standing, why }) => [standing.indicator.row, why])).toEqual([[4, { because: 'linked', to: 3 }]]);
});

test('counts by the outermost sections that divide the plan', () => {
  const { sections } = reportOf(workbook(
    ['A', 'CHỈ TIÊU CHỦ YẾU'],
    ['I', 'KINH TẾ'],
    ['1', 'Trồng cây phân tán', 'cây', 1000, 500],
    ['II', 'VĂN HÓA - XÃ HỘI'],
    jobs(38),
    ['3', 'Đào tạo nghề lao động', 'người', 50, 30],
  ));
  expect(sections.map(({ section, rows, counts }) => [section?.text, rows.length, total(counts)])).toEqual([['KINH TẾ', 1, 1], ['VĂN HÓA - XÃ HỘI', 2, 2]]);
});

test('each owner is told what lags and what is missing; indicators of nobody come last', () => {
  const { owners } = reportOf(workbook(
    jobs(38, 'Văn hóa - Xã hội'),
    ['3', 'Đào tạo nghề lao động', 'người', 50, null, 'Văn hóa – xã hội'],
    ['4', 'Trồng cây phân tán', 'cây', 1000, 500],
  ));
  expect(owners.map(({ owner, lagging, missing, rows }) => [owner?.name ?? null, lagging.map(({ standing }) => nameOf(standing)), missing.map(nameOf), rows.length])).toEqual([
    ['Văn hóa - Xã hội', ['Giải quyết việc làm mới'], ['Đào tạo nghề lao động'], 2],
    [null, [], [], 1],
  ]);
});

test('says nothing of changes while no period has been closed', () => {
  expect(reportOf(workbook(jobs(38), ['3', 'Đào tạo nghề lao động', 'người', 50, null])).changes).toBeNull();
});
