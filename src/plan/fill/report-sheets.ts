/** Sheets of ours beside the configuration: reports, and the closed periods. Known by their titles, under whatever names. */
import { isHistorySheet } from '../history/layout';
import type { Edit, ReportSheetId, SheetSnapshot, WorkbookSnapshot } from '../model';
import { isChecksSheet } from './checks-sheet-layout';
import { isScoresSheet } from './scores-sheet';
import { SCORES_SHEET } from './scores-words';
import { isSummarySheet } from './summary-sheet';
import { SUMMARY_SHEET } from './summary-words';

export function isReportSheet(sheet: SheetSnapshot): boolean {
  return isChecksSheet(sheet) || isHistorySheet(sheet) || isSummarySheet(sheet) || isScoresSheet(sheet);
}

/** A person may have copied one. */
export function findReportSheets(snapshot: WorkbookSnapshot): readonly SheetSnapshot[] {
  return snapshot.sheets.filter(isReportSheet);
}

const ASKED: Readonly<Record<ReportSheetId, { readonly name: string; readonly isIt: (sheet: SheetSnapshot) => boolean }>> = {
  summary: { name: SUMMARY_SHEET, isIt: isSummarySheet },
  scores: { name: SCORES_SHEET, isIt: isScoresSheet },
};

/** The names of the report sheets that are made on demand: those that are there, and those that the edits add. */
export function reportSheetNames({ sheets }: WorkbookSnapshot, edits: readonly Edit[]): Readonly<Partial<Record<ReportSheetId, string>>> {
  const added = edits.flatMap((edit) => (edit.kind === 'add-sheet' ? [edit.sheet] : []));
  const ids = Object.keys(ASKED) as ReportSheetId[];
  return Object.fromEntries(
    ids.flatMap((id) => {
      const { name, isIt } = ASKED[id];
      const found = sheets.find(isIt)?.name ?? added.find((sheet) => sheet === name || sheet.startsWith(`${name} `));
      return found === undefined ? [] : [[id, found]];
    }),
  );
}
