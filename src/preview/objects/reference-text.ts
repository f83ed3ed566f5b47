import { parseAddress } from './addresses';
import { rangeOn, type RangeTarget } from './range-target';
import type { Session } from './session';

/** The cells that a text like `'KH 2023'!$A$1:$B$2` refers to; null where it is no reference to one area of a sheet that is there. */
export function referenceTarget(text: string, session: Session): RangeTarget | null {
  const parsed = parseAddress(text);
  const sheet = parsed?.sheet ? session.workbook.sheetByName(parsed.sheet) : null;
  return parsed && sheet ? rangeOn(sheet, parsed.area) : null;
}
