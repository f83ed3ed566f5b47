/** Builds snapshots for tests from rows of cells as a person would type them. */
import { parseArea } from '../../../src/plan/address';
import type { Area, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/plan/model';

export interface SheetOptions {
  readonly name?: string;
  readonly merges?: readonly string[] | null;
  readonly formats?: Readonly<Record<string, string>>;
  readonly bold?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: SheetSnapshot['visibility'];
  readonly firstRow?: number;
  readonly firstColumn?: number;
}

export function sheetOf(rows: readonly (readonly CellValue[])[], options: SheetOptions = {}): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  const formats = new Map(Object.entries(options.formats ?? {}).flatMap(([address, format]) => cellsOf(address).map((key) => [key, format] as const)));
  const bold = new Set((options.bold ?? []).flatMap(cellsOf));
  const map = <T>(read: (key: string) => T) => values.map((row, r) => row.map((_, c) => read(`${r}:${c}`)));
  return {
    id: options.name ?? 'KH',
    name: options.name ?? 'KH',
    visibility: options.visibility ?? 'visible',
    firstRow: options.firstRow ?? 0,
    firstColumn: options.firstColumn ?? 0,
    values,
    formulas: map(() => null),
    numberFormats: map((key) => formats.get(key) ?? 'General'),
    fonts: map((key) => ({ name: 'Times New Roman', bold: bold.has(key), italic: false, indent: 0 })),
    merges: options.merges === null ? null : (options.merges ?? []).map(areaOf),
    hiddenRows: options.hiddenRows ?? [],
    hiddenColumns: options.hiddenColumns ?? [],
    highlights: [],
    isProtected: false,
    isFiltered: false,
  };
}

export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { name: null, activeSheet: sheets[0]?.name ?? '', isReadOnly: false, sheets };
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`not an area: ${address}`);
  return area;
}

function cellsOf(address: string): string[] {
  const { row, column, rows, columns } = areaOf(address);
  return Array.from({ length: rows * columns }, (_, index) => `${row + Math.floor(index / columns)}:${column + (index % columns)}`);
}
