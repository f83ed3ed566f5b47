/** Reference: Excel.Range.style, Excel.BuiltInStyle: "a string representing a value in the BuiltInStyle enum will be returned". */
import type { EmbeddedSheet } from '../engine/embedded-workbook';
import type { Area } from '../engine/area';
import { requireText } from './argument-values';
import { lookOfStyle } from './built-in-styles';
import { HostError } from './host-error';
import type { ValueMember } from './member-table';
import { common, sheetOf, type CellsTarget } from './range-target';
import { beforeEdit } from './session';

export const styleMember: ValueMember<CellsTarget> = {
  get: (target, session) => common(target, session, (sheet, row, column) => sheet.styleName(row, column)),
  set: (target, value, session) => {
    const name = requireText(value);
    const sheet = sheetOf(target, session);
    for (const area of target.areas) {
      beforeEdit(session, sheet, area, 'cell-formats');
      applyNamedStyle(sheet, area, name);
    }
  },
};

/** Throws InvalidArgument where the name is none of Excel's own styles: styles of one's own cannot be made here. */
export function applyNamedStyle(sheet: EmbeddedSheet, area: Area, name: string): void {
  const look = lookOfStyle(name);
  if (look) sheet.applyStyle(area, look);
  else if (name === 'Normal') sheet.clear(area, 'formats');
  else throw new HostError('InvalidArgument');
  sheet.setStyleName(area, name);
}
