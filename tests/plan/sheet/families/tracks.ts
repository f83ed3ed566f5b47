/** The figure columns of tracking sheets: what offices write over them, and what they mean. */
import fc from 'fast-check';
import type { ColumnRole } from '../../../../src/plan/model';

export interface MeantColumn {
  readonly role: ColumnRole;
  readonly period: string | null;
  /** The heading from the outermost group down to the column's own words. */
  readonly heading: readonly string[];
  readonly holds: 'target' | 'size' | 'words';
}

export interface Track {
  readonly year: number;
  /** What the title says of the reporting period. */
  readonly period: string;
  readonly columns: readonly MeantColumn[];
}

const size = (role: ColumnRole, period: string | null, ...heading: readonly string[]): MeantColumn => ({ role, period, heading, holds: role === 'plan' ? 'target' : 'size' });
const words = (role: ColumnRole, ...heading: readonly string[]): MeantColumn => ({ role, period: null, heading, holds: 'words' });

const monthsId = (year: number, months: number) => (months === 6 ? `${year}-H1` : `${year}-${months}M`);
const monthId = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}`;

const years = fc.integer({ min: 2019, max: 2027 });
const months = fc.integer({ min: 2, max: 11 });

/** A year's tracking sheet: last year, plan, the same period, month, since the start of the year, comparisons, remarks. */
export const yearTracks = fc
  .record({ year: years, month: months, style: fc.nat(3), chosen: fc.subarray(['prevYear', 'samePeriodLY', 'actualPeriod', 'estimate', 'pctPlan', 'pctYoY', 'rating', 'owner', 'note'] as const) })
  .map(({ year, month, style, chosen }): Track => {
    const span = month === 6 ? '6 tháng đầu năm' : `${month} tháng`;
    const pick = (...forms: readonly (readonly string[])[]) => forms[style % forms.length] ?? [];
    const all: readonly MeantColumn[] = [
      size('prevYear', `${year - 1}`, ...pick([`Thực hiện năm ${year - 1}`], [`Năm ${year - 1}`, 'Thực hiện'], [`TH ${year - 1}`], [`Thực hiện cả năm ${year - 1}`])),
      size('plan', `${year}`, ...pick([`Kế hoạch năm ${year}`], [`KH năm ${year}`], [`Kế hoạch ${year}`, 'Huyện giao'], [`Chỉ tiêu kế hoạch năm ${year}`])),
      size('samePeriodLY', style % 2 === 0 ? monthsId(year - 1, month) : null, ...pick([`Thực hiện ${span} năm ${year - 1}`], ['Thực hiện cùng kỳ năm trước'], [`TH ${span} ${year - 1}`], ['TH cùng kỳ năm trước'])),
      size('actualPeriod', monthId(year, month), ...pick([`Thực hiện năm ${year}`, `Tháng ${month}`], [`Thực hiện tháng ${month}/${year}`], [`Thực hiện năm ${year}`, `TH tháng ${month}`], [`Thực hiện năm ${year}`, `T${month}`])),
      size('actualCum', monthsId(year, month), ...pick([`Thực hiện năm ${year}`, `Lũy kế ${span}`], [`Thực hiện ${span} năm ${year}`], [`Thực hiện năm ${year}`, `Lũy kế đến tháng ${month}`], [`Thực hiện năm ${year}`, span])),
      size('estimate', `${year}`, ...pick([`Ước thực hiện cả năm ${year}`], [`Ước TH năm ${year}`])),
      size('pctPlan', null, ...pick(['So sánh (%)', 'TH/KH'], ['So với kế hoạch năm (%)'], ['So sánh (%)', 'Với kế hoạch'], ['Tỷ lệ % so với', 'Kế hoạch năm'])),
      size('pctYoY', null, ...pick(['So sánh (%)', 'TH/CK'], ['So với cùng kỳ năm trước (%)'], ['So sánh (%)', 'Với cùng kỳ'], ['Tỷ lệ % so với', 'Cùng kỳ năm trước'])),
      words('rating', ...pick(['Đánh giá'], ['Mức độ hoàn thành'])),
      words('owner', ...pick(['Bộ phận phụ trách'], ['Đơn vị phụ trách'], ['Người phụ trách'])),
      words('note', ...pick(['Ghi chú'], ['Ghi chú'], ['Nguyên nhân'])),
    ];
    const kept = new Set<ColumnRole>([...chosen, 'plan', 'actualCum']);
    return { year, period: month === 6 ? `6 THÁNG ĐẦU NĂM ${year}` : `${month} THÁNG NĂM ${year}`, columns: all.filter(({ role }) => kept.has(role)) };
  });

/** Twelve months under one heading or each by itself, the plan, and what they come to. */
export const monthTracks = fc.record({ year: years, style: fc.nat(2), month: months }).map(({ year, style, month }): Track => {
  const name = (index: number) => [`T${index}`, `Tháng ${index}`, `Thực hiện tháng ${index}`][style] ?? '';
  const each = Array.from({ length: 12 }, (_, index) => size('actualPeriod', monthId(year, index + 1), `Thực hiện năm ${year}`, name(index + 1)));
  return {
    year,
    period: `NĂM ${year}`,
    columns: [size('plan', `${year}`, `Kế hoạch năm ${year}`), ...each, size('actualCum', monthsId(year, month), month === 6 ? 'Lũy kế 6 tháng' : `Lũy kế ${month} tháng`), size('pctPlan', null, 'So với kế hoạch năm (%)')],
  };
});

/** Four quarters, each with its plan and its result. */
export const quarterTracks = fc.record({ year: years, style: fc.nat(1) }).map(({ year, style }): Track => {
  const each = ['I', 'II', 'III', 'IV'].flatMap((quarter, index) => {
    const [group, plan, result] = style === 0 ? [`Quý ${quarter}`, 'Kế hoạch', 'Thực hiện'] : [`Quý ${quarter}/${year}`, 'KH', 'TH'];
    return [size('planPeriod', `${year}-Q${index + 1}`, group, plan), size('actualPeriod', `${year}-Q${index + 1}`, group, result)].map((column) => ({ ...column, holds: 'size' as const }));
  });
  return { year, period: `NĂM ${year}`, columns: [size('prevYear', `${year - 1}`, `Thực hiện năm ${year - 1}`), size('plan', `${year}`, `Kế hoạch năm ${year}`), ...each, size('actualCum', null, 'Lũy kế từ đầu năm'), words('note', 'Ghi chú')] };
});

/** Headings five lines deep. */
export const deepTracks = fc.record({ year: years, month: months }).map(({ year, month }): Track => {
  const result = [`Năm ${year}`, 'Thực hiện'];
  return {
    year,
    period: `${month} THÁNG NĂM ${year}`,
    columns: [
      size('prevYear', `${year - 1}`, `Năm ${year - 1}`, 'Thực hiện', 'cả năm'),
      size('plan', `${year}`, `Năm ${year}`, 'Kế hoạch', 'xã giao'),
      size('actualPeriod', monthId(year, month), ...result, 'Trong tháng', `Tháng ${month}`),
      size('actualCum', monthsId(year, month), ...result, 'Lũy kế', month === 6 ? '6 tháng đầu năm' : `${month} tháng`),
      size('pctPlan', null, 'So sánh', 'lũy kế', 'với', 'kế hoạch năm', '(%)'),
      size('pctYoY', null, 'So sánh', 'lũy kế', 'với', 'cùng kỳ năm trước', '(%)'),
    ],
  };
});
