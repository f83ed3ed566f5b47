/** The legend of the statuses on the configuration sheet: what it says, and where it stands. */
import type { SheetSnapshot, Status } from '../model';
import type { ConfigurationLayout } from './layout';
import { endColumn, endRow, isBlankAt, textAt } from './sheet-cells';
import { STATUS_LABELS } from './words';

export const LEGEND_HEADING = 'Chú giải đánh giá';
export const LEGEND_REMARK = 'Chỉ tiêu càng thấp càng tốt: so với mức được phép đến kỳ này; chỉ tiêu phải khớp kế hoạch: lệch là “Cần chú ý”';

/** Words of a meaning around the bounds of a status: the share of what is due, and the percentage points that may be missing. */
export type Meaning = (share: string, points: string) => string;

const below: Meaning = (share, points) => `Dưới ${share} % phần phải đạt đến kỳ này, và thiếu hơn ${points} điểm %`;

/** From the best to the worst, then what is not judged. A function where the thresholds stand in the sentence. */
export const LEGEND: Readonly<Record<Status, string | Meaning>> = {
  exceeded: 'Đã tốt hơn kế hoạch năm',
  met: 'Đã đạt kế hoạch năm',
  'on-track': (share, points) => `Đạt từ ${share} % phần phải đạt đến kỳ này, hoặc thiếu không quá ${points} điểm %`,
  watch: below,
  behind: below,
  'far-behind': below,
  'not-met': 'Đã hết hạn mà chưa đạt kế hoạch',
  regressed: 'Xấu hơn mức gốc',
  'not-due': 'Chưa đến lúc phải có kết quả',
  'missing-data': 'Đã đến lúc mà ô kết quả để trống hoặc chưa hiểu được',
  'data-error': 'Số trong ô báo lỗi hoặc chắc chắn sai, cần sửa trước khi chấm',
  unscorable: 'Mục tiêu chưa có con số hoặc mức để chấm',
};
export const LEGEND_STATUSES = Object.keys(LEGEND) as readonly Status[];

export interface LegendPlace {
  readonly row: number;
  /** The words stand here, their meanings in the next column. */
  readonly column: number;
}

/** Where its heading stands on the sheet; null where there is none. */
export function findLegend(sheet: SheetSnapshot): LegendPlace | null {
  for (let row = sheet.firstRow; row < endRow(sheet); row += 1) {
    for (let column = sheet.firstColumn; column < endColumn(sheet); column += 1) if (textAt(sheet, row, column) === LEGEND_HEADING) return { row, column };
  }
  return null;
}

/** The row of a status: where its word stands below the heading, else where it would be. */
export function legendRow(sheet: SheetSnapshot | null, { row, column }: LegendPlace, status: Status): number {
  for (let at = row + 1; sheet !== null && at < endRow(sheet); at += 1) if (textAt(sheet, at, column) === STATUS_LABELS[status]) return at;
  return row + 1 + LEGEND_STATUSES.indexOf(status);
}

/** Right of the general entries, its last line above the thresholds' remark; null where somebody's cells are in the way. */
export function placeForLegend(sheet: SheetSnapshot | null, { left, general }: ConfigurationLayout): LegendPlace | null {
  const place = { row: Math.max(0, general.thresholds - LEGEND_STATUSES.length - 1), column: left + 10 };
  if (sheet === null) return place;
  const isFree = [0, ...LEGEND_STATUSES.keys()].every((_, offset) => [0, 1].every((beside) => isBlankAt(sheet, place.row + offset, place.column + beside)));
  return isFree ? place : null;
}
