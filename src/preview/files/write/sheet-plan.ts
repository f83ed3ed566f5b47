import { BooleanNumber, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import type { WorksheetCustomData } from '../custom-data';
import type { ReadPackage } from '../read/read-package';
import { worksheetId, type SheetEntry } from '../read/workbook-part';

/** One tab of the saved workbook. */
export interface PlannedSheet {
  /** Univer's id; null for chart sheets and the like, which Univer does not know. */
  readonly id: string | null;
  readonly entry: SheetEntry | null;
  readonly name: string;
  readonly state: SheetEntry['state'];
}

/** How the tabs change. */
export interface SheetPlan {
  readonly tabs: readonly PlannedSheet[];
  readonly deleted: readonly SheetEntry[];
  /** Name in the file → name now, null where the sheet is gone. */
  readonly renames: ReadonlyMap<string, string | null>;
  /** Whether the list of tabs must be written at all. */
  readonly isChanged: boolean;
}

/** Compares the tabs in the file with the sheets now; chart sheets stay behind the tab that they stood behind. */
export function planSheets(read: ReadPackage, now: IWorkbookData): SheetPlan {
  const entries = read.workbook.sheets;
  const tabs: PlannedSheet[] = now.sheetOrder.map((id) => {
    const sheet: Partial<IWorksheetData> = now.sheets[id] ?? {};
    const entry = read.sheets.get(id)?.entry ?? null;
    return { id, entry, name: sheet.name ?? entry?.name ?? id, state: stateOf(sheet, entry) };
  });
  entries.forEach((entry, index) => {
    if (entry.kind === 'worksheet') return;
    const earlier = entries.slice(0, index);
    let place = 0;
    tabs.forEach((tab, at) => {
      if (tab.entry && earlier.includes(tab.entry)) place = at + 1;
    });
    tabs.splice(place, 0, { id: null, entry, name: entry.name, state: entry.state });
  });
  const deleted = entries.filter((entry) => entry.kind === 'worksheet' && !now.sheetOrder.includes(worksheetId(entry)));
  const renames = new Map<string, string | null>(deleted.map((entry) => [entry.name, null]));
  for (const { entry, name } of tabs) if (entry && entry.name !== name) renames.set(entry.name, name);
  const isSame = tabs.length === entries.length && tabs.every((tab, index) => tab.entry !== null && tab.entry === entries[index] && tab.entry.name === tab.name && tab.entry.state === tab.state);
  return { tabs, deleted, renames, isChanged: !isSame };
}

function stateOf(sheet: Partial<IWorksheetData>, entry: SheetEntry | null): SheetEntry['state'] {
  if (sheet.hidden !== BooleanNumber.TRUE) return 'visible';
  // The host wrote `custom` in the form of WorksheetCustomData, or not at all.
  const custom = sheet.custom as Partial<WorksheetCustomData> | null | undefined;
  const visibility = custom?.visibility ?? entry?.state;
  return visibility === 'veryHidden' ? 'veryHidden' : 'hidden';
}
