/** What names, tables among them, may be called. Reference: "Names in formulas" (support.microsoft.com), "Rename an Excel table". */
import type { EmbeddedWorkbook } from '../engine/embedded-workbook';
import { parseAddress } from './addresses';
import { HostError } from './host-error';
import { allTables } from './table-target';

const LONGEST_NAME = 255;

/** A word that is no reference: letters, digits, `_`, `.` and `\`, no digit first, neither `R` nor `C`, neither `A1` nor `R1C1`. */
export function isNameWord(name: string): boolean {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= LONGEST_NAME;
  return isWord && parseAddress(name) === null && !/^[rc]\d*(?:[rc]\d*)?$/i.test(name);
}

/** Throws InvalidArgument where no name can be called so, or a table is. */
export function readName(workbook: EmbeddedWorkbook, name: string): string {
  const isTable = allTables(workbook).some(({ table }) => table.name.toLowerCase() === name.toLowerCase());
  if (!isNameWord(name) || isTable) throw new HostError('InvalidArgument');
  return name;
}
