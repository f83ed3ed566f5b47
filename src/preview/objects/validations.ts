import { intersect, shiftArea, subtract, type Area, type Shift } from '../engine/area';
import type { EmbeddedSheet } from '../engine/embedded-workbook';
import type { Validation } from '../engine/validation';

/** The validation of the first cell of some areas; null where it has none. */
export function validationIn(sheet: EmbeddedSheet, areas: readonly Area[]): Validation | null {
  const [first] = areas;
  const cell = first && { ...first, rows: 1, columns: 1 };
  return sheet.validations.find((validation) => cell && validation.areas.some((area) => intersect(area, cell))) ?? null;
}

export function setValidation(sheet: EmbeddedSheet, areas: readonly Area[], validation: Omit<Validation, 'areas' | 'id'>): void {
  for (const area of areas) clearValidations(sheet, area);
  sheet.setValidations([...sheet.validations, { ...validation, id: crypto.randomUUID(), areas }]);
}

/** Takes validations off an area; what they cover elsewhere stays. */
export function clearValidations(sheet: EmbeddedSheet, area: Area): void {
  replaceAreas(sheet, (part) => subtract(part, area));
}

/** Validations stay with their cells when rows or columns come and go. */
export function shiftValidations(sheet: EmbeddedSheet, shift: Shift): void {
  replaceAreas(sheet, (part) => shiftArea(part, shift) ?? []);
}

function replaceAreas(sheet: EmbeddedSheet, replace: (area: Area) => readonly Area[] | Area): void {
  if (sheet.validations.length === 0) return;
  const left = sheet.validations.map((validation) => ({ ...validation, areas: validation.areas.flatMap(replace) }));
  sheet.setValidations(left.filter(({ areas }) => areas.length > 0));
}
