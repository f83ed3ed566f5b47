import type { WorkbookSnapshot } from '../model';

/** The wanted name, or a numbered one where a person's sheet has it already. Excel compares sheet names without regard to case. */
export function freeSheetName(snapshot: WorkbookSnapshot, wanted: string): string {
  const taken = new Set(snapshot.sheets.map((sheet) => sheet.name.normalize('NFC').toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
