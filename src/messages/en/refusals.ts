import type { WorkbookRefusal } from '../../excel/outcomes';
import { refusalWords, type RefusalMessages } from '../vi/refusals';

const names = (sheets: readonly string[]): string => sheets.map((sheet) => `“${sheet}”`).join(', ');

export const refusals: RefusalMessages = {
  'empty-workbook': () => ({
    title: 'This workbook has no data yet.',
    next: 'Open the workbook with the plan table and try again.',
  }),
  'no-such-sheet': ({ sheet, sheets }) => ({
    title: `This workbook has no sheet “${sheet}”.`,
    next: `It has these sheets: ${names(sheets)}. Choose one of them.`,
  }),
  'no-plan-found': ({ sheets }) => ({
    title: 'No plan table was found in this workbook.',
    next: `Looked at ${sheets.length > 0 ? names(sheets.map((verdict) => verdict.sheet)) : 'every sheet'}. The table needs a header row with “Chỉ tiêu”, “Kế hoạch năm” and “Thực hiện”.`,
  }),
  'no-target-column': ({ sheet }) => ({
    title: `Sheet “${sheet}” has no column with the annual target.`,
    next: 'If the table has it under another name, choose that column in the Chỉ Tiêu pane; else add a column headed, for example, “Kế hoạch năm 2023”, and try again.',
  }),
  'no-result-column': ({ sheet }) => ({
    title: `Sheet “${sheet}” has no column with results.`,
    next: 'If the table has it under another name, choose that column in the Chỉ Tiêu pane; else add a column headed, for example, “Thực hiện 6 tháng” or “Lũy kế từ đầu năm”, and try again.',
  }),
  'read-only': () => ({
    title: 'The workbook is open for reading only, so nothing can be written.',
    next: 'Choose “Enable Editing”, or save it under another name, and try again.',
  }),
  'protected-sheet': ({ sheet }) => ({
    title: `Sheet “${sheet}” is protected.`,
    next: 'Choose Review → Unprotect Sheet, and try again.',
  }),
  'protected-structure': () => ({
    title: 'The workbook’s structure is protected, so the sheet “Cấu hình” cannot be added.',
    next: 'Choose Review → Protect Workbook to lift the protection, and try again.',
  }),
  filtered: ({ sheet }) => ({
    title: `${sheet === null ? 'A sheet' : `Sheet “${sheet}”`} is filtered; writing now could reach the wrong rows.`,
    next: 'Choose Data → Clear, and try again. The filter can be set again afterwards.',
  }),
  'cell-edit-mode': () => ({
    title: 'A cell is being edited.',
    next: 'Press Enter to finish the cell, and try again.',
  }),
  occupied: ({ sheet, cells }) => ({
    title: `Cells ${cells} on sheet “${sheet}” hold somebody else’s content; the add-in does not overwrite it.`,
    next: 'Move that content elsewhere, and try again.',
  }),
  'too-large': ({ sheet, rows, columns }) => ({
    title: `Sheet “${sheet}” is too large (${rows} rows × ${columns} columns) to be read.`,
    next: 'Copy the plan to a sheet of its own, and try again.',
  }),
  'sheet-gone': ({ sheet }) => ({
    title: sheet === null ? 'The sheet was deleted or renamed just now.' : `Sheet “${sheet}” was deleted or renamed just now.`,
    next: 'Try again to read the workbook anew.',
  }),
  'changed-meanwhile': ({ sheet }) => ({
    title: `Sheet “${sheet}” was edited during the check; nothing was written.`,
    next: 'Try again to check the new figures.',
  }),
  merged: ({ sheet, cells }) => ({
    title: `On sheet “${sheet}” the merged cells ${cells} lie across the cells to be written.`,
    next: 'Unmerge them (Home → Merge & Center), then try again.',
  }),
  'not-kept': ({ sheet, cells, hasHiddenRows }) => ({
    title: `Excel did not keep what was written to cells ${cells} of sheet “${sheet}”; everything is back as it was.`,
    next: hasHiddenRows ? 'Rows are hidden there: show them, then try again.' : 'Try again; if it stays so, save the file and restart Excel.',
  }),
  'half-written': ({ sheet, cells }) => ({
    title: `Cells ${cells} of sheet “${sheet}” have not been put back yet.`,
    next: 'Try again: the add-in finishes the rest by itself.',
  }),
  'broken-off': () => ({
    title: 'Excel stopped answering in the middle of writing.',
    next: 'Try again, or open the file again: the add-in puts everything back as it was before, and says so here.',
  }),
  unsettled: ({ because }) => ({
    title: 'The last update was cut off; the sheet is half done.',
    next:
      because === null
        ? 'Open the file in Excel and open the Chỉ Tiêu pane: the add-in puts everything back as it was before that update.'
        : `The add-in will put everything back as it was before that update, but cannot write yet. ${sentences(because)}`,
  }),
  'being-written': () => ({
    title: 'Another window is updating this file.',
    next: 'Wait until it has finished. If it has been closed, the add-in puts everything back in a minute.',
  }),
  'nothing-to-take-back': () => ({
    title: 'There is no update to undo.',
    next: 'The last one has been undone already, or the file was saved by a program that does not keep the add-in’s notes.',
  }),
  'moved-since': ({ sheet }) => ({
    title: `Since that update, rows or columns of sheet “${sheet}” or of “Cấu hình” were inserted or deleted, or a sheet was renamed; it cannot be undone cell by cell. Nothing was written.`,
    next: 'To take away everything the add-in has written, choose “Remove everything of the add-in”; entered figures stay.',
  }),
  'not-allowed': () => ({
    title: 'Excel lets nobody write to this file.',
    next: 'See whether the file or the sheet is protected or open for reading only, then try again.',
  }),
  'finding-changed': () => ({
    title: 'The figures of this finding have just changed; nothing was written.',
    next: 'Look at it again with the new figures.',
  }),
  'repair-overwritten': ({ cell }) => ({
    title: `Cell ${cell} has been edited since the fix, so it cannot be undone.`,
    next: 'The newer figure stays; the old one is kept on the sheet “Cấu hình”.',
  }),
  'host-failed': () => ({
    title: 'Excel could not answer this request.',
    next: 'Try again; if it stays so, save the file and restart Excel.',
  }),
};

function sentences(refusal: WorkbookRefusal): string {
  const { title, next } = refusalWords(refusals, refusal);
  return `${title} ${next}`;
}
