/** Errors that stood in published reports of communes and provinces. */
import { cellAddress } from '../../../src/plan/address';
import type { CellValue, Figure } from '../../../src/plan/model';
import { review } from '../../../src/plan/review';
import { sheetOf, workbookOf } from '../sheet/sheets';
import { findingsOf, told } from './findings-of';

describe('published errors', () => {
  it('"2.844/11.800 ha kế hoạch, đạt 15,8 %" is 24,1 %', () => {
    const rows = [{ name: 'Trồng rừng sản xuất', unit: 'ha', figures: [11800, 2844, 15.8] }];
    const [finding, ...others] = findingsOf({ columns: ['plan', 'actualCum', 'pctPlan'], rows });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'identity/percent-miscalculated', severity: 'error', suggestion: { cell: { row: 5, column: 5 }, value: 24.1 } });
  });

  it('a herd at 127,39 % whose parts are at 93,45 % and 117,87 %', () => {
    const rows = [{ name: 'Tổng đàn gia súc, gia cầm', unit: 'con', figures: [14066, 17919, 127.39], rows: [
      { name: 'Gia súc', unit: 'con', relation: 'sum' as const, figures: [null, null, 93.45] },
      { name: 'Gia cầm', unit: 'con', relation: 'sum' as const, figures: [null, null, 117.87] },
    ] }];
    expect(told({ columns: ['plan', 'actualCum', 'pctPlan'], rows })).toEqual(['identity/parent-outside-children error F6 [F7 F8]']);
  });

  it('the same herd with the plans that its parts imply: they do not make the total', () => {
    const rows = [{ name: 'Tổng đàn gia súc, gia cầm', unit: 'con', figures: [14066, 17919, 127.39], rows: [
      { name: 'Gia súc', unit: 'con', relation: 'sum' as const, figures: [8240, 7700, 93.45] },
      { name: 'Gia cầm', unit: 'con', relation: 'sum' as const, figures: [8569, 10219, 119.26] },
    ] }];
    const found = findingsOf({ columns: ['plan', 'actualCum', 'pctPlan'], rows });
    expect(found.map(({ rule }) => rule)).toEqual(['identity/parts-do-not-sum']);
    expect(found[0]?.facts).toMatchObject({ stated: 14066, sum: 16809, difference: 2743 });
  });

  it('"12370 6644 10.98 6150" households: a thousands dot was lost', () => {
    const lost: Figure = { state: 'number', value: 10.98, raw: 10.98, decimals: 2 };
    const rows = [{ name: 'Số hộ thoát nghèo', unit: 'hộ', kind: 'stock' as const, figures: [12370, 6644, lost, 6150] }];
    expect(told({ columns: ['plan', 'samePeriodLY', 'actualCum', 'prevYear'], rows })).toEqual([
      'cell/not-an-integer error F6 → 10980',
      'scale/thousandfold error F6 [D6] → 10980',
    ]);
  });

  it('"1.809,5/75 triệu đồng" in one cell, or split and 2.413 % of the plan', () => {
    const rows = (actual: string | number, percent: number | null) => [{ name: 'Thu ngân sách', unit: 'triệu đồng', figures: [75, actual, percent] }];
    const columns = ['plan', 'actualCum', 'pctPlan'] as const;
    expect(told({ columns, rows: rows('1.809,5/75', null) })).toEqual(['cell/text-in-number-cell warning E6']);
    expect(told({ columns, rows: rows(1809.5, 2413) })).toEqual(['plan/implausible-achievement warning E6 [D6]']);
  });

  it('coefficients such as 1,05 among percentages of last year', () => {
    const rows = [
      { name: 'Giá trị sản xuất công nghiệp', unit: 'tỷ đồng', figures: [2000, 1050, 1000, 1.05] },
      { name: 'Kim ngạch xuất khẩu', unit: 'tỷ đồng', figures: [500, 260, 250, 104] },
    ];
    expect(told({ columns: ['plan', 'actualCum', 'samePeriodLY', 'pctYoY'], rows })).toEqual(['scale/mixed-percent-scale warning G6 [G7] → 105']);
  });
});

describe('published errors, in a workbook as it comes', () => {
  const round = (value: number): number => Number(value.toFixed(1));
  const others: readonly (readonly CellValue[])[] = Array.from({ length: 9 }, (_, at) => [at + 1, `Đàn vật nuôi ${String.fromCharCode(65 + at)}`, 'con', 700 + at, 350, round((350 / (700 + at)) * 100)]);
  const toldIn = (...rows: readonly (readonly CellValue[])[]): readonly string[] => {
    const cells: (readonly CellValue[])[] = [
      ['KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2023'], [],
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2023', 'Thực hiện 6 tháng năm 2023', 'So với kế hoạch (%)'],
      ...others, ...rows,
    ];
    const outcome = review(workbookOf(sheetOf(cells, { name: 'KH 2023' })), { today: '2023-07-05', asOf: '2023-06-30' });
    if (!outcome.ok) throw new Error(outcome.refusal.reason);
    const wrong = outcome.review.findings.filter(({ severity }) => severity !== 'info');
    return wrong.map(({ rule, severity, cells: [first] }) => `${rule} ${severity} ${first ? cellAddress(first.row, first.column) : ''}`);
  };

  it('2.844 of 11.800 ha are not 15,8 %', () => {
    expect(toldIn([10, 'Trồng rừng sản xuất', 'ha', 11800, 2844, 15.8])).toEqual(['identity/percent-miscalculated error F13']);
  });
  it('3.400 of what? The unit is missing', () => {
    expect(toldIn([10, 'Gieo trồng cây các loại', null, 3400, 1700, 50])).toEqual(['structure/unit-mismatch error C13']);
  });
  it('"Đạt xã vững mạnh" is no unit, and no target that can be judged', () => {
    expect(toldIn([10, 'Đảm bảo xã vững mạnh về quốc phòng - an ninh', 'Đạt xã vững mạnh', null, null, null])).toContain('structure/unit-mismatch error C13');
  });
  it('10.98 households that left poverty', () => {
    expect(toldIn([10, 'Số hộ thoát nghèo', 'hộ', 12370, 10.98, null])).toContain('cell/not-an-integer error E13');
  });
  it('"53,5/52ha" in one cell', () => {
    expect(toldIn([10, 'Diện tích lúa', 'ha', 52, '53,5/52ha', null])).toEqual(['cell/text-in-number-cell warning E13']);
  });
  it('1.809,5 of 75 triệu đồng', () => {
    expect(toldIn([10, 'Thu ngân sách trên địa bàn', 'triệu đồng', 75, 1809.5, 2412.7])).toEqual(['plan/implausible-achievement warning E13']);
  });
});
