import type { CellValue, Plan } from '../../../src/plan/model';
import { readPlan, type ReadPlanOptions } from '../../../src/plan/sheet/read-plan';
import { COMMUNE_ROWS, communeSheet } from './commune-plan';
import { sheetOf, workbookOf } from './sheets';

function planOf(sheet = communeSheet(), options?: ReadPlanOptions): Plan {
  const reading = readPlan(workbookOf(sheet), options);
  if (!reading.ok) throw new Error(reading.refusal.reason);
  return reading.plan;
}

function refusalOf(rows: readonly (readonly CellValue[])[], options?: ReadPlanOptions) {
  const reading = readPlan(workbookOf(sheetOf(rows)), options);
  return reading.ok ? 'read' : reading.refusal.reason;
}

function row(plan: Plan, name: string) {
  const found = plan.indicators.find((indicator) => indicator.path.join(' › ') === name);
  if (!found) throw new Error(`no indicator ${name}`);
  return found;
}

describe("a commune's plan", () => {
  const plan = planOf();

  it('has its title, place, year and reporting period', () => {
    expect(plan.title).toBe('BIỂU TỔNG HỢP TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI 6 THÁNG ĐẦU NĂM 2023');
    expect(plan).toMatchObject({ sheet: 'KH 2023', place: 'XÃ TRÀ PHONG', year: 2023, period: '2023-H1' });
  });

  it('has header, column codes, data and signatures where they stand', () => {
    expect(plan.layout).toMatchObject({ headerRows: [6, 7], dataRows: [9, 34], commonUnit: null });
  });

  it('has the roles and periods of its columns', () => {
    expect(plan.layout.columns.map(({ role, period }) => [role, period])).toEqual([
      ['stt', null],
      ['name', null],
      ['unit', null],
      ['prevYear', '2022'],
      ['plan', '2023'],
      ['samePeriodLY', '2022-H1'],
      ['actualPeriod', '2023-06'],
      ['actualCum', '2023-H1'],
      ['pctPlan', null],
      ['rating', null],
      ['note', null],
    ]);
    expect(plan.layout.columns[7]?.header).toBe('Thực hiện năm 2023 6 tháng đầu năm');
    expect(plan).toMatchObject({ planColumn: 4, actualColumn: 7 });
  });

  it('has sections, and crops that are steps in the path of their rows', () => {
    expect(plan.sections.map((section) => section.text)).toEqual(['SỐ LIỆU NỀN', 'CHỈ TIÊU CHỦ YẾU', 'KINH TẾ', 'Lúa nước', 'Ngô', 'VĂN HÓA - XÃ HỘI']);
    expect(row(plan, 'Lúa nước › Năng suất')).toMatchObject({ row: 17, level: 2, section: 'KINH TẾ', stt: '-', parentRow: 15, unit: { id: 'ta_ha' }, target: { text: '39,1', comparator: '=', value: 39.1 }, kind: 'yield', direction: 'up' });
    expect(row(plan, 'Ngô › Sản lượng').row).toBe(22);
  });

  it('has parts under their indicator', () => {
    expect(row(plan, 'Đàn bò › Trong đó: bò lai')).toMatchObject({ parentRow: 23, relation: 'part', level: 2 });
    expect(row(plan, 'Trồng mới rừng sản xuất › Rừng gỗ lớn')).toMatchObject({ parentRow: 26, relation: null });
    expect(row(plan, 'Đàn gia cầm')).toMatchObject({ parentRow: null, level: 1 });
  });

  it('has figures as they stand in their cells', () => {
    expect(row(plan, 'Đàn gia cầm').figures.get(4)).toEqual({ state: 'text-number', value: 4400, text: '4.400', decimals: 0 });
    expect(row(plan, 'Đàn gia cầm').figures.get(7)).toEqual({ state: 'text-number', value: 4300, text: '4.300 con', decimals: 0 });
    expect(row(plan, 'Tỷ lệ hộ nghèo').figures.get(7)).toEqual({ state: 'number', value: 58, raw: 0.58, decimals: 2 });
    expect(row(plan, 'Tỷ lệ hộ nghèo').figures.get(6)).toEqual({ state: 'blank' });
    expect(row(plan, 'Tỷ lệ hộ nghèo').figures.get(4)).toEqual({ state: 'text', text: 'giảm còn 53,38% (giảm 76 hộ)' });
  });

  it('has targets that compare, change and define nothing', () => {
    expect(row(plan, 'Tỷ lệ hộ nghèo').target).toMatchObject({ comparator: '<=', value: 53.38 });
    expect(row(plan, 'Người dân sử dụng nước hợp vệ sinh').target).toMatchObject({ comparator: '>', value: 80 });
    expect(row(plan, 'Số tiêu chí nông thôn mới').target).toMatchObject({ comparator: 'delta', value: 2, base: 9 });
    expect(row(plan, 'Đảm bảo xã vững mạnh về quốc phòng - an ninh').target).toMatchObject({ text: 'Đạt', comparator: 'none', value: null });
  });

  it('has denominators that are not judged', () => {
    expect(plan.indicators.filter((indicator) => indicator.isReference).map((indicator) => indicator.name)).toEqual(['Tổng số hộ', 'Dân số trung bình']);
  });
});

describe('choosing the sheet', () => {
  const statistics = sheetOf([['Tên', 'Năm 2021', 'Năm 2022'], ['Lúa', 1, 2], ['Ngô', 3, 4]], { name: 'Khác' });

  it('takes the one that reads as a plan, and says so of each', () => {
    const reading = readPlan(workbookOf(statistics, communeSheet()));
    expect(reading).toMatchObject({ ok: true, plan: { sheet: 'KH 2023', chosenAmong: [{ sheet: 'Khác', chosen: false }, { sheet: 'KH 2023', chosen: true, indicators: 20, missingRoles: [] }] } });
  });

  it('prefers a visible sheet to a hidden copy', () => {
    const hidden = communeSheet({ name: 'Bản cũ', visibility: 'hidden' });
    expect(readPlan(workbookOf(hidden, communeSheet()))).toMatchObject({ ok: true, plan: { sheet: 'KH 2023' } });
  });

  it('passes over sheets that are ours', () => {
    expect(readPlan(workbookOf(communeSheet()), { ignoredSheets: ['KH 2023'] })).toMatchObject({ ok: false, refusal: { reason: 'empty-workbook' } });
  });

  it('reads a named sheet that has no target', () => {
    const sheet = sheetOf([['Chỉ tiêu', 'ĐVT', 'Thực hiện tháng 5/2023'], ['Lúa', 'ha', 1], ['Ngô', 'ha', 3]], { name: 'T5' });
    expect(readPlan(workbookOf(sheet), { sheet: 'T5' })).toMatchObject({ ok: true, plan: { planColumn: null, indicators: [{ name: 'Lúa' }, { name: 'Ngô' }] } });
    expect(readPlan(workbookOf(sheet), { sheet: 'T6' })).toMatchObject({ ok: false, refusal: { reason: 'no-such-sheet', sheet: 'T6', sheets: ['T5'] } });
  });
});

describe('refusals', () => {
  it.each<[string, readonly (readonly CellValue[])[], string]>([
    ['no cells', [], 'empty-workbook'],
    ['blank cells', [[null, ' '], ['', null]], 'empty-workbook'],
    ['a list of names', [['Họ và tên', 'Chức vụ'], ['Nguyễn Văn A', 'Chủ tịch'], ['Trần Thị B', 'Văn phòng']], 'no-plan-found'],
    ['results without a target', [['STT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện 6 tháng 2023'], [1, 'Lúa', 'ha', 5], [2, 'Ngô', 'ha', 6]], 'no-target-column'],
    ['a target without results', [['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2023'], [1, 'Lúa', 'ha', 5], [2, 'Ngô', 'ha', 6]], 'no-result-column'],
    ['an estimate for the year as result', [['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2023', 'Ước TH cả năm'], [1, 'Lúa', 'ha', 5, 5], [2, 'Ngô', 'ha', 6, 6]], 'read'],
  ])('%s: %s', (_, rows, reason) => {
    expect(refusalOf(rows)).toBe(reason);
  });
});

describe('columns of our own', () => {
  it('change nothing in the reading', () => {
    const before = planOf();
    const widened = COMMUNE_ROWS.map((cells, index): readonly CellValue[] => {
      const full = Array.from({ length: 11 }, (_, column) => cells[column] ?? null);
      if (index === 6) return [...full, 'Luỹ kế so với kế hoạch năm (%)', 'Đánh giá'];
      return index >= 9 && index <= 34 ? [...full, 51.6, 'Đúng tiến độ'] : [...full, null, null];
    });
    const { merges } = communeSheet();
    const sheet = { ...sheetOf(widened, { name: 'KH 2023', formats: { D32: '0.00%', F32: '0.00%', H32: '0.00%' } }), merges };
    expect(planOf(sheet, { ignoredColumns: new Map([['KH 2023', [11, 12]]]) })).toEqual(before);
    expect(planOf(sheet).layout.columns).toHaveLength(13);
  });
});

describe('where results stand', () => {
  const withResults = (...headings: string[]) =>
    planOf(sheetOf([['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2023', ...headings], [1, 'Lúa', 'ha', 55, ...headings.map(() => 5)], [2, 'Ngô', 'ha', 30, ...headings.map(() => 6)]]));

  it('is the cumulative result of the latest period', () => {
    expect(withResults('Luỹ kế 3 tháng', 'Luỹ kế 9 tháng', 'Luỹ kế 6 tháng')).toMatchObject({ actualColumn: 5, period: '2023-9M' });
  });

  it('is the only result where that starts the year', () => {
    expect(withResults('Thực hiện quý I').actualColumn).toBe(4);
    expect(withResults('Thực hiện tháng 1').actualColumn).toBe(4);
    expect(withResults('Thực hiện tháng 5').actualColumn).toBeNull();
  });

  it('is not known where months would have to be added up', () => {
    const plan = withResults('T1', 'T2', 'T3', 'T4');
    expect(plan.actualColumn).toBeNull();
    expect(plan.layout.columns.slice(4).map(({ role, period }) => [role, period])).toEqual(['01', '02', '03', '04'].map((month) => ['actualPeriod', `2023-${month}`]));
  });

  it('is the target of the plan year among several', () => {
    const plan = planOf(sheetOf([['KẾ HOẠCH NĂM 2024'], [], ['STT', 'Chỉ tiêu', 'ĐVT', 'KH 2023', 'Ước TH 2023', 'KH 2024', 'KH 2025'], [1, 'Lúa', 'ha', 1, 2, 3, 4], [2, 'Ngô', 'ha', 5, 6, 7, 8]]));
    expect(plan.planColumn).toBe(5);
  });
});

describe('rows', () => {
  const readRows = (...rows: (readonly CellValue[])[]) =>
    planOf(sheetOf([['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2023', 'Thực hiện 6 tháng'], ...rows, [99, 'Khác', 'ha', 1, 1]]));
  const paths = (plan: Plan) => plan.indicators.map((indicator) => indicator.path.join(' › '));

  it('join a name that is written over two rows', () => {
    expect(paths(readRows([null, 'Tổng sản lượng lương thực'], [null, 'có hạt', 'tấn', 5, 3]))).toEqual(['Tổng sản lượng lương thực có hạt', 'Khác']);
  });

  it('pass over a header repeated after a page break', () => {
    const plan = readRows([1, 'Lúa', 'ha', 55, 20], ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2023', 'Thực hiện 6 tháng'], [2, 'Ngô', 'ha', 30, 20]);
    expect(paths(plan)).toEqual(['Lúa', 'Ngô', 'Khác']);
    expect(plan.sections).toEqual([]);
  });

  it('hold targets in words, without ordinals and results, and are no header', () => {
    const plan = planOf(
      sheetOf([
        ['Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2023', 'Thực hiện 6 tháng'],
        ['Đàn trâu', 'con', 35],
        ['Tỷ lệ hộ nghèo', '%', 'giảm còn 53,38%'],
        ['Tỷ lệ hộ dùng nước sạch', '%', 'đạt từ 80% trở lên'],
        ['Đạt chuẩn an toàn', 'Đạt', 'Đạt'],
      ]),
    );
    expect(paths(plan)).toEqual(['Đàn trâu', 'Tỷ lệ hộ nghèo', 'Tỷ lệ hộ dùng nước sạch', 'Đạt chuẩn an toàn']);
  });

  it('stand under sections that are written across from the ordinal column', () => {
    const plan = readRows(['I. KINH TẾ'], [1, 'Lúa', 'ha', 55, 20], ['PHẦN II'], ['II. XÃ HỘI'], [1, 'Hộ nghèo', 'hộ', 5, 3]);
    expect(plan.indicators.map(({ name, section }) => [name, section]).slice(0, 2)).toEqual([['Lúa', 'KINH TẾ'], ['Hộ nghèo', 'XÃ HỘI']]);
  });

  it('go on after sections whose words only resemble a signature', () => {
    const plan = readRows(['A', 'Kỹ thuật nông nghiệp'], [1, 'Tập huấn', 'buổi', 5, 2], ['B', 'TM dịch vụ'], [1, 'Cửa hàng', 'cơ sở', 3, 3]);
    expect(paths(plan)).toEqual(['Tập huấn', 'Cửa hàng', 'Khác']);
  });

  it('belong to the table that reads best where a sheet holds several', () => {
    const plan = planOf(
      sheetOf([
        ['Danh sách thôn'], ['STT', 'Tên', 'Ghi chú'], [1, 'Thôn Trung', 'x'], [2, 'Thôn Hạ', 'x'], [],
        ['KẾ HOẠCH NĂM 2023'], ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2023', 'Luỹ kế 6 tháng'], [1, 'Lúa', 'ha', 55, 20], [2, 'Ngô', 'ha', 30, 20],
      ]),
    );
    expect(plan).toMatchObject({ title: 'KẾ HOẠCH NĂM 2023', layout: { headerRows: [6, 6], dataRows: [7, 8] } });
  });

  it('repeat units by ditto marks', () => {
    expect(readRows([1, 'Lúa', 'ha', 55, 20], [2, 'Ngô', '"', 30, 20], [3, 'Sắn', '-nt-', 10, 1]).indicators.map((indicator) => indicator.unit?.id)).toEqual(['ha', 'ha', 'ha', 'ha']);
  });

  it('take the rating in the place of a unit as the target', () => {
    const plan = readRows([1, 'Xếp loại về quốc phòng - an ninh', 'Đạt xã vững mạnh']);
    expect(plan.indicators[0]).toMatchObject({ unit: null, unitText: 'Đạt xã vững mạnh', target: { text: 'Đạt xã vững mạnh', comparator: 'pass' } });
  });

  it('sum to their parent where it is divided, and are part of it where it is not', () => {
    const plan = readRows([1, 'Rừng', 'ha', 450, 40], [null, 'Chia ra:'], ['-', 'Nguyên liệu', 'ha', 405, 30], ['-', 'Gỗ lớn', 'ha', 45, 10], [2, 'Đàn bò', 'con', 712, 700], [null, 'Trong đó:'], ['-', 'Bò lai', 'con', 60, 50]);
    expect(plan.indicators.map(({ name, relation, parentRow }) => [name, relation, parentRow])).toEqual([
      ['Rừng', null, null],
      ['Nguyên liệu', 'sum', 1],
      ['Gỗ lớn', 'sum', 1],
      ['Đàn bò', null, null],
      ['Bò lai', 'part', 5],
      ['Khác', null, null],
    ]);
  });

  it.each([
    ['Người lập biểu'],
    ['Nguồn: Chi cục Thống kê'],
    ['(*) Số liệu sơ bộ'],
    ['Trà Phong, ngày 20 tháng 6 năm 2023'],
    ['TM. ỦY BAN NHÂN DÂN'],
  ])('end before %p', (footer) => {
    const plan = planOf(sheetOf([['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'], [1, 'Lúa', 'ha', 5, 3], [2, 'Ngô', 'ha', 5, 3], [], [null, footer], [null, 'Nguyễn Văn A']]));
    expect(plan.layout.dataRows).toEqual([1, 2]);
  });

  it('leave hidden rows and columns of results aside', () => {
    const rows = [['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Luỹ kế 6 tháng', 'Luỹ kế 9 tháng'], [1, 'Lúa', 'ha', 5, 3, 4], [2, 'Ngô', 'ha', 5, 3, 4], [3, 'Sắn', 'ha', 1, 1, 1]];
    const plan = planOf(sheetOf(rows, { hiddenRows: [2], hiddenColumns: [5] }));
    expect(paths(plan)).toEqual(['Lúa', 'Sắn']);
    expect(plan.actualColumn).toBe(4);
  });

  it('take a unit from the name, or from the line above the table', () => {
    const plan = planOf(sheetOf([['KẾ HOẠCH VỐN NĂM 2023'], [null, null, 'Đơn vị tính: Triệu đồng'], ['TT', 'Nội dung', 'Kế hoạch', 'Luỹ kế thực hiện'], [1, 'Đường giao thông', 100, 50], [2, 'Rừng trồng (ha)', 10, 5]]));
    expect(plan.layout.commonUnit).toBe('Triệu đồng');
    expect(plan.indicators.map((indicator) => indicator.unit?.id)).toEqual(['trieu_dong', 'ha']);
  });
});
