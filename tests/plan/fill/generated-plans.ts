/** Plans of every kind of row, for properties. */
import fc from 'fast-check';
import { build, type Built, type RowSpec, type SheetSpec } from '../progress/plan-builder';

interface Kind {
  readonly path: readonly string[];
  readonly unit?: string;
  readonly target: RowSpec['target'];
  readonly format?: string;
  readonly typical: number;
}

/** One of each template of formulas, with the targets of a commune's plan. */
export const KINDS: readonly Kind[] = [
  { path: ['Lúa nước', 'Diện tích'], unit: 'ha', target: 55, typical: 55 },
  { path: ['Lúa nước', 'Năng suất'], unit: 'tạ/ha', target: 39.1, typical: 39.1 },
  { path: ['Lúa nước', 'Sản lượng'], unit: 'tấn', target: 215, typical: 215 },
  { path: ['Đàn bò'], unit: 'con', target: 712, typical: 712 },
  { path: ['Đàn bò', 'Tỷ lệ bò lai'], unit: '%', target: 8.4, typical: 8.4 },
  { path: ['Bình quân lương thực đầu người'], unit: 'kg/người/năm', target: 66.9, typical: 66.9 },
  { path: ['Tổng chi ngân sách'], unit: 'đồng', target: 6_541_055_000, typical: 6_541_055_000 },
  { path: ['Giải quyết việc làm'], unit: 'người', target: 100, typical: 100 },
  { path: ['Số vụ tai nạn giao thông'], unit: 'vụ', target: 10, typical: 10 },
  { path: ['Số tiêu chí nông thôn mới'], unit: 'tiêu chí', target: '02 tiêu chí. Lũy kế đến 31/12/2022 được 9 tiêu chí', typical: 10 },
  { path: ['Tỷ lệ hộ nghèo'], unit: '%', target: 53.38, typical: 56 },
  { path: ['Tỷ lệ hộ cận nghèo'], unit: '%', target: 7.07, typical: 7.07 },
  { path: ['Thu gom rác thải rắn'], unit: '%', target: 'trên 70%', typical: 70 },
  { path: ['Khu dân cư đạt an toàn về ANTT'], unit: '%', target: 'đạt từ 80% trở lên', typical: 78 },
  { path: ['Tỷ lệ thất nghiệp'], unit: '%', target: 'dưới 4', typical: 4 },
  { path: ['Tốc độ tăng trưởng'], unit: '%', target: '6,6 - 6,8', typical: 6.7 },
  { path: ['Tỷ lệ hộ sử dụng điện'], unit: '%', target: 0.98, format: '0.0%', typical: 0.97 },
  { path: ['Giao quân đạt chỉ tiêu'], unit: '%', target: 100, typical: 98 },
  { path: ['Đạt một số tiêu chuẩn Đô thị loại V'], target: 'một số tiêu chuẩn', typical: 2 },
  { path: ['Xếp loại tổ chức'], unit: 'xếp loại', target: 'Đạt', typical: 1 },
];

export const ASKED_DATES = ['2023-01-20', '2023-02-28', '2023-03-31', '2023-06-14', '2023-06-30', '2023-07-15', '2023-10-31', '2023-12-14', '2023-12-31', '2024-01-31'] as const;

/** A figure near the row's usual one, at two digits, so that bounds are met often; sometimes blank, text, or far off. */
function figureNear({ typical, format, target }: Kind): fc.Arbitrary<RowSpec['actual']> {
  if (target === 'Đạt') return fc.constantFrom(null, 'Đạt', 'đạt', 'Chưa đạt', 'Không đạt', 'đang xét', 3);
  const digits = format === undefined ? 2 : 4;
  const scaled = (factor: number): number => Number((typical * factor).toFixed(digits));
  return fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 120 }).map((percent) => scaled(percent / 100)) },
    { weight: 4, arbitrary: fc.integer({ min: 900, max: 1100 }).map((permille) => scaled(permille / 1000)) },
    { weight: 2, arbitrary: fc.constantFrom(typical, 0, null, null) },
    { weight: 1, arbitrary: fc.constantFrom('-', 'chưa có', String(typical).replace('.', ',')) },
  );
}

const rowOf = (kind: Kind): fc.Arbitrary<RowSpec> =>
  fc
    .record({
      actual: figureNear(kind),
      baseline: fc.option(fc.constantFrom(0.9, 0.97, 1, 1.08), { nil: null }),
      same: fc.option(fc.constantFrom(0, 0.2, 0.45), { nil: null }),
      planned: fc.option(fc.constantFrom(0.1, 0.5), { nil: null }),
    })
    .map(({ actual, baseline, same, planned }) => ({
      path: kind.path,
      unit: kind.unit,
      target: kind.target,
      format: kind.format,
      actual,
      prevYear: baseline === null ? null : Number((kind.typical * baseline).toFixed(4)),
      samePeriodLY: same === null ? null : Number((kind.typical * same).toFixed(4)),
      planPeriod: planned === null ? null : Number((kind.typical * planned).toFixed(4)),
    }));

export interface GeneratedPlan extends Built {
  readonly rows: readonly RowSpec[];
  readonly spec: SheetSpec;
  readonly asOf: string;
}

/** Every kind of row, in the plan's order, on sheets of different columns. */
export const generatedPlan: fc.Arbitrary<GeneratedPlan> = fc
  .record({
    rows: fc.tuple(...KINDS.map(rowOf)),
    asOf: fc.constantFrom(...ASKED_DATES),
    withHistory: fc.boolean(),
    withPeriodPlan: fc.boolean(),
    extraColumns: fc.constantFrom<SheetSpec['extraColumns'][]>([], ['pctPlan'], ['rating'], ['pctPlan', 'rating', 'note'], ['note']),
    pctFormat: fc.constantFrom('0.0', '0.0%', 'General', '@'),
    period: fc.constantFrom(null, '2023-H1'),
    sheet: fc.constantFrom('KH 2023', "Xã Trà Phong's", 'Bieu1'),
    year: fc.constantFrom(2023, 2023, null),
  })
  .map(({ rows, asOf, withHistory, withPeriodPlan, ...spec }) => {
    const used = rows.map((row): RowSpec => ({
      ...row,
      prevYear: withHistory ? row.prevYear : undefined,
      samePeriodLY: withHistory ? row.samePeriodLY : undefined,
      planPeriod: withPeriodPlan ? row.planPeriod : undefined,
    }));
    return { ...build(used, spec), rows: used, spec, asOf };
  });
