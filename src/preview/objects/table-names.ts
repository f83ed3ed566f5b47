/** What tables and their columns may be called. Reference: "Rename an Excel table" (support.microsoft.com). */
import type { EmbeddedWorkbook } from '../engine/embedded-workbook';
import { HostError } from './host-error';
import { isNameWord } from './name-rules';
import { allTables } from './table-target';

/** Throws InvalidArgument where a table cannot be called so (office-js issue 551: also where the name is taken). */
export function checkTableName(workbook: EmbeddedWorkbook, name: string, ownId: number | null): string {
  if (!isNameWord(name)) throw new HostError('InvalidArgument');
  if (isTaken(workbook, name, ownId)) throw new HostError('InvalidArgument');
  return name;
}

/** `Table1`, or the first number that is free. */
export function freeTableName(workbook: EmbeddedWorkbook): string {
  let number = 1;
  while (isTaken(workbook, `Table${number}`, null)) number += 1;
  return `Table${number}`;
}

function isTaken(workbook: EmbeddedWorkbook, name: string, ownId: number | null): boolean {
  const folded = name.toLowerCase();
  const isTable = allTables(workbook).some(({ table }) => table.id !== ownId && table.name.toLowerCase() === folded);
  return isTable || workbook.names.some((defined) => defined.sheetId === null && defined.name.toLowerCase() === folded);
}

/**
 * Column names as Excel makes them of what stands in the header: `Column3` for an empty cell, a number behind a name that an
 * earlier column has, upper and lower case being the same.
 */
export function columnNames(headers: readonly string[]): readonly string[] {
  const taken = new Set(headers.map((header) => header.toLowerCase()).filter((header) => header !== ''));
  const seen = new Set<string>();
  const free = (stem: string, first: number): string => {
    let number = first;
    while (taken.has(`${stem}${number}`.toLowerCase()) || seen.has(`${stem}${number}`.toLowerCase())) number += 1;
    return `${stem}${number}`;
  };
  return headers.map((header, index) => {
    const isNew = header !== '' && !seen.has(header.toLowerCase());
    const name = isNew ? header : header === '' ? free('Column', index + 1) : free(header, 2);
    seen.add(name.toLowerCase());
    return name;
  });
}
