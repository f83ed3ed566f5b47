import type { Area } from '../plan/address';
import { denseArea, queueUsedArea } from './dense-area';

/** A worksheet and the part of it that is worth reading. */
export interface Extent {
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
  /** What holds contents, far-away stray cells left out; null on an empty sheet. */
  readonly area: Area | null;
  /** The area has too many cells to be read. */
  readonly isTooLarge: boolean;
}

/** A sheet with more is not read. 10 000 rows of 40 columns still are. */
const MOST_CELLS = 500_000;
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 4_000;

/** All sheets of a workbook together; of more, the largest are not read. */
const MOST_CELLS_IN_ALL = 1_500_000;

/**
 * How large the sheets are: one round trip, and a few more where stray cells at a sheet's end blow up its used range.
 * Mere formats do not count as use. ExcelApi 1.9.
 */
export async function readExtents(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<readonly Extent[]> {
  const loaded = sheets.map((sheet) => {
    queueState(sheet);
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/id,items/type');
    return { sheet, formats, used: queueUsedArea(sheet) };
  });
  await context.sync();
  const areas: (Area | null)[] = [];
  for (const { sheet, used } of loaded) {
    const area = used();
    areas.push(area && (await denseArea(context, sheet, area)));
  }
  const tooLarge = tooLargeOf(areas);
  return loaded.map(({ sheet, formats }, index) => ({ sheet, formats, area: areas[index] ?? null, isTooLarge: tooLarge.has(index) }));
}

/** Asks whether the sheet is protected, and whether it or one of its tables is filtered. */
export function queueState(sheet: Excel.Worksheet): void {
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  sheet.tables.load('items/autoFilter/isDataFiltered');
}

export function isProtected(sheet: Excel.Worksheet): boolean {
  return sheet.protection.protected;
}

export function isFiltered(sheet: Excel.Worksheet): boolean {
  return sheet.autoFilter.isDataFiltered || sheet.tables.items.some((table) => table.autoFilter.isDataFiltered);
}

/** The sheets, by position, that have too many cells by themselves or together with the smaller ones. */
function tooLargeOf(areas: readonly (Area | null)[]): ReadonlySet<number> {
  const sizes = areas.flatMap((area, index) => (area ? [{ index, ...area, cells: area.rows * area.columns }] : [])).sort((a, b) => a.cells - b.cells);
  const tooLarge = new Set<number>();
  let sum = 0;
  for (const { index, rows, columns, cells } of sizes) {
    if (rows > MOST_ROWS || columns > MOST_COLUMNS || cells > MOST_CELLS || sum + cells > MOST_CELLS_IN_ALL) tooLarge.add(index);
    else sum += cells;
  }
  return tooLarge;
}
