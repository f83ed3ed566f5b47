/** What the sheet made of a document says besides the document's own words. */

import type { IsoDate } from '../../model';

/** The periods that get a result column. */
export const RESULT_COLUMNS = ['quarters', 'months', 'cumulative'] as const;
export type ResultColumns = (typeof RESULT_COLUMNS)[number];

/** Headings of the result columns; together they stand under "Thực hiện năm …". */
export const RESULT_HEADINGS: Readonly<Record<ResultColumns, readonly string[]>> = {
  months: Array.from({ length: 12 }, (_, index) => `Tháng ${index + 1}`),
  quarters: ['Quý I', 'Quý II', 'Quý III', 'Quý IV'],
  cumulative: ['6 tháng đầu năm', '9 tháng', 'Cả năm'],
};

const FIRST_PERIOD_ENDS: Readonly<Record<ResultColumns, string>> = { months: '01-31', quarters: '03-31', cumulative: '06-30' };

/** What a new sheet is first reported on: the day itself within the plan's year, else the end of the year's first period. */
export function firstReportingDate(year: number, results: ResultColumns, today: IsoDate): IsoDate {
  return today.startsWith(`${year}-`) ? today : `${year}-${FIRST_PERIOD_ENDS[results]}`;
}

export const HEADINGS = { ordinal: 'STT', name: 'Chỉ tiêu', unit: 'Đơn vị tính', note: 'Ghi chú' } as const;
export const lastYearHeading = (year: number): string => `Thực hiện năm ${year - 1}`;
export const targetHeading = (year: number): string => `Kế hoạch năm ${year}`;
export const resultsHeading = (year: number): string => `Thực hiện năm ${year}`;

export const sheetName = (year: number): string => `KH ${year}`;
export const sheetTitle = (year: number): string => `BIỂU THEO DÕI THỰC HIỆN CÁC CHỈ TIÊU KẾ HOẠCH NĂM ${year}`;
export const PEOPLES_COMMITTEE = 'UBND';

/** `(Theo Kế hoạch số 22a/KH-UBND ngày 02 tháng 3 năm 2023)`; null where the document names neither. */
export function sourceLine(kind: string | null, reference: string | null, signed: string | null): string | null {
  if (reference === null && signed === null) return null;
  return `(Theo ${[kind, reference === null ? null : `số ${reference}`, signed === null ? null : `ngày ${signed}`].filter((part) => part !== null).join(' ')})`;
}

/** The kinds of papers by what their references hold. */
export const PAPERS: readonly (readonly [RegExp, string])[] = [
  [/\/NQ/, 'Nghị quyết'],
  [/\/QĐ/, 'Quyết định'],
  [/\/CTr/, 'Chương trình'],
  [/\/BC/, 'Báo cáo'],
  [/\/KH/, 'Kế hoạch'],
];

/** Rows of their own over what a row consists of. */
export const OF_WHICH = { part: 'Trong đó:', sum: 'Chia ra:' } as const;
export const AREA = 'Diện tích';
export const reachedBefore = (amount: string): string => `Trước đó đã đạt ${amount}`;
export const accumulated = (amount: string): string => `(lũy kế ${amount})`;

/** What tells rows of one name apart. */
export const LEVEL_AT_THE_END = 'mức cuối kỳ';
export const DECREASE = 'mức giảm';
export const INCREASE = 'mức tăng';
export const specified = (name: string, what: string): string => `${name} (${what})`;

export const SIGNATURES = {
  date: '…, ngày … tháng … năm …',
  left: ['NGƯỜI LẬP BIỂU', '(Ký, ghi rõ họ tên)'],
  right: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '(Ký tên, đóng dấu)'],
} as const;
export const placeAndDate = (place: string | null): string => (place === null ? SIGNATURES.date : SIGNATURES.date.replace('…', properName(place)));

/** "TRÀ PHONG" → "Trà Phong". */
function properName(place: string): string {
  return place === place.toUpperCase() ? place.toLowerCase().replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase()) : place;
}
