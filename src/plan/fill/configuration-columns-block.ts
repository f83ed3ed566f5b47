/** Block 3 of the configuration sheet: the columns of the plan sheet. A person's row stays as it is; the others say what is read now. */
import { absoluteAddress, quoteSheetName } from '../address';
import type { ConfigurationLayout } from '../configuration/layout';
import { columnOfField, isUnreadableRole, readingWords, recordedEntries, type ColumnEntry } from '../configuration/recorded-corrections';
import { periodWords } from '../configuration/period-words';
import { endColumn, isBlankAt, valueAt } from '../configuration/sheet-cells';
import { sureness } from '../configuration/sureness';
import { BLOCKS } from '../configuration/blocks';
import { COLUMN_FIELDS, COLUMN_HEADINGS, COLUMN_SOURCES, ROLE_LABELS, SURENESS_LABELS, type ColumnField } from '../configuration/words';
import type { CellInput, ColumnCorrection, Plan, PlanColumn, SheetSnapshot } from '../model';
import type { WantedCells } from './differences';

export interface ColumnsBlockInput {
  readonly plan: Plan;
  readonly planSheet: SheetSnapshot;
  /** The columns as they read without any correction. */
  readonly columnsAsRead: readonly PlanColumn[];
  readonly corrections: readonly ColumnCorrection[];
  readonly layout: ConfigurationLayout;
  readonly existing: SheetSnapshot | null;
}

export function putColumnsBlock(wanted: WantedCells, input: ColumnsBlockInput): void {
  const { layout, existing } = input;
  const { heading, header, column } = layout.blocks.columns;
  wanted.text(heading, column, BLOCKS.columns.heading);
  for (const field of COLUMN_FIELDS) wanted.text(header, columnOfField(layout, field), COLUMN_HEADINGS[field]);
  const { rows, cleared } = allotRows(input);
  for (const [planColumn, row] of rows) putRow(wanted, input, planColumn, row);
  for (const row of cleared) {
    for (const field of COLUMN_FIELDS) if (existing && !isBlankAt(existing, row, columnOfField(layout, field))) wanted.put(row, columnOfField(layout, field), { clear: true });
  }
}

/** The row of each column of the plan: where it stands already, else the next free one; and the rows that are no longer needed. */
function allotRows({ plan, columnsAsRead, corrections, layout, existing }: ColumnsBlockInput): {
  readonly rows: ReadonlyMap<number, number>;
  readonly cleared: readonly number[];
} {
  const entries = existing ? recordedEntries(existing, layout) : { live: [], dead: [] };
  const all = new Set([...columnsAsRead, ...plan.layout.columns, ...corrections].map(({ column }) => column));
  const rows = new Map<number, number>();
  const inOrderOfSay = [...entries.live].sort((a, b) => Number(b.correction !== null) - Number(a.correction !== null));
  for (const { sheet, column, row } of inOrderOfSay) if (sheet === plan.sheet && all.has(column) && !rows.has(column)) rows.set(column, row);

  const isKept = ({ row, sheet, correction }: ColumnEntry): boolean => (sheet === plan.sheet ? [...rows.values()].includes(row) : correction !== null);
  const released = [...entries.dead, ...entries.live.filter((entry) => !isKept(entry)).map(({ row }) => row)];
  const free = freeRows(layout, existing, released);
  const isSaid = (column: number): boolean => corrections.some((correction) => correction.column === column);
  const missing = [...all].filter((column) => !rows.has(column)).sort((a, b) => Number(isSaid(b)) - Number(isSaid(a)) || a - b);
  const placed = missing.slice(0, free.length).sort((a, b) => a - b);
  placed.forEach((column, index) => {
    const row = free[index];
    if (row !== undefined) rows.set(column, row);
  });
  // What a person has said goes before what was only read, where the block has no room for both.
  for (const column of missing.slice(free.length).filter(isSaid)) {
    const given = [...rows].reverse().find(([other]) => !isSaid(other));
    if (!given) break;
    rows.delete(given[0]);
    rows.set(column, given[1]);
  }
  const used = new Set(rows.values());
  return { rows, cleared: released.filter((row) => !used.has(row)) };
}

/** Rows of the block that hold nothing, or only what is to be cleared; as many as any plan has columns. */
function freeRows({ blocks }: ConfigurationLayout, existing: SheetSnapshot | null, released: readonly number[]): readonly number[] {
  const { rows: [first, last], column } = blocks.columns;
  const isFree = (row: number): boolean =>
    existing === null || released.includes(row) || COLUMN_FIELDS.every((_, offset) => isBlankAt(existing, row, column + offset));
  const free: number[] = [];
  for (let row = first; row <= last && free.length < MOST_COLUMNS; row += 1) if (isFree(row)) free.push(row);
  return free;
}

const MOST_COLUMNS = 400;

function putRow(wanted: WantedCells, input: ColumnsBlockInput, column: number, row: number): void {
  const { plan, layout, existing } = input;
  const put = (field: ColumnField, content: CellInput): void => {
    wanted.put(row, columnOfField(layout, field), content);
  };
  const text = (content: string | null): CellInput => (content === null ? { clear: true } : { text: content });
  const reference = `${quoteSheetName(plan.sheet)}!${absoluteAddress(headingRow(input, column), column)}`;
  put('heading', { formula: `=${reference}` });
  put('letter', { formula: `=SUBSTITUTE(ADDRESS(1,COLUMN(${reference}),4),"1","")` });

  const asRead = input.columnsAsRead.find((one) => one.column === column) ?? null;
  const asHeld = plan.layout.columns.find((one) => one.column === column) ?? null;
  const correction = input.corrections.find((one) => one.column === column) ?? null;
  // Without a period of the person's own the heading's is shown, and remembered as read: it follows the heading also later.
  const readPeriod = correction?.period === null ? (asHeld?.period ?? null) : (asRead?.period ?? null);
  if (correction) {
    put('role', { text: ROLE_LABELS[correction.role] });
    put('period', text(periodText(correction.period ?? readPeriod)));
    put('read', text(asRead === null ? null : readingWords(asRead.role, readPeriod)));
    put('source', { text: COLUMN_SOURCES.person });
    put('sureness', { clear: true });
    return;
  }
  const held = asHeld ?? asRead;
  if (held === null) return;
  if (existing === null || !isUnreadableRole(existing, layout, row)) put('role', { text: ROLE_LABELS[held.role] });
  put('period', text(periodText(held.period)));
  put('read', { text: readingWords(held.role, held.period) });
  put('source', { text: COLUMN_SOURCES.read });
  put('sureness', { text: SURENESS_LABELS[sureness(held.confidence)] });
}

function periodText(period: string | null): string | null {
  return period === null ? null : periodWords(period);
}

/** The lowest header row with something in the column, so that its words can be shown. */
function headingRow({ plan, planSheet }: ColumnsBlockInput, column: number): number {
  const [first, last] = plan.layout.headerRows;
  if (column >= endColumn(planSheet)) return first;
  for (let row = last; row > first; row -= 1) if (valueAt(planSheet, row, column) !== null) return row;
  return first;
}
