import { intersect, subtract, type Area } from '../engine/area';
import type { ConditionalFormat } from '../engine/conditional-format';
import type { EmbeddedSheet } from '../engine/embedded-workbook';

/** The sheet's rules that reach into one of the areas, first in effect first. */
export function formatsIn(sheet: EmbeddedSheet, areas: readonly Area[]): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) => format.areas.some((area) => areas.some((asked) => intersect(area, asked) !== null)));
}

/** Takes the rules off an area; what they cover elsewhere stays. */
export function clearConditionalFormats(sheet: EmbeddedSheet, area: Area): void {
  for (const format of formatsIn(sheet, [area])) {
    const left = format.areas.flatMap((part) => subtract(part, area));
    if (left.length === 0) sheet.deleteConditionalFormat(format.id);
    else sheet.replaceConditionalFormat({ ...format, areas: left });
  }
}
