/** Faults that are a state of the workbook or of the computer: brought about, and taken back again. */
import type { EmbeddedSheet } from '../engine/embedded-workbook';
import { areaAddress, parseAddress } from '../objects/addresses';
import type { Session } from '../objects/session';
import type { Fault } from './fault';

/** Brings the state about and gives what takes it back; null for a fault that is no such state. Throws RangeError for what does not exist. */
export function bringAbout(fault: Fault, session: Session): (() => void) | null {
  switch (fault.name) {
    case 'protected-sheet':
      return protectSheet(sheetOf(fault.sheet, session));
    case 'protected-structure':
      return protectStructure(session);
    case 'filtered-range':
      return filter(sheetOf(fault.sheet, session), fault.range ?? null, fault.hiddenRows ?? null);
    case 'manual-calculation': {
      const before = session.workbook.calculationMode;
      session.workbook.setCalculationMode('manual');
      return () => {
        if (session.workbook.calculationMode === 'manual') session.workbook.setCalculationMode(before);
      };
    }
    case 'regional-settings': {
      const before = session.state.culture;
      session.state.culture = fault.culture ?? 'en-US';
      return () => {
        session.state.culture = before;
      };
    }
    default:
      return null;
  }
}

export function sheetOf(name: string | undefined, { workbook }: Session): EmbeddedSheet {
  const sheet = name === undefined ? workbook.activeSheet : workbook.sheetByName(name);
  if (!sheet) throw new RangeError(`no sheet "${String(name)}" to strike`);
  return sheet;
}

/** What the add-in or a person has changed meanwhile stays as they left it. */
function protectSheet(sheet: EmbeddedSheet): () => void {
  const before = sheet.custom.protection;
  if (before?.protected === true) return () => undefined;
  sheet.updateCustom({ protection: { ...before, protected: true } });
  return () => {
    sheet.updateCustom({ protection: { ...sheet.custom.protection, protected: false } });
  };
}

function protectStructure({ workbook }: Session): () => void {
  const before = workbook.custom.protection;
  if (before?.structure === true) return () => undefined;
  workbook.updateCustom({ protection: { ...before, structure: true } });
  return () => {
    workbook.updateCustom({ protection: { ...workbook.custom.protection, structure: false } });
  };
}

function filter(sheet: EmbeddedSheet, range: string | null, hidden: readonly [number, number] | null): () => void {
  const area = range === null ? sheet.usedArea(true) : (parseAddress(range)?.area ?? null);
  if (area === null) throw new RangeError(`nothing to filter: ${range ?? 'the sheet is empty'}`);
  const half = area.row + Math.ceil(area.rows / 2);
  const [first, last] = hidden === null ? [half, area.row + area.rows - 1] : [hidden[0] - 1, hidden[1] - 1];
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((row) => !sheet.isRowHidden(row));
  const before = sheet.custom.autoFilter ?? null;
  const show = (shown: boolean): void => {
    for (const row of rows) sheet.setRowsHidden({ row, column: 0, rows: 1, columns: 1 }, !shown);
  };
  sheet.updateCustom({ autoFilter: { ...before, range: areaAddress(area), isFiltered: true } });
  show(false);
  return () => {
    sheet.updateCustom({ autoFilter: before });
    show(true);
  };
}
