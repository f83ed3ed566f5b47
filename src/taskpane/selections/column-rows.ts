/** The columns of the plan sheet as the pane lists them. */
import { cellAddress, columnLetters } from '../../plan/address';
import { isUnsure, sureness, type Sureness } from '../../plan/configuration/sureness';
import { hasResults } from '../../plan/actual';
import type { ColumnCorrection, ColumnRole, Plan, PlanColumn, RoleReason } from '../../plan/model';

export interface ColumnRow {
  readonly column: number;
  readonly letter: string;
  readonly header: string;
  /** A1 address of the heading's lowest cell. */
  readonly headingCell: string;
  readonly role: ColumnRole | 'ignore';
  readonly period: string | null;
  /** A person's choice: what the reader would say by itself; null where it would say nothing. */
  readonly chosen: { readonly roleAsRead: ColumnRole | null } | null;
  readonly isUnsure: boolean;
  readonly sureness: Sureness;
  readonly reasons: readonly RoleReason[];
  /** The roles that come into question, the likeliest first. */
  readonly likely: readonly (ColumnRole | 'ignore')[];
}

export function columnRows(plan: Plan, columnsAsRead: readonly PlanColumn[], corrections: readonly ColumnCorrection[]): readonly ColumnRow[] {
  const held = new Map([...columnsAsRead, ...plan.layout.columns].map((column) => [column.column, column]));
  const asRead = new Map(columnsAsRead.map((column) => [column.column, column]));
  const said = new Map(corrections.map((correction) => [correction.column, correction]));
  return [...new Set([...held.keys(), ...said.keys()])].sort((a, b) => a - b).flatMap((column): ColumnRow[] => {
    const current = held.get(column);
    const correction = said.get(column);
    const role = correction?.role ?? current?.role;
    if (role === undefined) return [];
    const read = asRead.get(column) ?? null;
    const doubted = [read?.role, ...(read ?? current)?.alternatives.map((alternative) => alternative.role) ?? []];
    return [
      {
        column,
        letter: columnLetters(column),
        header: current?.header ?? '',
        headingCell: cellAddress(plan.layout.headerRows[1], column),
        role,
        period: role === 'ignore' ? null : (current?.period ?? null),
        chosen: correction ? { roleAsRead: read?.role ?? null } : null,
        isUnsure: !correction && current !== undefined && isUnsure(current),
        sureness: sureness(current?.confidence ?? 0),
        reasons: correction ? [] : (current?.reasons ?? []),
        likely: [...new Set([role, ...doubted])].filter((one) => one !== undefined),
      },
    ];
  });
}

/** The columns that a plan cannot be judged without. */
export type NeededRole = 'plan' | 'actualCum';

/** The first column that is missing for judging; null where none is. */
export function missingRole(plan: Plan): NeededRole | null {
  if (plan.planColumn === null) return 'plan';
  return hasResults(plan) ? null : 'actualCum';
}

/** Roles that never hold the figures that a plan is judged by. */
const WORDS: readonly ColumnRole[] = ['stt', 'code', 'name', 'unit', 'note', 'owner', 'freq'];

/** Columns that might have a missing role: those that the reader itself has in mind first, then unexplained ones, then the others with figures. */
export function candidatesFor(plan: Plan, wanted: NeededRole): readonly PlanColumn[] {
  const rank = ({ role, alternatives }: PlanColumn): number => {
    if (alternatives.some((alternative) => alternative.role === wanted)) return 0;
    return role === 'other' ? 1 : 2;
  };
  const taken = wanted === 'plan' ? null : plan.planColumn;
  return plan.layout.columns.filter(({ role, column }) => !WORDS.includes(role) && column !== taken).sort((a, b) => rank(a) - rank(b) || a.column - b.column);
}
