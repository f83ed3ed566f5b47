import { formulaFromFile } from '../cells/formula-text';
import { WHOLE_WORKBOOK, type SheetName } from '../defined-name-model';
import type { NameEntry, WorkbookPart } from './workbook-part';
import { worksheetId } from './workbook-part';

/** A name in the workbook part with its id in Univer; null for Excel's own (`_xlnm.`), which stay in the file. */
export interface FileName {
  readonly entry: NameEntry;
  readonly name: SheetName | null;
}

/** The defined names, in the file's order. */
export function readDefinedNames(workbook: WorkbookPart): FileName[] {
  return workbook.names.map((entry, index) => {
    const sheet = entry.sheetIndex === null ? undefined : workbook.sheets[entry.sheetIndex];
    const isOwn = entry.name.startsWith('_xlnm.') || (entry.sheetIndex !== null && sheet?.kind !== 'worksheet');
    if (isOwn) return { entry, name: null };
    return {
      entry,
      name: {
        id: `name-${index + 1}`,
        name: entry.name,
        formulaOrRefString: isReference(entry.text) ? entry.text : formulaFromFile(entry.text),
        localSheetId: sheet ? worksheetId(sheet) : WHOLE_WORKBOOK,
        ...(entry.comment !== undefined ? { comment: entry.comment } : {}),
        hidden: entry.isHidden,
      },
    };
  });
}

/** One area of one sheet, as names mostly are. */
function isReference(text: string): boolean {
  return /^(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{0,3}\$?\d{0,7}(?::\$?[A-Z]{0,3}\$?\d{0,7})?$/u.test(text);
}
