/** Words of the configuration sheet's blocks of the approved plan, and of the times that it was fixed. */

/** Headings of an approved target, in the order of the sheet. */
export const APPROVED_HEADINGS = {
  number: 'TT',
  path: 'Chỉ tiêu',
  unit: 'ĐVT',
  text: 'Mục tiêu đã chốt',
  value: 'Số hiểu được',
  line: 'Tên trên bảng hiện nay',
} as const;
export type ApprovedField = keyof typeof APPROVED_HEADINGS;
export const APPROVED_FIELDS = Object.keys(APPROVED_HEADINGS) as readonly ApprovedField[];

/** Headings of a fixing, in the order of the sheet. */
export const FIXING_HEADINGS = {
  date: 'Ngày chốt',
  person: 'Người chốt',
  document: 'Số văn bản',
  targets: 'Số chỉ tiêu',
  changed: 'Khác lần trước',
  column: 'Cột kế hoạch',
} as const;
export type FixingField = keyof typeof FIXING_HEADINGS;
export const FIXING_FIELDS = Object.keys(FIXING_HEADINGS) as readonly FixingField[];
