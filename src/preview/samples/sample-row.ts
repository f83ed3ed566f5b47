/** The shape of one row of a sample sheet, and the words that its cells repeat. */

/** The columns of the samples with one result for the half-year, in order (A to L). */
export const columnIds = [
  'stt', 'name', 'unit', 'prevYear', 'plan', 'june', 'firstHalf', 'lastYearFirstHalf', 'percent', 'rating', 'owner', 'note',
] as const;

/** A result column for each month. */
export const monthIds = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8', 'm9', 'm10', 'm11', 'm12'] as const;
export type MonthId = (typeof monthIds)[number];

export type ColumnId = (typeof columnIds)[number] | MonthId;

/** The columns of the sample with a result for each month (A to V). */
export const monthlyColumnIds: readonly ColumnId[] = columnIds.flatMap((id): readonly ColumnId[] => {
  if (id === 'june') return monthIds;
  return id === 'firstHalf' ? [] : [id];
});

export function isMonth(id: ColumnId): id is MonthId {
  return monthIds.some((month) => month === id);
}

export const owners = {
  agriculture: 'Địa chính - Nông nghiệp',
  finance: 'Tài chính - Kế toán',
  society: 'Văn hóa - Xã hội',
  military: 'Ban CHQS xã',
  police: 'Công an xã',
  office: 'Văn phòng - Thống kê',
} as const;

/**
 * section: `I`, `II` … · group: a heading that bears a name only ("Lúa nước") · qualifier: "Chia ra:" ·
 * target: one of the plan's 55 targets · detail: a figure that has no target of its own · reference: a denominator.
 */
export type RowKind = 'section' | 'group' | 'qualifier' | 'target' | 'detail' | 'reference';

/** One row. Percentages are written as 53.38 for 53,38 %; an absent figure is a blank cell, never 0. */
export interface SampleRow {
  readonly kind: RowKind;
  /** Code by which mistakes and tests name the row; targets carry the codes of the plan's list (KT…, XH…, MT…, QP…, NTM…, XD…). */
  readonly key: string;
  readonly stt?: string;
  readonly name: string;
  readonly unit?: string;
  /** The annual target as a clerk writes it: a number, or the plan's own words. */
  readonly plan?: number | string;
  /** Result of 2022, or the level at 31/12/2022. */
  readonly prevYear?: number;
  /** Result of June 2023 alone. */
  readonly june?: number;
  /** Result of January to June 2023, or the level at 30/6/2023. */
  readonly firstHalf?: number;
  /** The same for January to June 2022. */
  readonly lastYearFirstHalf?: number;
  readonly owner?: string;
  readonly note?: string;
  /** Excel number format where the unit's usual one does not print the plan's own precision. */
  readonly format?: string;
}

const wholeNumbers = '#,##0';
const oneDecimal = '#,##0.0';
const twoDecimals = '0.00';

const formatByUnit: Readonly<Record<string, string>> = {
  ha: oneDecimal,
  'tạ/ha': oneDecimal,
  'kg/người/năm': oneDecimal,
  '%': twoDecimals,
};

/** The number format in which the row's figures are printed. */
export function numberFormatOf(row: SampleRow): string {
  return row.format ?? formatByUnit[row.unit ?? ''] ?? wholeNumbers;
}
