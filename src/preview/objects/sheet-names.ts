import type { EmbeddedSheet, EmbeddedWorkbook } from '../engine/embedded-workbook';
import { HostError } from './host-error';

/** Excel's rules: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end, not "History", no second of the name. */
export function checkSheetName(workbook: EmbeddedWorkbook, name: string, self: EmbeddedSheet | null): string {
  const isProper = name.length >= 1 && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== 'history';
  if (!isProper) throw new HostError('InvalidArgument');
  const other = workbook.sheetByName(name);
  if (other && other.id !== self?.id) throw new HostError('ItemAlreadyExists');
  return name;
}

/** The name of a sheet added without one. */
export function freeSheetName(workbook: EmbeddedWorkbook): string {
  let number = workbook.sheets.length + 1;
  while (workbook.sheetByName(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
