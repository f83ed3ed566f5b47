/** Reference: Excel.Worksheet.copy, Excel.WorksheetPositionType. */
import type { EmbeddedSheet, EmbeddedWorkbook } from '../engine/embedded-workbook';
import { isMissing, requireOneOf } from './argument-values';
import { adoptCharts } from './charts/chart-copy';
import { HostError } from './host-error';
import { beforeStructureEdit, type Session } from './session';

const LONGEST_NAME = 31;

/** The copy is called `KH 2023 (2)` and does not come to the front. `relativeTo` is the sheet that Before and After speak of. */
export function copySheet(sheet: EmbeddedSheet, positionType: unknown, relativeTo: EmbeddedSheet | null, session: Session): EmbeddedSheet {
  const { workbook } = session;
  const position = positionOf(workbook, positionType, relativeTo);
  beforeStructureEdit(session);
  const copy = workbook.copySheet(sheet, freeCopyName(workbook, sheet.name), position);
  adoptCharts(copy, sheet.name);
  return copy;
}

function positionOf({ sheets }: EmbeddedWorkbook, type: unknown, relativeTo: EmbeddedSheet | null): number {
  switch (isMissing(type) ? 'None' : requireOneOf(type, ['None', 'Before', 'After', 'Beginning', 'End'] as const)) {
    case 'Beginning':
      return 0;
    case 'Before':
    case 'After':
      if (!relativeTo) throw new HostError('InvalidArgument');
      return relativeTo.position + (type === 'After' ? 1 : 0);
    default:
      return sheets.length;
  }
}

/** The next number in brackets, the name itself cut where there is no room for it. */
function freeCopyName(workbook: EmbeddedWorkbook, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const tail = ` (${number})`;
    const copy = stem.slice(0, LONGEST_NAME - tail.length) + tail;
    if (!workbook.sheetByName(copy)) return copy;
  }
}
