/** Columns for the villages of a commune: read, added up against the commune's figure, judged where they have targets of their own. */
import type { CellValue, Finding, Plan, Review, WorkbookSnapshot } from '../../../src/plan/model';
import { applyEdits } from '../fill/apply-edits';
import { sheetVoice } from '../../../src/messages/sheet-voice';
import { sheetOf, workbookOf } from '../sheet/sheets';
import { reviewOf } from './commune';

const SHEET = 'KH 2023';

function sheet(header: readonly (readonly CellValue[])[], rows: readonly (readonly CellValue[])[], merges: readonly string[] = []): WorkbookSnapshot {
  return workbookOf(sheetOf([['BIỂU TỔNG HỢP CHỈ TIÊU KẾ HOẠCH 6 THÁNG ĐẦU NĂM 2023'], ...header, ...rows], { name: SHEET, merges }));
}

/** The commune's figures, then what each village has done. */
const results = (...rows: readonly (readonly CellValue[])[]): WorkbookSnapshot =>
  sheet(
    [['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2023', 'Thực hiện 6 tháng 2023', 'Trong đó', null, null], [null, null, null, null, null, 'Thôn Trà Na', 'Thôn Gò Rô', 'Thôn Hà Riềng']],
    rows,
    ['F2:H2', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3'],
  );

/** A target and a result for each village. */
const both = (...rows: readonly (readonly CellValue[])[]): WorkbookSnapshot =>
  sheet(
    [
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Toàn xã', null, 'Thôn Trà Na', null, 'Thôn Gò Rô', null],
      [null, null, null, 'Kế hoạch năm 2023', 'Thực hiện 6 tháng', 'Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Thực hiện'],
    ],
    rows,
    ['D2:E2', 'F2:G2', 'H2:I2', 'A2:A3', 'B2:B3', 'C2:C3'],
  );

const villages = ({ layout }: Plan): readonly unknown[] => layout.columns.flatMap(({ column, role, village }) => (village ? [[column, role, village.name, village.of]] : []));
const told = ({ findings }: Review): readonly Finding[] => findings.filter(({ rule }) => rule === 'identity/parts-do-not-sum');

const trees = [1, 'Giải quyết việc làm mới', 'người', 125, 62, 20, 25, 17];
const jobs = [2, 'Đào tạo nghề lao động', 'người', 50, 31, 10, 12, 9];

describe('read', () => {
  test('by their names, and never taken for the commune’s own figures', () => {
    const { plan } = reviewOf(results(trees, jobs));
    expect(villages(plan)).toEqual([[5, 'other', 'Thôn Trà Na', null], [6, 'other', 'Thôn Gò Rô', null], [7, 'other', 'Thôn Hà Riềng', null]]);
    expect([plan.planColumn, plan.actualColumn]).toEqual([3, 4]);
  });

  test('with what their figures are, where a heading says so', () => {
    const { plan } = reviewOf(both([1, 'Giải quyết việc làm mới', 'người', 100, 50, 60, 35, 40, 15], [2, 'Đào tạo nghề lao động', 'người', 50, 25, 30, 15, 20, 10]));
    expect(villages(plan)).toEqual([[5, 'other', 'Thôn Trà Na', 'plan'], [6, 'other', 'Thôn Trà Na', 'actual'], [7, 'other', 'Thôn Gò Rô', 'plan'], [8, 'other', 'Thôn Gò Rô', 'actual']]);
    expect([plan.planColumn, plan.actualColumn]).toEqual([3, 4]);
  });

  test.each([['Thôn văn hóa', 'Thôn đặc biệt khó khăn'], ['Bản đồ', 'Bản tin'], ['Thôn Trà Na', 'Thôn Trà Na']])('%j beside %j is no pair of villages', (one, other) => {
    const { plan } = reviewOf(sheet([['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2023', 'Thực hiện 6 tháng 2023', one, other]], [[1, 'Giải quyết việc làm mới', 'người', 125, 62, 20, 25], [2, 'Đào tạo nghề lao động', 'người', 50, 31, 10, 12]]));
    expect(villages(plan)).toEqual([]);
  });
});

describe('added up', () => {
  test('what makes up the commune’s figure is no finding', () => {
    expect(told(reviewOf(results(trees, jobs)))).toEqual([]);
  });

  test('a figure that does not is told with the villages', () => {
    const slipped = [3, 'Số hộ thoát nghèo', 'hộ', 76, 40, 12, 14, 15];
    const [finding, another] = told(reviewOf(results(trees, jobs, slipped)));
    expect(another).toBeUndefined();
    expect(finding).toMatchObject({ severity: 'error', row: 5, facts: { total: 'Số hộ thoát nghèo', stated: 40, sum: 41, parts: ['Thôn Trà Na', 'Thôn Gò Rô', 'Thôn Hà Riềng'] } });
    expect(finding && sheetVoice.finding(finding)).toBe('Số hộ thoát nghèo = 40 nhưng Thôn Trà Na, Thôn Gò Rô và Thôn Hà Riềng cộng lại 41 (lệch 1).');
  });

  test('where a village has no figure yet, only too much is wrong', () => {
    expect(told(reviewOf(results(trees, jobs, [3, 'Số hộ thoát nghèo', 'hộ', 76, 40, 12, null, 15])))).toEqual([]);
    expect(told(reviewOf(results(trees, jobs, [3, 'Số hộ thoát nghèo', 'hộ', 76, 40, 30, null, 15])))).toHaveLength(1);
  });

  test('shares are not added up, nor is anything that no row shows to be meant so', () => {
    expect(told(reviewOf(results(trees, jobs, [3, 'Tỷ lệ hộ nghèo', '%', 'dưới 50', 45, 40, 50, 46])))).toEqual([]);
    expect(told(reviewOf(results([1, 'Giải quyết việc làm mới', 'người', 125, 62, 300, 200, 100], [2, 'Đào tạo nghề lao động', 'người', 50, 31, 7, 8, 9])))).toEqual([]);
  });
});

describe('judged', () => {
  const judged = both([1, 'Giải quyết việc làm mới', 'người', 100, 50, 60, 35, 40, 15], [2, 'Đào tạo nghề lao động', 'người', 50, 25, 30, 15, 20, null]);

  test('each by its own targets, at the same pace as the commune', () => {
    const { report } = reviewOf(judged);
    expect(report?.villages.map(({ owner, counts, lagging, missing }) => [owner?.name, Object.fromEntries(counts), lagging.length, missing.length])).toEqual([
      ['Thôn Trà Na', { 'on-track': 2 }, 0, 0],
      ['Thôn Gò Rô', { behind: 1, 'missing-data': 1 }, 1, 1],
    ]);
  });

  test('not where they have no targets', () => {
    expect(reviewOf(results(trees, jobs)).report?.villages).toEqual([]);
  });

  test('their table and their ranking stand on the report sheets', () => {
    const made = applyEdits(judged, reviewOf(judged, { reports: ['summary', 'scores'], voice: sheetVoice }).edits);
    const texts = (name: string): readonly unknown[] => made.sheets.find((one) => one.name === name)?.values.flat() ?? [];
    expect(texts('Tổng hợp')).toEqual(expect.arrayContaining(['III. KẾT QUẢ THEO THÔN', 'Thôn Trà Na', 'Thôn Gò Rô']));
    expect(texts('Thi đua')).toEqual(expect.arrayContaining(['I. XẾP HẠNG CÁC THÔN', 'Thôn Trà Na', 'Đúng tiến độ', 'Chậm']));
    expect(reviewOf(made, { voice: sheetVoice }).edits).toEqual([]);
  });
});
