/** Faults that happen to a workbook between two batches, by somebody's hand: nothing takes them back. */
import type { EmbeddedSheet } from '../engine/embedded-workbook';
import { parseAddress } from '../objects/addresses';
import { readCellInputs } from '../objects/cell-input';
import type { Session } from '../objects/session';
import { freeSheetName } from '../objects/sheet-names';
import type { Author, Fault } from './fault';
import { sheetOf } from './states';

export interface Happening {
  /** Whose doing events call it. */
  readonly by: Author;
  /** Throws RangeError where there is no such sheet or cell. */
  readonly happen: (session: Session) => void;
}

/** What the fault does to the workbook; null for a fault that does nothing to it, or that is a state (states.ts). */
export function happeningOf(fault: Fault): Happening | null {
  switch (fault.name) {
    case 'sheet-deleted':
      return { by: fault.by ?? 'person', happen: (session) => { deleteSheet(sheetOf(fault.sheet, session), session); } };
    case 'sheet-renamed':
      return {
        by: fault.by ?? 'person',
        happen: (session) => {
          const sheet = sheetOf(fault.sheet, session);
          sheet.rename(fault.to ?? `${sheet.name.slice(0, longestName - marked.length)}${marked}`);
        },
      };
    case 'co-author-edit':
      return { by: 'co-author', happen: (session) => { edit(sheetOf(fault.sheet, session), fault, session); } };
    default:
      return null;
  }
}

const longestName = 31;
const marked = ' (2)';

/** Excel does not let go of the only sheet in sight: whoever wants that adds another one first. */
function deleteSheet(sheet: EmbeddedSheet, { workbook }: Session): void {
  const others = workbook.sheets.filter(({ id, visibility }) => id !== sheet.id && visibility === 'Visible');
  const next = others[0] ?? workbook.addSheet(freeSheetName(workbook));
  if (workbook.activeSheet.id === sheet.id) workbook.activate(next);
  sheet.remove();
}

function edit(sheet: EmbeddedSheet, fault: Extract<Fault, { name: 'co-author-edit' }>, { workbook }: Session): void {
  const area = fault.cell === undefined ? workbook.selectionOf(sheet) : parseAddress(fault.cell)?.area;
  if (!area) throw new RangeError(`no cell "${String(fault.cell)}" to edit`);
  const cell = { ...area, rows: 1, columns: 1 };
  const { value } = sheet.cell(cell.row, cell.column);
  const typed = fault.value ?? (typeof value === 'number' ? value + 1 : `${String(value ?? '')}*`);
  sheet.write(cell.row, cell.column, readCellInputs(sheet, cell, typed));
}
