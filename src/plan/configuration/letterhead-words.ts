/** Words of the configuration sheet's block that says what stands above and below a report, and which rows it counts. */
import type { SubRows } from '../report/counted-rows';

/** Labels, in the order of the sheet. */
export const LETTERHEAD = {
  superior: 'Cơ quan cấp trên',
  office: 'Cơ quan lập báo cáo',
  number: 'Số, ký hiệu',
  placeAndDay: 'Địa danh, ngày tháng',
  preparer: 'Người lập: chức danh',
  preparerName: 'Người lập: họ tên',
  authority: 'Người ký: thẩm quyền',
  signer: 'Người ký: chức vụ',
  signerName: 'Người ký: họ tên',
  subRows: 'Chỉ tiêu thành phần',
} as const;
export type LetterheadField = keyof typeof LETTERHEAD;
export const LETTERHEAD_FIELDS = Object.keys(LETTERHEAD) as readonly LetterheadField[];

export const SUB_ROWS_LABELS: Readonly<Record<SubRows, string>> = { separate: 'tính riêng từng dòng', folded: 'gộp vào chỉ tiêu chung' };

export const LETTERHEAD_DEFAULTS = {
  number: 'Số:        /BC-UBND',
  preparer: 'NGƯỜI LẬP BIỂU',
  authority: 'TM. ỦY BAN NHÂN DÂN',
  signer: 'CHỦ TỊCH',
} as const;
/** "Trà Phong, ngày      tháng      năm 2023": the day is written by hand when it is signed. */
export const placeAndDay = (place: string, year: number | null): string => `${place}, ngày      tháng      năm ${year ?? '20    '}`;
