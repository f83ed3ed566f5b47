/** Block 3: the columns of the plan sheet, each held by a live reference to its heading, and what a person has said about them. */
import type { ColumnCorrection, ColumnRole, SheetSnapshot, WorkbookSnapshot } from '../model';
import { tidy } from '../language/fold';
import { findConfigurationSheet, locate, type ConfigurationLayout } from './layout';
import { periodFrom, periodWords } from './period-words';
import { endRow, formulaAt, isBlankAt, numberAt, referenceOf, textAt } from './sheet-cells';
import { COLUMN_FIELDS, COLUMN_SOURCES, ROLE_LABELS, type ColumnField } from './words';

export interface ColumnEntry {
  /** 0-based row on the configuration sheet. */
  readonly row: number;
  /** Where the column stands now. */
  readonly sheet: string;
  readonly column: number;
  /** null while the role is the one that was read. */
  readonly correction: ColumnCorrection | null;
}

/** What the rows of the block hold. Rows of neither kind are blank, or hold something of a person's own. */
export interface ColumnEntries {
  readonly live: readonly ColumnEntry[];
  /** Rows whose column has been deleted from the plan sheet. */
  readonly dead: readonly number[];
}

/** 0-based column of a field on the configuration sheet. */
export function columnOfField({ blocks }: ConfigurationLayout, field: ColumnField): number {
  return blocks.columns.column + COLUMN_FIELDS.indexOf(field);
}

export function recordedEntries(sheet: SheetSnapshot, layout: ConfigurationLayout): ColumnEntries {
  const live: ColumnEntry[] = [];
  const dead: number[] = [];
  const [first, last] = layout.blocks.columns.rows;
  for (let row = first; row <= Math.min(last, endRow(sheet) - 1); row += 1) {
    const formula = formulaAt(sheet, row, columnOfField(layout, 'heading'));
    const reference = referenceOf(formula);
    if (reference) live.push({ row, sheet: reference.sheet, column: reference.column, correction: correctionIn(sheet, layout, row, reference.column) });
    else if (formula?.includes('#REF!') === true) dead.push(row);
  }
  return { live, dead };
}

/** What a person has said about columns, by the present name of their sheet; empty where there is no configuration sheet. */
export function recordedCorrections(snapshot: WorkbookSnapshot): ReadonlyMap<string, readonly ColumnCorrection[]> {
  const sheet = findConfigurationSheet(snapshot);
  const bySheet = new Map<string, ColumnCorrection[]>();
  if (!sheet) return bySheet;
  for (const { sheet: name, correction } of recordedEntries(sheet, locate(sheet)).live) {
    if (correction) bySheet.set(name, [...(bySheet.get(name) ?? []), correction]);
  }
  return bySheet;
}

/** A person has spoken where the row says so, or where role or period are no longer what was read. Nothing can be told from words that are no role. */
function correctionIn(sheet: SheetSnapshot, layout: ConfigurationLayout, row: number, column: number): ColumnCorrection | null {
  const text = (field: ColumnField): string => textAt(sheet, row, columnOfField(layout, field)) ?? '';
  const role = roleFrom(text('role'));
  if (role === null) return null;
  const year = numberAt(sheet, layout.general.year, layout.left + 2);
  const period = periodFrom(text('period') || String(numberAt(sheet, row, columnOfField(layout, 'period')) ?? ''), year);
  const [readRole = '', readPeriod = ''] = text('read').split(SEPARATOR);
  const isOwnPeriod = period !== null && !isSameText(readPeriod, periodWords(period));
  const isOwnRole = !isSameText(readRole, ROLE_LABELS[role]);
  if (!isOwnRole && !isOwnPeriod && !isSameText(text('source'), COLUMN_SOURCES.person)) return null;
  return { column, role, period: isOwnPeriod ? period : null };
}

const SEPARATOR = ' · ';

/** Role and period as one text: what was read, remembered so that a person's change can be told. */
export function readingWords(role: ColumnRole, period: string | null): string {
  return period === null ? ROLE_LABELS[role] : `${ROLE_LABELS[role]}${SEPARATOR}${periodWords(period)}`;
}

/** Whether a role's cell holds words of a person's that name no role. */
export function isUnreadableRole(sheet: SheetSnapshot, layout: ConfigurationLayout, row: number): boolean {
  const column = columnOfField(layout, 'role');
  return !isBlankAt(sheet, row, column) && roleFrom(textAt(sheet, row, column) ?? '') === null;
}

function roleFrom(text: string): ColumnRole | 'ignore' | null {
  return (Object.keys(ROLE_LABELS) as (ColumnRole | 'ignore')[]).find((role) => isSameText(ROLE_LABELS[role], text)) ?? null;
}

function isSameText(a: string, b: string): boolean {
  return tidy(a).toLowerCase() === tidy(b).toLowerCase();
}
