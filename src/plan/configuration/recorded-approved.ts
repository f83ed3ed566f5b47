/** Reads the approved plan that a person has fixed, as the configuration sheet holds it now: rows may have been corrected or deleted by hand. */
import { parseArea } from '../address';
import { readTargetCell } from '../language/targets';
import { readUnit } from '../language/units';
import type { FixedPlan, FixedTarget, Fixing, SheetSnapshot, Target } from '../model';
import { dateOfSerial } from '../progress/calendar';
import { APPROVED_FIELDS, FIXING_FIELDS, type ApprovedField, type FixingField } from './approved-words';
import type { ConfigurationLayout } from './layout';
import { endRow, formatAt, formulaAt, numberAt, referenceOf, textAt, valueAt } from './sheet-cells';

/** 0-based column of a field on the configuration sheet. */
export function columnOfApproved({ blocks }: ConfigurationLayout, field: ApprovedField): number {
  return blocks.approved.column + APPROVED_FIELDS.indexOf(field);
}

/** 0-based column of a field on the configuration sheet. */
export function columnOfFixing({ blocks }: ConfigurationLayout, field: FixingField): number {
  return blocks.fixings.column + FIXING_FIELDS.indexOf(field);
}

/** Null where no target is kept. `otherwise`: the plan sheet where the fixing no longer says which; null where that is not known either. */
export function recordedApproved(sheet: SheetSnapshot, layout: ConfigurationLayout, otherwise: string | null): FixedPlan | null {
  const targets = rowsOf(sheet, layout.blocks.approved.rows).flatMap((row) => targetIn(sheet, layout, row) ?? []);
  if (targets.length === 0) return null;
  const lines = rowsOf(sheet, layout.blocks.fixings.rows);
  const fixings = lines.flatMap((row) => fixingIn(sheet, layout, row) ?? []);
  const latest = fixings.at(-1);
  const column = typeof latest?.line !== 'number' ? null : referenceOf(formulaAt(sheet, latest.line, columnOfFixing(layout, 'column')));
  return { name: latest?.document ?? null, sheet: column?.sheet ?? otherwise, targets, fixings };
}

/** The last row that holds an approved target; null where none does. */
export function lastApprovedRow(sheet: SheetSnapshot, layout: ConfigurationLayout): number | null {
  return rowsOf(sheet, layout.blocks.approved.rows).filter((row) => textAt(sheet, row, columnOfApproved(layout, 'path')) !== null).at(-1) ?? null;
}

function rowsOf(sheet: SheetSnapshot, [first, last]: readonly [number, number]): readonly number[] {
  return Array.from({ length: Math.max(0, Math.min(last, endRow(sheet) - 1) - first + 1) }, (_, index) => first + index);
}

/** A row without a name or without a target approves nothing. */
function targetIn(sheet: SheetSnapshot, layout: ConfigurationLayout, row: number): FixedTarget | null {
  const column = (field: ApprovedField): number => columnOfApproved(layout, field);
  const path = textAt(sheet, row, column('path'));
  const unitText = textAt(sheet, row, column('unit'));
  const written = valueAt(sheet, row, column('text'));
  if (path === null || (written !== null && typeof written === 'object')) return null;
  const target = readTargetCell(written, formatAt(sheet, row, column('text')), unitText === null ? null : readUnit(unitText));
  if (target.text === '') return null;
  const value = valueOf(target, numberAt(sheet, row, column('value')));
  return { path: path.split(/\s*›\s*/), unitText, text: target.text, value, line: lineOf(formulaAt(sheet, row, column('line'))) };
}

/** The words count: a person corrects them. The number beside them stands in where they have none, or show fewer digits than it has. */
function valueOf({ value, decimals }: Target, recorded: number | null): number | null {
  if (value === null || recorded === null) return value ?? recorded;
  return Math.abs(value - recorded) <= 0.5 * 10 ** -decimals ? recorded : value;
}

/** The row that a reference to a cell of the same sheet leads to. */
function lineOf(formula: string | null): number | null {
  const match = /^=\s*(\$?[A-Za-z]{1,3}\$?\d+)$/.exec(formula ?? '');
  return match?.[1] === undefined ? null : (parseArea(match[1])?.row ?? null);
}

function fixingIn(sheet: SheetSnapshot, layout: ConfigurationLayout, row: number): Fixing | null {
  const text = (field: FixingField): string | null => shownText(sheet, row, columnOfFixing(layout, field));
  const number = (field: FixingField): number | null => numberAt(sheet, row, columnOfFixing(layout, field));
  const serial = number('date');
  const [person, document] = [text('person'), text('document')];
  if (serial === null && person === null && document === null) return null;
  const date = serial === null ? null : dateOfSerial(serial);
  return { date: date ?? '', person: person ?? '', document, targets: number('targets'), changed: number('changed'), line: row };
}

/** A document's number may be nothing but digits. */
function shownText(sheet: SheetSnapshot, row: number, column: number): string | null {
  const number = numberAt(sheet, row, column);
  return number === null ? textAt(sheet, row, column) : String(number);
}
