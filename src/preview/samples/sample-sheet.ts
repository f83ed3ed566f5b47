/** The samples as sheets of cells, before any file format: what stands where. */
import { mistakes, repeatedRow, rightPercentages, type Mistake, type Written } from './mistakes';
import { monthlyResults } from './monthly-results-2023';
import { planRows } from './plan-tra-phong-2023';
import { columnIds, monthIds, monthlyColumnIds, type ColumnId, type SampleRow } from './sample-row';

export interface SampleSheet {
  readonly fileName: string;
  readonly columns: readonly ColumnId[];
  /** The line below the title. */
  readonly period: string;
  readonly rows: readonly PlacedRow[];
  /** Lines below the table, above the signatures. */
  readonly notes: readonly string[];
  readonly signedOn: string;
}

/** A row with its 1-based number on the sheet and what stands in its cells; a column without an entry is blank. */
export interface PlacedRow {
  readonly source: SampleRow;
  readonly number: number;
  readonly cells: Readonly<Partial<Record<ColumnId, Written>>>;
  /** Number formats that differ from the row's own. */
  readonly formats: Readonly<Partial<Record<ColumnId, string>>>;
}

export const sheetName = 'KH 2023';
/** 1-based rows of the title block and the header. */
export const frame = { organisation: 1, title: 3, period: 4, attachedTo: 5, header: 6, subHeader: 7, columnCodes: 8, firstRow: 9 } as const;

const halfYear = '6 THÁNG ĐẦU NĂM 2023';
const planNote = 'Kế hoạch năm 2023 theo Kế hoạch số 22a/KH-UBND ngày 02/3/2023 của UBND xã Trà Phong.';

/** The plan with its targets, before any result of the year. */
export const planOnly: SampleSheet = {
  fileName: 'ke-hoach-2023.xlsx',
  columns: columnIds,
  period: halfYear,
  rows: place(planRows, ({ june: _june, firstHalf: _firstHalf, ...row }) => row),
  notes: [planNote, 'Số liệu minh họa: thực hiện năm 2022 và 6 tháng đầu năm 2022.'],
  signedOn: 'Trà Phong, ngày 02 tháng 3 năm 2023',
};

/** The same with consistent results for January to June. */
export const firstHalf: SampleSheet = {
  fileName: 'ke-hoach-2023-6-thang.xlsx',
  columns: columnIds,
  period: halfYear,
  rows: place(planRows, (row) => row),
  notes: [planNote, 'Số liệu minh họa: thực hiện năm 2022, thực hiện năm 2023 và 6 tháng đầu năm 2022.'],
  signedOn: 'Trà Phong, ngày 30 tháng 6 năm 2023',
};

/** The same with the mistakes of mistakes.ts. */
export const firstHalfWithMistakes: SampleSheet = {
  ...firstHalf,
  fileName: 'ke-hoach-2023-6-thang-co-sai-sot.xlsx',
  rows: overwrite(place(planRows.flatMap((row) => (row.key === repeatedRow.after ? [row, repeatedRow.row] : [row])), (row) => row), [
    ...mistakes,
    ...rightPercentages.map(({ row, written }) => ({ row, column: 'percent' as const, written })),
  ]),
};

/** The same results month by month, without a column for the time since January. */
export const twelveMonths: SampleSheet = {
  fileName: 'ke-hoach-2023-12-thang.xlsx',
  columns: monthlyColumnIds,
  period: 'NĂM 2023',
  rows: place(planRows, ({ june: _june, firstHalf: _firstHalf, ...row }) => row).map(withMonths),
  notes: [planNote, 'Số liệu minh họa: thực hiện năm 2022, từng tháng năm 2023 và 6 tháng đầu năm 2022.'],
  signedOn: firstHalf.signedOn,
};

export const samples: readonly SampleSheet[] = [planOnly, firstHalf, firstHalfWithMistakes, twelveMonths];

/** `F12`: the A1 address of a column in a row of a sample. Throws RangeError where the sample has no row of that key. */
export function addressOf(rows: readonly PlacedRow[], key: string, column: ColumnId): string {
  const row = rows.find(({ source }) => source.key === key);
  if (!row) throw new RangeError(`no row ${key} in the sample`);
  return `${letterOf(column)}${row.number}`;
}

/** `A` to `L`; with the columns of another sample up to `V`. */
export function letterOf(column: ColumnId, columns: readonly ColumnId[] = columnIds): string {
  return String.fromCharCode(65 + columns.indexOf(column));
}

function place(rows: readonly SampleRow[], keep: (row: SampleRow) => SampleRow): PlacedRow[] {
  return rows.map((source, index) => {
    const { stt = null, name, unit = null, prevYear = null, plan = null, june = null, firstHalf: half = null, lastYearFirstHalf = null, owner = null, note = null } = keep(source);
    return {
      source,
      number: frame.firstRow + index,
      cells: { stt, name, unit, prevYear, plan, june, firstHalf: half, lastYearFirstHalf, percent: null, rating: null, owner, note },
      formats: {},
    };
  });
}

function withMonths(row: PlacedRow): PlacedRow {
  const results = monthlyResults[row.source.key] ?? [];
  return { ...row, cells: { ...row.cells, ...Object.fromEntries(monthIds.map((id, index) => [id, results[index] ?? null])) } };
}

type Change = Pick<Mistake, 'row' | 'column' | 'written' | 'format'>;

function overwrite(rows: readonly PlacedRow[], changes: readonly Change[]): PlacedRow[] {
  return rows.map((row) => {
    const own = changes.filter((change) => change.row === row.source.key);
    return {
      ...row,
      cells: { ...row.cells, ...Object.fromEntries(own.map(({ column, written }) => [column, withAddresses(written, rows)])) },
      formats: Object.fromEntries(own.flatMap(({ column, format }) => (format ? [[column, format]] : []))),
    };
  });
}

/** Turns `{column key}` in a formula into the cell's address. */
function withAddresses(written: Written, rows: readonly PlacedRow[]): Written {
  if (written === null || typeof written !== 'object') return written;
  const formula = written.formula.replace(/\{(\w+) ([\w.-]+)\}/g, (_, column: string, key: string) => {
    const id = columnIds.find((candidate) => candidate === column);
    if (!id) throw new RangeError(`no column ${column} in the sample`);
    return addressOf(rows, key, id);
  });
  return { ...written, formula };
}
