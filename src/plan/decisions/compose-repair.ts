/** From a finding whose repair is beyond doubt to the edits of its one cell, and back. */
import type { Area, CellInput, CellRef, Decision, Edit, Finding, Plan, Repair, SheetSnapshot } from '../model';
import { formatAt, formulaAt, valueAt } from '../configuration/sheet-cells';
import { shownNumber } from '../language/printed-number';
import { repairOf } from '../rules/repair';

export interface ComposedRepair {
  readonly cell: CellRef;
  readonly edits: readonly Edit[];
  readonly repair: Repair;
}

/** A number that stays text in a cell formatted as text would be no repair. */
const TEXT_FORMAT = '@';
const DIGITS = 12;

/** Null where there is no repair that one click may carry out. A percentage is written as the cell holds it: 53,4 as 0.534 under `0.0%`. */
export function composeRepair(finding: Finding, plan: Plan, sheet: SheetSnapshot): ComposedRepair | null {
  const found = repairOf(finding, plan);
  if (!found) return null;
  const { cell, write } = found;
  const held = valueAt(sheet, cell.row, cell.column);
  const formula = formulaAt(sheet, cell.row, cell.column);
  if (formula !== null || typeof held === 'boolean' || (held !== null && typeof held === 'object')) return null;
  const format = formatAt(sheet, cell.row, cell.column);
  const leavesText = format === TEXT_FORMAT && !('text' in write);
  const after = 'number' in write ? asHeld(write.number, format) : 'text' in write ? write.text : write.formula;
  return {
    cell,
    edits: writes(sheet.name, cell, after, leavesText ? 'General' : null),
    repair: { before: held, after, formatBefore: leavesText ? format : null },
  };
}

/** A percentage as the cell holds it: 53,4 is 0.534 under `0.0%`. */
export function asHeld(number: number, format: string | null): number {
  return shownNumber(0, format).isPercent ? Number((number / 100).toPrecision(DIGITS)) : number;
}

/** Takes a repair back; null where the cell no longer holds what was written. */
export function composeUndo({ repair, cell }: Decision, sheet: SheetSnapshot): readonly Edit[] | null {
  if (!repair || !cell) return null;
  const now = formulaAt(sheet, cell.row, cell.column) ?? valueAt(sheet, cell.row, cell.column);
  return now === repair.after ? writes(sheet.name, cell, repair.before, repair.formatBefore) : null;
}

function writes(sheet: string, cell: CellRef, content: string | number | null, format: string | null): readonly Edit[] {
  const area: Area = { ...cell, rows: 1, columns: 1 };
  return [
    ...(format === null ? [] : [{ kind: 'number-format', sheet, area, format } as const]),
    { kind: 'cells', sheet, area, cells: [[inputOf(content)]] },
  ];
}

function inputOf(content: string | number | null): CellInput {
  if (content === null) return { clear: true };
  if (typeof content === 'number') return { number: content };
  return content.startsWith('=') ? { formula: content } : { text: content };
}
