import { intersect, shiftArea, subtract, type Area, type Shift } from '../engine/area';
import type { Validation } from '../engine/custom-data';
import type { EmbeddedSheet } from '../engine/embedded-workbook';

/** The validation of the first cell of some areas, where all of them have it; null where there is none. */
export function validationIn(sheet: EmbeddedSheet, areas: readonly Area[]): Validation | null {
  const [first] = areas;
  return sheet.custom.validations?.find((validation) => first && validation.areas.some((area) => covers(area, { ...first, rows: 1, columns: 1 }))) ?? null;
}

export function setValidation(sheet: EmbeddedSheet, areas: readonly Area[], validation: Omit<Validation, 'areas'>): void {
  for (const area of areas) clearValidations(sheet, area);
  sheet.updateCustom({ validations: [...(sheet.custom.validations ?? []), { ...validation, areas }] });
}

/** Takes validations off an area; what they cover elsewhere stays. */
export function clearValidations(sheet: EmbeddedSheet, area: Area): void {
  const { validations = [] } = sheet.custom;
  if (validations.length === 0) return;
  const left = validations.map((validation) => ({ ...validation, areas: validation.areas.flatMap((part) => subtract(part, area)) }));
  sheet.updateCustom({ validations: left.filter(({ areas }) => areas.length > 0) });
}

/** Validations stay with their cells when rows or columns come and go. */
export function shiftValidations(sheet: EmbeddedSheet, shift: Shift): void {
  const { validations } = sheet.custom;
  if (!validations) return;
  const moved = validations.map((validation) => ({ ...validation, areas: validation.areas.flatMap((area) => shiftArea(area, shift) ?? []) }));
  sheet.updateCustom({ validations: moved.filter(({ areas }) => areas.length > 0) });
}

function covers(outer: Area, inner: Area): boolean {
  const common = intersect(outer, inner);
  return common?.rows === inner.rows && common.columns === inner.columns;
}
