/**
 * The configuration sheet's blocks of the approved plan. Written only when a person fixes the plan; at every other run they are left as they
 * stand, corrected by hand or not.
 */
import { absoluteAddress, quoteSheetName } from '../address';
import { APPROVED_FIELDS, APPROVED_HEADINGS, FIXING_FIELDS, FIXING_HEADINGS, type ApprovedField, type FixingField } from '../configuration/approved-words';
import { BLOCKS } from '../configuration/blocks';
import type { ConfigurationLayout } from '../configuration/layout';
import { columnOfApproved, columnOfFixing, lastApprovedRow } from '../configuration/recorded-approved';
import { endRow, isBlankAt } from '../configuration/sheet-cells';
import { PATH_SEPARATOR } from '../configuration/words';
import type { CellInput, CellStyle, Edit, FixedPlan, FixedTarget, Fixing, Plan, SheetSnapshot } from '../model';
import { serialOf } from '../progress/calendar';
import { COMPUTED, ENTRY, FONT, HEADING } from './configuration-look';
import { headingRow } from './configuration-periods';
import type { WantedCells } from './differences';
import type { JudgedRow } from './judged-rows';

export interface ApprovedBlockInput {
  readonly approved: FixedPlan | null;
  readonly plan: Plan;
  readonly planSheet: SheetSnapshot;
  readonly layout: ConfigurationLayout;
  readonly existing: SheetSnapshot | null;
  readonly rows: readonly JudgedRow[];
}

/** The fixing that is still to be written; null where all of them stand on the sheet. */
export function newFixing(approved: FixedPlan | null): Fixing | null {
  return approved?.fixings.find(({ line }) => line === null) ?? null;
}

export function putApprovedBlock(wanted: WantedCells, input: ApprovedBlockInput): void {
  const { approved, layout, existing } = input;
  const fixing = newFixing(approved);
  if (!approved || !fixing) return;
  const { heading, header, column, rows: [first] } = layout.blocks.approved;
  wanted.text(heading, column, BLOCKS.approved.heading);
  for (const field of APPROVED_FIELDS) wanted.text(header, columnOfApproved(layout, field), APPROVED_HEADINGS[field]);
  approved.targets.forEach((target, index) => {
    putTarget(wanted, input, target, index);
  });
  const last = (existing && lastApprovedRow(existing, layout)) ?? -1;
  for (let row = first + approved.targets.length; row <= last; row += 1) {
    for (const field of APPROVED_FIELDS) wanted.put(row, columnOfApproved(layout, field), { clear: true });
  }
  putFixing(wanted, input, fixing);
}

function putTarget(wanted: WantedCells, { layout, rows }: ApprovedBlockInput, { path, unitText, text, value, row: planRow }: FixedTarget, index: number): void {
  const row = layout.blocks.approved.rows[0] + index;
  const put = (field: ApprovedField, content: CellInput): void => {
    wanted.put(row, columnOfApproved(layout, field), content);
  };
  const line = rows.find(({ indicator }) => indicator.row === planRow)?.line;
  put('number', { number: index + 1 });
  put('path', { text: path.map((name) => name.replaceAll(PATH_SEPARATOR.trim(), '>')).join(PATH_SEPARATOR) });
  put('unit', unitText === null || unitText === '' ? { clear: true } : { text: unitText });
  put('text', { text });
  put('value', value === null ? { clear: true } : { number: value });
  // Follows the indicator's line, which follows its row: a renamed row is still known.
  put('line', line === undefined ? { clear: true } : { formula: `=${absoluteAddress(line, layout.lineColumns.path)}` });
}

function putFixing(wanted: WantedCells, { plan, planSheet, layout, existing }: ApprovedBlockInput, fixing: Fixing): void {
  const { heading, header, column } = layout.blocks.fixings;
  const row = freeFixingRow(layout, existing);
  const put = (field: FixingField, content: CellInput): void => {
    wanted.put(row, columnOfFixing(layout, field), content);
  };
  const text = (words: string | null): CellInput => (words === null || words === '' ? { clear: true } : { text: words });
  wanted.text(heading, column, BLOCKS.fixings.heading);
  for (const field of FIXING_FIELDS) wanted.text(header, columnOfFixing(layout, field), FIXING_HEADINGS[field]);
  put('date', { number: serialOf(fixing.date) });
  put('person', text(fixing.person));
  put('document', text(fixing.document));
  put('targets', fixing.targets === null ? { clear: true } : { number: fixing.targets });
  put('changed', fixing.changed === null ? { clear: true } : { number: fixing.changed });
  const { planColumn } = plan;
  if (planColumn !== null) put('column', { formula: `=${quoteSheetName(plan.sheet)}!${absoluteAddress(headingRow(plan, planSheet, planColumn), planColumn)}` });
}

function freeFixingRow(layout: ConfigurationLayout, existing: SheetSnapshot | null): number {
  const [first] = layout.blocks.fixings.rows;
  if (!existing) return first;
  for (let row = endRow(existing) - 1; row >= first; row -= 1) {
    if (FIXING_FIELDS.some((field) => !isBlankAt(existing, row, columnOfFixing(layout, field)))) return row + 1;
  }
  return first;
}

/** In points. */
const TARGET_WIDTHS: Readonly<Record<ApprovedField, number>> = { number: 28, path: 260, unit: 80, text: 130, value: 80, line: 260 };
const FIXING_WIDTHS: Readonly<Record<FixingField, number>> = { date: 70, person: 110, document: 100, targets: 62, changed: 62, column: 130 };

const TARGET_ENTRIES: readonly ApprovedField[] = ['path', 'unit', 'text'];
const FIXING_ENTRIES: readonly FixingField[] = ['date', 'person', 'document'];
const CENTRED: readonly string[] = ['number', 'unit', 'value', 'date', 'targets', 'changed'] satisfies readonly (ApprovedField | FixingField)[];

/** Shows a reference to a blank cell as blank, not as 0. */
const TEXT_ONLY = '0;-0;;@';

/** Looks of what a new fixing writes. `isNew`: the blocks are not on the sheet yet. */
export function approvedBlockLook(sheet: string, { approved, layout, existing }: ApprovedBlockInput, isNew: boolean): readonly Edit[] {
  if (!approved || !newFixing(approved)) return [];
  const style = (row: number, column: number, rows: number, columns: number, look: CellStyle): Edit => ({ kind: 'style', sheet, area: { row, column, rows, columns }, style: look });
  const format = (row: number, column: number, rows: number, code: string): Edit => ({ kind: 'number-format', sheet, area: { row, column, rows, columns: 1 }, format: code });
  const look = (field: string, isEntry: boolean): CellStyle => ({ ...(isEntry ? ENTRY : COMPUTED), wrap: true, ...(CENTRED.includes(field) && { horizontal: 'center' }) });
  const { approved: targets, fixings } = layout.blocks;
  const count = Math.max(1, approved.targets.length);
  const [first] = targets.rows;
  const row = freeFixingRow(layout, existing);
  return [
    ...(isNew ? headingLooks(sheet, layout, style) : []),
    ...APPROVED_FIELDS.map((field, offset) => style(first, targets.column + offset, count, 1, look(field, TARGET_ENTRIES.includes(field)))),
    format(first, columnOfApproved(layout, 'line'), count, TEXT_ONLY),
    ...FIXING_FIELDS.map((field, offset) => style(row, fixings.column + offset, 1, 1, look(field, FIXING_ENTRIES.includes(field)))),
    format(row, columnOfFixing(layout, 'date'), 1, 'dd/mm/yyyy'),
    format(row, columnOfFixing(layout, 'column'), 1, TEXT_ONLY),
  ];
}

type Style = (row: number, column: number, rows: number, columns: number, look: CellStyle) => Edit;

function headingLooks(sheet: string, { blocks: { approved, fixings } }: ConfigurationLayout, style: Style): readonly Edit[] {
  const width = (column: number, points: number): Edit => ({ kind: 'column-width', sheet, column, points });
  return [
    ...APPROVED_FIELDS.map((field, offset) => width(approved.column + offset, TARGET_WIDTHS[field])),
    ...FIXING_FIELDS.map((field, offset) => width(fixings.column + offset, FIXING_WIDTHS[field])),
    ...[approved, fixings].map(({ heading, column }) => style(heading, column, 1, 1, { ...FONT, fontSize: 12, bold: true })),
    style(approved.header, approved.column, 1, APPROVED_FIELDS.length, HEADING),
    style(fixings.header, fixings.column, 1, FIXING_FIELDS.length, HEADING),
  ];
}
