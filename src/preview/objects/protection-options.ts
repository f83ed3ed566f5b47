/** Reference: Excel.WorksheetProtectionOptions. */
import type { SheetProtection } from '../engine/custom-data';
import { flagOr, isMissing, requireOneOf, requireRecord } from './argument-values';

export type ProtectionOptions = NonNullable<SheetProtection['options']>;

const permissions = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const satisfies readonly (keyof ProtectionOptions)[];

/** What is not given is not allowed; cells can be selected. Throws InvalidArgument. */
export function readProtectionOptions(given: unknown): ProtectionOptions {
  const asked = isMissing(given) ? {} : requireRecord(given);
  const allowed = Object.fromEntries(permissions.map((name) => [name, flagOr(asked[name], false)])) as Record<(typeof permissions)[number], boolean>;
  return { ...allowed, selectionMode: isMissing(asked.selectionMode) ? 'Normal' : requireOneOf(asked.selectionMode, ['Normal', 'Unlocked', 'None'] as const) };
}
