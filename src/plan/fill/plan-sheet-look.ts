/** Looks of the computed columns on the plan sheet: like the table's last column, with number formats of their own. */
import type { Area, Edit, Plan, SheetSnapshot } from '../model';
import { formatAt } from '../configuration/sheet-cells';
import type { ChosenColumn } from './choose-columns';
import { showsGap } from './formula-parts';
import type { JudgedRow } from './judged-rows';

/** In points. */
const WIDTHS: Readonly<Record<ChosenColumn['id'], number>> = { percent: 68, remaining: 76, expected: 72, status: 104, outlook: 86, cumulative: 92 };

/** What new columns need once: the neighbour's look over header and data, one merged heading, a width. `like` is the column to look like. */
export function newColumnLook(plan: Plan, sheet: SheetSnapshot, { id, column }: ChosenColumn, like: number): readonly Edit[] {
  const [firstHeader, lastHeader] = plan.layout.headerRows;
  const [firstData, lastData] = plan.layout.dataRows;
  const over = (at: number, row: number, rows: number): Area => ({ row, column: at, rows, columns: 1 });
  const height = lastData - firstHeader + 1;
  const heading = headingArea(sheet, like, firstHeader, lastHeader);
  const align = id === 'status' ? 'center' : 'right';
  return [
    { kind: 'style-like', sheet: plan.sheet, area: over(column, firstHeader, height), like: over(like, firstHeader, height) },
    { kind: 'style', sheet: plan.sheet, area: over(column, firstData, lastData - firstData + 1), style: { horizontal: align } },
    ...(heading > 1 ? [{ kind: 'merge', sheet: plan.sheet, area: over(column, firstHeader, heading) } as const] : []),
    { kind: 'style', sheet: plan.sheet, area: over(column, firstHeader, heading), style: { horizontal: 'center', vertical: 'center', wrap: true } },
    { kind: 'column-width', sheet: plan.sheet, column, points: WIDTHS[id] },
  ];
}

/** Rows of the heading: as many as the neighbour's merged heading has, else the whole header. */
function headingArea(sheet: SheetSnapshot, column: number, first: number, last: number): number {
  const neighbour = sheet.merges?.find((area) => area.row === first && area.column === column && area.columns === 1);
  return neighbour ? Math.min(neighbour.rows, last - first + 1) : last - first + 1;
}

/** Rows that have been added below since the columns were made get the look of the row's last column. */
export function newRowsLook(plan: Plan, { id, column }: ChosenColumn, like: number, firstNewRow: number): readonly Edit[] {
  const [, lastData] = plan.layout.dataRows;
  if (firstNewRow > lastData) return [];
  const area: Area = { row: firstNewRow, column, rows: lastData - firstNewRow + 1, columns: 1 };
  return [
    { kind: 'style-like', sheet: plan.sheet, area, like: { ...area, column: like } },
    { kind: 'style', sheet: plan.sheet, area, style: { horizontal: id === 'status' ? 'center' : 'right' } },
  ];
}

/** Number formats that are still missing, as few and as long runs as possible. */
export function numberFormats(plan: Plan, sheet: SheetSnapshot, columns: readonly ChosenColumn[], rows: readonly JudgedRow[]): readonly Edit[] {
  const byRow = new Map(rows.map((row) => [row.indicator.row, row]));
  const [first, last] = plan.layout.dataRows;
  return columns.flatMap((column) => {
    const edits: Extract<Edit, { kind: 'number-format' }>[] = [];
    for (let row = first; row <= last; row += 1) {
      const format = column.id === 'cumulative' ? resultFormat(plan, sheet, row) : wantedFormat(column, byRow.get(row));
      const current = formatAt(sheet, row, column.column);
      if (format === null || (column.isNew && column.origin === 'added' ? false : current === null || current === format)) continue;
      const previous = edits.at(-1);
      if (previous?.format === format && previous.area.row + previous.area.rows === row) {
        edits[edits.length - 1] = { ...previous, area: { ...previous.area, rows: previous.area.rows + 1 } };
      } else {
        edits.push({ kind: 'number-format', sheet: plan.sheet, area: { row, column: column.column, rows: 1, columns: 1 }, format });
      }
    }
    return edits;
  });
}

/** The cumulative cell reads as the row's months do; under a text format a formula would stay text. */
function resultFormat(plan: Plan, sheet: SheetSnapshot, row: number): string {
  const formats = plan.resultPeriods.map(({ column }) => formatAt(sheet, row, column));
  return formats.find((format) => format !== null && format !== 'General' && format !== '@') ?? 'General';
}

/** Null leaves the cell's format alone: an own column keeps its format except where a difference in points is shown. */
function wantedFormat({ id, origin, format }: ChosenColumn, row: JudgedRow | undefined): string | null {
  if (id === 'percent' && row && showsGap(row.yardstick)) return gapFormat(origin, row);
  if (origin === 'sheet') return id === 'percent' && row ? format : null;
  switch (id) {
    case 'percent':
    case 'expected':
      return '0.0';
    case 'status':
    case 'cumulative':
      return 'General';
    case 'remaining':
    case 'outlook':
      return `#,##0${fraction(row?.yardstick.decimals ?? 0)}`;
  }
}

/**
 * `+1.6 điểm %`; a ratio in another unit shows that unit. A column of the sheet's own is as narrow as a percentage, and its width is not
 * ours to change: there the short form stands.
 */
function gapFormat(origin: ChosenColumn['origin'], { indicator, yardstick }: JudgedRow): string {
  const isPercent = indicator.unit === null || indicator.unit.id === 'pct' || indicator.unit.id === 'diem_pct';
  const unit = (indicator.unitText ?? '').replaceAll(/["\\]/g, '').trim();
  const [head = ''] = unit.split('/');
  const short = head.length <= 3 ? head : '';
  const words = isPercent ? { added: '" điểm %"', sheet: '"đ%"' } : { added: `" ${unit}"`, sheet: short === '' ? '' : `"${short}"` };
  const number = `#,##0${fraction(Math.max(1, yardstick.decimals))}${words[origin]}`;
  return `+${number};-${number};${number}`;
}

function fraction(decimals: number): string {
  return decimals > 0 ? `.${'0'.repeat(Math.min(decimals, 4))}` : '';
}
