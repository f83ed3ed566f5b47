/** Where the computed columns go: the sheet's own empty columns first, else right of the table. */
import type { ColumnRole, ComputedColumn, ComputedId, Plan, SheetSnapshot } from '../model';
import { shownNumber } from '../language/printed-number';
import { JUDGED_IDS } from '../configuration/words';
import { endColumn, formatAt, isBlankAt } from '../configuration/sheet-cells';
import type { RecordedColumn } from '../configuration/recorded-columns';

export interface ChosenColumn extends ComputedColumn {
  readonly isNew: boolean;
  /** The number format that the sheet's own column has everywhere; null for added columns. */
  readonly format: string | null;
}

/** The role of the column of the sheet's own that can take a computed figure. */
const OWN_ROLES: Partial<Record<ComputedId, ColumnRole>> = { percent: 'pctPlan', status: 'rating' };

/** The columns that a plan gets, in the order in which added ones stand. */
function wantedIds(plan: Plan): readonly ComputedId[] {
  return plan.resultPeriods.length > 0 ? ['cumulative', ...JUDGED_IDS] : JUDGED_IDS;
}

export function chooseColumns(plan: Plan, sheet: SheetSnapshot, recorded: readonly RecordedColumn[]): readonly ChosenColumn[] {
  const taken = recorded.filter((column) => column.sheet === plan.sheet);
  let free = firstFreeColumn(plan, sheet, taken);
  return wantedIds(plan).map((id): ChosenColumn => {
    const known = taken.find((column) => column.id === id);
    if (known) return { id, column: known.column, origin: known.origin, isNew: false, format: known.format };
    const own = ownColumn(id, plan, sheet);
    if (own) return { id, column: own.column, origin: 'sheet', isNew: true, format: own.format };
    const column = free;
    free += 1;
    return { id, column, origin: 'added', isNew: true, format: null };
  });
}

function ownColumn(id: ComputedId, plan: Plan, sheet: SheetSnapshot): { readonly column: number; readonly format: string } | null {
  const role = OWN_ROLES[id];
  for (const { column } of plan.layout.columns.filter((candidate) => candidate.role === role)) {
    const format = commonFormat(plan, sheet, column);
    // A text format would turn formulas into text; where formats differ they could not be given back.
    if (isEmptyColumn(plan, sheet, column) && format !== null && format !== '@') return { column, format };
  }
  return null;
}

function isEmptyColumn(plan: Plan, sheet: SheetSnapshot, column: number): boolean {
  const [first, last] = plan.layout.dataRows;
  for (let row = first; row <= last; row += 1) if (!isBlankAt(sheet, row, column)) return false;
  return true;
}

function commonFormat(plan: Plan, sheet: SheetSnapshot, column: number): string | null {
  const formats = new Set(plan.indicators.map((indicator) => formatAt(sheet, indicator.row, column)));
  const [format] = formats;
  return formats.size === 1 ? (format ?? null) : null;
}

/** Right of everything in the table's rows: of its columns, of stray content, of merged cells, and of what is ours already. */
function firstFreeColumn(plan: Plan, sheet: SheetSnapshot, taken: readonly RecordedColumn[]): number {
  return lastTableColumn(plan, sheet, taken) + 1;
}

/** The last column of the table with our columns. */
export function lastTableColumn(plan: Plan, sheet: SheetSnapshot, ours: readonly ComputedColumn[]): number {
  const [firstRow] = plan.layout.headerRows;
  const [, lastRow] = plan.layout.dataRows;
  let last = Math.max(...plan.layout.columns.map((column) => column.column), ...ours.map((column) => column.column), 0);
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let column = endColumn(sheet) - 1; column > last; column -= 1) {
      if (!isBlankAt(sheet, row, column)) last = column;
    }
  }
  for (const area of sheet.merges ?? []) {
    const isInTable = area.row <= lastRow && area.row + area.rows > firstRow;
    if (isInTable) last = Math.max(last, area.column + area.columns - 1);
  }
  return last;
}

/** Whether a percentage under this format is held as a fraction. */
export function holdsFractions(format: string | null): boolean {
  return format !== null && shownNumber(0, format).isPercent;
}
