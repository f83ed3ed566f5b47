/** A small plan with sections, owners and notes, reviewed on 30 June 2023. */
import type { CellValue, Review, ReviewSettings, WorkbookSnapshot } from '../../../src/plan/model';
import type { ReportFacts } from '../../../src/plan/report/facts';
import { review } from '../../../src/plan/review';
import { sheetOf, workbookOf } from '../sheet/sheets';

export const SHEET = 'KH 2023';
export const HEADER: readonly CellValue[] = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2023', 'Thực hiện 6 tháng 2023', 'Bộ phận phụ trách', 'Ghi chú'];

/** One row of the table: ordinal, name, unit, target, result, owner, note. */
export type Line = readonly CellValue[];

export function workbook(...lines: readonly Line[]): WorkbookSnapshot {
  return workbookOf(sheetOf([['KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2023'], ['6 THÁNG ĐẦU NĂM 2023'], HEADER, ...lines], { name: SHEET, merges: [] }));
}

export function reviewOf(snapshot: WorkbookSnapshot, changes: Partial<ReviewSettings> = {}): Review {
  const outcome = review(snapshot, { today: '2023-07-01', ...changes });
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return outcome.review;
}

export function reportOf(snapshot: WorkbookSnapshot, changes: Partial<ReviewSettings> = {}): ReportFacts {
  const { report } = reviewOf(snapshot, changes);
  if (!report) throw new Error('nothing was judged');
  return report;
}

export const nameOf = ({ indicator }: { readonly indicator: { readonly path: readonly string[] } }): string => indicator.path.join(' › ');
